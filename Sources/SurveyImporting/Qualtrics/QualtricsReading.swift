/// Reads a Qualtrics survey (`.qsf`).
///
/// Throws `ImportProblem.damaged` where it has no elements to read.
func readQualtrics(_ root: JSONNode) throws(ImportProblem) -> Questionnaire {
  guard let elements = root["SurveyElements"], elements.isList else { throw .damaged(line: nil) }
  var reading = QualtricsReading(entry: root["SurveyEntry"], elements: elements.elements)
  return reading.questionnaire()
}

/// Puts blocks, flow and questions together.
private struct QualtricsReading {
  private struct Block {
    var name: String
    var isTrash: Bool
    var questions: [String]
  }

  private let entry: JSONNode?
  private let language: String
  private var questions: [String: JSONNode] = [:]
  /// Question ids in the order of the file.
  private var order: [String] = []
  private var blocks: [String: Block] = [:]
  private var blockOrder: [String] = []
  private var conditionalBlocks: Set<String> = []
  private var flow: [String] = []

  init(entry: JSONNode?, elements: [JSONNode]) {
    self.entry = entry
    language = entry?["SurveyLanguage"]?.text.flatMap(languageCode) ?? "en"
    for element in elements {
      guard let payload = element["Payload"] else { continue }
      switch element["Element"]?.text {
      case "SQ": addQuestion(element, payload)
      case "BL": for block in payload.elements { addBlock(block) }
      case "FL": addFlow(payload["Flow"], isConditional: false)
      default: break
      }
    }
  }

  mutating func questionnaire() -> Questionnaire {
    var questionnaire = Questionnaire(
      tool: "Qualtrics", name: entry?["SurveyName"]?.text ?? "qualtrics")
    questionnaire.title.add(plainText(entry?["SurveyName"]?.text ?? ""), in: language)
    for (id, block) in orderedQuestions() {
      guard let payload = questions[id] else { continue }
      let question = QualtricsQuestion(payload, id: id, language: language)
      if question.asksNothing { continue }
      let asked = question.asked
      if asked.isEmpty {
        questionnaire.leftOut.append(
          LeftOutQuestion(code: question.tag, type: question.typeName))
      }
      let group = block.flatMap { blocks[$0]?.name }
      let isConditional =
        question.isConditional || block.map(conditionalBlocks.contains) ?? false
      questionnaire.questions += asked.map { asked in
        var asked = asked
        asked.group = group
        asked.isConditional = asked.isConditional || isConditional
        return asked
      }
    }
    return questionnaire
  }

  private mutating func addQuestion(_ element: JSONNode, _ payload: JSONNode) {
    guard let id = payload["QuestionID"]?.text ?? element["PrimaryAttribute"]?.text else { return }
    if questions.updateValue(payload, forKey: id) == nil { order.append(id) }
  }

  private mutating func addBlock(_ block: JSONNode) {
    guard let id = block["ID"]?.text else { return }
    let questions = (block["BlockElements"]?.elements ?? []).filter {
      $0["Type"]?.text == "Question"
    }
    blocks[id] = Block(
      name: plainText(block["Description"]?.text ?? ""), isTrash: block["Type"]?.text == "Trash",
      questions: questions.compactMap { $0["QuestionID"]?.text })
    blockOrder.append(id)
  }

  private mutating func addFlow(_ flow: JSONNode?, isConditional: Bool) {
    for step in flow?.elements ?? [] {
      let isBranch = step["Type"]?.text == "Branch"
      if let block = step["ID"]?.text {
        self.flow.append(block)
        if isConditional { conditionalBlocks.insert(block) }
      }
      addFlow(step["Flow"], isConditional: isConditional || isBranch)
    }
  }

  /// Questions with their blocks in the order in which they are put; none that were thrown away.
  private func orderedQuestions() -> [(id: String, block: String?)] {
    guard !blocks.isEmpty else { return order.map { ($0, nil) } }
    var seen: Set<String> = []
    var found: [(String, String?)] = []
    for block in flow + blockOrder where seen.insert(block).inserted {
      guard let content = blocks[block], !content.isTrash else { continue }
      found += content.questions.map { ($0, block) }
    }
    return found
  }
}
