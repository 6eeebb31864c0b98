/// The questions that a LimeSurvey definition asks, and those that Rida does not read.
func questionnaire(of definition: LimeSurveyDefinition) -> Questionnaire {
  var questionnaire = Questionnaire(
    tool: "LimeSurvey", name: definition.name, title: definition.title)
  for question in definition.questions {
    switch question.type {
    case "X": break
    case "D", "*", "|", "I":
      questionnaire.leftOut.append(LeftOutQuestion(code: question.code, type: question.typeName))
    default:
      let asked = question.asked
      if asked.isEmpty {
        questionnaire.leftOut.append(LeftOutQuestion(code: question.code, type: question.typeName))
      }
      questionnaire.questions += asked.map { asked in
        var asked = asked
        asked.group = question.group
        asked.isConditional = question.isConditional
        return asked
      }
    }
  }
  return questionnaire
}

extension LimeSurveyQuestion {
  /// What people call its type.
  fileprivate var typeName: String {
    switch type {
    case "D": "date"
    case "*": "equation"
    case "|": "file upload"
    case "I": "language switch"
    case "N", "K": "numerical input"
    default: type
    }
  }

  /// What it asks; empty for a type that Rida does not read.
  fileprivate var asked: [Question] {
    switch type {
    case "L", "!", "O", "Y", "G", "5", "S", "T", "U", "N": single
    case "M", "P": several
    case "A", "B", "C", "E", "F", "H": rows(choices, isScale: true)
    case "1": dualScale
    case ":": cells(number)
    case ";": cells(.text)
    case "Q": subquestions.map { row($0, .text) }
    case "K": numberRange.map { range in subquestions.map { row($0, .number(range)) } } ?? []
    case "R": ranks
    default: []
    }
  }

  // MARK: One answer

  private var single: [Question] {
    switch type {
    case "S", "T", "U": return [whole(.text)]
    case "N": return numberRange.map { [whole(.number($0))] } ?? []
    case "Y", "G": return [whole(.one(choices, isScale: false))]
    case "5": return [whole(.one(choices, isScale: true))]
    default: break
    }
    var listed = choices
    if hasOther {
      listed.append(Choice(code: "-oth-", labels: otherLabels, names: otherNames))
    }
    guard listed.count > 1 else { return [] }
    var asked = [whole(.one(listed, isScale: false))]
    if hasOther { asked.append(besides("other", otherLabels)) }
    if type == "O" { asked.append(besides("comment", commentLabels)) }
    return asked
  }

  private func whole(_ kind: Question.Kind) -> Question {
    Question(code: code, text: text, kind: kind, columns: [code] + text.inOrder + tight.inOrder)
  }

  /// The words that stand in a column of their own beside an answer.
  private func besides(_ part: String, _ labels: Translations) -> Question {
    var columns = headings(of: Part(code: part, text: labels))
    for name in limeSurveyWords[part]?.inOrder ?? [] {
      columns += text.inOrder.map { "\($0) [\(name)]" }
    }
    return Question(
      code: "\(code)_\(part)", text: text, row: labels.filter { text[$0.key] != nil }, kind: .text,
      columns: columns)
  }

  // MARK: Several answers

  private var several: [Question] {
    var listed = subquestions.map { Choice(code: $0.code, labels: $0.text) }
    if hasOther { listed.append(Choice(code: "other", labels: otherLabels, names: otherNames)) }
    guard !listed.isEmpty else { return [] }
    var asked = [whole(.several(listed))]
    guard type == "P" else { return asked }
    for subquestion in subquestions {
      asked.append(
        Question(
          code: "\(code)_\(subquestion.code)comment", text: text, row: subquestion.text,
          kind: .text, columns: ["\(code)[\(subquestion.code)comment]"]))
    }
    return asked
  }

  private var ranks: [Question] {
    let ranked = answers.isEmpty ? subquestions : answers
    return [whole(.ranking(ranked.map { Choice(code: $0.code, labels: $0.text) }))]
  }

  // MARK: Matrices

  private func rows(_ choices: [Choice], isScale: Bool) -> [Question] {
    guard choices.count > 1 else { return [] }
    return subquestions(ofScale: 0).map { row($0, .one(choices, isScale: isScale)) }
  }

  private func row(_ part: Part, _ kind: Question.Kind) -> Question {
    Question(
      code: "\(code)_\(part.code)", text: text, row: part.text, kind: kind,
      columns: headings(of: part))
  }

  private var dualScale: [Question] {
    subquestions.flatMap { part in
      [0, 1].compactMap { scale -> Question? in
        let listed = answers.filter { $0.scale == scale }.map(\.choice)
        guard listed.count > 1 else { return nil }
        let header = attributes[scale == 0 ? "dualscale_headerA" : "dualscale_headerB"] ?? ""
        var columns = ["\(code)[\(part.code)][\(scale + 1)]", "\(code)[\(part.code)#\(scale)]"]
        for (language, row) in part.text.sorted(by: { $0.key < $1.key }) {
          guard let stem = text[language] else { continue }
          columns += ["\(stem) [\(row)][Scale \(scale + 1)]", "\(stem) [\(row)][\(header)]"]
        }
        return Question(
          code: "\(code)_\(part.code)_\(scale + 1)", text: text,
          row: part.text.mapValues { "\($0) (\(header.isEmpty ? String(scale + 1) : header))" },
          kind: .one(listed, isScale: true), columns: columns)
      }
    }
  }

