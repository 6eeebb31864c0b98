import Findings
import SurveyModel

/// The items of an entry of `items`, several for a ranking and none where something is missing;
/// notes keys that contradict each other.
func readItems(
  _ id: String, _ node: DefinitionNode, ownScales: [ScaleID: Scale], log: inout ProblemLog
) -> [Item] {
  if itemKindName(node) == .ranking { return readRanking(id, node, log: &log)?.items ?? [] }
  return readItem(id, node, ownScales: ownScales, log: &log).map { [$0] } ?? []
}

private func itemKindName(_ node: DefinitionNode) -> ItemKindName? {
  node[.kind]?.choice(of: ItemKindName.allCases.map(\.rawValue))
    .flatMap { ItemKindName(rawValue: $0) }
}

private func readItem(
  _ id: String, _ node: DefinitionNode, ownScales: [ScaleID: Scale], log: inout ProblemLog
) -> Item? {
  guard node.isMapping, let kind = readItemKind(node, ownScales: ownScales, log: &log),
    let text = node[.text]?.localizedText
  else { return nil }
  let isReversed = node[.reversed]?.yesOrNo ?? false
  if isReversed, case .scaled(let scale) = kind, !scale.isOrdered, let place = node[.reversed] {
    log.add(.reversedUnordered(scale: scale.id), atKeyOf: place)
  }
  return Item(
    id: ItemID(rawValue: id), text: text, kind: kind,
    objective: node[.objective]?.identifier.map { ObjectiveID(rawValue: $0) },
    isReversed: isReversed, columns: node[.columns]?.texts ?? [],
    comparable: node[.comparable]?.elements.compactMap(readComparable) ?? [])
}

/// Wordings declared to ask the same; nil where something is missing.
private func readComparable(_ node: DefinitionNode) -> ComparableWording? {
  guard let decided = node[.on]?.date, let reason = node[.reason]?.localizedText else { return nil }
  return ComparableWording(
    questions: node[.wording]?.texts ?? [], options: node[.options]?.texts ?? [],
    decided: decided, reason: reason)
}

private func readItemKind(
  _ node: DefinitionNode, ownScales: [ScaleID: Scale], log: inout ProblemLog
) -> ItemKind? {
  switch itemKindName(node) {
  case .comment:
    refuse([.scale, .options, .reversed] + numberKeys, in: node, log: &log)
    return .comment
  case .several:
    refuse([.scale, .reversed] + numberKeys, in: node, log: &log)
    return readItemOptions(node, log: &log).map { .several($0) }
  case .number:
    refuse([.scale, .options, .reversed], in: node, log: &log)
    return readNumbers(node, log: &log).map { .scaled($0) }
  case .ranking, nil:
    refuse([.options] + numberKeys, in: node, log: &log)
    guard node[.kind] == nil else { return nil }
    return readScaleReference(node, ownScales: ownScales, log: &log).map { .scaled($0) }
  }
}

/// The options that an item has of its own; notes where there are none and what is ambiguous.
func readItemOptions(_ node: DefinitionNode, log: inout ProblemLog) -> [ScaleOption]? {
  guard let options = node[.options] else {
    log.add(.missingKey(key: Key.options.rawValue), atKeyOf: node)
    return nil
  }
  requireEntries(options, .options, log: &log)
  let read = readOptions(options, areScored: false, log: &log)
  for label in sharedTexts(among: read.map { $0.labels.all + $0.synonyms + [$0.code.rawValue] }) {
    log.add(.sameLabelTwice(label), atKeyOf: options)
  }
  return read
}

/// The keys of items of kind `number` only.
let numberKeys: [Key] = [.from, .to, .step, .unit, .notApplicable, .noAnswer]

/// Notes known keys that don't fit the item's kind.
func refuse(_ keys: [Key], in node: DefinitionNode, log: inout ProblemLog) {
  for key in keys {
    guard let entry = node[key] else { continue }
    log.add(.unknownKey(key: key.rawValue, nearest: nil), atKeyOf: entry)
  }
}

private func readScaleReference(
  _ node: DefinitionNode, ownScales: [ScaleID: Scale], log: inout ProblemLog
) -> Scale? {
  guard let reference = node[.scale] else {
    log.add(.missingKey(key: Key.scale.rawValue), atKeyOf: node)
    return nil
  }
  guard let text = reference.identifier else { return nil }
  let id = ScaleID(rawValue: text)
  if let scale = ownScales[id] ?? BuiltInScales.scale(id) { return scale }
  let known = ownScales.keys.map(\.rawValue) + BuiltInScales.all.map(\.id.rawValue)
  log.add(
    .unknownReference(what: .scale, id: text, nearest: nearest(to: text, among: known)),
    at: reference)
  return nil
}
