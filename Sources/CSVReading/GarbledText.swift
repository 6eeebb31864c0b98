/// Text in which letters of two bytes and more were taken for as many letters, such as `Ã©` for é.
package struct GarbledText: Equatable, Sendable {
  /// The line of its first garbled cell, from 1.
  package let line: Int
  /// That cell as it stands, and as it is read, shortened.
  package let garbled: String
  package let repaired: String

  /// The first garbled cell of a file's first bytes, where `encoding` is one that repairs them.
  package init?(in head: [UInt8], encoding: TextEncoding) {
    guard let page = encoding.garblingPage, let cell = ForeignCell(in: head, encoding: .utf8)
    else { return nil }
    line = cell.line
    garbled = cell.text
    let bytes = LetterRepair(takenFor: page).bytes(of: cell.text.unicodeScalars)
    repaired = String(decoding: bytes, as: UTF8.self).filter { $0 != "\u{FFFD}" }
  }
}

/// Whether a text alone is UTF-8 that was taken for letters of a one-byte page, such as `TrÃ¨s`.
package func isGarbled(_ text: String) -> Bool {
  guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
  return [TextEncoding.utf8TakenForWindows1252, .utf8TakenForWindows1256].contains { encoding in
    guard let page = encoding.garblingPage else { return false }
    let evidence = GarbledEvidence(in: Array(text.utf8), page: page)
    // Two Arabic letters may look so by chance.
    let least = encoding == .utf8TakenForWindows1252 ? 1 : 3
    return evidence.repairable >= least && evidence.contradicting == 0
  }
}

/// A cell with letters that aren't ASCII.
package struct ForeignCell: Equatable, Sendable {
  /// Its line from 1, and what it says, shortened.
  package let line: Int
  package let text: String

  /// The first such cell of a file's first bytes.
  package init?(in head: [UInt8], encoding: TextEncoding) {
    let head = decodedHead(head, as: encoding)
    guard let odd = head.firstIndex(where: { $0 >= 0x80 }) else { return nil }
    let start = head[..<odd].lastIndex(where: Self.endsCell).map { $0 + 1 } ?? 0
    let end = head[odd...].firstIndex(where: Self.endsCell) ?? head.count
    line = 1 + lineBreakCount(in: head[..<odd])
    text = String(String(decoding: head[start..<end], as: UTF8.self).prefix(60))
  }

  private static func endsCell(_ byte: UInt8) -> Bool {
    [CSVByte.lineFeed, CSVByte.carriageReturn, CSVByte.quote].contains(byte)
      || Delimiter.usual.contains { $0.rawValue == byte }
  }
}

/// The encoding that undoes what was done to garbled UTF-8; nil where it isn't garbled, or where a
/// letter speaks against it.
func garbledEncoding(of head: [UInt8]) -> TextEncoding? {
  let candidates = [TextEncoding.utf8TakenForWindows1252, .utf8TakenForWindows1256]
  return candidates.first { encoding in
    guard let page = encoding.garblingPage else { return false }
    let evidence = GarbledEvidence(in: head, page: page)
    return evidence.repairable > 1 && evidence.contradicting == 0
  }
}

/// How many letter sequences of a text make sense once they are repaired, and how many don't.
struct GarbledEvidence: Equatable {
  private(set) var repairable = 0
  private(set) var contradicting = 0

  /// Weighs the letters of `head`, which is UTF-8 that may be cut off at its end.
  init(in head: [UInt8], page: TextEncoding) {
    let repair = LetterRepair(takenFor: page)
    var awaited = 0
    for scalar in String(decoding: decodedHead(head, as: .utf8), as: UTF8.self).unicodeScalars {
      let byte = scalar.isASCII ? nil : repair.byte(of: scalar)
      let isTail = byte.map { (0x80...0xBF).contains($0) } ?? false
      if awaited > 0 {
        guard isTail else {
          awaited = 0
          contradicting += 1
          continue
        }
        awaited -= 1
        if awaited == 0 { repairable += 1 }
      } else if let byte {
        awaited = Self.tailLength(of: byte)
        if awaited == 0 { contradicting += 1 }
      } else if !scalar.isASCII {
        contradicting += 1
      }
    }
  }

  /// How many bytes follow the first one of a letter in UTF-8; 0 if no letter starts with it.
  private static func tailLength(of byte: UInt8) -> Int {
    switch byte {
    case 0xC2...0xDF: 1
    case 0xE0...0xEF: 2
    case 0xF0...0xF4: 3
    default: 0
    }
  }
}
