/// A bound on the logistic scale.
struct LogisticBound {
  let place: Double
  /// The probability of a value below the bound.
  let below: Double
  /// The probability of a value above the bound.
  let above: Double

  init(_ place: Double) {
    self.place = place
    // The smaller of both by the exponential that can't overflow.
    let small = exponential(-abs(place)) / (1 + exponential(-abs(place)))
    below = place < 0 ? small : 1 - small
    above = place < 0 ? 1 - small : small
  }

  var density: Double { below * above }
  var densitySlope: Double { below * above * (above - below) }
}

/// The log probability of a value between two bounds, with its derivatives by the bounds.
struct LogisticCell {
  let logProbability: Double
  let lowerSlope: Double
  let upperSlope: Double
  let lowerCurvature: Double
  let upperCurvature: Double
  let mixedCurvature: Double

  /// Creates the cell; a bound that is absent lies infinitely far out.
  init(above lower: LogisticBound?, upTo upper: LogisticBound?) {
    let probability: Double =
      switch (lower, upper) {
      case (let lower?, let upper?):
        // F(u) − F(l) = F(u) (1 − F(l)) (1 − e^(l − u)), without cancellation.
        upper.below * lower.above * -exponentialMinusOne(lower.place - upper.place)
      case (let lower?, nil): lower.above
      case (nil, let upper?): upper.below
      case (nil, nil): 1
      }
    logProbability = naturalLogarithm(probability)
    upperSlope = (upper?.density ?? 0) / probability
    lowerSlope = -(lower?.density ?? 0) / probability
    upperCurvature = (upper?.densitySlope ?? 0) / probability - upperSlope * upperSlope
    lowerCurvature = -(lower?.densitySlope ?? 0) / probability - lowerSlope * lowerSlope
    mixedCurvature = -upperSlope * lowerSlope
  }
}
