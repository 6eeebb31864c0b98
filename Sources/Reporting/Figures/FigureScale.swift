import SurveyModel

/// The axis on which a figure is drawn, from its lowest possible value to its highest.
struct FigureScale: Equatable, Sendable {
  let low: Double
  let high: Double
  /// Where lines of the axis are drawn.
  let ticks: [Double]

  /// The whole axis of shares.
  static let shares = FigureScale(low: 0, high: 1, ticks: [0, 0.25, 0.5, 0.75, 1])

  private init(low: Double, high: Double, ticks: [Double]) {
    self.low = low
    self.high = high
    self.ticks = ticks
  }

  /// The axis of a measure, or nil where its values have no ends.
  ///
  /// `scores` are the lowest and the highest score of the scale behind a mean or median.
  init?(_ measure: Measure, scores: ClosedRange<Int>?) {
    switch FigureUnit(measure) {
    case .percent: self = .shares
    case .points(let whole):
      self.init(low: -whole, high: whole, ticks: [-whole, -whole / 2, 0, whole / 2, whole])
    case .score:
      guard let scores, scores.lowerBound < scores.upperBound else { return nil }
      let step = scores.count > 7 ? 2 : 1
      self.init(
        low: Double(scores.lowerBound), high: Double(scores.upperBound),
        ticks: stride(from: scores.lowerBound, through: scores.upperBound, by: step).map(
          Double.init))
    case .coefficient, .count: return nil
    }
  }

  /// Where a value stands on the axis, from 0 to 100.
  func position(_ value: Double) -> Double {
    min(max((value - low) / (high - low), 0), 1) * 100
  }
}
