/// Reads a LimeSurvey structure (`.lss`), with its texts beside the questions or in tables of their
/// own.
///
/// Throws an `ImportProblem` where it is damaged or something else.
func readLimeSurveyStructure(_ file: ImportedFile) throws(ImportProblem) -> Questionnaire {
  let document = try StructureDocument(file.bytes)
  var reading = StructureReading(document)
  return questionnaire(of: reading.definition())
}

/// Puts the rows of a structure's tables together.
private struct StructureReading {
  private typealias Row = [String: String]
  private let document: StructureDocument
  /// The language of rows that name none.
  private let usualLanguage: String
  private var questions: [String: LimeSurveyQuestion] = [:]

  init(_ document: StructureDocument) {
    self.document = document
    let declared = document.tables["surveys"]?.first?["language"] ?? document.languages.first
    usualLanguage = declared.flatMap(languageCode) ?? "en"
  }

  mutating func definition() -> LimeSurveyDefinition {
    var definition = LimeSurveyDefinition()
    definition.name = "limesurvey-\(rows("surveys").first?["sid"] ?? "")"
    for row in rows("surveys_languagesettings") {
      definition.title.add(
        plainText(row["surveyls_title"] ?? ""), in: language(row["surveyls_language"]))
    }
    readQuestions()
    readSubquestions()
    readAnswers()
    readAttributes()
    definition.questions = orderedIDs().compactMap { questions[$0] }
    return definition
  }

  private func rows(_ table: String) -> [[String: String]] { document.tables[table] ?? [] }

  private func language(_ name: String?) -> String {
    name.flatMap(languageCode) ?? usualLanguage
  }

  // MARK: Questions

  private mutating func readQuestions() {
    let texts = texts(of: "question_l10ns", key: "qid", text: "question")
    let groups = groupNames()
    let conditionalGroups = Set(
      (rows("groups") + rows("group_l10ns")).filter { isCondition($0["grelevance"]) }
        .compactMap { $0["gid"] })
    let conditioned = Set(rows("conditions").compactMap { $0["qid"] })
    for row in rows("questions") where row["parent_qid"] ?? "0" == "0" {
      guard let id = row["qid"], let type = row["type"], !type.isEmpty else { continue }
      let known = questions[id]
      var question = known ?? LimeSurveyQuestion(type: type, code: row["title"] ?? "Q\(id)")
      question.add(html: row["question"] ?? "", in: language(row["language"]))
      for (language, html) in texts[id] ?? [] { question.add(html: html, in: language) }
      question.hasOther = row["other"] == "Y"
      question.group = row["gid"].flatMap { groups[$0] }
      question.isConditional =
        isCondition(row["relevance"]) || conditioned.contains(id)
        || row["gid"].map(conditionalGroups.contains) ?? false
      questions[id] = question
    }
  }

  private func isCondition(_ relevance: String?) -> Bool {
    guard let relevance else { return false }
    return !["", "1"].contains(singleSpaced(relevance))
  }

  /// Texts with their languages by the key of what they belong to.
  private func texts(
    of table: String, key: String, text: String
  ) -> [String: [(language: String, html: String)]] {
    var texts: [String: [(String, String)]] = [:]
    for row in rows(table) {
      guard let owner = row[key], let html = row[text] else { continue }
      texts[owner, default: []].append((language(row["language"]), html))
    }
    return texts
  }

  private func groupNames() -> [String: String] {
    var names: [String: Translations] = [:]
    for row in rows("group_l10ns") + rows("groups") {
      guard let id = row["gid"] else { continue }
      names[id, default: [:]].add(
        plainText(row["group_name"] ?? ""), in: language(row["language"]))
    }
    return names.compactMapValues(\.readable)
  }

