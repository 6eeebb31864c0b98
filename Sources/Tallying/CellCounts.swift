package import SurveyModel

/// The counts of one slice, read by what they mean.
package struct CellCounts: Sendable {
  private let layout: CellLayout
  private let leaf: [Int]
  private let joint: [Int]

  /// Creates the counts of a slice: sums of leaf cells and, for a slice of whole periods and
  /// groups, of joint cells.
  package init(layout: CellLayout, leaf: SparseCounts, joint: SparseCounts = SparseCounts()) {
    self.layout = layout
    self.leaf = leaf.dense(size: layout.leafSize)
    self.joint = joint.dense(size: layout.jointSize)
  }

  /// Creates the counts of a slice from its flat tables, of the layout's sizes.
  package init(layout: CellLayout, leafTable: [Int], jointTable: [Int]) {
    self.layout = layout
    leaf = leafTable
    joint = jointTable
  }

  /// What was counted.
  package var shape: TallyShape { layout.shape }

  /// How many responses were counted.
  package var responses: Int { leaf[0] }

  /// How often each option of a slot was chosen, in the order of the options.
  package func optionCounts(ofSlot slot: Int) -> [Int] {
    let start = layout.slotStarts[slot]
    return Array(leaf[start..<start + layout.shape.slots[slot].options.count])
  }

  /// How often a slot has no answer for a reason.
  package func absences(_ code: AnswerCode, ofSlot slot: Int) -> Int {
    guard let position = AnswerCode.absences.firstIndex(of: code) else { return 0 }
    return leaf[layout.slotStarts[slot] + layout.shape.slots[slot].options.count + position]
  }

  /// Respondents of a composite by how many items they answered and the sum of their scores, or
  /// nil where the items' scores have different ranges.
  package func sums(ofComposite index: Int) -> [RespondentCount]? {
    let composite = layout.shape.composites[index]
    guard let start = layout.compositeStarts[index].sums, let span = composite.scoreSpan,
      let lowest = composite.lowestScore
    else { return nil }
    return histogram(from: start, items: composite.itemCount, span: span) { answered, place in
      place + answered * lowest
    }
  }

  /// Respondents of a composite by how many items they answered and how many satisfied answers
  /// they gave.
  package func satisfied(ofComposite index: Int) -> [RespondentCount] {
    histogram(
      from: layout.compositeStarts[index].satisfied,
      items: layout.shape.composites[index].itemCount, span: 1
    ) { $1 }
  }

  /// Respondents of a composite by how many items they answered and how many dissatisfied answers
  /// they gave.
  package func dissatisfied(ofComposite index: Int) -> [RespondentCount] {
    histogram(
      from: layout.compositeStarts[index].dissatisfied,
      items: layout.shape.composites[index].itemCount, span: 1
    ) { $1 }
  }

  /// Respondents of a composite by how many items they answered and their satisfied answers less
  /// the dissatisfied ones.
  package func net(ofComposite index: Int) -> [RespondentCount] {
    histogram(
      from: layout.compositeStarts[index].net, items: layout.shape.composites[index].itemCount,
      span: 2
    ) { $1 - $0 }
  }

  /// The cross-products of a composite's complete rows, or nil where they are not counted.
  package func crossProducts(ofComposite index: Int) -> CrossProductCounts? {
    guard let start = layout.jointStarts[index].crossProducts else { return nil }
    let items = layout.shape.composites[index].itemCount
    let products = start + 1 + items
    return CrossProductCounts(
      rows: joint[start], sums: Array(joint[start + 1..<products]),
      upperTriangle: Array(joint[products..<products + items * (items + 1) / 2]))
  }

  /// The joint counts of the pair of items at two positions of a composite, row by row.
  ///
  /// The last row and column are absences. Nil where pairs are not counted.
  package func pair(_ first: Int, _ second: Int, ofComposite index: Int) -> [[Int]]? {
    let starts = layout.jointStarts[index].pairs
    let composite = layout.shape.composites[index]
    let position = first * (2 * composite.itemCount - first - 1) / 2 + second - first - 1
    guard first < second, starts.indices.contains(position) else { return nil }
    let rows = layout.shape.slots[composite.slots[first]].options.count + 1
    let columns = layout.shape.slots[composite.slots[second]].options.count + 1
    return (0..<rows).map { row in
      let start = starts[position] + row * columns
      return Array(joint[start..<start + columns])
    }
  }

  private func histogram(
    from start: Int, items: Int, span: Int, value: (_ answered: Int, _ place: Int) -> Int
  ) -> [RespondentCount] {
    var counts: [RespondentCount] = []
    for answered in 1...items {
      let first = start + CellLayout.start(answered: answered, span: span)
      for place in 0...answered * span where leaf[first + place] != 0 {
        counts.append(
          RespondentCount(
            answered: answered, value: value(answered, place), count: leaf[first + place]))
      }
    }
    return counts
  }
}

/// How many respondents answered so many items with so much in sum.
package struct RespondentCount: Equatable, Sendable {
  package var answered: Int
  package var value: Int
  package var count: Int
}

/// Sums over the complete rows of some items.
package struct CrossProductCounts: Equatable, Sendable {
  /// How many rows are complete.
  package var rows: Int
  /// For each item the sum of its scores.
  package var sums: [Int]
  /// The sums of products of items i ≤ j, row by row.
  package var upperTriangle: [Int]

  /// Creates cross-products from their sums.
  package init(rows: Int, sums: [Int], upperTriangle: [Int]) {
    self.rows = rows
    self.sums = sums
    self.upperTriangle = upperTriangle
  }
}
