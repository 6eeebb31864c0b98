import SurveyModel
import Testing

@testable import Ingestion

@Suite struct SeveralReaderTests {
  private static let plain = ToolConventions(id: "csv", name: "CSV")

  @Test(
    arguments: [
      ("Bibliothèque", [1, 0, 0], []), ("Bibliothèque;Sport", [1, 0, 1], []),
      ("Bibliothèque;Sport;", [1, 0, 1], []), ("Library, Sports", [1, 0, 1], []),
      ("Cantine, cafétéria, Sport", [0, 1, 1], []), ("Sport, Cantine, cafétéria", [0, 1, 1], []),
      ("Canteen, cafeteria;Library", [1, 1, 0], []), ("library,food,sport", [1, 1, 1], []),
      ("المكتبة\nالرياضة", [1, 0, 1], []), ("Sport;Sport", [0, 0, 1], []),
      ("Sport;La piscine, le soir", [0, 0, 1], ["La piscine, le soir"]),
      ("Piscine;Sport;Sauna", [0, 0, 1], ["Piscine", "Sauna"]),
      ("Cantine", [unreadable, unreadable, unreadable], ["Cantine"]),
      ("", [blank, blank, blank], []), (" ; ;", [0, 0, 0], []),
    ] as [(String, [UInt8], [String])])
  func `a cell`(text: String, choices: [UInt8], unlisted: [String]) {
    let reading = SeveralReader(Fixtures.services, tool: Self.plain).reading(text)
    #expect(reading == SeveralReader.Reading(choices: choices, unlisted: unlisted))
  }

  @Test func `texts off the list are the option "other" where there is one`() {
    let other = Fixtures.option("x", 0, fr: "Autre", ar: "أخرى", en: "Other")
    let reader = SeveralReader(Fixtures.services + [other], tool: Self.plain)
    #expect(reader.reading("Sport;La piscine").choices == [0, 0, 1, 1])
    #expect(reader.reading("La piscine").choices == [0, 0, 0, 1])
    #expect(reader.reading("La piscine").unlisted.isEmpty)
  }

  @Test(
    arguments: [
      ("Y", AnswerCode.option(1)), ("Oui", .option(1)), ("1", .option(1)), ("نعم", .option(1)),
      ("Sport", .option(1)), ("No", .option(0)), ("0", .option(0)), ("لا", .option(0)),
      ("", .blank), ("Bibliothèque", .unreadable),
    ])
  func `a column of one option`(text: String, expected: AnswerCode) {
    #expect(SeveralReader(Fixtures.services, tool: Self.plain).choice(text, option: 2) == expected)
  }
}
