import CSVReading
import SurveyModel
import Testing

@testable import Ingestion

@Suite struct SurveyMonkeyTests {
  static let samples = [
    ToolSample(
      name: "expanded: questions go on over their options",
      text: """
        Respondent ID,Collector ID,Date Created,Date Modified,IP Address,Email Address,First Name,Last Name,Custom Data 1,Explanations are clear,Course,Services used,,,What should be improved?
        ,,,,,,,,,Response,The workload is excessive,Library,"Canteen, cafeteria",Sports,Open-Ended Response
        118000,401,10/14/2025 10:00:00 AM,10/14/2025 10:05:00 AM,10.0.0.1,,,,,Strongly agree,Not applicable,Library,,Sports,Parking
        118001,401,10/14/2025 02:00:00 PM,10/14/2025 02:05:00 PM,10.0.0.1,,,,,,Disagree,,,,
        """,
      own: [
        "Respondent ID", "Collector ID", "Date Created", "Date Modified", "IP Address",
        "Email Address", "First Name", "Last Name", "Custom Data 1",
      ],
      key: ["Respondent ID"], submitted: ["2025-10-14 10:05:00", "2025-10-14 14:05:00"],
      answers: [[3, notApplicable, 1, 0, 1], [blank, 1, blank, blank, blank]],
      comments: [["Parking"], []]),
    ToolSample(
      name: "condensed: one row, questions and options with a dash between them",
      text: """
        RespondentID,CollectorID,StartDate,EndDate,Explanations are clear,Services used - Library,"Services used - Canteen, cafeteria",Services used - Sports,What should be improved?
        118000,401,10/14/2025 10:00:00 AM,10/14/2025 10:05:00 AM,Agree,Library,"Canteen, cafeteria",,
        """,
      own: ["RespondentID", "CollectorID", "StartDate", "EndDate"], key: ["RespondentID"],
      submitted: ["2025-10-14 10:05:00"], answers: [[2, notShown, 1, 1, 0]], comments: [[]],
      findings: ["item-without-column"]),
    ToolSample(
      name: "numbers instead of texts, expanded",
      text: """
        Respondent ID,Collector ID,Start Date,End Date,Explanations are clear,The workload is excessive
        ,,,,Response,Response
        118000,401,10/14/2025 10:00:00 AM,10/14/2025 10:05:00 AM,4,1
        """,
      own: ["Respondent ID", "Collector ID", "Start Date", "End Date"], key: ["Respondent ID"],
      submitted: ["2025-10-14 10:05:00"], answers: [[3, 0, notShown, notShown, notShown]],
      findings: ["item-without-column", "item-without-column"]),
    ToolSample(
      name: "in French, with likely headings",
      text: """
        ID du répondant,ID du collecteur,Date de début,Date de fin,Les explications sont claires,Services utilisés,,
        ,,,,Réponse,Bibliothèque,"Cantine, cafétéria",Sport
        118000,401,14/10/2025 10:00:00,14/10/2025 10:05:00,Plutôt d'accord,,,Sport
        """,
      own: ["ID du répondant", "ID du collecteur", "Date de début", "Date de fin"],
      key: ["ID du répondant"], submitted: ["2025-10-14 10:05:00"],
      answers: [[2, notShown, 0, 0, 1]], findings: ["item-without-column", "item-without-column"]),
  ]

  @Test(arguments: samples)
  func `an export`(sample: ToolSample) throws { try sample.check("surveymonkey") }
}
