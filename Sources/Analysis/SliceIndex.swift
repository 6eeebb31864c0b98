import SurveyModel
import Tallying

/// The counts of every slice, summed from leaf cells once.
struct SliceIndex: Sendable {
  /// For each slice the counts of each survey version that has any, the latest version first.
  private(set) var counts: [Slice: [CellCounts]] = [:]

  init(_ tallies: [Tally]) {
    for tally in tallies.sorted(by: { $0.shape.version > $1.shape.version }) {
      let layout = CellLayout(tally.shape)
      var leaves = Self.leafTables(of: tally, size: layout.leafSize)
      var joints: [Slice: [Int]] = [:]
      for (cell, sparse) in tally.jointCells {
        joints[Slice(cell)] = sparse.dense(size: layout.jointSize)
      }
      let nothing = [Int](repeating: 0, count: layout.jointSize)
      for slice in leaves.keys {
        guard let table = leaves[slice], table[0] > 0 else { continue }
        leaves[slice] = []
        counts[slice, default: []].append(
          CellCounts(layout: layout, leafTable: table, jointTable: joints[slice] ?? nothing))
      }
    }
  }

  private static func leafTables(of tally: Tally, size: Int) -> [Slice: [Int]] {
    var tables: [Slice: [Int]] = [:]
    for (cell, sparse) in tally.leafCells {
      let whole = Slice(cell)
      let slices =
        [whole]
        + cell.dimensions.map { dimension, value in
          var slice = whole
          slice.breakdown = Breakdown(dimension: dimension, value: value)
          return slice
        }
      for slice in slices {
        sparse.add(to: &tables[slice, default: [Int](repeating: 0, count: size)])
      }
    }
    return tables
  }
}

extension Slice {
  /// The slice of a cell's survey, period and group.
  init(_ cell: LeafCell) {
    self.init(survey: cell.survey, period: cell.period, group: cell.group)
  }
}
