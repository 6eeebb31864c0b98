import CSVReading
import SurveyModel
import Testing

@testable import Ingestion

@Suite struct NextcloudFormsTests {
  static let samples = [
    ToolSample(
      name: "in English: rows of a grid in parentheses, several answers joined",
      text: """
        "User ID","User display name","Timestamp","Explanations are clear","Course (The workload is excessive)","Services used","What should be improved?"
        "","Anonymous user","2025-10-14T10:05:00+01:00","Agree","Not applicable","Library; Canteen, cafeteria","'=more light"
        "","Anonymous user","2025-10-14T09:06:00+00:00","","Disagree","",""
        """,
      own: ["User ID", "User display name", "Timestamp"],
      submitted: ["2025-10-14 10:05:00", "2025-10-14 10:06:00"],
      answers: [[2, notApplicable, 1, 1, 0], [blank, 1, blank, blank, blank]],
      comments: [["=more light"], []]),
    ToolSample(
      name: "in French",
      text: """
        "Identifiant utilisateur","Nom d'affichage de l'utilisateur","Horodatage","Les explications sont claires","La charge est excessive","Services utilisés"
        "","Utilisateur anonyme","2025-10-14T10:05:00+01:00","Plutôt d'accord","Sans objet","Sport"
        """,
      own: ["Identifiant utilisateur", "Nom d'affichage de l'utilisateur", "Horodatage"],
      submitted: ["2025-10-14 10:05:00"], answers: [[2, notApplicable, 0, 0, 1]],
      findings: ["item-without-column"]),
    ToolSample(
      name: "in Arabic",
      text: """
        "رمز المستخدم","اسم العرض للمستخدم","الطابع الزمني ","الشروح واضحة","العبء كبير","الخدمات"
        "","مستخدم مجهول","2025-10-14T10:05:00+01:00","موافق","غير موافق","المكتبة; الرياضة"
        """,
      own: ["رمز المستخدم", "اسم العرض للمستخدم", "الطابع الزمني "],
      submitted: ["2025-10-14 10:05:00"], answers: [[2, 1, 1, 0, 1]],
      findings: ["item-without-column"]),
    ToolSample(
      name: "a newer one: numbers of submissions, the columns' ids in a second row",
      text: """
        "Submission ID","User ID","User display name","Timestamp","Explanations are clear","Course (The workload is excessive)","Services used"
        "submission_id","user_id","user_display_name","timestamp","question-id-4","question-id-5-12","question-id-6"
        "31","","Anonymous user","2025-10-14T10:05:00+01:00","Agree","Disagree","Library"
        """,
      own: ["Submission ID", "User ID", "User display name", "Timestamp"], key: ["Submission ID"],
      submitted: ["2025-10-14 10:05:00"], answers: [[2, 1, 1, 0, 0]],
      findings: ["item-without-column"]),
    ToolSample(
      name: "ids in a second row below headings in a language that nobody foresaw",
      text: """
        "Lähetys","Tunnus","Nimi","Aika","Explanations are clear","The workload is excessive"
        "submission_id","user_id","user_display_name","timestamp","question-id-4","question-id-5"
        "31","","-","2025-10-14T10:05:00+01:00","Agree","Disagree"
        """,
      own: ["Lähetys", "Tunnus", "Nimi", "Aika"], key: ["Lähetys"],
      submitted: ["2025-10-14 10:05:00"], answers: [[2, 1, notShown, notShown, notShown]],
      findings: ["item-without-column", "item-without-column"]),
  ]

  @Test(arguments: samples)
  func `an export`(sample: ToolSample) throws { try sample.check("nextcloud-forms") }

  @Test func `a question that was reworded is known by its id`() throws {
    var survey = ToolSample.survey
    survey.items[0].columns = ["question-id-4"]
    let export = try interpret(
      """
      "Submission ID","User ID","User display name","Timestamp","Was it clear?","The workload is excessive"
      "submission_id","user_id","user_display_name","timestamp","question-id-4","question-id-5"
      "31","","-","2025-10-14T10:05:00+01:00","Agree","Disagree"
      """, survey)
    #expect(export.answers.map { Array($0.prefix(2)) } == [[2, 1]])
  }
}
