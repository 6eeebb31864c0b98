/// Writes records of CSV in chosen rows.
struct TableWriter {
  private(set) var bytes: [UInt8] = []
  /// The row of the next record.
  private(set) var row = 1

  /// Leaves rows empty up to this one.
  mutating func skip(to wanted: Int) {
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: max(0, wanted - row)))
    row = max(row, wanted)
  }

  /// Writes a record; nothing for an empty cell.
  mutating func write(_ cells: [String]) {
    for (position, cell) in cells.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      guard !cell.isEmpty else { continue }
      bytes.append(UInt8(ascii: "\""))
      for byte in cell.utf8 {
        bytes.append(byte)
        if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      }
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: "\n"))
    row += 1
  }
}
