import ManagementReview
import SurveyModel
import Wording

extension ReportPage {
  /// What the page was made from.
  var provenanceSection: HTML {
    let provenance = review.provenance
    let rows: [(String, HTML)] = [
      (wording.programVersion, "\(figure(provenance.programVersion))"),
      (wording.definitionsHash, code(provenance.definitionsHash)),
      (wording.tallyHash, code(provenance.tallyHash)),
      (
        wording.evidenceHead,
        "\(code(provenance.evidenceHead)) (\(html(wording.evidenceEvents(provenance.evidenceCount))))"
      ),
      (wording.clauseEdition, "\(figure(organisation.clauseEdition))"),
    ]
    let entries: [HTML] = rows.map { "<div><dt>\($0)</dt><dd>\($1)</dd></div>\n" }
    return """
      <section id="provenance">
      <h2>\(wording.provenanceHeading)</h2>
      <p class="lead">\(wording.provenanceLead)</p>
      <dl class="provenance">\(entries)</dl>
      </section>
      """
  }

  private func code(_ text: String) -> HTML { "<code dir=\"ltr\">\(text)</code>" }
}
