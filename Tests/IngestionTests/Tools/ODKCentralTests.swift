import CSVReading
import SurveyModel
import Testing

@testable import Ingestion

@Suite struct ODKCentralTests {
  static let samples = [
    ToolSample(
      name: "groups joined by hyphens, options split; zeros where nobody answered",
      text: """
        SubmissionDate,start,g1-clarity,g1-g2-workload,g1-services,g1-services/library,g1-services/food,g1-services/sport,improve,meta-instanceID,KEY,SubmitterID,SubmitterName,AttachmentsPresent,AttachmentsExpected,Status,ReviewState,DeviceID,Edits,FormVersion
        2025-10-14T09:05:00.123Z,2025-10-14T10:00:00.000+01:00,4,1,library sport,1,0,1,Parking,uuid:1,uuid:1,3,A,0,0,,,,0,1
        2025-10-14T09:06:00.123Z,2025-10-14T10:00:00.000+01:00,,2,,0,0,0,,uuid:2,uuid:2,3,A,0,0,,,,0,1
        """,
      own: [
        "SubmissionDate", "start", "meta-instanceID", "KEY", "SubmitterID", "SubmitterName",
        "AttachmentsPresent", "AttachmentsExpected", "Status", "ReviewState", "DeviceID", "Edits",
        "FormVersion",
      ],
      key: ["KEY"], submitted: ["2025-10-14 10:05:00", "2025-10-14 10:06:00"],
      answers: [[3, 0, 1, 0, 1], [blank, 1, blank, blank, blank]], comments: [["Parking"], []]),
    ToolSample(
      name: "options joined by spaces in one cell",
      text: """
        SubmissionDate,clarity,workload,services,status,KEY,SubmitterID,Status
        2025-10-14T09:05:00.123Z,3,,food sport,student,uuid:1,3,
        """,
      own: ["SubmissionDate", "KEY", "SubmitterID", "Status"], key: ["KEY"],
      submitted: ["2025-10-14 10:05:00"], answers: [[2, blank, 0, 1, 1]],
      findings: ["duplicate-heading", "item-without-column", "unknown-heading"]),
  ]

  @Test(arguments: samples)
  func `an export`(sample: ToolSample) throws { try sample.check("odk-central") }
}
