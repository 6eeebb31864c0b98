import Foundation

/// The cells of a case's CSV, as texts.
struct ReferenceTable {
  let headings: [String]
  let rows: [[String]]

  /// The text of a cell.
  func text(_ heading: String, _ row: Int) throws -> String {
    guard let column = headings.firstIndex(of: heading) else {
      throw ReferenceError.missingColumn(heading)
    }
    return rows[row][column]
  }
}

extension ReferenceFolder {
  /// The case's CSV, whose cells hold neither commas nor line breaks.
  func table(of reference: ReferenceCase) throws -> ReferenceTable {
    guard let file = reference.input["csv"]?.string else {
      throw ReferenceError.missingInput(reference.name, "csv")
    }
    let text = try String(contentsOf: url.appending(path: file), encoding: .utf8)
    let lines = text.split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map { cell in
        cell.filter { $0 != "\"" }
      }
    }
    return ReferenceTable(headings: lines[0], rows: Array(lines.dropFirst()))
  }
}
