import CSVReading
import SurveyModel

@testable import Ingestion

extension ToolWriter {
  static let googleDirect = ToolWriter(
    name: "Google Forms, directly", tool: "google-forms", quotesAll: true, hasKeys: false
  ) { table, words in
    [[words("Horodateur", "طابع زمني", "Timestamp")] + words.items]
      + table.respondents.map { person in
        [
          written(person.submitted) { date, hour, minute in
            let month = twoDigits(date.month)
            let clock = "\(hour % 12 == 0 ? 12 : hour % 12):\(twoDigits(minute)):00"
            let half = hour < 12 ? "AM" : "PM"
            return "\(date.year)/\(month)/\(twoDigits(date.day)) \(clock) \(half) GMT+1"
          },
          words.label(person.clarity), words.label(person.workload),
          words.chosen(person.services, separator: ";"), person.comment,
        ]
      }
  }

  static let googleSheet = ToolWriter(
    name: "Google Forms, by way of its sheet", tool: "google-forms", delimiters: [.comma, .tab],
    hasKeys: false
  ) { table, words in
    let own = words("Horodateur", "طابع زمني", "Timestamp")
    return [
      [own, words("Adresse e-mail", "عنوان البريد الإلكتروني", "Email Address")] + words.items
    ]
      + table.respondents.map { person in
        [
          slashed(person.submitted), "", words.label(person.clarity), words.label(person.workload),
          words.chosen(person.services, separator: ", "), person.comment,
        ]
      }
  }

  static let microsoftForms = ToolWriter(
    name: "Microsoft Forms", tool: "microsoft-forms", delimiters: [.comma, .semicolon, .tab],
    encodings: anyEncoding, lineEnds: anyLineEnd
  ) { table, words in
    let own = [
      words("ID", "المعرف", "ID"), words("Heure de début", "وقت البدء", "Start time"),
      words("Heure de fin", "وقت الإكمال", "Completion time"),
      words("Adresse de messagerie", "البريد الإلكتروني", "Email"),
      words("Nom", "الاسم", "Name"),
    ]
    return [own + words.items]
      + table.respondents.map { person in
        [
          person.key, slashed(person.submitted - 300), slashed(person.submitted), "anonymous", "",
          words.label(person.clarity), words.label(person.workload),
          words.chosen(person.services, separator: ";", end: ";"), person.comment,
        ]
      }
  }

  static let nextcloud = nextcloud(hasIDs: false)
  static let nextcloudWithIDs = nextcloud(hasIDs: true)

  /// Newer ones number submissions and write the ids of columns in a second row.
  private static func nextcloud(hasIDs: Bool) -> ToolWriter {
    ToolWriter(
      name: hasIDs ? "Nextcloud Forms with ids" : "Nextcloud Forms", tool: "nextcloud-forms",
      encodings: [.utf8WithMark], quotesAll: true, hasKeys: hasIDs
    ) { table, words in
      let own = [
        words("Identifiant utilisateur", "رمز المستخدم", "User ID"),
        words("Nom d'affichage de l'utilisateur", "اسم العرض للمستخدم", "User display name"),
        words("Horodatage", "الطابع الزمني", "Timestamp"),
      ]
      let ids =
        ["submission_id", "user_id", "user_display_name", "timestamp", "question-id-1-7"]
        + (2...4).map { "question-id-\($0)" }
      let items = words.items
      // A question of a grid is its row in parentheses.
      let questions = ["\(words("Grille", "جدول", "Grid")) (\(items[0]))"] + items.dropFirst()
      return [(hasIDs ? ["Submission ID"] : []) + own + questions] + (hasIDs ? [ids] : [])
        + table.respondents.map { person in
          (hasIDs ? [person.key] : []) + [
            "", "Anonymous user", isoTime(person.submitted, end: "+01:00", separator: "T"),
            words.label(person.clarity), words.label(person.workload),
            words.chosen(person.services, separator: "; "), person.comment,
          ]
        }
    }
  }

  static let indico = ToolWriter(
    name: "Indico", tool: "indico", languages: [.english, .french],
    encodings: [.utf8, .utf8WithMark], hasKeys: false
  ) { table, words in
    [["Submitter", "Submitter Email", "Submission Date"] + words.items.map { "Part 1: \($0)" }]
      + table.respondents.map { person in
        [
          "", "", isoTime(person.submitted, hours: -1, end: ".035413+00:00"),
          words.label(person.clarity), words.label(person.workload),
          words.chosen(person.services, separator: "; "), person.comment,
        ]
      }
  }

