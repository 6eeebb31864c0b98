import Analysis
import Disclosure
import Statistics
import SurveyModel
import Tallying

/// Counts and figures of the invented institute, the same every time.
struct FixtureFigures {
  let survey: Survey
  let group: GroupID
  /// How many answered on each campus, in the order of the dimension's values.
  let campuses: [DimensionValueID: Int]
  /// How agreeable answers are, from 0 to 1, by period and item.
  var shifts: [DimensionValueID: Double] = [:]
  let level: @Sendable (_ period: Int, _ item: Int) -> Double

  var respondents: Int { campuses.values.reduce(0, +) }

  func slice(_ period: Int, campus: DimensionValueID? = nil) -> Slice {
    Slice(
      survey: survey.id, period: Fixture.periods[period].id, group: group,
      breakdown: campus.map { Breakdown(dimension: "campus", value: $0) })
  }

  private func size(_ campus: DimensionValueID?) -> Int {
    campus.map { campuses[$0] ?? 0 } ?? respondents
  }

  /// Answers by option, from binomial weights; a reversed item has them turned round.
  func counts(of item: Item, at position: Int, period: Int, campus: DimensionValueID? = nil)
    -> [Int]
  {
    let shift =
      campus.map {
        Double($0.rawValue.utf8.reduce(0) { $0 + Int($1) } % 9 - 4) / 120 + (shifts[$0] ?? 0)
      } ?? 0
    let level = min(max(level(period, position) + shift, 0.05), 0.97)
    let total = size(campus) - size(campus) * (position % 4) / 40
    let weights = [1.0, 4, 6, 4, 1].enumerated().map { index, ways in
      ways * power(level, index) * power(1 - level, 4 - index)
    }
    var counts = weights.map { Int($0 * Double(total)) }
    counts[3] += total - counts.reduce(0, +)
    return item.isReversed ? counts.reversed() : counts
  }

  private func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * base }
  }

  /// The figures of an item in a slice.
  func itemFigures(_ item: Item, at position: Int, period: Int) -> [Figure] {
    let slice = slice(period)
    func figure(_ measure: Measure, _ estimate: Estimate, _ n: Int) -> Figure {
      Figure(
        key: FigureKey(slice: slice, subject: .item(item.id), measure: measure),
        estimate: estimate, n: n)
    }
    switch item.kind {
    case .comment:
      let n = respondents / 3
      return [figure(.answers, .defined(Double(n), n: n), n)]
    case .several(let options):
      let n = respondents
      return [figure(.answers, .defined(Double(n), n: n), n)]
        + options.enumerated().map { index, option in
          figure(
            .share(option.code),
            Proportion(successes: n * (7 - 2 * index) / 10, trials: n).estimate(), n)
        }
    case .scaled(let scale):
      let counts = counts(of: item, at: position, period: period)
      let n = counts.reduce(0, +)
      let favourable = item.isReversed ? counts[0] + counts[1] : counts[3] + counts[4]
      let unfavourable = item.isReversed ? counts[3] + counts[4] : counts[0] + counts[1]
      let scores = item.isReversed ? counts.reversed() : counts
      return [
        figure(.answers, .defined(Double(n), n: n), n),
        figure(.missing, .defined(Double(respondents - n), n: n), n),
        figure(.notApplicable, .defined(Double(position % 5), n: n), n),
        figure(.mean, mean(scores), n),
        figure(.median, .defined(4, n: n), n),
        figure(.satisfiedShare, Proportion(successes: favourable, trials: n).estimate(), n),
        figure(.dissatisfiedShare, Proportion(successes: unfavourable, trials: n).estimate(), n),
      ]
        + zip(scale.options, counts).map { option, count in
          figure(.share(option.code), Proportion(successes: count, trials: n).estimate(), n)
        }
    }
  }

  private func mean(_ counts: [Int]) -> Estimate {
    let n = counts.reduce(0, +)
    let sum = counts.enumerated().reduce(0) { $0 + ($1.offset + 1) * $1.element }
    let mean = Double(sum) / Double(n)
    let half = 2 / Double(n).squareRoot()
    return .defined(
      mean, interval: Interval(lower: mean - half, upper: mean + half, confidence: 0.95), n: n,
      method: .t)
  }

  /// The satisfied share of several items in a slice.
  func share(
    of subject: Subject, period: Int, campus: DimensionValueID? = nil
  ) -> Figure {
    var favourable = 0
    var answers = 0
    for (position, item) in survey.items.enumerated() where item.scale != nil {
      if case .objective(let id) = subject, item.objective != id { continue }
      let counts = counts(of: item, at: position, period: period, campus: campus)
      favourable += item.isReversed ? counts[0] + counts[1] : counts[3] + counts[4]
      answers += counts.reduce(0, +)
    }
    let n = size(campus)
    let share = answers == 0 ? 0 : Double(favourable) / Double(answers)
    return Figure(
      key: FigureKey(
        slice: slice(period, campus: campus), subject: subject, measure: .satisfiedShare),
      estimate: Proportion(successes: Int(share * Double(n)), trials: n).estimate(), n: n)
  }

  /// The mean and the reliability of several items.
  func composites(of subject: Subject, period: Int) -> [Figure] {
    let share = share(of: subject, period: period)
    var key = share.key
    key.measure = .mean
    let value = 1 + 4 * (share.estimate.value ?? 0)
    let mean = Figure(
      key: key,
      estimate: .defined(
        value, interval: Interval(lower: value - 0.11, upper: value + 0.11, confidence: 0.95),
        n: respondents, method: .t), n: respondents)
    key.measure = .alpha
    let alpha = Figure(
      key: key,
      estimate: .defined(
        0.84, interval: Interval(lower: 0.81, upper: 0.87, confidence: 0.95), n: respondents,
        method: .feldt), n: respondents)
    return [share, mean, alpha]
  }

  /// How many responses a slice has.
  func responses(_ period: Int, campus: DimensionValueID? = nil) -> Figure {
    let n = size(campus)
    return Figure(
      key: FigureKey(
        slice: slice(period, campus: campus), subject: .survey, measure: .responses),
      estimate: .defined(Double(n), n: n), n: n)
  }
}
