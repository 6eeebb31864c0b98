import Statistics
import SurveyModel
import Tallying

/// The figures of one item in one slice.
struct ItemFigures {
  private let item: Item
  private let counts: SliceCounts
  private let confidence: Double
  /// How many people the slice has, where intervals are for just these people.
  private let roster: Int?
  private let slots: [TallyShape.Slot]
  /// For each slot how often each of its options was chosen.
  private let optionCounts: [[Int]]
  /// How many people answered the item.
  let answered: Int

  init(item: Item, counts: SliceCounts, confidence: Double, roster: Int?) {
    self.item = item
    self.counts = counts
    self.confidence = confidence
    self.roster = roster
    slots = counts.slots(of: item.id)
    optionCounts = slots.map(counts.optionCounts)
    answered = optionCounts.first?.reduce(0, +) ?? 0
  }

  /// Every figure that the item's kind has, in the order of measures.
  var estimates: [(measure: Measure, estimate: Estimate, n: Int)] {
    switch item.kind {
    case .scaled(let scale): counted + absences + describing(scale) + shares
    case .several: counted + absences + choices
    case .comment: []
    }
  }

  /// The answers by score, reversed items already turned round, in the order of scores.
  var categories: CategoryCounts? {
    guard let slot = slots.first, !slot.scores.isEmpty else { return nil }
    let pairs = zip(slot.scores, optionCounts[0]).sorted { $0.0 < $1.0 }
    return CategoryCounts(scores: pairs.map(\.0), counts: pairs.map(\.1))
  }

  /// The answers by judgement, or nil where the scale does not judge.
  var judgements: NetScore? {
    guard let slot = slots.first, slot.choice == nil, slot.judgements.contains(1) else {
      return nil
    }
    var sums = [-1: 0, 0: 0, 1: 0]
    for (judgement, count) in zip(slot.judgements, optionCounts[0]) {
      sums[judgement, default: 0] += count
    }
    return NetScore(
      unfavourable: sums[-1] ?? 0, neutral: sums[0] ?? 0, favourable: sums[1] ?? 0)
  }

  private typealias Row = (measure: Measure, estimate: Estimate, n: Int)

  private var counted: [Row] {
    [(.answers, .defined(Double(answered), n: answered), answered)]
  }

  private var absences: [Row] {
    guard let slot = slots.first else { return [] }
    let kinds: [(Measure, AnswerCode)] = [
      (.notShown, .notShown), (.blank, .blank), (.preferNotToSay, .preferNotToSay),
      (.unreadable, .unreadable),
    ]
    let counted = kinds.map { ($0.0, counts.absences($0.1, of: slot)) }
    let missing = counted.reduce(0) { $0 + $1.1 }
    let notApplicable = counts.absences(.notApplicable, of: slot)
    return ([(.missing, missing)] + counted + [(.notApplicable, notApplicable)]).map {
      ($0.0, .defined(Double($0.1), n: answered), answered)
    }
  }

  private func describing(_ scale: Scale) -> [Row] {
    guard let categories else { return [] }
    var rows: [Row] = [
      (.mean, categories.mean(confidence: confidence, roster: usableRoster), answered),
      (.standardDeviation, categories.standardDeviation, answered),
      (.median, categories.median, answered),
      (.interpolatedMedian, categories.interpolatedMedian(), answered),
    ]
    guard let judgements else { return rows }
    let satisfied = judgements.favourable
    rows.append((.satisfiedShare, share(of: satisfied), answered))
    rows.append((.dissatisfiedShare, share(of: judgements.unfavourable), answered))
    rows.append((.netSatisfaction, judgements.estimate(confidence: confidence), answered))
    if scale.id == Scale.recommendation {
      let score = judgements.netPromoterScore(confidence: confidence)
      rows.append((.netPromoterScore, score, answered))
    }
    return rows
  }

  private var shares: [Row] {
    guard let slot = slots.first else { return [] }
    return zip(slot.options, optionCounts[0]).map {
      (.share($0.0), share(of: $0.1), answered)
    }
  }

  private var choices: [Row] {
    zip(slots, optionCounts).compactMap { slot, counts in
      guard let choice = slot.choice else { return nil }
      return (.share(choice), share(of: counts[1]), answered)
    }
  }

  private func share(of count: Int) -> Estimate {
    let proportion = Proportion(successes: count, trials: answered)
    guard let roster = usableRoster else { return proportion.estimate(confidence: confidence) }
    return proportion.estimate(roster: roster, confidence: confidence)
  }

  /// A roster smaller than the number of answers is an error in the roster, which the response
  /// rate reports; intervals then do without it.
  private var usableRoster: Int? {
    guard let roster, roster >= max(answered, 1) else { return nil }
    return roster
  }
}
