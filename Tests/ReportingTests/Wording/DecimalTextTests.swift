import SurveyModel
import Testing
import Wording

@Suite("Numbers as people read them")
struct DecimalTextTests {
  @Test(
    "Half a unit is rounded away from zero, as the decimal text has it",
    arguments: [
      (2.5, 0, 0, "3"), (-2.5, 0, 0, "-3"), (0.5, 0, 0, "1"), (0.4999999, 0, 0, "0"),
      (-0.4, 0, 0, "0"), (2.675, 2, 0, "2.68"), (1.005, 2, 0, "1.01"), (0.285, 0, 2, "29"),
      (0.145, 0, 2, "15"), (0.999, 0, 2, "100"), (9.995, 2, 0, "10.00"), (0, 1, 0, "0.0"),
      (1e-7, 2, 0, "0.00"), (1.5e-5, 5, 0, "0.00002"), (1e21, 0, 0, "1000000000000000000000"),
      (0.05, 1, 0, "0.1"), (0.04, 1, 0, "0.0"), (12_345.678, 1, 0, "12345.7"), (0.07, 0, 2, "7"),
    ] as [(Double, Int, Int, String)])
  func rounds(_ value: Double, _ decimals: Int, _ shift: Int, _ text: String) {
    #expect(roundedDecimalText(value, decimals: decimals, shift: shift) == text)
  }

  @Test("What isn't a number has no text", arguments: [Double.nan, .infinity, -.infinity])
  func nothingForNoNumber(_ value: Double) {
    #expect(roundedDecimalText(value, decimals: 2) == "")
  }

  @Test("Every count of thousandths is rounded to the nearest hundredth")
  func isNearest() {
    for thousandths in 0...5000 {
      let hundredths = (thousandths + 5) / 10
      let fraction = hundredths % 100
      let expected = "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
      #expect(roundedDecimalText(Double(thousandths) / 1000, decimals: 2) == expected)
    }
  }
}

@Suite("Numbers in each language")
struct NumberWritingTests {
  @Test(
    "Counts, decimals and percentages",
    arguments: [
      (.french, "5\u{202F}820", "4,05", "75\u{202F}%", "\u{2212}3,5"),
      (.arabic, "5\u{202F}820", "4.05", "75%", "\u{2212}3.5"),
      (.english, "5,820", "4.05", "75%", "\u{2212}3.5"),
    ] as [(Language, String, String, String, String)])
  func writes(
    _ language: Language, _ count: String, _ mean: String, _ share: String, _ negative: String
  ) {
    let numbers = NumberWriting(language)
    #expect(numbers.count(5820) == count)
    #expect(numbers.mean(4.046, n: 50) == mean)
    #expect(numbers.percent(0.7512) == share)
    #expect(numbers.decimal(-3.45, decimals: 1) == negative)
  }

  @Test("A mean of fewer than 50 answers has one decimal")
  func fewAnswers() {
    #expect(NumberWriting(.english).mean(4.046, n: 49) == "4.0")
    #expect(NumberWriting(.english).mean(4.046, n: 50) == "4.05")
  }

  @Test("A figure just short of its target does not look like the target")
  func keepsApart() {
    let numbers = NumberWriting(.english)
    #expect(numbers.percent(0.796, besides: 0.8) == "79.6%")
    #expect(numbers.percent(0.8, besides: 0.8) == "80%")
    #expect(numbers.percent(0.75, besides: 0.8) == "75%")
  }

  @Test("Millions are grouped by three")
  func groups() {
    #expect(NumberWriting(.english).count(1_234_567) == "1,234,567")
    #expect(NumberWriting(.english).count(999) == "999")
    #expect(NumberWriting(.english).count(-12_000) == "\u{2212}12,000")
  }
}

@Suite("Dates and plurals")
struct LanguageRuleTests {
  @Test(
    "A day in words",
    arguments: [
      (.french, "1er août 2026"), (.arabic, "1 غشت 2026"), (.english, "1 August 2026"),
    ] as [(Language, String)])
  func writesDates(_ language: Language, _ text: String) throws {
    let date = try #require(CalendarDate(year: 2026, month: 8, day: 1))
    #expect(dateText(date, in: language) == text.replacing(" ", with: "\u{A0}"))
  }

  @Test(
    "Forms after numbers",
    arguments: [
      (.french, 0, .one), (.french, 1, .one), (.french, 2, .other), (.english, 0, .other),
      (.english, 1, .one), (.arabic, 0, .zero), (.arabic, 1, .one), (.arabic, 2, .two),
      (.arabic, 3, .few), (.arabic, 10, .few), (.arabic, 11, .many), (.arabic, 99, .many),
      (.arabic, 100, .other), (.arabic, 102, .other), (.arabic, 103, .few), (.arabic, 111, .many),
    ] as [(Language, Int, PluralForm)])
  func plurals(_ language: Language, _ count: Int, _ form: PluralForm) {
    #expect(PluralForm(count, in: language) == form)
  }
}
