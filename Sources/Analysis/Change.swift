package import Statistics
package import SurveyModel

/// How a figure differs from an earlier period's.
package struct Change: Equatable, Sendable {
  package var key: FigureKey
  /// The period compared with.
  package var reference: PeriodID
  package var span: ChangeSpan
  /// The later figure less the earlier one, with its interval.
  package var difference: Estimate
  package var verdict: ChangeVerdict

  package init(
    key: FigureKey, reference: PeriodID, span: ChangeSpan, difference: Estimate,
    verdict: ChangeVerdict
  ) {
    self.key = key
    self.reference = reference
    self.span = span
    self.difference = difference
    self.verdict = verdict
  }
}

/// With which period a figure is compared.
package enum ChangeSpan: String, CaseIterable, Sendable {
  /// The last period before in which the same was asked.
  case sinceLast = "since-last"
  /// The same period a year before.
  case sinceYearBefore = "since-year-before"
  /// The first period of an unbroken series that has a clear direction.
  case overTrend = "over-trend"
}

/// What a change means, as far as its interval tells.
package enum ChangeVerdict: Equatable, Sendable {
  case better
  case worse
  /// The interval holds zero.
  case noClearChange
  /// The two periods did not ask the same.
  case notComparable(SeriesBreak)
  case notDefined(UndefinedReason)
}

/// Why figures of two periods do not belong to one series.
package enum SeriesBreak: String, CaseIterable, Sendable {
  case wordingChanged = "wording-changed"
  case scaleChanged = "scale-changed"
  /// Options of the same scale or question were added, removed or reworded.
  case optionsChanged = "options-changed"
  case directionChanged = "direction-changed"
  case itemsChanged = "items-changed"
  case versionChanged = "version-changed"
}

/// A figure over all periods.
package struct Series: Equatable, Sendable {
  /// Points in the order of time.
  package var points: [Point]
  /// The change per period and whether it is a trend, from five unbroken periods on.
  package var trend: Trend?

  /// A figure of one period.
  package struct Point: Equatable, Sendable {
    package var period: PeriodID
    package var figure: Figure
    /// Why the series breaks before this point, if it does.
    package var breakBefore: SeriesBreak?
    /// By which declaration it does not break before this point, where it would have.
    package var declaredBefore: ComparableWording?

    package init(
      period: PeriodID, figure: Figure, breakBefore: SeriesBreak? = nil,
      declaredBefore: ComparableWording? = nil
    ) {
      self.period = period
      self.figure = figure
      self.breakBefore = breakBefore
      self.declaredBefore = declaredBefore
    }
  }

  /// A direction over several periods.
  package struct Trend: Equatable, Sendable {
    /// The median change from one period to the next, with its interval (Theil–Sen).
    package var slope: Estimate
    /// The probability of so clear an order by chance (Mann–Kendall, two-sided).
    package var pValue: Estimate
    /// How many periods it rests on.
    package var periods: Int
    package var verdict: ChangeVerdict

    package init(slope: Estimate, pValue: Estimate, periods: Int, verdict: ChangeVerdict) {
      self.slope = slope
      self.pValue = pValue
      self.periods = periods
      self.verdict = verdict
    }
  }

  package init(points: [Point], trend: Trend? = nil) {
    self.points = points
    self.trend = trend
  }
}
