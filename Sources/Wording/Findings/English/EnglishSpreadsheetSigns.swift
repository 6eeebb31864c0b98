import Findings

/// What a spreadsheet leaves behind in an export, in English.
extension EnglishFindingWording {
  func statement(
    of sign: FindingKind.SpreadsheetSign, example: String, count: Int
  ) -> String {
    switch sign {
    case .shortenedNumbers:
      "A spreadsheet has shortened long numbers, such as \(quoted(example)): \(cells(count))."
    case .answersAsDates:
      "A spreadsheet has turned answers into dates, such as \(quoted(example)): \(cells(count))."
    case .timesWithoutSeconds:
      "Times have lost their seconds, as in \(quoted(example)): a spreadsheet saved the file again."
    case .yearsOfTwoDigits:
      "Years have two digits only, as in \(quoted(example)): a spreadsheet saved the file again."
    case .emptyRowsAtEnd: counted(count, "empty row ends", "empty rows end") + " the file."
    case .markInside:
      """
      A hidden mark that only begins files stands in the middle of this one: several files seem to be \
      pasted together.
      """
    case .macintoshLetters:
      "Letters are written as older Macintosh programs do; read so, one cell says \(quoted(example))."
    }
  }

  func consequence(of sign: FindingKind.SpreadsheetSign) -> String {
    switch sign {
    case .shortenedNumbers:
      "Their last digits are lost, so different responses may be taken for one and the same."
    case .answersAsDates:
      "Such cells are no longer what people answered and may not be recognised."
    case .timesWithoutSeconds, .yearsOfTwoDigits:
      "If the same responses come again with their full times, they may count twice."
    case .emptyRowsAtEnd: "No figure changes, as such rows hold no response."
    case .markInside: "Rows of one file may stand under the headings of another."
    case .macintoshLetters: "No figure changes, as long as the letters are read rightly."
    }
  }

  func advice(for sign: FindingKind.SpreadsheetSign) -> String {
    switch sign {
    case .shortenedNumbers, .answersAsDates:
      "Download the export again and hand it in without opening it in a spreadsheet."
    case .timesWithoutSeconds, .yearsOfTwoDigits:
      """
      Download the export again and hand it in without opening it in a spreadsheet, or prepare all \
      exports of this survey in the same way.
      """
    case .emptyRowsAtEnd: "There is nothing to do."
    case .markInside: "Hand in the files one by one, as the survey tool wrote them."
    case .macintoshLetters:
      """
      There is nothing to do, if the letters of this cell are right; if not, save the file again in \
      Excel: File, Save As, CSV UTF-8 (Comma delimited).
      """
    }
  }
}
