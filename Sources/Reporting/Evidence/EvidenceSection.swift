import Analysis
import Disclosure
import ManagementReview
import SurveyModel
import Wording

extension ReportPage {
  /// The evidence, survey by survey.
  var evidenceSection: HTML {
    """
    <section id="evidence">
    <h2>\(wording.evidenceHeading)</h2>
    \(review.surveys.isEmpty ? nobodyAsked : "")\
    \(review.surveys.enumerated().map { surveyEvidence($1, at: $0) })
    </section>
    """
  }

  private var nobodyAsked: HTML { "<p class=\"none\">\(wording.nobodyAsked)</p>" }

  private func surveyEvidence(_ section: SurveySection, at index: Int) -> HTML {
    let items = section.objectives.flatMap(\.items) + section.otherItems
    let frame = DivergingFrame(
      items.compactMap { divergingBar($0) }, isMirrored: language.isRightToLeft)
    return """
      <article class="survey" id="\(Anchors.section(index))">
      <header><p class="kicker"><bdi>\(groupName(section.group))</bdi></p>
      <h3>\(name(section.survey.title))</h3>
      <p class="lead">\(participationLine(section.participation))</p></header>
      \(servesOneObjective(section) ? "" : overallFigures(section))
      \(breakdowns(section))
      \(section.objectives.map { objectiveEvidence($0, of: section, in: frame, at: index) })
      \(otherItems(section, in: frame, at: index))
      </article>

      """
  }

  /// Whether the survey as a whole says what its one objective says.
  func servesOneObjective(_ section: SurveySection) -> Bool {
    section.objectives.count == 1
      && !section.otherItems.contains { $0.item.scale?.judgesSatisfaction == true }
  }

  private func overallFigures(_ section: SurveySection) -> HTML {
    """
    \(tiles(section.overall))
    \(trendFigure(section.overallSeries, title: wording.satisfactionOverall, target: nil))
    """
  }

  private func participationLine(_ participation: Participation) -> HTML {
    guard let responses = participation.responses else { return "\(wording.nobodyAsked)" }
    let line = html(answersLine(participation, responses))
    guard let rate = participation.responseRate else { return line }
    switch rate {
    case .withheld(let figure): return "\(line) · \(withheldText(figure))"
    case .shown: return line
    }
  }

  /// A survey's or an objective's figures at a glance.
  private func tiles(_ list: [DisclosedFigure]) -> HTML {
    let measures: [Measure] = [
      .satisfiedShare, .dissatisfiedShare, .mean, .netPromoterScore, .alpha,
    ]
    let tiles: [HTML] = measures.compactMap { measure in
      presentFigure(measure, of: list).map { tile($0) }
    }
    return tiles.isEmpty ? "" : "<dl class=\"tiles\">\(tiles)</dl>"
  }

  private func tile(_ disclosed: DisclosedFigure) -> HTML {
    let title = wording.measureName(disclosed.key.measure)
    switch disclosed {
    case .withheld(let figure):
      return "<div><dt>\(title)</dt><dd>\(withheldText(figure))</dd></div>"
    case .shown(let shown):
      guard let value = figures.value(shown) else {
        return "<div><dt>\(title)</dt><dd>\(undefinedText(shown))</dd></div>"
      }
      let small = Phrase.joined(
        [figures.range(shown), scaleNote(shown.key) ?? figures.base(shown)].compactMap { $0 },
        by: wording.comma)
      return """
        <div><dt>\(title)</dt><dd><strong class="big">\(figure(value))</strong>\
        <span class="small">\(html(small))</span></dd></div>
        """
    }
  }

  /// On which scale a mean is to be read.
  private func scaleNote(_ key: FigureKey) -> Phrase? {
    guard key.measure == .mean else { return nil }
    return scores(of: key).map { wording.scaleRange(low: $0.lowerBound, high: $0.upperBound) }
  }

  private func objectiveEvidence(
    _ evidence: ObjectiveEvidence, of section: SurveySection, in frame: DivergingFrame,
    at index: Int
  ) -> HTML {
    let row = review.objectives.first {
      $0.objective.id == evidence.objective.id && $0.group == section.group
    }
    let isIndicatorSeries =
      evidence.series?.points.first?.figure.key.measure
      == evidence.objective.indicator
    return """
      <section class="objective" id="\(Anchors.objective(evidence.objective.id, in: index))">
      <h4>\(name(evidence.objective.statement))</h4>
      <p class="state">\(row.map { badge($0.status) })<span class="small">\
      \(html(targetPhrase(evidence.objective)))</span></p>
      \(tiles(evidence.figures))
      \(trendFigure(
        evidence.series, title: evidence.objective.statement.text(in: language),
        target: isIndicatorSeries ? evidence.objective.target : nil))
      \(itemsFigure(evidence.items, in: frame, at: index))
      </section>

      """
  }

  private func otherItems(
    _ section: SurveySection, in frame: DivergingFrame, at index: Int
  ) -> HTML {
    guard !section.otherItems.isEmpty else { return "" }
    return """
      <section class="objective">
      <h4>\(wording.otherQuestions)</h4>
      \(itemsFigure(section.otherItems, in: frame, at: index))
      </section>

      """
  }

  /// The items of one group of questions: judged ones in one chart, others by themselves.
  private func itemsFigure(
    _ items: [ItemEvidence], in frame: DivergingFrame, at index: Int
  ) -> HTML {
    let judged = items.filter { $0.item.scale?.judgesSatisfaction == true }
    let others = items.filter { $0.item.scale?.judgesSatisfaction != true }
    return """
      \(judged.isEmpty ? "" : distributionFigure(judged, in: frame, at: index))
      \(others.map { optionsFigure($0, at: index) })
      """
  }
}
