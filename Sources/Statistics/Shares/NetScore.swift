/// Answers in three classes, of which the net is that of the favourable over the unfavourable.
///
/// Every answer counts +1, 0 or −1; the net is their mean, from −1 to 1. Net satisfaction and the Net
/// Promoter Score are both such nets.
///
/// - Name: Net score and Net Promoter Score
/// - Formula: (f − u)/n; adjusted Wald adds 3 answers, ¾ to either end; standard error √(((f + u) −
///   (f − u)²)/n) of shares f and u.
/// - Source: Rocks 2016.
/// - Range: From −1 to 1, the Net Promoter Score from −100 to 100; its shares from 0 to 1.
/// - Missing: Missing and not-applicable answers don't count.
/// - Few answers: Not defined for n = 0; n = 1 has an interval, but by t none and by Wald one of no
///   width.
/// - Assumptions: Answers independent of one another.
/// - Not defined: `noAnswers`, `inconsistentCounts`, `notFinite`.
package struct NetScore: Equatable, Sendable {
  package let unfavourable: Int
  package let neutral: Int
  package let favourable: Int

  package init(unfavourable: Int, neutral: Int, favourable: Int) {
    self.unfavourable = unfavourable
    self.neutral = neutral
    self.favourable = favourable
  }

  /// The net with its adjusted Wald interval, cut to −1…1; not defined without answers.
  ///
  /// Three answers are added, ¾ to either end (Rocks 2016, best of those compared). With one or two
  /// answers that all agree, the interval can miss the net itself.
  package func estimate(confidence: Double = 0.95) -> Estimate {
    estimate(.adjustedWald, confidence: confidence, scale: 1)
  }

  /// The net in points from −100 to 100 with its adjusted Wald interval: the Net Promoter Score.
  ///
  /// Promoters answer 9 or 10 of 0…10 and count as favourable, passives 7 or 8, detractors 0 to 6.
  package func netPromoterScore(confidence: Double = 0.95) -> Estimate {
    estimate(.adjustedWald, confidence: confidence, scale: 100)
  }

  private func estimate(
    _ method: NetScoreMethod, confidence: Double, scale: Double
  ) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let moments = try moments()
      let interval = interval(method, confidence: confidence)?.clamped(to: -1...1)
      return DefinedEstimate(
        value: moments.mean * scale, interval: interval?.scaled(by: scale), n: moments.count,
        method: method.estimationMethod)
    }
  }

  /// The share that is favourable, with its Wilson interval.
  package func favourableShare(confidence: Double = 0.95) -> Estimate {
    share(of: favourable, confidence: confidence)
  }

  /// The share that is unfavourable, with its Wilson interval.
  package func unfavourableShare(confidence: Double = 0.95) -> Estimate {
    share(of: unfavourable, confidence: confidence)
  }

  /// The share in between, with its Wilson interval.
  package func neutralShare(confidence: Double = 0.95) -> Estimate {
    share(of: neutral, confidence: confidence)
  }

  private func share(of count: Int, confidence: Double) -> Estimate {
    Estimate { () throws(UndefinedReason) in
      let n = try moments().count
      return try Proportion(successes: count, trials: n).estimate(confidence: confidence).get()
    }
  }

  /// The number, mean and variance of the answers as +1, 0 and −1, as comparisons need them.
  ///
  /// - Throws: `noAnswers`, or `inconsistentCounts` for negative counts.
  package func moments() throws(UndefinedReason) -> SampleMoments {
    guard unfavourable >= 0, neutral >= 0, favourable >= 0 else { throw .inconsistentCounts }
    guard let count = sum([unfavourable, neutral, favourable]) else { throw .notFinite }
    return try SampleMoments(
      count: count, sum: Int128(favourable) - Int128(unfavourable),
      sumOfSquares: Int128(favourable) + Int128(unfavourable))
  }
}

/// How the interval of a net score is made.
package enum NetScoreMethod: CaseIterable, Sendable {
  /// The multinomial standard error √(v/n), v = (f + u) − (f − u)², and normal quantiles.
  case wald
  /// Wald's after adding three answers, ¾ to either end.
  case adjustedWald
  /// The mean of +1, 0, −1 with divisor n − 1 and quantiles of Student's t.
  case t

  var estimationMethod: EstimationMethod {
    switch self {
    case .wald: .wald
    case .adjustedWald: .adjustedWald
    case .t: .t
    }
  }
}

extension NetScore {
  /// The standard error √(((f + u) − (f − u)²)/n) of the net; not defined without answers.
  package var standardError: Estimate {
    Estimate { () throws(UndefinedReason) in
      let moments = try moments()
      return DefinedEstimate(value: multinomial(added: 0).standardError, n: moments.count)
    }
  }

  /// The interval of the net on the scale −1…1, not cut where it runs outside.
  ///
  /// Absent without answers, for `t` with one answer, or where the confidence isn't between 0 and 1.
  package func interval(_ method: NetScoreMethod, confidence: Double = 0.95) -> Interval? {
    guard let moments = try? moments(), let z = Normal.halfWidth(confidence: confidence) else {
      return nil
    }
    if method == .t { return moments.meanEstimate(confidence: confidence).interval }
    let (centre, standardError) = multinomial(added: method == .adjustedWald ? 0.75 : 0)
    return Interval(around: centre, halfWidth: z * standardError, confidence: confidence)
  }

  /// The net and its standard error once that many answers are added to either end, and as many again between.
  private func multinomial(added: Double) -> (centre: Double, standardError: Double) {
    let up = Double(favourable) + added
    let down = Double(unfavourable) + added
    let n = Double(neutral) + 2 * added + up + down
    let net = (up - down) / n
    // (f + u) − (f − u)² without cancellation, as each class's share times its squared distance.
    let between = (Double(neutral) + 2 * added) / n
    let variance =
      up / n * (1 - net) * (1 - net) + down / n * (1 + net) * (1 + net) + between * net * net
    return (net, (variance / n).squareRoot())
  }
}
