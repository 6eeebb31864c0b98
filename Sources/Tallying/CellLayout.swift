import SurveyModel

/// Where each count of a cell stands in the cell's flat table.
///
/// A leaf cell's table holds the responses, each slot's answers, and each composite's histograms
/// of respondents; a joint cell's table holds cross-products and pair tables, which only the
/// survey as a whole needs.
package struct CellLayout: Sendable {
  package let shape: TallyShape
  /// For each slot where its counts begin; options first, then the five absences.
  let slotStarts: [Int]
  /// For each composite where its histograms begin.
  let compositeStarts: [CompositeStarts]
  /// How many counts a leaf cell has.
  package let leafSize: Int
  /// For each composite where its joint tables begin.
  let jointStarts: [JointStarts]
  /// How many counts a joint cell has.
  package let jointSize: Int

  /// Where a composite's histograms begin in a leaf cell.
  struct CompositeStarts: Sendable {
    /// Respondents by (answered, sum of scores above the lowest); nil where items' scores differ.
    var sums: Int?
    /// Respondents by (answered, satisfied answers).
    var satisfied: Int
    /// Respondents by (answered, dissatisfied answers).
    var dissatisfied: Int
    /// Respondents by (answered, satisfied less dissatisfied answers).
    var net: Int
  }

  /// Where a composite's joint tables begin in a joint cell.
  struct JointStarts: Sendable {
    /// Complete rows: their number, sums, and cross-products of the upper triangle, row by row.
    var crossProducts: Int?
    /// For each pair of items in order their joint counts; the last row and column are absences.
    var pairs: [Int]
  }

  /// The layout of a shape's cells.
  package init(_ shape: TallyShape) {
    self.shape = shape
    var next = 1
    slotStarts = shape.slots.map { slot in
      defer { next += slot.options.count + AnswerCode.absences.count }
      return next
    }
    compositeStarts = shape.composites.map { Self.starts(of: $0, next: &next) }
    leafSize = next
    next = 0
    jointStarts = shape.composites.map { Self.jointStarts(of: $0, in: shape, next: &next) }
    jointSize = next
  }

  /// Where respondents who answered `answered` items begin in a histogram whose sums reach
  /// `span` an item: those with fewer answers come before.
  static func start(answered: Int, span: Int) -> Int { (answered - 1) * (span * answered + 2) / 2 }

  private static func size(items: Int, span: Int) -> Int { start(answered: items + 1, span: span) }

  private static func starts(of composite: CompositeShape, next: inout Int) -> CompositeStarts {
    let items = composite.itemCount
    var sums: Int?
    if let span = composite.scoreSpan {
      sums = next
      next += size(items: items, span: span)
    }
    let satisfied = next
    let dissatisfied = satisfied + size(items: items, span: 1)
    let net = dissatisfied + size(items: items, span: 1)
    next = net + size(items: items, span: 2)
    return CompositeStarts(sums: sums, satisfied: satisfied, dissatisfied: dissatisfied, net: net)
  }

  private static func jointStarts(
    of composite: CompositeShape, in shape: TallyShape, next: inout Int
  ) -> JointStarts {
    var starts = JointStarts(crossProducts: nil, pairs: [])
    let items = composite.itemCount
    if composite.hasCrossProducts {
      starts.crossProducts = next
      next += 1 + items + items * (items + 1) / 2
    }
    guard composite.hasPairs else { return starts }
    for first in 0..<items {
      for second in first + 1..<items {
        starts.pairs.append(next)
        next +=
          (shape.slots[composite.slots[first]].options.count + 1)
          * (shape.slots[composite.slots[second]].options.count + 1)
      }
    }
    return starts
  }
}
