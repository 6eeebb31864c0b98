/// Where items stand between how well they do and how much they matter (Martilla and James 1977).
///
/// The cut lines are the items' means. An item whose interval crosses a cut line is undecided.
///
/// - Name: Importance–performance analysis
/// - Formula: Quadrants cut at the mean performance and the mean importance.
/// - Source: Martilla and James 1977.
/// - Range: In the units given; each item in one of four quadrants, or undecided.
/// - Missing: As the figures given were made.
/// - Few answers: Needs two items; how many answers they rest on shows in their intervals.
/// - Assumptions: The means as cut lines are a convention: items are compared with one another
///   only.
/// - Not defined: `needsMoreItems`, `notFinite`.
package struct ImportancePerformance: Equatable, Sendable {
  /// An item's performance and importance with their intervals, where they are known.
  package struct Point: Equatable, Sendable {
    package var performance: Double
    package var importance: Double
    package var performanceInterval: Interval?
    package var importanceInterval: Interval?

    package init(
      performance: Double, importance: Double, performanceInterval: Interval? = nil,
      importanceInterval: Interval? = nil
    ) {
      self.performance = performance
      self.importance = importance
      self.performanceInterval = performanceInterval
      self.importanceInterval = importanceInterval
    }
  }

  /// The part of the plane in which an item lies.
  package enum Quadrant: String, CaseIterable, Sendable {
    /// Matters and does well.
    case keepUp = "keep-up"
    /// Matters and does badly.
    case concentrateHere = "concentrate-here"
    /// Does well without mattering much.
    case possibleOverkill = "possible-overkill"
    /// Does badly without mattering much.
    case lowPriority = "low-priority"
    /// An interval reaches to both sides of a cut line.
    case undecided
  }

  /// The items' points, in the order in which they were given.
  package let points: [Point]
  /// The mean performance.
  package let performanceCut: Double
  /// The mean importance.
  package let importanceCut: Double

  /// Creates the plane of items.
  ///
  /// - Throws: `needsMoreItems` below two items, `notFinite`.
  package init(_ points: [Point]) throws(UndefinedReason) {
    guard points.count >= 2 else { throw .needsMoreItems }
    let count = Double(points.count)
    performanceCut = points.reduce(0) { $0 + $1.performance } / count
    importanceCut = points.reduce(0) { $0 + $1.importance } / count
    guard performanceCut.isFinite, importanceCut.isFinite else { throw .notFinite }
    self.points = points
  }

  /// The items' quadrants, in the order of the points; a value on a cut line lies above it.
  package var quadrants: [Quadrant] { points.map(quadrant) }

  private func quadrant(of point: Point) -> Quadrant {
    guard !crosses(point.performanceInterval, performanceCut),
      !crosses(point.importanceInterval, importanceCut)
    else { return .undecided }
    let doesWell = point.performance >= performanceCut
    return switch (point.importance >= importanceCut, doesWell) {
    case (true, true): .keepUp
    case (true, false): .concentrateHere
    case (false, true): .possibleOverkill
    case (false, false): .lowPriority
    }
  }

  private func crosses(_ interval: Interval?, _ cut: Double) -> Bool {
    guard let interval else { return false }
    return interval.lower < cut && cut < interval.upper
  }
}
