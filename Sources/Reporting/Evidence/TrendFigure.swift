import Analysis
import Disclosure
import ManagementReview
import Statistics
import SurveyModel
import Wording

extension ReportPage {
  /// A series as a chart with a caption that says what it shows, and its numbers as a table.
  func trendFigure(_ series: DisclosedSeries?, title: String, target: Double?) -> HTML {
    guard let series, let key = series.points.first?.figure.key, let scale = scale(of: key),
      series.points.contains(where: { $0.figure.shown?.estimate.value != nil })
    else { return "" }
    let chart = TrendChart(slots: trendSlots(series), scale: scale, target: target)
    let finding = trendFinding(series, chart: chart)
    return """
      <figure class="trend">
      <figcaption><strong>\(wording.overTime).</strong> \(html(finding)).</figcaption>
      \(trendDrawing(chart, measure: key.measure, title: title, finding: finding))
      \(trendKey(chart))
      \(remarks(series, chart: chart))
      <details><summary>\(wording.numbersAsTable)</summary>\(trendTable(series, chart: chart))</details>
      </figure>
      """
  }

  /// From where to where the series went since its last break, and whether that is a trend.
  private func trendFinding(_ series: DisclosedSeries, chart: TrendChart) -> Phrase {
    let start = chart.slots.lastIndex { $0.breaksBefore } ?? 0
    let known = chart.slots[start...].filter { $0.value != nil }
    guard let first = known.first, let last = known.last, first != last else {
      return wording.onePeriodOnly(known.first?.period.rawValue ?? "")
    }
    let course = wording.trendFinding(
      first: pointText(first, of: series), firstPeriod: first.period.rawValue,
      last: pointText(last, of: series), lastPeriod: last.period.rawValue)
    guard let trend = series.trend,
      let verdict = wording.trendVerdict(verdictCode(trend.verdict), periods: trend.periods)
    else { return course }
    return "\(course)\(words: wording.colon)\(verdict)"
  }

  private func verdictCode(_ verdict: ChangeVerdict) -> String {
    switch verdict {
    case .better: "better"
    case .worse: "worse"
    case .noClearChange: "no-clear-change"
    case .notComparable: "not-comparable"
    case .notDefined: "not-defined"
    }
  }

  private func pointText(_ slot: TrendChart.Slot, of series: DisclosedSeries) -> String {
    let figure = series.points.first { $0.period == slot.period }?.figure.shown
    return figure.flatMap { figures.value($0) } ?? ""
  }

  private func trendKey(_ chart: TrendChart) -> HTML {
    var entries: [HTML] = [
      """
      <span><svg width="22" height="12" aria-hidden="true"><rect class="band" width="22" height="12"/>\
      </svg> \(wording.rangeKey)</span>
      """
    ]
    if chart.target != nil {
      entries.append(
        """
        <span><svg width="22" height="12" aria-hidden="true">\
        <path class="target thin" d="M0 6h22"/></svg> \(wording.target)</span>
        """)
    }
    if chart.slots.contains(where: { $0.breaksBefore }) {
      entries.append(
        """
        <span><svg width="12" height="14" aria-hidden="true"><path class="break" d="M6 0v14"/></svg> \
        \(wording.seriesBreakKey)</span>
        """)
    }
    if chart.slots.contains(where: { $0.value == nil }) {
      entries.append(
        """
        <span><svg width="16" height="12" aria-hidden="true"><rect class="gap" width="16" height="12"/>\
        </svg> \(wording.gapKey)</span>
        """)
    }
    return "<p class=\"key\">\(entries)</p>"
  }

  /// Why the line breaks or has gaps.
  private func remarks(_ series: DisclosedSeries, chart: TrendChart) -> HTML {
    let items: [HTML] = chart.slots.compactMap { slot in
      remark(on: slot, of: series).map { "<li>\(html($0))</li>" }
    }
    return items.isEmpty ? "" : "<ul class=\"remarks\">\(items)</ul>"
  }

  /// Why a period has no figure or doesn't continue the series, if so.
  func remark(on slot: TrendChart.Slot, of series: DisclosedSeries) -> Phrase? {
    let period = slot.period.rawValue
    guard let point = series.points.first(where: { $0.period == slot.period }) else {
      return wording.missingPeriod(period)
    }
    let colon = wording.colon
    switch point.figure {
    case .withheld(let figure):
      let reason = wording.withholding(figure.reason.rawValue) ?? figure.reason.rawValue
      return
        "\(figure: period)\(words: colon)\(words: wording.withheldShort) (\(words: reason))."
    case .shown(let shown):
      if let code = shown.estimate.undefinedReason?.rawValue {
        return "\(figure: period)\(words: colon)\(words: wording.undefined(code) ?? code)."
      }
      if let reason = point.breakBefore {
        return wording.seriesBreak(reason.rawValue, before: period)
      }
      return point.declaredBefore.map { declared in
        wording.declaredComparable(
          from: period, on: declared.decided, reason: declared.reason.text(in: language))
      }
    }
  }
}
