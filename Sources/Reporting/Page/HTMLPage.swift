package import ManagementReview
package import SurveyModel
import Wording

/// The review as one HTML page that stands alone: no script, no other file, no clock.
///
/// The markup is well-formed XML too. Equal reviews give equal bytes. The content policy allows
/// the page's own style and nothing else.
package func htmlPage(of review: Review, in language: Language) -> String {
  ReportPage(review, in: language).document.description
}

extension ReportPage {
  /// The whole page.
  var document: HTML {
    """
    <!DOCTYPE html>
    <html lang="\(language.rawValue)" dir="\(language.isRightToLeft ? "rtl" : "ltr")">
    <head>
    <meta charset="utf-8"/>
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'sha256-\(styleHash)'"/>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="generator" content="Rida \(review.provenance.programVersion)"/>
    <title>\(wording.reportTitle) · \(organisation.name.text(in: language)) · \
    \(review.period.id.rawValue)</title>
    <style>\(HTML(style: styleSheet))</style>
    </head>
    <body>
    \(symbols)
    <div class="page">
    \(contentsList)
    <main>
    \(masthead)
    \(changesSection)
    \(objectivesSection)
    \(classesSection)
    \(decisionsSection)
    \(evidenceSection)
    \(qualitySection)
    \(withheldSection)
    \(methodSection)
    \(provenanceSection)
    </main>
    </div>
    </body>
    </html>

    """
  }
}
