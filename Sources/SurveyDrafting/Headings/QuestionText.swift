import Foundation
import Ingestion
import SurveyModel

/// The headings of an export as people read them, each by itself and beside its neighbours.
func questionTexts(_ headings: [String], tool: ToolConventions) -> [QuestionText] {
  var texts = headings.map { heading in
    (tool.id == "moodle-questionnaire" ? moodleText(heading) : nil)
      ?? QuestionText(plainHeading(heading))
  }
  if tool.id == "qualtrics" { splitAtHyphens(&texts) }
  return texts
}

/// `Q07_Services->Library`: the name of a question behind its number, and of an option or row.
private func moodleText(_ heading: String) -> QuestionText? {
  guard let match = heading.wholeMatch(of: /Q[0-9]{2,3}_(.+?)(?:->(.*))?/) else { return nil }
  let row = match.output.2.map { String($0).trimmed } ?? ""
  return QuestionText(question: String(match.output.1).trimmed, row: row.isEmpty ? nil : row)
}

/// Takes `Question-Row` apart, as Qualtrics writes it without spaces: at the last hyphen that all
/// texts have in common whose codes differ in their last part alone.
private func splitAtHyphens(_ texts: inout [QuestionText]) {
  var start = 0
  while start < texts.count {
    guard let stem = numberedStem(texts[start]) else {
      start += 1
      continue
    }
    let end = texts[start...].firstIndex { numberedStem($0) != stem } ?? texts.count
    let run = start..<end
    start = end
    let common = texts[run].dropFirst().reduce(texts[run.lowerBound].text) {
      $0.commonPrefix(with: $1.text)
    }
    guard run.count > 1, let hyphen = common.lastIndex(of: "-") else { continue }
    let question = String(common[..<hyphen])
    for column in run { texts[column].split(behind: question) }
  }
}

/// `Q2` for a column with the code `Q2_1` whose text has no row yet.
private func numberedStem(_ text: QuestionText) -> Substring? {
  guard text.row == nil, let code = text.code, let sign = code.lastIndex(of: "_"),
    Int(code[code.index(after: sign)...]) != nil
  else { return nil }
  return code[..<sign]
}

/// A heading as people read it: without the code in front, and what it is a row or option of.
///
/// `Q01[SQ001]. Services [Library]` has the code `Q01[SQ001]`, the text `Services [Library]`, the
/// stem `Services` and the row `Library`.
struct QuestionText {
  var code: String?
  var text: String
  var stem: String
  var row: String?

  init(_ heading: String) {
    let whole = heading.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    (code, text) = Self.codeAndText(whole)
    (stem, row) = Self.stemAndRow(text)
    if row == nil, let code, text == code { (stem, row) = Self.stemAndRow(code) }
  }

  /// Creates a text from the name of a question and of one of its rows or options.
  init(question: String, row: String?) {
    text = row.map { "\(question) [\($0)]" } ?? question
    stem = question
    self.row = row
  }

  /// The code's own parts: `Q01` and `SQ001` of `Q01[SQ001]`, `Q2` and `1` of `Q2_1`.
  var codeParts: (stem: String, row: String?)? {
    guard let code else { return nil }
    let parts = Self.stemAndRow(code)
    if parts.1 != nil { return parts }
    guard row != nil, let sign = code.lastIndex(of: "_"), sign > code.startIndex else {
      return (code, nil)
    }
    return (String(code[..<sign]), String(code[code.index(after: sign)...]))
  }

  /// Takes a text apart at its last hyphens, where the question ends that it shares with others.
  fileprivate mutating func split(behind question: String) {
    let row = String(text.dropFirst(question.count + 1)).trimmed
    stem = question
    self.row = row
    text = "\(question) [\(row)]"
  }

  private static func codeAndText(_ whole: String) -> (String?, String) {
    if let stop = whole.firstRange(of: ". "), isCode(whole[..<stop.lowerBound]) {
      return (String(whole[..<stop.lowerBound]), String(whole[stop.upperBound...]))
    }
    return isCode(whole[...]) && whole.contains("[") ? (whole, whole) : (nil, whole)
  }

  /// Letters, digits and `_`, with a row's code in brackets behind them.
  private static func isCode(_ text: Substring) -> Bool {
    guard let first = text.first, first.isASCII, first.isLetter || first.isNumber,
      text.utf8.count <= 40
    else { return false }
    guard text.contains(where: { $0.isNumber || $0 == "[" || $0 == "_" }) else { return false }
    return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "_-[]".contains($0)) }
  }

  private static func stemAndRow(_ text: String) -> (String, String?) {
    if text.last == "]", let open = text.lastIndex(of: "["), open > text.startIndex {
      let row = String(text[text.index(after: open)...].dropLast()).trimmed
      let stem = String(text[..<open]).trimmed
      return (stem, row.isEmpty ? nil : row)
    }
    guard let dash = text.ranges(of: " - ").last else { return (text, nil) }
    return (
      String(text[..<dash.lowerBound]).trimmed, String(text[dash.upperBound...]).trimmed
    )
  }
}
