import Disclosure
import ManagementReview
import SurveyModel
import Wording
import WorkbookWriting

extension ReviewWorkbook {
  private var breakdownsColumns: [WorkbookColumn] {
    [
      .subject, .dimension, .breakdownValue, .satisfied, .rangeFrom, .rangeTo, .people, .survey,
      .group, .remark,
    ]
  }

  /// The satisfied shares of every dimension's values, as a whole and objective by objective.
  var breakdownsSheet: TellingSheet {
    var sheet = emptySheet(words.breakdownsSheet)
    sheet.add([.text(words.breakdownsSheet, .title)])
    sheet.skip()
    let rows = review.surveys.flatMap { section in
      section.breakdowns.flatMap { breakdownRows($0, in: section) }
    }
    addTable(breakdownsColumns, rows: rows, to: &sheet)
    return TellingSheet(sheet: sheet, columns: meanings(breakdownsColumns))
  }

  private func breakdownRows(
    _ table: BreakdownTable, in section: SurveySection
  ) -> [TableRow] {
    table.rows.flatMap { value in
      let objectives = zip(section.objectives, value.objectives).map {
        (text($0.objective.statement), $1)
      }
      return ([(wording.satisfactionOverall, value.overall)] + objectives).map { subject, figure in
        var row = cells(of: figure, value: .satisfied, base: .people)
        row[.subject] = .text(subject, .strong)
        row[.dimension] = .text(text(table.dimension.name))
        row[.breakdownValue] = .text(text(page.valueName(value.value, of: table.dimension)))
        row[.survey] = .text(text(section.survey.title))
        row[.group] = .text(text(page.groupName(section.group)))
        return row
      }
    }
  }
}
