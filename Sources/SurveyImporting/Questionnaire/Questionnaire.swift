/// Texts by language code, such as `fr` or `de`; never empty texts.
typealias Translations = [String: String]

/// A questionnaire as another tool's definition describes it, before it is a survey of Rida's.
struct Questionnaire {
  /// What people call the tool, such as `LimeSurvey`.
  var tool: String
  /// What the tool calls the questionnaire, to make an id from.
  var name: String
  var title: Translations = [:]
  /// In the order in which they are put; a matrix is a question for each of its rows.
  var questions: [Question] = []
  /// Questions of types that Rida does not read: code and type.
  var leftOut: [LeftOutQuestion] = []
}

/// A question that Rida cannot take over.
struct LeftOutQuestion: Equatable {
  var code: String
  var type: String
}

/// One thing asked.
struct Question {
  /// The tool's own name for it.
  var code: String
  /// The question, or the text above a matrix.
  var text: Translations
  /// The row of a matrix.
  var row: Translations?
  var kind: Kind
  /// Headings by which exports may name its column.
  var columns: [String] = []
  /// The group, page or block that it stands in.
  var group: String?
  var isConditional = false

  /// How it is answered.
  enum Kind {
    /// One of some choices, which the tool may present as an ordered scale.
    case one([Choice], isScale: Bool)
    /// Any number of some choices.
    case several([Choice])
    /// Some choices, put in order.
    case ranking([Choice])
    case text
    /// A whole number in a range.
    case number(ClosedRange<Int>)
  }
}

/// One answer that a question offers.
struct Choice: Equatable {
  /// What the tool writes for it in an export of codes.
  var code: String
  var labels: Translations
  /// What the tool counts for it.
  var score: Int?
  /// Other texts that exports may have for it.
  var names: [String] = []
  /// Whether the tool says that it is no point of the scale.
  var isOffScale = false
}
