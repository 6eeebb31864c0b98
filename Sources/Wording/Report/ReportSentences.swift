package import SurveyModel

/// Sentences of a report, made from figures that are already written out.
///
/// Figures come as text in the language's own writing; counts come as numbers, as a noun's form
/// depends on them.
package protocol ReportSentences: Sendable {
  // Parts of sentences
  /// “412 answers”.
  func answers(_ count: Int) -> Phrase
  /// “412 people”.
  func respondents(_ count: Int) -> Phrase
  /// “between 71 and 79%”; `low` comes without its unit.
  func range(low: String, high: String) -> Phrase
  /// “75% satisfied”.
  func value(_ value: String, of measure: Measure) -> Phrase
  /// “75% satisfied (between 71 and 79%, 412 answers)”.
  func figure(_ value: Phrase, range: Phrase?, base: Phrase) -> Phrase

  // The first screen
  func dates(from first: CalendarDate, to last: CalendarDate) -> Phrase
  /// “1,240 answers from 1,800 people asked”.
  func answersOfAsked(_ answers: Int, _ asked: Int) -> Phrase
  /// How many comparisons were made and how many of them chance alone would make look like changes.
  func comparisons(_ count: Int, byChance: Int) -> Phrase
  func earlier(_ value: String, in period: String) -> Phrase
  func change(_ change: ChangeRange) -> Phrase
  func moreLines(_ count: Int) -> Phrase
  func notComparable(_ count: Int) -> Phrase
  func objectives(_ count: Int, withStatus status: String) -> Phrase
  func target(_ value: String, direction: TargetDirection) -> Phrase
  func due(_ date: CalendarDate) -> Phrase
  func openActions(_ ids: [String]) -> Phrase
  func responseRate(_ rate: String, range: Phrase?) -> Phrase
  func decision(_ reason: String, figure: Phrase, target: Phrase) -> Phrase?

  // Evidence
  func trendFinding(first: String, firstPeriod: String, last: String, lastPeriod: String) -> Phrase
  /// What a trend over some periods says, by the code of its verdict.
  func trendVerdict(_ verdict: String, periods: Int) -> Phrase?
  func onePeriodOnly(_ period: String) -> Phrase
  func seriesBreak(_ reason: String, before period: String) -> Phrase?
  /// That other words count as the same from a period on, since somebody decided so.
  func declaredComparable(from period: String, on date: CalendarDate, reason: String) -> Phrase
  func missingPeriod(_ period: String) -> Phrase
  func distributionFinding(low: String, lowName: String, high: String, highName: String) -> Phrase
  func byDimension(_ name: String) -> Phrase
  func breakdownFinding(whole: String) -> Phrase
  func openAnswers(_ count: Int) -> Phrase
  /// What a chart shows, for those who can't see it.
  func chartDescription(_ subject: String) -> Phrase

  // Annexes
  func balance(read: Int, accepted: Int, revised: Int, unchanged: Int, setAside: Int) -> Phrase
  func withheldLead(minimum: Int, count: Int) -> Phrase
  func scaleRange(low: Int, high: Int) -> Phrase
  func confidenceNote(_ confidence: String) -> Phrase
  func evidenceEvents(_ count: Int) -> Phrase
}

/// Between which amounts a figure has changed, as far as one can tell.
package struct ChangeRange: Equatable, Sendable {
  /// Where the figure has gone.
  package enum Course: Equatable, Sendable {
    case up, down, unclear
  }

  /// The unit of the amounts.
  package enum Unit: Equatable, Sendable {
    /// Percentage points, or points of a net score.
    case points
    /// The scale's own unit.
    case scale
  }

  package var course: Course
  /// The smallest amount, without sign where the course is clear.
  package var low: String
  /// The largest amount.
  package var high: String
  package var unit: Unit

  package init(course: Course, low: String, high: String, unit: Unit) {
    self.course = course
    self.low = low
    self.high = high
    self.unit = unit
  }
}
