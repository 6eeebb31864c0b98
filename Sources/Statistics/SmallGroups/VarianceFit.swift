/// The variances between and within groups that fit best, by restricted maximum likelihood.
struct VarianceFit: Equatable, Sendable {
  /// The number of answers.
  let n: Int
  /// θ = τ²/σ², 0 or more.
  let ratio: Double
  /// μ, the mean over groups.
  let mean: Double
  /// The standard error of the mean.
  let standardError: Double
  /// σ².
  let withinVariance: Double

  /// Fits the groups that have answers.
  ///
  /// - Throws: `noAnswers`, `needsTwoGroups`, `singleAnswer` where no group has two, `noVariance`,
  ///   `noStableSolution` where only the groups' means differ, `notFinite`.
  init(_ groups: [SampleMoments]) throws(UndefinedReason) {
    guard let n = sum(groups.map(\.count)) else { throw .notFinite }
    guard groups.count > 1 else { throw n > 0 ? .needsTwoGroups : .noAnswers }
    guard n > groups.count else { throw .singleAnswer }
    let profile = Profile(groups: groups, n: Double(n))
    guard profile.squaresWithin > 0 else {
      throw groups.allSatisfy { $0.mean == groups[0].mean } ? .noVariance : .noStableSolution
    }
    let ratio = try profile.minimum()
    let sums = profile.sums(ratio)
    self.n = n
    self.ratio = ratio
    mean = sums.mean
    withinVariance = sums.squares / (Double(n) - 1)
    standardError = (withinVariance / sums.weight).squareRoot()
  }

  /// The reliability of the mean of so many answers.
  func reliability(n: Int) -> Double { Double(n) * ratio / (1 + Double(n) * ratio) }

  /// How far the true mean of a group of so many answers may lie from the shrunken one.
  func deviation(n: Int) -> Double {
    (ratio * withinVariance / (1 + Double(n) * ratio)).squareRoot()
  }
}

/// The deviance of the variance ratio θ, with the mean and σ² at their best.
private struct Profile {
  var groups: [SampleMoments]
  var n: Double
  let squaresWithin: Double

  init(groups: [SampleMoments], n: Double) {
    self.groups = groups
    self.n = n
    squaresWithin = groups.reduce(0) { $0 + $1.squaresWithin }
  }

  struct Sums {
    var weight = 0.0
    var squaredWeight = 0.0
    var mean = 0.0
    /// Σe²/σ² at the best mean, and minus its derivative in θ.
    var squares = 0.0
    var fall = 0.0
  }

  func sums(_ ratio: Double) -> Sums {
    func weight(_ group: SampleMoments) -> Double {
      Double(group.count) / (1 + Double(group.count) * ratio)
    }
    var sums = Sums()
    for group in groups {
      sums.weight += weight(group)
      sums.squaredWeight += weight(group) * weight(group)
    }
    sums.mean = groups.reduce(0) { $0 + weight($1) / sums.weight * $1.mean }
    sums.squares = squaresWithin
    for group in groups {
      let distance = weight(group) * (group.mean - sums.mean)
      sums.squares += distance * (group.mean - sums.mean)
      sums.fall += distance * distance
    }
    return sums
  }

  /// The derivative of the deviance in θ.
  private func slope(_ ratio: Double) -> Double {
    let sums = sums(ratio)
    return sums.weight - sums.squaredWeight / sums.weight - (n - 1) * sums.fall / sums.squares
  }

  /// −2 times the logarithm of the restricted likelihood, but for a constant.
  private func deviance(_ ratio: Double) -> Double {
    let sums = sums(ratio)
    return groups.reduce((n - 1) * naturalLogarithm(sums.squares) + naturalLogarithm(sums.weight)) {
      $0 + naturalLogarithm(onePlus: Double($1.count) * ratio)
    }
  }

  /// The θ with the least deviance.
  ///
  /// With groups of very different sizes there can be several minima, one of them often at 0. They
  /// are looked for from where θ hardly matters to where all weights are alike: beyond, the deviance
  /// rises for good once it rises.
  func minimum() throws(UndefinedReason) -> Double {
    let sizes = groups.map { Double($0.count) }
    guard let largest = sizes.max(), let smallest = sizes.min() else { throw .noAnswers }
    var minima = slope(0) < 0 ? [] : [0.0]
    var (low, high) = (0.0, 1 / (1024 * largest))
    var falls = slope(low) < 0
    while falls || low < 1024 / smallest {
      guard high.isFinite else { throw .noStableSolution }
      let fallsOn = slope(high) < 0
      if falls, !fallsOn { minima.append(root(between: low, and: high)) }
      falls = fallsOn
      (low, high) = (high, 2 * high)
    }
    let best = minima.map { (ratio: $0, deviance: deviance($0)) }.min { $0.deviance < $1.deviance }
    guard let best else { throw .noStableSolution }
    return best.ratio
  }

  /// Where the deviance turns from falling to rising, halved down to neighbouring numbers.
  private func root(between start: Double, and end: Double) -> Double {
    var (low, high) = (start, end)
    while true {
      let middle = low / 2 + high / 2
      guard middle > low, middle < high else { return high }
      if slope(middle) < 0 { low = middle } else { high = middle }
    }
  }
}
