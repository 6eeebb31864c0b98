import Statistics
import SurveyModel
import Testing
import Wording

@testable import Reporting

@Suite("Figures in words")
struct FigureTextTests {
  private let figures = FigureText(
    numbers: NumberWriting(.english), wording: reportWording(in: .english))

  @Test(
    "A target has the decimals that it needs",
    arguments: [
      (0.8, .satisfiedShare, "80%"), (0.725, .satisfiedShare, "72.5%"), (4, .mean, "4"),
      (4.25, .mean, "4.25"), (3.5, .mean, "3.5"), (30, .netPromoterScore, "30"),
      (0.3, .netSatisfaction, "30"), (0.55, .satisfiedShare, "55%"), (0.7, .alpha, "0.7"),
    ] as [(Double, Measure, String)])
  func targets(_ target: Double, _ measure: Measure, _ text: String) {
    #expect(figures.target(target, of: measure) == text)
  }

  @Test(
    "A clear change never begins at nothing",
    arguments: [
      (0.004, 0.25, "a rise of 0.4 to 25 points"), (0.03, 0.11, "a rise of 3 to 11 points"),
      (-0.11, -0.03, "a fall of 3 to 11 points"), (0.03, 0.031, "a rise of 3 points"),
    ] as [(Double, Double, String)])
  func clearChanges(_ low: Double, _ high: Double, _ text: String) {
    let difference = Estimate.defined(
      (low + high) / 2, interval: Interval(lower: low, upper: high, confidence: 0.95), n: 100)
    let phrase = figures.change(difference, of: .satisfiedShare, n: 100, isClear: true)
    #expect(phrase?.plainText == text)
  }

  @Test("An unclear change names both ends with their signs")
  func unclearChange() {
    let difference = Estimate.defined(
      0.01, interval: Interval(lower: -0.03, upper: 0.05, confidence: 0.95), n: 100)
    let phrase = figures.change(difference, of: .satisfiedShare, n: 100, isClear: false)
    #expect(phrase?.plainText == "no clear change (between \u{2212}3 and +5 points)")
    #expect(figures.change(.defined(0.01, n: 1), of: .mean, n: 1, isClear: true) == nil)
  }

  @Test(
    "Values of each unit",
    arguments: [
      (0.755, .satisfiedShare, "76%"), (4.125, .mean, "4.13"), (3.5, .median, "3.5"),
      (4, .median, "4"), (0.333, .netSatisfaction, "+33"), (-12, .netPromoterScore, "\u{2212}12"),
      (0.845, .alpha, "0.85"), (1240, .answers, "1,240"), (0, .netSatisfaction, "0"),
    ] as [(Double, Measure, String)])
  func values(_ value: Double, _ measure: Measure, _ text: String) {
    #expect(figures.value(value, of: measure, n: 100) == text)
  }

  @Test("A sentence begins with a capital letter")
  func sentence() {
    #expect(Phrase("net score").asSentence.plainText == "Net score")
    let figure: Phrase = "\(figure: "75%") satisfied"
    #expect(figure.asSentence == figure)
  }
}
