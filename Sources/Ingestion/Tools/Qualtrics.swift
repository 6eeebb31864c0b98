import Findings
import SurveyModel

extension Tool {
  /// Qualtrics: names, texts and import ids in three rows, or names and texts in the two rows of old
  /// exports.
  static let qualtrics = Tool(
    id: "qualtrics", name: "Qualtrics",
    ownHeadings: qualtricsHeadings,
    headingRows: { table in
      guard let names = table.first, table.count >= 2 else { return nil }
      if table.count >= 3, let ids = importIDs(in: table[2]) {
        return qualtricsColumns(names: names, texts: table[1], ids: ids)
      }
      return isLegacy(names: names, texts: table[1])
        ? qualtricsColumns(names: names, texts: table[1], ids: []) : nil
    },
    wrote: { found in
      found.head.headingRows.count == 3 && importIDs(in: found.head.headingRows[2]) != nil
        || found.head.headingRows.count == 2
          && isLegacy(names: found.head.headingRows[0], texts: found.head.headingRows[1])
    },
    describe: { found, conventions in
      let columns = ownColumns(of: found.head)
      conventions.keyColumns = columns["responseid"].map { [$0] } ?? []
      conventions.submittedColumn = columns["recordeddate"] ?? columns["enddate"]
      conventions.timeZone = zone(of: conventions.submittedColumn, in: found.head)
      conventions.metadataColumns = Set(columns.values)
      for (column, name) in found.head.headingRows[0].enumerated() where isTimer(name) {
        conventions.metadataColumns.insert(column)
      }
      conventions.questionColumns = questions(in: found.head)
        .subtracting(conventions.metadataColumns)
      conventions.recordRules = rules(columns)
      conventions.answerSeparators = [","]
      conventions.blankTexts = ["-99"]
    })
}

/// Qualtrics's columns are known by their names, not by the headings made of them.
private let qualtricsHeadings = ToolHeadings([:])

/// The tool's own columns by the names of the first row or of legacy files' second one, in lower case.
private func ownColumns(of head: ExportHead) -> [String: Int] {
  var columns: [String: Int] = [:]
  for row in head.headingRows.prefix(2) {
    for (column, name) in row.enumerated() {
      let name = name.lowercased()
      if ownNames.contains(name), columns[name] == nil, !columns.values.contains(column) {
        columns[name] = column
      }
    }
  }
  return columns
}

private let ownNames: Set<String> = [
  "startdate", "enddate", "status", "ipaddress", "progress", "duration (in seconds)", "finished",
  "recordeddate", "responseid", "recipientlastname", "recipientfirstname", "recipientemail",
  "externalreference", "externaldatareference", "locationlatitude", "locationlongitude",
  "locationaccuracy", "distributionchannel", "userlanguage", "responseset", "name", "emailaddress",
  "q_recaptchascore", "q_relevantidduplicate", "q_relevantidduplicatescore",
  "q_relevantidfraudscore", "q_relevantidlaststartdate", "q_ballotboxstuffing", "q_totalduration",
  "q_straightliningcount", "q_straightliningpercentage", "q_straightliningquestions",
  "q_unansweredpercentage", "q_unansweredquestions", "q_duplicaterespondent",
]

private func isTimer(_ name: String) -> Bool {
  ["_First Click", "_Last Click", "_Page Submit", "_Click Count"].contains { name.hasSuffix($0) }
}

/// What the import id of each column says, or nil of another row.
private func importIDs(in row: [String]) -> [ImportID?]? {
  guard let first = row.first, ImportID(first) != nil else { return nil }
  return row.map { ImportID($0) }
}

/// Whether two rows are the headings of an old export: `V1`, `V2` over their names.
private func isLegacy(names: [String], texts: [String]) -> Bool {
  guard let first = names.first, let text = texts.first, text.lowercased() == "responseid" else {
    return false
  }
  return first == "V1" || first.lowercased() == "responseid"
}

private func qualtricsColumns(
  names: [String], texts: [String], ids: [ImportID?]
) -> CombinedHeadings {
  var headings = CombinedHeadings(rowCount: ids.isEmpty ? 2 : 3, headings: names)
  for (column, name) in names.enumerated() {
    let text = column < texts.count ? trimmedText(texts[column]) : ""
    if !text.isEmpty, normalised(text) != normalised(name) {
      headings.headings[column] = name.isEmpty ? text : "\(name). \(text)"
    }
    let id = column < ids.count ? ids[column] : nil
    // Old exports have no ids, and names of choices that several questions may have.
    let known =
      [name] + (id?.names ?? []) + optionNames(name) + (ids.isEmpty ? [text] : [])
      + rowNames(text)
    headings.names[column] = known.filter { !$0.isEmpty }
  }
  return headings
}

/// `Q2[1]` for `Q2_1`: the column of an option.
private func optionNames(_ name: String) -> [String] {
  guard let underscore = name.lastIndex(of: "_") else { return [] }
  return ["\(name[..<underscore])[\(name[name.index(after: underscore)...])]"]
}

/// `Question [Row]` for `Question-Row`, as old exports write it; either may hold hyphens.
private func rowNames(_ text: String) -> [String] {
  text.indices.filter { text[$0] == "-" }.suffix(4).compactMap { hyphen in
    let (question, row) = (text[..<hyphen], text[text.index(after: hyphen)...])
    return question.isEmpty || row.isEmpty || row.first == " " ? nil : "\(question) [\(row)]"
  }
}

/// The columns with a question's id, or in old exports, which have none, with any name.
private func questions(in head: ExportHead) -> Set<Int> {
  let rows = head.headingRows
  return Set(
    rows[0].indices.filter { column in
      guard rows.count == 3 else { return !trimmedText(rows[0][column]).isEmpty }
      return column < rows[2].count && ImportID(rows[2][column])?.id.hasPrefix("QID") == true
    })
}

private func zone(of column: Int?, in head: ExportHead) -> String? {
  guard let column, head.headingRows.count == 3, column < head.headingRows[2].count else {
    return nil
  }
  return ImportID(head.headingRows[2][column])?.timeZone
}

private func rules(_ columns: [String: Int]) -> [RecordRule] {
  var rules: [RecordRule] = []
  if let status = columns["status"] {
    rules.append(RecordRule(column: status, texts: spamTexts, reason: .spam))
    rules.append(RecordRule(column: status, texts: testTexts, reason: .testResponse))
  }
  if let channel = columns["distributionchannel"] {
    rules.append(RecordRule(column: channel, texts: ["preview", "test"], reason: .testResponse))
  }
  if let finished = columns["finished"] {
    rules.append(RecordRule(column: finished, texts: noTexts, reason: .partial))
  }
  return rules
}

// The numbers and the English words come from exports, words in other languages are likely ones.
private let spamTexts = [
  "8", "9", "12", "Spam", "Survey Preview Spam", "Imported Spam", "Courrier indésirable",
  "Pourriel", "بريد عشوائي", "رسائل غير مرغوب فيها",
]

private let testTexts = [
  "1", "2", "17", "Survey Preview", "Survey Test", "Offline Survey Preview",
  "Aperçu de l'enquête", "Aperçu du sondage", "Aperçu", "Test de l'enquête", "Test du sondage",
  "Umfragevorschau", "Umfrage-Vorschau", "Umfragetest", "Umfrage-Test", "معاينة الاستطلاع",
  "معاينة الاستبيان", "اختبار الاستطلاع", "اختبار الاستبيان",
]
