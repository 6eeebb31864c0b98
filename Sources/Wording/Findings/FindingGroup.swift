package import Findings
package import SurveyModel

/// Findings of one code with the same effect and the same way out, which are told together.
package struct FindingGroup: Equatable, Sendable {
  /// One of the findings.
  package struct Entry: Equatable, Sendable {
    /// What is wrong and where; only what tells it from the others, where there are others.
    package var message: String
    /// Where it is, in a spreadsheet's terms; nil where it is the file as a whole.
    package var place: String?
    /// What is wrong, in whole sentences without the place; nil where the group's title says it.
    package var statement: String?
    /// Lines for a definition of which a person takes one; empty where none is known.
    package var lines: [String]
    /// How many alike.
    package var count: Int
  }

  package var severity: Severity
  package var code: String
  /// What they have in common, as a short label.
  package var title: String
  /// What they do to the results, in one sentence.
  package var effect: String
  /// What a person can do about them, in whole sentences.
  package var advice: String
  /// Leads in an entry's lines.
  package var lead: String?
  /// At least one; the most frequent first.
  package var entries: [Entry]
}

/// Findings as a person reads them: the gravest first, among them what concerns the whole file or a
/// whole column, then what concerns most rows.
package func findingGroups(of findings: [Finding], in language: Language) -> [FindingGroup] {
  let words = findingWording(in: language)
  var positions: [GroupKey: Int] = [:]
  var members: [(key: GroupKey, findings: [Finding])] = []
  for finding in findings {
    let key = GroupKey(finding, words)
    if let position = positions[key] {
      members[position].findings.append(finding)
    } else {
      positions[key] = members.count
      members.append((key, [finding]))
    }
  }
  let order = members.indices.sorted {
    (importance(of: members[$0].findings), $0) < (importance(of: members[$1].findings), $1)
  }
  return order.map { FindingGroup(members[$0].findings, members[$0].key, words) }
}

/// What findings share that are told together.
private struct GroupKey: Hashable {
  var severity: Severity
  var code: String
  var effect: String
  var advice: String
  var lead: String?

  init(_ finding: Finding, _ words: any FindingWording) {
    severity = finding.severity
    code = finding.code
    effect = words.consequence(of: finding.kind)
    advice = words.advice(for: finding.kind)
    lead = DefinitionChange(for: finding).map { words.lead(to: $0.place) }
  }
}

/// Sorts groups: by gravity, whole columns before rows, then by how many rows.
private func importance(of findings: [Finding]) -> Importance {
  Importance(
    severity: findings.first?.severity ?? .note,
    isInRows: findings.allSatisfy { $0.place.row != nil },
    count: findings.map(\.count).reduce(0, +))
}

private struct Importance: Comparable {
  var severity: Severity
  var isInRows: Bool
  var count: Int

  static func < (left: Importance, right: Importance) -> Bool {
    (left.severity, left.isInRows ? 1 : 0, -left.count)
      < (right.severity, right.isInRows ? 1 : 0, -right.count)
  }
}

extension FindingGroup {
  fileprivate init(_ findings: [Finding], _ key: GroupKey, _ words: any FindingWording) {
    severity = key.severity
    code = key.code
    title = reportWording(in: words.language).finding(key.code) ?? key.code
    effect = key.effect
    advice = key.advice
    lead = key.lead
    let order = findings.indices.sorted {
      (-findings[$0].count, $0) < (-findings[$1].count, $1)
    }
    let isAlone = findings.count == 1
    entries = order.map { Entry(findings[$0], isAlone: isAlone, words) }
  }
}

extension FindingGroup.Entry {
  /// Creates the entry of a finding; among others of its group it leaves to their title what that
  /// says already.
  fileprivate init(_ finding: Finding, isAlone: Bool, _ words: any FindingWording) {
    lines = DefinitionChange(for: finding)?.lines ?? []
    count = finding.count
    if !isAlone, finding.kind.isSaidByTitle,
      let fullPlace = words.place(finding.place, count: finding.count)
    {
      place = fullPlace
      statement = nil
      message = fullPlace
    } else {
      place = words.place(of: finding)
      statement = words.statement(of: finding.kind, count: finding.count)
      message = words.message(for: finding)
    }
  }
}

extension FindingKind {
  /// Whether a label for findings of its kind says all but the place and the heading.
  fileprivate var isSaidByTitle: Bool {
    switch self {
    case .unknownHeading(_, nil), .duplicateHeading: true
    default: false
    }
  }
}
