import Findings
import SurveyModel
import Testing

@testable import Wording

struct DefinitionChangeTests {
  @Test(
    arguments: [
      (.identifier(heading: "E-mail", kind: .email), ["export: {drop: [E-mail]}"]),
      (
        .answerNotOnScale(item: "a", answer: "Tres satisfait", nearest: nil),
        ["also: [\"Tres satisfait\"]"]
      ),
      (
        .answerNotOnScale(
          item: "a", answer: "Tres: bien", nearest: "Très bien",
          among: .scale("satisfaction-5", option: "5")),
        ["scales: {satisfaction-5: {also: {5: [\"Tres: bien\"]}}}"]
      ),
      (
        .answerNotOnScale(
          item: "a", answer: "bof", nearest: nil, among: .scale("yes-no", option: nil)),
        ["scales: {yes-no: {not-applicable: [\"bof\"]}}"]
      ),
      (.answerNotOnScale(item: "a", answer: "240", nearest: nil, among: .numbers), []),
      (.answerNotOnScale(item: "a", answer: "1, 1", nearest: nil, among: .ranks), []),
      (.answerNotOnScale(item: "a", answer: String(repeating: "x", count: 41), nearest: nil), []),
      (.answerNotOnScale(item: "a", answer: "cut…", nearest: nil), []),
      (
        .delimiterUndecided(
          first: .init(name: "semicolon", line: 1, sample: ""),
          second: .init(name: "\t", line: 1, sample: "")),
        ["export: {delimiter: \";\"}", "export: {delimiter: tab}"]
      ),
      (
        .encodingUndecided(
          first: .init(name: "Windows-1252", line: 1, sample: ""),
          second: .init(name: "Windows-1256", line: 1, sample: "")),
        ["export: {encoding: Windows-1252}", "export: {encoding: Windows-1256}"]
      ),
      (
        .timeOrderUndecided(example: "03/04/2025"),
        [
          "export: {submitted: {column: Horodateur, format: dd/MM/yyyy}}",
          "export: {submitted: {column: Horodateur, format: MM/dd/yyyy}}",
        ]
      ),
      (.timeOrderUndecided(example: "hier"), []),
      (.itemTwice(item: "a", columns: ["A", "B"]), ["export: {drop: [B]}"]),
      (.itemTwice(item: "a", columns: ["A", "A"]), []),
      (.unknownHeading(heading: "A", nearest: "B"), ["columns: [A]"]),
      (.unknownHeading(heading: "A", nearest: nil), []),
      (
        .setAside(.groupUnknown(text: "Etudiant", nearest: "learner")),
        ["values: {learner: [\"Etudiant\"]}"]
      ),
      (.setAside(.groupUnknown(text: "Etudiant", nearest: "Étudiants inscrits")), []),
      (
        .workbookSheets(["Feuil1", "Réponses au formulaire 1"]),
        ["export: {sheet: Feuil1}", "export: {sheet: Réponses au formulaire 1}"]
      ),
      (.workbookSheets([]), []), (.gone(policy: .keep), ["export: {gone: retract}"]),
      (
        .wordingChanged(item: "a", before: "Old: 1", now: "New"),
        [
          "comparable: [{wording: [\"Old: 1\", \"New\"], on: YYYY-MM-DD, "
            + "reason: {fr: POURQUOI, ar: لماذا, en: WHY}}]"
        ]
      ),
      (
        .optionsChanged(item: "a", before: ["Oui", "Non"], now: ["Oui", "Plutôt"]),
        [
          "comparable: [{options: [\"Oui\", \"Non\", \"Plutôt\"], on: YYYY-MM-DD, "
            + "reason: {fr: POURQUOI, ar: لماذا, en: WHY}}]"
        ]
      ),
      (.fileEmpty, []),
    ] as [(FindingKind, [String])])
  func aFindingAsksForTheseLines(kind: FindingKind, lines: [String]) {
    let finding = Finding(kind, at: Place(column: 0, heading: "Horodateur"))
    #expect(DefinitionChange(for: finding)?.lines ?? [] == lines)
  }

  @Test func aTimeColumnWithoutHeadingHasNoLine() {
    #expect(DefinitionChange(for: Finding(.timeOrderUndecided(example: "03/04/2025"))) == nil)
  }
}
