/// Draws the respondents of one form, campus, programme and semester.
struct Respondent {
  private let form: Form
  private let campus: Campus
  private let programme: Programme?
  private let semester: Semester
  private var random: RandomNumbers

  init(form: Form, campus: Campus, programme: Programme?, semester: Semester) {
    self.form = form
    self.campus = campus
    self.programme = programme
    self.semester = semester
    random = RandomNumbers(
      named: "\(form.name)/\(semester.id)/\(campus.id)/\(programme?.id ?? "")")
  }

  /// The responses of everyone who answered.
  mutating func responses() -> [Response] {
    let rate = AnswerModel.responseRate(group: form.group, campus: campus, semester: semester)
    let expected = people * rate * (0.92 + 0.16 * random.uniform())
    return (0..<Int(expected.rounded())).map { _ in response() }
  }

  /// How many were asked; employers are shared out evenly among the campus's programmes.
  private var people: Double {
    guard form.group == .employer else {
      return Double(Population.count(form.group, campus, programme, in: semester))
    }
    return Double(Population.count(.employer, campus, in: semester))
      / Double(campus.programmes.count)
  }

  private mutating func response() -> Response {
    let questionnaire = form.group.questionnaire
    let submitted = submissionTime()
    let isPartial = random.chance(form.partialRate)
    var answers = answers(to: questionnaire.questions)
    if isPartial {
      let reached = 4 + random.below(questionnaire.questions.count - 8)
      for index in reached..<answers.count { answers[index] = .notShown }
    }
    let choices = [0.60, 0.45, 0.30, 0.22, 0.12].indices
      .filter { $0 < questionnaire.choice.options.count }
      .filter { random.chance([0.60, 0.45, 0.30, 0.22, 0.12][$0]) }
    let comments = questionnaire.comments.map { question in
      isPartial ? "" : comment(on: question)
    }
    return Response(
      campus: campus, programme: programme, semester: semester,
      started: submitted.adding(seconds: -150 - random.below(700)), submitted: submitted,
      answers: answers, choices: choices, comments: comments, isPartial: isPartial)
  }

  /// Most people answer in the first days, between eight and twenty-three o'clock.
  private mutating func submissionTime() -> Moment {
    let day = min(random.below(semester.openDays), random.below(semester.openDays))
    let second = 8 * 3600 + random.below(15 * 3600)
    return semester.opening.adding(seconds: day * 86_400 + second)
  }

  private mutating func answers(to questions: [Question]) -> [Response.Answer] {
    let person = 0.6 * random.normal()
    let moods = Topic.allCases.map { _ in 0.35 * random.normal() }
    return questions.map { question in
      let mood = question.topic.map { moods[$0.rawValue] } ?? 0
      return answer(to: question, disposition: person + mood)
    }
  }

  private mutating func answer(
    to question: Question, disposition: Double
  ) -> Response.Answer {
    let latent = level(of: question) + disposition + 0.9 * random.normal()
    if random.chance(question.notApplicableRate) {
      return form.offersNotApplicable ? .notApplicable : .blank
    }
    if random.chance(0.025) { return .blank }
    let option = question.scale.thresholds.count { $0 < latent }
    return .option(question.isReversed ? question.scale.count - 1 - option : option)
  }

  private func level(of question: Question) -> Double {
    guard let topic = question.topic else {
      return question.offset
        + AnswerModel.overallLevel(group: form.group, campus: campus, semester: semester)
    }
    return question.offset
      + AnswerModel.level(
        of: topic, group: form.group, campus: campus, programme: programme, semester: semester)
  }

  private mutating func comment(on question: CommentQuestion) -> String {
    guard random.chance(question.id == "strengths" ? 0.14 : 0.24) else { return "" }
    let usesArabic = !form.isPlain && form.language != .arabic && random.chance(0.08)
    let pool = Comments.pool(
      on: question.id, from: form.group, in: usesArabic ? .arabic : form.language,
      isPlain: form.isPlain)
    guard let first = random.pick(pool) else { return "" }
    guard random.chance(0.12), let second = random.pick(pool), second != first else {
      return first
    }
    return first + "\n" + second
  }
}
