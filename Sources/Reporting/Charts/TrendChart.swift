import Analysis
import Disclosure
import ManagementReview
import Statistics
import SurveyModel

/// A figure over the periods: line and dots, intervals as a band, the target as a thin line, gaps
/// where a period has no figure and a mark where the series breaks.
///
/// Time runs from left to right in every language. The axis shows all values that the figure can have.
struct TrendChart: Sendable {
  /// One period on the time axis.
  struct Slot: Equatable, Sendable {
    var period: PeriodID
    /// The figure's value and interval; nil where there is none to show.
    var value: Double?
    var interval: Interval?
    /// Whether the series breaks before this period.
    var breaksBefore = false
  }

  var slots: [Slot]
  var scale: FigureScale
  var target: Double?

  /// The middle of a slot, from 0 to 100.
  func x(_ index: Int) -> Double { (Double(index) + 0.5) / Double(max(slots.count, 1)) * 100 }

  /// The height of a value above the lower edge turned into a distance from the upper one, from 0
  /// to 100.
  func y(_ value: Double) -> Double { 100 - scale.position(value) }

  /// Neighbouring slots with figures that may be joined by a line.
  var runs: [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for (index, slot) in slots.enumerated() {
      if let first = start, slot.value == nil || slot.breaksBefore {
        runs.append(first..<index)
        start = nil
      }
      if slot.value != nil, start == nil { start = index }
    }
    if let start { runs.append(start..<slots.count) }
    return runs
  }

  /// Bands and lines in a frame of 100 by 100 that is stretched to the chart's size.
  var lines: HTML {
    let bands: [HTML] = runs.map { run in
      let known = run.filter { slots[$0].interval != nil }
      guard known.count > 1 else { return "" }
      let upper = known.map { point($0, slots[$0].interval?.upper) }
      let lower = known.reversed().map { point($0, slots[$0].interval?.lower) }
      return "<polygon class=\"band\" points=\"\((upper + lower).joined(separator: " "))\"/>"
    }
    let strokes: [HTML] = runs.filter { $0.count > 1 }.map { run in
      let points = run.map { point($0, slots[$0].value) }.joined(separator: " ")
      return "<polyline class=\"line\" points=\"\(points)\"/>"
    }
    return "\(bands)\(strokes)"
  }

  private func point(_ index: Int, _ value: Double?) -> String {
    "\(drawingNumber(x(index))),\(drawingNumber(y(value ?? scale.low)))"
  }

  /// The chart in the size of a word: line, band, target and last value.
  var sparkline: HTML {
    let last = slots.lastIndex { $0.value != nil }
    let dots: [HTML] = slots.indices.compactMap { index in
      guard let value = slots[index].value else { return nil }
      let isAlone = runs.contains { $0 == index..<index + 1 }
      guard index == last || isAlone else { return nil }
      return """
        <circle class="dot" cx="\(x(index))%" cy="\(y(value))%" r="\(index == last ? 3.5 : 2)"/>
        """
    }
    let targetLine: HTML =
      target.map {
        "<line class=\"target thin\" x1=\"0\" x2=\"100%\" y1=\"\(y($0))%\" y2=\"\(y($0))%\"/>"
      } ?? ""
    return """
      <svg class="sparkline" width="100%" height="44" direction="ltr" aria-hidden="true">\
      <rect class="ground" width="100%" height="100%"/>\
      <svg width="100%" height="100%" viewBox="0 0 100 100" preserveAspectRatio="none">\(lines)</svg>\
      \(targetLine)\(breakMarks(to: 44))\(dots)</svg>
      """
  }

  /// A dashed line before each period that isn't comparable with those before it.
  func breakMarks(to height: Double) -> [HTML] {
    slots.indices.filter { slots[$0].breaksBefore && $0 > 0 }.map { index in
      let x = Double(index) / Double(slots.count) * 100
      return "<line class=\"break\" x1=\"\(x)%\" x2=\"\(x)%\" y1=\"0\" y2=\"\(height)\"/>"
    }
  }
}

extension ReportPage {
  /// Every period of the calendar from the series' first one to the review's.
  func trendSlots(_ series: DisclosedSeries) -> [TrendChart.Slot] {
    let byPeriod = Dictionary(series.points.map { ($0.period, $0) }) { first, _ in first }
    let calendar = organisation.periods.map(\.id)
    let known = calendar.indices.filter { byPeriod[calendar[$0]] != nil }
    guard let first = known.first else { return series.points.map { slot(of: $0) } }
    let end = max(known.last ?? first, calendar.firstIndex(of: review.period.id) ?? first)
    return calendar[first...end].map { period in
      byPeriod[period].map { slot(of: $0) } ?? TrendChart.Slot(period: period)
    }
  }

  private func slot(of point: DisclosedSeries.Point) -> TrendChart.Slot {
    let shown = point.figure.shown
    return TrendChart.Slot(
      period: point.period, value: shown?.estimate.value, interval: shown?.estimate.interval,
      breaksBefore: point.breakBefore != nil)
  }
}
