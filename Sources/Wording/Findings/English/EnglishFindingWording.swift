import Findings
import SurveyModel

/// What is noticed in an export, in English.
struct EnglishFindingWording: FindingWording {
  var language: Language { .english }
  var or: String { "or" }
  var colon: String { ": " }
  var comma: String { ", " }

  func quoted(_ text: String, limit: Int) -> String {
    "“\(shownText(text, limit: limit))”"
  }

  func title(of severity: Severity) -> String {
    switch severity {
    case .stop: "To settle before the file can be taken in"
    case .check: "To look at: results may change"
    case .note: "Good to know"
    }
  }

  func place(_ place: Place, count: Int) -> String? {
    let column = place.columnLetters.map { "column \($0)" }
    let named = [column, place.heading.map(quotedHeading)].compactMap { $0 }.joined(separator: " ")
    let row =
      place.row.map { "row \(self.count($0))" }
      ?? place.line.map { "line \(self.count($0)) in a text editor" }
    let first = row.map { count > 1 ? "first in \($0)" : $0 }
    let parts = [named.isEmpty ? nil : named, first].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ").uppercasedFirst
  }

  func lead(to place: DefinitionChange.Place) -> String {
    switch place {
    case .survey: "In the survey’s definition"
    case .item: "Line for that question"
    case .option: "Line for that option"
    case .dimensionValue: "Line for that value"
    case .period, .group: "For example"
    }
  }

