import Foundation

/// The rows of a metrics.csv by what each is a figure of.
struct FigureTable {
  /// What a figure says: its estimate, interval and n, each as it is written.
  typealias Numbers = [String]

  static let keyColumns = [
    "survey", "period", "group", "dimension", "value", "subject_kind", "subject", "measure",
  ]
  static let numberColumns = ["estimate", "low", "high", "n"]

  private(set) var numbers: [[String]: Numbers] = [:]

  /// Reads a table; columns that are not asked for are left alone.
  init(csv text: String) throws {
    let rows = Self.records(text)
    guard let headings = rows.first else { throw TableProblem.empty }
    func positions(_ names: [String]) throws -> [Int] {
      try names.map { name in
        guard let position = headings.firstIndex(of: name) else {
          throw TableProblem.noColumn(name)
        }
        return position
      }
    }
    let (keys, values) = (try positions(Self.keyColumns), try positions(Self.numberColumns))
    for row in rows.dropFirst() {
      guard row.count == headings.count else { throw TableProblem.ragged(row) }
      let key = keys.map { row[$0] }
      guard numbers.updateValue(values.map { row[$0] }, forKey: key) == nil else {
        throw TableProblem.twice(key)
      }
    }
  }

  /// Records of a comma-separated text; quoted cells may hold commas and line ends, quotes are left out.
  private static func records(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var (record, cell, isQuoted) = ([String](), "", false)
    for character in text {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        record.append(cell)
        cell = ""
      case _ where character.isNewline && !isQuoted:
        records.append(record + [cell])
        (record, cell) = ([], "")
      default: cell.append(character)
      }
    }
    return cell.isEmpty && record.isEmpty ? records : records + [record + [cell]]
  }
}

/// What keeps a table from being read.
enum TableProblem: Error {
  case empty
  case noColumn(String)
  case ragged([String])
  case twice([String])
}

/// Says how the numbers of one figure differ from those expected, or nil where they agree.
///
/// An expected number that is empty is not compared. Numbers agree within 1e-9 of the expected one,
/// or 1e-12 close to zero.
func difference(_ actual: FigureTable.Numbers, from expected: FigureTable.Numbers) -> String? {
  for (name, (found, wanted)) in zip(FigureTable.numberColumns, zip(actual, expected))
  where !wanted.isEmpty {
    guard let number = Double(wanted), let value = Double(found),
      abs(value - number) <= max(1e-9 * abs(number), 1e-12)
    else { return "\(name) is \(found.isEmpty ? "empty" : found), not \(wanted)" }
  }
  return nil
}
