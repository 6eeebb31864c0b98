import SurveyModel

/// A tool's own headings in the languages in which it writes them, looked up in an export.
struct ToolHeadings {
  /// For each role the normalised texts.
  private let texts: [String: Set<String>]

  /// Creates a list from texts by role.
  init(_ texts: [String: [String]]) { self.texts = texts.mapValues { Set($0.map(normalised)) } }

  /// For each role that the headings have, its first column; headings are given in all the
  /// normalised forms in which they may be known.
  func columns(in forms: [[String]]) -> [String: Int] {
    var found: [String: Int] = [:]
    for (role, known) in texts {
      found[role] = forms.firstIndex { $0.contains(where: known.contains) }
    }
    return found
  }
}

extension ExportHead {
  /// Each heading in its one normalised form.
  var normalisedHeadings: [[String]] { headings.map { [normalised($0)] } }
}
