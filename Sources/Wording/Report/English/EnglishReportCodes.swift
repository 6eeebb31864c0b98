import SurveyModel

extension EnglishReportWording {
  func status(_ code: String) -> String? {
    switch code {
    case "met": "Met"
    case "not-met": "Not met"
    case "cannot-tell": "Can’t tell"
    case "not-measured": "Not measured"
    case "withheld": "Withheld"
    default: nil
    }
  }

  func verdict(_ code: String) -> String? {
    switch code {
    case "better": "better"
    case "worse": "worse"
    case "no-clear-change": "no clear change"
    case "not-comparable": "not comparable"
    case "not-defined": "not defined"
    default: nil
    }
  }

  func undefined(_ code: String) -> String? {
    switch code {
    case "no-answers": "nobody answered"
    case "needs-two-answers": "a single answer"
    case "no-variance": "all answers are the same"
    case "needs-two-categories": "needs two options"
    case "needs-two-groups": "needs two groups"
    case "groups-do-not-differ": "the groups do not differ"
    case "needs-more-items": "needs at least two questions"
    case "needs-three-items": "needs at least three questions"
    case "too-many-items": "too many questions"
    case "collinear-items": "the answers to a question follow from those to others"
    case "class-without-answers": "none of a category of people answered"
    case "needs-three-periods": "needs three periods"
    case "needs-five-periods": "needs five periods"
    case "needs-two-periods": "needs two periods"
    case "no-roster": "the number invited is not known"
    case "empty-roster": "nobody was invited"
    case "roster-smaller-than-answers": "more answers than people invited"
    case "scales-differ": "the questions have different scales"
    case "too-few-complete-rows": "too few people answered every question"
    case "has-ties": "equal values"
    case "too-many-values": "too long a series"
    case "too-many-answers": "too many answers for an exact calculation"
    case "inconsistent-counts": "the counts contradict one another"
    case "no-stable-solution": "no stable result"
    case "not-finite": "cannot be computed"
    default: nil
    }
  }

  func withholding(_ code: String) -> String? {
    switch code {
    case "too-few-answers": "too few answers"
    case "protects-another": "would give away a figure with too few answers"
    case "low-response-rate": "too few of those invited answered"
    default: nil
    }
  }

  func seriesBreak(_ code: String) -> String? {
    switch code {
    case "wording-changed": "the question is worded differently"
    case "scale-changed": "the answers are given on another scale"
    case "options-changed": "answers were added, removed or reworded"
    case "direction-changed": "the question is put the other way round"
    case "items-changed": "other questions are asked"
    case "version-changed": "a new version of the questionnaire"
    default: nil
    }
  }

  func setAside(_ code: String) -> String? {
    switch code {
    case "empty-record": "Empty row"
    case "no-answers": "No question answered"
    case "ragged-record": "More or fewer cells than headings"
    case "repeated-headings": "Headings repeated among the rows"
    case "partial-response": "Started but never handed in"
    case "test-response": "Only tried the questionnaire out"
    case "spam": "A machine’s answers, says the survey tool"
    case "summary-row": "Averages or totals"
    case "missing-key": "Nothing tells which response it is"
    case "superseded-in-file": "A later row of the file holds the same response"
    case "time-unreadable": "The submission time cannot be read"
    case "time-missing": "No submission time"
    case "outside-periods": "Handed in outside every period of the calendar"
    case "period-unknown": "The period is not known"
    case "period-name-unknown": "The period’s name is not in the calendar"
    case "group-unknown": "The group is not one of the organisation’s"
    case "count-unreadable": "A count is not a whole number"
    case "forgotten": "Erased at the respondent’s request"
    default: nil
    }
  }

