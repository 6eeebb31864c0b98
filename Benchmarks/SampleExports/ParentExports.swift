extension SampleFile {
  /// Parents: Microsoft Forms for two campuses, two plain tables for the others.
  static func parentExports() throws -> [SampleFile] {
    try rabatAndAgadir() + casablanca() + fes()
  }

  /// One form for all years, saved twice by a French Excel; in between one family changed an
  /// answer and one withdrew.
  private static func rabatAndAgadir() throws -> [SampleFile] {
    let form = Form(
      name: "parents", group: .parent, campuses: [.rabat, .agadir], language: .french,
      isPlain: true)
    let responses = form.responses()
    let early = responses.until(Moment(year: 2024, month: 7, day: 1))
    let position = form.group.questionnaire.position(of: "heard") ?? 0
    let late = responses.editing(number: 12, position: position, to: 4).withdrawing(number: 29)
    return [
      try SampleFile(
        "parents-rabat-agadir_2024-07-01.csv", MicrosoftForms.table(form, early),
        as: MicrosoftForms.frenchExcel),
      try SampleFile(
        "parents-rabat-agadir_2026-01-30.csv", MicrosoftForms.table(form, late),
        as: MicrosoftForms.frenchExcel),
    ]
  }

  /// A table with tabs a semester; the last one holds a row with an empty cell too many.
  private static func casablanca() throws -> [SampleFile] {
    try Semester.all.map { semester in
      let form = Form(
        name: "parents-casablanca", group: .parent, campuses: [.casablanca], language: .french,
        semesters: [semester])
      var table = PlainTables.table(form, form.responses(), hasTelephone: true)
      if semester == Semester.all.last { table.rows[5].append("") }
      return try SampleFile(
        "parents-casablanca.csv", in: semester, table, as: PlainTables.tabs)
    }
  }

  /// A table a semester from an Arabic Excel.
  private static func fes() throws -> [SampleFile] {
    try Semester.all.map { semester in
      let form = Form(
        name: "parents-fes", group: .parent, campuses: [.fes], language: .arabic,
        semesters: [semester], isPlain: true)
      return try SampleFile(
        "parents-fes.csv", in: semester, PlainTables.table(form, form.responses()),
        as: PlainTables.arabicExcel)
    }
  }
}
