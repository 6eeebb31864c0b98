import Analysis
import Disclosure
import ManagementReview
import Statistics
import SurveyModel
import Wording

extension ReportPage {
  /// How the answers to several items are distributed, on one zero line.
  ///
  /// The frame is that of the whole survey, so that all its charts can be compared.
  func distributionFigure(
    _ items: [ItemEvidence], in frame: DivergingFrame, at section: Int
  ) -> HTML {
    let bars = items.map { divergingBar($0) }
    let rows: [HTML] = zip(items, bars).map { item, bar in
      distributionRow(item, bar, in: frame, at: section)
    }
    return """
      <figure class="distribution">
      <figcaption><strong>\(wording.questionByQuestion).</strong> \(distributionFinding(items))</figcaption>
      <table class="spread"><thead><tr><th scope="col">\(wording.question)</th>\
      <th scope="col" class="num">\(wording.dissatisfied)</th><th scope="col" class="chart"></th>\
      <th scope="col" class="start">\(wording.satisfied)</th>\
      <th scope="col" class="between">\(wording.neither)</th>\
      <th scope="col" class="num">\(wording.answersColumn)</th>\
      <th scope="col" class="num last">\(wording.notApplicableShort)</th></tr></thead>
      <tbody>\(rows)</tbody></table>
      \(optionKey(items))
      <details><summary>\(wording.numbersAsTable)</summary>\(itemsTable(items))\
      \(sharesTable(items))</details>
      </figure>
      """
  }

  /// The bar of an item, or nil where a share of its options is withheld or not defined.
  func divergingBar(_ evidence: ItemEvidence) -> DivergingBar? {
    guard let scale = evidence.item.scale else { return nil }
    var shares: [OptionCode: Double] = [:]
    for option in scale.options {
      guard let share = evidence.figure(.share(option.code))?.shown?.estimate.value else {
        return nil
      }
      shares[option.code] = share
    }
    return DivergingBar(scale: scale, isReversed: evidence.item.isReversed, shares: shares)
  }

  private func distributionRow(
    _ evidence: ItemEvidence, _ bar: DivergingBar?, in frame: DivergingFrame, at section: Int
  ) -> HTML {
    let head: HTML = """
      <tr id="\(Anchors.item(evidence.item.id, in: section))"><th scope="row">\
      \(name(evidence.item.text))\(reversedNote(evidence.item))</th>
      """
    guard let bar else {
      return "\(head)<td colspan=\"6\" class=\"text\">\(whyNoBar(evidence))</td></tr>\n"
    }
    let n =
      evidence.figure(.answers).flatMap { $0.shown?.estimate.value }
      ?? evidence.figure(.satisfiedShare)?.shown.map { Double($0.n) }
    let notApplicable = evidence.figure(.notApplicable)?.shown?.estimate.value
    return """
      \(head)<td class="num against-total">\(percent(bar.dissatisfiedTotal))</td>\
      <td class="chart">\(frame.drawing(bar))</td>\
      <td class="start for-total">\(percent(bar.satisfiedTotal))</td>\
      <td class="between" data-label="\(wording.neither)"><span>\(frame.middleDrawing(bar))</span> \(percent(bar.neitherTotal))</td>\
      <td class="num n" data-label="\(wording.answersColumn)">\(count(n))</td><td class="num na">\(count(notApplicable))</td></tr>

      """
  }

  private func reversedNote(_ item: Item) -> HTML? {
    item.isReversed ? "<span class=\"small\">\(wording.reversedNote)</span>" : nil
  }

  private func whyNoBar(_ evidence: ItemEvidence) -> HTML {
    switch evidence.figure(.satisfiedShare) ?? evidence.figures.first {
    case .withheld(let figure): withheldText(figure)
    case .shown(let shown) where shown.estimate.value == nil: undefinedText(shown)
    case .shown, nil: "<span class=\"muted\">\(wording.notDefinedShort)</span>"
    }
  }

  private func percent(_ share: Double) -> HTML { figure(numbers.percent(share)) }
  private func count(_ value: Double?) -> HTML {
    value.map { figure(numbers.count(Int($0.rounded()))) } ?? "–"
  }

  /// Between which satisfied shares the items lie.
  private func distributionFinding(_ items: [ItemEvidence]) -> HTML {
    let known = items.compactMap { item -> (name: String, value: Double)? in
      guard let value = item.figure(.satisfiedShare)?.shown?.estimate.value else { return nil }
      return (item.item.text.text(in: language), value)
    }
    guard known.count > 1, let low = known.min(by: { $0.value < $1.value }),
      let high = known.max(by: { $0.value < $1.value })
    else { return "" }
    let finding = wording.distributionFinding(
      low: numbers.percent(low.value), lowName: low.name, high: numbers.percent(high.value),
      highName: high.name)
    return "\(html(finding))."
  }

  /// Which colour is which answer, where all items share one scale.
  private func optionKey(_ items: [ItemEvidence]) -> HTML {
    guard let scale = commonScale(items), scale.options.count <= 7 else { return "" }
    let bar = DivergingBar(scale: scale, isReversed: false, shares: [:])
    let sides: [(String, [DivergingBar.Segment])] = [
      ("against", bar.dissatisfied.reversed()), ("neither", bar.neither), ("for", bar.satisfied),
    ]
    let entries: [HTML] = sides.flatMap { kind, segments in
      segments.map { segment -> HTML in
        let label = scale.options.first { $0.code == segment.option }?.labels.text(in: language)
        let shade = kind != "neither" && segment.isEnd ? "\(kind)-end" : kind
        return """
          <span><svg width="12" height="12" aria-hidden="true"><rect class="\(shade)" width="12" \
          height="12"/></svg> <bdi>\(label ?? segment.option.rawValue)</bdi></span>
          """
      }
    }
    return "<p class=\"key\">\(entries)</p>"
  }
}
