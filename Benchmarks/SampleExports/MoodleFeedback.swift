/// Moodle's Feedback activity, anonymous: no date, and numbers that are dealt anew each time.
enum MoodleFeedback {
  static let dialect = Table.Dialect(quoting: .asPHP, encoding: .utf8WithMark)

  /// The table of the responses so far, in an order that only `random` knows.
  static func table(
    _ form: Form, _ responses: [Response], random: inout RandomNumbers
  ) -> Table {
    let questionnaire = form.group.questionnaire
    let labels =
      questionnaire.questions.map(\.id) + [questionnaire.choice.id]
      + questionnaire.comments.map(\.id)
    let headings = zip(labels, form.questionHeadings).map { "(\($0)) \($1)" }
    let places = form.placeHeadings.map { "(\($0.lowercased())) \($0)" }
    let rows = random.shuffled(responses).enumerated().map { index, response in
      let cells =
        [String(index + 1)] + form.places(of: response) + form.labels(of: response)
        + [form.choices(of: response).joined(separator: "\n")] + response.comments
      return cells.map { Table.Cell.text(escaped($0)) }
    }
    return Table(headings: ["Response number"] + places + headings, rows: rows)
  }

  /// Text as Moodle writes it, escaped for HTML.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      switch character {
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case "'": result += "&#039;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      default: result.append(character)
      }
    }
  }
}
