/// What one group is asked, in the words of the definitions under `surveys/`.
struct Questionnaire: Sendable {
  /// Questions with one answer, in the form's order.
  let questions: [Question]
  /// The question with several answers.
  let choice: ChoiceQuestion
  /// The open questions.
  let comments: [CommentQuestion]

  /// The place of a question in `questions`.
  func position(of id: String) -> Int? { questions.firstIndex { $0.id == id } }
}

/// A question with one answer on a scale.
struct Question: Sendable {
  let id: String
  let text: Text
  let scale: AnswerScale
  /// What the question is about, or nil for the overall questions.
  let topic: Topic?
  /// Whether agreeing is unfavourable.
  let isReversed: Bool
  /// How much easier than others of its topic the question is to agree with.
  let offset: Double
  /// The share of respondents whom it does not concern.
  let notApplicableRate: Double
  /// Its code in LimeSurvey, such as `TEACH[SQ001]`.
  let limeSurveyCode: String

  init(
    id: String, text: Text, scale: AnswerScale, topic: Topic? = nil, isReversed: Bool = false,
    offset: Double = 0, notApplicableRate: Double = 0, limeSurveyCode: String = ""
  ) {
    self.id = id
    self.text = text
    self.scale = scale
    self.topic = topic
    self.isReversed = isReversed
    self.offset = offset
    self.notApplicableRate = notApplicableRate
    self.limeSurveyCode = limeSurveyCode
  }
}

/// A question with several answers.
struct ChoiceQuestion: Sendable {
  let id: String
  let text: Text
  let options: [Text]
}

/// A question that is answered in words.
struct CommentQuestion: Sendable {
  let id: String
  let text: Text
  let limeSurveyCode: String

  init(id: String, text: Text, limeSurveyCode: String = "") {
    self.id = id
    self.text = text
    self.limeSurveyCode = limeSurveyCode
  }
}

/// What questions are about; each follows a course of its own over the years.
enum Topic: Int, CaseIterable, Sendable {
  case teachingQuality, fairAssessment, learningResources, learnerWellbeing, beingHeard
  case skillsProgress, parentInformation, safeWelcome, graduateCompetence, employerPartnership
  case staffEngagement, staffDevelopment, workingConditions
}
