import CSVReading
import SurveyModel
import Testing

@testable import Ingestion

@Suite struct GoogleFormsTests {
  static let samples = [
    ToolSample(
      name: "downloaded directly, in French: all quoted, semicolons between answers, a zone",
      text: """
        "Horodateur","Adresse e-mail","Les explications sont claires","La charge est excessive","Services utilisés","Que faut-il améliorer ?"
        "2025/10/14 10:10:09 AM GMT+1","a@example.org","Tout à fait d'accord","Sans objet","Bibliothèque;Cantine, cafétéria","Rien"
        "2025/10/15 12:30:00 AM GMT+1","b@example.org","","Plutôt d'accord","",""

        """,
      own: ["Horodateur", "Adresse e-mail"],
      submitted: ["2025-10-14 10:10:09", "2025-10-15 00:30:00"],
      answers: [[3, notApplicable, 1, 1, 0], [blank, 2, blank, blank, blank]],
      comments: [["Rien"], []]),
    ToolSample(
      name: "the sheet, in English: commas between answers, one of which holds one",
      text: """
        Timestamp,Username,Score,Explanations are clear,The workload is excessive,Services used,What should be improved?
        10/14/2025 10:05:00,a@example.org,8 / 10,Agree,Disagree,"Library, Canteen, cafeteria, Sports",
        10/9/2025 18:00:00,b@example.org,9 / 10,Strongly agree,Prefer not to say,Sports,The noise
        """,
      own: ["Timestamp", "Username", "Score"],
      submitted: ["2025-10-14 10:05:00", "2025-10-09 18:00:00"],
      answers: [[2, 1, 1, 1, 1], [3, preferNot, 0, 0, 1]], comments: [[], ["The noise"]]),
    ToolSample(
      name: "the sheet as tabs, in Arabic",
      text: """
        طابع زمني\tالشروح واضحة\tالعبء كبير\tالخدمات\tما الذي يجب تحسينه؟
        2025-10-14 10:05:00\tموافق تمامًا\tغير موافق\tالمكتبة, الرياضة\tالقاعة
        """,
      delimiter: .tab, own: ["طابع زمني"], submitted: ["2025-10-14 10:05:00"],
      answers: [[3, 1, 1, 0, 1]], comments: [["القاعة"]]),
    ToolSample(
      name: "times as a script writes them",
      text: """
        Timestamp,Explanations are clear,The workload is excessive
        Tue Oct 14 2025 09:05:22 GMT+0100 (Western European Summer Time),Agree,Disagree
        """,
      own: ["Timestamp"], submitted: ["2025-10-14 09:05:22"],
      answers: [[2, 1, notShown, notShown, notShown]],
      findings: ["item-without-column", "item-without-column"]),
    ToolSample(
      name: "a grid, a text beside the options, the points of a quiz",
      text: """
        Timestamp,Course [Explanations are clear],Course [The workload is excessive],Services used,Services used [Score],Services used [Feedback]
        2025/10/14 9:05:00 AM GMT+1,Agree,Agree,Library;The yard,1.00 / 1,
        """,
      own: ["Timestamp", "Services used [Score]", "Services used [Feedback]"],
      submitted: ["2025-10-14 09:05:00"], answers: [[2, 2, 1, 0, 0]],
      findings: ["answer-not-on-scale", "item-without-column"]),
  ]

  @Test(arguments: samples)
  func `an export`(sample: ToolSample) throws { try sample.check("google-forms") }

  @Test func `one late row settles the order of day and month`() throws {
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
}
