import SurveyModel

/// A tool's own headings in the languages in which it writes them, looked up in an export.
///
/// The headings were seen in exports, in the tool's source, or in programs that read its exports; the
/// comment on each tool says where. Those that are only likely, written from memory, are listed apart as
/// unseen.
struct ToolHeadings: Sendable {
  /// For each role the normalised texts.
  private let texts: [String: Set<String>]
  /// Whether a heading's code counts, too: `submitdate. Date submitted`.
  private let countsCodes: Bool

  /// Creates a list from texts by role, `unseen` ones not seen in an export or in a source.
  init(
    _ seen: [String: [String]], unseen: [String: [String]] = [:], countsCodes: Bool = false
  ) {
    texts = seen.merging(unseen, uniquingKeysWith: +).mapValues { Set($0.map(normalised)) }
    self.countsCodes = countsCodes
  }

  /// The normalised texts under which a column may be known.
  func forms(of column: Int, in head: ExportHead) -> [String] {
    let heading = head.headings[column]
    return countsCodes ? HeadingForms(heading).ownForms : [normalised(heading)]
  }

  /// For each role that the headings have, its first column; headings are given in all the
  /// normalised forms in which they may be known.
  func columns(in forms: [[String]]) -> [String: Int] {
    var found: [String: Int] = [:]
    for (role, known) in texts {
      found[role] = forms.firstIndex { $0.contains(where: known.contains) }
    }
    return found
  }

  /// Whether a heading is one of a role's.
  func knows(_ heading: String, as role: String) -> Bool {
    texts[role]?.contains(normalised(heading)) ?? false
  }
}