  static let formbricks = ToolWriter(
    name: "Formbricks", tool: "formbricks", quotesAll: true, setAside: ["partial-response": 1]
  ) { table, words in
    let items = words.items
    let own = ["No.", "Response ID", "Timestamp", "Finished", "Survey ID", "User ID", "Tags"]
    let questions = [
      "1. \(items[0])", "1. \(items[0]) - Option ID", "2. Matrix - \(items[1])", "3. \(items[2])",
      "3. \(items[2]) - Option ID", "4. \(items[3])",
    ]
    return [own + questions]
      + table.respondents.enumerated().map { row, person in
        [
          "\(row + 1)", person.key, isoTime(person.submitted, hours: -1, end: " UTC"), "Yes", "s1",
          "", "", words.label(person.clarity), "x", words.label(person.workload),
          words.chosen(person.services, separator: "; "), "y; z", person.comment,
        ]
      } + [
        ["99", "r99", "2025-10-20 10:00:00 UTC", "No", "s1", "", "", words.label(.option(1)), ""]
          + ["", "", "", ""]
      ]
  }

  static let wenjuanxing = ToolWriter(
    name: "Wenjuanxing", tool: "wenjuanxing", encodings: [.utf8, .utf8WithMark]
  ) { table, words in
    let items = words.items
    return [
      ["序号", "提交答卷时间", "所用时间", "来源", "来源详情", "来自IP", "1、\(items[0])", "2、(\(items[1]))"]
        + ["3、\(items[2])", "4、\(items[3])"]
    ]
      + table.respondents.map { person in
        [
          person.key,
          written(
            person.submitted,
            { date, hour, minute in
              "\(date.year)/\(date.month)/\(date.day) \(hour):\(twoDigits(minute)):00"
            }, hours: 7),
          "49秒", "微信", "N/A", "192.0.2.1(上海-上海)", words.label(person.clarity),
          words.label(person.workload), words.chosen(person.services, separator: "┋"),
          person.comment,
        ]
      }
  }

  static let formr = ToolWriter(
    name: "formr", tool: "formr", delimiters: [.comma, .semicolon, .tab],
    setAside: ["partial-response": 1, "test-response": 1]
  ) { table, words in
    let codes: (Set<Int>?) -> String = { services in
      (services ?? []).sorted().map { "\($0 + 1)" }.joined(separator: ", ")
    }
    return [
      ["session", "created", "modified", "ended", "expired"] + AnswerTable.items.map(\.id.rawValue)
    ]
      + table.respondents.map { person in
        [
          "s\(person.key)", isoTime(person.submitted - 600), isoTime(person.submitted),
          isoTime(person.submitted), "", words.code(person.clarity), words.code(person.workload),
          codes(person.services), person.comment,
        ]
      } + [
        ["s1", "2025-10-20 10:00:00", "2025-10-20 10:00:00", "", "", "1", "", "", ""],
        ["aXXXb", "2025-10-20 10:00:00", "2025-10-20 10:00:00", "2025-10-20 10:00:00", ""]
          + ["1", "", "", ""],
      ]
  }

  /// A table of SurveyJS has no columns of its own.
  static let surveyJS = ToolWriter(
    name: "SurveyJS", tool: "csv", quotesAll: true, hasTimes: false, hasKeys: false
  ) { table, words in
    [words.items]
      + table.respondents.map { person in
        [
          words.label(person.clarity), words.label(person.workload),
          words.chosen(person.services, separator: ", "), person.comment,
        ]
      }
  }

  /// Values instead of texts, in the names of questions; several of them are JSON.
  static let surveyJSValues = ToolWriter(
    name: "SurveyJS, values", tool: "csv", hasTimes: false, hasKeys: false
  ) { table, words in
    [AnswerTable.items.map(\.id.rawValue)]
      + table.respondents.map { person in
        let services = (person.services ?? []).sorted().map { "\"\($0 + 1)\"" }
        return [
          words.code(person.clarity), words.code(person.workload),
          services.isEmpty ? "" : "[\(services.joined(separator: ","))]", person.comment,
        ]
      }
  }

  /// What a teacher's own spreadsheet holds: a title, two rows of headings and totals below.
  static let spreadsheet = ToolWriter(
    name: "a spreadsheet", tool: "csv", delimiters: [.semicolon, .comma, .tab],
    encodings: anyEncoding, lineEnds: anyLineEnd, hasTimes: false, hasKeys: false,
    setAside: ["summary-row": 1]
  ) { table, words in
    let items = words.items
    let title = words("Enquête de satisfaction", "استبيان الرضا", "Satisfaction survey")
    return [
      [title] + Array(repeating: "", count: 7),
      ["", items[0], items[1], items[2], "", "", "", items[3]],
      ["N°", "", "", "", "", "", "", ""].enumerated().map { column, cell in
        (3...6).contains(column) ? words.services[column - 3] : cell
      },
    ]
      + table.respondents.enumerated().map { row, person in
        ["\(row + 1)", words.code(person.clarity), words.code(person.workload)]
          + words.split(person.services, chosen: { _ in "1" }, unchosen: "0")
          + [person.comment]
      } + [[words("Moyenne", "المعدل", "Average"), "3,2", "2,9", "", "", "", "", ""]]
  }

  /// `20/10/2025 09:05:00`.
  private static func slashed(_ second: Int) -> String {
    written(second) { date, hour, minute in
      let day = "\(twoDigits(date.day))/\(twoDigits(date.month))/\(date.year)"
      return "\(day) \(twoDigits(hour)):\(twoDigits(minute)):00"
    }
  }
}
