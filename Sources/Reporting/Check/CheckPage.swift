import Findings
package import SurveyModel
package import Wording

/// What checking exports came to, as one HTML page that stands alone: no script, no other file.
///
/// The markup is well-formed XML too. Equal summaries give equal bytes. The content policy allows
/// the page's own styles and nothing else.
package func checkPage(of summaries: [CheckSummary], in language: Language) -> String {
  CheckPage(summaries: summaries, language: language).document.description
}

/// The page's own style, as the content policy names it: base 64 of its SHA-256.
let checkStyleHash = "fUCRIveuPP3I/cPA5A4hTWHYBsbKFtQDPVoGUmICWw4="

/// The style that the page has besides the report's.
var checkStyleSheet: String { String(decoding: PackageResources.check_css, as: UTF8.self) }

/// What every part of the page needs: what was found and the words to tell it in.
struct CheckPage {
  let summaries: [CheckSummary]
  let language: Language

  var words: any FindingWording { findingWording(in: language) }

  /// The whole page.
  var document: HTML {
    let title = words.pageTitle(files: summaries.count)
    let name = summaries.count == 1 ? " · \(summaries[0].fileName)" : ""
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)" dir="\(language.isRightToLeft ? "rtl" : "ltr")">
      <head>
      <meta charset="utf-8"/>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
      style-src 'sha256-\(styleHash)' 'sha256-\(checkStyleHash)'"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="generator" content="Rida"/>
      <title>\(title)\(name)</title>
      <style>\(HTML(style: styleSheet))</style>
      <style>\(HTML(style: checkStyleSheet))</style>
      </head>
      <body>
      <main class="check-page">
      <header class="masthead" id="top">
      <p class="kicker">Rida</p>
      <h1>\(title)</h1>
      <p class="lead">\(words.pageLead)</p>
      </header>
      \(index)
      \(summaries.indices.map(section(at:)))
      </main>
      </body>
      </html>

      """
  }

  /// The files with how many of their rows count, where there are several.
  private var index: HTML? {
    guard summaries.count > 1 else { return nil }
    let entries: [HTML] = summaries.indices.map { position in
      let summary = summaries[position]
      return """
        <li class="\(state(of: summary))"><a href="#file-\(position + 1)"><bdi>\(summary.fileName)</bdi></a> \
        <span>\(outcome(of: summary))</span></li>
        """
    }
    return "<nav><ol class=\"files\">\(entries)</ol></nav>"
  }

  /// How a file fares in a word or two.
  private func outcome(of summary: CheckSummary) -> HTML {
    summary.isStopped
      ? "\(words.title(of: .stop))"
      : "\(words.share(accepted: summary.accepted, of: summary.read))"
  }

  /// What the gravest finding of a file asks for, as a class of the style.
  func state(of summary: CheckSummary) -> String {
    summary.isStopped ? "stop" : summary.findings.map(\.severity).min()?.rawValue ?? "note"
  }
}
