import Analysis
import Disclosure
import ManagementReview
import SurveyModel
import Wording

extension ReportPage {
  /// How each measure of the review is computed.
  var methodSection: HTML {
    let rows: [HTML] = measures.compactMap { measure in
      wording.method(of: measure).map { method in
        "<div><dt>\(wording.measureName(measure))</dt><dd>\(method)</dd></div>\n"
      }
    }
    return """
      <section id="method">
      <h2>\(wording.methodHeading)</h2>
      <p class="lead">\(wording.methodLead)</p>
      <p>\(html(wording.confidenceNote(numbers.percent(organisation.confidence))))</p>
      <dl class="methods">\(rows)</dl>
      </section>
      """
  }

  /// The measures that occur among the figures; shares of options count as one.
  private var measures: [Measure] {
    let met = Set(
      review.figures.map { figure -> Measure in
        if case .share = figure.key.measure { return .share("") }
        return figure.key.measure
      })
    return met.sorted()
  }
}
