import Analysis
import ArgumentParser
import Disclosure
import ManagementReview
import SurveyModel
import Tallying
import Wording

/// Which figures a user asked for.
struct FigureChoice {
  var survey: SurveyID?
  var period: PeriodID?
  private var group: GroupID?
  private var dimension: DimensionID?
  private var subject: Subject?
  private var measure: Measure?

  /// Checks what the user named against the definitions.
  ///
  /// - Throws: `ExitCode.validationFailure` where a name is unknown, after saying which are known.
  init(
    session: Session, survey: String?, period: String?, group: String?, dimension: String?,
    item: String?, objective: String?, measure: String?
  ) throws {
    let definitions = session.definitions
    let words = session.words
    func refuse(_ message: String) -> ExitCode {
      Console.message(message)
      return .validationFailure
    }
    if let survey {
      let known = Set(definitions.surveys.map(\.id.rawValue)).sorted()
      guard known.contains(survey) else { throw refuse(words.unknownSurvey(survey, known: known)) }
      self.survey = SurveyID(rawValue: survey)
    }
    if let period {
      let known = definitions.organisation.periods.map(\.id.rawValue)
      guard known.contains(period) else { throw refuse(words.unknownPeriod(period, known: known)) }
      self.period = PeriodID(rawValue: period)
    }
    if let group {
      let known = definitions.organisation.groups.map(\.id.rawValue)
      guard known.contains(group) else { throw refuse(words.unknownGroup(group, known: known)) }
      self.group = GroupID(rawValue: group)
    }
    if let dimension {
      let known = definitions.organisation.dimensions.map(\.id.rawValue)
      guard known.contains(dimension) else {
        throw refuse(words.unknownDimension(dimension, known: known))
      }
      self.dimension = DimensionID(rawValue: dimension)
    }
    if let objective {
      let known = definitions.objectives.map(\.id.rawValue)
      guard known.contains(objective) else {
        throw refuse(words.unknownObjective(objective, known: known))
      }
      subject = .objective(ObjectiveID(rawValue: objective))
    }
    if let item {
      let id = ItemID(rawValue: item)
      guard definitions.surveys.contains(where: { $0.item(id) != nil }) else {
        throw refuse(words.unknownItem(item))
      }
      subject = .item(id)
    }
    if let measure {
      guard let known = Measure(rawValue: measure) else {
        throw refuse(
          words.unknownMeasure(measure, known: Measure.simple.map(\.rawValue) + ["share:<option>"]))
      }
      self.measure = known
    }
  }

  /// The figures asked for, each as the audience may have it.
  func figures(of analyst: Analyst, audience: MetricsAudience) -> [DisclosedFigure] {
    let gate =
      audience.audience.map {
        DisclosureGate(analyst: analyst, slices: analyst.slices, audience: $0)
      } ?? DisclosureGate.open
    return analyst.slices.filter(isWanted).flatMap(analyst.figures).filter(isWanted)
      .map(gate.pass)
  }

  private func isWanted(_ slice: Slice) -> Bool {
    (survey == nil || slice.survey == survey) && (period == nil || slice.period == period)
      && (group == nil || slice.group == group)
      && (dimension == nil || slice.breakdown?.dimension == dimension)
  }

  private func isWanted(_ figure: Figure) -> Bool {
    (subject == nil || figure.key.subject == subject)
      && (measure == nil || figure.key.measure == measure)
  }
}
