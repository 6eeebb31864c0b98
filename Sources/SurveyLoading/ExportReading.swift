import Findings
import SurveyModel

/// What a survey's file tells about its exports.
func readExport(_ node: DefinitionNode?) -> ExportDescription {
  var export = ExportDescription()
  guard let node else { return export }
  export.filePatterns = node[.files]?.texts ?? []
  export.encoding = node[.encoding]?.choice(of: exportEncodings)
  export.delimiter = node[.delimiter]?.choice(of: exportDelimiters.map(\.written))
    .flatMap { written in exportDelimiters.first { $0.written == written }?.character }
  export.keyColumns = node[.key]?.elements.compactMap(\.columnName) ?? []
  export.submitted = node[.submitted].flatMap { submitted in
    submitted[.column]?.columnName.map {
      SubmissionColumn(
        column: $0, formats: (submitted[.format]?.elements ?? []).compactMap(\.timeFormat))
    }
  }
  for (id, value) in node[.dimensions]?.entries ?? [] {
    export.dimensions[DimensionID(rawValue: id)] = readDimensionSource(value)
  }
  export.period = node[.period].flatMap(readPeriodSource)
  export.drop = node[.drop]?.texts ?? []
  let policies = GonePolicy.allCases.map(\.rawValue)
  export.gone = node[.gone]?.choice(of: policies).flatMap { GonePolicy(rawValue: $0) } ?? .keep
  export.sheet = node[.sheet]?.text
  export.long = node[.long].flatMap(readLongTable)
  export.counts = node[.counts].flatMap(readCountColumns)
  if export.keyColumns.isEmpty { export.keyColumns = export.long?.response ?? [] }
  return export
}

private func readLongTable(_ node: DefinitionNode) -> LongTableColumns? {
  guard let response = node[.response]?.elements.compactMap(\.columnName), !response.isEmpty,
    let item = node[.item]?.columnName, let value = node[.value]?.columnName
  else { return nil }
  return LongTableColumns(response: response, item: item, value: value)
}

private func readCountColumns(_ node: DefinitionNode) -> CountColumns? {
  guard let item = node[.item]?.columnName else { return nil }
  var options: [OptionCode: ColumnName] = [:]
  for (code, column) in node[.options]?.entries ?? [] {
    options[OptionCode(rawValue: code)] = column.columnName
  }
  return options.isEmpty ? nil : CountColumns(item: item, options: options)
}

/// Notes what a survey whose exports are tables of counts can't have: counts don't say which
/// answers one person gave, so they tell no people apart and answer for no objective.
func checkCounts(_ root: DefinitionNode, log: inout ProblemLog) {
  guard let export = root[.export], let counts = export[.counts] else { return }
  requireEntries(counts[.options], .options, log: &log)
  refuse([.key, .long], in: export, log: &log)
  for (_, item) in root[.items]?.entries ?? [] {
    guard let objective = item[.objective] else { continue }
    log.add(.objectiveOverCounts, atKeyOf: objective)
  }
}

private func readDimensionSource(_ node: DefinitionNode) -> DimensionSource? {
  if let column = node[.column]?.columnName { return .column(column) }
  return node[.value]?.text.map { .constant(DimensionValueID(rawValue: $0)) }
}

private func readPeriodSource(_ node: DefinitionNode) -> PeriodSource? {
  if let column = node[.column]?.columnName {
    var values: [PeriodID: [String]] = [:]
    for (id, value) in node[.values]?.entries ?? [] {
      values[PeriodID(rawValue: id)] = value.texts
    }
    return .column(column, values: values)
  }
  return node[.value]?.identifier.map { .constant(PeriodID(rawValue: $0)) }
}