  func finding(_ code: String) -> String? {
    if let reason = setAside(code) { return reason }
    return switch code {
    case "file-missing": "The file is not there"
    case "file-empty": "The file is empty"
    case "not-text": "The file is not a text file"
    case "is-folder": "A folder instead of a file"
    case "not-readable": "The file may not be read"
    case "still-growing": "The file is still being written"
    case "undecodable": "Bytes that are no text in the file’s encoding"
    case "encoding-undecided": "The encoding cannot be told"
    case "delimiter-undecided": "The separator cannot be told"
    case "stray-quote": "A stray quotation mark"
    case "unclosed-quote": "A quotation mark that is never closed"
    case "field-too-long": "A cell that is too long"
    case "lost-letters": "Letters that were lost before the export"
    case "letters-repaired": "Garbled letters that were put right"
    case "spreadsheet-sign": "Signs that a spreadsheet saved the file again"
    case "workbook-read": "Read from a workbook"
    case "workbook-sheets": "Several sheets hold tables"
    case "headings-only": "Headings without any response"
    case "all-cells-empty": "All cells are empty"
    case "title-rows": "Rows above the headings"
    case "heading-rows": "Headings in several rows"
    case "headings-missing": "No headings"
    case "several-tables": "Several tables in one file"
    case "heading-delimiter-differs": "Headings separated otherwise than the rows"
    case "long-table": "One row for each answer"
    case "long-table-read": "Rows of one answer put together to responses"
    case "counts-table": "Counts instead of answers"
    case "counts-table-read": "Counts read as answers"
    case "counts-too-many": "Counts of too many answers"
    case "no-survey-fits": "No known survey fits the headings"
    case "several-surveys-fit": "Several surveys fit the headings"
    case "surveys-mixed": "Headings of several surveys in one file"
    case "item-twice": "Two columns answer the same question"
    case "duplicate-heading": "The same heading twice"
    case "unknown-heading": "A heading that is no question of the survey"
    case "item-without-column": "A question without a column"
    case "identifier": "A column that seems to identify people"
    case "key-column-missing": "The column that identifies responses is missing"
    case "submitted-column-missing": "The column of submission times is missing"
    case "dimension-column-missing": "A column used for breakdowns is missing"
    case "period-column-missing": "The column of periods is missing"
    case "group-column-missing": "The column of groups is missing"
    case "time-order-undecided": "Day and month cannot be told apart"
    case "time-format-unknown": "Submission times in an unknown form"
    case "answer-not-on-scale": "An answer that is not on the question’s scale"
    case "several-answers": "Several answers where one is taken"
    case "personal-data-masked": "Personal data in comments, made unreadable"
    case "dimension-value-unknown": "A breakdown value that is not defined"
    case "dimension-values-nearly-alike": "Breakdown values spelt almost alike"
    case "wording-changed": "A question worded otherwise than before"
    case "options-changed": "Other answers offered than before"
    case "already-taken-in": "A file that was taken in before"
    case "identical-records": "Identical rows"
    case "keys-of-others": "The identifiers of other responses, handed in at other times"
    case "gone": "Responses that a later export no longer holds"
    case "more-responses-than-roster": "More responses than people invited"
    default: nil
    }
  }

  func measureName(_ measure: Measure) -> String {
    switch measure {
    case .responses: "Responses"
    case .answers: "Answers"
    case .missing: "No answer"
    case .notShown: "Not shown"
    case .blank: "Left blank"
    case .preferNotToSay: "Prefers not to say"
    case .unreadable: "Unreadable"
    case .notApplicable: "Not applicable"
    case .mean: "Mean"
    case .standardDeviation: "Spread"
    case .median: "Median"
    case .interpolatedMedian: "Fine median"
    case .satisfiedShare: "Satisfied"
    case .dissatisfiedShare: "Dissatisfied"
    case .netSatisfaction: "Net satisfaction"
    case .netPromoterScore: "Net Promoter Score"
    case .responseRate: "Response rate"
    case .alpha: "Reliability"
    case .share: "Share of an answer"
    }
  }

  func method(of measure: Measure) -> String? {
    switch measure {
    case .responses: "Responses that count, each once, whatever the number of exports it is in."
    case .answers: "People who chose one of the answers offered."
    case .missing:
      "People of whom no answer is known, for whatever reason but “not applicable”."
    case .notShown:
      "People to whom the question was never put."
    case .blank:
      "People to whom the question was put and who left it blank."
    case .preferNotToSay:
      "People who chose to keep their answer to themselves."
    case .unreadable:
      "Answers that are none of those offered; they are listed when an export is checked."
    case .notApplicable: "People who said that the question does not concern them."
    case .mean:
      """
      The average score; questions put the other way round are turned first. For an objective: the \
      average over people of their own average, of those who answered at least half of its questions \
      (arithmetic mean, t interval).
      """
    case .standardDeviation: "How far scores lie from their mean (sample standard deviation)."
    case .median: "The score in the middle when all are put in order."
    case .interpolatedMedian:
      "The median, moved within its answer by how many lie on either side (interpolated median)."
    case .satisfiedShare:
      """
      The share of answers that count as satisfied, among those who gave an opinion (Wilson \
      interval). For an objective: the average over people of their own share, so that those who \
      answer more questions weigh no more.
      """
    case .dissatisfiedShare:
      "The share of answers that count as dissatisfied, computed in the same way."
    case .netSatisfaction:
      "Satisfied less dissatisfied share, in points (adjusted Wald interval)."
    case .netPromoterScore:
      "Share of answers 9 and 10 less share of 0 to 6, in points (adjusted Wald interval)."
    case .responseRate: "Responses divided by the number of people invited, from the roster."
    case .alpha:
      """
      Whether the questions pull in the same direction: near 1 they do, below 0.7 their common score \
      deserves caution (Cronbach’s alpha, Feldt interval).
      """
    case .share: "People who chose the answer, divided by all who chose one (Wilson interval)."
    }
  }
}
