extension QualtricsQuestion {
  /// What it asks; empty for a type that Rida does not read.
  var asked: [Question] {
    switch type {
    case "MC": choiceQuestion
    case "Matrix": matrix
    case "TE": words
    case "Slider": choices.map { number($0, sliderRange) }
    case "RO": ranks
    case "SBS": sideBySide
    default: []
    }
  }

  private var columns: QualtricsColumns { QualtricsColumns(question: self) }

  // MARK: Choices

  private var choiceQuestion: [Question] {
    let parts = choices
    guard !parts.isEmpty else { return [] }
    let takesSeveral = ["MAVR", "MAHR", "MACOL", "MSB"].contains(selector)
    let kind: Question.Kind =
      takesSeveral ? .several(parts.asChoices) : .one(parts.asChoices, isScale: selector == "NPS")
    var asked = [Question(code: tag, text: text, kind: kind, columns: columns.whole)]
    let withWords = parts.filter(\.takesText)
    // One column holds what was written beside any of them, in older exports at least.
    let told = takesSeveral ? withWords : Array(withWords.prefix(1))
    asked += told.map { words(beside: $0, isOnlyOne: !takesSeveral) }
    return asked
  }

  private func words(beside part: Part, isOnlyOne: Bool) -> Question {
    Question(
      code: "\(tag)_\(part.tag ?? part.id)_TEXT", text: text,
      row: part.labels.mapValues { "\($0) – …" }, kind: .text,
      columns: columns.words(beside: part, isOnlyOne: isOnlyOne))
  }

  private var ranks: [Question] {
    [Question(code: tag, text: text, kind: .ranking(choices.asChoices), columns: columns.whole)]
  }

  // MARK: Words and numbers

  private var words: [Question] {
    guard selector == "FORM" else {
      let columns = columns.whole + ["\(tag)_TEXT", "\(id)_TEXT", "\(id)-TEXT"]
      return [Question(code: tag, text: text, kind: .text, columns: columns)]
    }
    return choices.map { part in
      Question(
        code: "\(tag)_\(part.id)", text: text, row: part.labels, kind: .text,
        columns: columns.row(part) + columns.words(beside: part, isOnlyOne: false))
    }
  }

  private func number(_ part: Part, _ range: ClosedRange<Int>) -> Question {
    Question(
      code: "\(tag)_\(part.id)", text: text, row: part.labels, kind: .number(range),
      columns: columns.row(part))
  }

  private var sliderRange: ClosedRange<Int> {
    let configuration = payload["Configuration"]
    if selector == "STAR" {
      return 1...max(1, min(100, configuration?["StarCount"]?.wholeNumber ?? 5))
    }
    let low = configuration?["CSSliderMin"]?.wholeNumber ?? 0
    let high = configuration?["CSSliderMax"]?.wholeNumber ?? 100
    return low...max(low, high)
  }

  // MARK: Matrices

  private var matrix: [Question] {
    switch selector {
    case "TE": return textCells
    case "Likert" where subselector == "MultipleAnswer":
      // In side-by-side tables with tags only Qualtrics' own ids name the answers' columns.
      let isTagged = payload["AnswerDataExportTag"] != nil
      let offered = (isTagged ? answers.map(\.withoutRecode) : answers).asChoices
      return offered.isEmpty ? [] : rows(.several(offered))
    case "Likert", "Bipolar":
      let offered = answers.asChoices
      if offered.count == 1 { return rows(.several(offered)) }
      return offered.isEmpty ? [] : rows(.one(offered, isScale: true))
    default: return []
    }
  }

  private func rows(_ kind: Question.Kind) -> [Question] {
    let takesSeveral = if case .several = kind { true } else { false }
    return choices.flatMap { part in
      var row = Question(
        code: "\(tag)_\(part.tag ?? part.id)", text: text, row: part.labels, kind: kind,
        columns: columns.row(part, takesSeveral: takesSeveral))
      row.isConditional = part.isConditional
      return part.takesText ? [row, words(beside: part, isOnlyOne: false)] : [row]
    }
  }

  private var textCells: [Question] {
    choices.flatMap { row in
      let cells = answers.map { answer in
        Question(
          code: "\(tag)_\(row.id)_\(answer.id)", text: text,
          row: row.labels.merging(answer.labels) { "\($0) – \($1)" }, kind: .text,
          columns: columns.words(of: row, answer))
      }
      return row.takesText ? cells + [words(beside: row, isOnlyOne: false)] : cells
    }
  }

  /// The columns of a side-by-side table are matrices of their own.
  private var sideBySide: [Question] {
    (payload["AdditionalQuestions"]?.entries ?? []).flatMap { key, column in
      QualtricsQuestion(
        column, id: column["QuestionID"]?.text ?? "\(id)#\(key)", language: language,
        in: (text, label)
      ).matrixColumn
    }
  }

  /// What a column of a table asks; nothing for another table, which has no place there.
  private var matrixColumn: [Question] { type == "SBS" ? [] : asked }
}
