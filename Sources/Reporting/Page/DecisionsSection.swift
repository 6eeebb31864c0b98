import Analysis
import Disclosure
import ManagementReview
import SurveyModel
import Wording

extension ReportPage {
  /// What the review should decide on, since no open action does.
  var decisionsSection: HTML {
    """
    <section id="decisions">
    <h2>\(wording.decisionsHeading)</h2>
    \(decisionList)
    </section>
    """
  }

  private var decisionList: HTML {
    guard !review.decisions.isEmpty else {
      return "<p class=\"none\">\(wording.noDecisionNeeded)</p>"
    }
    let items: [HTML] = review.decisions.map { need in
      let target = targetPhrase(need.objective)
      let value = figures.sentence(need.figure, besides: need.objective.target) ?? ""
      let sentence = wording.decision(need.reason.rawValue, figure: value, target: target) ?? value
      let link: HTML =
        anchors.evidence(of: need.figure.key).map {
          " <a class=\"evidence\" href=\"#\($0)\">\(wording.evidence)</a>"
        } ?? ""
      return """
        <li><p class="what">\(name(need.objective.statement))</p>
        <p class="how">\(html(sentence))\(link)</p>
        <p class="whom"><bdi>\(groupName(need.group))</bdi>\(owner(of: need.objective))</p></li>

        """
    }
    return "<ol class=\"decisions\">\(items)</ol>"
  }

  private func owner(of objective: Objective) -> HTML {
    objective.owner.map { " · <bdi>\($0)</bdi>" } ?? ""
  }
}
