import Glibc

/// The odd places of a buffer in their order: letters lost before, marks inside, and the defect at
/// which reading ends.
///
/// Lost letters and marks both start with a byte that few letters start with, so that looking for
/// them is one `memchr` over most buffers.
@safe
struct TextOddities {
  /// What is odd about a place.
  enum Oddity: Equatable {
    case defect(TextDefect)
    /// The first lost letter of a cell.
    case lostLetter
    case mark
  }

  /// Where the next odd place starts; `Int.max` if there is none.
  private(set) var next = Int.max
  private let bytes: UnsafeBufferPointer<UInt8>
  private let delimiter: UInt8
  private let defect: TextDefect?
  private var found: Oddity?
  private var position = 0
  /// Where the cell goes on behind the letter that was lost last.
  private var lostEnd: Int?

  /// Looks at `bytes`, which must outlive it.
  init(in bytes: UnsafeBufferPointer<UInt8>, delimiter: UInt8) {
    unsafe self.bytes = bytes
    self.delimiter = delimiter
    defect = unsafe TextDefect(in: bytes)
    search()
  }

  /// The next odd place, if it starts before `end`.
  mutating func take(before end: Int) -> Oddity? {
    guard next < end, let oddity = found else { return nil }
    position = next + 3
    search()
    return oddity
  }

  private mutating func search() {
    let defectOffset = defect?.offset ?? .max
    let count = unsafe bytes.count
    while let offset = lead(from: position), offset < defectOffset, offset + 2 < count {
      switch unsafe (bytes[offset + 1], bytes[offset + 2]) {
      case (0xBF, 0xBD):
        let isSameCell = isInSameCell(upTo: offset)
        lostEnd = offset + 3
        if !isSameCell { return settle(.lostLetter, at: offset) }
        position = offset + 3
      case (0xBB, 0xBF): return settle(.mark, at: offset)
      default: position = offset + 3
      }
    }
    found = defect.map { .defect($0) }
    next = defectOffset
  }

  /// Whether no delimiter and no line end stand between the last lost letter and `offset`.
  private func isInSameCell(upTo offset: Int) -> Bool {
    guard let lostEnd else { return false }
    return unsafe !bytes[lostEnd..<offset].contains { byte in
      byte == delimiter || byte == CSVByte.lineFeed || byte == CSVByte.carriageReturn
    }
  }

  private mutating func settle(_ oddity: Oddity, at offset: Int) {
    found = oddity
    next = offset
  }

  /// Where the next letter starts whose first byte is that of both.
  private func lead(from start: Int) -> Int? {
    let count = unsafe bytes.count
    guard let base = unsafe bytes.baseAddress, start < count,
      let place = unsafe memchr(base + start, 0xEF, count - start)
    else { return nil }
    return unsafe UnsafeRawPointer(place) - UnsafeRawPointer(base)
  }
}
