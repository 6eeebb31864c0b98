import Disclosure
package import ManagementReview
package import SurveyModel
import Wording
import WorkbookWriting

/// Writes the review as a workbook: a summary, what changed, a sheet a survey, the answers one by one,
/// breakdowns, every figure, and what the columns are.
///
/// Numbers are numbers and texts are texts; a figure that is withheld or not defined is a word, with
/// its reason beside it. The same review gives the same bytes; the file is dated to the last day of
/// the period. A review has at most a few hundred thousand figures.
/// - Throws: `WorkbookError` where the file can't be written; then there is none.
package func writeWorkbook(
  of review: Review, in language: Language, to path: String
) throws {
  let book = ReviewWorkbook(review, in: language)
  var workbook = try Workbook(
    path: path, title: book.title,
    author: review.definitions.organisation.name.text(in: language),
    createdAt: review.period.last.dayNumber * 86_400)
  var explained: [ExplainedSheet] = []
  for sheet in book.sheets {
    let name = try workbook.add(sheet.sheet)
    explained.append(ExplainedSheet(name: name, columns: sheet.columns))
  }
  try workbook.add(book.readMeSheet(explained))
  try workbook.close()
}

/// What every sheet needs: the review and the words to tell it in.
struct ReviewWorkbook: Sendable {
  let page: ReportPage
  let words: any WorkbookWording

  init(_ review: Review, in language: Language) {
    page = ReportPage(review, in: language)
    words = workbookWording(in: language)
  }

  var review: Review { page.review }
  var language: Language { page.language }
  var wording: any ReportWording { page.wording }

  var title: String {
    text("\(words: wording.reportTitle) \(figure: review.period.id.rawValue)" as Phrase)
  }

  /// The sheets in their order, without the one that explains them.
  var sheets: [TellingSheet] {
    [summarySheet, changesSheet] + sectionSheets + [answersSheet, breakdownsSheet, figuresSheet]
  }

  /// An empty sheet with the review's foot.
  func emptySheet(_ name: String) -> Sheet {
    var sheet = Sheet(name: name, isRightToLeft: language.isRightToLeft)
    sheet.footer = text(
      "\(page.organisation.name.text(in: language)) · \(title) · \(wording.audience(review.audience))"
    )
    return sheet
  }
}

/// A sheet and what its columns say.
struct TellingSheet {
  var sheet: Sheet
  var columns: [ColumnMeaning]
}

/// What the sheet of a name holds, column by column.
struct ExplainedSheet {
  var name: String
  var columns: [ColumnMeaning]
}

/// A column's heading and what its cells say.
struct ColumnMeaning: Equatable {
  var heading: String
  var meaning: String
}
