import Foundation

/// A text as it is compared with another: without what two people write differently and mean alike.
///
/// Compatibility-composed (NFKC), lower case, Latin letters without accents, Arabic letters
/// without harakat and tatweel and with their written forms folded (أ إ آ to ا, ى to ي, ة to ه),
/// Arabic-Indic digits as Western ones, direction marks removed, curly apostrophes straightened,
/// every run of white space one space, none at the ends.
package func normalised(_ text: String) -> String {
  if let ascii = normalisedASCII(text) { return ascii }
  var scalars = String.UnicodeScalarView()
  var pendingSpace = false
  for scalar in text.decomposedStringWithCompatibilityMapping.lowercased().unicodeScalars {
    guard let folded = folded(scalar) else { continue }
    if folded == " " {
      pendingSpace = !scalars.isEmpty
      continue
    }
    if pendingSpace { scalars.append(" ") }
    pendingSpace = false
    scalars.append(folded)
  }
  return String(scalars).precomposedStringWithCanonicalMapping
}

/// The fast way for texts of plain ASCII, or nil for others.
private func normalisedASCII(_ text: String) -> String? {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  for byte in text.utf8 {
    switch byte {
    case 0x80...: return nil
    case 0x09...0x0D, 0x20: if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
    case 0x00..<0x20, 0x7F: continue
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte + 0x20)
    default: bytes.append(byte)
    }
  }
  if bytes.last == 0x20 { bytes.removeLast() }
  return String(decoding: bytes, as: UTF8.self)
}

/// What a scalar of decomposed text counts as, or nil where it does not count.
private func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
  switch scalar.value {
  case 0x0000...0x0008, 0x000E...0x001F, 0x007F: nil
  case 0x0300...0x036F: nil
  case 0x0610...0x061A, 0x064B...0x065F, 0x0670, 0x06D6...0x06ED, 0x0640: nil
  case 0x200B...0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0x00AD: nil
  case 0x0622, 0x0623, 0x0625, 0x0671: "\u{0627}"
  case 0x0649, 0x06CC: "\u{064A}"
  case 0x0629: "\u{0647}"
  case 0x0660...0x0669: Unicode.Scalar(scalar.value - 0x0660 + 0x30)
  case 0x06F0...0x06F9: Unicode.Scalar(scalar.value - 0x06F0 + 0x30)
  case 0x2018, 0x2019, 0x02BC, 0x2032, 0x0060, 0x00B4: "'"
  case 0x201C, 0x201D, 0x00AB, 0x00BB: "\""
  case 0x2010...0x2015, 0x2212: "-"
  default: scalar.properties.isWhitespace ? " " : scalar
  }
}
