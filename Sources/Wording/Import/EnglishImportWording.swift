import Findings

/// The words of `rida import` in English.
struct EnglishImportWording: ImportWording {
  func unknownFormat(_ name: String) -> String {
    "\(name) is no questionnaire that Rida reads. Export the questionnaire itself, not its answers: "
      + "from LimeSurvey as .lss or tab-separated .txt, from Qualtrics as .qsf, from SurveyJS as "
      + ".json, or as an XLSForm (.xlsx, or its sheets as survey.csv and choices.csv)."
  }
  func damaged(_ name: String, line: Int?) -> String {
    let place = line.map { " at line \($0)" } ?? ""
    return "\(name) is damaged\(place). Export the questionnaire again and do not change the file."
  }
  func asksNothing(_ name: String) -> String {
    "\(name) asks nothing: no question was found in it."
  }
  func tooLarge(_ name: String, megabytes: Int) -> String {
    "\(name) is too large for a questionnaire: at most \(megabytes) MB are read."
  }
  func needsPassword(_ name: String) -> String {
    "\(name) is protected by a password. Save it without one."
  }
  func isThereAlready(_ path: String) -> String {
    "\(path) is there already and was kept as it was. Choose another name or add --force."
  }
  func badSurveyID(_ id: String) -> String {
    "“\(id)” cannot be a survey’s id: use letters without accents, digits, - and _."
  }
  func imported(from tool: String, items: Int, leftOut: Int) -> String {
    let taken = items == 1 ? "1 item imported" : "\(items) items imported"
    switch leftOut {
    case 0: return "\(tool): \(taken)."
    case 1: return "\(tool): \(taken); 1 question was left out."
    default: return "\(tool): \(taken); \(leftOut) questions were left out."
    }
  }
  func written(to path: String) -> String { "Written to \(path)." }
  var twinIncomplete: String {
    "The texts of a second language need three things together: --export FILE, "
      + "--translated-export FILE and --translated-language CODE, such as en."
  }
  func badLanguage(_ name: String) -> String {
    "“\(name)” is no language code: write two or three letters, such as fr, ar or en."
  }
  func translationProblem(_ problem: TranslationProblem) -> String {
    switch problem {
    case .notTheSurveys(let file):
      "\(file) is not an export of this questionnaire. Choose the export in the questionnaire’s own "
        + "language."
    case .noKey(let file):
      "Nothing in \(file) tells the responses apart. Export it again with the responses’ numbers."
    case .keyTwice(let file, let heading):
      "In \(file) two responses have the same number in the column “\(heading)”. Export it again."
    case .columnCounts(let export, let twin):
      "The two exports differ: \(export) columns and \(twin). Export both with the same settings."
    case .otherResponses(let missing, let added):
      "The two exports hold different responses: \(missing) only in the first, \(added) only in the "
        + "second. Export both at the same time, without a filter."
    case .twoTexts(let column, let heading):
      "Column \(spreadsheetColumn(column)) (“\(heading)”) of the translated export has two texts for the same answer. "
        + "Export both again at the same time."
    case .oneTextForTwo(let column, let heading):
      "Column \(spreadsheetColumn(column)) (“\(heading)”) of the translated export has the same text for two answers. "
        + "Correct the translation in the survey tool and export again."
    case .headingUnclear(let column, let heading):
      "It cannot be told which question column \(spreadsheetColumn(column)) (“\(heading)”) of the exports is. Choose "
        + "full question texts as headings and export both again."
    }
  }
  var nextSteps: String {
    "Go through the lines that begin with #, put the file into surveys/ and try it with “rida check "
      + "EXPORT”."
  }
}
