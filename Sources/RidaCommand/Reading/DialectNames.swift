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
    default: return nil
    }
  }
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
    default: return nil
    }
  }
}
