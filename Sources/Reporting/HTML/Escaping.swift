import Wording

/// The text with everything escaped that markup gives a meaning to.
///
/// It goes by scalars: by `Character`, a quotation mark with a combining mark would slip through.
/// Control characters, and the marks that turn the direction of the text around them, are left out.
func escaped(_ text: String) -> String {
  guard text.utf8.contains(where: isToBeLookedAt) else { return text }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars where isPrintable(scalar) {
    switch scalar {
    case "<": scalars.append(contentsOf: "&lt;".unicodeScalars)
    case ">": scalars.append(contentsOf: "&gt;".unicodeScalars)
    case "&": scalars.append(contentsOf: "&amp;".unicodeScalars)
    case "\"": scalars.append(contentsOf: "&quot;".unicodeScalars)
    case "'": scalars.append(contentsOf: "&#39;".unicodeScalars)
    default: scalars.append(scalar)
    }
  }
  return String(scalars)
}

/// Whether a byte begins something that may need escaping or leaving out.
private func isToBeLookedAt(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<0x20, 0x7F, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&"), UInt8(ascii: "\""),
    UInt8(ascii: "'"), 0xC2, 0xE2, 0xEF:
    true
  default: false
  }
}

/// Whether a scalar may stand in what Rida writes: no control, no direction override or isolate.
func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D: true
  case 0x00..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: false
  default: true
  }
}

/// A coordinate or length with at most two decimals and no needless zeros.
func drawingNumber(_ length: Double) -> String {
  let text = roundedDecimalText(length, decimals: 2)
  guard text.contains(".") else { return text }
  let trimmed = text.reversed().drop { $0 == "0" }
  return String((trimmed.first == "." ? trimmed.dropFirst() : trimmed).reversed())
}
