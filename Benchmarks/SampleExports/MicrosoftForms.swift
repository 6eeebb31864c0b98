/// Microsoft Forms, whose workbook is saved as CSV by the teacher's Excel.
enum MicrosoftForms {
  /// Saved by a French Excel: semicolons and the Windows code page.
  static let frenchExcel = Table.Dialect(
    delimiter: ";", lineEnd: "\r\n", encoding: .windows1252)
  /// Saved as "CSV UTF-8" by an English Excel.
  static let englishExcel = Table.Dialect(lineEnd: "\r\n", encoding: .utf8WithMark)

  /// The table of an anonymous form; ticks end with a semicolon each.
  static func table(_ form: Form, _ responses: [Response]) -> Table {
    let isFrench = form.language == .french
    let opening =
      isFrench
      ? ["ID", "Heure de début", "Heure de fin", "Adresse de messagerie", "Nom"]
      : ["ID", "Start time", "Completion time", "Email", "Name"]
    return Table(
      headings: opening + form.placeHeadings + form.questionHeadings,
      rows: responses.map { response in
        let times = [response.started, response.submitted]
          .map { isFrench ? $0.dayFirst : $0.monthFirst }
        let cells =
          [String(response.number)] + times + ["anonymous", ""] + form.places(of: response)
          + form.labels(of: response)
          + [form.choices(of: response).map { $0 + ";" }.joined()] + response.comments
        return cells.map(Table.Cell.text)
      })
  }
}
