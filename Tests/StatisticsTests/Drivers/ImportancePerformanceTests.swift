import Testing

@testable import Statistics

@Suite("Importance and performance")
struct ImportancePerformanceTests {
  private typealias Point = ImportancePerformance.Point

  @Test func hasFourQuadrants() throws {
    let plane = try ImportancePerformance([
      Point(performance: 4, importance: 0.4), Point(performance: 2, importance: 0.4),
      Point(performance: 4, importance: 0.1), Point(performance: 2, importance: 0.1),
    ])
    #expect(plane.performanceCut == 3)
    #expect(plane.quadrants == [.keepUp, .concentrateHere, .possibleOverkill, .lowPriority])
  }

  @Test func leavesPointsUndecidedWhoseIntervalCrossesACut() throws {
    func interval(_ lower: Double, _ upper: Double) -> Interval {
      Interval(lower: lower, upper: upper, confidence: 0.95)
    }
    let plane = try ImportancePerformance([
      Point(performance: 4, importance: 0.5, performanceInterval: interval(2.9, 5)),
      Point(performance: 2, importance: 0.5, performanceInterval: interval(1, 3)),
      Point(performance: 4, importance: 0.1, importanceInterval: interval(0, 0.4)),
      Point(performance: 2, importance: 0.1, importanceInterval: interval(0, 0.2)),
    ])
    #expect(plane.quadrants == [.undecided, .concentrateHere, .undecided, .lowPriority])
  }

  @Test func needsTwoItems() {
    #expect(throws: UndefinedReason.needsMoreItems) { try ImportancePerformance([]) }
    #expect(throws: UndefinedReason.needsMoreItems) {
      try ImportancePerformance([Point(performance: 1, importance: 1)])
    }
    #expect(throws: UndefinedReason.notFinite) {
      try ImportancePerformance([
        Point(performance: .nan, importance: 1), Point(performance: 1, importance: 1),
      ])
    }
  }

  @Test func putsEqualItemsAboveTheCuts() throws {
    let point = Point(performance: 3, importance: 0.5)
    #expect(try ImportancePerformance([point, point]).quadrants == [.keepUp, .keepUp])
  }
}
