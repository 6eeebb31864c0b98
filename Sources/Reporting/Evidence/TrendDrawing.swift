import Analysis
import Disclosure
import ManagementReview
import Statistics
import SurveyModel
import Wording

extension ReportPage {
  /// The axis, the plot and the labels at the lines' ends, side by side.
  func trendDrawing(
    _ chart: TrendChart, measure: Measure, title: String, finding: Phrase
  ) -> HTML {
    let label = wording.chartDescription("\(title). \(finding.plainText)").plainText
    return """
      <div class="plot" dir="ltr" role="img" aria-label="\(label)">
      \(trendAxis(chart, measure: measure))\(trendPlot(chart))\(trendEnds(chart, measure: measure))
      </div>
      """
  }

  private var plotHeight: Double { 190 }
  private var plotTop: Double { 10 }
  private var labelHeight: Double { 40 }

  private func plotY(_ chart: TrendChart, _ value: Double) -> Double {
    plotTop + chart.y(value) / 100 * plotHeight
  }

  private func trendAxis(_ chart: TrendChart, measure: Measure) -> HTML {
    let labels: [HTML] = chart.scale.ticks.map { tick in
      """
      <text x="40" y="\(plotY(chart, tick) + 4)" text-anchor="end">\
      \(figures.value(tick, of: measure, n: 1))</text>
      """
    }
    return """
      <svg class="axis-labels" width="46" height="\(plotTop + plotHeight + labelHeight)" \
      direction="ltr" aria-hidden="true">\(labels)</svg>
      """
  }

  private func trendPlot(_ chart: TrendChart) -> HTML {
    let grid: [HTML] = chart.scale.ticks.map { tick in
      let y = plotY(chart, tick)
      return "<line class=\"grid\" x1=\"0\" x2=\"100%\" y1=\"\(y)\" y2=\"\(y)\"/>"
    }
    return """
      <svg class="plot-area" width="100%" height="\(plotTop + plotHeight + labelHeight)" \
      direction="ltr" aria-hidden="true">\(grid)\(gaps(chart))\
      <svg y="\(plotTop)" width="100%" height="\(plotHeight)" viewBox="0 0 100 100" \
      preserveAspectRatio="none">\(chart.lines)</svg>\
      \(chart.breakMarks(to: plotTop + plotHeight))\(targetLine(chart))\(dots(chart))\
      \(periodLabels(chart))</svg>
      """
  }

  private func targetLine(_ chart: TrendChart) -> HTML? {
    chart.target.map { target in
      let y = plotY(chart, target)
      return "<line class=\"target thin\" x1=\"0\" x2=\"100%\" y1=\"\(y)\" y2=\"\(y)\"/>"
    }
  }

  private func gaps(_ chart: TrendChart) -> [HTML] {
    let width = 100 / Double(max(chart.slots.count, 1))
    return chart.slots.indices.filter { chart.slots[$0].value == nil }.map { index in
      """
      <rect class="gap" x="\(Double(index) * width)%" width="\(width)%" y="\(plotTop)" \
      height="\(plotHeight)"/>
      """
    }
  }

  private func dots(_ chart: TrendChart) -> [HTML] {
    let last = chart.slots.lastIndex { $0.value != nil }
    return chart.slots.indices.compactMap { index in
      guard let value = chart.slots[index].value else { return nil }
      let x = chart.x(index)
      var whisker: HTML = ""
      if let interval = chart.slots[index].interval, chart.runs.contains(index..<index + 1) {
        whisker = """
          <line class="whisker" x1="\(x)%" x2="\(x)%" y1="\(plotY(chart, interval.lower))" \
          y2="\(plotY(chart, interval.upper))"/>
          """
      }
      return """
        \(whisker)<circle class="dot" cx="\(x)%" cy="\(plotY(chart, value))" \
        r="\(index == last ? 5 : 3.5)"/>
        """
    }
  }

  private func periodLabels(_ chart: TrendChart) -> [HTML] {
    let step = (chart.slots.count + 7) / 8
    let last = chart.slots.count - 1
    var year: String?
    return chart.slots.indices.filter { (last - $0) % max(step, 1) == 0 }.map { index in
      var lines = periodLines(chart.slots[index].period.rawValue)
      if lines.second == year { lines.second = nil }
      year = lines.second ?? year
      let x = chart.x(index)
      let second: HTML =
        lines.second.map {
          "<text class=\"minor\" x=\"\(x)%\" y=\"\(plotTop + plotHeight + 34)\" text-anchor=\"middle\">\($0)</text>"
        } ?? ""
      return """
        <text x="\(x)%" y="\(plotTop + plotHeight + 19)" text-anchor="middle">\(lines.first)</text>\
        \(second)
        """
    }
  }

  /// A period's id on two short lines: of `2025-2026-S1`, “S1” over “2025–26”.
  private func periodLines(_ id: String) -> (first: String, second: String?) {
    let parts = id.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count >= 2, parts[0].count == 4, Int(parts[0]) != nil else { return (id, nil) }
    if parts[1].count == 4, Int(parts[1]) != nil {
      let years = "\(parts[0])–\(parts[1].suffix(2))"
      guard parts.count > 2 else { return (years, nil) }
      return (parts[2...].joined(separator: "-"), years)
    }
    return (parts[1...].joined(separator: "-"), String(parts[0]))
  }

  /// The last value and the target, kept apart where they are close.
  private func trendEnds(_ chart: TrendChart, measure: Measure) -> HTML {
    let last = chart.slots.last { $0.value != nil }
    var labels: [HTML] = []
    var y: Double?
    if let value = last?.value {
      let at = plotY(chart, value) + 5
      y = at
      let text = figures.value(value, of: measure, n: .max)
      labels.append("<text class=\"last\" x=\"6\" y=\"\(at)\">\(text)</text>")
    }
    if let target = chart.target {
      var at = plotY(chart, target) + 4
      if let y, (at - y).magnitude < 17 { at = at <= y ? y - 17 : y + 16 }
      let text = figures.target(target, of: measure)
      labels.append(
        """
        <path class="target" d="M6 \(at - 4)h7"/><text x="16" y="\(at)">\(text)</text>
        """)
    }
    return """
      <svg class="ends" width="60" height="\(plotTop + plotHeight + labelHeight)" direction="ltr" \
      aria-hidden="true">\(labels)</svg>
      """
  }
}
