/// A LimeSurvey questionnaire, however its file is written.
struct LimeSurveyDefinition {
  var name = ""
  var title: Translations = [:]
  /// In the order of their groups and their places in them.
  var questions: [LimeSurveyQuestion] = []
}

/// A question of LimeSurvey's.
struct LimeSurveyQuestion {
  /// The one letter that says how it is answered.
  var type: String
  /// Its code, which LimeSurvey calls title.
  var code: String
  var text: Translations = [:]
  var group: String?
  var hasOther = false
  var isConditional = false
  var attributes: [String: String] = [:]
  /// The text for "other", where it is not LimeSurvey's own.
  var otherText: Translations = [:]
  /// Rows, or columns where `scale` is 1, in their order.
  var subquestions: [Part] = []
  /// Answers in their order.
  var answers: [Part] = []

  /// A subquestion or an answer.
  struct Part {
    var code: String
    var text: Translations = [:]
    /// 0, or 1 for the second axis or scale.
    var scale = 0
    /// The assessment value of an answer.
    var score: Int?
  }

  func subquestions(ofScale scale: Int) -> [Part] { subquestions.filter { $0.scale == scale } }
}
