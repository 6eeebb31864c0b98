internal import GRDB
package import SurveyModel

extension Store {
  /// In which words items were put, by survey and period, as the exports say that brought or
  /// revised responses which still count.
  package func wordings() throws -> [MetWording] {
    try read { database in
      let retracted = try WordingTable.retracted(database)
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT wording.file, survey, period, item, option, text FROM wording
          JOIN file ON file.id = wording.file ORDER BY wording.file, period, item, option, text
          """)
      let silent = try Set(
        Set(rows.map { $0[0] as Int }).filter { file in
          try FileTable.members(of: file, database).subtracting(retracted).isEmpty
        })
      return rows.filter { !silent.contains($0[0]) }.map { row in
        let option: String = row[4]
        return MetWording(
          survey: SurveyID(rawValue: row[1]), period: PeriodID(rawValue: row[2]),
          wording: ItemWording(
            item: ItemID(rawValue: row[3]),
            option: option.isEmpty ? nil : OptionCode(rawValue: option), text: row[5]))
      }
    }
  }
}

/// The table of wordings.
enum WordingTable {
  /// Stores the words of a file for the periods that they were put in.
  ///
  /// These are the periods whose responses it brought or revised, now or when it was read before,
  /// and those of which no words are known: a cumulative export has today's words for the answers
  /// of all years.
  static func replace(
    of file: Int, survey: SurveyID, by wordings: [ItemWording], fresh: Set<PeriodID>,
    periods: Set<PeriodID>, _ database: Database
  ) throws {
    let former = try String.fetchAll(
      database, sql: "SELECT DISTINCT period FROM wording WHERE file = ?", arguments: [file])
    try database.execute(sql: "DELETE FROM wording WHERE file = ?", arguments: [file])
    let known = try String.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT DISTINCT wording.period FROM wording JOIN file ON file.id = wording.file
          WHERE file.survey = ?
          """), arguments: [survey.rawValue])
    let insertion = try database.cachedStatement(
      sql: "INSERT INTO wording (file, period, item, option, text) VALUES (?, ?, ?, ?, ?)")
    for period in periods.sorted()
    where fresh.contains(period) || former.contains(period.rawValue)
      || !known.contains(period.rawValue)
    {
      for wording in wordings {
        try insertion.execute(arguments: [
          file, period.rawValue, wording.item.rawValue, wording.option?.rawValue ?? "",
          wording.text,
        ])
      }
    }
  }

  /// The responses that no longer count.
  static func retracted(_ database: Database) throws -> RunSet {
    let numbers = try Store.uncounted(database).filter { $0.value == .retracted }.keys.sorted()
    return numbers.reduce(RunSet()) { $0.union(RunSet(boundaries: [$1, $1 + 1])) }
  }
}
