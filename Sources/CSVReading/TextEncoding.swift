/// How an export's letters are written as bytes.
package enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf8WithMark = "UTF-8 with BOM"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "Windows-1252"
  case windows1256 = "Windows-1256"

  /// Whether its bytes are UTF-8 already, with or without a byte order mark.
  var isUTF8: Bool { self == .utf8 || self == .utf8WithMark }

  /// The name by which iconv knows it.
  var iconvName: String {
    switch self {
    case .utf8, .utf8WithMark: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .windows1252: "CP1252"
    case .windows1256: "CP1256"
    }
  }
}
