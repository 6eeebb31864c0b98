import Findings
import SurveyModel

/// Checks that what files point at exists: groups, dimensions, periods, objectives.
struct ReferenceChecker {
  /// The organisation's file, or nil where it could not be read.
  let organisation: DefinitionNode?
  /// The objectives' file; nil where there is none.
  let objectives: DefinitionNode?
  /// Whether an objectives' file exists that could not be read.
  let isObjectivesFileUnreadable: Bool
  var log: ProblemLog

  /// Checks a survey's file.
  mutating func checkSurvey(_ root: DefinitionNode) {
    if let group = root[.group] {
      if group.isMapping {
        checkKeys(of: group[.values], are: .group, among: .groups)
      } else {
        checkValue(group, is: .group, among: .groups)
      }
    }
    for (_, item) in root[.items]?.entries ?? [] {
      guard let objective = item[.objective] else { continue }
      checkObjective(objective)
    }
    let export = root[.export]
    checkKeys(of: export?[.dimensions], are: .dimension, among: .dimensions)
    for (id, source) in export?[.dimensions]?.entries ?? [] {
      checkConstant(source[.value], ofDimension: id)
    }
    let period = export?[.period]
    checkKeys(of: period?[.values], are: .period, among: .periods)
    if let value = period?[.value] { checkValue(value, is: .period, among: .periods) }
  }

  /// Checks the objectives' file.
  ///
  /// A baseline's period may be older than the calendar.
  mutating func checkObjectives(_ root: DefinitionNode) {
    for (_, objective) in root[.objectives]?.entries ?? [] {
      let groups =
        (objective[.groups]?.elements ?? []) + (objective[.communicated]?[.to]?.elements ?? [])
      for group in groups { checkValue(group, is: .group, among: .groups) }
    }
  }

  private mutating func checkObjective(_ reference: DefinitionNode) {
    guard !isObjectivesFileUnreadable, let id = reference.identifier else { return }
    note(reference, id, .objective, among: objectives?[.objectives]?.entries.map(\.key) ?? [])
  }

  private mutating func checkValue(
    _ reference: DefinitionNode, is what: DefinitionProblemKind.Reference, among key: Key
  ) {
    guard let organisation, let id = reference.identifier else { return }
    note(reference, id, what, among: organisation[key]?.entries.map(\.key) ?? [])
  }

  private mutating func checkKeys(
    of mapping: DefinitionNode?, are what: DefinitionProblemKind.Reference, among key: Key
  ) {
    guard let organisation else { return }
    let known = organisation[key]?.entries.map(\.key) ?? []
    for (id, value) in mapping?.entries ?? [] where isWellFormedIdentifier(id) {
      guard !known.contains(id) else { continue }
      log.add(
        .unknownReference(what: what, id: id, nearest: nearest(to: id, among: known)),
        atKeyOf: value)
    }
  }

  private mutating func checkConstant(_ value: DefinitionNode?, ofDimension id: String) {
    guard let value, let text = value.text,
      let values = organisation?[.dimensions]?.entries.first(where: { $0.key == id })?
        .value[.values], values.isMapping
    else { return }
    note(value, text, .dimensionValue, among: values.entries.map(\.key))
  }

  private mutating func note(
    _ reference: DefinitionNode, _ id: String, _ what: DefinitionProblemKind.Reference,
    among known: [String]
  ) {
    guard !known.contains(id) else { return }
    log.add(
      .unknownReference(what: what, id: id, nearest: nearest(to: id, among: known)), at: reference)
  }
}
