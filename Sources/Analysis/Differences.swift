import Statistics
import SurveyModel
import Tallying

/// The difference of one figure between two slices, with the interval that suits the measure.
///
/// Shares of answers: Newcombe's interval; means, nets and averages over respondents: Welch's.
/// Finite-population corrections are left out: a difference speaks of more than just these people.
struct FigureDifference {
  let later: SliceCounts
  let earlier: SliceCounts
  let confidence: Double

  /// The later figure less the earlier one; not defined for measures that have no difference.
  func estimate(of subject: Subject, item: Item?, measure: Measure) -> Estimate? {
    switch subject {
    case .item:
      item.flatMap { itemDifference($0, measure) }
    case .objective, .survey:
      compositeDifference(subject, measure)
    }
  }

  private func itemDifference(_ item: Item, _ measure: Measure) -> Estimate? {
    let after = ItemFigures(item: item, counts: later, confidence: confidence, roster: nil)
    let before = ItemFigures(item: item, counts: earlier, confidence: confidence, roster: nil)
    switch measure {
    case .satisfiedShare: return share(after, before, \.favourable)
    case .dissatisfiedShare: return share(after, before, \.unfavourable)
    case .mean:
      return means { () throws(UndefinedReason) in
        guard let a = after.categories, let b = before.categories else { throw .noAnswers }
        return (try a.moments(), try b.moments())
      }
    case .netSatisfaction, .netPromoterScore:
      let scale = measure == .netPromoterScore ? 100.0 : 1.0
      return means(scaledBy: scale) { () throws(UndefinedReason) in
        guard let a = after.judgements, let b = before.judgements else { throw .noAnswers }
        return (try a.moments(), try b.moments())
      }
    default: return nil
    }
  }

  private func share(
    _ after: ItemFigures, _ before: ItemFigures, _ part: KeyPath<NetScore, Int>
  ) -> Estimate? {
    guard let a = after.judgements, let b = before.judgements else { return nil }
    return ProportionDifference(
      of: Proportion(successes: a[keyPath: part], trials: after.answered),
      from: Proportion(successes: b[keyPath: part], trials: before.answered)
    ).estimate(confidence: confidence)
  }

  private func compositeDifference(_ subject: Subject, _ measure: Measure) -> Estimate? {
    guard let after = later.composite(of: subject), let before = earlier.composite(of: subject)
    else { return nil }
    switch measure {
    case .satisfiedShare: return shares(after.satisfied, before.satisfied)
    case .dissatisfiedShare: return shares(after.dissatisfied, before.dissatisfied)
    case .netSatisfaction: return scores(after.net, before.net)
    case .mean:
      guard let a = after.sums, let b = before.sums else { return .notDefined(.scalesDiffer) }
      return scores(a, b)
    default: return nil
    }
  }

  /// Welch's interval, or where one side's shares are all alike one from both shares' intervals.
  private func shares(_ after: RespondentScores, _ before: RespondentScores) -> Estimate {
    let sides = [after.mean(confidence: confidence), before.mean(confidence: confidence)]
    guard sides.contains(where: \.hasIntervalWithoutWidth) else { return scores(after, before) }
    return after.shareDifference(from: before, confidence: confidence)
  }

  private func scores(_ after: RespondentScores, _ before: RespondentScores) -> Estimate {
    means { () throws(UndefinedReason) in (try after.moments(), try before.moments()) }
  }

  private func means(
    scaledBy factor: Double = 1,
    _ moments: () throws(UndefinedReason) -> (SampleMoments, SampleMoments)
  ) -> Estimate {
    do throws(UndefinedReason) {
      let (after, before) = try moments()
      let difference = MeanDifference(of: after, from: before).estimate(confidence: confidence)
      guard factor != 1, case .defined(let estimate) = difference else { return difference }
      return .defined(
        estimate.value * factor, interval: estimate.interval?.scaled(by: factor), n: estimate.n,
        method: estimate.method)
    } catch {
      return .notDefined(error)
    }
  }
}
