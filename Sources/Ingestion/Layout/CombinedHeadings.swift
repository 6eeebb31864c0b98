import SurveyModel

/// What the rows of headings of a table come to: one heading for each column.
struct CombinedHeadings: Equatable, Sendable {
  /// How many rows of the file they take up.
  var rowCount: Int
  var headings: [String]
  /// Further names by which a column is known, by its position: codes and keys of the tool.
  var names: [Int: [String]] = [:]

  /// The headings of one row.
  init(row: [String]) {
    rowCount = 1
    headings = row
  }

  /// Headings that several rows say together.
  init(rowCount: Int, headings: [String], names: [Int: [String]] = [:]) {
    self.rowCount = rowCount
    self.headings = headings
    self.names = names
  }

  /// Questions above their options: `Question [Option]`, each question going on to its right until
  /// the next one.
  ///
  /// Below a question that has one column stands nothing, the question again, or a word such as
  /// "Response".
  init(questions: [String], options: [String]) {
    let width = max(questions.count, options.count)
    var question = ""
    rowCount = 2
    headings = (0..<width).map { column in
      let above = column < questions.count ? trimmedText(questions[column]) : ""
      if !above.isEmpty { question = above }
      return Self.heading(question, column < options.count ? trimmedText(options[column]) : "")
    }
  }

  private static func heading(_ question: String, _ option: String) -> String {
    let below = normalised(option)
    if question.isEmpty { return option }
    if below.isEmpty || responseWords.contains(below) { return question }
    return below.hasPrefix(normalised(question)) ? option : "\(question) [\(option)]"
  }
}

/// What stands below a question that has one column; only the English words were seen in exports.
let responseWords = Set(
  [
    "Response", "Open-Ended Response", "Réponse", "Réponse ouverte", "Réponses ouvertes",
    "Réponse libre", "Antwort", "Offene Antwort", "Antwort in Freitext", "Freitextantwort",
    "الإجابة", "الرد", "الاستجابة", "إجابة مفتوحة", "إجابة مفتوحة النهاية", "رد مفتوح",
    "استجابة مفتوحة",
  ].map(normalised))
