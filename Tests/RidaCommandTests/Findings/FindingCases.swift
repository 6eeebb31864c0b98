import TestSupport

private let headings =
  "Response ID,Submitted,Campus,Explanations are clear,Marks are fair,Would you recommend us?,"
  + "What should we improve?,Name"

private func export(_ rows: String...) -> String { export(rows) }

private func export(_ rows: [String]) -> String {
  ([headings] + rows).joined(separator: "\n") + "\n"
}

/// An export with one column more.
private func export(with heading: String, _ cells: String...) -> String {
  let rows = cells.enumerated().map { row("\($0.offset + 1)") + "," + $0.element }
  return export(rows).replacing(",Name\n", with: ",Name,\(heading)\n")
}

private func row(
  _ id: String, at time: String = "2025-10-01 10:00:00", campus: String = "Rabat",
  clear: String = "4", fair: String = "4", recommend: String = "9", comment: String = ""
) -> String {
  "\(id),\(time),\(campus),\(clear),\(fair),\(recommend),\(comment),"
}

private func rows(_ ids: ClosedRange<Int>, at time: String = "2025-10-01 10:00:00") -> [String] {
  ids.map { row(String($0), at: time) }
}

/// The school's survey with a scale of its own, one of whose answers goes by two names.
private let ownScale: String = {
  let survey = TestWorkspace.school["learner.yaml"] ?? ""
  let scale = "scales: {own: {options: {1: {en: Bad}, 2: {en: Good, also: [Splendid]}}}}"
  return survey.replacing("are clear}, scale: agreement-5", with: "are clear}, scale: own")
    .replacing("export:", with: "\(scale)\nexport:")
}()

