import Statistics
import SurveyModel
import Tallying

/// The figures of an objective, or of the survey as a whole, in one slice.
///
/// They rest on respondents: each has the mean of the items that they answered, where these are at
/// least half, and the share of satisfied answers among the same; estimates are averages over
/// respondents, with t intervals from the variance between them.
struct CompositeFigures {
  let counts: CompositeCounts
  let responses: Int
  let confidence: Double
  let roster: Int?
  /// Whether the slice is one for which joint tables are counted.
  let hasJointCounts: Bool

  /// Every figure, in the order of measures.
  var estimates: [(measure: Measure, estimate: Estimate, n: Int)] {
    let scored = counts.scored
    var rows: [(measure: Measure, estimate: Estimate, n: Int)] = [
      (.answers, .defined(Double(scored), n: scored), scored),
      (.missing, .defined(Double(max(0, responses - scored)), n: scored), scored),
    ]
    if let sums = counts.sums {
      rows.append((.mean, mean(of: sums), scored))
      rows.append((.standardDeviation, standardDeviation(of: sums), scored))
    } else {
      rows.append((.mean, .notDefined(.scalesDiffer), scored))
    }
    rows.append((.satisfiedShare, share(of: counts.satisfied), scored))
    rows.append((.dissatisfiedShare, share(of: counts.dissatisfied), scored))
    rows.append((.netSatisfaction, net, scored))
    if hasJointCounts { rows.append(alpha) }
    return rows
  }

  private func mean(of scores: RespondentScores) -> Estimate {
    scores.mean(confidence: confidence, roster: usableRoster)
  }

  /// The mean of respondents' shares; where all are alike, a t interval would have no width, and the
  /// one on the number of respondents stands.
  private func share(of scores: RespondentScores) -> Estimate {
    let estimate = mean(of: scores)
    guard estimate.hasIntervalWithoutWidth else { return estimate }
    return scores.share(confidence: confidence, roster: usableRoster)
  }

  private var net: Estimate {
    let estimate = mean(of: counts.net)
    return estimate.hasIntervalWithoutWidth ? counts.net.net(confidence: confidence) : estimate
  }

  private func standardDeviation(of scores: RespondentScores) -> Estimate {
    do throws(UndefinedReason) {
      let moments = try scores.moments()
      guard let deviation = moments.standardDeviation else { return .notDefined(.singleAnswer) }
      return .defined(deviation, n: moments.count)
    } catch {
      return .notDefined(error)
    }
  }

  /// Cronbach's alpha of the complete rows.
  private var alpha: (measure: Measure, estimate: Estimate, n: Int) {
    guard let products = counts.crossProducts else {
      return (.alpha, .notDefined(.needsMoreItems), counts.scored)
    }
    do throws(UndefinedReason) {
      let table = [products.rows] + products.sums + products.upperTriangle
      let matrix = try CovarianceMatrix(CrossProducts(upperTriangle: table))
      return (.alpha, Reliability(matrix).alpha(confidence: confidence), products.rows)
    } catch {
      return (.alpha, .notDefined(error), products.rows)
    }
  }

  private var usableRoster: Int? {
    guard let roster, roster >= max(counts.scored, 1) else { return nil }
    return roster
  }
}

extension Estimate {
  /// Whether the interval says nothing of uncertainty, since all that it rests on is alike.
  var hasIntervalWithoutWidth: Bool { interval.map { $0.lower == $0.upper } ?? false }
}
