import Findings
import SurveyModel

/// What people can do about findings, in English.
extension EnglishFindingWording {
  func advice(for kind: FindingKind) -> String {
    switch kind {
    case .fileMissing: "Check the name and the folder, and try again."
    case .fileEmpty: "Download the export again from the survey tool."
    case .notText(let kind): advice(for: FileSort(kind))
    case .isFolder: "Give the files in it, such as data/inbox/*.csv."
    case .notReadable: "Ask whoever looks after the computer for the right to read the file."
    case .stillGrowing: "Wait until the download has ended, then try again."
    case .undecodable: downloadAgain + saveAsUTF8
    case .encodingUndecided(let first, let second):
      """
      See which of the two reads right, then run the command again with \
      --encoding \(shownText(first.name).lowercased()) or --encoding \(shownText(second.name).lowercased()), or say so \
      for good.
      """
    case .delimiterUndecided:
      "See in which of the two the cells are right, then say so with --delimiter, or for good."
    case .strayQuote, .unclosedQuote, .fieldTooLong:
      """
      Download the export again and hand it in without opening it in a spreadsheet. If that doesn’t \
      help, open it in a text editor and look at the quotation marks of that line.
      """
    case .lostLetters(.questionMarks), .lostLetters(.codes), .lostLetters(.garbled):
      downloadAgain + saveAsUTF8
    case .lostLetters(.replaced):
      downloadAgain + "What was saved over in a spreadsheet can’t be got back."
    case .lettersRepaired:
      """
      There is nothing to do, if the example is right now; if not, download the export again from the \
      survey tool.
      """
    case .spreadsheetSign(let sign, _): advice(for: sign)
    case .workbookRead:
      "There is nothing to do, if it is the right sheet; if not, name the right one with --sheet."
    case .workbookSheets: "Say which sheet it is with --sheet and its name, or for good."
    case .titleRows, .headingRows, .longTableRead, .countsTableRead: "There is nothing to do."
    case .headingsMissing:
      "Download the export again with the headings of its columns in the first row."
    case .severalTables: "Hand in each table as a file of its own."
    case .headingDelimiterDiffers:
      """
      Download the export again and hand it in without saving it in a spreadsheet. If that doesn’t \
      help, open it in a text editor and write in the first line the separator of the other lines.
      """
    case .longTable:
      """
      Download the export with one row for each person; or name in the survey’s definition the columns \
      of the person, the question and the answer, such as \(longTableExample).
      """
    case .countsTable:
      """
      Download the responses themselves, with one row for each person; or name in the survey’s \
      definition the columns of the question and of each option’s count, such as \
      \(countsTableExample). Percentages can’t be taken: ask whoever made the table for the responses \
      or the counts.
      """
    case .countsTooMany: "Hand in a file for each part, such as each course or period."
    case .headingsOnly, .allCellsEmpty:
      "Check in the survey tool that there are answers, and that the export takes all of them."
    case .noSurveyFits(let nearest, _, _): adviceForNoSurvey(nearest?.rawValue)
    case .severalSurveysFit(let surveys):
      """
      Say which one with \(surveys.map { "--survey \($0)" }.joined(separator: " or ")), or give the \
      names of its files in its definition, under export and files.
      """
    case .surveysMixed: "Export each survey to a file of its own."
    case .itemTwice:
      """
      Rename one of the questions in the survey tool; or name the second column under columns of its \
      own question, where #2 behind a heading means the second of that name; or, if one column isn’t \
      needed, leave it out.
      """
    case .duplicateHeading:
      """
      Give the two questions different titles in the survey tool, and export again; or tell them \
      apart in the survey’s definition by #1 and #2 behind the heading.
      """
    case .unknownHeading(_, let nearest):
      nearest == nil
        ? """
        There is nothing to do, unless the column is a question that should count: then add \
        that question.
        """
        : """
        If it is the proposed question, add this heading to its columns in the survey’s \
        definition.
        """
    case .itemWithoutColumn:
      """
      If the question was asked under another title, add that title to the question’s columns in the \
      survey’s definition. If it wasn’t asked, there is nothing to do.
      """
    case .identifier:
      "Delete the column before you hand the file in, or have it left out each time."
    case .keyColumnMissing:
      "Export again with this column, or correct its name under export and key in the definition."
    case .submittedColumnMissing:
      """
      Export again with this column, or correct its name under export and submitted in the \
      definition.
      """
    case .dimensionColumnMissing:
      """
      Export again with this column, or correct its name under export and dimensions in the \
      definition.
      """
    case .periodColumnMissing:
      """
      Export again with this column, or correct its name under export and period in the \
      definition.
      """
    case .groupColumnMissing:
      "Export again with this column, or correct its name under group in the definition."
    case .timeOrderUndecided: "Say which of the two it is."
    case .timeFormatUnknown:
      """
      Give the pattern of the dates in the survey’s definition, under export, submitted and format, \
      such as dd/MM/yyyy HH:mm:ss.
      """
    case .setAside(let reason): advice(for: reason)
    case .answerNotOnScale(_, _, let nearest, let possible):
      adviceForAnswer(isNearOption: nearest != nil, possible)
    case .severalAnswers:
      """
      If people may choose several answers, give the question kind: several in the survey’s \
      definition; if not, set it to a single answer in the survey tool.
      """
    case .personalDataMasked:
      """
      There is nothing to do. It helps to ask people in the questionnaire to write no names and no \
      numbers.
      """
    case .dimensionValueUnknown(_, _, let nearest):
      nearest == nil
        ? """
        Add what is missing to surveys/organisation.yaml: as a value of its own, or as another spelling of a value.
        """
        : """
        If it is another spelling of the proposed value, add it to that value in \
        surveys/organisation.yaml.
        """
    case .dimensionValuesNearlyAlike:
      """
      If they are one and the same, add the one to the other in surveys/organisation.yaml; if not, \
      there is nothing to do.
      """
    case .wordingChanged, .optionsChanged:
      """
      If both ask the same, say so in the survey’s definition, with the date and the reason; if not, \
      there is nothing to do.
      """
    case .alreadyTakenIn: "There is nothing to do."
    case .identicalRecords:
      """
      There is nothing to do, unless rows were copied by mistake: then delete the copies in the \
      survey tool.
      """
    case .keysOfOthers:
      """
      If this is another copy of the form, tell its responses apart by more columns, such as \
      export: {key: [ID, Start time]}, or give this form a survey file of its own.
      """
    case .gone(.keep):
      "If they were deleted on purpose, such as at their authors’ request, have them taken out."
    case .gone(.retract):
      "If this export holds only a part of the responses, download all of them; or have them kept."
    case .moreResponsesThanRoster:
      """
      Check the number of people in data/registers/rosters.csv, and whether the survey was answered \
      several times by the same person.
      """
    }
  }

