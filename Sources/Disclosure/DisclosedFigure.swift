package import Analysis
package import Statistics
package import SurveyModel

/// A figure as a writer may have it: shown, or withheld without a trace of its value.
package enum DisclosedFigure: Equatable, Sendable {
  case shown(ShownFigure)
  case withheld(WithheldFigure)

  /// What the figure is about.
  package var key: FigureKey {
    switch self {
    case .shown(let figure): figure.key
    case .withheld(let figure): figure.key
    }
  }

  /// The figure, where it may be shown.
  package var shown: ShownFigure? {
    if case .shown(let figure) = self { figure } else { nil }
  }
}

/// A figure that has passed the disclosure gate; only the gate can make one.
package struct ShownFigure: Equatable, Sendable {
  package let key: FigureKey
  package let estimate: Estimate
  /// How many answers, or respondents for a composite, it rests on.
  package let n: Int

  init(_ figure: Figure) {
    key = figure.key
    estimate = figure.estimate
    n = figure.n
  }
}

/// A figure that was kept back: what it would have been about, and the rule; never a number.
package struct WithheldFigure: Equatable, Sendable {
  package let key: FigureKey
  package let reason: WithholdingReason

  init(key: FigureKey, reason: WithholdingReason) {
    self.key = key
    self.reason = reason
  }
}

/// The rule by which a figure is kept back.
package enum WithholdingReason: String, CaseIterable, Sendable {
  /// It rests on fewer answers than may be shown.
  case tooFewAnswers = "too-few-answers"
  /// It could be worked out a figure that rests on too few answers.
  case protectsAnother = "protects-another"
  /// External readers see no figure where too few of those invited answered.
  case lowResponseRate = "low-response-rate"
}

/// A change as a writer may have it: shown only where both its figures are.
package struct ShownChange: Equatable, Sendable {
  package let change: Change

  init(_ change: Change) { self.change = change }
}

/// A figure over all periods as a writer may have it.
package struct DisclosedSeries: Equatable, Sendable {
  /// Points in the order of time.
  package let points: [Point]
  /// Present only where every point that it rests on is shown.
  package let trend: Series.Trend?

  /// A figure of one period.
  package struct Point: Equatable, Sendable {
    package let period: PeriodID
    package let figure: DisclosedFigure
    package let breakBefore: SeriesBreak?
    /// By which declaration the series does not break before this point, where it would have.
    package let declaredBefore: ComparableWording?
  }
}
