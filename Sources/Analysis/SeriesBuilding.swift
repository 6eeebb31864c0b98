import Statistics
package import SurveyModel
import Tallying

extension Analyst {
  /// A figure over all periods up to its own in which its survey asked its group.
  ///
  /// A period in which the slice has no response is a point that is not defined. The trend rests on
  /// the last unbroken run of defined points, where these are at least five.
  package func series(of key: FigureKey) -> Series {
    var points: [Series.Point] = []
    var previous: Comparability.Wave?
    for period in periods(of: key.slice) {
      var point = key
      point.slice = key.slice.moved(to: period)
      let wave = wave(of: point.slice)
      let joint = joint(from: previous, to: wave, of: key.subject)
      points.append(
        Series.Point(
          period: period,
          figure: figure(point) ?? Figure(key: point, estimate: .notDefined(.noAnswers), n: 0),
          breakBefore: joint.reason, declaredBefore: joint.declaration))
      previous = wave ?? previous
    }
    return Series(points: points, trend: trend(of: points, measure: key.measure))
  }

  /// The change of a figure since another period; nil where there is none to compare with.
  package func change(of key: FigureKey, _ span: ChangeSpan) -> Change? {
    guard let reference = reference(of: key, span) else { return nil }
    return change(of: key, since: reference, span)
  }

  /// The change of a figure since a period; nil where one of the two has no responses.
  package func change(
    of key: FigureKey, since reference: PeriodID, _ span: ChangeSpan
  ) -> Change? {
    let earlierSlice = key.slice.moved(to: reference)
    guard let later = counts(of: key.slice), let earlier = counts(of: earlierSlice),
      let laterSurvey = survey(of: key.slice)
    else { return nil }
    let difference = FigureDifference(
      later: later, earlier: earlier, confidence: intervalConfidence
    ).estimate(of: key.subject, item: item(of: key.subject, in: laterSurvey), measure: key.measure)
    guard let difference else { return nil }
    let breakBetween = joint(
      from: wave(of: earlierSlice), to: wave(of: key.slice), of: key.subject
    ).reason
    let verdict =
      breakBetween.map(ChangeVerdict.notComparable) ?? verdict(on: difference, of: key.measure)
    return Change(
      key: key, reference: reference, span: span, difference: difference, verdict: verdict)
  }

  private func item(of subject: Subject, in survey: Survey) -> Item? {
    guard case .item(let id) = subject else { return nil }
    return survey.item(id)
  }

  /// The period with which a figure is compared, where its slice has responses in it.
  private func reference(of key: FigureKey, _ span: ChangeSpan) -> PeriodID? {
    let earlier = periods(of: key.slice).filter {
      $0 != key.slice.period && responses(of: key.slice.moved(to: $0)) > 0
    }
    switch span {
    case .sinceLast: return earlier.last
    case .overTrend: return trendStart(of: series(of: key))
    case .sinceYearBefore:
      guard let now = definitions.organisation.period(key.slice.period) else { return nil }
      return earlier.last { id in
        guard let then = definitions.organisation.period(id) else { return false }
        return (335...395).contains(now.first.dayNumber - then.first.dayNumber)
      }
    }
  }

  /// The first period of a clear trend, or nil without one.
  private func trendStart(of series: Series) -> PeriodID? {
    guard let verdict = series.trend?.verdict, [.better, .worse].contains(verdict) else {
      return nil
    }
    return unbrokenRun(of: series.points).first { $0.figure.estimate.value != nil }?.period
  }

  /// The points since the last break.
  private func unbrokenRun(of points: [Series.Point]) -> ArraySlice<Series.Point> {
    points[(points.lastIndex { $0.breakBefore != nil } ?? points.startIndex)...]
  }

  private func joint(
    from earlier: Comparability.Wave?, to later: Comparability.Wave?, of subject: Subject
  ) -> Comparability.Joint {
    guard let earlier, let later else { return .whole }
    return Comparability(earlier: earlier, later: later, wordings: wordings).joint(of: subject)
  }

  private func wave(of slice: Slice) -> Comparability.Wave? {
    survey(of: slice).map { Comparability.Wave(survey: $0, period: slice.period) }
  }

  private func verdict(on difference: Estimate, of measure: Measure) -> ChangeVerdict {
    guard let estimate = difference.definedEstimate else {
      return .notDefined(difference.undefinedReason ?? .noAnswers)
    }
    guard let interval = estimate.interval, interval.lower < interval.upper else {
      return .noClearChange
    }
    let isGoodWhenUp = measure != .dissatisfiedShare
    if interval.lower > 0 { return isGoodWhenUp ? .better : .worse }
    if interval.upper < 0 { return isGoodWhenUp ? .worse : .better }
    return .noClearChange
  }

  private func trend(of points: [Series.Point], measure: Measure) -> Series.Trend? {
    let run = unbrokenRun(of: points).enumerated().compactMap { position, point in
      point.figure.estimate.value.map { (position: Double(position), value: $0) }
    }
    guard run.count >= Statistics.Trend.fewestPeriods else { return nil }
    let trend = Statistics.Trend(run.map(\.value), at: run.map(\.position))
    let slope = trend.slope(confidence: intervalConfidence)
    let pValue = trend.pValue
    return Series.Trend(
      slope: slope, pValue: pValue, periods: run.count,
      verdict: verdict(onTrend: slope, pValue: pValue, of: measure))
  }

  private func verdict(
    onTrend slope: Estimate, pValue: Estimate, of measure: Measure
  ) -> ChangeVerdict {
    guard let direction = slope.value, let probability = pValue.value else {
      return .notDefined(pValue.undefinedReason ?? slope.undefinedReason ?? .noAnswers)
    }
    guard probability < 1 - intervalConfidence, direction != 0 else { return .noClearChange }
    let isUp = direction > 0
    return isUp == (measure != .dissatisfiedShare) ? .better : .worse
  }
}
