import Findings
import SurveyModel
import Testing

@testable import SurveyLoading

/// Rankings, numbers, and what a definition adds to a built-in scale.
@Suite struct AnswerKindTests {
  private func loaded(_ items: String, _ more: String = "") -> LoadedDefinitions {
    var texts = DefinitionTexts()
    texts.survey += "\n" + items + "\n" + more
    return loadDefinitions(files: texts.files)
  }

  @Test func `a ranking is one item an option`() throws {
    let loaded = loaded(
      """
        priorities:
          text: {fr: Vos priorités, en: Your priorities}
          kind: ranking
          columns: Q7
          options: {library: {fr: Bibliothèque, en: Library, also: BU}, 2: {fr: Sport, en: Sports}}
      """)
    #expect(loaded.problems.isEmpty)
    let items = try #require(loaded.definitions?.surveys.first?.items)
    #expect(items.map(\.id) == ["clarity", "priorities-library", "priorities-2"])
    #expect(
      items[1].text.texts == [
        "fr": "Vos priorités [Bibliothèque]", "en": "Your priorities [Library]",
      ])
    #expect(items[1].scale == .ranks(2) && items[2].scale == .ranks(2))
    let ranking = try #require(items[2].ranking)
    #expect(ranking.question == "priorities" && ranking.columns == ["Q7"])
    #expect(ranking.options.map(\.code) == ["library", "2"])
    #expect(ranking.options[0].synonyms == ["BU"])
  }

  @Test func `numbers make a scale that judges nothing`() throws {
    let loaded = loaded(
      """
        hours:
          text: {fr: Heures, en: Hours}
          kind: number
          from: -10
          to: 30
          step: 5
          unit: [h, heures]
          not-applicable: Jamais
          no-answer: [-99]
      """)
    #expect(loaded.problems.isEmpty)
    let scale = try #require(loaded.definitions?.surveys.first?.item("hours")?.scale)
    #expect(scale.numbers == NumberRange(from: -10, to: 30, step: 5, units: ["h", "heures"]))
    #expect(scale.options.map(\.score) == [-10, -5, 0, 5, 10, 15, 20, 25, 30])
    #expect(!scale.judgesSatisfaction && scale.scoreRange == -10...30)
    #expect(scale.notApplicable.last == "Jamais" && scale.noAnswer.last == "-99")
    #expect(sharedLabels(of: scale).isEmpty)
  }

  @Test(
    arguments: [
      ("kind: number, to: 9", DefinitionProblemKind.missingKey(key: "from")),
      ("kind: number, from: 0", .missingKey(key: "to")),
      ("kind: number, from: 5, to: 5", .badNumber("5", range: "6…1000000")),
      ("kind: number, from: 0, to: 200", .tooManyOptions(limit: 200)),
      ("kind: number, from: 0, to: 2.5", .badNumber("2.5", range: "-1000000…1000000")),
      ("kind: number, from: 0, to: 5, step: 0", .badNumber("0", range: "1…1000000")),
      ("kind: number, from: 0, to: 5, scale: yes-no", .unknownKey(key: "scale", nearest: nil)),
      ("scale: yes-no, unit: h", .unknownKey(key: "unit", nearest: nil)),
      ("kind: comment, from: 1", .unknownKey(key: "from", nearest: nil)),
      ("kind: ranking", .missingKey(key: "options")),
      (
        "kind: ranking, objective: teaching, options: {a: {fr: A, en: A}, b: {fr: B, en: B}}",
        .unknownKey(key: "objective", nearest: nil)
      ),
      ("kind: ranking, options: {-1: {fr: A, en: A}, b: {fr: B, en: B}}", nil),
      (
        "kind: ranking, options: {\(String(repeating: "y", count: 64)): {fr: A, en: A}}",
        .badIdentifier("x-\(String(repeating: "y", count: 64))")
      ),
    ] as [(String, DefinitionProblemKind?)])
  func `what does not fit is told`(keys: String, problem: DefinitionProblemKind?) {
    let loaded = loaded("  x: {text: {fr: X, en: X}, \(keys)}")
    #expect(loaded.problems.map(\.kind) == (problem.map { [$0] } ?? []))
    #expect((loaded.definitions == nil) == (problem != nil))
  }

  @Test func `ids of ranked options are ids of their own`() {
    let loaded = loaded(
      """
        a: {text: {fr: A, en: A}, kind: ranking, options: {b: {fr: B, en: B}, c: {fr: C, en: C}}}
        a-c: {text: {fr: AC, en: AC}, scale: yes-no}
      """)
    #expect(loaded.problems.map(\.kind) == [.duplicateID("a-c")])
  }

  @Test func `an entry without options adds to the built-in scale of its name`() throws {
    let loaded = loaded(
      "",
      """
      scales:
        agreement-5:
          also: {4: [Plutôt OK, Ça va], 1: Jamais de la vie}
          not-applicable: [Pas vu]
          no-answer: Secret
      """)
    #expect(loaded.problems.isEmpty)
    let scale = try #require(loaded.definitions?.surveys.first?.items[0].scale)
    let builtIn = try #require(BuiltInScales.scale("agreement-5"))
    #expect(scale.options[3].synonyms == builtIn.options[3].synonyms + ["Plutôt OK", "Ça va"])
    #expect(scale.options[0].synonyms.last == "Jamais de la vie")
    #expect(scale.notApplicable == builtIn.notApplicable + ["Pas vu"])
    #expect(scale.noAnswer == builtIn.noAnswer + ["Secret"])
    #expect(scale.satisfied == builtIn.satisfied)
  }

  @Test(
    arguments: [
      (
        "agreement-5: {also: {6: [x]}}",
        DefinitionProblemKind.unknownReference(
          what: .option, id: "6", nearest: nil)
      ),
      ("agreement-5: {also: {4: [Neutre]}}", .sameLabelTwice("Neutre")),
      ("agreement-5: {satisfied: [5]}", .unknownKey(key: "satisfied", nearest: nil)),
      ("agreement-6: {also: {4: [x]}}", .missingKey(key: "options")),
      ("mine: {options: {a: {fr: A, en: A}, b: {fr: B, en: B}}, also: {a: [x]}}", nil),
    ] as [(String, DefinitionProblemKind?)])
  func `what a scale can't take is told`(entry: String, problem: DefinitionProblemKind?) {
    let loaded = loaded("", "scales: {\(entry)}")
    #expect(loaded.problems.map(\.kind) == (problem.map { [$0] } ?? []))
  }
}
