import Findings
import SurveyModel

/// The organisation's languages, as far as they can be read.
func readLanguages(_ root: DefinitionNode) -> [Language] {
  var languages: [Language] = []
  for text in root[.languages]?.texts ?? [] {
    guard let language = Language(rawValue: text.lowercased()), !languages.contains(language)
    else { continue }
    languages.append(language)
  }
  return languages
}

/// The organisation of a file, or nil where something that it can't do without is missing.
func readOrganisation(_ root: DefinitionNode, log: inout ProblemLog) -> Organisation? {
  let periods = readPeriods(root[.periods], log: &log)
  let languages = readLanguages(root)
  requireEntries(root[.groups], .groups, log: &log)
  requireEntries(root[.periods], .periods, log: &log)
  if let list = root[.languages], list.isList, list.elements.isEmpty {
    log.add(.missingKey(key: Key.languages.rawValue), at: list)
  }
  guard let id = root[.organisation]?.identifier, let name = root[.name]?.localizedText,
    let timeZone = root[.timeZone]?.timeZone, !languages.isEmpty
  else { return nil }
  return Organisation(
    id: id, name: name, scope: root[.scope]?.localizedText ?? LocalizedText([:]),
    languages: languages, timeZone: timeZone,
    clauseEdition: root[.clauses]?.text?.lowercased() ?? "iso21001-2018",
    confidence: root[.confidence]?.number ?? 0.95, groups: readGroups(root[.groups]),
    dimensions: (root[.dimensions]?.entries ?? []).compactMap(readDimension), periods: periods,
    disclosure: readDisclosure(root[.disclosure]))
}

/// Notes a mapping that has no entry.
func requireEntries(_ node: DefinitionNode?, _ key: Key, log: inout ProblemLog) {
  guard let node, node.isMapping, node.entries.isEmpty else { return }
  log.add(.missingKey(key: key.rawValue), atKeyOf: node)
}

private func readGroups(_ node: DefinitionNode?) -> [BeneficiaryGroup] {
  (node?.entries ?? []).compactMap { id, value in
    let classes = BeneficiaryClass.allCases.map(\.rawValue)
    guard let word = value[.class]?.choice(of: classes),
      let beneficiaryClass = BeneficiaryClass(rawValue: word),
      let name = value[.name]?.localizedText
    else { return nil }
    return BeneficiaryGroup(
      id: GroupID(rawValue: id), beneficiaryClass: beneficiaryClass, name: name)
  }
}

private func readDimension(id: String, value: DefinitionNode) -> Dimension? {
  guard let name = value[.name]?.localizedText, let values = value[.values] else { return nil }
  let noAnswer = value[.noAnswer]?.texts ?? []
  guard values.isMapping else {
    return Dimension(id: DimensionID(rawValue: id), name: name, values: .any, noAnswer: noAnswer)
  }
  let listed = values.entries.compactMap { id, value in
    value[.name]?.localizedText.map {
      DimensionValue(
        id: DimensionValueID(rawValue: id), name: $0, synonyms: value[.also]?.texts ?? [])
    }
  }
  return Dimension(
    id: DimensionID(rawValue: id), name: name, values: .listed(listed), noAnswer: noAnswer)
}

private func readDisclosure(_ node: DefinitionNode?) -> DisclosureRules {
  var rules = DisclosureRules()
  if let minimum = node?[.internal]?[.minimum]?.wholeNumber { rules.internalMinimum = minimum }
  if let external = node?[.external] {
    if let minimum = external[.minimum]?.wholeNumber { rules.externalMinimum = minimum }
    rules.externalResponseRate = external[.responseRate]?.number
  }
  if let minimum = node?[.comments]?[.minimum]?.wholeNumber { rules.commentMinimum = minimum }
  return rules
}
