import Analysis
import Disclosure
import ManagementReview
import Statistics
import SurveyModel
import Wording

extension ReportPage {
  /// Where and when, and how the objectives stand.
  var masthead: HTML {
    let dates = wording.dates(from: review.period.first, to: review.period.last)
    return """
      <header class="masthead" id="top">
      <p class="kicker"><span>\(name(organisation.name))</span> \
      <span class="audience">\(wording.audience(review.audience))</span></p>
      <h1>\(wording.reportTitle) <span class="period">\(figure(review.period.id.rawValue))</span></h1>
      <p class="where">\(html(dates)). \(html(asked))</p>
      \(objectiveTally)
      </header>
      """
  }

  /// Which groups answered, and how many of those invited.
  private var asked: Phrase {
    let parts = review.participation.compactMap { participation -> Phrase? in
      guard let answers = participation.responses?.shown?.estimate.value else { return nil }
      let count = Int(answers.rounded())
      let sentence =
        participation.roster.map { wording.answersOfAsked(count, $0) } ?? wording.answers(count)
      return "\(name: groupName(participation.group))\(words: wording.colon)\(sentence)"
    }
    return Phrase.joined(parts, by: " · ")
  }

  /// How many objectives have each status.
  private var objectiveTally: HTML {
    let codes = statusCodes.filter { code in
      review.objectives.contains { statusCode($0.status) == code }
    }
    let entries: [HTML] = codes.map { code in
      let count = review.objectives.count { statusCode($0.status) == code }
      let phrase = wording.objectives(count, withStatus: wording.status(code) ?? code)
      return "<li class=\"status \(code)\">\(mark(code))<span>\(html(phrase))</span></li>"
    }
    guard !entries.isEmpty else { return "" }
    return """
      <p class="tally-title"><a href="#objectives">\(wording.objectivesHeading)</a></p>\
      <ul class="tally">\(entries)</ul>
      """
  }

  /// The codes of an objective's statuses, in the order in which they are told.
  private var statusCodes: [String] {
    ["met", "not-met", "cannot-tell", "not-measured", "withheld"]
  }

  /// The code by which the wording knows a status.
  func statusCode(_ status: DisclosedStatus) -> String {
    switch status {
    case .known(let status): status.rawValue
    case .withheld: "withheld"
    }
  }

  /// The status in a word and a shape.
  func badge(_ status: DisclosedStatus) -> HTML {
    let code = statusCode(status)
    return
      "<span class=\"status \(code)\">\(mark(code))<span>\(wording.status(code) ?? code)</span></span>"
  }

  /// The shape of a status.
  private func mark(_ code: String) -> HTML {
    "<svg class=\"mark\" width=\"16\" height=\"16\" aria-hidden=\"true\"><use href=\"#mark-\(code)\"/></svg>"
  }

  /// The list of the page's parts.
  var contentsList: HTML {
    let surveys: [HTML] = review.surveys.enumerated().map { index, section in
      """
      <li class="inner"><a href="#\(Anchors.section(index))">\(name(section.survey.title))</a></li>
      """
    }
    return """
      <nav class="contents" aria-label="\(wording.contents)">
      <p class="contents-title">\(wording.contents)</p>
      <ul>
      <li><a href="#changes">\(wording.changesHeading)</a></li>
      <li><a href="#objectives">\(wording.objectivesHeading)</a></li>
      <li><a href="#groups">\(wording.classesHeading)</a></li>
      <li><a href="#decisions">\(wording.decisionsHeading)</a></li>
      <li><a href="#evidence">\(wording.evidenceHeading)</a></li>
      \(surveys)
      <li><a href="#quality">\(wording.qualityHeading)</a></li>
      <li><a href="#withheld">\(wording.withheldHeading)</a></li>
      <li><a href="#method">\(wording.methodHeading)</a></li>
      <li><a href="#provenance">\(wording.provenanceHeading)</a></li>
      </ul>
      </nav>
      """
  }

  /// The shapes that the page uses again and again.
  var symbols: HTML {
    """
    <svg class="symbols" width="0" height="0" aria-hidden="true">
    <symbol id="mark-met" viewBox="0 0 16 16"><circle cx="8" cy="8" r="8" fill="currentColor"/>\
    <path d="M4.2 8.3l2.6 2.6 5-5.4" fill="none" stroke="#fff" stroke-width="2"/></symbol>
    <symbol id="mark-not-met" viewBox="0 0 16 16"><path d="M8 0l8 8-8 8-8-8z" fill="currentColor"/>\
    <path d="M5.4 5.4l5.2 5.2M10.6 5.4l-5.2 5.2" stroke="#fff" stroke-width="1.8"/></symbol>
    <symbol id="mark-cannot-tell" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="none" \
    stroke="currentColor" stroke-width="1.6"/><path d="M8 1a7 7 0 0 1 0 14z" fill="currentColor"/></symbol>
    <symbol id="mark-not-measured" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="none" \
    stroke="currentColor" stroke-width="1.6" stroke-dasharray="2.4 2"/></symbol>
    <symbol id="mark-withheld" viewBox="0 0 16 16"><rect x="1" y="1" width="14" height="14" fill="none" \
    stroke="currentColor" stroke-width="1.6"/><path d="M1 15L15 1M1 8l7-7M8 15l7-7" \
    stroke="currentColor" stroke-width="1.4"/></symbol>
    <symbol id="mark-better" viewBox="0 0 16 16"><path d="M8 1l7 13H1z" fill="currentColor"/></symbol>
    <symbol id="mark-worse" viewBox="0 0 16 16"><path d="M8 15L1 2h14z" fill="currentColor"/></symbol>
    <symbol id="mark-unclear" viewBox="0 0 16 16"><path d="M1 6c3-4 5 3 7 0s4-2 7 0M1 12c3-4 5 3 7 0s4-2 7 0" \
    fill="none" stroke="currentColor" stroke-width="2"/></symbol>
    </svg>
    """
  }
}
