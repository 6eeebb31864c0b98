import CSVReading

extension TextEncoding {
  /// The encoding of a name as people write it, such as `windows-1256` or `cp1252`.
  init?(named name: String) {
    switch name.lowercased().replacing("_", with: "-") {
    case "utf-8", "utf8": self = .utf8
    case "utf-8-sig", "utf-8-bom", "utf-8 with bom": self = .utf8WithMark
    case "utf-16le", "utf-16-le", "utf-16": self = .utf16LittleEndian
    case "utf-16be", "utf-16-be": self = .utf16BigEndian
    case "windows-1252", "cp1252", "latin1", "iso-8859-1": self = .windows1252
    case "windows-1256", "cp1256": self = .windows1256
    case "iso-8859-15", "latin9", "latin-9": self = .iso885915
    case "macintosh", "mac-roman", "macroman", "x-mac-roman", "mac roman": self = .macRoman
    case "utf-8-as-windows-1252": self = .utf8TakenForWindows1252
    case "utf-8-as-windows-1256": self = .utf8TakenForWindows1256
    default: return nil
    }
  }

  /// The names that a person is offered.
  static let offeredNames = [
    "utf-8", "utf-16le", "utf-16be", "windows-1252", "windows-1256", "iso-8859-15", "macintosh",
    "utf-8-as-windows-1252", "utf-8-as-windows-1256",
  ]
}

extension Delimiter {
  /// The character itself.
  var sign: String { String(Unicode.Scalar(rawValue)) }

  /// The delimiter of a sign or a name, such as `;` or `tab`.
  init?(named name: String) {
    switch name.lowercased() {
    case ",", "comma": self = .comma
    case ";", "semicolon": self = .semicolon
    case "\t", "tab", "\\t": self = .tab
    case "|", "bar", "pipe": self = .bar
    case " ", "space": self = .space
    case ":", "colon": self = .colon
    default: return nil
    }
  }
}
