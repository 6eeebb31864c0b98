import Disclosure
import ManagementReview
import SurveyModel
import Wording

extension ReportPage {
  /// How many figures are withheld, by rule.
  var withheldSection: HTML {
    let reasons = WithholdingReason.allCases.filter { (review.withheld[$0] ?? 0) > 0 }
    let total = reasons.reduce(0) { $0 + (review.withheld[$1] ?? 0) }
    let lead = wording.withheldLead(
      minimum: organisation.disclosure.minimum(for: review.audience), count: total)
    return """
      <section id="withheld">
      <h2>\(wording.withheldHeading)</h2>
      <p class="lead">\(total == 0 ? "\(wording.nothingWithheld)" : html(lead))</p>
      \(reasons.isEmpty ? "" : withheldTable(reasons))
      </section>
      """
  }

  private func withheldTable(_ reasons: [WithholdingReason]) -> HTML {
    let rows: [HTML] = reasons.map { reason in
      """
      <tr><th scope="row">\((wording.withholding(reason.rawValue) ?? reason.rawValue).uppercasedFirst)</th>\
      <td>\(figure(numbers.count(review.withheld[reason] ?? 0)))</td></tr>
      """
    }
    return """
      <table class="numbers codes"><thead><tr><th scope="col">\(wording.ruleColumn)</th>\
      <th scope="col">\(wording.figuresColumn)</th></tr></thead><tbody>\(rows)</tbody></table>
      """
  }
}

extension String {
  /// The text with a capital first letter, for use at the beginning of a line.
  fileprivate var uppercasedFirst: String { prefix(1).uppercased() + dropFirst() }
}
