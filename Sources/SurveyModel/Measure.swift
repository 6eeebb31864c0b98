/// What a figure tells; its raw value is the name in `metrics.csv`.
package enum Measure: Hashable, Sendable, RawRepresentable, Comparable {
  case responses
  case answers
  /// No answer for any reason but "not applicable".
  case missing
  case notShown
  case blank
  case preferNotToSay
  case unreadable
  case notApplicable
  case mean
  case standardDeviation
  case median
  case interpolatedMedian
  case satisfiedShare
  case dissatisfiedShare
  case netSatisfaction
  case netPromoterScore
  case responseRate
  case alpha
  /// The share of answers that chose an option.
  case share(OptionCode)

  /// Measures without a parameter, in the order in which figures are listed.
  package static let simple: [Measure] = [
    .responses, .responseRate, .answers, .missing, .notShown, .blank, .preferNotToSay, .unreadable,
    .notApplicable, .mean, .standardDeviation, .median, .interpolatedMedian, .satisfiedShare,
    .dissatisfiedShare, .netSatisfaction, .netPromoterScore, .alpha,
  ]

  /// The name in `metrics.csv`.
  package var rawValue: String {
    switch self {
    case .responses: "responses"
    case .answers: "answers"
    case .missing: "missing"
    case .notShown: "not-shown"
    case .blank: "blank"
    case .preferNotToSay: "prefer-not-to-say"
    case .unreadable: "unreadable"
    case .notApplicable: "not-applicable"
    case .mean: "mean"
    case .standardDeviation: "standard-deviation"
    case .median: "median"
    case .interpolatedMedian: "interpolated-median"
    case .satisfiedShare: "satisfied-share"
    case .dissatisfiedShare: "dissatisfied-share"
    case .netSatisfaction: "net-satisfaction"
    case .netPromoterScore: "net-promoter-score"
    case .responseRate: "response-rate"
    case .alpha: "alpha"
    case .share(let code): "share:\(code)"
    }
  }

  /// Creates a measure from its name in `metrics.csv`.
  package init?(rawValue: String) {
    if rawValue.hasPrefix("share:") {
      self = .share(OptionCode(rawValue: String(rawValue.dropFirst("share:".count))))
      return
    }
    guard let measure = Self.simple.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = measure
  }

  /// Orders measures as figures are listed; shares last, by their option's code.
  package static func < (left: Measure, right: Measure) -> Bool {
    if case .share(let one) = left, case .share(let other) = right { return one < other }
    return left.position < right.position
  }

  private var position: Int {
    switch self {
    case .responses: 0
    case .responseRate: 1
    case .answers: 2
    case .missing: 3
    case .notShown: 4
    case .blank: 5
    case .preferNotToSay: 6
    case .unreadable: 7
    case .notApplicable: 8
    case .mean: 9
    case .standardDeviation: 10
    case .median: 11
    case .interpolatedMedian: 12
    case .satisfiedShare: 13
    case .dissatisfiedShare: 14
    case .netSatisfaction: 15
    case .netPromoterScore: 16
    case .alpha: 17
    case .share: 18
    }
  }
}
