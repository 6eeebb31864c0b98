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
  var nextSteps: String {
    "Go through the lines that begin with #, put the file into surveys/ and try it with “rida check "
      + "EXPORT”."
  }
}
