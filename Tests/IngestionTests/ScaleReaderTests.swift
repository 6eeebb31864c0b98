import SurveyModel
import Testing

@testable import Ingestion

@Suite struct ScaleReaderTests {
  private static let plain = ToolConventions(id: "csv", name: "CSV")

  @Test(
    arguments: [
      ("4", AnswerCode.option(3)), ("Tout à fait d'accord", .option(3)),
      ("  TOUT A FAIT D’ACCORD ", .option(3)), ("Tout a\u{300} fait d'accord", .option(3)),
      ("strongly agree", .option(3)), ("موافق تمامًا", .option(3)), ("مـوافق", .option(2)),
      ("D'accord", .option(2)), ("٣", .option(2)), ("4.0", .option(3)), ("4,00", .option(3)),
      ("3 - Plutôt d'accord", .option(2)), ("3. Agree", .option(2)), ("3 : Agree", .option(2)),
      ("3) موافق", .option(2)), ("Agree (3)", .option(2)), ("3 Agree", .option(2)),
      ("", .blank), (" \u{A0} ", .blank), ("Sans objet", .notApplicable),
      ("ne souhaite pas repondre", .preferNotToSay), ("4.5", .unreadable), ("5", .unreadable),
      ("-1", .unreadable), ("2 - Plutôt d'accord", .unreadable), ("Plutot", .unreadable),
      ("4e0", .unreadable), ("99999999999999999999", .unreadable), ("1/2", .unreadable),
      ("N/A", .unreadable), ("4;", .unreadable), ("𝟒", .option(3)),
    ])
  func `a cell`(text: String, expected: AnswerCode) {
    #expect(ScaleReader(Fixtures.agreement, tool: Self.plain).answer(text) == expected)
  }

  @Test func `a tool's own texts outrank the scale's`() {
    var tool = Self.plain
    tool.noDataTexts = ["n/a"]
    tool.escapesHTML = true
    var scale = Fixtures.agreement
    scale.notApplicable = ["N/A"]
    let reader = ScaleReader(scale, tool: tool)
    #expect(reader.answer("N/A") == .notShown)
    #expect(reader.answer("Plutôt d&#039;accord") == .option(2))
    #expect(ScaleReader(scale, tool: Self.plain).answer("N/A") == .notApplicable)
  }

  @Test func `a label of two options is neither`() {
    let scale = Scale(
      id: "twice",
      options: ["a", "b"].enumerated().map { position, code in
        ScaleOption(
          code: OptionCode(rawValue: code), score: position, labels: LocalizedText(["en": "Same"]))
      })
    let reader = ScaleReader(scale, tool: Self.plain)
    #expect(reader.answer("same") == .unreadable)
    #expect(reader.answer("B") == .option(1))
  }

  @Test(
    arguments: [
      ("Tout a fais d'accord", "Tout à fait d'accord"), ("Agre", "Agree"), ("zzzzzz", nil),
      ("موافف", "موافق"),
    ] as [(String, String?)])
  func `the nearest label`(text: String, expected: String?) {
    #expect(ScaleReader(Fixtures.agreement, tool: Self.plain).nearest(to: text)?.label == expected)
  }
}
