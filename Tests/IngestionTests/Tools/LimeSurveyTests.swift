import CSVReading
import SurveyModel
import Testing

@testable import Ingestion

@Suite struct LimeSurveyTests {
  static let samples = [
    ToolSample(
      name: "codes as headings and short answers; what was not shown, and what was left blank",
      text: """
        "id","submitdate","lastpage","startlanguage","seed","token","startdate","datestamp","ipaddr","refurl","clarity","G[workload]","services[library]","services[food]","services[sport]","improve","groupTime12"
        "7","2025-10-14 10:05:00","2","fr","11","abc","2025-10-14 10:00:00","2025-10-14 10:05:00","10.0.0.1","","4","1","Y","","Y","Parking","12.5"
        "8","2025-10-14 10:06:00","2","en","12",,"2025-10-14 10:00:00","2025-10-14 10:06:00",,,"",,,,,"","9"
        "9","","1","en","13","","2025-10-14 10:00:00","2025-10-14 10:02:00","","","3","","","","","","2"
        "10","2025-10-15 10:06:00","2","en","14","","2025-10-15 10:00:00","2025-10-15 10:06:00","","","",,"","","","More light","9"

        """,
      own: [
        "id", "submitdate", "lastpage", "startlanguage", "seed", "token", "startdate", "datestamp",
        "ipaddr", "refurl", "groupTime12",
      ],
      key: ["id", "seed"], submitted: ["2025-10-14 10:05:00", "2025-10-15 10:06:00"],
      answers: [[3, 0, 1, 0, 1], [blank, notShown, blank, blank, blank]],
      comments: [["Parking"], ["More light"]],
      setAside: [3: "no-answers", 4: "partial-response"]),
    ToolSample(
      name: "codes and texts as headings, long answers; its N/A is no answer",
      text: """
        "id. Response ID";"submitdate. Date submitted";"lastpage. Last page";"startlanguage. Start language";"clarity. Explanations are clear";"M[workload]. Matrix [The workload is excessive]";"services[library]. Services used [Library]";"services[food]. Services used [Canteen, cafeteria]";"services[sport]. Services used [Sports]"
        "7";"2025-10-14 10:05:00";"2";"en";"Strongly agree";"N/A";"Yes";"No";"No"
        "8";"2025-10-14 10:06:00";"2";"en";"";"Agree";"N/A";"N/A";"N/A"
        """,
      delimiter: .semicolon,
      own: [
        "id. Response ID", "submitdate. Date submitted", "lastpage. Last page",
        "startlanguage. Start language",
      ],
      key: ["id. Response ID"], submitted: ["2025-10-14 10:05:00", "2025-10-14 10:06:00"],
      answers: [[3, notShown, 1, 0, 0], [blank, 2, notShown, notShown, notShown]],
      findings: ["item-without-column"]),
    ToolSample(
      name: "French texts as headings",
      text: """
        "ID de la réponse","Date de soumission","Dernière page","Langue de départ","Tête de série","Date de lancement","Date de la dernière action","Adresse IP","URL référente","Les explications sont claires","Tableau [La charge est excessive]","Services utilisés [Bibliothèque]","Services utilisés [Cantine, cafétéria]","Services utilisés [Sport]"
        "7","2025-10-14 10:05:00","2","fr","123","2025-10-14 10:00:00","2025-10-14 10:05:00","10.0.0.1","","Plutôt d'accord","Sans objet","Oui","Non","Non"
        "8","","1","fr","124","2025-10-14 10:00:00","2025-10-14 10:05:00","10.0.0.1","","Plutôt d'accord","","","",""
        """,
      own: [
        "ID de la réponse", "Date de soumission", "Dernière page", "Langue de départ",
        "Tête de série", "Date de lancement", "Date de la dernière action", "Adresse IP",
        "URL référente",
      ],
      key: ["ID de la réponse", "Tête de série"], submitted: ["2025-10-14 10:05:00"],
      answers: [[2, notApplicable, 1, 0, 0]], setAside: [3: "partial-response"],
      findings: ["item-without-column"]),
    ToolSample(
      name: "a question that is called like one of its own columns, and how long all took",
      text: """
        "ID de la réponse","Date de soumission","Dernière page","Langue de départ","Les explications sont claires","Invitation","La charge est excessive","Temps total"
        "7","2025-10-14 10:05:00","2","fr","Plutôt d'accord","Par courriel","Sans objet","12.5"
        """,
      own: [
        "ID de la réponse", "Date de soumission", "Dernière page", "Langue de départ",
        "Temps total",
      ],
      key: ["ID de la réponse"], submitted: ["2025-10-14 10:05:00"],
      answers: [[2, notApplicable, notShown, notShown, notShown]],
      findings: ["item-without-column", "item-without-column", "unknown-heading"]),
    ToolSample(
      name: "Arabic texts as headings behind codes, which are the same in every language",
      text: """
        "id. معرف الرد","submitdate. تاريخ الإرسال","lastpage. آخر صفحة","startlanguage. لغة البدء","clarity. الشروح واضحة","services[library]. الخدمات [المكتبة]","services[food]. الخدمات [المطعم]","services[sport]. الخدمات [الرياضة]"
        "7","2025-10-14 10:05:00","2","ar","موافق","نعم","لا","لا"
        """,
      own: [
        "id. معرف الرد", "submitdate. تاريخ الإرسال", "lastpage. آخر صفحة",
        "startlanguage. لغة البدء",
      ],
      key: ["id. معرف الرد"], submitted: ["2025-10-14 10:05:00"],
      answers: [[2, notShown, 1, 0, 0]],
      findings: ["item-without-column", "item-without-column"]),
  ]

  @Test(arguments: samples)
  func `an export`(sample: ToolSample) throws { try sample.check("limesurvey") }

  @Test func `numbers count with their seeds, where there are any`() throws {
    func export(_ rows: String) throws -> Interpretation {
      try interpret(
        """
        "id","submitdate","lastpage","startlanguage","seed","Q01","Q02"
        \(rows)
        """)
    }
    let date = "\"2025-10-14 10:05:00\",\"2\",\"fr\""
    let first = try export("\"1\",\(date),\"77\",\"1\",\"1\"\n\"2\",\(date),\"\",\"1\",\"1\"")
    #expect(first.plan?.key == .columns([0, 4]))
    #expect(first.balance.accepted == 2)
    let copy = try export("\"1\",\(date),\"78\",\"1\",\"1\"\n\"2\",\(date),\"\",\"1\",\"1\"")
    #expect(zip(first.keys, copy.keys).map { $0 == $1 } == [false, true])
  }
}
