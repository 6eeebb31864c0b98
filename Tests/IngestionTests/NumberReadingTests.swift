import SurveyModel
import Testing

@testable import Ingestion

@Suite struct NumberReadingTests {
  private static let plain = ToolConventions(id: "csv", name: "CSV")

  private static func answer(_ cell: String, _ range: NumberRange) -> Int? {
    let scale = Scale.numbers(range, notApplicable: ["Sans objet"], noAnswer: ["-99"])
    let code = ScaleReader(scale, tool: plain).answer(cell)
    return code.isOption ? scale.options[Int(code.rawValue)].score : nil
  }

  @Test(
    arguments: [
      ("12", 12), ("٢٠", 20), ("۱۲", 12), ("7,0", 7), ("7.00", 7), ("٧٫٠", 7), (" 12 ", 12),
      ("+4", 4), ("12 h", 12), ("12h", 12), ("12 Heures", 12), ("١٢ ساعة", 12), ("12 / 20", 12),
      ("12/20", 12), ("12 sur 20", 12), ("12 out of 20", 12), ("١٢ من ٢٠", 12),
      ("4 - Satisfait", 4),
      ("8 (très bien)", 8), ("8 : très bien", 8), ("(8) très bien", 8), ("0 - Pas du tout", 0),
      ("'+4", 4), ("<b>5</b>", 5), ("5&nbsp;h", 5),
      // One text that is several numbers, a fraction, another unit or another scale.
      ("12,5", nil), ("12.5", nil), ("7,05", nil), ("2 - 3", nil), ("2 à 3", nil), ("12h30", nil),
      ("12 min", nil), ("12/10", nil), ("1/2", nil), ("12 sur 100", nil), ("environ 12", nil),
      ("< 5", nil), ("5+", nil), ("21", nil), ("-3", nil), ("2e1", nil), ("8 (7)", nil),
      ("3 - Sans objet", nil), ("1 2", nil), ("٣٤٥٦٧٨٩٠١٢٣٤٥٦٧٨٩", nil), ("-", nil), ("h", nil),
    ] as [(String, Int?)])
  func `a number of hours`(cell: String, number: Int?) {
    let range = NumberRange(from: 0, to: 20, units: ["h", "heures", "ساعة"])
    #expect(Self.answer(cell, range) == number)
  }

  @Test(
    arguments: [
      ("1 500", 1500), ("1\u{202F}500", 1500), ("1\u{A0}500", 1500), ("1500", 1500),
      ("1500,00", 1500), ("١٬٥٠٠", 1500), ("1 500 DH", 1500), ("2 500,00 dh", 2500),
      // Neither 1.5 nor 1 is an amount.
      ("1,500", 1500), ("1.500", 1500), ("1,000", 1000), ("1.500,00", 1500), ("1,500.00", 1500),
      ("1 50", nil), ("15 00", nil), ("1 510", nil), ("15000", nil), ("0,500", nil), ("50,000", 50),
      ("1,500,000", nil), ("1,50", nil), ("1,500,00", nil), ("1.500.00", nil), ("1,500.5", nil),
    ] as [(String, Int?)])
  func `an amount in steps of fifty`(cell: String, number: Int?) {
    let range = NumberRange(from: 0, to: 9950, step: 50, units: ["DH"])
    #expect(Self.answer(cell, range) == number)
  }

  /// The comma or the point may part thousands or a fraction.
  @Test(
    arguments: [
      ("1,000", nil), ("1.000", nil), ("112,000", 112), ("1 000", 1000), ("1000", 1000), ("1", 1),
      ("1,00", 1), ("1.000,0", 1000),
    ] as [(String, Int?)])
  func `an amount that may be small or great`(cell: String, number: Int?) {
    #expect(Self.answer(cell, NumberRange(from: 1, to: 1000, step: 111)) == number)
  }

  @Test(
    arguments: [
      ("1,234,567", 1_234_567), ("1.234.567", 1_234_567), ("-1,234,567", -1_234_567),
      ("1 234 567,0", 1_234_567), ("1,234,567.00", 1_234_567), ("1.234.567,00", 1_234_567),
      ("١٬٢٣٤٬٥٦٧", 1_234_567), ("1,234.567", nil), ("1,23,456", nil), ("1234,567", nil),
      ("1,234,56", nil), ("0,123,456", nil),
    ] as [(String, Int?)])
  func `thousands set apart more than once, or from a fraction`(text: String, number: Int?) {
    let reading = NumberText(normalised(text)[...])
    let isWhole = reading?.rest.isEmpty ?? false && reading?.asThousands == nil
    #expect((isWhole ? reading?.value : nil) == number)
  }

  @Test func `below nought, and what is no number`() {
    let range = NumberRange(from: -5, to: 5)
    #expect(Self.answer("-3", range) == -3)
    #expect(Self.answer("'-3", range) == -3)
    #expect(Self.answer("−3", range) == -3)
    let reader = ScaleReader(
      .numbers(range, notApplicable: ["Sans objet"], noAnswer: ["-99"]), tool: Self.plain)
    #expect(reader.answer("sans objet") == .notApplicable)
    #expect(reader.answer("-99") == .preferNotToSay)
    #expect(reader.answer("<br>") == .blank)
    #expect(reader.nearest(to: "55") == nil)
  }

  /// Each number of a range, in each of the ways in which people and programs write it.
  @Test func `every number comes back from every spelling`() {
    for range in [NumberRange(from: 0, to: 30), NumberRange(from: -1000, to: 8000, step: 250)] {
      for number in range.numbers {
        let digits = String(number.magnitude)
        let sign = number < 0 ? "-" : ""
        let arabic = digits.unicodeScalars.map { Unicode.Scalar($0.value + 0x660 - 0x30) ?? $0 }
        let grouped =
          digits.count > 3 ? "\(digits.dropLast(3))\u{202F}\(digits.suffix(3))" : digits
        let spellings = [
          digits, digits + ",0", digits + ".00", grouped, grouped + ",00",
          String(String.UnicodeScalarView(arabic)),
        ]
        for spelling in spellings {
          #expect(Self.answer(sign + spelling, range) == number, "\(sign + spelling)")
        }
      }
    }
  }

  @Test(
    arguments: [
      ("0 - Pas du tout satisfaisantes", 0), ("10 - Tout à fait satisfaisantes", 10), ("7", 7),
      ("5 (neutre)", 5), ("8/10", 8), ("11", nil), ("Ne connais pas", nil),
    ] as [(String, Int?)])
  func `bare numbers whose ends have words`(cell: String, number: Int?) {
    #expect(Self.answer(cell, NumberRange(from: 0, to: 10)) == number)
  }

  @Test(
    arguments: [
      ("4/4", AnswerCode.option(3)), ("3/5", .unreadable), ("(3) Plutôt d'accord", .option(2)),
      ("(3) Tout à fait d'accord", .unreadable), ("'4", .unreadable), ("4 - Parfait", .unreadable),
      ("<p>Agree</p>", .option(2)), ("Plut&ocirc;t d'accord", .unreadable),
      ("Plutôt d&#039;accord", .option(2)), ("&lt;i&gt;Agree&lt;/i&gt;", .option(2)),
      ("'=1+1", .unreadable), ("&nbsp;", .blank), ("4,0", .option(3)), ("٤", .option(3)),
    ])
  func `a labelled scale`(cell: String, code: AnswerCode) {
    #expect(ScaleReader(Fixtures.agreement, tool: Self.plain).answer(cell) == code)
  }
}
