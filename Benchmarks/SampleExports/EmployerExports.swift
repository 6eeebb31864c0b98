extension SampleFile {
  /// Employers: one Microsoft form in English for all campuses and years, saved twice.
  static func employerExports() throws -> [SampleFile] {
    let form = Form(
      name: "employers", group: .employer, campuses: Campus.allCases, language: .english)
    let responses = form.responses()
    let early = responses.until(Moment(year: 2025, month: 7, day: 4))
    let position = form.group.questionnaire.position(of: "supervision") ?? 0
    let late = responses.editing(number: 40, position: position, to: 3)
    return [
      try SampleFile(
        "employers_2025-07-04.csv", MicrosoftForms.table(form, early),
        as: MicrosoftForms.englishExcel),
      try SampleFile(
        "employers_2026-01-29.csv", MicrosoftForms.table(form, late),
        as: MicrosoftForms.englishExcel),
    ]
  }
}
