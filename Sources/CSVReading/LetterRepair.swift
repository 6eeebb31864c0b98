/// Undoes what reading UTF-8 in a one-byte page and saving it as UTF-8 again has done.
///
/// Each letter goes back to the byte that it was read from; bytes that the page leaves undefined
/// stand for the control characters of their numbers, as programs have it.
struct LetterRepair {
  private let bytesOfScalars: [UInt32: UInt8]

  /// Creates the repair of text that was taken for `page`.
  init(takenFor page: TextEncoding) {
    let pages = CodePages.all
    var bytes: [UInt32: UInt8] = [:]
    for byte in UInt8(0x80)...0xFF {
      bytes[pages.scalar(byte, in: page)?.value ?? UInt32(byte)] = byte
    }
    bytesOfScalars = bytes
  }

  /// The byte that a letter was read from; nil where the page has no such letter.
  func byte(of scalar: Unicode.Scalar) -> UInt8? {
    scalar.isASCII ? UInt8(scalar.value) : bytesOfScalars[scalar.value]
  }

  /// The bytes that `text` was before, up to the first letter that the page doesn't have.
  func bytes(of text: String.UnicodeScalarView) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in text {
      guard let byte = byte(of: scalar) else { break }
      bytes.append(byte)
    }
    return bytes
  }
}

/// Repairs garbled UTF-8 piece by piece.
final class RepairingDecoder: TextDecoder {
  private(set) var hasFailed = false
  private(set) var bytesRead = 0
  private let repair: LetterRepair
  /// The beginning of a character whose other bytes are still to come.
  private var unfinished: [UInt8] = []
  private var isAtStart = true

  /// Creates a decoder of text that was taken for `page`.
  init(takenFor page: TextEncoding) { repair = LetterRepair(takenFor: page) }

  func utf8(of bytes: [UInt8]) -> [UInt8] {
    guard !hasFailed else { return [] }
    let input = unfinished + bytes
    unfinished = []
    var output: [UInt8] = []
    output.reserveCapacity(input.count)
    var rest = input[...]
    while let first = rest.first {
      let length = first < 0x80 ? 1 : first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
      guard rest.count >= length else {
        unfinished = Array(rest)
        break
      }
      guard let byte = repaired(rest.prefix(length)) else {
        hasFailed = true
        break
      }
      output += byte
      bytesRead += length
      rest = rest.dropFirst(length)
    }
    return output
  }

  func finish() {
    if !unfinished.isEmpty { hasFailed = true }
  }

  private func repaired(_ character: ArraySlice<UInt8>) -> [UInt8]? {
    defer { isAtStart = false }
    if character.count == 1 { return Array(character) }
    guard let text = String(validating: character, as: UTF8.self),
      let scalar = text.unicodeScalars.first
    else { return nil }
    if isAtStart && scalar == "\u{FEFF}" { return [] }
    return repair.byte(of: scalar).map { [$0] }
  }
}
