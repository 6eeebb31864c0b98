import Findings
import SurveyModel

/// The ranking of an entry of `items`, or nil where something that it can't do without is missing.
func readRanking(_ id: String, _ node: DefinitionNode, log: inout ProblemLog) -> Ranking? {
  refuse([.scale, .objective, .reversed] + numberKeys, in: node, log: &log)
  guard let options = readItemOptions(node, log: &log), let text = node[.text]?.localizedText
  else { return nil }
  if options.count > Ranking.optionLimit, let place = node[.options] {
    log.add(.tooManyOptions(limit: Ranking.optionLimit), atKeyOf: place)
  }
  return Ranking(
    question: ItemID(rawValue: id), text: text, columns: node[.columns]?.texts ?? [],
    options: options)
}

/// Notes items whose ids, made from a ranking's id and its options' codes, are no ids or taken.
func noteRankedItems(_ items: [Item], _ nodes: DefinitionNode?, log: inout ProblemLog) {
  var owners: [ItemID: ItemID] = [:]
  for item in items {
    let owner = owners.updateValue(item.question, forKey: item.id)
    guard let place = nodes?.entries.last(where: { $0.key == item.question.rawValue })?.value
    else { continue }
    if !isWellFormedIdentifier(item.id.rawValue), item.ranking != nil {
      log.add(.badIdentifier(item.id.rawValue), atKeyOf: place)
    }
    if owner != nil { log.add(.duplicateID(item.id.rawValue), atKeyOf: place) }
  }
}
