import Analysis
import Disclosure
import Statistics
import SurveyModel
import Tallying
import Wording

/// Writes figures, their ranges and their changes in a language.
struct FigureText: Sendable {
  let numbers: NumberWriting
  let wording: any ReportWording

  /// A value of a measure that rests on `n` answers; `besides` keeps it apart from a target that it
  /// isn't equal to.
  func value(_ value: Double, of measure: Measure, n: Int, besides other: Double? = nil) -> String {
    switch FigureUnit(measure) {
    case .percent:
      other.map { numbers.percent(value, besides: $0) } ?? numbers.percent(value)
    case .points(let whole): points(value / whole * 100)
    case .score where measure == .median: trimmed(value)
    case .score: numbers.mean(value, n: n)
    case .count: numbers.count(Int(value.rounded()))
    case .coefficient: numbers.decimal(value, decimals: 2)
    }
  }

  /// A target of a measure with as many decimals as it needs, at most two.
  func target(_ target: Double, of measure: Measure) -> String {
    let (factor, text) = { () -> (Double, (Int) -> String) in
      switch FigureUnit(measure) {
      case .percent: return (100, { numbers.percent(target, decimals: $0) })
      case .points(let whole):
        return (100 / whole, { numbers.decimal(target / whole * 100, decimals: $0) })
      case .score, .count, .coefficient: return (1, { numbers.decimal(target, decimals: $0) })
      }
    }()
    let decimals = (0...1).first { decimals in
      let scaled = target * factor * (decimals == 0 ? 1 : 10)
      return (scaled - scaled.rounded()).magnitude < 1e-9
    }
    return text(decimals ?? 2)
  }

  /// The figure's value, or nil where it is not defined.
  func value(_ figure: ShownFigure, besides other: Double? = nil) -> String? {
    figure.estimate.value.map {
      value($0, of: figure.key.measure, n: figure.n, besides: other)
    }
  }

  /// The figure's interval in words, where it has one.
  func range(_ figure: ShownFigure, besides other: Double? = nil) -> Phrase? {
    guard let interval = figure.estimate.interval else { return nil }
    let ends = rangeEnds(interval, of: figure.key.measure, n: figure.n, besides: other)
    return wording.range(low: ends.low, high: ends.high)
  }

  /// The figure's interval as two numbers for a table, where it has one.
  func rangeCell(_ figure: ShownFigure) -> String? {
    guard let interval = figure.estimate.interval else { return nil }
    let ends = rangeEnds(interval, of: figure.key.measure, n: figure.n)
    return "\(ends.low)\u{2009}–\u{2009}\(ends.high)"
  }

  private func rangeEnds(
    _ interval: Interval, of measure: Measure, n: Int, besides other: Double? = nil
  ) -> (low: String, high: String) {
    let low = value(interval.lower, of: measure, n: n, besides: other)
    let high = value(interval.upper, of: measure, n: n, besides: other)
    guard case .percent = FigureUnit(measure) else { return (low, high) }
    return (numbers.withoutPercentSign(low), high)
  }

  /// How many answers, or people, the figure rests on.
  func base(_ figure: ShownFigure) -> Phrase {
    figure.key.subject.isItem ? wording.answers(figure.n) : wording.respondents(figure.n)
  }

  /// The figure with its range and base, such as “75% satisfied (between 71 and 79%, 412 answers)”.
  func sentence(_ figure: ShownFigure, besides other: Double? = nil) -> Phrase? {
    guard let text = value(figure, besides: other) else { return nil }
    return wording.figure(
      wording.value(text, of: figure.key.measure), range: range(figure, besides: other),
      base: base(figure))
  }

  /// Between which amounts a figure has changed, or nil where that is not known.
  func change(_ difference: Estimate, of measure: Measure, n: Int, isClear: Bool) -> Phrase? {
    guard let interval = difference.interval, let centre = difference.value else { return nil }
    let (factor, unit, decimals) = changeUnit(of: measure, n: n)
    let ends = interval.scaled(by: factor)
    func text(_ amount: Double) -> String { numbers.decimal(amount, decimals: decimals) }
    guard isClear else {
      let low = numbers.signed(text(ends.lower), of: ends.lower)
      let high = numbers.signed(text(ends.upper), of: ends.upper)
      return wording.change(ChangeRange(course: .unclear, low: low, high: high, unit: unit))
    }
    let amounts = [ends.lower.magnitude, ends.upper.magnitude].sorted()
    // A change that is clear doesn't begin at nothing.
    let vanishes = amounts[0] > 0 && text(amounts[0]) == text(0)
    let low = vanishes ? numbers.decimal(amounts[0], decimals: decimals + 1) : text(amounts[0])
    return wording.change(
      ChangeRange(
        course: centre > 0 ? .up : .down, low: low, high: text(amounts[1]), unit: unit))
  }

  private func changeUnit(
    of measure: Measure, n: Int
  ) -> (factor: Double, unit: ChangeRange.Unit, decimals: Int) {
    switch FigureUnit(measure) {
    case .percent: (100, .points, 0)
    case .points(let whole): (100 / whole, .points, 0)
    case .score: (1, .scale, n < 50 ? 1 : 2)
    case .count: (1, .scale, 0)
    case .coefficient: (1, .scale, 2)
    }
  }

  private func points(_ value: Double) -> String {
    numbers.signed(numbers.decimal(value, decimals: 0), of: value)
  }

  private func trimmed(_ value: Double) -> String {
    numbers.decimal(value, decimals: value == value.rounded() ? 0 : 1)
  }
}

extension Subject {
  /// Whether a figure rests on the answers to one item rather than on respondents.
  var isItem: Bool {
    switch self {
    case .item: true
    case .objective, .survey: false
    }
  }
}
