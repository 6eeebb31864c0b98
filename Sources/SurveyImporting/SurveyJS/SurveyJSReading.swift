/// Reads a questionnaire of SurveyJS'.
func readSurveyJS(_ root: JSONNode, name: String) -> Questionnaire {
  var reading = SurveyJSReading(root, name: name)
  reading.read(root)
  return reading.questionnaire
}

private struct SurveyJSReading {
  private(set) var questionnaire: Questionnaire
  private let language: String

  init(_ root: JSONNode, name: String) {
    language = root["locale"]?.text.flatMap(languageCode) ?? "en"
    let stem = name.split(separator: ".").first.map(String.init) ?? "surveyjs"
    questionnaire = Questionnaire(tool: "SurveyJS", name: stem)
    questionnaire.title = surveyJSTexts(root["title"], language)
  }

  mutating func read(_ root: JSONNode) {
    for page in root["pages"]?.elements ?? [] { readContainer(page, group: nil, false) }
    for key in ["elements", "questions"] {
      for element in root[key]?.elements ?? [] { read(element, group: nil, false) }
    }
  }

  private mutating func readContainer(_ container: JSONNode, group: String?, _ isConditional: Bool)
  {
    let title = surveyJSTexts(container["title"], language).readable
    let hidden = isConditional || container["visibleIf"] != nil
    for key in ["elements", "questions"] {
      for element in container[key]?.elements ?? [] { read(element, group: title ?? group, hidden) }
    }
  }

  private mutating func read(_ element: JSONNode, group: String?, _ isConditional: Bool) {
    let type = element["type"]?.text ?? "text"
    switch type {
    case "panel": readContainer(element, group: group, isConditional)
    case "html", "image", "expression": break
    default:
      let question = SurveyJSQuestion(element, type: type, language: language)
      let asked = question.asked
      if asked.isEmpty {
        questionnaire.leftOut.append(LeftOutQuestion(code: question.name, type: type))
      }
      questionnaire.questions += asked.map { asked in
        var asked = asked
        asked.group = group
        asked.isConditional = isConditional || element["visibleIf"] != nil
        return asked
      }
    }
  }
}

/// The texts of a localised string: one text, or one for each language.
func surveyJSTexts(_ node: JSONNode?, _ language: String) -> Translations {
  guard let node else { return [:] }
  if let text = node.text {
    let plain = plainText(text)
    return plain.isEmpty ? [:] : [languageCode(ofText: plain, else: language): plain]
  }
  var texts: Translations = [:]
  guard node.isObject else { return texts }
  for (name, text) in node.entries where name != "default" {
    guard let code = languageCode(name) else { continue }
    texts.add(plainText(text.text ?? ""), in: code)
  }
  let usual = plainText(node["default"]?.text ?? "")
  texts.add(usual, in: languageCode(ofText: usual, else: language))
  return texts
}
