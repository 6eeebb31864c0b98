import CSVReading
import SurveyModel
import Testing

@testable import Ingestion

/// Tables of SurveyJS's dashboard: titles or names of questions, nothing of the tool's own
/// (surveyjs/survey-analytics, src/tables/columns.ts).
@Suite struct SurveyJSTests {
  static let samples = [
    ToolSample(
      name: "titles and texts: a column for each row of a matrix, several answers joined",
      text: """
        "Explanations are clear","Course - The workload is excessive","Services used","What should be improved?","Comment"
        "Agree","Not applicable","Library, Canteen, cafeteria","'-1 for the noise",""
        "","Disagree","","",""
        """,
      own: [], answers: [[2, notApplicable, 1, 1, 0], [blank, 1, blank, blank, blank]],
      comments: [["-1 for the noise"], []], findings: ["unknown-heading"]),
    ToolSample(
      name: "names and values: numbers, lists as JSON",
      text: #"""
        clarity,course.workload,services,improve
        4,1,"[""library"",""sport""]",Parking
        3,2,[],"[""not"",""a list of options""]"
        2,,"[""food""]",
        """#,
      own: [],
      answers: [
        [3, notShown, 1, 0, 1], [2, notShown, blank, blank, blank], [1, notShown, 0, 1, 0],
      ],
      comments: [["Parking"], ["[\"not\",\"a list of options\"]"], []],
      findings: ["item-without-column", "unknown-heading"]),
    ToolSample(
      name: "a value that holds others is told, not read",
      text: #"""
        clarity,workload,services
        "{""Row 1"":4,""Row 2"":3}",2,"{""a"":true}"
        """#,
      own: [], answers: [[unreadable, 1, unreadable, unreadable, unreadable]],
      findings: ["answer-not-on-scale", "answer-not-on-scale", "item-without-column"]),
    ToolSample(
      name: "titles in Arabic",
      text: """
        "الشروح واضحة","دورة - العبء كبير","الخدمات"
        "موافق","غير موافق","المكتبة, الرياضة"
        """,
      own: [], answers: [[2, 1, 1, 0, 1]], findings: ["item-without-column"]),
  ]

  @Test(arguments: samples)
  func `an export`(sample: ToolSample) throws { try sample.check("csv") }
}
