/// What a definition file is, as far as its first letters say.
enum DefinitionFormat {
  /// LimeSurvey's structure in XML.
  case limeSurveyStructure
  /// Qualtrics or SurveyJS.
  case json
  /// LimeSurvey's tab-separated structure or an XLSForm's sheet.
  case table

  /// The format that a file's first letters show, or nil for bytes that are no text.
  init?(of bytes: [UInt8]) {
    if bytes.prefix(1 << 12).contains(0) { return nil }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let letters = Array(text.lazy.filter { $0 > 0x20 }.prefix(2))
    switch letters.first {
    case UInt8(ascii: "<"): self = .limeSurveyStructure
    case UInt8(ascii: "["): self = .json
    case UInt8(ascii: "{"):
      // A template's placeholders begin so, too.
      let isObject =
        letters.count == 1 || letters[1] == UInt8(ascii: "\"") || letters[1] == UInt8(ascii: "}")
      self = isObject ? .json : .table
    case nil: return nil
    default: self = .table
    }
  }
}
