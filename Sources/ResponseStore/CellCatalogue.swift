internal import GRDB
internal import SurveyModel

/// The leaf cells that responses and counts belong to, each stored once.
struct CellCatalogue {
  private var numbers: [LeafCell: Int64] = [:]
  private var cells: [Int64: LeafCell] = [:]

  /// The number of a cell, which is stored where it is new.
  mutating func number(of cell: LeafCell, _ database: Database) throws -> Int64 {
    if let known = try knownNumber(of: cell, database) { return known }
    let number = try Self.insert(cell, key: cell.canonicalText, database)
    remember(cell, number)
    return number
  }

  /// The number of a cell, or nil where it is not stored.
  mutating func knownNumber(of cell: LeafCell, _ database: Database) throws -> Int64? {
    if let known = numbers[cell] { return known }
    let known = try Int64.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM cell WHERE key = ?"),
      arguments: [cell.canonicalText])
    if let known { remember(cell, known) }
    return known
  }

  /// The cell of a number.
  mutating func cell(_ number: Int64, _ database: Database) throws -> LeafCell {
    if let known = cells[number] { return known }
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT survey, version, period, beneficiaryGroup, key FROM cell WHERE id = ?"),
      arguments: [number])
    guard let row else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT, message: "unknown cell")
    }
    let cell = Self.cell(row)
    remember(cell, number)
    return cell
  }

  private mutating func remember(_ cell: LeafCell, _ number: Int64) {
    numbers[cell] = number
    cells[number] = cell
  }

  private static func insert(_ cell: LeafCell, key: String, _ database: Database) throws -> Int64 {
    try database.cachedStatement(
      sql: """
        INSERT INTO cell (survey, version, period, beneficiaryGroup, key) VALUES (?, ?, ?, ?, ?)
        """
    ).execute(arguments: [
      cell.survey.rawValue, cell.version, cell.period.rawValue, cell.group.rawValue, key,
    ])
    return database.lastInsertedRowID
  }

  private static func cell(_ row: Row) -> LeafCell {
    let key: String = row[4]
    var dimensions: [DimensionID: DimensionValueID] = [:]
    for part in key.split(separator: "\u{1F}", omittingEmptySubsequences: false).dropFirst(4) {
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2 else { continue }
      let value = DimensionValueID(rawValue: String(sides[1]))
      dimensions[DimensionID(rawValue: String(sides[0]))] = value
    }
    return LeafCell(
      survey: SurveyID(rawValue: row[0]), version: row[1], period: PeriodID(rawValue: row[2]),
      group: GroupID(rawValue: row[3]), dimensions: dimensions)
  }
}
