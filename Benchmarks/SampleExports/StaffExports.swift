extension SampleFile {
  /// Staff: a Google sheet in French for three campuses, Excel's "Unicode text" for Fès.
  static func staffExports() throws -> [SampleFile] {
    let form = Form(
      name: "staff", group: .staff, campuses: [.rabat, .casablanca, .agadir], language: .french)
    let responses = form.responses()
    let early = responses.until(Moment(year: 2025, month: 6, day: 27))
    return try [
      SampleFile(
        "personnel_2025-06-27.csv", GoogleForms.sheet(form, early), as: GoogleForms.sheet),
      SampleFile(
        "personnel_2026-01-29.csv", GoogleForms.sheet(form, responses), as: GoogleForms.sheet),
    ] + fes()
  }

  /// An Arabic Google sheet a semester, saved again by Excel, with Arabic-Indic digits.
  private static func fes() throws -> [SampleFile] {
    try Semester.all.map { semester in
      let form = Form(
        name: "staff-fes", group: .staff, campuses: [.fes], language: .arabic,
        semesters: [semester])
      var table = GoogleForms.sheet(form, form.responses())
      let position = 2 + (form.group.questionnaire.position(of: "recommend") ?? 0)
      for index in table.rows.indices {
        if case .text(let text) = table.rows[index][position] {
          table.rows[index][position] = .text(PlainTables.withArabicDigits(text))
        }
      }
      return try SampleFile(
        "personnel-fes.csv", in: semester, table, as: PlainTables.unicodeText)
    }
  }
}
