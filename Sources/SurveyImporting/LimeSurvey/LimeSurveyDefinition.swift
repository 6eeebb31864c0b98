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
  /// The text as headings of exports have it, where that differs.
  var tight: Translations = [:]
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
    /// The text as headings of exports have it, where that differs.
    var tight: Translations = [:]
    /// 0, or 1 for the second axis or scale.
    var scale = 0
    /// The assessment value of an answer.
    var score: Int?
  }

  func subquestions(ofScale scale: Int) -> [Part] { subquestions.filter { $0.scale == scale } }
}

/// What has texts in several languages, with tags to be taken away.
protocol LimeSurveyTexts {
  var text: Translations { get set }
  var tight: Translations { get set }
}

extension LimeSurveyTexts {
  /// Adds a text in a language that has none yet.
  mutating func add(html: String, in language: String) {
    text.add(plainText(html), in: language)
    let headingText = tightText(html)
    if headingText != text[language] { tight.add(headingText, in: language) }
  }

  /// The texts that headings may have for it in a language.
  func headings(in language: String) -> [String] {
    [text[language], tight[language]].compactMap { $0 }
  }
}

extension LimeSurveyQuestion: LimeSurveyTexts {}
extension LimeSurveyQuestion.Part: LimeSurveyTexts {}
