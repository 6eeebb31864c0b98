import SurveyModel

/// The shares of an item's options, split at a common zero line: dissatisfied to one side, satisfied
/// to the other, the rest apart.
struct DivergingBar: Equatable, Sendable {
  /// A stretch of the bar, measured from the zero line.
  struct Segment: Equatable, Sendable {
    var option: OptionCode
    var from: Double
    var share: Double
    /// Whether it is the outermost option of its side, which is drawn darker.
    var isEnd: Bool
  }

  /// From the zero line outwards.
  var dissatisfied: [Segment]
  var satisfied: [Segment]
  /// Options that are neither, in the order of the scale.
  var neither: [Segment]

  /// Creates the bar of a scale from the share of each option.
  init(scale: Scale, isReversed: Bool, shares: [OptionCode: Double]) {
    let favourable = isReversed ? scale.dissatisfied : scale.satisfied
    let unfavourable = isReversed ? scale.satisfied : scale.dissatisfied
    // Least favourable first, so that the unfavourable end lies farthest from the zero line.
    let ordered = isReversed ? scale.options.reversed() : scale.options
    let codes = ordered.map(\.code)
    satisfied = Self.segments(codes.filter { favourable.contains($0) }, shares)
    dissatisfied = Self.segments(codes.filter { unfavourable.contains($0) }.reversed(), shares)
    neither = Self.segments(
      codes.filter { !favourable.contains($0) && !unfavourable.contains($0) }, shares)
  }

  private static func segments(
    _ codes: [OptionCode], _ shares: [OptionCode: Double]
  ) -> [Segment] {
    var from = 0.0
    return codes.enumerated().map { index, code in
      let share = shares[code] ?? 0
      defer { from += share }
      return Segment(option: code, from: from, share: share, isEnd: index == codes.count - 1)
    }
  }

  /// The shares of each side.
  var dissatisfiedTotal: Double { dissatisfied.reduce(0) { $0 + $1.share } }
  var satisfiedTotal: Double { satisfied.reduce(0) { $0 + $1.share } }
  var neitherTotal: Double { neither.reduce(0) { $0 + $1.share } }
}

/// How far the sides of several bars reach, so that they share one zero line and one measure.
struct DivergingFrame: Equatable, Sendable {
  /// The shares that fit on either side and in the column of those in between.
  var left: Double
  var right: Double
  var middle: Double
  /// Whether bars run from right to left, as the text beside them does.
  var isMirrored: Bool

  /// The least frame in steps of a tenth that holds all bars.
  init(_ bars: [DivergingBar], isMirrored: Bool = false) {
    self.isMirrored = isMirrored
    func reach(_ totals: [Double]) -> Double {
      let most = totals.max() ?? 0
      return min(max((most * 10 - 1e-9).rounded(.up) / 10, 0.1), 1)
    }
    left = reach(bars.map(\.dissatisfiedTotal))
    right = reach(bars.map(\.satisfiedTotal))
    middle = reach(bars.map(\.neitherTotal))
  }

  /// Where the zero line stands, from 0 to 100 in the direction of the bars.
  var zero: Double { left / (left + right) * 100 }

  /// Where a shape begins that reaches from `start` so far in the direction of the bars.
  private func x(_ start: Double, width: Double = 0) -> Double {
    isMirrored ? 100 - start - width : start
  }

  /// A share as a part of the width, from 0 to 100.
  func width(_ share: Double) -> Double { share / (left + right) * 100 }

  /// The bar's shapes around the zero line.
  func drawing(_ bar: DivergingBar) -> HTML {
    let unfavourable = bar.dissatisfied.map { segment in
      shape(segment, from: zero - width(segment.from + segment.share), kind: "against")
    }
    let favourable = bar.satisfied.map { segment in
      shape(segment, from: zero + width(segment.from), kind: "for")
    }
    return """
      <svg class="diverging" width="100%" height="24" direction="ltr" aria-hidden="true">\
      \(unfavourable)\(favourable)\
      <line class="zero" x1="\(x(zero))%" x2="\(x(zero))%" y1="0" y2="24"/></svg>
      """
  }

  private func shape(
    _ segment: DivergingBar.Segment, from start: Double, kind: String
  ) -> HTML {
    guard segment.share > 0 else { return "" }
    let width = width(segment.share)
    return """
      <rect class="\(segment.isEnd ? "\(kind)-end" : kind)" x="\(x(start, width: width))%" y="3" \
      width="\(width)%" height="18"/>
      """
  }

  /// The share of those in between, from a line of its own.
  func middleDrawing(_ bar: DivergingBar) -> HTML {
    let width = bar.neitherTotal / middle * 100
    return """
      <svg class="middle" width="100%" height="24" direction="ltr" aria-hidden="true">\
      <rect class="neither" x="\(x(0, width: width))%" y="3" width="\(width)%" height="18"/>\
      <line class="zero" x1="\(x(0))%" x2="\(x(0))%" y1="0" y2="24"/></svg>
      """
  }
}
