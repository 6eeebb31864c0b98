/// LimeSurvey: all quoted, and an unquoted nothing for what was never shown.
enum LimeSurvey {
  static let dialect = Table.Dialect(
    quoting: .all, lineEnd: "\r\n", encoding: .utf8WithMark, endsWithBlankLine: true)

  /// Which of the export's two ways.
  enum Style: Sendable {
    /// Headings and answers as codes.
    case codes
    /// Headings and answers as full texts.
    case fullText
  }

  /// The table, whose ids start after `lastID`, since each semester's survey goes on counting.
  static func table(
    _ form: Form, _ responses: [Response], as style: Style, after lastID: Int
  ) -> Table {
    let questionnaire = form.group.questionnaire
    let opening =
      style == .codes
      ? ["id", "submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp"]
      : [
        "Response ID", "Date submitted", "Last page", "Start language", "Seed", "Date started",
        "Date last action",
      ]
    let questions = questionnaire.questions.map { heading(of: $0, in: form, as: style) }
    let comments = questionnaire.comments.map {
      style == .codes ? $0.limeSurveyCode : $0.text[form.language]
    }
    return Table(
      headings: opening + form.placeHeadings + questions + comments,
      rows: responses.map { row(of: $0, in: form, as: style, id: lastID + $0.number) })
  }

  private static let agreementGrid = "إلى أي حد توافقون على ما يلي؟"
  private static let satisfactionGrid = "إلى أي حد أنتم راضون عما يلي؟"

  private static func heading(of question: Question, in form: Form, as style: Style) -> String {
    guard style == .fullText else { return question.limeSurveyCode }
    let text = question.text[form.language]
    guard question.limeSurveyCode.hasSuffix("]") else { return text }
    let isAgreement = question.scale == .agreement
    return "\(isAgreement ? agreementGrid : satisfactionGrid) [\(text)]"
  }

  private static func row(
    of response: Response, in form: Form, as style: Style, id: Int
  ) -> [Table.Cell] {
    let questions = form.group.questionnaire.questions
    let isCodes = style == .codes
    let submitted: Table.Cell = response.isPartial ? .null : .text(response.submitted.iso)
    let opening: [Table.Cell] = [
      .text(String(id)), submitted, .text(response.isPartial ? "3" : "7"), "ar",
      .text(String(500_000_000 + id * 7919)), .text(response.started.iso),
      .text(response.submitted.iso),
    ]
    let places =
      isCodes
      ? [response.campus.id, response.programme?.id ?? ""] : form.places(of: response)
    let answers = zip(response.answers, questions).map { answer, question in
      cell(for: answer, to: question, in: form, as: style, isOffered: isOffered(question, response))
    }
    let comments: [Table.Cell] = response.comments.map { response.isPartial ? .null : .text($0) }
    return opening + places.map(Table.Cell.text) + answers + comments
  }

  /// Learners of management have no laboratory and aren't asked about it.
  private static func isOffered(_ question: Question, _ response: Response) -> Bool {
    question.id != "laboratories" || response.programme != .management
  }

  private static func cell(
    for answer: Response.Answer, to question: Question, in form: Form, as style: Style,
    isOffered: Bool
  ) -> Table.Cell {
    guard isOffered, answer != .notShown else { return .null }
    if style == .codes, case .option(let option) = answer {
      return .text(question.scale.code(option))
    }
    return .text(form.label(of: answer, to: question))
  }
}
