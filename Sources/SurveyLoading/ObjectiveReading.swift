import Findings
import SurveyModel

/// The objectives of a file, in its order; notes what the register lacks.
func readObjectives(_ root: DefinitionNode, log: inout ProblemLog) -> [Objective] {
  var objectives: [Objective] = []
  for (id, node) in root[.objectives]?.entries ?? [] where node.isMapping {
    noteMissing(node, log: &log)
    guard let objective = readObjective(id, node) else { continue }
    noteTarget(of: objective, node, log: &log)
    objectives.append(objective)
  }
  return objectives
}

private func readObjective(_ id: String, _ node: DefinitionNode) -> Objective? {
  guard let statement = node[.statement]?.localizedText, let target = node[.target]?.number else {
    return nil
  }
  let directions = TargetDirection.allCases.map(\.rawValue)
  var objective = Objective(
    id: ObjectiveID(rawValue: id), statement: statement,
    groups: (node[.groups]?.texts ?? []).map { GroupID(rawValue: $0) },
    indicator: node[.indicator]?.measure ?? .satisfiedShare, target: target,
    direction: node[.direction]?.choice(of: directions).flatMap { TargetDirection(rawValue: $0) }
      ?? .up,
    baseline: node[.baseline].flatMap(readBaseline), owner: node[.owner]?.text,
    due: node[.due]?.date)
  objective.resources = node[.resources]?.localizedText
  objective.evaluation = node[.evaluation]?.localizedText
  objective.policy = node[.policy]?.localizedText
  objective.communicated = node[.communicated].flatMap { communicated in
    communicated[.on]?.date.map { date in
      let groups = communicated[.to]?.texts ?? []
      return Communication(date: date, groups: groups.map { GroupID(rawValue: $0) })
    }
  }
  return objective
}

private func readBaseline(_ node: DefinitionNode) -> Baseline? {
  guard let period = node[.period]?.identifier, let value = node[.value]?.number else {
    return nil
  }
  return Baseline(period: PeriodID(rawValue: period), value: value)
}

private func noteMissing(_ node: DefinitionNode, log: inout ProblemLog) {
  if node[.owner] == nil { log.add(.objectiveWithoutOwner, atKeyOf: node) }
  if node[.due] == nil { log.add(.objectiveWithoutDue, atKeyOf: node) }
  if node[.baseline] == nil { log.add(.objectiveWithoutBaseline, atKeyOf: node) }
}

private func noteTarget(of objective: Objective, _ node: DefinitionNode, log: inout ProblemLog) {
  let range = objective.indicator.range
  if !range.contains(objective.target), let place = node[.target] {
    log.add(.targetOutOfRange(measure: objective.indicator), at: place)
  }
  guard let baseline = objective.baseline, let place = node[.baseline]?[.value] else { return }
  if !range.contains(baseline.value) {
    log.add(.targetOutOfRange(measure: objective.indicator), at: place)
  }
  let isMet =
    switch objective.direction {
    case .up: baseline.value >= objective.target
    case .down: baseline.value <= objective.target
    }
  if isMet { log.add(.targetMetByBaseline, at: place) }
}

extension Measure {
  /// The values that the measure can take on any scale.
  var range: ClosedRange<Double> {
    switch self {
    case .satisfiedShare, .dissatisfiedShare, .responseRate, .share: 0...1
    case .netSatisfaction: -1...1
    case .netPromoterScore: -100...100
    case .alpha: -1_000_000...1
    case .mean, .median, .interpolatedMedian:
      -Double.greatestFiniteMagnitude...Double.greatestFiniteMagnitude
    default: 0...Double.greatestFiniteMagnitude
    }
  }

  /// Whether its values lie between the lowest and the highest score.
  var isOnScoreScale: Bool {
    switch self {
    case .mean, .median, .interpolatedMedian: true
    default: false
    }
  }

  /// Whether it is about people rather than about answers to items.
  var needsNoItem: Bool { self == .responses || self == .responseRate }
}
