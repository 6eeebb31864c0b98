import CSVReading
import SurveyModel
import Testing

@testable import Ingestion

@Suite struct KoboToolboxTests {
  static let samples = [
    ToolSample(
      name: "a row of HXL tags, group paths, a column for each option beside one for all",
      text: """
        "start";"end";"g1/clarity";"g1/g2/workload";"g1/services";"g1/services/library";"g1/services/food";"g1/services/sport";"improve";"_id";"_uuid";"_submission_time";"_validation_status";"_notes";"_status";"_submitted_by";"__version__";"_tags";"meta/rootUuid";"_index"
        "";"";"#clarity";"";"";"";"";"";"#comment+free";"";"";"";"";"";"";"";"";"";"";""
        "2025-10-14T10:00:00.000+01:00";"2025-10-14T10:05:00.000+01:00";"4";"1";"library sport";"1";"0";"1";"Parking";"5";"aa-1";"2025-10-14T09:06:00";"";"";"submitted_via_web";"";"v1";"";"uuid:1";"1"
        "2025-10-14T10:00:00.000+01:00";"2025-10-14T10:05:00.000+01:00";"";"2";"";"";"";"";"";"6";"aa-2";"2025-10-14T09:07:00";"";"";"submitted_via_web";"";"v1";"";"uuid:2";"2"
        """,
      delimiter: .semicolon,
      own: [
        "start", "end", "_id", "_uuid", "_submission_time", "_validation_status", "_notes",
        "_status", "_submitted_by", "__version__", "_tags", "meta/rootUuid", "_index",
      ],
      key: ["_uuid"], submitted: ["2025-10-14 10:06:00", "2025-10-14 10:07:00"],
      answers: [[3, 0, 1, 0, 1], [blank, 1, blank, blank, blank]], comments: [["Parking"], []]),
    ToolSample(
      name: "labels in French as headings, several answers in one cell of codes",
      text: """
        "Les explications sont claires";"La charge est excessive";"services";"_id";"_uuid";"_submission_time";"_index"
        "Plutôt d'accord";"Sans objet";"library food";"5";"aa-1";"2025-10-14T09:06:00";"1"
        """,
      delimiter: .semicolon, own: ["_id", "_uuid", "_submission_time", "_index"], key: ["_uuid"],
      submitted: ["2025-10-14 10:06:00"], answers: [[2, notApplicable, 1, 1, 0]],
      findings: ["item-without-column"]),
    ToolSample(
      name: "labels in Arabic as headings",
      text: """
        "الشروح واضحة";"العبء كبير";"_id";"_uuid";"_submission_time";"_index"
        "موافق";"غير موافق";"5";"aa-1";"2025-10-14T09:06:00";"1"
        """,
      delimiter: .semicolon, own: ["_id", "_uuid", "_submission_time", "_index"], key: ["_uuid"],
      submitted: ["2025-10-14 10:06:00"], answers: [[2, 1, notShown, notShown, notShown]],
      findings: ["item-without-column", "item-without-column"]),
  ]

  @Test(arguments: samples)
  func `an export`(sample: ToolSample) throws { try sample.check("kobotoolbox") }
}
