import Findings
import SurveyModel
import Testing

@testable import Ingestion

@Suite struct WordingChangeTests {
  private func wordings(_ export: String, _ survey: Survey = Fixtures.survey()) throws
    -> [ItemWording]
  {
    try interpret(export, survey, period: "S1").wordings
  }

  @Test(
    arguments: [
      ("Les explications sont claires", "Les explications sont claires"),
      ("Q01. Les explications sont claires", "Les explications sont claires"),
      ("Q01. The explanations were clear", "The explanations were clear"),
      (
        "(Q01)  The explanations &amp; examples were clear ?",
        "The explanations & examples were clear ?"
      ),
      ("Merci de noter [Explanations are clear]", "Explanations are clear"),
      ("Q01", nil), ("clarity", nil),
    ] as [(String, String?)])
  func `the question as its heading has it`(heading: String, expected: String?) throws {
    let met = try wordings("\"\(heading)\",Q02\n4,4\n")
    #expect(met.filter { $0.option == nil }.map(\.text) == (expected.map { [$0] } ?? []))
    #expect(met.allSatisfy { $0.item == "clarity" })
  }

  @Test func `of answers only known labels are taken`() throws {
    let met = try wordings(
      "Q01,Q02,Q05\nD'accord,4,My words\n Agree ,Mostly,\nmine,Agree,\n3,3,\n")
    #expect(
      Set(met) == [
        ItemWording(item: "clarity", option: "3", text: "D'accord"),
        ItemWording(item: "clarity", option: "3", text: "Agree"),
        ItemWording(item: "workload", option: "3", text: "Agree"),
      ])
  }

  @Test func `an answer's wording is met in whichever record has it first`() throws {
    let usual = String(repeating: "4,4\n", count: 1000)
    let met = try wordings("Q01,Q02\n" + usual + "D'accord,4\n\n")
    #expect(met == [ItemWording(item: "clarity", option: "3", text: "D'accord")])
  }

  @Test func `records that are set aside word no answer`() throws {
    #expect(try wordings("Q01,Q02\n4,4\nD'accord,4,too much\n") == [])
  }

  @Test func `columns of options give the question once and each label`() throws {
    let met = try wordings("Q01,Services used [Library],Services used [Sports]\n4,Yes,No\n")
    #expect(
      met == [
        ItemWording(item: "services", text: "Services used"),
        ItemWording(item: "services", option: "library", text: "Library"),
        ItemWording(item: "services", option: "sport", text: "Sports"),
      ])
  }

  private func findings(
    _ export: String, before: [ItemWording], _ survey: Survey = Fixtures.survey()
  ) throws -> [Finding] {
    let interpreted = try interpret(export, survey, period: "S2")
    let plan = try #require(interpreted.plan)
    let met = before.map { MetWording(survey: "learner", period: "S1", wording: $0) }
    return wordingFindings(
      of: plan, interpreted.wordings, in: ["S2"], since: WordingHistory(met, periods: ["S1", "S2"]))
  }

  @Test func `other words than in the last period are told where they stand`() throws {
    let export = "Q01. All was clear,Q02\nPlutôt d'accord,4\n"
    let before = [
      ItemWording(item: "clarity", text: "Explanations are clear"),
      ItemWording(item: "clarity", option: "3", text: "Oui !"),
    ]
    let place = Place(column: 0, heading: "Q01. All was clear")
    #expect(
      try findings(export, before: before) == [
        Finding(
          .wordingChanged(
            item: "clarity", before: "Explanations are clear", now: "All was clear"), at: place),
        Finding(
          .optionsChanged(item: "clarity", before: ["Oui !"], now: ["Plutôt d'accord"]), at: place),
      ])
    var items = Fixtures.items
    items[0].comparable = [
      ComparableWording(
        questions: ["All was clear"], options: ["oui", "Plutôt d’accord"],
        decided: CalendarDate(dayNumber: 0), reason: LocalizedText(["en": "Same"]))
    ]
    #expect(try findings(export, before: before, Fixtures.survey(items: items)) == [])
  }

  @Test(
    arguments: [
      ("[Library],Services used [Sports]", ["Library", "Sports"], [], []),
      ("[Library]", ["Library", "Sports"], ["Sports"], []),
      ("[Library],Services used [Sports]", ["Library"], [], ["Sports"]),
      ("[Sports]", ["Library"], ["Library"], ["Sports"]),
      ("[Library]", [], [], []),
    ] as [(String, [String], [String], [String])])
  func `options whose columns come or go are told, unless declared`(
    columns: String, before: [String], removed: [String], added: [String]
  ) throws {
    let codes: [String: OptionCode] = ["Library": "library", "Sports": "sport"]
    let met = before.map { ItemWording(item: "services", option: codes[$0], text: $0) }
    let export = "Q01,Services used \(columns)\n4,\(columns.contains(",") ? "Yes,No" : "Yes")\n"
    let expected: [FindingKind] =
      removed.isEmpty && added.isEmpty
      ? [] : [.optionsChanged(item: "services", before: removed, now: added)]
    #expect(try findings(export, before: met).map(\.kind) == expected)
    var items = Fixtures.items
    for item in items.indices where items[item].id == "services" {
      items[item].comparable = [
        ComparableWording(
          options: removed + added, decided: CalendarDate(dayNumber: 0),
          reason: LocalizedText(["en": "Same"]))
      ]
    }
    #expect(try findings(export, before: met, Fixtures.survey(items: items)) == [])
  }

  @Test func `translations, codes and first periods are not told`() throws {
    let before = [ItemWording(item: "clarity", text: "الشروح واضحة")]
    #expect(try findings("Les explications sont claires,Q02\n4,4\n", before: before) == [])
    #expect(try findings("Q01,Q02\n4,4\n", before: before) == [])
    #expect(try findings("Q01. All was clear,Q02\n4,4\n", before: []) == [])
  }
}
