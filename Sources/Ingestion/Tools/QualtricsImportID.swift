/// The key of a column in a Qualtrics export, such as `{"ImportId":"QID2_TEXT"}`; older exports write
/// it with single quotes.
struct ImportID: Equatable {
  let id: String
  let choice: String?
  let timeZone: String?

  /// Reads a cell; nil where it is none.
  init?(_ cell: String) {
    guard cell.first == "{", let id = Self.value(of: "ImportId", in: cell) else { return nil }
    self.id = id
    choice = Self.value(of: "choiceId", in: cell)
    timeZone = Self.value(of: "timeZone", in: cell)
  }

  /// The names by which a definition may know the column: with underscores, with hyphens, and as an
  /// option of its question.
  var names: [String] {
    var names = [id]
    if let choice { names += ["\(id)_\(choice)", "\(id)[\(choice)]"] }
    let underscored = id.replacing("-", with: "_")
    if underscored != id { names.append(underscored) }
    if let last = underscored.lastIndex(of: "_") {
      names.append("\(underscored[..<last])[\(underscored[underscored.index(after: last)...])]")
    }
    return names
  }

  private static func value(of key: String, in cell: String) -> String? {
    for quote in ["\"", "'"] {
      guard let found = cell.firstRange(of: "\(quote)\(key)\(quote)") else { continue }
      let rest = cell[found.upperBound...].drop { $0 == " " || $0 == ":" }
      guard rest.hasPrefix(quote), let end = rest.dropFirst().firstRange(of: quote) else {
        continue
      }
      return String(rest.dropFirst()[..<end.lowerBound])
    }
    return nil
  }
}
