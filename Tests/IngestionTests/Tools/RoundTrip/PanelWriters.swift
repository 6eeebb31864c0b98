import CSVReading
import SurveyModel

@testable import Ingestion

extension ToolWriter {
  static let qualtricsText = qualtrics(quote: "\"", isSplit: false)
  static let qualtricsSplit = qualtrics(quote: "'", isSplit: true)

  /// Three rows of headings; services in one cell of codes or in a column each.
  private static func qualtrics(quote: String, isSplit: Bool) -> ToolWriter {
    ToolWriter(
      name: "Qualtrics, \(isSplit ? "one column an option" : "codes in one cell")",
      tool: "qualtrics", encodings: [.utf8],
      setAside: ["partial-response": 1, "test-response": 1, "spam": 1]
    ) { table, words in
      let items = words.items
      let own = ["StartDate", "RecordedDate", "Status", "Finished", "ResponseId"]
      let names =
        ["clarity", "Q2_1"] + (isSplit ? (1...4).map { "services_\($0)" } : ["services"])
        + ["improve"]
      let labels =
        [items[0], "Grid - \(items[1])"]
        + (isSplit ? words.services.map { "\(items[2]) - \($0)" } : [items[2]]) + [items[3]]
      let ids =
        ["startDate", "recordedDate", "status", "finished", "_recordId", "QID1", "QID2_1"]
        + (isSplit ? (1...4).map { "QID3_\($0)" } : ["QID3"]) + ["QID4_TEXT"]
      let zone = ",\(quote)timeZone\(quote):\(quote)America/Denver\(quote)"
      let imports = ids.enumerated().map { column, id in
        "{\(quote)ImportId\(quote): \(quote)\(id)\(quote)\(column == 1 ? zone : "")}"
      }
      let rest = Array(repeating: "", count: names.count)
      // Denver was seven hours behind Casablanca.
      return [own + names, own + labels, imports]
        + table.respondents.map { person in
          let time = isoTime(person.submitted, hours: -7)
          let codes = (person.services ?? []).sorted().map { "\($0 + 1)" }
          return [time, time, "0", "1", person.key]
            + [words.code(person.clarity), words.label(person.workload)]
            + (isSplit
              ? words.split(person.services, chosen: { _ in "1" }, unchosen: "")
              : [codes.joined(separator: ",")])
            + [person.comment]
        } + [
          ["2025-10-20 10:00:00", "2025-10-20 10:00:00", "1", "1", "R1"] + rest,
          ["2025-10-20 10:00:00", "2025-10-20 10:00:00", "Spam", "True", "R2"] + rest,
          ["2025-10-20 10:00:00", "2025-10-20 10:00:00", "IP Address", "False", "R3"] + rest,
        ]
    }
  }

  static let qualtricsLegacy = ToolWriter(
    name: "Qualtrics, two rows", tool: "qualtrics", encodings: [.utf8WithMark]
  ) { table, words in
    let items = words.items
    return [
      ["V1", "V2", "V7", "V8", "V9", "V10", "clarity", "Q2_1"] + (1...4).map { "services_\($0)" }
        + ["improve", ""],
      ["ResponseID", "ResponseSet", "Status", "StartDate", "EndDate", "Finished", items[0]]
        + ["Grid-\(items[1])"] + words.services.map { "\(items[2])-\($0)" } + [items[3], ""],
    ]
      + table.respondents.map { person in
        let time = isoTime(person.submitted)
        return [person.key, "Default Response Set", "0", time, time, "1"]
          + [words.code(person.clarity), words.code(person.workload)]
          + words.split(person.services, chosen: { _ in "1" }, unchosen: "")
          + [person.comment, ""]
      }
  }

  static let surveyMonkey = ToolWriter(
    name: "SurveyMonkey, expanded", tool: "surveymonkey", encodings: anyEncoding,
    lineEnds: anyLineEnd
  ) { table, words in
    let items = words.items
    let own = surveyMonkeyOwn(words)
    let word = words("Réponse", "الإجابة", "Response")
    return [
      own + [items[0], "\(items[1])", items[2], "", "", "", items[3]],
      own.map { _ in "" } + [word, word] + words.services
        + [words("Réponse ouverte", "إجابة مفتوحة", "Open-Ended Response")],
    ] + surveyMonkeyRows(table, words)
  }

  static let surveyMonkeyCondensed = ToolWriter(
    name: "SurveyMonkey, one row", tool: "surveymonkey", encodings: anyEncoding,
    lineEnds: anyLineEnd
  ) { table, words in
    let items = words.items
    return [
      surveyMonkeyOwn(words) + [items[0], items[1]]
        + words.services.map { "\(items[2]) - \($0)" } + [items[3]]
    ] + surveyMonkeyRows(table, words)
  }

  private static func surveyMonkeyOwn(_ words: Wordings) -> [String] {
    [
      words("ID du répondant", "معرف المستجيب", "Respondent ID"),
      words("ID du collecteur", "معرف أداة الجمع", "Collector ID"),
      words("Date de début", "تاريخ البدء", "Start Date"),
      words("Date de fin", "تاريخ الانتهاء", "End Date"),
    ]
  }

