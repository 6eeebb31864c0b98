import SurveyModel

/// In what a measure is told to people.
enum FigureUnit: Equatable, Sendable {
  /// A share of 1, told in per cent.
  case percent
  /// A net score whose whole is the given number, told in points of 100.
  case points(whole: Double)
  /// A score on an item's scale.
  case score
  /// A whole number.
  case count
  /// A pure number with two decimals.
  case coefficient

  /// The unit of a measure.
  init(_ measure: Measure) {
    switch measure {
    case .responses, .answers, .missing, .notShown, .blank, .preferNotToSay, .unreadable,
      .notApplicable:
      self = .count
    case .mean, .median, .interpolatedMedian: self = .score
    case .standardDeviation, .alpha: self = .coefficient
    case .satisfiedShare, .dissatisfiedShare, .responseRate, .share: self = .percent
    case .netSatisfaction: self = .points(whole: 1)
    case .netPromoterScore: self = .points(whole: 100)
    }
  }
}
