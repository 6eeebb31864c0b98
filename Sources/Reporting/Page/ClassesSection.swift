import Analysis
import Disclosure
import ManagementReview
import Statistics
import SurveyModel
import Wording

extension ReportPage {
  /// Learners, other beneficiaries and staff side by side.
  var classesSection: HTML {
    """
    <section id="groups">
    <h2>\(wording.classesHeading)</h2>
    <div class="classes">
    \(BeneficiaryClass.allCases.map { classCard($0) })
    </div>
    </section>
    """
  }

  private func classCard(_ beneficiaryClass: BeneficiaryClass) -> HTML {
    let groups = organisation.groups.filter { $0.beneficiaryClass == beneficiaryClass }
    let entries: [HTML] = groups.flatMap { group -> [HTML] in
      let asked = review.participation.filter { $0.group == group.id && $0.survey != nil }
      if asked.isEmpty { return [groupEntry(group, nil)] }
      return asked.map { groupEntry(group, $0) }
    }
    let isEmpty = !review.participation.contains { participation in
      participation.responses != nil && groups.contains { $0.id == participation.group }
    }
    let none: HTML = groups.isEmpty ? "<p class=\"none\">\(wording.noGroupDefined)</p>" : ""
    return """
      <div class="card\(isEmpty ? " empty" : "")"><h3>\(wording.className(beneficiaryClass))</h3>
      \(entries)\(none)</div>

      """
  }

  private func groupEntry(_ group: BeneficiaryGroup, _ participation: Participation?) -> HTML {
    let isNamedLikeClass =
      group.name.text(in: language) == wording.className(group.beneficiaryClass)
    let title: HTML = isNamedLikeClass ? "" : "<h4>\(name(group.name))</h4>"
    guard let participation, let responses = participation.responses else {
      return "<div class=\"entry\">\(title)<p class=\"none\">\(wording.nobodyAsked)</p></div>"
    }
    return """
      <div class="entry">\(title)\(overallOf(participation))\
      <p class="small">\(html(answersLine(participation, responses)))</p></div>
      """
  }

  /// The satisfied share of a group's survey as a whole.
  private func overallOf(_ participation: Participation) -> HTML {
    let section = review.surveys.first {
      $0.survey.id == participation.survey && $0.group == participation.group
    }
    guard let overall = section.flatMap({ presentFigure(.satisfiedShare, of: $0.overall) }) else {
      return ""
    }
    switch overall {
    case .withheld(let figure): return "<p>\(withheldText(figure))</p>"
    case .shown(let shown):
      guard let value = shown.estimate.value, let text = figures.value(shown) else {
        return "<p>\(undefinedText(shown))</p>"
      }
      return """
        <p><strong class="big">\(figure(text))</strong> <span class="small">\(wording.satisfied)\(wording.comma)\
        \(html(figures.range(shown) ?? ""))</span></p>
        \(intervalChart(
          value: value, interval: shown.estimate.interval, earlier: nil, target: nil, on: .shares))
        """
    }
  }

  /// A measure's figure of the review's period.
  func presentFigure(_ measure: Measure, of list: [DisclosedFigure]) -> DisclosedFigure? {
    list.last { $0.key.measure == measure && $0.key.slice.period == review.period.id }
  }

  /// How many answered, of how many.
  func answersLine(_ participation: Participation, _ responses: DisclosedFigure) -> Phrase {
    guard let count = responses.shown?.estimate.value else {
      return Phrase(wording.withheldShort)
    }
    let answers = Int(count.rounded())
    guard let roster = participation.roster else {
      return "\(wording.respondents(answers)). \(words: wording.rosterUnknown)"
    }
    let line = wording.answersOfAsked(answers, roster)
    guard let rate = participation.responseRate?.shown, let text = figures.value(rate) else {
      return line
    }
    return "\(line) (\(figure: text))"
  }
}
