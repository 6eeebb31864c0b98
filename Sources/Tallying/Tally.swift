package import SurveyModel

/// The whole-number counts of one survey version, from which every figure follows.
///
/// Tallies of equal shape form an abelian group under addition: files, days, shards and engines
/// are merged in any order, and a response is taken away by subtraction.
package struct Tally: Equatable, Sendable {
  package let shape: TallyShape
  /// Counts of each leaf cell that has any.
  package private(set) var leafCells: [LeafCell: SparseCounts] = [:]
  /// Joint counts of each survey × period × group that has any.
  package private(set) var jointCells: [LeafCell: SparseCounts] = [:]

  /// The tally of no response.
  package init(shape: TallyShape) { self.shape = shape }

  /// Whether nothing is counted.
  package var isEmpty: Bool { leafCells.isEmpty && jointCells.isEmpty }

  /// Adds a tally of the same shape, or takes it away where `sign` is -1.
  package mutating func add(_ other: Tally, sign: Int64 = 1) {
    precondition(shape == other.shape, "tallies of different shapes do not add up")
    for (cell, counts) in other.leafCells { addLeaf(counts, to: cell, sign: sign) }
    for (cell, counts) in other.jointCells { addJoint(counts, to: cell, sign: sign) }
  }

  /// Adds counts to a leaf cell.
  package mutating func addLeaf(_ counts: SparseCounts, to cell: LeafCell, sign: Int64 = 1) {
    Self.add(counts, to: cell, of: &leafCells, sign: sign)
  }

  /// Adds counts to a joint cell.
  package mutating func addJoint(_ counts: SparseCounts, to cell: LeafCell, sign: Int64 = 1) {
    Self.add(counts, to: cell, of: &jointCells, sign: sign)
  }

  /// The sum of two tallies of the same shape.
  package static func + (left: Tally, right: Tally) -> Tally {
    var sum = left
    sum.add(right)
    return sum
  }

  /// What is left of a tally when another of the same shape is taken away.
  package static func - (left: Tally, right: Tally) -> Tally {
    var difference = left
    difference.add(right, sign: -1)
    return difference
  }

  private static func add(
    _ counts: SparseCounts, to cell: LeafCell, of cells: inout [LeafCell: SparseCounts],
    sign: Int64
  ) {
    cells[cell, default: SparseCounts()].add(counts, sign: sign)
    if cells[cell]?.isEmpty == true { cells[cell] = nil }
  }
}

extension Tally {
  /// The tally as bytes that are the same for the same counts, on every machine and in every order.
  ///
  /// Leaf cells, then joint cells, each sorted by key: the key's length and text, then its counts.
  package var canonicalBytes: [UInt8] { canonicalBytes { _ in true } }

  /// The canonical bytes of just the cells of a period.
  package func canonicalBytes(of period: PeriodID) -> [UInt8] {
    canonicalBytes { $0.period == period }
  }

  private func canonicalBytes(where isWanted: (LeafCell) -> Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    for cells in [leafCells, jointCells] {
      let wanted = cells.filter { isWanted($0.key) }
      bytes.appendVariable(UInt64(wanted.count))
      for (cell, counts) in wanted.map({ ($0.canonicalText, $1) }).sorted(by: {
        $0.0.utf8.lexicographicallyPrecedes($1.0.utf8)
      }) {
        bytes.appendVariable(UInt64(cell.utf8.count))
        bytes += cell.utf8
        bytes += counts.canonicalBytes
      }
    }
    return bytes
  }
}
