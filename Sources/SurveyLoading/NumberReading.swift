import Findings
import SurveyModel

/// The furthest from nought that a number may lie.
let numberLimit = 1_000_000

/// The scale of an item of kind `number`, or nil where its bounds don't make one.
func readNumbers(_ node: DefinitionNode, log: inout ProblemLog) -> Scale? {
  for key in [Key.from, .to] where node[key] == nil {
    log.add(.missingKey(key: key.rawValue), atKeyOf: node)
  }
  let bounds = -numberLimit...numberLimit
  guard let from = node[.from]?.wholeNumber, bounds.contains(from), let to = node[.to],
    let last = to.wholeNumber, bounds.contains(last)
  else { return nil }
  guard last > from else {
    log.add(.badNumber(to.rawText ?? "", range: "\(from + 1)…\(numberLimit)"), at: to)
    return nil
  }
  let range = NumberRange(
    from: from, to: last, step: node[.step]?.wholeNumber ?? 1, units: node[.unit]?.texts ?? [])
  guard range.count <= optionLimit else {
    log.add(.tooManyOptions(limit: optionLimit), atKeyOf: node)
    return nil
  }
  return .numbers(
    range, notApplicable: usualNotApplicable + (node[.notApplicable]?.texts ?? []),
    noAnswer: usualNoAnswer + (node[.noAnswer]?.texts ?? []))
}
