import Analysis
import Disclosure
import ManagementReview
import Statistics
import SurveyModel
import Wording

extension ReportPage {
  /// One row an objective and group: status, result, target, course and owner.
  var objectivesSection: HTML {
    """
    <section id="objectives">
    <h2>\(wording.objectivesHeading)</h2>
    \(review.objectives.isEmpty ? "<p class=\"none\">\(wording.noObjectives)</p>" : objectivesTable)
    </section>
    """
  }

  private var objectivesTable: HTML {
    """
    <table class="objectives">
    <thead><tr><th scope="col">\(wording.objective)</th><th scope="col">\(wording.status)</th>\
    <th scope="col">\(wording.result)</th><th scope="col">\(wording.againstTarget)</th>\
    <th scope="col">\(wording.overThePeriods)</th></tr></thead>
    <tbody>
    \(review.objectives.map { objectiveRow($0) })
    </tbody>
    </table>
    \(objectivesKey)
    """
  }

  private var objectivesKey: HTML {
    """
    <p class="key"><span><svg width="26" height="14" aria-hidden="true">\
    <rect class="band" x="0" y="2" width="26" height="10"/><circle class="dot" cx="13" cy="7" r="5"/></svg> \
    \(wording.result)\(wording.comma)\(wording.rangeKey.lowercased())</span>\
    <span><svg width="10" height="16" aria-hidden="true">\
    <line class="target" x1="5" x2="5" y1="0" y2="16"/></svg> \(wording.target)</span></p>
    """
  }

  private func objectiveRow(_ row: ObjectiveRow) -> HTML {
    """
    <tr><th scope="row">\(objectiveTitle(row))\(objectiveFacts(row))</th>
    <td class="state">\(badge(row.status))</td>
    <td class="result">\(objectiveResult(row))</td>
    <td class="against">\(objectiveChart(row))</td>
    <td class="course">\(objectiveCourse(row))</td></tr>

    """
  }

  private func objectiveTitle(_ row: ObjectiveRow) -> HTML {
    let statement = name(row.objective.statement)
    guard let key = row.figure?.key, let anchor = anchors.evidence(of: key) else {
      return statement
    }
    return "<a href=\"#\(anchor)\">\(statement)</a>"
  }

  /// Whom it concerns, who answers for it, until when, and what is under way.
  private func objectiveFacts(_ row: ObjectiveRow) -> HTML {
    var facts: [HTML] = ["<bdi>\(groupName(row.group))</bdi>"]
    if let owner = row.objective.owner { facts.append("<bdi>\(owner)</bdi>") }
    if let due = row.objective.due { facts.append(html(wording.due(due))) }
    if !row.openActions.isEmpty { facts.append(html(wording.openActions(row.openActions))) }
    return "<ul class=\"facts\">\(facts.map { "<li>\($0)</li>" as HTML })</ul>"
  }

  private func objectiveResult(_ row: ObjectiveRow) -> HTML {
    switch row.figure {
    case nil: return "<span class=\"muted\">–</span>"
    case .withheld(let figure): return withheldText(figure)
    case .shown(let shown):
      guard let value = figures.value(shown, besides: row.objective.target) else {
        return undefinedText(shown)
      }
      let small = Phrase.joined(
        [figures.range(shown, besides: row.objective.target), figures.base(shown)].compactMap {
          $0
        },
        by: wording.comma)
      return
        "<strong class=\"big\">\(figure(value))</strong><span class=\"small\">\(html(small))</span>"
    }
  }

  private func objectiveChart(_ row: ObjectiveRow) -> HTML {
    let target = html(targetPhrase(row.objective))
    guard let shown = row.figure?.shown, let value = shown.estimate.value,
      let scale = scale(of: shown.key)
    else { return "<span class=\"small\">\(target)</span>" }
    let chart = intervalChart(
      value: value, interval: shown.estimate.interval, earlier: nil, target: row.objective.target,
      on: scale)
    return "\(chart)<span class=\"small\">\(target)</span>"
  }

  private func objectiveCourse(_ row: ObjectiveRow) -> HTML {
    let words = courseWords(row)
    guard let series = row.series, let key = row.figure?.key ?? series.points.first?.figure.key,
      let scale = scale(of: key), series.points.contains(where: { $0.figure.shown != nil })
    else { return words }
    let chart = TrendChart(
      slots: trendSlots(series), scale: scale, target: row.objective.target)
    return "\(chart.sparkline)\(words)"
  }

  /// How the result changed since the last time and since a year before.
  private func courseWords(_ row: ObjectiveRow) -> HTML {
    let n = row.figure?.shown?.n ?? 0
    let last: HTML? = row.sinceLast.map {
      "<span class=\"small\">\(changeWord($0.change, n: n))</span>"
    }
    let year: HTML? = row.sinceYearBefore.map {
      """
      <span class="small">\(wording.overAYear)\(wording.colon)\(changeWord($0.change, n: n))</span>
      """
    }
    return "\(last)\(year)"
  }

  /// A change in a word, with its amounts where it is clear.
  func changeWord(_ change: Change, n: Int) -> HTML {
    let code =
      switch change.verdict {
      case .better: "better"
      case .worse: "worse"
      case .noClearChange: "no-clear-change"
      case .notComparable: "not-comparable"
      case .notDefined: "not-defined"
      }
    let word = wording.verdict(code) ?? code
    guard code == "better" || code == "worse", let phrase = changePhrase(change, n: n) else {
      return "\(word)"
    }
    return html(phrase)
  }

  /// The target with its direction, such as “target: at least 80%”.
  func targetPhrase(_ objective: Objective) -> Phrase {
    let text = figures.target(objective.target, of: objective.indicator)
    return wording.target(text, direction: objective.direction)
  }

  /// Says that a figure is withheld and by which rule.
  func withheldText(_ figure: WithheldFigure) -> HTML {
    let reason = wording.withholding(figure.reason.rawValue) ?? figure.reason.rawValue
    return """
      <span class="muted"><a href="#withheld">\(wording.withheldShort)</a>\
      <span class="small">\(reason)</span></span>
      """
  }

  /// Says why a figure doesn't exist.
  func undefinedText(_ figure: ShownFigure) -> HTML {
    let code = figure.estimate.undefinedReason?.rawValue ?? ""
    return """
      <span class="muted">\(wording.notDefinedShort)\
      <span class="small">\(wording.undefined(code) ?? code)</span></span>
      """
  }
}
