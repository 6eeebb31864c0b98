import CSVReading
import SurveyModel
import Testing

@testable import Ingestion

/// Exports in the shape that each tool writes, from bytes to responses.
@Suite struct ToolExportTests {
  @Test func `Google Forms, downloaded directly`() throws {
    let export = try interpret(
      """
      "Horodateur","Adresse e-mail","Les explications sont claires","La charge est excessive ","Services utilisés","Que faut-il améliorer ?"
      "2025/10/14 10:10:09 AM GMT+1","a@example.org","Tout à fait d'accord","2","Bibliothèque;Cantine, cafétéria","Rien"
      "2026/03/02 12:30:00 AM GMT+0","b@example.org","","Plutôt d'accord","",""

      """)
    #expect(export.findings.isEmpty)
    #expect(export.plan?.tool.id == "google-forms")
    #expect(export.answers == [[3, 1, 1, 1, 0], [blank, 2, blank, blank, blank]])
    #expect(export.comments == [["Rien"], []])
    #expect(export.cells.map(\.period) == ["S1", "S2"])
    #expect(
      export.submitted == [
        CivilTime(date: Fixtures.date("2025-10-14"), secondOfDay: 36_609),
        CivilTime(date: Fixtures.date("2026-03-02"), secondOfDay: 1_800),
      ])
    #expect(export.balance.accepted == 2)
  }

  @Test func `Google Forms, the sheet, where one late row settles the order of day and month`()
    throws
  {
    let export = try interpret(
      """
      Timestamp,Explanations are clear,The workload is excessive,Services used,What should be improved?
      10/11/25 10:05,Agree,Disagree,"Library, Canteen, cafeteria, Sports",
      10/14/25 10:05,Strongly agree,Strongly agree,Sports,
      """)
    #expect(export.findings.isEmpty)
    #expect(export.answers == [[2, 1, 1, 1, 1], [3, 3, 0, 0, 1]])
    #expect(export.submitted.map(\.date.description) == ["2025-10-11", "2025-10-14"])
  }

  @Test func `Google Forms in Arabic`() throws {
    let export = try interpret(
      """
      طابع زمني,الشّروح واضحة,الخدمات
      2025-10-14 10:05:00,موافق تمامًا,المكتبة; الرياضة
      """)
    #expect(export.plan?.tool.id == "google-forms")
    #expect(export.answers == [[3, notShown, 1, 0, 1]])
    #expect(export.codes == ["item-without-column", "item-without-column"])
  }

  @Test func `Microsoft Forms saved by a French spreadsheet`() throws {
    let export = try interpret(
      """
      ID;Heure de début;Heure de fin;Adresse de messagerie;Nom;Les explications sont claires;La charge est excessive;Services utilisés;Que faut-il améliorer ?
      1;14/10/2025 10:00:00;14/10/2025 10:05:22;anonymous;;Tout à fait d'accord;Plutôt d'accord;"Cantine, cafétéria;Sport;";
      2;14/10/2025 11:00:00;15/10/2025 11:05:22;anonymous;;Plutôt pas d'accord;Sans objet;;Le bruit
      """, dialect: CSVDialect(delimiter: .semicolon))
    #expect(export.findings.isEmpty)
    #expect(export.plan?.key == .columns([0]))
    #expect(export.plan?.time?.layout == .known(dayFirst: true))
    #expect(export.answers == [[3, 2, 0, 1, 1], [1, notApplicable, blank, blank, blank]])
    #expect(export.submitted.map(\.date.day) == [14, 15])
  }

  @Test func `LimeSurvey with codes and texts`() throws {
    let export = try interpret(
      """
      "id. Response ID","submitdate. Date submitted","lastpage. Last page","startlanguage. Start language","Q01. Explanations are clear","Q03[SQ001]. Matrix [The workload is excessive]","Q04[library]. Services used [Library]","Q04[food]. Services used [Canteen, cafeteria]","Q04[sport]. Services used [Sports]","Q05. What should be improved?"
      "7","2025-10-14 10:05:00","2","fr","Tout à fait d'accord","N/A","Y","","",""
      "8","2025-10-14 10:06:00","2","en","Strongly agree",,,,,
      "9","","1","en","Agree","","","","",""
      "10","2025-10-15 10:06:00","2","en","","","","","","Parking"
      """)
    #expect(export.codes == ["partial-response"])
    #expect(export.plan?.tool.id == "limesurvey")
    #expect(
      export.answers == [
        [3, notShown, 1, 0, 0],
        [3, notShown, notShown, notShown, notShown],
        [blank, blank, blank, blank, blank],
      ])
    #expect(export.setAside == [SetAsideRecord(row: 4, line: 4, reason: "partial-response")])
  }

  @Test func `LimeSurvey with French texts as headings`() throws {
    let export = try interpret(
      """
      "ID de la réponse","Date de soumission","Dernière page","Langue de départ","Tête de série","Adresse IP","Les explications sont claires","Tableau [La charge est excessive]","Services utilisés [Sport]"
      "7","2025-10-14 10:05:00","2","fr","123","10.0.0.1","Plutôt d'accord","1","Oui"
      """)
    #expect(export.plan?.tool.id == "limesurvey")
    #expect(export.answers == [[2, 0, notShown, notShown, 1]])
  }

  @Test func `LimeSurvey numbers count with their seeds, where there are any`() throws {
    func export(_ rows: String) throws -> Interpretation {
      try interpret(
        """
        "id","submitdate","lastpage","startlanguage","seed","Q01","Q02"
        \(rows)
        """)
    }
    let date = "\"2025-10-14 10:05:00\",\"2\",\"fr\""
    let first = try export("\"1\",\(date),\"77\",\"1\",\"1\"\n\"2\",\(date),\"\",\"1\",\"1\"")
    #expect(first.plan?.key == .columns([0, 4]))
    #expect(first.balance.accepted == 2)
    let copy = try export("\"1\",\(date),\"78\",\"1\",\"1\"\n\"2\",\(date),\"\",\"1\",\"1\"")
    #expect(zip(first.keys, copy.keys).map { $0 == $1 } == [false, true])
  }

  @Test func `Moodle Feedback, anonymous, whose numbers are no keys`() throws {
    func export(_ rows: [String]) -> String {
      "\"Response number\",\"(clarity) Explanations are clear\",\"Services used\",\"What should be improved?\"\n"
        + rows.enumerated().map { "\($0 + 1),\($1)" }.joined(separator: "\n") + "\n"
    }
    let rows = [
      "\"Strongly agree\",\"Library\nSports\",\"Tom &amp; Jerry\"", "\"Agree\",,\"Q&amp;amp;A\"",
    ]
    let first = try interpret(export(rows), period: "S1")
    let second = try interpret(export(rows.reversed()), period: "S1")
    #expect(first.plan?.tool.id == "moodle-feedback")
    #expect(first.plan?.key == .content)
    #expect(first.answers.first == [3, notShown, 1, 0, 1])
    #expect(first.comments == [["Tom & Jerry"], ["Q&amp;A"]])
    #expect(Set(first.keys) == Set(second.keys))
  }

  @Test func `Moodle Feedback with names and long French dates`() throws {
    let export = try interpret(
      """
      "Nom complet",Groupes,"Adresse de courriel",Date,"Les explications sont claires","Services utilisés"
      "Une personne",A,x@example.org,"mardi 14 octobre 2025, 10:15","Plutôt d&#039;accord",Sport
      """)
    #expect(export.plan?.tool.id == "moodle-feedback")
    #expect(export.answers == [[2, notShown, 0, 0, 1]])
    #expect(export.submitted.map(\.secondOfDay) == [36_900])
    #expect(!export.codes.contains("identifier"))
  }

  @Test func `KoboToolbox`() throws {
    let export = try interpret(
      """
      "start";"clarity";"workload";"_id";"_uuid";"_submission_time";"_index"
      "2025-10-20T22:17:57.140+01:00";"3";"4";"5";"aa-bb";"2025-10-20T23:30:00";"1"
      """, dialect: CSVDialect(delimiter: .semicolon))
    #expect(export.plan?.key == .columns([4]))
    #expect(export.answers == [[2, 3, notShown, notShown, notShown]])
  }

  @Test func `plain CSV with codes, decimal codes and a declared time`() throws {
    let survey = Fixtures.survey { export in
      export.submitted = SubmissionColumn(column: "Date", formats: ["dd/MM/yyyy"])
      export.drop = ["Nom"]
    }
    let export = try interpret(
      """
      Nom;Date;Q01;Q02
      Personne;01/02/2026;4,0;1.0
      Personne;31/01/2026;3 - Plutôt d'accord;Ne souhaite pas répondre
      """, survey, dialect: CSVDialect(delimiter: .semicolon))
    #expect(export.plan?.tool.id == "csv")
    #expect(export.answers.map { $0.prefix(2) } == [[3, 0], [2, preferNot]])
    #expect(export.cells.map(\.period) == ["S2", "S1"])
  }
}
