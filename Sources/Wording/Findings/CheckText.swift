import Findings
package import SurveyModel

/// What a teacher reads about an export: what it is, how many responses count, every finding with
/// its place, its effect and the way out, and what became of each row.
package func checkText(of summary: CheckSummary, in language: Language) -> String {
  let words = findingWording(in: language)
  let head = [
    "\(shownText(summary.fileName))\(words.colon)\(words.subject(of: summary).lowercasedFirst)",
    words.reading(of: summary), words.outcome(of: summary),
  ]
  var parts = [head.compactMap { $0 }.joined(separator: "\n")]
  if summary.findings.isEmpty { parts.append(words.nothingFound) }
  let groups = findingGroups(of: summary.findings, in: language)
  for severity in Severity.allCases {
    let blocks = groups.filter { $0.severity == severity }.map { block(of: $0, words) }
    if !blocks.isEmpty {
      parts.append(words.title(of: severity) + "\n\n" + blocks.joined(separator: "\n\n"))
    }
  }
  if groups.contains(where: { $0.lead != nil }) { parts.append(words.definitionNote) }
  if summary.read > 0 { parts.append(ledger(of: summary, words)) }
  return parts.joined(separator: "\n\n") + "\n"
}

/// How many findings of a group a text lists; the page and the JSON list all.
private let longestListedGroup = 8

/// One group: what and where, what it does, what to do, and lines to copy.
private func block(of group: FindingGroup, _ words: any FindingWording) -> String {
  var lines: [String] = []
  if group.entries.count == 1 {
    lines = ["• \(group.entries[0].message) [\(group.code)]"] + ways(of: group, words)
    lines += ownLines(of: group, words)
  } else {
    lines = ["• \(group.title) [\(group.code)]"]
    lines += group.entries.prefix(longestListedGroup).map { entry(of: $0, group.lead, words) }
    let rest = group.entries.count - longestListedGroup
    if rest > 0 { lines.append("  – \(words.more(rest))") }
    lines += ways(of: group, words)
  }
  return lines.joined(separator: "\n")
}

/// What a group does and what to do; for what is only good to know, without labels.
private func ways(of group: FindingGroup, _ words: any FindingWording) -> [String] {
  if group.severity == .note, group.lead == nil { return ["  \(group.effect) \(group.advice)"] }
  return [
    "  \(words.effectLabel)\(words.colon)\(group.effect.lowercasedFirst)",
    "  \(words.adviceLabel)\(words.colon)\(group.advice.lowercasedFirst)",
  ]
}

/// The lines for a definition of a finding that stands alone.
private func ownLines(of group: FindingGroup, _ words: any FindingWording) -> [String] {
  guard let lead = group.lead else { return [] }
  return [
    "  \(lead)\(words.colon)".trimmingTrailingSpaces,
    group.entries[0].lines.map { "      \($0)" }.joined(separator: "\n    \(words.or)\n"),
  ]
}

/// One of several findings, with its lines for a definition.
private func entry(
  of entry: FindingGroup.Entry, _ lead: String?, _ words: any FindingWording
) -> String {
  guard let lead, !entry.lines.isEmpty else { return "  – \(entry.message)" }
  let lines = entry.lines.joined(separator: " \(words.or) ")
  return "  – \(entry.message)\n    \(lead)\(words.colon)\(lines)"
}

private func ledger(of summary: CheckSummary, _ words: any FindingWording) -> String {
  guard let lines = words.ledgerLines(of: summary) else {
    return words.unfinishedLedger(read: summary.read)
  }
  let total = words.ledger(
    read: summary.read, accepted: summary.accepted, setAside: summary.setAsideTotal)
  guard summary.setAsideTotal > 0 else { return total }
  let reasons = lines.dropFirst().map {
    "  \($0.label)\(words.colon)\(words.count($0.count))"
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
