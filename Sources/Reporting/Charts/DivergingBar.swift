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

  /// The least frame in steps of a tenth that holds all bars.
  init(_ bars: [DivergingBar]) {
    func reach(_ totals: [Double]) -> Double {
      let most = totals.max() ?? 0
      return min(max((most * 10 - 1e-9).rounded(.up) / 10, 0.1), 1)
    }
    left = reach(bars.map(\.dissatisfiedTotal))
    right = reach(bars.map(\.satisfiedTotal))
    middle = reach(bars.map(\.neitherTotal))
  }

  /// Where the zero line stands, from 0 to 100.
  var zero: Double { left / (left + right) * 100 }

  /// A share as a part of the width, from 0 to 100.
  func width(_ share: Double) -> Double { share / (left + right) * 100 }

  /// The bar's shapes around the zero line.
  func drawing(_ bar: DivergingBar) -> HTML {
    let unfavourable: [HTML] = bar.dissatisfied.filter { $0.share > 0 }.map { segment in
      let x = zero - width(segment.from + segment.share)
      return """
        <rect class="\(segment.isEnd ? "against-end" : "against")" x="\(x)%" y="3" \
        width="\(width(segment.share))%" height="18"/>
        """
    }
    let favourable: [HTML] = bar.satisfied.filter { $0.share > 0 }.map { segment in
      """
      <rect class="\(segment.isEnd ? "for-end" : "for")" x="\(zero + width(segment.from))%" y="3" \
      width="\(width(segment.share))%" height="18"/>
      """
    }
    return """
      <svg class="diverging" width="100%" height="24" direction="ltr" aria-hidden="true">\
      \(unfavourable)\(favourable)\
      <line class="zero" x1="\(zero)%" x2="\(zero)%" y1="0" y2="24"/></svg>
      """
  }

  /// The share of those in between, from a line of its own.
  func middleDrawing(_ bar: DivergingBar) -> HTML {
    """
    <svg class="middle" width="100%" height="24" direction="ltr" aria-hidden="true">\
    <rect class="neither" x="0" y="3" width="\(bar.neitherTotal / middle * 100)%" height="18"/>\
    <line class="zero" x1="0" x2="0" y1="0" y2="24"/></svg>
    """
  }
}
