import Findings
import SurveyModel

/// The survey of a file, or nil where something that it can't do without is missing.
func readSurvey(_ root: DefinitionNode, log: inout ProblemLog) -> Survey? {
  requireEntries(root[.items], .items, log: &log)
  var scales: [ScaleID: Scale] = [:]
  for (id, node) in root[.scales]?.entries ?? [] {
    guard let scale = readScale(id, node, log: &log) else { continue }
    scales[scale.id] = scale
  }
  var items: [Item] = []
  for (id, node) in root[.items]?.entries ?? [] {
    items += readItems(id, node, ownScales: scales, log: &log)
  }
  noteRankedItems(items, root[.items], log: &log)
  noteSharedColumns(root[.items], log: &log)
  checkCounts(root, log: &log)
  guard let id = root[.survey]?.identifier, let title = root[.title]?.localizedText,
    let group = readGroupAssignment(root[.group])
  else { return nil }
  return Survey(
    id: SurveyID(rawValue: id), version: root[.version]?.wholeNumber ?? 1, title: title,
    group: group, items: items, export: readExport(root[.export]),
    privacy: readPrivacy(root[.privacy]))
}

private func readGroupAssignment(_ node: DefinitionNode?) -> GroupAssignment? {
  guard let node else { return nil }
  guard node.isMapping else { return node.identifier.map { .fixed(GroupID(rawValue: $0)) } }
  guard let column = node[.column]?.columnName else { return nil }
  var values: [GroupID: [String]] = [:]
  for (id, value) in node[.values]?.entries ?? [] { values[GroupID(rawValue: id)] = value.texts }
  return .column(column, values: values)
}

private func readPrivacy(_ node: DefinitionNode?) -> PrivacyNotice? {
  node?[.purpose]?.localizedText.map { purpose in
    PrivacyNotice(
      purpose: purpose, retentionMonths: node?[.retention]?.months, reference: node?[.cndp]?.text)
  }
}

/// Notes a heading that two items declare, at the second one.
private func noteSharedColumns(_ items: DefinitionNode?, log: inout ProblemLog) {
  var owners: [String: String] = [:]
  for (id, item) in items?.entries ?? [] {
    for column in item[.columns]?.elements ?? [] {
      guard let text = column.text else { continue }
      let owner = owners[normalised(text)]
      if let owner, owner != id { log.add(.sameLabelTwice(text), at: column) }
      owners[normalised(text)] = owner ?? id
    }
  }
}
