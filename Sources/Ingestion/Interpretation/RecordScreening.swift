import CSVReading
import Findings
import SurveyModel

/// Tells records that are no responses that count by what they say: headings met again, rows of
/// averages, and what the tool marks as test, spam or unfinished.
struct RecordScreening {
  /// A row of headings, and the cell by which most records are told from it at once.
  private struct HeadingRow {
    var cells: [String]
    var column: Int
    var bytes: [UInt8]
  }

  private let refusedRows: [Int: SetAsideReason]
  private let headingRows: [HeadingRow]
  private let rules: [RecordRule]
  /// For the cells of each rule 1 where the rule applies.
  private var ruleTable: CellTable
  private let summaryBeginnings: [String]
  /// What each column answers, nil where it is no item's.
  private let readers: [Int: ScaleReader?]
  /// 1 for first cells that might begin a row of averages, by column.
  private var summaryTable = CellTable(capacity: 1 << 14)

  init(_ plan: ReadingPlan) {
    refusedRows = plan.refusedRows
    headingRows = plan.headingRows.map { row in
      let column = row.firstIndex { !$0.isEmpty } ?? 0
      return HeadingRow(
        cells: row, column: column, bytes: Array((row.isEmpty ? "" : row[column]).utf8))
    }
    rules = plan.tool.recordRules
    ruleTable = CellTable(capacity: 1024 * max(1, rules.count))
    summaryBeginnings = plan.tool.summaryBeginnings
    var readers: [Int: ScaleReader?] = [:]
    var scales = ScaleReaders(plan.tool)
    for source in plan.sources {
      guard case .single(let column) = source.columns else { continue }
      readers[column] = source.item.scale.map { scales.reader(of: $0) }
    }
    self.readers = readers
  }

  /// Why a record is no response, or nil where nothing is known against it.
  mutating func reason(_ record: CSVRecord) -> SetAsideReason? {
    if !refusedRows.isEmpty, let reason = refusedRows[record.row] { return reason }
    for row in headingRows where repeats(row, record) { return .repeatedHeadings }
    if isSummary(record) { return .summaryRow }
    for (position, rule) in rules.enumerated() where applies(rule, position, record) {
      return rule.reason
    }
    return nil
  }

  private func repeats(_ row: HeadingRow, _ record: CSVRecord) -> Bool {
    guard row.column < record.fieldCount, row.cells.count <= record.fieldCount else { return false }
    let range = record.range(of: row.column)
    guard range.count == row.bytes.count, range.count > 0,
      zip(record.bytes[range], row.bytes).allSatisfy(==)
    else { return false }
    return row.cells.indices.allSatisfy { record.text(of: $0) == row.cells[$0] }
  }

  private mutating func applies(
    _ rule: RecordRule, _ position: Int, _ record: CSVRecord
  ) -> Bool {
    guard rule.column < record.fieldCount else { return false }
    let range = record.range(of: rule.column)
    if range.isEmpty { return false }
    if let known = ruleTable.value(record.bytes, range, column: position) { return known == 1 }
    let applies = rule.applies(to: record.text(of: rule.column))
    ruleTable.insert(record.bytes, range, column: position, applies ? 1 : 0)
    return applies
  }

  /// Whether the first filled cell names averages or totals, and what follows agrees with that.
  private mutating func isSummary(_ record: CSVRecord) -> Bool {
    guard let column = (0..<record.fieldCount).first(where: { !record.isBlank($0) }) else {
      return false
    }
    let range = record.range(of: column)
    // Numbers and times begin nearly every record.
    guard range.count <= 80, !(0x21...0x3F).contains(record.bytes[range.lowerBound]) else {
      return false
    }
    let known = summaryTable.value(record.bytes, range, column: column)
    if known == 0 { return false }
    let kind = known ?? summaryKind(record.text(of: column), column)
    if known == nil { summaryTable.insert(record.bytes, range, column: column, kind) }
    return kind == 2 || kind == 1 && holdsNumbers(record, from: column + 1)
  }

  /// 2 for what only the tool writes, 1 for a word that people write over numbers, 0 for others.
  private func summaryKind(_ cell: String, _ column: Int) -> Int32 {
    let text = normalised(cell)
    if summaryBeginnings.contains(where: text.hasPrefix) { return 2 }
    let word = trimmedText(String(text.reversed().drop { $0 == ":" || $0 == " " }.reversed()))
    guard summaryWords.contains(word) else { return 0 }
    // Words that the item's scale knows are answers, and a comment may be any word.
    guard let reader = readers[column] else { return 1 }
    return reader.map { $0.answer(cell) == .unreadable } ?? false ? 1 : 0
  }

  private func holdsNumbers(_ record: CSVRecord, from column: Int) -> Bool {
    let cells = (column..<max(column, record.fieldCount)).filter { !record.isBlank($0) }
    return !cells.isEmpty && cells.allSatisfy { isNumber(trimmedText(record.text(of: $0))) }
  }
}

/// What people write in front of a row of totals or averages.
private let summaryWords = Set(
  [
    "Total", "Totals", "Total général", "Grand total", "Totaux", "Sum", "Somme", "Average",
    "Averages", "Mean", "Means", "Moyenne", "Moyennes", "Moyenne générale", "Median", "Médiane",
    "Standard deviation", "Std dev", "Écart-type", "Écart type", "Count", "Effectif", "Min", "Max",
    "Minimum", "Maximum", "المجموع", "المجموع الكلي", "الإجمالي", "المعدل", "المعدل العام",
    "المتوسط", "المتوسط الحسابي", "الانحراف المعياري", "Summe", "Gesamt", "Durchschnitt",
    "Mittelwert",
  ].map(normalised))
