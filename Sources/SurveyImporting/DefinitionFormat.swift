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
    switch text.first(where: { $0 > 0x20 }) {
    case UInt8(ascii: "<"): self = .limeSurveyStructure
    case UInt8(ascii: "{"), UInt8(ascii: "["): self = .json
    case nil: return nil
    default: self = .table
    }
  }
}
