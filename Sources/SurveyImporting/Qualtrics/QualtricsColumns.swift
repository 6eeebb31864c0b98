/// The names under which exports have a question's columns, old and new ones.
struct QualtricsColumns {
  let question: QualtricsQuestion

  /// The question's one column.
  var whole: [String] { [question.tag, question.id, question.label] }

  /// The column of a row: `Q3_1`, `Q3_tag`, `tag`, `QID3-1`, `QID3_1`, and by its label.
  func row(_ row: QualtricsQuestion.Part, takesSeveral: Bool = false) -> [String] {
    names(of: row, takesSeveral: takesSeveral) + ids([row.id]) + labels([row])
  }

  /// The column of words for a row and an answer.
  func words(of row: QualtricsQuestion.Part, _ answer: QualtricsQuestion.Part) -> [String] {
    var names = names(of: row, takesSeveral: false).map { "\($0)_TEXT" }
    for code in Set([answer.code, answer.id]).sorted() {
      names += self.names(of: row, takesSeveral: false).flatMap {
        ["\($0)_\(code)_TEXT", "\($0)_\(code)"]
      }
    }
    return names + ids([row.id, answer.id, "TEXT"]) + ids([row.id, answer.id])
      + labels([row, answer])
  }

  /// The columns of words that are written beside a choice or row.
  func words(beside part: QualtricsQuestion.Part, isOnlyOne: Bool) -> [String] {
    var names = names(of: part, takesSeveral: false).map { "\($0)_TEXT" }
    if part.code != part.id { names.append("\(question.tag)_\(part.code)_TEXT") }
    names += ids([part.id, "TEXT"])
    if let tag = part.tag { names.append("\(question.tag)\(tag)_TEXT") }
    if isOnlyOne { names = ["\(question.tag)_TEXT"] + ids(["TEXT"]) + names }
    return names + labels([part]).prefix(1).map { "\($0)-TEXT" }
  }

  /// Names made of the question's tag and the row's.
  ///
  /// In side-by-side tables with tags newer exports name the columns of all answers of a row alike.
  private func names(of row: QualtricsQuestion.Part, takesSeveral: Bool) -> [String] {
    guard let tag = row.tag else { return ["\(question.tag)_\(row.id)"] }
    let plain = tag.replacing("-", with: "_")
    let short = plain == tag ? [tag] : [tag, plain]
    let long = ["\(question.tag)_\(row.id)", "\(question.tag)_\(tag)"]
    guard let table = question.payload["AnswerDataExportTag"]?.text else { return long + short }
    let inTable = short.map { "\($0): \(table)" }
    return takesSeveral ? inTable : long + ["\(question.tag)_\(tag)_\(table)"] + inTable + short
  }

  /// `QID3-1` and `QID3_1`.
  private func ids(_ parts: [String]) -> [String] {
    ["-", "_"].map { ([question.id] + parts).joined(separator: $0) }
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
