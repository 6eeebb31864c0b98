import Findings
import SurveyLoading
import SurveyModel
import Testing

@testable import SurveyDrafting

/// What answers of other kinds than words on a scale become.
@Suite struct DraftedAnswerTests {
  @Test(
    arguments: [
      (["43", "51", "92", "25", "71"], 0, 100, []),
      (["12", "15", "9", "18", "20"], 0, 20, []), (["112", "150", "183", "165"], 110, 190, []),
      (["12/20", "15/20", "9/20", "20/20"], 0, 20, []),
      (["12 h", "15 h", "9 h", "20 h", "4 h"], 0, 20, ["h"]),
      (["٤٣", "٥١", "٩٢", "٢٥"], 0, 100, []),
    ] as [([String], Int, Int, [String])])
  func `numbers get bounds and units`(cells: [String], low: Int, high: Int, units: [String]) {
    let drafted = DraftedExport([
      InlineColumn("Combien de temps ?", repeating: cells, count: cells.count * 2)
    ])
    #expect(
      drafted.items.first?.scale?.numbers == NumberRange(from: low, to: high, units: units))
    #expect(drafted.kinds.contains(.readAsNumber(low: low, high: high)))
    #expect(drafted.problems.isEmpty)
    #expect(
      drafted.findings.allSatisfy {
        if case .answerNotOnScale = $0.kind { false } else { true }
      })
  }

  @Test(
    arguments: [
      ["2019", "2020", "2021", "2018"], ["1,5", "2,5", "3,75", "9,1"],
      (1...8).map { "\($0 + 10)" }, ["10001", "99999", "54321", "20000"],
    ])
  func `years, fractions, counters and wide numbers are no answers`(cells: [String]) {
    let drafted = DraftedExport([
      InlineColumn("Valeur", cells), InlineColumn("Clair", repeating: ["Oui", "Non"], count: 8),
    ])
    #expect(drafted.items.map(\.text.all) == [["Clair"]])
  }

  @Test func `codes below nought mean that a question does not concern somebody`() {
    let drafted = DraftedExport([
      InlineColumn("Clair", repeating: ["1", "2", "3", "-1"], count: 12)
    ])
    #expect(drafted.labels("Clair") == ["1", "2", "3"])
    #expect(drafted.item("Clair")?.scale?.notApplicable.contains("-1") == true)
    #expect(drafted.kinds.contains(.notApplicableGuessed("-1")))
    let both = DraftedExport([
      InlineColumn("Clair", repeating: ["-2", "-1", "0", "1", "2"], count: 15)
    ])
    #expect(both.labels("Clair") == ["-2", "-1", "0", "1", "2"])
    #expect(both.problems.isEmpty)
  }

  /// The orders in which six people put three options.
  private static let orders = [
    ["A", "B", "C"], ["B", "A", "C"], ["C", "A", "B"], ["A", "C", "B"], ["B", "C", "A"],
    ["C", "B", "A"],
  ]

  @Test func `a rank for each option is a ranking`() {
    let drafted = DraftedExport(
      ["A", "B", "C"].map { option in
        InlineColumn(
          "Classez les services [\(option)]",
          Self.orders.map { "\(($0.firstIndex(of: option) ?? 0) + 1)" })
      })
    expectRanking(drafted)
  }

  @Test(arguments: ["Rank", "Rang", "الرتبة"])
  func `an option for each rank is a ranking`(word: String) {
    let drafted = DraftedExport(
      (1...3).map { rank in
        InlineColumn("Classez les services [\(word) \(rank)]", Self.orders.map { $0[rank - 1] })
      })
    expectRanking(drafted)
  }

  @Test func `a cell with all options in an order is a ranking`() {
    let drafted = DraftedExport([
      InlineColumn(
        "Classez les services", Self.orders.map { $0.joined(separator: ";") + ";" })
    ])
    expectRanking(drafted)
  }

  private func expectRanking(_ drafted: DraftedExport) {
    #expect(drafted.items.map { $0.ranking?.options.count } == [3, 3, 3])
    #expect(drafted.kinds.contains(.readAsRanking(options: 3)))
    #expect(drafted.problems.isEmpty)
    #expect(
      drafted.findings.allSatisfy {
        switch $0.kind {
        case .itemWithoutColumn, .answerNotOnScale, .unknownHeading: false
        default: true
        }
      }, "\(drafted.findings.map(\.kind))")
  }

  @Test func `points that repeat in a row are a matrix, no ranking`() {
    let drafted = DraftedExport(
      ["A", "B", "C"].map {
        InlineColumn("Notez [\($0)]", repeating: ["1", "2", "3", "3"], count: 12)
      })
    #expect(drafted.items.map(\.ranking) == [nil, nil, nil])
    #expect(Set(drafted.items.map(\.scale?.id)) == ["points-1-3"])
  }

  @Test(arguments: [["Oui", ""], ["1", "0"], ["Y", ""]])
  func `a column for each option is one question`(cells: [String]) {
    let drafted = DraftedExport(
      ["Bibliothèque", "Cantine"].map {
        InlineColumn("Services [\($0)]", repeating: cells, count: 10)
      })
    #expect(drafted.labels("Services") == ["Bibliothèque", "Cantine"])
    #expect(drafted.remarks(beside: "Services") == [.readAsOptionColumns(2)])
    #expect(drafted.problems.isEmpty)
  }

  @Test func `options that are headings of their own are questions, one a run`() {
    let options = ["Library", "Canteen", "Sports hall"]
    let run = options.map { InlineColumn($0, repeating: [$0, ""], count: 8) }
    let empty = options.map { InlineColumn($0, []) }
    let drafted = DraftedExport(
      [InlineColumn("#", (1...8).map { "k\($0)" })] + run
        + [InlineColumn("Is it clear?", repeating: ["Yes", "No"], count: 8)] + empty
        + [InlineColumn("Submit Date (UTC)", (1...8).map { "2026-05-2\($0) 10:00:00" })])
    let several = drafted.items.filter { if case .several = $0.kind { true } else { false } }
    #expect(
      several.map { $0.text.all } == [
        ["Library / Canteen / Sports hall…"], ["Library / Canteen / Sports hall…"],
      ])
    #expect(drafted.kinds.count { $0 == .questionMissing } == 2)
    #expect(drafted.readsAll, "\(drafted.problems) \(drafted.findings.map(\.kind))")
  }

  @Test func `several answers of a cell are split`() {
    let drafted = DraftedExport([
      InlineColumn(
        "Services", repeating: ["Bus;Cantine", "Bus", "Cantine;Sport;Bus", "Sport"], count: 12)
    ])
    #expect(Set(drafted.labels("Services")) == ["Bus", "Cantine", "Sport"])
    #expect(drafted.remarks(beside: "Services") == [.readAsSeveral(separator: ";")])
  }

  @Test func `what a tool surely asked is proposed though nobody answers otherwise`() {
    let own = ["Institution", "Department", "Course", "Group", "Full name", "Username"]
    let drafted = DraftedExport(
      own.map { InlineColumn($0, $0 == "Username" ? ["u1", "u2", "u3"] : []) } + [
        InlineColumn("Q01_Remarques", ["Rien à dire", "Rien à dire", "Rien à dire"]),
        InlineColumn("Q02_Heures", ["83", "83", "83"]),
        InlineColumn("Q03_Clair", ["Oui", "Oui", "Oui"]),
        InlineColumn("Q04_Notes->Cours", ["1", "1", "1"]),
        InlineColumn("Q04_Notes->Salle", ["5", "5", "5"]),
        InlineColumn("Q04_Notes->Horaire", []),
        InlineColumn("Q05_Jour", ["27/12/2017", "27/12/2017", "27/12/2017"]),
      ])
    #expect(drafted.item("Remarques")?.kind == .comment)
    #expect(drafted.item("Heures")?.scale?.numbers == NumberRange(from: 0, to: 100))
    #expect(drafted.item("Clair")?.scale?.id == "yes-no")
    #expect(drafted.remarks(beside: "Clair") == [.optionsMayBeMissing])
    for row in ["Cours", "Salle", "Horaire"] {
      #expect(drafted.item("Notes [\(row)]")?.scale?.id == "rating-5", "\(row)")
    }
    #expect(drafted.kinds.contains(.columnLeftOut(heading: "Q05_Jour")))
    #expect(drafted.kinds.contains(.columnEmpty(heading: "Group")))
    #expect(drafted.problems.isEmpty)
    #expect(drafted.findings.filter { $0.severity == .stop }.isEmpty)
  }
}
