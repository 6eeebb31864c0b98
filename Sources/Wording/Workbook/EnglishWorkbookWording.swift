/// The words of workbooks in English.
struct EnglishWorkbookWording: WorkbookWording {
  private let report = EnglishReportWording()

  var summarySheet: String { "Summary" }
  var changesSheet: String { "Changes" }
  var answersSheet: String { "Answers" }
  var breakdownsSheet: String { "Breakdowns" }
  var figuresSheet: String { "All figures" }
  var readMeSheet: String { "Read me" }

  var resultAndTarget: String { "Result and target" }
  var answersByQuestion: String { "Dissatisfied, neither and satisfied, question by question" }
  var answerShares: String { "Shares of the answers" }
  var noChanges: String { "Nothing could be compared with the last time." }

  var readMeLead: String {
    "Each sheet has one table. Percentages are stored as numbers between 0 and 1 and only shown as percentages."
  }
  var wordsForNumbers: String {
    """
    A word stands where a number would be withheld or cannot be computed; the reason stands in the \
    last column. Such a cell is never zero.
    """
  }
  var sheetColumn: String { "Sheet" }
  var columnColumn: String { "Column" }
  var meaningColumn: String { "What it says" }

  func heading(of column: WorkbookColumn) -> String {
    switch column {
    case .objective: report.objective
    case .group: "Group"
    case .measure: report.measureColumn
    case .result: report.result
    case .rangeFrom: "Likely range from"
    case .rangeTo: "Likely range to"
    case .people: report.respondentsColumn
    case .target: report.target
    case .status: report.status
    case .sinceLast: report.sinceLastColumn
    case .owner: report.owner
    case .due: "Due"
    case .openActions: "Open actions"
    case .course: "Course"
    case .subject: "What"
    case .breakdownValue: "Value"
    case .earlierResult: "Last time"
    case .earlierPeriod: "Period of the last time"
    case .changeFrom: "Change from"
    case .changeTo: "Change to"
    case .question: report.question
    case .satisfied: report.satisfied
    case .dissatisfied: report.dissatisfied
    case .neither: report.neither
    case .answers: report.answersColumn
    case .notApplicable: report.notApplicableShort
    case .missing: "No answer"
    case .mean: "Mean"
    case .remark: report.remarkColumn
    case .survey: report.surveyColumn
    case .dimension: "Breakdown"
    case .answer: report.answer
    case .share: report.shareColumn
    }
  }

  func meaning(of column: WorkbookColumn) -> String {
    switch column {
    case .objective: "The objective, as the register states it."
    case .group: "Whose answers count."
    case .measure: "Which figure it is; how it is computed is told below."
    case .result: "The figure of this period."
    case .rangeFrom: "The lower end of the likely range."
    case .rangeTo: "The upper end of the likely range."
    case .people: "How many people, or answers to one question, the figure rests on."
    case .target: "What the objective wants to reach."
    case .status:
      "Met or not met where the whole likely range lies on one side of the target; else it can’t be told."
    case .sinceLast: "What became of the figure since it was last measured."
    case .owner: "Who answers for the objective."
    case .due: "Until when it is to be reached."
    case .openActions: "Numbers of the open actions that name the objective."
    case .course: "Better, worse, no clear change, or not comparable."
    case .subject: "The question, the objective or the survey that has changed."
    case .breakdownValue: "Which part of the group; empty for the whole group."
    case .earlierResult: "The figure when it was last measured."
    case .earlierPeriod: "When that was."
    case .changeFrom:
      "The lower end of the likely change; shares and net scores in points of 100, means in units of their scale."
    case .changeTo: "The upper end of the likely change."
    case .question: "The question, as it is put."
    case .satisfied: "The share of answers that count as satisfied."
    case .dissatisfied: "The share of answers that count as dissatisfied."
    case .neither: "The share of answers that are neither."
    case .answers: "How many people chose one of the answers."
    case .notApplicable: "How many said that the question does not concern them."
    case .missing: "Of how many no answer is known."
    case .mean: "The average score; questions put the other way round are turned first."
    case .remark: "Why a number is missing, or how the question is to be read."
    case .survey: "The survey that asked."
    case .dimension: "By what the answers are broken down."
    case .answer: "The answer, as it is offered."
    case .share:
      "The share of those who chose it; of questions with several answers they add up to more than 100%."
    }
  }

  func meaning(ofFiguresColumn name: String) -> String? {
    switch name {
    case "survey": "The survey’s id in the definitions."
    case "period": "The period’s id in the calendar."
    case "group": "The group’s id."
    case "dimension": "The id of the dimension of a breakdown; empty for the whole group."
    case "value": "The value of that dimension."
    case "subject_kind": "What the figure is about: survey, objective or item (a question)."
    case "subject": "Its id."
    case "measure": "The figure’s stable name; “share:” is followed by an answer’s code."
    case "estimate": "The figure, with all its digits; shares are between 0 and 1."
    case "low": "The lower end of its interval."
    case "high": "The upper end of its interval."
    case "n": "How many answers or people it rests on."
    case "method": "How the interval was made."
    case "status": "ok, withheld or not-defined."
    case "reason": "Why it is withheld or not defined."
    default: nil
    }
  }
}
