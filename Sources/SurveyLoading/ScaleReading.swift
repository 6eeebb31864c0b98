import Findings
import SurveyModel

/// How many options a scale may have: positions are kept in one byte beside the absences.
let optionLimit = 200

/// The scale of an entry of `scales`: an own one, or a built-in one with other spellings added;
/// notes what makes it ambiguous.
func readScale(_ id: String, _ node: DefinitionNode, log: inout ProblemLog) -> Scale? {
  guard node.isMapping,
    var scale = node[.options] == nil
      ? readBuiltInScale(id, node, log: &log) : readOwnScale(id, node, log: &log)
  else { return nil }
  addSynonyms(node[.also], to: &scale, log: &log)
  for label in sharedLabels(of: scale) { log.add(.sameLabelTwice(label), atKeyOf: node) }
  return scale
}

/// The built-in scale of an id with what the entry adds to it.
private func readBuiltInScale(
  _ id: String, _ node: DefinitionNode, log: inout ProblemLog
) -> Scale? {
  guard var scale = BuiltInScales.scale(ScaleID(rawValue: id)) else {
    log.add(.missingKey(key: Key.options.rawValue), atKeyOf: node)
    return nil
  }
  refuse([.satisfied, .dissatisfied, .ordered], in: node, log: &log)
  scale.notApplicable += node[.notApplicable]?.texts ?? []
  scale.noAnswer += node[.noAnswer]?.texts ?? []
  return scale
}

/// Adds the texts that stand under codes to the options of a scale.
private func addSynonyms(_ node: DefinitionNode?, to scale: inout Scale, log: inout ProblemLog) {
  for (code, texts) in node?.entries ?? [] {
    guard let position = scale.options.firstIndex(where: { $0.code.rawValue == code }) else {
      let near = nearest(to: code, among: scale.options.map(\.code.rawValue))
      log.add(.unknownReference(what: .option, id: code, nearest: near), atKeyOf: texts)
      continue
    }
    scale.options[position].synonyms += texts.texts
  }
}

private func readOwnScale(_ id: String, _ node: DefinitionNode, log: inout ProblemLog) -> Scale? {
  let isOrdered = node[.ordered]?.yesOrNo ?? true
  guard let optionsNode = node[.options], optionsNode.isMapping else { return nil }
  let options = readOptions(optionsNode, areScored: isOrdered, log: &log)
  if optionsNode.entries.count < 2 { log.add(.scaleHasFewOptions, atKeyOf: optionsNode) }
  let scale = Scale(
    id: ScaleID(rawValue: id), options: options,
    satisfied: readCodes(node[.satisfied], among: options, log: &log),
    dissatisfied: readCodes(node[.dissatisfied], among: options, log: &log),
    notApplicable: node[.notApplicable]?.texts ?? [], noAnswer: node[.noAnswer]?.texts ?? [],
    isOrdered: isOrdered)
  if let both = scale.satisfied.intersection(scale.dissatisfied).min(),
    let place = node[.dissatisfied]
  {
    log.add(.duplicateID(both.rawValue), at: place)
  }
  return scale
}

/// Options in the order of their scores, which are the codes if all are whole numbers.
func readOptions(
  _ node: DefinitionNode, areScored: Bool = true, log: inout ProblemLog
) -> [ScaleOption] {
  let entries = node.entries
  if entries.count > optionLimit { log.add(.tooManyOptions(limit: optionLimit), atKeyOf: node) }
  let numbers = areScored ? entries.compactMap { Int($0.key) } : []
  let hasScores = numbers.count == entries.count
  var scores: Set<Int> = []
  var options: [ScaleOption] = []
  for (position, (code, value)) in entries.enumerated() {
    let score = hasScores ? numbers[position] : position + 1
    if !scores.insert(score).inserted { log.add(.duplicateID(code), atKeyOf: value) }
    guard let labels = value.localizedText else { continue }
    options.append(
      ScaleOption(
        code: OptionCode(rawValue: code), score: score, labels: labels,
        synonyms: value[.also]?.texts ?? []))
  }
  return options.sorted { $0.score < $1.score }
}

private func readCodes(
  _ node: DefinitionNode?, among options: [ScaleOption], log: inout ProblemLog
) -> Set<OptionCode> {
  var codes: Set<OptionCode> = []
  for element in node?.elements ?? [] {
    guard let text = element.text else { continue }
    let code = OptionCode(rawValue: text)
    guard options.contains(where: { $0.code == code }) else {
      let near = nearest(to: text, among: options.map(\.code.rawValue))
      log.add(.unknownReference(what: .option, id: text, nearest: near), at: element)
      continue
    }
    codes.insert(code)
  }
  return codes
}

/// Labels, as first written, that mean two things on a scale; by their normalised bytes.
///
/// A label of one option in two languages is no problem, nor is one listed twice.
func sharedLabels(of scale: Scale) -> [String] {
  let meanings =
    scale.options.map { $0.labels.all + $0.synonyms + [$0.code.rawValue] }
    + [scale.notApplicable, scale.noAnswer]
  return sharedTexts(among: meanings)
}

/// Texts, as first written, that stand in several lists, by their normalised bytes.
func sharedTexts(among lists: [[String]]) -> [String] {
  var owners: [String: Int] = [:]
  var written: [String: String] = [:]
  var shared: Set<String> = []
  for (position, list) in lists.enumerated() {
    for text in list {
      let key = normalised(text)
      if let owner = owners[key], owner != position { shared.insert(key) }
      owners[key] = owners[key] ?? position
      written[key] = written[key] ?? text
    }
  }
  return shared.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.compactMap { written[$0] }
}
