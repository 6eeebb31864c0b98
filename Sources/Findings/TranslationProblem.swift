/// Why two exports of the same responses cannot say how a survey reads in another language.
package enum TranslationProblem: Error, Equatable, Sendable {
  /// The first export is not one of the imported questionnaire.
  case notTheSurveys(file: String)
  /// Nothing in the first export tells responses apart.
  case noKey(file: String)
  /// Two responses of a file have the same number.
  case keyTwice(file: String, heading: String)
  case columnCounts(export: Int, twin: Int)
  /// Responses that only the first export holds, and those that only its twin does.
  case otherResponses(missing: Int, added: Int)
  /// The same answer has two texts in the twin's column, at a position from 0.
  case twoTexts(column: Int, heading: String)
  /// Two answers have the same text in the twin's column.
  case oneTextForTwo(column: Int, heading: String)
  /// The twin's heading would not be understood as the same question.
  case headingUnclear(column: Int, heading: String)
}
