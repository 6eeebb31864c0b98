import Analysis
import Disclosure
import ManagementReview
import Statistics
import SurveyModel
import Wording

extension ReportPage {
  /// A series' numbers, with a remark where a period has none or the series breaks.
  func trendTable(_ series: DisclosedSeries, chart: TrendChart) -> HTML {
    let isItem = series.points.first?.figure.key.subject.isItem == true
    let hasRemarks = chart.slots.contains { remark(on: $0, of: series) != nil }
    let rows: [HTML] = chart.slots.map { slot in
      let figure = series.points.first { $0.period == slot.period }?.figure
      let remark: HTML = "<td class=\"text\">\(html(remark(on: slot, of: series)))</td>"
      return """
        <tr><th scope="row">\(self.figure(slot.period.rawValue))</th>\(figureCells(figure))\
        \(hasRemarks ? remark : "")</tr>
        """
    }
    let measure = series.points.first.map { wording.measureName($0.figure.key.measure) }
    let remarkHead: HTML = "<th scope=\"col\" class=\"text\">\(wording.remarkColumn)</th>"
    return """
      <div class="scroll"><table class="numbers"><thead><tr>\
      <th scope="col">\(wording.periodColumn)</th>\
      <th scope="col">\(measure ?? "")</th>\
      <th scope="col">\(wording.rangeColumn)</th>\
      <th scope="col">\(isItem ? wording.answersColumn : wording.respondentsColumn)</th>\
      \(hasRemarks ? remarkHead : "")</tr></thead><tbody>\(rows)</tbody></table></div>
      """
  }

  /// A figure's value, range and base as three cells.
  func figureCells(_ disclosed: DisclosedFigure?) -> HTML {
    switch disclosed {
    case nil: "<td>–</td><td></td><td></td>"
    case .withheld: "<td class=\"muted\">\(wording.withheldShort)</td><td></td><td></td>"
    case .shown(let shown):
      """
      <td>\(figures.value(shown).map { figure($0) } ?? "–")</td>\
      <td>\(figures.rangeCell(shown).map { figure($0) })</td>\
      <td>\(figure(numbers.count(shown.n)))</td>
      """
    }
  }
}
