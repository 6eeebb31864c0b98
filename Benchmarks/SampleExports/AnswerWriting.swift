/// What most tools write alike: labels of one language, and ticked options joined.
extension Form {
  /// The headings of the questions, the choices and the comments.
  var questionHeadings: [String] {
    let questionnaire = group.questionnaire
    return questionnaire.questions.map { $0.text[language] }
      + [questionnaire.choice.text[language]]
      + questionnaire.comments.map { $0.text[language] }
  }

  /// The headings of the two places, the same in every language: the forms are copies of one.
  var placeHeadings: [String] { group.hasProgramme ? ["Campus", "Programme"] : ["Campus"] }

  /// The cells under `placeHeadings`.
  func places(of response: Response) -> [String] {
    [response.campus.name[language]] + (response.programme.map { [$0.name[language]] } ?? [])
  }

  /// The label of an answer; empty for a blank.
  func label(of answer: Response.Answer, to question: Question) -> String {
    switch answer {
    case .option(let option): question.scale.label(option, in: language)
    case .notApplicable: question.scale.notApplicable[language]
    case .blank, .notShown: ""
    }
  }

  /// The labels of all answers to questions with one answer.
  func labels(of response: Response) -> [String] {
    zip(response.answers, group.questionnaire.questions).map { label(of: $0, to: $1) }
  }

  /// The labels of the ticked options.
  func choices(of response: Response) -> [String] {
    response.choices.map { group.questionnaire.choice.options[$0][language] }
  }
}
