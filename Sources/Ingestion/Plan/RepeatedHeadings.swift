import SurveyModel

/// The headings that stand over several columns of an export, and how a definition names one of
/// them: `Clarté #2` is the second column with the heading `Clarté`.
struct RepeatedHeadings: Equatable {
  /// For each column its place among those with the same heading, from 1; nil where it has none of
  /// its like.
  private let ordinals: [Int?]
  private let wholes: [String]

  init(_ forms: [HeadingForms]) {
    wholes = forms.map(\.whole)
    var counts: [String: Int] = [:]
    for whole in wholes where !whole.isEmpty { counts[whole, default: 0] += 1 }
    var met: [String: Int] = [:]
    ordinals = wholes.map { whole in
      guard counts[whole, default: 0] > 1 else { return nil }
      met[whole, default: 0] += 1
      return met[whole]
    }
  }

  /// How a definition tells a column from its likes, normalised; nil where its heading does.
  func name(of column: Int) -> String? { ordinals[column].map { "\(wholes[column]) #\($0)" } }

  /// The same as people write it.
  func written(_ heading: String, of column: Int) -> String {
    ordinals[column].map { "\(heading) #\($0)" } ?? heading
  }

  /// The column of a name with a number, normalised.
  func column(named name: String) -> Int? {
    guard name.contains(" #") else { return nil }
    return wholes.indices.first { self.name(of: $0) == name }
  }
}
