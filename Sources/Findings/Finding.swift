/// One thing noticed in an export, with how many alike and where the first of them is.
package struct Finding: Equatable, Sendable {
  package var kind: FindingKind
  package var place: Place
  /// How many alike; at least 1.
  package var count: Int

  package init(_ kind: FindingKind, at place: Place = Place(), count: Int = 1) {
    self.kind = kind
    self.place = place
    self.count = count
  }

  /// How much it matters.
  package var severity: Severity { kind.severity }
  /// The stable name that programs use.
  package var code: String { kind.code }
}

/// How much a finding matters.
package enum Severity: String, CaseIterable, Sendable, Comparable {
  /// Nothing of the file is taken in until a person has acted.
  case stop
  /// Taken in, but a person should look: results may change.
  case check
  /// Good to know.
  case note

  /// Orders severities, the gravest first.
  package static func < (left: Severity, right: Severity) -> Bool {
    left.position < right.position
  }

  private var position: Int {
    switch self {
    case .stop: 0
    case .check: 1
    case .note: 2
    }
  }
}

/// Where in a file something was found.
package struct Place: Hashable, Sendable {
  /// The line as an editor counts, from 1.
  package var line: Int?
  /// The row as a spreadsheet counts, from 1, headings included.
  package var row: Int?
  /// The column's position, from 0.
  package var column: Int?
  /// The column's heading.
  package var heading: String?

  package init(line: Int? = nil, row: Int? = nil, column: Int? = nil, heading: String? = nil) {
    self.line = line
    self.row = row
    self.column = column
    self.heading = heading
  }

  /// The column as a spreadsheet names it: A, B, … Z, AA.
  package var columnLetters: String? { column.map(spreadsheetColumn) }
}

/// The name of a column in a spreadsheet, from its position from 0.
package func spreadsheetColumn(_ position: Int) -> String {
  var letters = ""
  var rest = position
  repeat {
    letters = String(Unicode.Scalar(UInt8(65 + rest % 26))) + letters
    rest = rest / 26 - 1
  } while rest >= 0
  return letters
}
