import Findings
import Foundation
import SurveyModel

@testable import Wording

/// The page of documentation on every finding, from the catalogue's examples and its words.
func cataloguePage(in language: Language) -> String {
  let words = findingWording(in: language)
  let frame = CatalogueFrame(language)
  var parts = ["# \(frame.title)", frame.introduction]
  for severity in Severity.allCases {
    parts.append("## \(words.title(of: severity)) (`\(severity.rawValue)`)")
    for code in codes(of: severity) {
      parts.append(entry(of: code, severity, words, frame))
    }
  }
  let body = parts.joined(separator: "\n\n") + "\n"
  return language.isRightToLeft ? "<div dir=\"rtl\">\n\n\(body)\n</div>\n" : body
}

/// The codes of a severity, in the order of the examples.
private func codes(of severity: Severity) -> [String] {
  var met: Set<String> = []
  return findingExamples.filter { $0.severity == severity }.map(\.code)
    .filter { met.insert($0).inserted }
}

/// One code: what it says, what it does and what to do, once for each way out that differs.
private func entry(
  of code: String, _ severity: Severity, _ words: any FindingWording, _ frame: CatalogueFrame
) -> String {
  let findings = findingExamples.filter { $0.code == code && $0.severity == severity }
  let label = reportWording(in: words.language).finding(code) ?? code
  var parts = ["### `\(code)`: \(label)"]
  for group in findingGroups(of: findings, in: words.language) {
    let example = group.entries.last { $0.statement != nil } ?? group.entries[0]
    parts.append("> \(example.message)")
    parts.append(
      """
      - \(words.effectLabel)\(words.colon)\(group.effect.lowercasedFirst)
      - \(words.adviceLabel)\(words.colon)\(group.advice.lowercasedFirst)
      """)
    guard let lead = group.lead, !example.lines.isEmpty else { continue }
    let code = "```yaml\n\(example.lines.joined(separator: "\n# \(words.or)\n"))\n```"
    parts.append("\(lead)\(words.colon)".trimmingCharacters(in: [" "]) + "\n\n\(code)")
  }
  return parts.joined(separator: "\n\n")
}

/// The words that only the page has.
private struct CatalogueFrame {
  var title: String
  var introduction: String

  init(_ language: Language) {
    switch language {
    case .english:
      title = "What `rida check` can find"
      introduction = """
        Each finding has a code that stays the same, a severity, an example of what it says, what it does \
        to the results and what to do. This page is made from the program’s own catalogue and words: \
        `RIDA_RECORD=1 swift test --filter CataloguePageTests` writes it anew. \
        [En français](findings.fr.md), [بالعربية](findings.ar.md).
        """
    case .french:
      title = "Ce que `rida check` peut signaler"
      introduction = """
        Chaque constat a un code qui ne change pas, une gravité, un exemple de ce qu’il dit, son effet sur \
        les résultats et ce qu’il y a à faire. Cette page est faite à partir du catalogue et des mots du \
        programme. [In English](findings.md), [بالعربية](findings.ar.md).
        """
    case .arabic:
      title = "ما قد يجده `rida check`"
      introduction = """
        لكل ملاحظة رمز لا يتغير ودرجة أهمية ومثال لما تقوله وأثرها في النتائج وما ينبغي عمله. أُعدت هذه \
        الصفحة من سجل البرنامج وكلماته. [In English](findings.md)، [En français](findings.fr.md).
        """
    }
  }
}
