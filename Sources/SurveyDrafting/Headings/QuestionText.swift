import SurveyModel

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
