internal import SurveyModel

/// Some responses of a batch as one run of bytes, which a statement takes apart row by row.
///
/// Binding millions of values one by one takes longer than SQLite needs to store them. Each row has
/// the same width: its key, its cell, its time, where its comments begin and how long they are, all
/// numbers as decimal digits, then its answers. The rows' comments follow behind the last row.
struct PackedRows {
  private(set) var bytes: [UInt8] = []
  let count: Int
  let slotCount: Int

  /// How many rows are packed at a time, so that the bytes stay in the processor's cache.
  static let limit = 1024
  private static let keyWidth = 32
  private static let numberWidth = 20

  /// How many bytes a row takes.
  var width: Int { Self.keyWidth + 4 * Self.numberWidth + slotCount }

  /// Packs responses of a batch.
  ///
  /// - Parameters:
  ///   - rows: Their positions in the batch.
  ///   - batch: The batch.
  ///   - cells: The number of each of the batch's cells.
  init(_ rows: ArraySlice<Int>, of batch: ResponseBatch, cells: [Int64]) {
    count = rows.count
    slotCount = batch.slotCount
    bytes.reserveCapacity(count * width)
    var end = 1 + count * width
    for row in rows {
      batch.keys[row].append(to: &bytes)
      append(cells[Int(batch.cellIndices[row])])
      append(batch.submitted[row])
      let comments = batch.comments.isEmpty ? 0 : batch.comments[row].count
      append(Int64(end))
      append(Int64(comments))
      end += comments
      bytes.append(contentsOf: batch.answers(of: row))
    }
    guard !batch.comments.isEmpty else { return }
    for row in rows { bytes.append(contentsOf: batch.comments[row]) }
  }

  private mutating func append(_ number: Int64) {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(UInt8(ascii: "0"), count: Self.numberWidth))
    if number < 0 { bytes[start] = UInt8(ascii: "-") }
    var rest = number.magnitude
    var place = start + Self.numberWidth - 1
    while rest != 0 {
      bytes[place] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
      place -= 1
    }
  }
}

extension PackedRows {
  /// The rows as a table `place` of their positions and of where they begin; its parameters are
  /// the bytes, the width of a row and the number of rows.
  static let table = """
    WITH RECURSIVE place (row, start) AS (
      SELECT 0, 1 UNION ALL SELECT row + 1, start + ?2 FROM place WHERE row + 1 < ?3
    )
    """
  static let key = "substr(?1, start, \(keyWidth))"
  static let cell = number(0)
  static let submitted = "nullif(\(number(1)), \(ResponseBatch.noTime))"
  static let comments = "nullif(substr(?1, \(number(2)), \(number(3))), x'')"
  static let answers =
    "substr(?1, start + \(keyWidth + 4 * numberWidth), ?2 - \(keyWidth + 4 * numberWidth))"

  private static func number(_ position: Int) -> String {
    let offset = keyWidth + position * numberWidth
    return "CAST(substr(?1, start + \(offset), \(numberWidth)) AS INTEGER)"
  }
}
