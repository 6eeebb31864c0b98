import Glibc

/// Finds where the physical lines of a buffer end: after LF, CR LF or a lone CR.
///
/// It searches with `memchr`, the fastest byte scan at hand, and remembers what it found, so that a
/// file without LF, or without CR, is not searched again and again.
@safe
struct LineEnds {
  private let base: UnsafePointer<UInt8>
  private let count: Int
  private let isEndOfFile: Bool
  private var nextLineFeed = -1
  private var nextReturn = -1

  /// Creates a finder in `bytes`, which must outlive it; a CR at the end of `bytes` ends a line
  /// only if no LF can follow.
  init(in bytes: UnsafeBufferPointer<UInt8>, isEndOfFile: Bool) {
    let empty = unsafe UnsafePointer<UInt8>(bitPattern: 1).unsafelyUnwrapped
    unsafe base = bytes.baseAddress ?? empty
    count = bytes.count
    self.isEndOfFile = isEndOfFile
  }

  /// The offset behind the line that starts at `start`, its line break included; nil if the line
  /// is unfinished.
  mutating func end(ofLineAt start: Int) -> Int? {
    if nextLineFeed < start { nextLineFeed = offset(of: CSVByte.lineFeed, from: start) }
    if nextReturn < start { nextReturn = offset(of: CSVByte.carriageReturn, from: start) }
    if nextReturn < nextLineFeed {
      if nextReturn + 1 == nextLineFeed && nextLineFeed < count { return nextLineFeed + 1 }
      if nextReturn + 1 == count && !isEndOfFile { return nil }
      return nextReturn + 1
    }
    return nextLineFeed < count ? nextLineFeed + 1 : nil
  }

  private func offset(of byte: UInt8, from start: Int) -> Int {
    guard start < count else { return count }
    guard let found = unsafe memchr(base + start, Int32(byte), count - start) else { return count }
    return unsafe UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }
}

/// The bytes that mean something in CSV.
enum CSVByte {
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let quote = UInt8(ascii: "\"")
  static let apostrophe = UInt8(ascii: "'")
  static let backslash = UInt8(ascii: "\\")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")
}
