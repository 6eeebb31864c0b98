import Analysis
import Disclosure
import ManagementReview
import Statistics
import SurveyModel
import Wording

extension ReportPage {
  /// The answers to an item that judges nothing: shares of its options, or how many wrote something.
  func optionsFigure(_ evidence: ItemEvidence, at section: Int) -> HTML {
    """
    <figure class="options" id="\(Anchors.item(evidence.item.id, in: section))">
    <figcaption><strong>\(name(evidence.item.text))</strong>\(optionsNote(evidence))</figcaption>
    \(optionsTable(evidence))
    </figure>
    """
  }

  private func optionsNote(_ evidence: ItemEvidence) -> HTML {
    guard let answers = evidence.figure(.answers) else { return "" }
    switch answers {
    case .withheld(let figure): return " \(withheldText(figure))"
    case .shown(let shown):
      let count = Int((shown.estimate.value ?? 0).rounded())
      if case .comment = evidence.item.kind { return " \(html(wording.openAnswers(count)))" }
      return " <span class=\"small\">\(html(wording.answers(count)))</span>"
    }
  }

  private func optionsTable(_ evidence: ItemEvidence) -> HTML {
    let options: [ScaleOption] =
      switch evidence.item.kind {
      case .scaled(let scale): scale.options
      case .several(let options): options
      case .comment: []
      }
    guard !options.isEmpty else { return "" }
    let rows: [HTML] = options.compactMap { option in
      guard let share = evidence.figure(.share(option.code)) else { return nil }
      return """
        <tr><th scope="row">\(name(option.labels))</th>\(optionCells(share))</tr>
        """
    }
    return """
      <table class="bars"><thead><tr><th scope="col">\(wording.answer)</th>\
      <th scope="col" class="num">\(wording.shareColumn)</th><th scope="col" class="chart"></th>\
      <th scope="col" class="num">\(wording.rangeColumn)</th></tr></thead><tbody>\(rows)</tbody></table>
      """
  }

  private func optionCells(_ share: DisclosedFigure) -> HTML {
    guard case .shown(let shown) = share, let value = shown.estimate.value else {
      return "<td class=\"muted num\">\(wording.withheldShort)</td><td></td><td></td>"
    }
    return """
      <td class="num">\(figures.value(shown).map { figure($0) })</td>\
      <td class="chart">\(shareBar(value, isMirrored: language.isRightToLeft))</td>\
      <td class="num">\(figures.rangeCell(shown).map { figure($0) })</td>
      """
  }
}

/// A share as a bar in a frame that is the whole, from right to left where the text runs so.
func shareBar(_ share: Double, isMirrored: Bool = false) -> HTML {
  let width = FigureScale.shares.position(share)
  return """
    <svg width="100%" height="18" direction="ltr" aria-hidden="true">\
    <rect class="ground" width="100%" height="18"/>\
    <rect class="plain" x="\(isMirrored ? 100 - width : 0)%" width="\(width)%" height="18"/></svg>
    """
}
