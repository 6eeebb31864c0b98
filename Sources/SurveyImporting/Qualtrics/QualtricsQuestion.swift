import SurveyModel

/// A question of Qualtrics', or one column of a side-by-side table.
struct QualtricsQuestion {
  let payload: JSONNode
  /// Qualtrics' own id, such as `QID5` or `QID5#1`.
  let id: String
  /// The name of its columns.
  let tag: String
  let language: String
  let text: Translations
  /// What exports of labels call it, such as its text shortened.
  let label: String

  /// Reads a question.
  ///
  /// - Parameters:
  ///   - payload: The question's own element, or that of a table's column.
  ///   - id: Its id.
  ///   - language: The language of texts that name none.
  ///   - table: The side-by-side table whose column it is.
  init(
    _ payload: JSONNode, id: String, language: String,
    in table: (text: Translations, label: String)? = nil
  ) {
    self.payload = payload
    self.id = id
    self.language = language
    tag = payload["DataExportTag"]?.text ?? id
    let own = qualtricsTexts(payload, language) { $0["QuestionText"]?.text }
    let ownLabel = plainText(payload["QuestionDescription"]?.text ?? own[language] ?? "")
    if let table {
      text = table.text.merging(own) { "\($0) – \($1)" }
      label = "\(table.label)-\(ownLabel)"
    } else {
      text = own
      label = ownLabel
    }
  }

  var type: String { payload["QuestionType"]?.text ?? "" }
  var selector: String { payload["Selector"]?.text ?? "" }
  var subselector: String { payload["SubSelector"]?.text ?? "" }

  /// What people call its type.
  var typeName: String { selector.isEmpty ? type : "\(type) \(selector)" }

  /// Whether it only shows a text.
  var asksNothing: Bool { type == "DB" }

  var isConditional: Bool { payload["DisplayLogic"] != nil || payload["InPageDisplayLogic"] != nil }

  // MARK: Choices

  /// A row of a matrix, a choice or an answer.
  struct Part {
    var id: String
    var labels: Translations
    /// What exports have for it instead of its id.
    var recode: String?
    /// The name that exports of labels have for it.
    var variableName: String?
    /// The part of a column's name that stands for it.
    var tag: String?
    var takesText: Bool
    var isLeftOutOfAnalysis: Bool
    var isConditional: Bool

    /// What exports of codes have for it.
    var code: String { recode ?? id }

    /// The same, known by its id.
    var withoutRecode: Part {
      var part = self
      part.recode = nil
      return part
    }
  }

  /// The choices of a question, or the rows of a matrix, in their order.
  var choices: [Part] { parts("Choices", order: "ChoiceOrder", tags: "ChoiceDataExportTags") }

  /// The answers that a matrix offers for each row.
  var answers: [Part] { parts("Answers", order: "AnswerOrder", tags: nil) }

  private func parts(_ key: String, order: String, tags: String?) -> [Part] {
    guard let content = payload[key] else { return [] }
    let isMatrix = payload["Answers"] != nil
    let recodes = (key == "Answers") == isMatrix ? payload["RecodeValues"] : nil
    let names = (key == "Answers") == isMatrix ? payload["VariableNaming"] : nil
    let entries = Dictionary(content.entries, uniquingKeysWith: { first, _ in first })
    var ids = (payload[order]?.elements ?? []).compactMap(\.text).filter { entries[$0] != nil }
    var seen: Set<String> = []
    ids = (ids + content.entries.map(\.key)).filter { seen.insert($0).inserted }
    return ids.compactMap { id in
      guard let entry = entries[id] else { return nil }
      return Part(
        id: id, labels: labels(of: id, key, entry), recode: recodes?[id]?.text,
        variableName: names?[id]?.text.map(plainText),
        tag: tags.flatMap { payload[$0]?[id]?.text },
        takesText: entry["TextEntry"]?.isTrue ?? false,
        isLeftOutOfAnalysis: payload["AnalyzeChoices"]?[id]?.text == "No",
        isConditional: entry["DisplayLogic"] != nil)
    }
  }

  private func labels(of id: String, _ key: String, _ entry: JSONNode) -> Translations {
    let labels = qualtricsTexts(payload, language) { $0[key]?[id]?["Display"]?.text }
    return labels.isEmpty ? [language: id] : labels
  }
}

/// A text of a question in the survey's language and in its translations.
func qualtricsTexts(
  _ payload: JSONNode, _ language: String, _ text: (JSONNode) -> String?
) -> Translations {
  var texts: Translations = [:]
  texts.add(plainText(text(payload) ?? ""), in: language)
  guard let translations = payload["Language"], translations.isObject else { return texts }
  for (name, translated) in translations.entries {
    guard let code = languageCode(name) else { continue }
    texts.add(plainText(text(translated) ?? ""), in: code)
  }
  return texts
}

extension [QualtricsQuestion.Part] {
  /// The choices that they are, with what exports of any kind have for them.
  var asChoices: [Choice] {
    let codes = Set(map(\.code))
    return map { part in
      var names: [String] = []
      if let name = part.variableName, !name.isEmpty { names.append(name) }
      // Older exports have the id instead, unless it means another choice.
      if !codes.contains(part.id) { names.append(part.id) }
      return Choice(
        code: part.code, labels: part.labels, names: names,
        isOffScale: part.isLeftOutOfAnalysis || part.code.hasPrefix("-"))
    }
  }
}
