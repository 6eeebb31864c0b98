import CSVReading
import SurveyModel
import Testing

@testable import Ingestion

/// Its headings are English: its interface is.
@Suite struct AlchemerTests {
  static let samples = [
    ToolSample(
      name: "options and rows in front of their question; partial, disqualified and test ones",
      text: """
        "Response ID","Time Started","Date Submitted","Status","Contact ID","Legacy Comments","Comments","Language","Referer","SessionID","User Agent","Extended User Agent","Longitude","Latitude","Country","City","State/Region","Postal","Explanations are clear","The workload is excessive:Course","Library:Services used","Canteen, cafeteria:Services used","Sports:Services used","What should be improved?"
        "2","2025-10-14 10:00:00","2025-10-14 10:05:00","Complete","","","","English","","x","","","","","Morocco","","","","Agree","Not applicable","Library","","Sports","Parking"
        "3","2025-10-14 10:00:00","2025-10-14 10:06:00","Complete","","","","English","","x","","","","","Morocco","","","","","Disagree","","","",""
        "4","2025-10-14 10:00:00","2025-10-14 10:06:00","Partial","","","","English","","x","","","","","Morocco","","","","Agree","","","","",""
        "5","2025-10-14 10:00:00","2025-10-14 10:06:00","Disqualified","","","","English","","x","","","","","Morocco","","","","Agree","","","","",""
        "6","2025-10-14 10:00:00","2025-10-14 10:06:00","Test Data","","","","English","","x","","","","","Morocco","","","","Agree","","","","",""
        """,
      own: [
        "Response ID", "Time Started", "Date Submitted", "Status", "Contact ID",
        "Legacy Comments", "Comments", "Language", "Referer", "SessionID", "User Agent",
        "Extended User Agent", "Longitude", "Latitude", "Country", "City", "State/Region",
        "Postal",
      ],
      key: ["Response ID"], submitted: ["2025-10-14 10:05:00", "2025-10-14 10:06:00"],
      answers: [[2, notApplicable, 1, 0, 1], [blank, 1, blank, blank, blank]],
      comments: [["Parking"], []],
      setAside: [4: "partial-response", 5: "partial-response", 6: "test-response"]),
    ToolSample(
      name: "SurveyGizmo's older columns, questions in French",
      text: """
        "Response ID","Time Started","Date Submitted","Status","Is Test Data","Les explications sont claires","La charge est excessive"
        "2","2025-10-14 10:00:00","2025-10-14 10:05:00","Complete","0","Plutôt d'accord","Sans objet"
        "3","2025-10-14 10:00:00","2025-10-14 10:05:00","Complete","1","Plutôt d'accord","Sans objet"
        """,
      own: ["Response ID", "Time Started", "Date Submitted", "Status", "Is Test Data"],
      key: ["Response ID"], submitted: ["2025-10-14 10:05:00"],
      answers: [[2, notApplicable, notShown, notShown, notShown]],
      setAside: [3: "test-response"], findings: ["item-without-column", "item-without-column"]),
  ]

  @Test(arguments: samples)
  func `an export`(sample: ToolSample) throws { try sample.check("alchemer") }
}
