import Foundation
import Statistics
import SurveyModel
import Testing

@testable import Reporting

/// The numbers of an attribute, element by element.
private func numbers(_ attribute: String, of element: String, in html: HTML) -> [Double] {
  html.description.split(separator: "<").filter { $0.hasPrefix(element) }.compactMap { tag in
    tag.split(separator: " \(attribute)=\"").dropFirst().first?.split(separator: "\"").first
  }.compactMap { Double($0.replacing("%", with: "")) }
}

@Suite("Geometry of charts")
struct ChartGeometryTests {
  @Test("A share is its part of the width", arguments: [(0.25, 25.0), (0, 0), (1, 100), (0.5, 50)])
  func shares(_ share: Double, _ width: Double) {
    #expect(numbers("width", of: "rect class=\"plain\"", in: shareBar(share)) == [width])
    let mirrored = numbers("x", of: "rect class=\"plain\"", in: shareBar(share, isMirrored: true))
    #expect(mirrored == [100 - width])
  }

  @Test("Dot and interval stand where their values are, the dot inside")
  func interval() throws {
    let chart = intervalChart(
      value: 0.75, interval: Interval(lower: 0.7, upper: 0.9, confidence: 0.95), earlier: 0.25,
      target: 0.8, on: .shares)
    #expect(numbers("cx", of: "circle class=\"dot\"", in: chart) == [75])
    #expect(numbers("cx", of: "circle class=\"earlier\"", in: chart) == [25])
    #expect(numbers("x", of: "rect class=\"band\"", in: chart) == [70])
    #expect(numbers("width", of: "rect class=\"band\"", in: chart) == [20])
    #expect(numbers("x1", of: "line class=\"target\"", in: chart) == [80])
  }

  @Test("Values beyond the axis stay on it")
  func staysInside() {
    let chart = intervalChart(
      value: 1.2, interval: Interval(lower: -0.3, upper: 1.4, confidence: 0.95), earlier: nil,
      target: nil, on: .shares)
    #expect(numbers("cx", of: "circle class=\"dot\"", in: chart) == [100])
    #expect(numbers("width", of: "rect class=\"band\"", in: chart) == [100])
  }

  @Test(
    "Axes run over all that a measure can be",
    arguments: [
      (.satisfiedShare, 0.5, 50), (.netSatisfaction, 0, 50), (.netPromoterScore, 50, 75),
      (.mean, 3, 50), (.mean, 1, 0), (.median, 5, 100),
    ] as [(Measure, Double, Double)])
  func axes(_ measure: Measure, _ value: Double, _ position: Double) throws {
    #expect(try #require(FigureScale(measure, scores: 1...5)).position(value) == position)
  }

  @Test("What has no ends has no axis")
  func noAxis() {
    #expect(FigureScale(.alpha, scores: nil) == nil)
    #expect(FigureScale(.mean, scores: nil) == nil)
    #expect(FigureScale(.mean, scores: 3...3) == nil)
  }
}

@Suite("Diverging bars")
struct DivergingBarTests {
  private let shares: [OptionCode: Double] = ["1": 0.1, "2": 0.2, "3": 0.3, "4": 0.25, "5": 0.15]

  private func bar(isReversed: Bool = false) -> DivergingBar {
    DivergingBar(scale: Fixture.agreement, isReversed: isReversed, shares: shares)
  }

  @Test("Sides are summed, the middle stands apart")
  func totals() {
    #expect((bar().dissatisfiedTotal - 0.3).magnitude < 1e-12)
    #expect((bar().satisfiedTotal - 0.4).magnitude < 1e-12)
    #expect(bar().neitherTotal == 0.3)
  }

  @Test("Moderate answers lie next to the zero line, ends outside and darker")
  func order() {
    #expect(bar().dissatisfied.map(\.option) == ["2", "1"])
    #expect(bar().satisfied.map(\.option) == ["4", "5"])
    #expect(bar().satisfied.map(\.isEnd) == [false, true])
    #expect(bar().satisfied.map(\.from) == [0, 0.25])
  }

