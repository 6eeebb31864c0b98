import CSVReading
import SurveyModel
import Testing

@testable import Ingestion

/// Its headings are English in every language of its interface.
@Suite struct IndicoTests {
  static let samples = [
    ToolSample(
      name: "sections in front of questions, an address beside the name, times with microseconds",
      text: """
        Submitter,Submitter Email,Submission Date,Course: Explanations are clear,Course: The workload is excessive,Life: Services used,Life: What should be improved?
        ,,2025-10-14 09:05:00.123456+00:00,Agree,Not applicable,"Library; Canteen, cafeteria",Parking
        ,,2025-10-14 09:06:00.123456+00:00,,Disagree,,
        """,
      own: ["Submitter", "Submitter Email", "Submission Date"],
      submitted: ["2025-10-14 10:05:00", "2025-10-14 10:06:00"],
      answers: [[2, notApplicable, 1, 1, 0], [blank, 1, blank, blank, blank]],
      comments: [["Parking"], []]),
    ToolSample(
      name: "an older one without addresses, questions in French without sections",
      text: """
        Submitter,Submission Date,Les explications sont claires,La charge est excessive,Services utilisés
        A B,2025-10-14 09:05:00+00:00,Plutôt d'accord,Sans objet,Sport
        """,
      own: ["Submitter", "Submission Date"], submitted: ["2025-10-14 10:05:00"],
      answers: [[2, notApplicable, 0, 0, 1]], findings: ["item-without-column"]),
  ]

  @Test(arguments: samples)
  func `an export`(sample: ToolSample) throws { try sample.check("indico") }
}
