/// Whether rows are a LimeSurvey structure, written with tabs; a part of one may lack its headings.
func isLimeSurveyTable(_ rows: [[String]]) -> Bool {
  guard let first = rows.first else { return false }
  if first.contains("class"), first.contains("name"), first.contains("type/scale") { return true }
  return first.count > 8 && rows.prefix(20).allSatisfy { $0.count > 8 && classes.contains($0[2]) }
}

/// Reads a LimeSurvey structure that is written with tabs: a row each for settings, groups,
/// questions, subquestions and answers, in each language in turn.
func readLimeSurveyTable(_ rows: [[String]], name: String) -> Questionnaire {
  var reading = TabSeparatedReading(name: name)
  reading.read(rows)
  return questionnaire(of: reading.definition)
}

private let classes: Set<String> = ["S", "SL", "G", "Q", "SQ", "A", "AS", "QTA", "QTAM", "QTALS"]

/// The columns of a structure without headings.
private let usualColumns = [
  "id", "related_id", "class", "type/scale", "name", "relevance", "text", "help", "language",
  "validation", "mandatory", "other", "default", "same_default",
]

private struct TabSeparatedReading {
  private(set) var definition: LimeSurveyDefinition
  private var columns: [String: Int] = [:]
  private var usualLanguage = "en"
  /// The positions of questions by their codes.
  private var positions: [String: Int] = [:]
  private var current: Int?
  private var group: String?
  private var isGroupConditional = false
  /// The names of groups by their ids, in the language that was read first.
  private var groups: [String: String] = [:]

  init(name: String) {
    definition = LimeSurveyDefinition(name: name)
  }

  mutating func read(_ rows: [[String]]) {
    let hasHeadings = rows.first.map { $0.contains("class") } ?? false
    let names = hasHeadings ? rows[0] : usualColumns
    columns = Dictionary(
      names.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let body = hasHeadings ? rows.dropFirst() : rows[...]
    usualLanguage = language(of: body) ?? "en"
    for row in body { read(row) }
  }

  /// The language that the settings name, else the first that a row has.
  private func language(of rows: ArraySlice<[String]>) -> String? {
    for row in rows where cell("class", row) == "S" && cell("name", row) == "language" {
      return languageCode(cell("text", row))
    }
    for row in rows {
      if let language = languageCode(cell("language", row)) { return language }
    }
    return nil
  }

  private func cell(_ name: String, _ row: [String]) -> String {
    guard let column = columns[name], column < row.count else { return "" }
    return row[column]
  }

  private mutating func read(_ row: [String]) {
    let language = languageCode(cell("language", row)) ?? usualLanguage
    let text = plainText(cell("text", row))
    switch cell("class", row) {
    case "S" where cell("name", row) == "sid": definition.name = "limesurvey-\(text)"
    case "SL" where cell("name", row) == "surveyls_title": definition.title.add(text, in: language)
    case "G": readGroup(row)
    case "Q": readQuestion(row, language)
    case "SQ": readSubquestion(row, language)
    case "A": readAnswer(row, language)
    default: break
    }
  }

  private mutating func readGroup(_ row: [String]) {
    let name = plainText(cell("name", row))
    let id = cell("type/scale", row).isEmpty ? cell("id", row) : cell("type/scale", row)
    group = groups[id] ?? name
    if !id.isEmpty { groups[id] = group }
    isGroupConditional = isCondition(cell("relevance", row))
    current = nil
  }

  private func isCondition(_ relevance: String) -> Bool {
    !["", "1"].contains(singleSpaced(relevance))
  }

  private mutating func readQuestion(_ row: [String], _ language: String) {
    let code = singleSpaced(cell("name", row))
    guard !code.isEmpty else { return current = nil }
    let position = positions[code] ?? definition.questions.count
    if position == definition.questions.count {
      var question = LimeSurveyQuestion(type: cell("type/scale", row), code: code)
      question.group = group
      question.hasOther = cell("other", row) == "Y"
      question.isConditional = isGroupConditional || isCondition(cell("relevance", row))
      question.attributes = attributes(of: row)
      definition.questions.append(question)
      positions[code] = position
    }
    definition.questions[position].add(html: cell("text", row), in: language)
    definition.questions[position].otherText.add(
      plainText(cell("other_replace_text", row)), in: language)
    current = position
  }

  private func attributes(of row: [String]) -> [String: String] {
    var attributes: [String: String] = [:]
    for name in [
      "multiflexible_min", "multiflexible_max", "multiflexible_checkbox", "min_num_value_n",
      "max_num_value_n", "dualscale_headerA", "dualscale_headerB",
    ] {
      let value = plainText(cell(name, row))
      if !value.isEmpty { attributes[name] = value }
    }
    return attributes
  }

  private mutating func readSubquestion(_ row: [String], _ language: String) {
    guard let current else { return }
    let code = singleSpaced(cell("name", row))
    let scale = Int(cell("type/scale", row)) ?? 0
    definition.questions[current].subquestions.add(
      code: code, scale: scale, score: nil, html: cell("text", row), language)
  }

  /// An answer's assessment value has a column of its own or, in older versions, that of relevance.
  private mutating func readAnswer(_ row: [String], _ language: String) {
    guard let current else { return }
    let score = Int(cell("assessment_value", row)) ?? Int(cell("relevance", row))
    definition.questions[current].answers.add(
      code: singleSpaced(cell("name", row)), scale: Int(cell("type/scale", row)) ?? 0,
      score: score, html: cell("text", row), language)
  }
}

extension [LimeSurveyQuestion.Part] {
  /// Adds a part, or a further language of one that is there.
  fileprivate mutating func add(
    code: String, scale: Int, score: Int?, html: String, _ language: String
  ) {
    let known = firstIndex { $0.code == code && $0.scale == scale } ?? count
    if known == count {
      append(LimeSurveyQuestion.Part(code: code, scale: scale, score: score))
    }
    self[known].add(html: html.isEmpty ? code : html, in: language)
  }
}
