import Analysis
import Disclosure
import ManagementReview
import Statistics
import SurveyModel
import Wording

extension ReportPage {
  /// What changed since the last time, and how sure one can be.
  var changesSection: HTML {
    let changes = review.changes
    return """
      <section id="changes">
      <h2>\(wording.changesHeading)</h2>
      <p class="lead">\(html(comparisons))</p>
      <div class="changes">
      \(changeList(changes.better, kind: "better", title: wording.better, none: wording.nothingBetter))
      \(changeList(changes.worse, kind: "worse", title: wording.worse, none: wording.nothingWorse))
      \(changeList(changes.unclear, kind: "unclear", title: wording.cannotTellYet, none: wording.nothingUnclear))
      </div>
      \(folded(changes.better.dropFirst(visibleLines), title: wording.better))
      \(folded(changes.worse.dropFirst(visibleLines), title: wording.worse))
      \(folded(changes.unclear.dropFirst(visibleUnclearLines), title: wording.cannotTellYet))
      \(notComparableList)
      </section>
      """
  }

  private var comparisons: Phrase {
    let count = review.changes.comparisons
    let byChance = (Double(count) * (1 - organisation.confidence)).rounded()
    return wording.comparisons(count, byChance: Int(byChance))
  }

  /// How many clear changes of a kind are told before the rest is folded away.
  private var visibleLines: Int { 4 }

  /// How many unclear changes are told: no more than what is clear, so that news stays in sight.
  private var visibleUnclearLines: Int {
    min(max(review.changes.better.count, review.changes.worse.count, 1), visibleLines - 1)
  }

  private func changeList(
    _ lines: [ChangeLine], kind: String, title: String, none: String
  ) -> HTML {
    let visible = kind == "unclear" ? visibleUnclearLines : visibleLines
    let heading: HTML = """
      <h3><svg class="mark" width="16" height="16" aria-hidden="true"><use href="#mark-\(kind)"/></svg>\
      <span>\(title)</span> <span class="count">\(figure(numbers.count(lines.count)))</span></h3>
      """
    guard !lines.isEmpty else {
      return "<div class=\"\(kind)\">\(heading)<p class=\"none\">\(none)</p></div>"
    }
    let shown = lines.prefix(visible).map { changeItem($0) }
    return """
      <div class="\(kind)">\(heading)
      <ul>\(shown)</ul>
      </div>
      """
  }

  /// The changes of a kind that are too many for the first screen, in short.
  private func folded(_ lines: ArraySlice<ChangeLine>, title: String) -> HTML {
    guard !lines.isEmpty else { return "" }
    return """
      <details class="more"><summary>\(title)\(wording.colon)\(html(wording.moreLines(lines.count)))\
      </summary><ul>\(lines.map { changeItem($0, isShort: true) })</ul></details>

      """
  }

  private func changeItem(_ line: ChangeLine, isShort: Bool = false) -> HTML {
    let key = line.figure.key
    let link: HTML =
      anchors.evidence(of: key).map {
        " <a class=\"evidence\" href=\"#\($0)\">\(wording.evidence)</a>"
      } ?? ""
    return """
      <li><p class="what"><bdi>\(subjectTitle(key))</bdi></p>
      \(isShort ? "" : changeChart(line))<p class="how">\(html(changeSentence(line).asSentence)).\(link)</p>
      <p class="whom">\(scope(of: key))</p></li>
      """
  }

  /// The group, and the value of a dimension where the figure is narrowed to one.
  private func scope(of key: FigureKey) -> HTML {
    let group: HTML = "<bdi>\(groupName(key.slice.group))</bdi>"
    guard let breakdown = key.slice.breakdown else { return group }
    let value =
      organisation.dimension(breakdown.dimension).map { valueName(breakdown.value, of: $0) }
      ?? breakdown.value.rawValue
    return "\(group) · <bdi>\(value)</bdi>"
  }

  /// The figure, the earlier one, and between which amounts it changed.
  private func changeSentence(_ line: ChangeLine) -> Phrase {
    let change = line.change.change
    var parts: [Phrase] = []
    if let sentence = figures.sentence(line.figure) { parts.append(sentence) }
    if let earlier = line.earlier, let value = figures.value(earlier) {
      parts.append(wording.earlier(value, in: change.reference.rawValue))
    }
    var sentence = Phrase.joined(parts, by: wording.comma)
    if let difference = changePhrase(change, n: line.figure.n) {
      sentence = "\(sentence)\(words: wording.colon)\(difference)"
    }
    return sentence
  }

  /// What became of a figure, in words.
  func changePhrase(_ change: Change, n: Int) -> Phrase? {
    switch change.verdict {
    case .better, .worse:
      return figures.change(change.difference, of: change.key.measure, n: n, isClear: true)
    case .noClearChange:
      return figures.change(change.difference, of: change.key.measure, n: n, isClear: false)
    case .notComparable(let reason): return wording.seriesBreak(reason.rawValue).map { Phrase($0) }
    case .notDefined(let reason): return wording.undefined(reason.rawValue).map { Phrase($0) }
    }
  }

  /// The earlier and the present figure on one axis.
  private func changeChart(_ line: ChangeLine) -> HTML {
    guard let scale = scale(of: line.figure.key), let value = line.figure.estimate.value else {
      return ""
    }
    let earlier = line.earlier?.estimate.value
    return intervalChart(
      value: value, interval: line.figure.estimate.interval, earlier: earlier, target: nil,
      on: scale)
  }

  private var notComparableList: HTML {
    let lines = review.changes.notComparable
    guard !lines.isEmpty else { return "" }
    let items: [HTML] = lines.map { line in
      let reason = changePhrase(line.change.change, n: line.figure.n) ?? ""
      return """
        <li><bdi>\(subjectTitle(line.figure.key))</bdi> (\(scope(of: line.figure.key)))\(wording.colon)\
        \(html(reason))</li>
        """
    }
    return """
      <details class="not-comparable"><summary>\(html(wording.notComparable(lines.count)))</summary>\
      <ul>\(items)</ul></details>
      """
  }
}
