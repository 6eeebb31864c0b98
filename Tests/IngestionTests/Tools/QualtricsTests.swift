import CSVReading
import SurveyModel
import Testing

@testable import Ingestion

@Suite struct QualtricsTests {
  static let samples = [
    ToolSample(
      name: "three rows of headings, numbers; previews, tests, spam and unfinished ones",
      text: """
        StartDate,EndDate,Status,IPAddress,Progress,Duration (in seconds),Finished,RecordedDate,ResponseId,UserLanguage,clarity,Q2_1,services_1,services_2,services_3,improve,Q5_First Click
        Start Date,End Date,Response Type,IP Address,Progress,Duration (in seconds),Finished,Recorded Date,Response ID,User Language,Explanations are clear,Course - The workload is excessive,Services used - Library,"Services used - Canteen, cafeteria",Services used - Sports,"What should be
        improved?",Timing - First Click
        "{""ImportId"":""startDate"",""timeZone"":""America/Denver""}","{""ImportId"":""endDate"",""timeZone"":""America/Denver""}","{""ImportId"":""status""}","{""ImportId"":""ipAddress""}","{""ImportId"":""progress""}","{""ImportId"":""duration""}","{""ImportId"":""finished""}","{""ImportId"":""recordedDate"",""timeZone"":""America/Denver""}","{""ImportId"":""_recordId""}","{""ImportId"":""userLanguage""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2_1""}","{""ImportId"":""QID3"",""choiceId"":""1""}","{""ImportId"":""QID3"",""choiceId"":""2""}","{""ImportId"":""QID3"",""choiceId"":""3""}","{""ImportId"":""QID4_TEXT""}","{""ImportId"":""QID5_FIRST_CLICK""}"
        2025-10-14 03:00:00,2025-10-14 03:05:00,0,10.0.0.1,100,300,1,2025-10-14 03:05:01,R_1,EN,4,1,1,,1,Parking,1.2
        2025-10-14 03:00:00,2025-10-14 03:05:00,16,,100,300,1,2025-10-14 03:06:00,R_2,EN,-99,3,,,,,1.2
        2025-10-14 03:00:00,2025-10-14 03:05:00,1,,100,300,1,2025-10-14 03:06:00,R_3,EN,4,1,,,,,1.2
        2025-10-14 03:00:00,2025-10-14 03:05:00,2,,100,300,1,2025-10-14 03:06:00,R_4,EN,4,1,,,,,1.2
        2025-10-14 03:00:00,2025-10-14 03:05:00,8,,100,300,1,2025-10-14 03:06:00,R_5,EN,4,1,,,,,1.2
        2025-10-14 03:00:00,2025-10-14 03:05:00,0,,40,300,0,2025-10-14 03:06:00,R_6,EN,4,1,,,,,1.2
        """,
      own: [
        "StartDate. Start Date", "EndDate. End Date", "Status. Response Type",
        "IPAddress. IP Address", "Progress", "Duration (in seconds)", "Finished",
        "RecordedDate. Recorded Date", "ResponseId. Response ID", "UserLanguage. User Language",
        "Q5_First Click. Timing - First Click",
      ],
      key: ["ResponseId. Response ID"], submitted: ["2025-10-14 10:05:01", "2025-10-14 10:06:00"],
      answers: [[3, 0, 1, 0, 1], [blank, 2, blank, blank, blank]], comments: [["Parking"], []],
      setAside: [
        6: "test-response", 7: "test-response", 8: "spam", 9: "partial-response",
      ]),
    ToolSample(
      name: "texts, a French second row, answers joined by commas, ids in single quotes",
      text: """
        StartDate,Status,Finished,RecordedDate,ResponseId,DistributionChannel,Q1,Q2_1,Q3
        Date de début,Type de réponse,Terminé,Date d'enregistrement,ID de réponse,Canal,Les explications sont claires,Cours - La charge est excessive,Services utilisés
        {'ImportId': 'startDate'},{'ImportId': 'status'},{'ImportId': 'finished'},{'ImportId': 'recordedDate'},{'ImportId': '_recordId'},{'ImportId': 'distributionChannel'},{'ImportId': 'QID1'},{'ImportId': 'QID2-1'},{'ImportId': 'QID3'}
        2025-10-14 10:00:00,Adresse IP,Vrai,2025-10-14 10:05:00,R_1,anonymous,Tout à fait d'accord,Sans objet,"Bibliothèque,Cantine, cafétéria"
        2025-10-14 10:00:00,Adresse IP,Faux,2025-10-14 10:05:00,R_2,anonymous,Plutôt d'accord,,
        2025-10-14 10:00:00,Aperçu de l'enquête,Vrai,2025-10-14 10:05:00,R_3,preview,Plutôt d'accord,,
        """,
      own: [
        "StartDate. Date de début", "Status. Type de réponse", "Finished. Terminé",
        "RecordedDate. Date d'enregistrement", "ResponseId. ID de réponse",
        "DistributionChannel. Canal",
      ],
      key: ["ResponseId. ID de réponse"], submitted: ["2025-10-14 10:05:00"],
      answers: [[3, notApplicable, 1, 1, 0]],
      setAside: [5: "partial-response", 6: "test-response"], findings: ["item-without-column"]),
    ToolSample(
      name: "the two rows of old exports, a delimiter at the end of each line",
      text: """
        V1,V2,V7,V8,V9,V10,clarity,Q2_1,
        ResponseID,ResponseSet,Status,StartDate,EndDate,Finished,Explanations are clear,Course-The workload is excessive,
        R_1,Default Response Set,0,2025-10-14 10:00:00,2025-10-14 10:05:00,1,3,2,
        R_2,Default Response Set,0,2025-10-14 10:00:00,2025-10-14 10:06:00,0,3,2,
        """,
      own: [
        "V1. ResponseID", "V2. ResponseSet", "V7. Status", "V8. StartDate", "V9. EndDate",
        "V10. Finished",
      ],
      key: ["V1. ResponseID"], submitted: ["2025-10-14 10:05:00"],
      answers: [[2, 1, notShown, notShown, notShown]], setAside: [4: "partial-response"],
      findings: ["item-without-column", "item-without-column"]),
    ToolSample(
      name: "an Arabic second row",
      text: """
        StartDate,RecordedDate,Status,Finished,ResponseId,clarity,workload
        تاريخ البدء,تاريخ التسجيل,نوع الاستجابة,تم الانتهاء,معرف الاستجابة,الشروح واضحة,العبء كبير
        "{""ImportId"":""startDate""}","{""ImportId"":""recordedDate""}","{""ImportId"":""status""}","{""ImportId"":""finished""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"
        2025-10-14 10:00:00,2025-10-14 10:05:00,0,1,R_1,موافق,لا ينطبق
        """,
      own: [
        "StartDate. تاريخ البدء", "RecordedDate. تاريخ التسجيل", "Status. نوع الاستجابة",
        "Finished. تم الانتهاء", "ResponseId. معرف الاستجابة",
      ],
      key: ["ResponseId. معرف الاستجابة"], submitted: ["2025-10-14 10:05:00"],
      answers: [[2, notApplicable, notShown, notShown, notShown]],
      findings: ["item-without-column", "item-without-column"]),
  ]

  @Test(arguments: samples)
  func `an export`(sample: ToolSample) throws { try sample.check("qualtrics") }

  @Test func `a question that was renamed is known by its import id`() throws {
    var survey = ToolSample.survey
    survey.items[0].columns = ["QID1"]
    survey.items[1].columns = ["QID2_1"]
    let export = try interpret(
      """
      StartDate,ResponseId,Q77,Q78_1
      Start Date,Response ID,Is it clear now?,Grid - Too much?
      "{""ImportId"":""startDate""}","{""ImportId"":""_recordId""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2_1""}"
      2025-10-14 10:00:00,R_1,4,2
      """, survey, period: "S1")
    #expect(export.answers.map { Array($0.prefix(2)) } == [[3, 1]])
  }
}
