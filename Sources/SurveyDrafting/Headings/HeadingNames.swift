import SurveyModel

/// How a definition names the columns of an export: by their headings, those that several columns
/// have by their number, too.
struct HeadingNames {
  /// For each column its heading without tags and white space at its ends.
  let plain: [String]
  /// For each column what names it and no other one; nil without a heading.
  let unique: [String?]
  private let isRepeated: [Bool]

  init(_ headings: [String]) {
    plain = headings.map { plainHeading($0).trimmed }
    let names = plain.map { normalised($0) }
    var counts: [String: Int] = [:]
    for name in names { counts[name, default: 0] += 1 }
    isRepeated = names.map { counts[$0, default: 0] > 1 }
    var met: [String: Int] = [:]
    var unique: [String?] = []
    for (column, name) in names.enumerated() {
      met[name, default: 0] += 1
      unique.append(
        name.isEmpty
          ? nil
          : isRepeated[column]
            ? "\(plain[column]) #\(met[name, default: 1])" : headings[column].trimmed)
    }
    self.unique = unique
  }

  /// Whether a column has a heading that no other one has.
  func isNamedAlone(_ column: Int) -> Bool { unique[column] != nil && !isRepeated[column] }

  /// Whether a column's name has a number since others have the same heading.
  func isNumbered(_ column: Int) -> Bool { unique[column] != nil && isRepeated[column] }
}

/// A heading as people read it, without tags and entities of HTML.
func plainHeading(_ heading: String) -> String {
  guard heading.contains("<") || heading.contains("&") else { return heading }
  return htmlUnescaped(heading).replacing(/<\/?[A-Za-z][^<>]*>/, with: " ")
    .split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
