import CSVReading
import SurveyModel

@testable import Ingestion

extension ToolWriter {
  static let moodleFeedback = ToolWriter(
    name: "Moodle Feedback", tool: "moodle-feedback", encodings: [.utf8WithMark], hasKeys: false
  ) { table, words in
    let own = [
      words("Nom complet", "الاسم كاملا", "Full name"), words("Groupes", "المجموعات", "Groups"),
      words("Adresse de courriel", "عنوان البريد الإلكتروني", "Email address"),
      words("Date", "تاريخ", "Date"),
    ]
    let items = words.items.map(escaped)
    return [own + ["(c1) \(items[0])", items[1], items[2], items[3]]]
      + table.respondents.map { person in
        [
          "A", "G1", "a@example.org", longDate(person.submitted, words),
          escaped(words.label(person.clarity)), escaped(words.label(person.workload)),
          escaped(words.chosen(person.services, separator: "\n")), escaped(person.comment),
        ]
      }
  }

  static let moodleFeedbackAnonymous = ToolWriter(
    name: "Moodle Feedback, anonymous", tool: "moodle-feedback", encodings: [.utf8WithMark],
    hasTimes: false, hasKeys: false
  ) { table, words in
    [[words("Numéro de réponse", "رقم الإجابة", "Response number")] + words.items.map(escaped)]
      + table.respondents.enumerated().map { row, person in
        [
          "\(row + 1)", escaped(words.label(person.clarity)),
          escaped(words.label(person.workload)),
          escaped(words.chosen(person.services, separator: "\n")), escaped(person.comment),
        ]
      }
  }

  static let moodleQuestionnaire = ToolWriter(
    name: "Moodle Questionnaire", tool: "moodle-questionnaire", delimiters: [.comma, .tab],
    encodings: [.utf8WithMark], setAside: ["partial-response": 1, "summary-row": 1]
  ) { table, words in
    let items = words.items
    let own = [
      words("Réponse", "Response", "Response"),
      words("Soumis le :", "Submitted on:", "Submitted on:"),
      words("Institution", "المؤسسة", "Institution"), words("Cours", "المقرر", "Course"),
      words("Nom complet", "الاسم كاملا", "Full name"),
      words("Complet", "مكتمل", "Complete"),
    ]
    let questions =
      ["Q01_\(items[0])", "Q02_Rate->\(items[1])"]
      + words.services.map { "Q03_\(items[2])->\($0)" } + ["Q04_\(items[3])"]
    return [own + questions]
      + table.respondents.map { person in
        [person.key, slashedTime(person.submitted), "", "Course 1", "Anonymous", "y"]
          + [
            both(person.clarity, words), words.code(person.workload, notApplicable: "-1"),
          ]
          + words.split(person.services, chosen: { _ in "1" }, unchosen: "0", unanswered: "0")
          + [person.comment.replacing("\n", with: " ")]
      } + [
        ["7", "20/10/2025 10:00:00", "", "", "", "n", "1", "2", "0", "0", "0", "0", ""],
        ["Averages (where applicable):", "", "", "", "", "", "2", "3", "", "", "", "", ""],
      ]
  }

  static let limeSurveyCodes = ToolWriter(
    name: "LimeSurvey, codes", tool: "limesurvey", delimiters: [.comma, .semicolon, .tab],
    encodings: [.utf8WithMark], quotesAll: true, setAside: ["partial-response": 1]
  ) { table, words in
    let own = ["id", "submitdate", "lastpage", "startlanguage", "seed"]
    return [
      own + ["clarity", "G[workload]"] + (1...4).map { "services[\($0)]" } + ["improve"]
    ]
      + table.respondents.map { person in
        [person.key, isoTime(person.submitted), "2", "fr", "1\(person.key)"]
          + [words.code(person.clarity), words.code(person.workload)]
          + words.split(person.services, chosen: { _ in "Y" }, unchosen: "")
          + [person.comment]
      } + [["5", "", "1", "fr", "6", "1", "", "", "", "", "", ""]]
  }

  static let limeSurveyTexts = ToolWriter(
    name: "LimeSurvey, codes and texts", tool: "limesurvey", delimiters: [.comma, .semicolon],
    encodings: [.utf8WithMark], quotesAll: true
  ) { table, words in
    let items = words.items
    let own = [
      "id. " + words("ID de la réponse", "معرف الرد", "Response ID"),
      "submitdate. " + words("Date de soumission", "تاريخ الإرسال", "Date submitted"),
      "lastpage. " + words("Dernière page", "آخر صفحة", "Last page"),
    ]
    let questions =
      ["Q1. \(items[0])", "Q2[SQ001]. \(words("Tableau", "جدول", "Matrix")) [\(items[1])]"]
      + words.services.enumerated().map { "Q3[SQ00\($0 + 1)]. \(items[2]) [\($1)]" }
      + ["Q4. \(items[3])"]
    return [own + questions]
      + table.respondents.map { person in
        [person.key, isoTime(person.submitted), "2"]
          + [words.label(person.clarity), words.label(person.workload)]
          + words.split(
            person.services, chosen: { _ in words("Oui", "نعم", "Yes") },
            unchosen: words("Non", "لا", "No"), unanswered: "")
          + [person.comment]
      }
  }

  /// `3 : Plutôt d'accord`, as choices are written with their positions.
  private static func both(_ choice: RespondentAnswers.Choice, _ words: Wordings) -> String {
    guard case .option(let option) = choice else { return words.code(choice, notApplicable: "-1") }
    return option % 2 == 0 ? "\(option + 1) : \(words.label(choice))" : "\(option + 1)"
  }

  private static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;").replacing("'", with: "&#039;")
  }

  private static func slashedTime(_ second: Int) -> String {
    written(second) { date, hour, minute in
      let day = "\(twoDigits(date.day))/\(twoDigits(date.month))/\(date.year)"
      return "\(day) \(twoDigits(hour)):\(twoDigits(minute)):00"
    }
  }

  private static func longDate(_ second: Int, _ words: Wordings) -> String {
    written(second) { date, hour, minute in
      let clock = "\(hour):\(twoDigits(minute))"
      let half =
        "\(hour % 12 == 0 ? 12 : hour % 12):\(twoDigits(minute)) \(hour < 12 ? "AM" : "PM")"
      return words(
        "lundi \(date.day) octobre \(date.year), \(clock)",
        "الاثنين، \(date.day) أكتوبر \(date.year)، \(clock)",
        "Monday, \(date.day) October \(date.year), \(half)")
    }
  }
}
