import Analysis
import Disclosure
import SurveyModel
import Tallying

extension ReviewBuilder {
  /// The evidence of each survey and group of the period.
  var surveySections: [SurveySection] {
    wholeSlices.compactMap { slice in analyst.survey(of: slice).map { section(of: $0, slice) } }
  }

  private func section(of survey: Survey, _ slice: Slice) -> SurveySection {
    let served = Set(survey.items.compactMap(\.objective))
    let objectives = analyst.definitions.objectives.filter { served.contains($0.id) }
    return SurveySection(
      survey: survey, group: slice.group, participation: participation(of: slice),
      overall: analyst.figures(of: .survey, in: slice).map(gate.pass),
      overallSeries: series(slice, .survey, .satisfiedShare),
      objectives: objectives.map { evidence(of: $0, survey, slice) },
      otherItems: survey.items.filter { $0.objective == nil && $0.kind != .comment }
        .map { evidence(of: $0, slice) },
      breakdowns: analyst.definitions.organisation.dimensions.compactMap {
        breakdown(by: $0, objectives, slice)
      })
  }

  private func evidence(
    of objective: Objective, _ survey: Survey, _ slice: Slice
  ) -> ObjectiveEvidence {
    let subject = Subject.objective(objective.id)
    return ObjectiveEvidence(
      objective: objective, figures: analyst.figures(of: subject, in: slice).map(gate.pass),
      series: series(slice, subject, .satisfiedShare),
      items: survey.items.filter { $0.objective == objective.id }.map { evidence(of: $0, slice) })
  }

  private func evidence(of item: Item, _ slice: Slice) -> ItemEvidence {
    let measure: Measure =
      item.scale?.id == Scale.recommendation ? .netPromoterScore : .satisfiedShare
    let key = FigureKey(slice: slice, subject: .item(item.id), measure: measure)
    return ItemEvidence(
      item: item, figures: analyst.figures(of: key.subject, in: slice).map(gate.pass),
      series: series(slice, key.subject, measure), sinceLast: disclosedChange(of: key, .sinceLast))
  }

  private func series(_ slice: Slice, _ subject: Subject, _ measure: Measure) -> DisclosedSeries? {
    let key = FigureKey(slice: slice, subject: subject, measure: measure)
    guard analyst.figure(key) != nil else { return nil }
    return gate.pass(analyst.series(of: key))
  }

  private func breakdown(
    by dimension: Dimension, _ objectives: [Objective], _ slice: Slice
  ) -> BreakdownTable? {
    let rows = analyst.values(of: dimension, in: slice).compactMap { value in
      row(of: value, dimension, objectives, slice)
    }
    return rows.isEmpty ? nil : BreakdownTable(dimension: dimension, rows: rows)
  }

  private func row(
    of value: DimensionValueID, _ dimension: Dimension, _ objectives: [Objective], _ slice: Slice
  ) -> BreakdownTable.Row? {
    var part = slice
    part.breakdown = Breakdown(dimension: dimension.id, value: value)
    guard let responses = disclosed(part, .survey, .responses),
      let overall = disclosed(part, .survey, .satisfiedShare)
    else { return nil }
    return BreakdownTable.Row(
      value: value, responses: responses, overall: overall,
      objectives: objectives.compactMap { disclosed(part, .objective($0.id), .satisfiedShare) })
  }
}
