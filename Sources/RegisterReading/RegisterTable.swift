import CSVReading
import Findings
import SurveyModel

/// A register's rows, read by their headings.
struct RegisterTable {
  /// One row: its line as an editor counts, and its cells by heading.
  struct Row {
    var line: Int
    var cells: [String: String]

    /// A cell's text without surrounding spaces, or nil where it is empty or missing.
    func text(_ heading: String) -> String? {
      guard let cell = cells[heading] else { return nil }
      let text = cell.split(separator: " ").joined(separator: " ")
      return text.isEmpty ? nil : text
    }
  }

  private(set) var rows: [Row] = []
  private(set) var problems: [DefinitionProblem] = []
  let file: String

  /// Reads a register; headings are compared without regard to case.
  init(_ bytes: [UInt8], file: String, requiring headings: [String]) {
    self.file = file
    guard case .found(let dialect) = detectDialect(of: bytes, isWholeFile: true) else {
      problems = [DefinitionProblem(bytes.isEmpty ? .emptyFile : .unreadableFile, file: file)]
      return
    }
    let records: [TextRecord]
    do throws(CSVProblem) {
      records = try readHead(of: bytes, dialect: dialect, maximumRecords: 1_000_000)
    } catch {
      problems = [DefinitionProblem(.unreadableFile, file: file)]
      return
    }
    guard let head = records.first else { return }
    let known = head.fields.map { $0.lowercased() }
    for heading in headings where !known.contains(heading.lowercased()) {
      add(.registerHeadingMissing(heading), line: 1)
    }
    guard problems.isEmpty else { return }
    rows = records.dropFirst().map { record in
      Row(
        line: record.line,
        cells: Dictionary(zip(known, record.fields)) { first, _ in first })
    }
  }

  /// Notes a problem at a line.
  mutating func add(_ kind: DefinitionProblemKind, line: Int) {
    problems.append(DefinitionProblem(kind, file: file, line: line))
  }
}
