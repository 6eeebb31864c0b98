/// Reads an XLSForm from its sheets, or nil where tables have no sheet `survey`.
///
/// Throws `ImportProblem.noQuestions` where the sheet asks nothing.
func readXLSForm(_ tables: [DefinitionTable]) throws(ImportProblem) -> Questionnaire? {
  let sheets = XLSFormSheets(tables)
  guard !sheets.survey.isEmpty else { return nil }
  let name = tables.first?.name.split(separator: ".").first.map(String.init) ?? "form"
  var reading = XLSFormReading(sheets, name: name)
  return reading.questionnaire()
}

private struct XLSFormReading {
  private typealias Row = XLSFormSheets.Row

  private let sheets: XLSFormSheets
  private let language: String
  private var result: Questionnaire
  private var lists: [String: [Choice]] = [:]
  /// Groups that are open, the outermost first.
  private var groups: [(name: String, label: String?, isRepeat: Bool, isConditional: Bool)] = []

  init(_ sheets: XLSFormSheets, name: String) {
    self.sheets = sheets
    let settings = sheets.settings.first ?? [:]
    language = settings["default_language"].flatMap(languageCode) ?? "en"
    result = Questionnaire(
      tool: "XLSForm", name: settings["form_id"] ?? settings["id_string"] ?? name)
    result.title = texts(settings, "form_title").merging(texts(settings, "title")) { first, _ in
      first
    }
  }

  mutating func questionnaire() -> Questionnaire {
    for row in sheets.choices {
      guard let list = row["list_name"], let name = row["name"] else { continue }
      lists[list, default: []].append(
        Choice(
          code: name, labels: labelled(row, else: name),
          score: (row["score"] ?? row["value"]).flatMap { Int($0) }))
    }
    for row in sheets.survey { read(row) }
    return result
  }

  /// The texts of a column in all its languages: `label`, `label::French (fr)`.
  private func texts(_ row: XLSFormSheets.Row, _ column: String) -> Translations {
    var texts: Translations = [:]
    for (name, text) in row.sorted(by: { $0.key < $1.key }) where name.hasPrefix("\(column)::") {
      let plain = plainText(text)
      let code = languageCode(String(name.dropFirst(column.count + 2)))
      texts.add(plain, in: code ?? languageCode(ofText: plain, else: language))
    }
    let plain = plainText(row[column] ?? "")
    texts.add(plain, in: languageCode(ofText: plain, else: language))
    return texts
  }

  private func labelled(_ row: XLSFormSheets.Row, else name: String) -> Translations {
    let labels = texts(row, "label")
    return labels.isEmpty ? [language: name] : labels
  }

  private mutating func read(_ row: XLSFormSheets.Row) {
    let words = (row["type"] ?? "").split(whereSeparator: \.isWhitespace).map(String.init)
    guard let type = words.first?.lowercased() else { return }
    switch type.replacing("_", with: "") {
    case "begin", "begingroup", "beginrepeat":
      let isRepeat = type.contains("repeat") || words.dropFirst().first?.lowercased() == "repeat"
      groups.append(
        (
          row["name"] ?? "", texts(row, "label").readable, isRepeat,
          isConditional(row)
        ))
    case "end", "endgroup", "endrepeat": _ = groups.popLast()
    case "note", "start", "today", "deviceid", "username", "phonenumber", "simserial",
      "subscriberid", "audit", "startgeopoint", "instanceid", "email":
      break
    default: readQuestion(row, type: type, list: words.dropFirst().first, words)
    }
  }

  private func isConditional(_ row: XLSFormSheets.Row) -> Bool {
    row["relevant"] != nil || row["relevance"] != nil
  }

  private mutating func readQuestion(
    _ row: XLSFormSheets.Row, type: String, list: String?, _ words: [String]
  ) {
    guard let name = row["name"] else { return }
    let choices = list.flatMap { lists[$0] } ?? []
    let takesOther = words.contains("or_other")
    guard !groups.contains(where: \.isRepeat),
      let kind = kind(type, row, takesOther ? choices + [otherChoice] : choices)
    else {
      result.leftOut.append(LeftOutQuestion(code: name, type: words.joined(separator: " ")))
      return
    }
    add(row, name: name, kind)
    if takesOther { add(row, name: "\(name)_other", .text, isBeside: true) }
  }

  private func kind(
    _ type: String, _ row: XLSFormSheets.Row, _ choices: [Choice]
  ) -> Question.Kind? {
    switch type {
    case "text": return .text
    case "range": return range(of: row).map { .number($0) }
    case "select_one", "select1", "select":
      return choices.count > 1 ? .one(choices, isScale: isLikert(row)) : nil
    case "select_multiple": return choices.isEmpty ? nil : .several(choices)
    case "rank": return .ranking(choices)
    default: return nil
    }
  }

  private func isLikert(_ row: XLSFormSheets.Row) -> Bool {
    row["appearance"]?.lowercased().contains("likert") ?? false
  }

  private var otherChoice: Choice {
    Choice(code: "other", labels: ["en": "Other", "fr": "Autre", "ar": "أخرى"])
  }

  /// `start=0 end=10 step=1`.
  private func range(of row: XLSFormSheets.Row) -> ClosedRange<Int>? {
    var values: [String: Int] = [:]
    for part in (row["parameters"] ?? "").split(whereSeparator: { " ;,".contains($0) }) {
      let pair = part.split(separator: "=")
      if pair.count == 2 { values[String(pair[0])] = Int(pair[1]) }
    }
    let low = values["start"] ?? 1
    let high = values["end"] ?? 10
    return low < high ? low...high : nil
  }

  private mutating func add(
    _ row: XLSFormSheets.Row, name: String, _ kind: Question.Kind, isBeside: Bool = false
  ) {
    var question = question(row, name: name, kind)
    if isBeside { question.row = question.text.mapValues { _ in "…" } }
    result.questions.append(question)
  }

  private func question(
    _ row: XLSFormSheets.Row, name: String, _ kind: Question.Kind
  ) -> Question {
    let path = groups.map(\.name) + [name]
    var columns = [name]
    for start in path.indices.dropLast() {
      let tail = path[start...].filter { !$0.isEmpty }
      columns += [tail.joined(separator: "/"), tail.joined(separator: "-")]
    }
    return Question(
      code: name, text: labelled(row, else: name), kind: kind, columns: columns,
      group: groups.lazy.reversed().compactMap(\.label).first,
      isConditional: isConditional(row) || groups.contains(where: \.isConditional))
  }
}
