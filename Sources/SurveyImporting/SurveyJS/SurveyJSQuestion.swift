/// A question of SurveyJS'.
struct SurveyJSQuestion {
  let element: JSONNode
  let type: String
  let language: String
  let name: String
  let title: Translations

  init(_ element: JSONNode, type: String, language: String) {
    self.element = element
    self.type = type
    self.language = language
    name = element["name"]?.text ?? "question"
    let titles = surveyJSTexts(element["title"], language)
    title = titles.isEmpty ? [language: name] : titles
  }

  /// What it asks; empty for a type that Rida does not read.
  var asked: [Question] {
    switch type {
    case "text": textOrNumber
    case "comment": [whole(.text)]
    case "radiogroup", "dropdown", "buttongroup": oneOf(choices(element["choices"]))
    case "checkbox", "tagbox": severalOf(choices(element["choices"]))
    case "imagepicker":
      element["multiSelect"]?.isTrue == true
        ? severalOf(choices(element["choices"])) : oneOf(choices(element["choices"]))
    case "boolean": [whole(.one(truthValues, isScale: false))]
    case "rating", "nps": rating
    case "slider", "nouislider": [whole(.number(range(low: 0, high: 100)))]
    case "matrix": matrix
    case "matrixdropdown": matrixOfChoices
    case "multipletext": fields
    case "ranking": ranks
    default: []
    }
  }

  private func whole(_ kind: Question.Kind) -> Question {
    Question(code: name, text: title, kind: kind, columns: [name])
  }

  // MARK: Words and numbers

  private var textOrNumber: [Question] {
    switch element["inputType"]?.text ?? "text" {
    case "text", "email", "tel", "url", "password": [whole(.text)]
    case "number", "range":
      element["max"]?.wholeNumber == nil ? [] : [whole(.number(range(low: 0, high: 100)))]
    default: []
    }
  }

  private func range(low: Int, high: Int) -> ClosedRange<Int> {
    let low = element["min"]?.wholeNumber ?? element["rangeMin"]?.wholeNumber ?? low
    let high = element["max"]?.wholeNumber ?? element["rangeMax"]?.wholeNumber ?? high
    return low...max(low, high)
  }

  private var fields: [Question] {
    (element["items"]?.elements ?? []).map { item in
      let field = item["name"]?.text ?? "item"
      let titles = surveyJSTexts(item["title"], language)
      return row(field, titles.isEmpty ? [language: field] : titles, .text)
    }
  }

  // MARK: Choices

  private func oneOf(_ offered: [Choice]) -> [Question] {
    let listed = withSpecial(offered)
    guard listed.count > 1 else { return [] }
    return [whole(.one(listed, isScale: false))] + otherWords
  }

  private func severalOf(_ offered: [Choice]) -> [Question] {
    let listed = withSpecial(offered)
    return listed.isEmpty ? [] : [whole(.several(listed))] + otherWords
  }

  /// Choices of a list, whose elements are values or have a value and a text.
  private func choices(_ list: JSONNode?) -> [Choice] {
    guard let list, list.isList else { return [] }
    return list.elements.compactMap { node in
      if let value = node.text { return Choice(code: value, labels: label(value, nil)) }
      guard let value = node["value"]?.text else { return nil }
      return Choice(
        code: value, labels: label(value, node["text"] ?? node["title"]),
        score: node["score"]?.wholeNumber)
    }
  }

  private func label(_ value: String, _ text: JSONNode?) -> Translations {
    let texts = surveyJSTexts(text, language)
    return texts.isEmpty ? [languageCode(ofText: value, else: language): value] : texts
  }

  /// The choices with those that SurveyJS offers by itself.
  private func withSpecial(_ offered: [Choice]) -> [Choice] {
    var listed = offered
    for special in surveyJSSpecialChoices
    where special.flags.contains(where: { element[$0]?.isTrue == true }) {
      let texts = surveyJSTexts(element[special.text], language)
      let usual = special.choice
      let languages = title.keys.filter { usual.labels[$0] != nil }
      listed.append(
        Choice(
          code: usual.code,
          labels: texts.isEmpty
            ? usual.labels.filter { languages.isEmpty || languages.contains($0.key) } : texts,
          names: usual.labels.inOrder))
    }
    return listed
  }

  private var otherWords: [Question] {
    guard ["showOtherItem", "hasOther"].contains(where: { element[$0]?.isTrue == true }) else {
      return []
    }
    return [
      Question(
        code: "\(name)-Comment", text: title, row: title.mapValues { _ in "…" }, kind: .text,
        columns: ["\(name)-Comment"])
    ]
  }

