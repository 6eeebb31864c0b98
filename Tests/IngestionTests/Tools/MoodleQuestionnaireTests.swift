import CSVReading
import SurveyModel
import Testing

@testable import Ingestion

@Suite struct MoodleQuestionnaireTests {
  static let samples = [
    ToolSample(
      name: "in English: positions, positions with texts, a row of averages, one not completed",
      text: """
        Response,"Submitted on:",Institution,Department,Course,Group,ID,"Full name",Username,Complete,Q01_clarity,"Q02_Rate->The workload is excessive","Q03_services->Library","Q03_services->Canteen, cafeteria",Q03_services->Sports,Q04_improve
        12,"14/10/2025 10:05:00",,,Course 1,,,Anonymous1,,y,3,"4 : Strongly agree",1,0,1,"Tom & Jerry"
        13,"14/10/2025 10:06:00",,,Course 1,,,Anonymous2,,y,"2 : Disagree",-1,0,0,0,
        14,"14/10/2025 10:07:00",,,Course 1,,,Anonymous3,,y,Agree,-999,0,1,0,
        15,"14/10/2025 10:08:00",,,Course 1,,,Anonymous4,,n,1,1,0,0,0,
        "Averages (where applicable):",,,,,,,,,,2.2,2,,,,
        """,
      own: ["Response", "Submitted on:", "ID", "Full name", "Username", "Complete"],
      key: ["Response"],
      submitted: ["2025-10-14 10:05:00", "2025-10-14 10:06:00", "2025-10-14 10:07:00"],
      answers: [
        [2, 3, 1, 0, 1], [1, notApplicable, blank, blank, blank], [2, blank, 0, 1, 0],
      ],
      comments: [["Tom & Jerry"], [], []], setAside: [5: "partial-response", 6: "summary-row"],
      findings: belonging(4)),
    ToolSample(
      name: "in French",
      text: """
        Réponse,"Soumis le :",Institution,Cours,"Nom complet","Q01_Les explications sont claires","Q02_Grille->La charge est excessive"
        12,"14/10/2025 10:05:00",,Cours 1,Anonyme,"3 : Plutôt d'accord",1
        "Averages (where applicable):",,,,,3,1
        """,
      own: ["Réponse", "Soumis le :", "Nom complet"], key: ["Réponse"],
      submitted: ["2025-10-14 10:05:00"], answers: [[2, 0, notShown, notShown, notShown]],
      setAside: [3: "summary-row"],
      findings: ["item-without-column", "item-without-column"] + belonging(2)),
    ToolSample(
      name: "in Arabic, where the plug-in speaks English",
      text: """
        Response,"Submitted on:",المؤسسة,مجموعة,"الاسم كاملا","Q01_الشروح واضحة",Q02_workload
        12,"14/10/2025 10:05:00",,,شخص,موافق,2
        """,
      own: ["Response", "Submitted on:", "الاسم كاملا"], key: ["Response"],
      submitted: ["2025-10-14 10:05:00"], answers: [[2, 1, notShown, notShown, notShown]],
      findings: ["item-without-column", "item-without-column"] + belonging(2)),
  ]

  /// What is said of columns about courses and groups, which may part responses and are in no
  /// definition yet.
  private static func belonging(_ columns: Int) -> [String] {
    Array(repeating: "unknown-heading", count: columns)
  }

  @Test(arguments: samples)
  func `an export`(sample: ToolSample) throws {
    let export = try sample.check("moodle-questionnaire")
    #expect(export.plan?.tool.answersArePositions == true)
  }

  @Test func `a question that moved is known by its name`() throws {
    let headings = "Response,\"Submitted on:\",Course,\"Full name\""
    let record = "12,\"14/10/2025 10:05:00\",,Anonymous"
    for number in ["Q01", "Q17"] {
      let questions = "\(number)_clarity,Q20_workload,Q21_improve"
      let export = try interpret("\(headings),\(questions)\n\(record),4,1,\n", ToolSample.survey)
      #expect(export.answers.map { Array($0.prefix(2)) } == [[3, 0]])
    }
  }
}
