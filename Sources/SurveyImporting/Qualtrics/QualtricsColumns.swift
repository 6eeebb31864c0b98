/// The names under which exports have a question's columns, old and new ones.
struct QualtricsColumns {
  let question: QualtricsQuestion

  /// The question's one column.
  var whole: [String] { [question.tag, question.id, question.label] }

  /// The column of a row: `Q3_1`, `Q3_tag`, `tag`, `QID3-1`, `QID3_1`, and by its label.
  func row(_ row: QualtricsQuestion.Part) -> [String] {
    var names = keys(of: row).map { "\(question.tag)_\($0)" }
    if let tag = row.tag {
      if let column = question.payload["AnswerDataExportTag"]?.text {
        names += ["\(question.tag)_\(tag)_\(column)", "\(tag): \(column)"]
      }
      names.append(tag)
    }
    return names + ["\(question.id)-\(row.id)", "\(question.id)_\(row.id)"] + labels([row])
  }

  /// The column of a row and an answer.
  func cell(_ row: QualtricsQuestion.Part, _ answer: QualtricsQuestion.Part) -> [String] {
    let codes = answer.code == answer.id ? [answer.id] : [answer.code, answer.id]
    var names: [String] = []
    for code in codes {
      names += keys(of: row).map { "\(question.tag)_\($0)_\(code)" }
      if let tag = row.tag, let column = question.payload["AnswerDataExportTag"]?.text {
        names.append("\(tag): \(column)_\(code)")
      }
    }
    names += ["\(question.id)-\(row.id)-\(answer.id)", "\(question.id)_\(row.id)_\(answer.id)"]
    return names + labels([row, answer])
  }

  /// The columns of words that are written beside a choice or row.
  func words(beside part: QualtricsQuestion.Part, isOnlyOne: Bool) -> [String] {
    var names = keys(of: part).map { "\(question.tag)_\($0)_TEXT" }
    if part.code != part.id { names.append("\(question.tag)_\(part.code)_TEXT") }
    names += ["\(question.id)-\(part.id)-TEXT", "\(question.id)_\(part.id)_TEXT"]
    if let tag = part.tag { names.append("\(question.tag)\(tag)_TEXT") }
    if isOnlyOne {
      names = ["\(question.tag)_TEXT", "\(question.id)-TEXT", "\(question.id)_TEXT"] + names
    }
    return names + labels([part]).map { "\($0)-TEXT" }.prefix(1)
  }

  private func keys(of part: QualtricsQuestion.Part) -> [String] {
    [part.id] + (part.tag.map { [$0] } ?? [])
  }

  /// `Label-Row-Answer` as older exports have it, `Text - Row - Answer` as newer ones.
  private func labels(_ parts: [QualtricsQuestion.Part]) -> [String] {
    let texts = parts.compactMap { $0.labels[question.language] }
    guard texts.count == parts.count else { return [] }
    var labels = [([question.label] + texts).joined(separator: "-")]
    for (language, text) in question.text.sorted(by: { $0.key < $1.key }) {
      let rows = parts.compactMap { $0.labels[language] }
      if rows.count == parts.count {
        labels.append(([text] + rows).joined(separator: " - "))
      }
    }
    return labels
  }
}
