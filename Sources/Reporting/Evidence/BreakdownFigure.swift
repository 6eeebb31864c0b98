import Analysis
import Disclosure
import ManagementReview
import Statistics
import SurveyModel
import Wording

extension ReportPage {
  /// Each dimension's values side by side: dots with intervals on one axis, the whole as a line.
  func breakdowns(_ section: SurveySection) -> HTML {
    let tables: [HTML] = section.breakdowns.filter { !$0.rows.isEmpty }.map { table in
      breakdownFigure(table, in: section)
    }
    return "\(tables)"
  }

  private func breakdownFigure(_ table: BreakdownTable, in section: SurveySection) -> HTML {
    let whole = presentFigure(.satisfiedShare, of: section.overall)?.shown?.estimate.value
    let objectives = servesOneObjective(section) ? [] : section.objectives
    let wholes = objectives.map {
      presentFigure(.satisfiedShare, of: $0.figures)?.shown?.estimate.value
    }
    let heads: [HTML] = objectives.map {
      "<th scope=\"col\" class=\"chart\">\(name($0.objective.statement))</th>"
    }
    let rows: [HTML] = table.rows.map { breakdownRow($0, of: table, whole: whole, wholes: wholes) }
    let finding = whole.map { html(wording.breakdownFinding(whole: numbers.percent($0))) }
    return """
      <figure class="breakdown">
      <figcaption><strong>\(html(wording.byDimension(table.dimension.name.text(in: language)))).</strong> \
      \(finding)</figcaption>
      <div class="scroll"><table class="dots\(objectives.count > 2 ? " narrow" : "")"><thead><tr><th scope="col">\(name(table.dimension.name))</th>\
      <th scope="col" class="num">\(wording.respondentsColumn)</th>\
      <th scope="col" class="chart">\(wording.overall)</th>\(heads)</tr></thead>
      <tbody>\(rows)</tbody></table></div>
      </figure>
      """
  }

  private func breakdownRow(
    _ row: BreakdownTable.Row, of table: BreakdownTable, whole: Double?, wholes: [Double?]
  ) -> HTML {
    let responses = row.responses.shown?.estimate.value.map {
      figure(numbers.count(Int($0.rounded())))
    }
    let objectives: [HTML] = zip(row.objectives, wholes).map { breakdownCell($0, whole: $1) }
    return """
      <tr><th scope="row"><bdi>\(valueName(row.value, of: table.dimension))</bdi></th>\
      <td class="num">\(responses ?? "<span class=\"muted\">\(wording.withheldShort)</span>")</td>\
      \(breakdownCell(row.overall, whole: whole))\(objectives)</tr>

      """
  }

  private func breakdownCell(_ disclosed: DisclosedFigure, whole: Double?) -> HTML {
    switch disclosed {
    case .withheld:
      return
        "<td class=\"chart\"><a class=\"muted\" href=\"#withheld\">\(wording.withheldShort)</a></td>"
    case .shown(let shown):
      guard let value = shown.estimate.value, let text = figures.value(shown) else {
        return "<td class=\"chart muted\">\(wording.notDefinedShort)</td>"
      }
      return """
        <td class="chart"><span class="cell">\(dotChart(
          value, shown.estimate.interval, whole: whole))<span class="value">\(figure(text))</span></span></td>
        """
    }
  }

  private func dotChart(_ value: Double, _ interval: Interval?, whole: Double?) -> HTML {
    intervalChart(
      value: value, interval: interval, earlier: nil, target: nil, whole: whole, on: .shares)
  }
}