  private static func surveyMonkeyRows(_ table: AnswerTable, _ words: Wordings) -> [[String]] {
    table.respondents.map { person in
      let time = written(person.submitted) { date, hour, minute in
        let clock = "\(twoDigits(hour % 12 == 0 ? 12 : hour % 12)):\(twoDigits(minute)):00"
        let day = "\(twoDigits(date.month))/\(twoDigits(date.day))/\(date.year)"
        return "\(day) \(clock) \(hour < 12 ? "AM" : "PM")"
      }
      return [person.key, "77", time, time, words.label(person.clarity)]
        + [words.label(person.workload)]
        + words.split(person.services, chosen: { words.services[$0] }, unchosen: "")
        + [person.comment]
    }
  }

  static let typeform = ToolWriter(
    name: "Typeform", tool: "typeform", setAside: ["partial-response": 1]
  ) { table, words in
    let items = words.items
    return [
      ["#", "<strong>\(items[0])</strong>", items[1]] + words.services
        + [
          items[3], "Response Type", "Start Date (UTC)", "Submit Date (UTC)", "Network ID", "Tags",
        ]
    ]
      + table.respondents.map { person in
        let time = isoTime(person.submitted, hours: -1)
        return ["t\(person.key)", words.label(person.clarity), words.label(person.workload)]
          + words.split(person.services, chosen: { words.services[$0] }, unchosen: "")
          + [person.comment, "completed", time, time, "n1", ""]
      } + [["t1", "", "", "", "", "", "", "x", "partial", "2025-10-20 10:00:00", "", "n", ""]]
  }

  static let alchemer = ToolWriter(
    name: "Alchemer", tool: "alchemer", setAside: ["partial-response": 1]
  ) { table, words in
    let items = words.items
    let own = ["Response ID", "Time Started", "Date Submitted", "Status", "Language", "SessionID"]
    return [
      own + [items[0], "\(items[1]):Grid"].map { $0 } + words.services.map { "\($0):\(items[2])" }
        + [items[3]]
    ]
      + table.respondents.map { person in
        let time = isoTime(person.submitted)
        return [person.key, time, time, "Complete", "French", "x"]
          + [words.label(person.clarity), words.label(person.workload)]
          + words.split(person.services, chosen: { words.services[$0] }, unchosen: "")
          + [person.comment]
      } + [
        ["4", "2025-10-20 10:00:00", "2025-10-20 10:00:00", "Partial", "French", "x"]
          + [words.label(.option(0)), "", "", "", "", "", ""]
      ]
  }

  static let kobo = koboToolbox(hasHashtags: false)
  static let koboWithHashtags = koboToolbox(hasHashtags: true)

  private static func koboToolbox(hasHashtags: Bool) -> ToolWriter {
    ToolWriter(
      name: hasHashtags ? "KoboToolbox with hashtags" : "KoboToolbox", tool: "kobotoolbox",
      delimiters: [.semicolon, .comma], lineEnds: ["\r\n"], quotesAll: true
    ) { table, words in
      let names =
        ["start", "end", "g1/clarity", "g1/sub/workload", "g1/services"]
        + (1...4).map { "g1/services/\($0)" }
        + ["improve", "_id", "_uuid", "_submission_time", "_status", "__version__", "_index"]
      let tags = names.map { $0 == "improve" ? "#comment+free" : "" }
      return [names] + (hasHashtags ? [tags] : [])
        + table.respondents.enumerated().map { row, person in
          let time = isoTime(person.submitted, end: ".000+01:00", separator: "T")
          let codes = (person.services ?? []).sorted().map { "\($0 + 1)" }
          return [time, time, words.code(person.clarity), words.code(person.workload)]
            + [codes.joined(separator: " ")]
            + words.split(person.services, chosen: { _ in "1" }, unchosen: "0")
            + [person.comment, "5", person.key]
            + [isoTime(person.submitted, hours: -1, separator: "T"), "submitted_via_web", "v1"]
            + ["\(row + 1)"]
        }
    }
  }

  static let odkCentral = ToolWriter(name: "ODK Central", tool: "odk-central") { table, words in
    let names =
      ["SubmissionDate", "g1-clarity", "workload", "g1-services"]
      + (1...4).map { "g1-services/\($0)" }
      + ["improve", "KEY", "SubmitterID", "SubmitterName", "Status", "ReviewState", "FormVersion"]
    return [names]
      + table.respondents.map { person in
        let codes = (person.services ?? []).sorted().map { "\($0 + 1)" }
        return [isoTime(person.submitted, hours: -1, end: ".123Z", separator: "T")]
          + [words.code(person.clarity), words.code(person.workload)]
          + [codes.joined(separator: " ")]
          + words.split(person.services, chosen: { _ in "1" }, unchosen: "0", unanswered: "0")
          + [person.comment, "uuid:\(person.key)", "3", "A", "", "", "1"]
      }
  }
}
