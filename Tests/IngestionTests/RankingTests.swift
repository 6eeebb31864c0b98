import Findings
import SurveyModel
import Testing

@testable import Ingestion

@Suite struct RankingTests {
  private static let ranking = Ranking(
    question: "priorities",
    text: LocalizedText(["fr": "Vos priorités", "en": "Your priorities"]), columns: ["Q07"],
    options: [
      Fixtures.option("library", 1, fr: "Bibliothèque", ar: "المكتبة", en: "Library"),
      Fixtures.option("food", 2, fr: "Cantine, cafétéria", ar: "المطعم", en: "Canteen, cafeteria"),
      Fixtures.option("sport", 3, fr: "Sport", ar: "الرياضة", en: "Sports"),
    ])

  private static let survey = Fixtures.survey(items: Fixtures.items.prefix(1) + ranking.items)

  private static func read(_ lines: String...) throws -> Interpretation {
    try interpret(lines.joined(separator: "\n") + "\n", survey, period: "S1")
  }

  /// Ranks by option, without the first item's answer.
  private static func ranks(_ read: Interpretation) -> [[UInt8]] {
    read.answers.map { Array($0.dropFirst()) }
  }

  @Test func `a question becomes one item an option`() {
    #expect(
      Self.ranking.items.map(\.id) == [
        "priorities-library", "priorities-food", "priorities-sport",
      ])
    #expect(Self.ranking.items[2].text.texts["en"] == "Your priorities [Sports]")
    #expect(Self.ranking.items[0].scale?.options.map(\.score) == [1, 2, 3])
    #expect(Self.ranking.items.allSatisfy { $0.scale?.satisfied.isEmpty == true })
  }

  @Test(
    arguments: [
      "Vos priorités [Bibliothèque],Vos priorités [Sport],Vos priorités [Cantine]",
      "Your priorities - Library,Your priorities - Sports,Your priorities - food",
      "Q07[library],Q07[sport],Q07[food]", "priorities-library,priorities-sport,priorities-food",
    ])
  func `one column for each option`(headings: String) throws {
    let cantine = headings.replacing("[Cantine]", with: "[المطعم]")
    let read = try Self.read(
      "Q01," + cantine, "4,1,2,3", "4,3,1,2", "4,1er,2ème,", "4,,,", "4,الثاني,1st,N/A")
    #expect(
      Self.ranks(read) == [
        [0, 2, 1], [2, 1, 0], [0, blank, 1], [blank, blank, blank], [1, unreadable, 0],
      ])
    #expect(
      read.findings.map(\.kind) == [
        .answerNotOnScale(item: "priorities-food", answer: "N/A", nearest: nil, among: .ranks)
      ])
  }

  @Test func `ranks that are no order can't be read`() throws {
    let read = try Self.read(
      "Q01,Q07[library],Q07[food],Q07[sport]", "4,1,1,2", "4,1,3,", "4,2,3,", "4,3,2,1", "4,2,,")
    let none = unreadable
    #expect(
      Self.ranks(read) == [
        [none, none, none], [none, none, blank], [none, none, blank], [2, 1, 0],
        [none, blank, blank],
      ])
    let texts = ["1, 1, 2", "1, 3", "2, 3", "2"]
    #expect(
      Set(read.findings.map(\.kind))
        == Set(
          texts.map {
            .answerNotOnScale(item: "priorities", answer: $0, nearest: nil, among: .ranks)
          }))
    #expect(read.findings.allSatisfy { $0.count == 1 && $0.place.column == 1 })
  }

  @Test(arguments: ["Vos priorités", "Q07", "priorities", "Your priorities"])
  func `the options in their order in one cell`(heading: String) throws {
    let read = try Self.read(
      "Q01,\(heading)", "4,\"Sport;Cantine, cafétéria;Bibliothèque;\"", "4,\"food, library\"",
      "4,\"['Sports', 'Library', 'Canteen, cafeteria']\"", "4,", "4,الرياضة، المكتبة",
      "4,Sport;Piscine;library", "4,Sport;food;Sport")
    #expect(
      Self.ranks(read) == [
        [2, 1, 0], [1, 0, blank], [1, 2, 0], [blank, blank, blank], [1, blank, 0],
        [unreadable, unreadable, 0], [unreadable, unreadable, unreadable],
      ])
    #expect(
      Set(read.findings.map(\.kind)) == [
        .answerNotOnScale(item: "priorities", answer: "Piscine", nearest: nil),
        .answerNotOnScale(item: "priorities", answer: "Sport;food;Sport", nearest: "Sport"),
      ])
  }

  @Test(arguments: [
    "Q07[1],Q07[2],Q07[3]", "Vos priorités [Rang 1],Q07[2],Your priorities (rank 3)",
  ])
  func `one column for each rank`(headings: String) throws {
    let read = try Self.read(
      "Q01," + headings, "4,sport,library,food", "4,Sport,,", "4,,,", "4,Sport,,Library",
      "4,Sport,Sport,", "4,Sport,Sauna,food")
    #expect(
      Self.ranks(read) == [
        [1, 2, 0], [blank, blank, 0], [blank, blank, blank],
        [unreadable, unreadable, unreadable], [unreadable, unreadable, unreadable],
        [unreadable, 2, 0],
      ])
    #expect(
      Set(read.findings.map(\.kind)) == [
        .answerNotOnScale(
          item: "priorities", answer: "Sport; ; Library", nearest: nil, among: .ranks),
        .answerNotOnScale(
          item: "priorities", answer: "Sport; Sport; ", nearest: nil, among: .ranks),
        .answerNotOnScale(item: "priorities", answer: "Sauna", nearest: nil),
      ])
  }

  @Test func `a ranking counts as one question`() throws {
    let only = Fixtures.survey(items: Self.ranking.items)
    let read = try interpret("Q07\nSport;Library\n", only, period: "S1")
    #expect(read.plan?.sources.count == 3)
    #expect(read.answers == [[1, blank, 0]])
    let without = try Self.read("Q01", "4")
    #expect(without.findings.map(\.kind) == [.itemWithoutColumn(item: "priorities")])
    let part = try Self.read("Q01,Q07[library],Q07[food]", "4,1,2")
    #expect(part.findings.map(\.kind) == [.itemWithoutColumn(item: "priorities-sport")])
    let twice = try Self.read("Q01,Q07,priorities", "4,Sport,Sport")
    #expect(
      twice.findings.map(\.kind).contains(
        .itemTwice(item: "priorities", columns: ["Q07", "priorities"])))
  }

  /// Any order comes back from each of the three ways of writing it.
  @Test func `every order comes back`() throws {
    let codes = ["library", "food", "sport"]
    let orders = [
      [0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0], [1, 2], [2], [],
    ]
    let expected = orders.map { order in
      (0..<3).map { option in order.firstIndex(of: option).map { UInt8($0) } ?? blank }
    }
    let cells = orders.map { order in order.map { codes[$0] }.joined(separator: ";") }
    let one = try Self.read((["Q01,Q07"] + cells.map { "4,\($0)" }).joined(separator: "\n"))
    let byRank = orders.map { order in
      (0..<3).map { $0 < order.count ? codes[order[$0]] : "" }.joined(separator: ",")
    }
    let ranks = try Self.read(
      (["Q01,Q07[1],Q07[2],Q07[3]"] + byRank.map { "4,\($0)" }).joined(separator: "\n"))
    let byOption = expected.map { ranks in
      ranks.map { $0 == blank ? "" : String($0 + 1) }.joined(separator: ",")
    }
    let options = try Self.read(
      (["Q01,Q07[library],Q07[food],Q07[sport]"] + byOption.map { "4,\($0)" })
        .joined(separator: "\n"))
    for read in [one, ranks, options] {
      #expect(Self.ranks(read) == expected)
      #expect(read.findings.isEmpty)
    }
  }
}
