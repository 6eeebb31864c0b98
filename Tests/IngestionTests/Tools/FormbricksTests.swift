import CSVReading
import SurveyModel
import Testing

@testable import Ingestion

/// Its headings are English in every language of its interface.
@Suite struct FormbricksTests {
  static let samples = [
    ToolSample(
      name: "numbers of this file beside ids, option ids, a matrix, metadata, one unfinished",
      text: """
        "No.","Response ID","Timestamp","Finished","Quotas","Survey ID","Formbricks ID (internal)","User ID","Tags","source","url","userAgent - browser","userAgent - os","userAgent - device","country","1. Explanations are clear","1. Explanations are clear - Option ID","2. Course - The workload is excessive","3. Services used","3. Services used - Option ID","4. What should be improved?"
        "1","r1","2025-10-14 09:05:00 UTC","Yes","","s1","","","","web","https://example.org","Chrome","Windows","Desktop","MA","Strongly agree","o4","Not applicable","Library; Canteen, cafeteria","o1; o2","'=more light"
        "2","r2","2025-10-14 09:06:00 UTC","Yes","","s1","","","","web","https://example.org","Chrome","Windows","Desktop","MA","","","Disagree","","",""
        "3","r3","2025-10-14 09:07:00 UTC","No","","s1","","","","web","https://example.org","Chrome","Windows","Desktop","MA","Agree","o3","","","",""
        """,
      own: [
        "No.", "Response ID", "Timestamp", "Finished", "Quotas", "Survey ID",
        "Formbricks ID (internal)", "User ID", "Tags", "source", "url", "userAgent - browser",
        "userAgent - os", "userAgent - device", "country",
        "1. Explanations are clear - Option ID", "3. Services used - Option ID",
      ],
      key: ["Response ID"], submitted: ["2025-10-14 10:05:00", "2025-10-14 10:06:00"],
      answers: [[3, notApplicable, 1, 1, 0], [blank, 1, blank, blank, blank]],
      comments: [["=more light"], []], setAside: [4: "partial-response"]),
    ToolSample(
      name: "an older one with notes, questions in French",
      text: """
        "No.","Response ID","Timestamp","Finished","Survey ID","Formbricks ID (internal)","User ID","Notes","Tags","1. Les explications sont claires","2. La charge est excessive","3. Services utilisés"
        "1","r1","Tue Oct 14 2025","Yes","s1","","","","","Plutôt d'accord","Sans objet","Sport"
        """,
      own: [
        "No.", "Response ID", "Timestamp", "Finished", "Survey ID", "Formbricks ID (internal)",
        "User ID", "Notes", "Tags",
      ],
      key: ["Response ID"], submitted: ["2025-10-14 00:00:00"],
      answers: [[2, notApplicable, 0, 0, 1]], findings: ["item-without-column"]),
  ]

  @Test(arguments: samples)
  func `an export`(sample: ToolSample) throws {
    let export = try sample.check("formbricks")
    #expect(export.plan?.tool.unstableColumns == [0])
  }
}
