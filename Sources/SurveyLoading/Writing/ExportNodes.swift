import SurveyModel

/// The entries of `export`; none for what needs no word.
func exportEntries(of export: ExportDescription) -> [WrittenNode.Entry] {
  var entries: [WrittenNode.Entry] = []
  let add = { (key: Key, texts: [String]) in
    if !texts.isEmpty { entries.append(entry(key, .texts(texts))) }
  }
  add(.files, export.filePatterns)
  if let encoding = export.encoding {
    entries.append(entry(.encoding, .scalar(yamlScalar(encoding))))
  }
  if let delimiter = export.delimiter {
    let written = delimiter == "\t" ? "tab" : delimiter
    entries.append(entry(.delimiter, .scalar(yamlScalar(written))))
  }
  if !export.keyColumns.isEmpty {
    entries.append(entry(.key, .list(export.keyColumns.map(columnNameNode))))
  }
  if let submitted = export.submitted {
    entries.append(entry(.submitted, submittedNode(submitted)))
  }
  if !export.dimensions.isEmpty {
    let named = export.dimensions.sorted { $0.key < $1.key }.map { id, source in
      WrittenNode.Entry(key: yamlName(id.rawValue), value: dimensionNode(source))
    }
    entries.append(entry(.dimensions, .mapping(named)))
  }
  if let period = export.period { entries.append(entry(.period, periodNode(period))) }
  add(.drop, export.drop)
  if export.gone != .keep { entries.append(entry(.gone, .scalar(export.gone.rawValue))) }
  if let sheet = export.sheet { entries.append(entry(.sheet, .scalar(yamlScalar(sheet)))) }
  if let long = export.long { entries.append(entry(.long, longTableNode(long))) }
  if let counts = export.counts { entries.append(entry(.counts, countsNode(counts))) }
  return entries
}

private func longTableNode(_ columns: LongTableColumns) -> WrittenNode {
  .mapping([
    entry(.response, .list(columns.response.map(columnNameNode))),
    entry(.item, columnNameNode(columns.item)), entry(.value, columnNameNode(columns.value)),
  ])
}

private func countsNode(_ columns: CountColumns) -> WrittenNode {
  let options = columns.options.sorted { $0.key.rawValue < $1.key.rawValue }.map { code, column in
    WrittenNode.Entry(key: yamlName(code.rawValue), value: columnNameNode(column))
  }
  return .mapping([
    entry(.item, columnNameNode(columns.item)), entry(.options, .mapping(options)),
  ])
}

private func submittedNode(_ submitted: SubmissionColumn) -> WrittenNode {
  var entries = [entry(.column, columnNameNode(submitted.column))]
  if submitted.formats.count == 1 {
    entries.append(entry(.format, .scalar(yamlScalar(submitted.formats[0]))))
  } else if !submitted.formats.isEmpty {
    entries.append(entry(.format, .texts(submitted.formats)))
  }
  return .mapping(entries)
}

private func dimensionNode(_ source: DimensionSource) -> WrittenNode {
  switch source {
  case .column(let name): .mapping([entry(.column, columnNameNode(name))])
  case .constant(let value): .mapping([entry(.value, .scalar(yamlScalar(value.rawValue)))])
  }
}

private func periodNode(_ source: PeriodSource) -> WrittenNode {
  switch source {
  case .column(let name, let values): columnNode(name, values)
  case .constant(let period): .mapping([entry(.value, .scalar(yamlName(period.rawValue)))])
  }
}