  func statement(of kind: FindingKind, count: Int) -> String {
    switch kind {
    case .fileMissing: "There is no file of this name."
    case .fileEmpty: "The file is empty."
    case .notText(let kind): sentence(on: FileSort(kind))
    case .isFolder: "This is a folder, not a file."
    case .notReadable: "The file can’t be opened."
    case .stillGrowing: "The file is still being written or downloaded."
    case .undecodable(let encoding):
      "Some letters can’t be read: they are not written as \(shownText(encoding))."
    case .encodingUndecided(let first, let second):
      """
      The accented or Arabic letters can be read in two ways: \(sample(first)) or \(sample(second)).
      """
    case .delimiterUndecided(let first, let second):
      """
      The columns can be told apart in two ways: at each \(columnSample(first)), or at each \
      \(columnSample(second)).
      """
    case .strayQuote: "A quotation mark (\") stands where a cell can’t have one."
    case .unclosedQuote: "A quotation mark (\") opens a cell and nothing closes it."
    case .fieldTooLong(let limit):
      "A cell is longer than \(self.count(limit)) bytes, as if the rest of the file were in it."
    case .lostLetters(.questionMarks(let example)):
      """
      Letters were lost before the file came here, and question marks stand in their place, such as \
      \(quoted(example)): \(cells(count)).
      """
    case .lostLetters(.codes(let example)):
      "Letters are written as codes (UTF-7), such as \(quoted(example)): \(cells(count))."
    case .lostLetters(.garbled(let example)):
      """
      Letters are garbled in some cells only, such as \(quoted(example)), and can’t be put right: \
      \(cells(count)).
      """
    case .lostLetters(.replaced):
      "Letters were lost before the file came here, in \(cells(count)) (they show as \u{FFFD})."
    case .lettersRepaired(let garbled, let repaired):
      """
      Letters were garbled before the file came here and have been put right, such as \
      \(quoted(garbled)) to \(quoted(repaired)): \(cells(count)).
      """
    case .spreadsheetSign(let sign, let example):
      statement(of: sign, example: example, count: count)
    case .workbookRead(let sheet): "The answers were read from the sheet \(quoted(sheet))."
    case .workbookSheets(let sheets):
      "Several sheets of the workbook hold a table: \(quotedList(sheets))."
    case .headingsOnly: "There are headings, and no answers under them."
    case .allCellsEmpty: "All cells under the headings are empty."
    case .titleRows:
      counted(count, "row above the headings is", "rows above the headings are")
        + " no part of the table."
    case .headingRows(let rows):
      "The headings take up \(self.rows(rows)), which were read as one."
    case .headingsMissing: "Answers start in the first row, without headings above them."
    case .severalTables: "Below the first table a second one starts, with other headings."
    case .headingDelimiterDiffers(let headings, let rows):
      """
      The headings are told apart by \(name(ofDelimiter: headings)), the cells under them by \
      \(name(ofDelimiter: rows)).
      """
    case .longTable: "Each row holds one answer only, not all the answers of one person."
    case .longTableRead(let rows, let responses):
      """
      \(counted(rows, "row", "rows")) with one answer each \(rows == 1 ? "was" : "were") put together \
      into \(counted(responses, "response", "responses")).
      """
    case .countsTable:
      "The cells hold counts (how often each answer was chosen), not the answers of each person."
    case .countsTableRead(let rows, let answers):
      """
      The counts of \(counted(rows, "row", "rows")) were read as \
      \(counted(answers, "answer", "answers")), one by one.
      """
    case .countsTooMany(let limit): "The counts come to more than \(answers(limit))."
    case .noSurveyFits(.some(let nearest), let matched, let items):
      """
      The headings fit none of your surveys; the nearest is \(nearest), with \
      \(self.count(matched)) of its \(counted(items, "question", "questions")).
      """
    case .noSurveyFits: "The headings fit none of your surveys."
    case .severalSurveysFit(let surveys): "The headings fit several surveys: \(list(surveys))."
    case .surveysMixed(let surveys):
      "The headings come from several surveys at once: \(list(surveys))."
    case .itemTwice(let item, let columns):
      "Several columns answer one question, \(item): \(quotedList(columns))."
    case .duplicateHeading(let heading): "The heading \(quoted(heading)) is there more than once."
    case .unknownHeading(let heading, let nearest):
      "The heading \(quoted(heading)) belongs to no question of the survey.\(didYouMean(nearest))"
    case .itemWithoutColumn(let item): "The question \(item) has no column in this file."
    case .identifier(let heading, let kind):
      "The column \(quoted(heading)) seems to hold \(name(of: kind))."
    case .keyColumnMissing(let heading):
      "The column \(quoted(heading)), which tells responses apart, is not in this file."
    case .submittedColumnMissing(let heading):
      "The column \(quoted(heading)), which says when people answered, is not in this file."
    case .dimensionColumnMissing(let dimension, let heading):
      "The column \(quoted(heading)), which gives the \(dimension), is not in this file."
    case .periodColumnMissing(let heading):
      "The column \(quoted(heading)), which gives the period, is not in this file."
    case .groupColumnMissing(let heading):
      "The column \(quoted(heading)), which says who answers, is not in this file."
    case .timeOrderUndecided(let example):
      "Dates such as \(quoted(example)) can be read day first or month first."
    case .timeFormatUnknown(let example): "\(quoted(example)) can’t be read as a date."
    case .setAside(let reason): statement(of: reason, count: count)
    case .answerNotOnScale(let item, let answer, let nearest, _):
      answer == manyTexts
        ? "Further answers to \(item) are not on its scale: \(answers(count))."
        : """
        \(quoted(answer)) is not on the scale of \(item): \(answers(count)).\(didYouMean(nearest))
        """
    case .severalAnswers(let item, let answer):
      answer == manyTexts
        ? "Further cells give several answers to \(item), which takes one: \(cells(count))."
        : "\(quoted(answer)) gives several answers to \(item), which takes one: \(cells(count))."
    case .personalDataMasked(let item, let kind):
      "In comments on \(item), \(name(of: kind)) were made unreadable: \(cells(count))."
    case .dimensionValueUnknown(let dimension, let value, let nearest):
      value == manyTexts
        ? "Further values of \(dimension) are not known: \(rows(count))."
        : """
        \(quoted(value)) is not one of the values of \(dimension): \(rows(count)).\
        \(didYouMean(nearest))
        """
    case .dimensionValuesNearlyAlike(let dimension, let value, let other):
      """
      \(quoted(value)) and \(quoted(other)) are nearly the same value of \(dimension): \
      \(rows(count)).
      """
    case .wordingChanged(let item, let before, let now):
      """
      The question \(item) is worded otherwise than in the last period: \(quotedQuestion(now)) \
      instead of \(quotedQuestion(before)).
      """
    case .optionsChanged(let item, let before, let now) where now.isEmpty:
      "Answers that were offered to \(item) in the last period are gone: \(quotedList(before))."
    case .optionsChanged(let item, let before, let now) where before.isEmpty:
      "Answers are offered to \(item) that were not in the last period: \(quotedList(now))."
    case .optionsChanged(let item, let before, let now):
      """
      The answers offered to \(item) are not those of the last period: \(quotedList(now)) instead of \
      \(quotedList(before)).
      """
    case .alreadyTakenIn: "This file has been taken in before."
    case .identicalRecords:
      counted(count, "row says", "rows say") + " exactly what another row says."
    case .keysOfOthers(let differing):
      """
      The identifiers of \(counted(differing, "response", "responses")) belong to other responses \
      that were taken in before, handed in at other times.
      """
    case .gone:
      counted(count, "response", "responses")
        + " of an earlier export can’t be found in this one."
    case .moreResponsesThanRoster(let group, let period):
      "There are more responses from \(group) in \(period) than people on the roster."
    }
  }
}
