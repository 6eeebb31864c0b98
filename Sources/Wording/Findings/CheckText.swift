import Findings
package import SurveyModel

/// What a teacher reads about an export: what it is, how many responses count, every finding with
/// its place, its effect and the way out, and what became of each row.
package func checkText(of summary: CheckSummary, in language: Language) -> String {
  let words = findingWording(in: language)
  let head = [
    words.identity(of: summary), words.reading(of: summary), words.outcome(of: summary),
  ]
  var parts = [head.compactMap { $0 }.joined(separator: "\n")]
  if summary.findings.isEmpty { parts.append(words.nothingFound) }
  for severity in Severity.allCases {
    let findings = summary.findings.filter { $0.severity == severity }
    if !findings.isEmpty { parts.append(section(of: findings, severity, words)) }
  }
  if summary.findings.contains(where: { DefinitionChange(for: $0) != nil }) {
    parts.append(words.definitionNote)
  }
  parts.append(ledger(of: summary, words))
  return parts.joined(separator: "\n\n") + "\n"
}

/// Findings of one severity under their title, the shortest first.
private func section(
  of findings: [Finding], _ severity: Severity, _ words: any FindingWording
) -> String {
  let blocks = findings.map { block(of: $0, words) }
  let order = blocks.indices.sorted { (blocks[$0].count, $0) < (blocks[$1].count, $1) }
  return words.title(of: severity) + "\n\n" + order.map { blocks[$0] }.joined(separator: "\n\n")
}

/// One finding: what and where, what it does, what to do, and lines to copy.
private func block(of finding: Finding, _ words: any FindingWording) -> String {
  var lines = ["• \(words.message(for: finding)) [\(finding.code)]"]
  let effect = words.consequence(of: finding.kind).lowercasedFirst
  let advice = words.advice(for: finding.kind).lowercasedFirst
  lines.append("  \(words.effectLabel)\(words.colon)\(effect)")
  lines.append("  \(words.adviceLabel)\(words.colon)\(advice)")
  if let change = DefinitionChange(for: finding) {
    lines.append("  \(words.lead(to: change.place))\(words.colon)".trimmingTrailingSpaces)
    lines.append(change.lines.map { "      \($0)" }.joined(separator: "\n    \(words.or)\n"))
  }
  return lines.joined(separator: "\n")
}

private func ledger(of summary: CheckSummary, _ words: any FindingWording) -> String {
  guard summary.read == summary.accepted + summary.setAsideTotal else {
    return words.unfinishedLedger(read: summary.read)
  }
  let total = words.ledger(
    read: summary.read, accepted: summary.accepted, setAside: summary.setAsideTotal)
  guard summary.setAsideTotal > 0 else { return total }
  let order = SetAsideReason.codes
  let counts = summary.setAside.filter { $0.count > 0 }.sorted {
    let left = order.firstIndex(of: $0.code) ?? order.count
    let right = order.firstIndex(of: $1.code) ?? order.count
    return (left, $0.code) < (right, $1.code)
  }
  let reasons = counts.map {
    "  \(words.setAside($0.code))\(words.colon)\(words.count($0.count))"
  }
  return ([total, words.setAsideLabel + words.colon.trimmingTrailingSpaces] + reasons)
    .joined(separator: "\n")
}

extension String {
  /// The text without spaces at its end.
  fileprivate var trimmingTrailingSpaces: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