  @Test("A reversed item is turned round")
  func reversed() {
    #expect(bar(isReversed: true).dissatisfied.map(\.option) == ["4", "5"])
    #expect(bar(isReversed: true).satisfied.map(\.option) == ["2", "1"])
  }

  @Test("All bars of a frame share one zero line and one measure")
  func commonZero() {
    let other = DivergingBar(
      scale: Fixture.agreement, isReversed: false, shares: ["1": 0.5, "4": 0.5])
    let frame = DivergingFrame([bar(), other])
    #expect(frame.left == 0.5 && frame.right == 0.5 && frame.middle == 0.3)
    for drawn in [frame.drawing(bar()), frame.drawing(other)] {
      #expect(numbers("x1", of: "line class=\"zero\"", in: drawn) == [50])
    }
    #expect(numbers("width", of: "rect class=\"against-end\"", in: frame.drawing(other)) == [50])
    #expect(numbers("x", of: "rect class=\"against-end\"", in: frame.drawing(other)) == [0])
    #expect(numbers("width", of: "rect class=\"for\"", in: frame.drawing(bar())) == [25])
    #expect(numbers("x", of: "rect class=\"for-end\"", in: frame.drawing(bar())) == [75])
  }

  @Test("In a text from right to left the bar is its mirror image")
  func mirrored() {
    let frame = DivergingFrame([bar()], isMirrored: true)
    let plain = DivergingFrame([bar()])
    let zero = numbers("x1", of: "line class=\"zero\"", in: plain.drawing(bar()))[0]
    #expect(
      numbers("x1", of: "line class=\"zero\"", in: frame.drawing(bar())) == [drawn(100 - zero)])
    let widths = numbers("width", of: "rect", in: plain.drawing(bar()))
    #expect(numbers("width", of: "rect", in: frame.drawing(bar())) == widths)
  }

  private func drawn(_ value: Double) -> Double { (value * 100).rounded() / 100 }
}

@Suite("Trend charts")
struct TrendChartTests {
  private func chart(_ values: [Double?], breaks: Set<Int> = []) -> TrendChart {
    TrendChart(
      slots: values.enumerated().map { index, value in
        TrendChart.Slot(
          period: PeriodID(rawValue: "p\(index)"), value: value,
          interval: value.map { Interval(lower: $0 - 0.1, upper: $0 + 0.1, confidence: 0.95) },
          breaksBefore: breaks.contains(index))
      }, scale: .shares, target: nil)
  }

  @Test(
    "The line stops at gaps and breaks",
    arguments: [
      ([0.5, 0.6, 0.7], [], [0..<3]), ([0.5, nil, 0.7], [], [0..<1, 2..<3]),
      ([0.5, 0.6, 0.7, 0.8], [2], [0..<2, 2..<4]), ([nil, nil], [], []),
      ([nil, 0.6, 0.7, nil], [], [1..<3]), ([0.5, nil, 0.7, 0.8], [2], [0..<1, 2..<4]),
    ] as [([Double?], Set<Int>, [Range<Int>])])
  func runs(_ values: [Double?], _ breaks: Set<Int>, _ runs: [Range<Int>]) {
    #expect(chart(values, breaks: breaks).runs == runs)
  }

  @Test("Points stand in the middle of their periods, high values above")
  func points() {
    let lines = chart([0.5, 0.75]).lines.description
    #expect(lines.contains("<polyline class=\"line\" points=\"25,50 75,25\"/>"))
    #expect(lines.contains("points=\"25,40 75,15 75,35 25,60\""))
  }

  @Test("A break is marked between two periods")
  func breakMark() {
    let marks = chart([0.5, 0.6, 0.7, 0.8], breaks: [1]).breakMarks(to: 10)
    #expect(marks.map { numbers("x1", of: "line class=\"break\"", in: $0) } == [[25]])
  }

  @Test("A single point has no line but a dot")
  func singlePoint() {
    let spark = chart([0.5]).sparkline
    #expect(!spark.description.contains("polyline"))
    #expect(numbers("cx", of: "circle class=\"dot\"", in: spark) == [50])
  }
}
