/// How an export's letters are written as bytes.
package enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf8WithMark = "UTF-8 with BOM"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "Windows-1252"
  case windows1256 = "Windows-1256"
  case iso885915 = "ISO-8859-15"
  case macRoman = "Macintosh"
  /// UTF-8 that a program took for Windows-1252 and saved as UTF-8 once more.
  case utf8TakenForWindows1252 = "UTF-8 taken for Windows-1252"
  /// UTF-8 that a program took for Windows-1256 and saved as UTF-8 once more.
  case utf8TakenForWindows1256 = "UTF-8 taken for Windows-1256"

  /// Whether its bytes are UTF-8 already, with or without a byte order mark.
  var isUTF8: Bool { self == .utf8 || self == .utf8WithMark }

  /// The page for which UTF-8 was taken before it was saved; nil where nothing was garbled.
  package var garblingPage: TextEncoding? {
    switch self {
    case .utf8TakenForWindows1252: .windows1252
    case .utf8TakenForWindows1256: .windows1256
    default: nil
    }
  }

  /// The name by which iconv knows it, or knows what it is garbled in.
  var iconvName: String {
    switch self {
    case .utf8, .utf8WithMark, .utf8TakenForWindows1252, .utf8TakenForWindows1256: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .windows1252: "CP1252"
    case .windows1256: "CP1256"
    case .iso885915: "ISO-8859-15"
    case .macRoman: "MACINTOSH"
    }
  }
}