  private var truthValues: [Choice] {
    [("false", "labelFalse", "valueFalse"), ("true", "labelTrue", "valueTrue")].map {
      usual, label, value in
      let texts = surveyJSTexts(element[label], language)
      let words: Translations =
        usual == "true"
        ? ["en": "Yes", "fr": "Oui", "ar": "نعم"] : ["en": "No", "fr": "Non", "ar": "لا"]
      return Choice(
        code: element[value]?.text ?? usual, labels: texts.isEmpty ? words : texts,
        names: [usual] + words.inOrder)
    }
  }

  private var rating: [Question] {
    let values = choices(element["rateValues"])
    if values.count > 1 { return [whole(.one(values, isScale: true))] }
    let low = element["rateMin"]?.wholeNumber ?? (type == "nps" ? 0 : 1)
    let high =
      element["rateMax"]?.wholeNumber ?? element["rateCount"]?.wholeNumber
      ?? (type == "nps" ? 10 : 5)
    let step = max(1, element["rateStep"]?.wholeNumber ?? 1)
    guard low < high, high - low <= 1000 else { return [] }
    let steps = stride(from: low, through: high, by: step).map { number in
      Choice(code: String(number), labels: title.mapValues { _ in String(number) })
    }
    return steps.count > 1 ? [whole(.one(steps, isScale: true))] : []
  }

  private var ranks: [Question] { [whole(.ranking(choices(element["choices"])))] }

  // MARK: Matrices

  private var matrix: [Question] {
    let offered = choices(element["columns"])
    guard offered.count > 1 else { return [] }
    return choices(element["rows"]).map { row($0.code, $0.labels, .one(offered, isScale: true)) }
  }

  private func row(_ value: String, _ labels: Translations, _ kind: Question.Kind) -> Question {
    Question(
      code: "\(name)_\(value)", text: title, row: labels, kind: kind,
      columns: names([value]) + headings([labels]))
  }

  private var matrixOfChoices: [Question] {
    let columns = element["columns"]?.elements ?? []
    return choices(element["rows"]).flatMap { row in
      columns.compactMap { column in cell(row, column) }
    }
  }

  private func cell(_ row: Choice, _ column: JSONNode) -> Question? {
    guard let value = column["name"]?.text else { return nil }
    let titles = surveyJSTexts(column["title"], language)
    let labels = titles.isEmpty ? [language: value] : titles
    let own = choices(column["choices"])
    let offered = own.isEmpty ? choices(element["choices"]) : own
    let kind: Question.Kind
    switch column["cellType"]?.text ?? element["cellType"]?.text ?? "dropdown" {
    case "text", "comment": kind = .text
    case "checkbox", "tagbox":
      guard !offered.isEmpty else { return nil }
      kind = .several(offered)
    case "dropdown", "radiogroup", "rating":
      guard offered.count > 1 else { return nil }
      kind = .one(offered, isScale: false)
    default: return nil
    }
    return Question(
      code: "\(name)_\(row.code)_\(value)", text: title,
      row: row.labels.merging(labels) { "\($0) – \($1)" }, kind: kind,
      columns: names([row.code, value]) + headings([row.labels, labels]))
  }

  private func names(_ parts: [String]) -> [String] {
    [([name] + parts).joined(separator: "."), name + parts.map { "[\($0)]" }.joined()]
  }

  /// `Title - Row - Column`, and `Title [Row]`, in each language.
  private func headings(_ parts: [Translations]) -> [String] {
    title.sorted { $0.key < $1.key }.flatMap { language, stem -> [String] in
      let texts = parts.compactMap { $0[language] }
      guard texts.count == parts.count else { return [] }
      return [
        ([stem] + texts).joined(separator: " - "), stem + texts.map { " [\($0)]" }.joined(),
      ]
    }
  }
}

/// The choices that SurveyJS adds to a list, each with the settings that ask for it.
private let surveyJSSpecialChoices: [(flags: [String], text: String, choice: Choice)] = [
  (
    ["showNoneItem", "hasNone"], "noneText",
    Choice(code: "none", labels: ["en": "None", "fr": "Aucun", "ar": "لا شيء"])
  ),
  (
    ["showRefuseItem"], "refuseText",
    Choice(
      code: "refused",
      labels: [
        "en": "Refuse to answer", "fr": "Ne souhaite pas répondre", "ar": "أفضل عدم الإجابة",
      ])
  ),
  (
    ["showDontKnowItem"], "dontKnowText",
    Choice(code: "dontknow", labels: ["en": "Don't know", "fr": "Ne sait pas", "ar": "لا أعرف"])
  ),
  (
    ["showOtherItem", "hasOther"], "otherText",
    Choice(
      code: "other",
      labels: ["en": "Other (describe)", "fr": "Autre (préciser)", "ar": "أخرى"])
  ),
]
