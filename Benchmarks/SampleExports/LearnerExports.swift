extension SampleFile {
  /// Learners: a tool a campus.
  static func learnerExports() throws -> [SampleFile] {
    try rabat() + casablanca() + fes() + agadir()
  }

  /// Rabat opens a new Google form each year and downloads it after each semester, so that the
  /// second file holds the first one's responses again, but for one that was withdrawn.
  private static func rabat() throws -> [SampleFile] {
    var files: [SampleFile] = []
    for year in 2022...2025 {
      let semesters = Semester.all.filter { $0.firstYear == year }
      let form = Form(
        name: "rabat-\(year)", group: .learner, campuses: [.rabat], language: .french,
        semesters: semesters)
      let responses = form.responses()
      let name = "apprenants-rabat-\(year)-\(year + 1)"
      let early = responses.until(Moment(year: year + 1, month: 1, day: year == 2025 ? 15 : 30))
      files.append(
        try SampleFile(
          "\(name)_1.csv", GoogleForms.direct(form, early), as: GoogleForms.direct))
      let late = year == 2023 ? responses.withdrawing(number: 17) : responses
      files.append(
        try SampleFile("\(name)_2.csv", GoogleForms.direct(form, late), as: GoogleForms.direct))
    }
    return files
  }

  /// Casablanca keeps one Google form for all years; its sheet was downloaded twice, was worded
  /// otherwise in one heading the first time, and holds four rows that went wrong the second time.
  private static func casablanca() throws -> [SampleFile] {
    let form = Form(
      name: "casablanca", group: .learner, campuses: [.casablanca], language: .french)
    let responses = form.responses()
    let firstYear = GoogleForms.sheet(form, responses.within(Semester.all.filter { $0.index < 2 }))
      .renaming(heading: "La plateforme de cours en ligne", to: "Le site des cours en ligne")
    let lastRow = responses.count - 1
    let allYears = GoogleForms.sheet(form, responses)
      .misspelling(
        row: lastRow - 9, heading: "Les explications des enseignants sont claires",
        as: "Tout a fait d'acord"
      )
      .replacing(row: lastRow - 31, heading: "Horodateur", with: "32/01/2026 25:61:00")
      .replacing(row: lastRow - 47, heading: "Horodateur", with: "14/01/2036 10:12:45")
      .cutting(row: lastRow - 60, to: 18)
    return [
      try SampleFile("apprenants-casablanca_2023-06-22.csv", firstYear, as: GoogleForms.sheet),
      try SampleFile("apprenants-casablanca_2026-01-28.csv", allYears, as: GoogleForms.sheet),
    ]
  }

  /// Fès asks in Arabic with LimeSurvey, a survey a semester, exported as codes or as full texts.
  private static func fes() throws -> [SampleFile] {
    var lastID = 0
    return try Semester.all.map { semester in
      let form = Form(
        name: "fes", group: .learner, campuses: [.fes], language: .arabic, semesters: [semester],
        partialRate: 0.06, offersNotApplicable: false)
      let responses = form.responses()
      defer { lastID += responses.count }
      let table = LimeSurvey.table(
        form, responses, as: semester.isFirstOfYear ? .codes : .fullText, after: lastID)
      return try SampleFile(
        "apprenants-fes_survey\(471_820 + semester.index).csv", in: semester, table,
        as: LimeSurvey.dialect)
    }
  }

  /// Agadir asks in English with Moodle; the last semester's file was downloaded twice.
  private static func agadir() throws -> [SampleFile] {
    var files: [SampleFile] = []
    var random = RandomNumbers(named: "agadir order")
    for semester in Semester.all {
      let form = Form(
        name: "agadir", group: .learner, campuses: [.agadir], language: .english,
        semesters: [semester])
      let responses = form.responses()
      if semester == Semester.all.last {
        let early = responses.until(semester.opening.adding(seconds: 5 * 86_400))
        files.append(
          try SampleFile(
            "learners-agadir_1.csv", in: semester,
            MoodleFeedback.table(form, early, random: &random), as: MoodleFeedback.dialect))
      }
      let table = MoodleFeedback.table(form, responses, random: &random)
      files.append(
        try SampleFile(
          "learners-agadir_2.csv", in: semester, table, as: MoodleFeedback.dialect))
    }
    return files
  }
}
