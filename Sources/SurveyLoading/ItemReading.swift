import Findings
import SurveyModel

/// The item of an entry of `items`; notes keys that contradict each other.
func readItem(
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
    isReversed: isReversed, columns: node[.columns]?.texts ?? [])
}

private func readItemKind(
  _ node: DefinitionNode, ownScales: [ScaleID: Scale], log: inout ProblemLog
) -> ItemKind? {
  let words = ItemKindName.allCases.map(\.rawValue)
  switch node[.kind]?.choice(of: words).flatMap({ ItemKindName(rawValue: $0) }) {
  case .comment:
    refuse([.scale, .options, .reversed], in: node, log: &log)
    return .comment
  case .several:
    refuse([.scale, .reversed], in: node, log: &log)
    guard let options = node[.options] else {
      log.add(.missingKey(key: Key.options.rawValue), atKeyOf: node)
      return nil
    }
    requireEntries(options, .options, log: &log)
    let read = readOptions(options, areScored: false, log: &log)
    for label in sharedTexts(among: read.map { $0.labels.all + $0.synonyms + [$0.code.rawValue] }) {
      log.add(.sameLabelTwice(label), atKeyOf: options)
    }
    return .several(read)
  case nil:
    refuse([.options], in: node, log: &log)
    guard node[.kind] == nil else { return nil }
    return readScaleReference(node, ownScales: ownScales, log: &log).map { .scaled($0) }
  }
}

/// Notes known keys that don't fit the item's kind.
private func refuse(_ keys: [Key], in node: DefinitionNode, log: inout ProblemLog) {
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
