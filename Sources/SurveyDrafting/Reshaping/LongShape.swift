import CSVReading
import Findings
import Ingestion

/// The columns of a table that seems to have a row for each answer.
///
/// Its headings say so, or the texts of a column look like questions; and its rows bear it out: the
/// rows of a response ask each question once.
struct LongShape: Equatable {
  /// All headings, in their order.
  private(set) var headings: [String]
  /// The columns that together tell responses apart, one or two.
  private(set) var response: [Int] = []
  private(set) var item = 0
  private(set) var value = 0
  /// Further columns whose cells differ within a response.
  private(set) var changing: [Int] = []
  /// Whether all rows are of one response.
  private(set) var hasOneResponse = false

  /// Finds them in a file's first records; nil where they don't look so.
  init?(of records: [TextRecord]) {
    for (headings, rows) in Self.readings(of: records) {
      guard let shape = LongShape(headings: headings, rows: rows) else { continue }
      self = shape
      return
    }
    return nil
  }

  /// The headings and the rows under them, the headings cut as the rows are if they stand alone.
  private static func readings(of records: [TextRecord]) -> [([String], [[String]])] {
    guard let head = ExportHead(fileName: "", records: records),
      !head.findings.contains(where: { $0.kind == .countsTable })
    else { return [] }
    let rows = head.samples.map { $0.map { ($0 ?? "").trimmed } }
    var readings = [(head.headings, rows)]
    if let first = records.first, first.fields.count == 1, let second = records.dropFirst().first {
      let below = records.dropFirst().map { $0.fields.map(\.trimmed) }
      for headings in LongTableHeadings.readings(of: first.fields, width: second.fields.count) {
        readings.append((headings, below))
      }
    }
    return readings
  }

  init?(headings: [String], rows: [[String]]) {
    self.headings = headings
    let whole = rows.filter { $0.count == headings.count }
    guard (3...40).contains(headings.count), whole.count >= 4, whole.count * 10 >= rows.count * 9,
      Set(headings.map { $0.trimmed.lowercased() }).count == headings.count
    else { return nil }
    let columns = headings.indices.map { column in NumberedCells(whole.map { $0[column] }) }
    guard let item = Self.itemColumn(headings, columns),
      let value = Self.valueColumn(headings, besides: item),
      let response = Self.responseColumns(headings, columns, item: item, value: value)
    else { return nil }
    (self.item, self.value, self.response) = (item, value, response)
    let responses = NumberedCells(joining: response.map { columns[$0] })
    hasOneResponse = responses.distinct == 1
    guard !hasOneResponse || ShapeHeading.namesItem(headings[item]) else { return nil }
    changing = headings.indices.filter { column in
      guard column != item, column != value, !response.contains(column) else { return false }
      return NumberedCells(joining: [responses, columns[column]]).distinct > responses.distinct
    }
  }

  /// The column whose heading names questions, else the one whose texts are some.
  private static func itemColumn(_ headings: [String], _ columns: [NumberedCells]) -> Int? {
    let candidates = headings.indices.filter { columns[$0].distinct >= 2 && !columns[$0].hasBlanks }
    return candidates.first { ShapeHeading.namesItem(headings[$0]) }
      ?? candidates.first { column in
        columns[column].distinct * 2 <= columns[column].numbers.count
          && columns[column].looksLikeQuestions
      }
  }

  private static func valueColumn(_ headings: [String], besides item: Int) -> Int? {
    headings.indices.first { $0 != item && ShapeHeading.namesValue(headings[$0]) }
  }

  /// One column, else two together, that name a response for each question once: those whose
  /// headings say so first.
  private static func responseColumns(
    _ headings: [String], _ columns: [NumberedCells], item: Int, value: Int
  ) -> [Int]? {
    let free = headings.indices.filter {
      $0 != item && $0 != value && !columns[$0].hasBlanks
    }
    let singles = free.map { [$0] }
    let pairs = free.flatMap { left in free.filter { $0 > left }.map { [left, $0] } }
    for group in [singles, pairs] {
      let fitting = group.filter { isResponse($0, columns, item: item) }
      let named = fitting.first { $0.contains { ShapeHeading.namesResponse(headings[$0]) } }
      let several = fitting.first { NumberedCells(joining: $0.map { columns[$0] }).distinct > 1 }
      if let found = named ?? several { return found }
    }
    return singles.first { isResponse($0, columns, item: item) }
  }

  /// Whether the rows of what some columns name are some for each, nearly every question once.
  private static func isResponse(
    _ columns: [Int], _ cells: [NumberedCells], item: Int
  ) -> Bool {
    let responses = NumberedCells(joining: columns.map { cells[$0] })
    let answers = NumberedCells(joining: [responses, cells[item]])
    let rows = cells[item].numbers.count
    guard responses.distinct * 2 <= rows, answers.distinct * 10 >= rows * 9 else { return false }
    // A question is put to several.
    return responses.distinct == 1 || cells[item].distinct * 2 <= rows
  }
}

/// The cells of a column, equal ones by the same number.
private struct NumberedCells {
  private(set) var numbers: [Int] = []
  private(set) var distinct = 0
  private(set) var hasBlanks = false
  private var texts: [String] = []

  init(_ cells: [String]) {
    var known: [String: Int] = [:]
    for cell in cells {
      if cell.isEmpty { hasBlanks = true }
      if known[cell] == nil {
        known[cell] = known.count
        texts.append(cell)
      }
      numbers.append(known[cell, default: 0])
    }
    distinct = known.count
  }

  /// Creates the cells of several columns taken together.
  init(joining columns: [NumberedCells]) {
    var known: [[Int]: Int] = [:]
    for row in columns.first?.numbers.indices ?? 0..<0 {
      let cells = columns.map { $0.numbers[row] }
      let number = known[cells] ?? known.count
      known[cells] = number
      numbers.append(number)
    }
    distinct = known.count
  }

  /// Whether most texts ask something or are as long as a statement.
  var looksLikeQuestions: Bool {
    let questions = texts.count { text in
      text.hasSuffix("?") || text.hasSuffix("؟") || text.split(separator: " ").count >= 4
    }
    return questions * 3 >= texts.count * 2
  }
}