  private func adviceForAnswer(
    isNearOption: Bool, _ possible: FindingKind.PossibleAnswers
  ) -> String {
    switch possible {
    case .scale where isNearOption, .options where isNearOption:
      "If this text means the proposed option, add it to that option in the survey’s definition."
    case .scale:
      """
      If the text means one of the options, add it under also of the scale with that option’s code; \
      if it means “does not apply”, under not-applicable.
      """
    case .options:
      "If the text means one of the options, add it to that option in the survey’s definition."
    case .numbers:
      """
      If such numbers are right, widen from and to of the question in the survey’s definition; what \
      stands behind numbers goes under unit, a text for “does not apply” under not-applicable.
      """
    case .ranks:
      "Have the survey tool take each of the ranks 1, 2, 3 and so on once only."
    }
  }

  private var downloadAgain: String { "Download the export again from the survey tool as CSV. " }

  private var saveAsUTF8: String {
    """
    If it comes from Excel: File, Save As, CSV UTF-8 (Comma delimited); from LibreOffice: Save As, \
    Text CSV, character set Unicode (UTF-8); from Google Sheets: File, Download, Comma-separated \
    values (.csv).
    """
  }

  private func advice(for sort: FileSort) -> String {
    switch sort {
    case .workbook:
      """
      Open it and save it as CSV. In Excel: File, Save As, CSV UTF-8 (Comma delimited); in \
      LibreOffice: Save As, Text CSV; in Google Sheets: File, Download, Comma-separated values (.csv).
      """
    case .olderWorkbook:
      """
      Open it and save it as an Excel Workbook (.xlsx) or as CSV: in Excel, File, Save As; the older \
      format can’t be read.
      """
    case .damagedWorkbook:
      """
      Download it or copy it again: part of it was lost or changed. If Excel still opens it, save it \
      from there as CSV UTF-8 (Comma delimited).
      """
    case .lockedWorkbook:
      """
      Open it with the password and save it without one: in Excel, File, Info, Protect Workbook, \
      Encrypt with Password, and leave the field empty.
      """
    case .largeWorkbook:
      """
      Open it and save the sheet with the answers as CSV: in Excel, File, Save As, CSV UTF-8 (Comma \
      delimited). A CSV file may be of any size.
      """
    case .archive: "Unpack it (double-click it, then Extract), and hand in the CSV file inside."
    case .pdf, .image, .data:
      downloadAgain + "A report, a picture or another kind of export can’t be read instead."
    case .webPage:
      "Sign in to the survey tool and download the responses as CSV; what was saved is a web page."
    case .wideText, .other: downloadAgain + saveAsUTF8
    }
  }

  private func adviceForNoSurvey(_ nearest: String?) -> String {
    let other =
      "If it is a new survey, write a definition of it in the folder "
      + "surveys, with one of those there as a model."
    guard let nearest else { return "Check that this is the file you meant. \(other)" }
    return """
      If it is the survey \(nearest), say so with --survey \(nearest) and add the new headings to its \
      questions’ columns. \(other)
      """
  }
}