  /// Question ids by the order of their groups, then by their own.
  private func orderedIDs() -> [String] {
    var groupOrder: [String: Int] = [:]
    for row in rows("groups") + rows("group_l10ns") {
      guard let id = row["gid"], groupOrder[id] == nil else { continue }
      groupOrder[id] = number(row["group_order"])
    }
    var order: [String: (Int, Int, Int)] = [:]
    for (position, row) in rows("questions").enumerated() {
      guard let id = row["qid"], order[id] == nil else { continue }
      order[id] = (
        row["gid"].flatMap { groupOrder[$0] } ?? 0, number(row["question_order"]), position
      )
    }
    return order.sorted { $0.value < $1.value }.map(\.key)
  }

  private func number(_ text: String?) -> Int { text.flatMap { Int($0) } ?? 0 }

  // MARK: Parts

  private mutating func readSubquestions() {
    let texts = texts(of: "question_l10ns", key: "qid", text: "question")
    var parts: [String: (owner: String, order: Int, part: LimeSurveyQuestion.Part)] = [:]
    var ids: [String] = []
    let children = rows("questions").filter { $0["parent_qid"] ?? "0" != "0" }
    for row in rows("subquestions") + children {
      guard let id = row["qid"], let owner = row["parent_qid"] else { continue }
      if parts[id] == nil {
        ids.append(id)
        parts[id] = (
          owner, number(row["question_order"]),
          LimeSurveyQuestion.Part(code: row["title"] ?? id, scale: number(row["scale_id"]))
        )
      }
      parts[id]?.part.add(html: row["question"] ?? "", in: language(row["language"]))
      for (language, html) in texts[id] ?? [] { parts[id]?.part.add(html: html, in: language) }
    }
    for (id, found) in parts.inOrder(of: ids) {
      questions[found.owner]?.subquestions.append(found.part.named(else: id))
    }
  }

  private mutating func readAnswers() {
    let texts = texts(of: "answer_l10ns", key: "aid", text: "answer")
    var parts: [String: (owner: String, order: Int, part: LimeSurveyQuestion.Part)] = [:]
    var ids: [String] = []
    for row in rows("answers") {
      guard let owner = row["qid"], let code = row["code"] else { continue }
      let id = "\(owner)\u{1F}\(row["scale_id"] ?? "0")\u{1F}\(code)"
      if parts[id] == nil {
        ids.append(id)
        parts[id] = (
          owner, number(row["sortorder"]),
          LimeSurveyQuestion.Part(
            code: code, scale: number(row["scale_id"]),
            score: row["assessment_value"].flatMap { Int($0) })
        )
      }
      for (language, html) in row["aid"].flatMap({ texts[$0] }) ?? [] {
        parts[id]?.part.add(html: html, in: language)
      }
      parts[id]?.part.add(html: row["answer"] ?? "", in: language(row["language"]))
    }
    for (_, found) in parts.inOrder(of: ids) {
      questions[found.owner]?.answers.append(found.part.named(else: found.part.code))
    }
  }

  private mutating func readAttributes() {
    for row in rows("question_attributes") {
      guard let owner = row["qid"], let name = row["attribute"], let value = row["value"],
        !value.isEmpty
      else { continue }
      if name == "other_replace_text" {
        let language = language(row["language"])
        questions[owner]?.otherText.add(plainText(value), in: language)
      } else {
        questions[owner]?.attributes[name] = plainText(value)
      }
    }
  }
}

extension LimeSurveyQuestion.Part {
  /// The part with a text: its own or another.
  fileprivate func named(else name: String) -> LimeSurveyQuestion.Part {
    var part = self
    if part.text.isEmpty { part.text = ["en": code.isEmpty ? name : code] }
    return part
  }
}

extension [String: (owner: String, order: Int, part: LimeSurveyQuestion.Part)] {
  /// The parts by their order, those of the same order as their ids were met.
  fileprivate func inOrder(
    of ids: [String]
  ) -> [(id: String, found: (owner: String, order: Int, part: LimeSurveyQuestion.Part))] {
    ids.enumerated().compactMap { position, id in self[id].map { (position, id, $0) } }
      .sorted { ($0.2.order, $0.0) < ($1.2.order, $1.0) }.map { ($0.1, $0.2) }
  }
}
