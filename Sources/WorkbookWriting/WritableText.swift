/// Whether a scalar may stand in a workbook's XML, and not as a control.
func isWritable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D: true
  case 0x00..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: false
  default: true
  }
}

/// The text without what XML can't hold; a zero byte would also end it for C.
///
/// Spreadsheets read `_x0041_` in a text as the character of that number, and `_x005F_` as the line
/// before it, so what only looks like it is written that way.
func writable(_ text: String) -> String {
  var plain = text
  if !text.unicodeScalars.allSatisfy(isWritable) {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.filter(isWritable))
    plain = String(scalars)
  }
  guard plain.utf8.contains(UInt8(ascii: "_")) else { return plain }
  var bytes: [UInt8] = []
  let source = Array(plain.utf8)
  for index in source.indices {
    bytes.append(source[index])
    if isEscape(source[index...]) { bytes += "x005F_".utf8 }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// Whether bytes begin with a line, an x, four hexadecimal digits and a line.
private func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
  let head = Array(bytes.prefix(7))
  guard head.count == 7, head[0] == UInt8(ascii: "_"), head[1] == UInt8(ascii: "x"),
    head[6] == UInt8(ascii: "_")
  else { return false }
  return head[2...5].allSatisfy { Character(UnicodeScalar($0)).isHexDigit }
}