extension FindingCase {
  /// The file as a whole.
  static let files: [FindingCase] = [
    FindingCase("file-missing", "").of("nowhere.csv"),
    FindingCase("is-folder", "").of("surveys"),
    FindingCase("file-empty", ""),
    FindingCase("not-text", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n"),
    FindingCase(
      "undecodable", bytes: Array(export(row("1")).utf8) + [0x32, 0x2C, 0xFF, 0xFE, 0x0A]
    )
    .arguments("--encoding", "utf-8"),
    FindingCase(
      "encoding-undecided",
      bytes: Array(export(row("1", comment: "*")).utf8).replacing([0x2A], with: [0xE9, 0xC7])),
    FindingCase("delimiter-undecided", "a;b,c\n1;2,3\n4;5,6\n"),
    FindingCase("stray-quote", export(row("1", comment: "5\" x"))),
    FindingCase("unclosed-quote", export(row("1", comment: "\"so"))),
    FindingCase(
      "field-too-long",
      export(row("1"), row("2", comment: String(repeating: "x", count: 1_200_000)))),
    FindingCase("lost-letters", export(row("1", comment: "caf\u{FFFD}"))),
    FindingCase("letters-repaired", export(row("1", comment: "trÃ¨s prÃ©cis"))),
    FindingCase("spreadsheet-sign", export(row("1")) + "\u{FEFF}" + row("2") + "\n"),
    FindingCase("headings-only", headings + "\n"),
    FindingCase("all-cells-empty", export(",,,,,,,", ",,,,,,,")),
  ]

  /// The table's shape.
  static let shapes: [FindingCase] = [
    FindingCase("title-rows", "Satisfaction 2025,,,,,,,\n,,,,,,,\n" + export(rows(1...3))),
    FindingCase(
      "heading-rows",
      export(["#meta+id,#date,#adm1,#value+a,#value+b,#value+c,#comment,#contact"] + rows(1...2))),
    FindingCase("headings-missing", rows(1...8).joined(separator: "\n") + "\n"),
    FindingCase(
      "several-tables",
      export(rows(1...4)) + "\nTeacher,Room,Seats\nA,1,30\nB,2,25\nC,3,28\n"),
    FindingCase(
      "heading-delimiter-differs",
      headings + "\n" + rows(1...5).joined(separator: "\n").replacing(",", with: ";") + "\n"),
    FindingCase(
      "counts-table",
      """
      Question,Option 1,Option 2,Option 3
      Explanations are clear,12,20,5
      Marks are fair,10,18,6

      """),
    counts("counts-table-read", "Marks are fair,10,18"),
    counts("counts-too-many", "Marks are fair,10,6000000"),
  ]

  /// A table of counts that the survey declares.
  private static func counts(_ code: String, _ row: String) -> FindingCase {
    let survey = (TestWorkspace.school["learner.yaml"] ?? "")
      .replacing(", objective: teaching", with: "")
      .replacing(
        "key: [Response ID]\n  submitted: {column: Submitted, format: yyyy-MM-dd HH:mm:ss}",
        with: "period: {value: 2025-S1}\n  counts: {item: Question, options: {1: Bad, 5: Good}}")
    return FindingCase(code, "Question,Bad,Good\nExplanations are clear,12,20\n\(row)\n")
      .with("learner.yaml", survey)
  }

  /// Headings.
  static let columns: [FindingCase] = [
    FindingCase("no-survey-fits", "Colour,Size\nred,4\n"),
    FindingCase("several-surveys-fit", export(row("1")))
      .with(
        "parent.yaml",
        (TestWorkspace.school["learner.yaml"] ?? "").replacing(
          "survey: learner", with: "survey: parent")),
    FindingCase(
      "surveys-mixed",
      export(with: "The food is good,The bus is on time,The yard is clean", "4,4,4")
    ).with(
      "parent.yaml",
      """
      survey: parent
      version: 1
      title: {en: Parents}
      group: learner
      items:
        food: {text: {en: The food is good}, scale: agreement-5}
        bus: {text: {en: The bus is on time}, scale: agreement-5}
        yard: {text: {en: The yard is clean}, scale: agreement-5}
      """),
    FindingCase("item-twice", export(with: "Marks are fair", "4")),
    FindingCase("duplicate-heading", export(with: "Score,Score", "1,2")),
    FindingCase("unknown-heading", export(with: "Score", "1")),
    FindingCase(
      "item-without-column",
      "Response ID,Submitted,Campus,Explanations are clear,Marks are fair\n"
        + "1,2025-10-01 10:00:00,Rabat,4,4\n"),
    FindingCase("identifier", export(with: "E-mail", "a@example.invalid")),
    FindingCase(
      "key-column-missing",
      "Submitted,Explanations are clear,Marks are fair\n2025-10-01 10:00:00,4,5\n"),
    FindingCase(
      "submitted-column-missing", "Response ID,Explanations are clear,Marks are fair\n1,4,5\n"),
    FindingCase(
      "dimension-column-missing",
      "Response ID,Submitted,Explanations are clear,Marks are fair\n1,2025-10-01 10:00:00,4,5\n"),
    FindingCase("period-column-missing", export(row("1"))).survey(
      "drop: [Name]", "drop: [Name]\n  period: {column: Semester, values: {2025-S1: [S1]}}"),
    FindingCase("group-column-missing", export(row("1"))).survey(
      "group: learner", "group: {column: You are, values: {learner: [Student]}}"),
    FindingCase("time-order-undecided", export(row("1", at: "03/04/2025 10:00:00"))).survey(
      ", format: yyyy-MM-dd HH:mm:ss", ""),
    FindingCase("time-format-unknown", export(row("1", at: "yesterday"))).survey(
      ", format: yyyy-MM-dd HH:mm:ss", ""),
  ]

  /// Answers, and responses across exports.
  static let answers: [FindingCase] = [
    FindingCase("answer-not-on-scale", export(row("1", clear: "perhaps"))),
    FindingCase("several-answers", export(row("1", clear: "Agree;Disagree"))),
    FindingCase("personal-data-masked", export(row("1", comment: "write to a@example.com"))),
    FindingCase("dimension-value-unknown", export(row("1", campus: "Rabbat"))),
    FindingCase(
      "dimension-values-nearly-alike",
      export(row("1", campus: "Algebra"), row("2", campus: "Algebra"), row("3", campus: "Algebrra"))
    ).with(
      "organisation.yaml",
      (TestWorkspace.school["organisation.yaml"] ?? "").replacing(
        "values: {rabat: {name: {en: Rabat}}, fes: {name: {en: Fez}, also: [Fès]}}",
        with: "values: any")),
    FindingCase(
      "wording-changed",
      export(row("2")).replacing("Explanations are clear", with: "Q1. All of it was clear")
    ).survey("clear: {", "clear: {columns: [Q1], ")
      .after(export(row("1", at: "2025-03-01 10:00:00"))),
    FindingCase("options-changed", export(row("2", clear: "Splendid"))).with(
      "learner.yaml", ownScale
    )
    .after(export(row("1", at: "2025-03-01 10:00:00", clear: "Good"))),
    FindingCase("already-taken-in", export(row("1"))).after(export(row("1"))),
    FindingCase(
      "identical-records",
      "Submitted,Explanations are clear,Marks are fair\n"
        + "2025-10-01 10:00:00,4,5\n2025-10-01 10:00:00,4,5\n"
    ).survey("key: [Response ID]", ""),
    FindingCase("keys-of-others", export(rows(1...30, at: "2025-11-01 10:00:00")))
      .after(export(rows(1...30))),
    FindingCase("more-responses-than-roster", export(rows(2...3)))
      .rosters("period;group;dimension;value;n\n2025-S1;learner;;;2\n").after(export(rows(1...2))),
  ]

  /// Records that are set aside.
  static let setAside: [FindingCase] = [
    FindingCase("empty-record", export(row("1"), ",,,,,,,", row("2"))),
    FindingCase("no-answers", export(row("1"), row("2", clear: "", fair: "", recommend: ""))),
    FindingCase("ragged-record", export(row("1"), row("2") + ",x,y")),
    FindingCase("repeated-headings", export(row("1"), headings, row("2"))),
    FindingCase(
      "partial-response",
      """
      id,submitdate,lastpage,startlanguage,seed,Explanations are clear,Marks are fair
      1,2025-10-01 10:00:00,3,en,1,4,4
      2,,1,en,1,4,

      """
    ).survey(
      "key: [Response ID]\n  submitted: {column: Submitted, format: yyyy-MM-dd HH:mm:ss}", ""),
    qualtrics("test-response", status: "Survey Preview"), qualtrics("spam", status: "Spam"),
    FindingCase("summary-row", export(rows(1...3) + ["Average,,,4,4,9,,"])),
    FindingCase("missing-key", export(row("1"), row(""))),
    FindingCase("superseded-in-file", export(row("1"), row("1", clear: "2"))),
    FindingCase("time-unreadable", export(row("1"), row("2", at: "2025-02-31 10:00:00"))),
    FindingCase("time-missing", export(row("1"), row("2", at: ""))),
    FindingCase("outside-periods", export(row("1"), row("2", at: "2019-02-01 10:00:00"))),
    FindingCase(
      "period-unknown",
      "Response ID,Campus,Explanations are clear,Marks are fair\n1,Rabat,4,5\n"
    ).survey("submitted: {column: Submitted, format: yyyy-MM-dd HH:mm:ss}", ""),
    FindingCase("period-name-unknown", export(with: "Semester", "S9")).survey(
      "drop: [Name]", "drop: [Name]\n  period: {column: Semester, values: {2025-S1: [S1]}}"),
    counts("count-unreadable", "Marks are fair,>10,18"),
    FindingCase("group-unknown", export(with: "You are", "Friend")).survey(
      "group: learner", "group: {column: You are, values: {learner: [Student]}}"),
  ]

  /// An export of Qualtrics, whose second response has a status.
  private static func qualtrics(_ code: String, status: String) -> FindingCase {
    let names = ["startDate", "endDate", "status", "finished", "recordedDate", "_recordId"]
    let identifiers = (names + ["QID1", "QID2"]).map { "\"{\"\"ImportId\"\":\"\"\($0)\"\"}\"" }
    let time = "2025-10-01 10:00:00"
    let text = """
      StartDate,EndDate,Status,Finished,RecordedDate,ResponseId,Q1,Q2
      Start Date,End Date,Response Type,Finished,Recorded Date,Response ID,Explanations are clear,\
      Marks are fair
      \(identifiers.joined(separator: ","))
      \(time),\(time),IP Address,True,\(time),R_1,4,4
      \(time),\(time),\(status),True,\(time),R_2,4,4

      """
    return FindingCase(code, text).survey(
      "key: [Response ID]\n  submitted: {column: Submitted, format: yyyy-MM-dd HH:mm:ss}", "")
  }
}
