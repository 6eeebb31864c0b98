/// Reads a definition that is written as tables: LimeSurvey's, or the sheets of an XLSForm.
///
/// Throws an `ImportProblem` where the tables are neither.
func readTables(_ files: [ImportedFile]) throws(ImportProblem) -> Questionnaire {
  var tables: [DefinitionTable] = []
  for file in files {
    guard case .table = DefinitionFormat(of: file.bytes) else { throw .unknownFormat }
    tables.append(DefinitionTable(name: file.name, rows: try tableRows(of: file.bytes)))
  }
  if tables.count == 1, let table = tables.first, isLimeSurveyTable(table.rows) {
    return readLimeSurveyTable(table.rows, name: table.name)
  }
  guard let form = try readXLSForm(tables) else { throw .unknownFormat }
  return form
}

/// The rows of one file.
struct DefinitionTable {
  var name: String
  var rows: [[String]]
}
