import Disclosure
import ManagementReview
import SurveyModel
import Wording
import WorkbookWriting

extension ReviewWorkbook {
  private var answersColumns: [WorkbookColumn] {
    [.question, .answer, .share, .rangeFrom, .rangeTo, .answers, .survey, .group, .remark]
  }

  /// Every answer of every question on a row of its own.
  var answersSheet: TellingSheet {
    var sheet = emptySheet(words.answersSheet)
    sheet.add([.text(words.answerShares, .title)])
    sheet.skip()
    let rows = review.surveys.flatMap { section in
      let items = section.objectives.flatMap(\.items) + section.otherItems
      return items.flatMap { answerRows($0, in: section) }
    }
    addTable(answersColumns, rows: rows, to: &sheet)
    return TellingSheet(sheet: sheet, columns: meanings(answersColumns))
  }

  private func answerRows(_ evidence: ItemEvidence, in section: SurveySection) -> [TableRow] {
    let options: [ScaleOption] =
      switch evidence.item.kind {
      case .scaled(let scale): scale.options
      case .several(let options): options
      case .comment: []
      }
    return options.compactMap { option in
      guard let share = evidence.figure(.share(option.code)) else { return nil }
      var row = cells(of: share, value: .share, base: .answers)
      row[.question] = .text(text(evidence.item.text))
      row[.answer] = .text(text(option.labels), .strong)
      row[.survey] = .text(text(section.survey.title))
      row[.group] = .text(text(page.groupName(section.group)))
      return row
    }
  }
}