  private func cells(_ kind: Question.Kind) -> [Question] {
    subquestions(ofScale: 0).flatMap { row in
      subquestions(ofScale: 1).map { column in
        var columns = ["\(code)[\(row.code)_\(column.code)]"]
        var texts: Translations = [:]
        for (language, first) in row.text {
          guard let second = column.text[language] else { continue }
          texts[language] = "\(first) – \(second)"
          if let stem = text[language] {
            columns += ["\(stem) [\(first)][\(second)]", "\(stem) [\(first) | \(second)]"]
          }
        }
        return Question(
          code: "\(code)_\(row.code)_\(column.code)", text: text, row: texts, kind: kind,
          columns: columns.sorted())
      }
    }
  }

  // MARK: Parts

  private var choices: [Choice] {
    switch type {
    case "Y": return usualChoices(["N", "Y"])
    case "G": return usualChoices(["F", "M"])
    case "C": return usualChoices(["N", "U", "Y"])
    case "E": return usualChoices(["D", "S", "I"])
    case "5", "A": return (1...5).map(numbered)
    case "B": return (1...10).map(numbered)
    default: return answers.filter { $0.scale == 0 }.map(\.choice)
    }
  }

  private func usualChoices(_ codes: [String]) -> [Choice] {
    codes.map { code in
      let known = limeSurveyWords[code] ?? [:]
      let labels = known.filter { text[$0.key] != nil }
      return Choice(
        code: code, labels: labels.isEmpty ? known.filter { $0.key == "en" } : labels,
        names: known.inOrder)
    }
  }

  private func numbered(_ number: Int) -> Choice {
    let label = String(number)
    return Choice(code: label, labels: text.isEmpty ? ["en": label] : text.mapValues { _ in label })
  }

  private var number: Question.Kind {
    if attributes["multiflexible_checkbox"] == "1" { return .number(0...1) }
    let low = attributes["multiflexible_min"].flatMap { Int($0) } ?? 1
    let high = attributes["multiflexible_max"].flatMap { Int($0) } ?? max(low, 10)
    return .number(low...max(low, high))
  }

  private var numberRange: ClosedRange<Int>? {
    guard let low = attributes["min_num_value_n"].flatMap({ Int($0) }),
      let high = attributes["max_num_value_n"].flatMap({ Int($0) }), low < high,
      high.subtractingReportingOverflow(low).overflow == false
    else { return nil }
    return low...high
  }

  private var otherLabels: Translations {
    var labels = otherText
    for language in text.keys {
      labels.add(limeSurveyWords["other"]?[language] ?? "Other", in: language)
    }
    return labels.isEmpty ? ["en": "Other"] : labels
  }

  private var otherNames: [String] { limeSurveyWords["other"]?.inOrder ?? [] }

  private var commentLabels: Translations { limeSurveyWords["comment"] ?? [:] }

  /// `Q01[SQ001]`, and the question with the part's text in brackets in each language.
  private func headings(of part: Part) -> [String] {
    ["\(code)[\(part.code)]"]
      + text.keys.sorted().flatMap { language in
        headings(in: language).flatMap { stem in
          part.headings(in: language).map { "\(stem) [\($0)]" }
        }
      }
  }
}

extension LimeSurveyQuestion.Part {
  /// The choice that an answer is.
  fileprivate var choice: Choice { Choice(code: code, labels: text, score: score) }
}

/// What LimeSurvey itself writes for the answers of its fixed types.
private let limeSurveyWords: [String: Translations] = [
  "Y": [
    "en": "Yes", "fr": "Oui", "ar": "نعم", "de": "Ja", "es": "Sí", "ca": "Sí", "it": "Sì",
    "pt": "Sim",
  ],
  "N": [
    "en": "No", "fr": "Non", "ar": "لا", "de": "Nein", "es": "No", "ca": "No", "it": "No",
    "pt": "Não",
  ],
  "U": [
    "en": "Uncertain", "fr": "Incertain", "ar": "غير متأكد", "de": "Unsicher", "es": "Dudoso",
  ],
  "F": ["en": "Female", "fr": "Féminin", "ar": "أنثى", "de": "Weiblich", "es": "Femenino"],
  "M": ["en": "Male", "fr": "Masculin", "ar": "ذكر", "de": "Männlich", "es": "Masculino"],
  "I": ["en": "Increase", "fr": "Augmente", "ar": "زيادة", "de": "Zunahme", "es": "Aumentar"],
  "S": ["en": "Same", "fr": "Sans changement", "ar": "نفس الشيء", "de": "Gleich", "es": "Igual"],
  "D": ["en": "Decrease", "fr": "Diminue", "ar": "نقصان", "de": "Abnahme", "es": "Disminuir"],
  "other": [
    "en": "Other", "fr": "Autre", "ar": "أخرى", "de": "Sonstiges", "es": "Otro", "ca": "Altres",
    "it": "Altro", "pt": "Outros",
  ],
  "comment": [
    "en": "Comment", "fr": "Commentaire", "ar": "تعليق", "de": "Kommentar", "es": "Comentario",
  ],
]
