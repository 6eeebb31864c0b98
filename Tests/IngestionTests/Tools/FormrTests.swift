import CSVReading
import SurveyModel
import Testing

@testable import Ingestion

/// Its columns are named alike in every language.
@Suite struct FormrTests {
  static let samples = [
    ToolSample(
      name:
        "names as headings, codes joined by commas; one not ended, one of a session that tries out",
      text: """
        session,created,modified,ended,expired,clarity,workload,services,improve
        ab12,2025-10-14 10:00:00,2025-10-14 10:05:00,2025-10-14 10:05:00,,4,1,"library, sport",Parking
        cd34,2025-10-14 10:00:00,2025-10-14 10:06:00,2025-10-14 10:06:00,,,2,,
        ef56,2025-10-14 10:00:00,2025-10-14 10:06:00,,2025-10-15 10:00:00,3,,,
        CalmCowXXX7,2025-10-14 10:00:00,2025-10-14 10:06:00,2025-10-14 10:06:00,,3,,,
        """,
      own: ["session", "created", "modified", "ended", "expired"], key: ["session", "created"],
      submitted: ["2025-10-14 10:05:00", "2025-10-14 10:06:00"],
      answers: [[3, 0, 1, 0, 1], [blank, 1, blank, blank, blank]], comments: [["Parking"], []],
      setAside: [4: "partial-response", 5: "test-response"]),
    ToolSample(
      name: "semicolons, with ids of session and study",
      text: """
        session;session_id;study_id;created;modified;ended;expired;iteration;clarity;workload
        ab12;1;9;2025-10-14 10:00:00;2025-10-14 10:05:00;2025-10-14 10:05:00;;1;3;2
        """,
      delimiter: .semicolon,
      own: [
        "session", "session_id", "study_id", "created", "modified", "ended", "expired", "iteration",
      ],
      key: ["session", "created"], submitted: ["2025-10-14 10:05:00"],
      answers: [[2, 1, notShown, notShown, notShown]],
      findings: ["item-without-column", "item-without-column"]),
  ]

  @Test(arguments: samples)
  func `an export`(sample: ToolSample) throws { try sample.check("formr") }
}
