package import SurveyModel

/// Counts responses into a tally, batch by batch.
///
/// Cells are kept dense while they are few and turned into sparse ones when they become many, so
/// that memory stays bounded. Each worker has its own; their tallies are added at the end.
package struct TallyAccumulator {
  private let layout: CellLayout
  private let counter: ResponseCounter
  private var tally: Tally
  /// Positions of dense leaf cells and joint cells.
  private var leafIndices: [LeafCell: Int] = [:]
  private var jointIndices: [LeafCell: Int] = [:]
  /// Half the width of other counts, since leaf cells are many: no count exceeds the responses, and
  /// these are drained before they reach it.
  private var leafCounts: [Int32] = []
  private var jointCounts: [Int64] = []
  private var responsesSinceDrain = 0
  /// How many counts are kept dense at the most.
  private let denseLimit: Int

  /// Creates an accumulator that has counted nothing.
  package init(shape: TallyShape, denseLimit: Int = 1 << 22) {
    layout = CellLayout(shape)
    counter = ResponseCounter(layout)
    tally = Tally(shape: shape)
    self.denseLimit = denseLimit
  }

  /// Counts a batch's responses, or takes them away where `sign` is -1.
  package mutating func add(_ batch: ResponseBatch, sign: Int64 = 1) {
    precondition(batch.slotCount == layout.shape.slots.count, "the batch has another layout")
    let newCells = batch.cells.count { leafIndices[$0] == nil }
    responsesSinceDrain += batch.count
    if leafCounts.count + newCells * layout.leafSize > denseLimit
      || responsesSinceDrain > Int(Int32.max) / 2
    {
      drain()
      responsesSinceDrain = batch.count
    }
    let leafStarts = batch.cells.map { leafStart(of: $0) }
    let jointStarts = batch.cells.map { jointStart(of: $0.withoutDimensions) }
    counter.count(
      batch, leafStarts: leafStarts, jointStarts: jointStarts, leaves: &leafCounts,
      joints: &jointCounts, sign: sign)
  }

  /// The tally of all that was counted.
  package consuming func finish() -> Tally {
    drain()
    return tally
  }

  private mutating func leafStart(of cell: LeafCell) -> Int {
    if let index = leafIndices[cell] { return index * layout.leafSize }
    leafIndices[cell] = leafIndices.count
    leafCounts.append(contentsOf: repeatElement(0, count: layout.leafSize))
    return leafCounts.count - layout.leafSize
  }

  private mutating func jointStart(of cell: LeafCell) -> Int {
    if let index = jointIndices[cell] { return index * layout.jointSize }
    jointIndices[cell] = jointIndices.count
    jointCounts.append(contentsOf: repeatElement(0, count: layout.jointSize))
    return jointCounts.count - layout.jointSize
  }

  private mutating func drain() {
    for (cell, index) in leafIndices {
      let range = index * layout.leafSize..<(index + 1) * layout.leafSize
      tally.addLeaf(SparseCounts(dense: leafCounts[range].lazy.map(Int64.init)), to: cell)
    }
    for (cell, index) in jointIndices {
      let range = index * layout.jointSize..<(index + 1) * layout.jointSize
      tally.addJoint(SparseCounts(dense: jointCounts[range]), to: cell)
    }
    leafIndices = [:]
    jointIndices = [:]
    leafCounts.removeAll(keepingCapacity: true)
    jointCounts.removeAll(keepingCapacity: true)
  }
}
