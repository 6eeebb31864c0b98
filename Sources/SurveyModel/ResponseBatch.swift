/// Responses of one survey version, packed column by column so that millions pass quickly.
package struct ResponseBatch: Sendable {
  /// How many bytes a response's answers take: the slots of its layout.
  package let slotCount: Int
  /// The distinct leaf cells met in the batch.
  package var cells: [LeafCell] = []
  /// For each response its cell's position in `cells`.
  package var cellIndices: [Int32] = []
  /// For each response its slots' answer codes, one response after the other.
  package var answers: [UInt8] = []
  /// For each response its key; empty where nobody needs keys.
  package var keys: [ResponseKey] = []
  /// For each response its submission time as a second number on the organisation's clock.
  package var submitted: [Int64] = []
  /// For each response its packed comments, empty where there are none.
  package var comments: [[UInt8]] = []
  /// For each response the row of the export as a spreadsheet counts.
  package var rows: [Int32] = []

  /// What `submitted` holds where the time is not known.
  package static let noTime = Int64.min

  package init(slotCount: Int) { self.slotCount = slotCount }

  /// How many responses the batch holds.
  package var count: Int { cellIndices.count }

  /// The answer codes of one response, one byte a slot.
  package func answers(of response: Int) -> ArraySlice<UInt8> {
    answers[response * slotCount..<(response + 1) * slotCount]
  }

  /// How many of some responses, given by their positions, each leaf cell has; dimensions are left
  /// out of account.
  package func cellCounts(of responses: some Sequence<Int>) -> [LeafCell: Int] {
    var counts = Array(repeating: 0, count: cells.count)
    for response in responses { counts[Int(cellIndices[response])] += 1 }
    var found: [LeafCell: Int] = [:]
    for (cell, count) in zip(cells, counts) where count > 0 {
      found[cell.withoutDimensions, default: 0] += count
    }
    return found
  }
}
