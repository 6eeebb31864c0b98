import Findings

/// Counts findings where they are met; words come later.
///
/// Of each sort of finding only the first few hundred different texts are kept apart; what comes
/// after them is counted together, without its text.
struct FindingCounter: Sendable {
  private static let mostAlike = 300

  private var positions: [FindingKind: Int] = [:]
  private var kindsByCode: [String: Int] = [:]
  private var findings: [Finding] = []

  /// The position of a kind's count, made where it is new.
  mutating func position(of kind: FindingKind) -> Int {
    if let position = positions[kind.group] { return position }
    if kindsByCode[kind.code, default: 0] >= Self.mostAlike, kind != kind.withoutText {
      return position(of: kind.withoutText)
    }
    kindsByCode[kind.code, default: 0] += 1
    positions[kind.group] = findings.count
    findings.append(Finding(kind, at: Place(), count: 0))
    return findings.count - 1
  }

  /// Whether a new text of a sort of finding would still be kept apart, so that it is worth
  /// looking for what was meant.
  func hasRoom(for code: String) -> Bool { kindsByCode[code, default: 0] < Self.mostAlike }

  /// Counts one more, at a place that is kept if it is the first.
  mutating func count(_ position: Int, at place: @autoclosure () -> Place) {
    if findings[position].count == 0 { findings[position].place = place() }
    findings[position].count += 1
  }

  /// Adds what was counted elsewhere; of two first places the upper one stays.
  mutating func merge(_ other: FindingCounter) {
    for finding in other.counted {
      let position = position(of: finding.kind)
      let known = findings[position]
      if known.count == 0 || (finding.place.row ?? 0) < (known.place.row ?? 0) {
        findings[position].place = finding.place
        if known.kind.group == finding.kind.group { findings[position].kind = finding.kind }
      }
      findings[position].count += finding.count
    }
  }

  /// What was counted.
  var counted: [Finding] { findings.filter { $0.count > 0 } }
}

extension FindingKind {
  /// What it is counted as: of some kinds only the first one's text is told.
  fileprivate var group: FindingKind {
    switch self {
    case .setAside(.ragged): .setAside(.ragged(cells: 0, headings: 0))
    case .setAside(.timeUnreadable): .setAside(.timeUnreadable(text: ""))
    case .setAside(.countUnreadable): .setAside(.countUnreadable(text: ""))
    default: self
    }
  }

  /// The same kind without the text that makes it differ from its likes.
  fileprivate var withoutText: FindingKind {
    switch self {
    case .answerNotOnScale(let item, _, _, .scale(let scale, _)):
      .answerNotOnScale(
        item: item, answer: "…", nearest: nil, among: .scale(scale, option: nil))
    case .answerNotOnScale(let item, _, _, let possible):
      .answerNotOnScale(item: item, answer: "…", nearest: nil, among: possible)
    case .severalAnswers(let item, _): .severalAnswers(item: item, answer: "…")
    case .dimensionValueUnknown(let dimension, _, _):
      .dimensionValueUnknown(dimension: dimension, value: "…", nearest: nil)
    case .setAside(.groupUnknown): .setAside(.groupUnknown(text: "…", nearest: nil))
    case .setAside(.periodNameUnknown): .setAside(.periodNameUnknown(text: "…", nearest: nil))
    default: self
    }
  }
}
