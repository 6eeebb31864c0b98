/// One respondent's answers, before a tool writes them down.
struct Response: Sendable {
  /// Its number in the form, from 1, in the order of submission.
  var number = 0
  let campus: Campus
  let programme: Programme?
  let semester: Semester
  let started: Moment
  let submitted: Moment
  /// One a question, in the questionnaire's order.
  var answers: [Answer]
  /// The options that were ticked, counted from 0.
  let choices: [Int]
  /// One a comment question; empty where nothing was written.
  let comments: [String]
  /// Whether the respondent left before the end.
  let isPartial: Bool

  /// What was answered to a question with one answer.
  enum Answer: Equatable, Sendable {
    /// An option of the scale, counted from 0.
    case option(Int)
    case notApplicable
    case blank
    /// The question was never shown.
    case notShown
  }
}
