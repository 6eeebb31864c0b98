/// Google Forms: the file that the form itself gives, and the linked sheet.
enum GoogleForms {
  /// The Responses tab's download: all quoted, year first, AM and PM, ticks joined by semicolons.
  static let direct = Table.Dialect(quoting: .all)
  /// A sheet in French: quotes when needed, day first, ticks joined by comma and blank.
  static let sheet = Table.Dialect(lineEnd: "\r\n")

  /// The form's own download; statements stand in grids, so headings are `Question [Row]`.
  static func direct(_ form: Form, _ responses: [Response]) -> Table {
    let questions = form.group.questionnaire.questions.map { heading(of: $0, in: form) }
    let rest = form.questionHeadings.dropFirst(questions.count)
    return Table(
      headings: ["Horodateur", "Adresse e-mail"] + form.placeHeadings + questions + rest,
      rows: responses.map { response in
        let address = "etudiant\(1000 + response.number)@example.invalid"
        let cells =
          [response.submitted.googleForms, address] + form.places(of: response)
          + form.labels(of: response)
          + [form.choices(of: response).joined(separator: ";")] + response.comments
        return cells.map(Table.Cell.text)
      })
  }

  /// The linked sheet; a heading that was typed with a blank at its end keeps it.
  static func sheet(_ form: Form, _ responses: [Response]) -> Table {
    let places = form.group.hasProgramme ? ["Campus", "Programme "] : ["Campus"]
    return Table(
      headings: [form.language == .arabic ? "طابع زمني" : "Horodateur"] + places
        + form.questionHeadings,
      rows: responses.map { response in
        let cells =
          [response.submitted.dayFirst] + form.places(of: response) + form.labels(of: response)
          + [form.choices(of: response).joined(separator: ", ")] + response.comments
        return cells.map(Table.Cell.text)
      })
  }

  private static func heading(of question: Question, in form: Form) -> String {
    let text = question.text[form.language]
    return switch question.scale {
    case .agreement: "Dans quelle mesure êtes-vous d'accord ? [\(text)]"
    case .satisfaction where question.topic != nil: "Êtes-vous satisfait des ressources ? [\(text)]"
    default: text
    }
  }
}
