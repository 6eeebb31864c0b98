import Analysis
import Disclosure
import ManagementReview
import Statistics
import SurveyModel
import Wording

extension ReportPage {
  /// Every figure of the items, for those who want the numbers.
  func itemsTable(_ items: [ItemEvidence]) -> HTML {
    let columns: [Measure] = [.mean, .standardDeviation, .median, .interpolatedMedian, .missing]
    let present = columns.filter { measure in items.contains { $0.figure(measure) != nil } }
    let heads: [HTML] = present.map { "<th scope=\"col\">\(wording.measureName($0))</th>" }
    let rows: [HTML] = items.map { item in
      """
      <tr><th scope="row">\(name(item.item.text))</th>\(figureCells(item.figure(.satisfiedShare)))\
      \(present.map { measureCell(item.figure($0)) })\
      <td class="text">\(item.sinceLast.map {
        changeWord($0.change, n: item.figure(.satisfiedShare)?.shown?.n ?? 0)
      })</td></tr>

      """
    }
    return """
      <div class="scroll"><table class="numbers"><thead><tr><th scope="col">\(wording.question)</th>\
      <th scope="col">\(wording.satisfied)</th><th scope="col">\(wording.rangeColumn)</th>\
      <th scope="col">\(wording.answersColumn)</th>\(heads)\
      <th scope="col" class="text">\(wording.sinceLastColumn)</th></tr></thead><tbody>\(rows)</tbody></table></div>
      """
  }

  func measureCell(_ disclosed: DisclosedFigure?) -> HTML {
    switch disclosed {
    case nil: "<td>–</td>"
    case .withheld: "<td class=\"muted\">\(wording.withheldShort)</td>"
    case .shown(let shown): "<td>\(figures.value(shown).map { figure($0) } ?? "–")</td>"
    }
  }

  /// The scale of all items, where they share one.
  func commonScale(_ items: [ItemEvidence]) -> Scale? {
    let scales = items.compactMap(\.item.scale)
    guard let scale = scales.first, scales.allSatisfy({ $0.id == scale.id }) else { return nil }
    return scale
  }

  /// The share of each answer, where all items share one scale.
  func sharesTable(_ items: [ItemEvidence]) -> HTML {
    guard let scale = commonScale(items) else { return "" }
    let heads: [HTML] = scale.options.map { "<th scope=\"col\">\(name($0.labels))</th>" }
    let rows: [HTML] = items.map { item in
      """
      <tr><th scope="row">\(name(item.item.text))</th>\
      \(scale.options.map { measureCell(item.figure(.share($0.code))) })</tr>

      """
    }
    return """
      <div class="scroll"><table class="numbers shares"><thead><tr>\
      <th scope="col">\(wording.question)</th>\(heads)</tr></thead><tbody>\(rows)</tbody></table></div>
      """
  }
}
