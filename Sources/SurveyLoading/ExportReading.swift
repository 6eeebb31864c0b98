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
  if export.keyColumns.isEmpty { export.keyColumns = export.long?.response ?? [] }
  return export
}

private func readLongTable(_ node: DefinitionNode) -> LongTableColumns? {
  guard let response = node[.response]?.elements.compactMap(\.columnName), !response.isEmpty,
    let item = node[.item]?.columnName, let value = node[.value]?.columnName
  else { return nil }
  return LongTableColumns(response: response, item: item, value: value)
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
