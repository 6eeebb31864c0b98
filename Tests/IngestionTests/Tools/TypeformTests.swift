import CSVReading
import SurveyModel
import Testing

@testable import Ingestion

@Suite struct TypeformTests {
  static let samples = [
    ToolSample(
      name: "options as headings, tags in a heading, one that was begun",
      text: """
        #,<strong>Explanations are clear</strong>,The workload is excessive,Library,"Canteen, cafeteria",Sports,What should be improved?,Response Type,Start Date (UTC),Stage Date (UTC),Submit Date (UTC),Network ID,Tags,Ending
        a1,Agree,Not applicable,Library,,Sports,"More
        light",completed,2025-10-14 09:00:00,,2025-10-14 09:05:00,n1,,Thanks
        a2,,Disagree,,,,,completed,2025-10-14 09:00:00,,2025-10-14 09:06:00,n2,,Thanks
        a3,Agree,,,,,,started,2025-10-14 09:00:00,2025-10-14 09:01:00,,n3,,
        a4,Agree,,,,,,partial,2025-10-14 09:00:00,2025-10-14 09:01:00,,n4,,
        """,
      own: [
        "#", "Response Type", "Start Date (UTC)", "Stage Date (UTC)", "Submit Date (UTC)",
        "Network ID", "Tags", "Ending",
      ],
      key: ["#"], submitted: ["2025-10-14 10:05:00", "2025-10-14 10:06:00"],
      answers: [[2, notApplicable, 1, 0, 1], [blank, 1, blank, blank, blank]],
      comments: [["More\nlight"], []],
      setAside: [4: "partial-response", 5: "partial-response"]),
    ToolSample(
      name: "the newer shape: several answers in one cell; questions in French",
      text: """
        #,Les explications sont claires,La charge est excessive,Services utilisés,Start Date (UTC),Submit Date (UTC),Network ID
        a1,Plutôt d'accord,Sans objet,"Bibliothèque, Cantine, cafétéria",2025-10-14 09:00:00,2025-10-14 09:05:00,n1
        """,
      own: ["#", "Start Date (UTC)", "Submit Date (UTC)", "Network ID"], key: ["#"],
      submitted: ["2025-10-14 10:05:00"], answers: [[2, notApplicable, 1, 1, 0]],
      findings: ["item-without-column"]),
  ]

  @Test(arguments: samples)
  func `an export`(sample: ToolSample) throws { try sample.check("typeform") }
}
