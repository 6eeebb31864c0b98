/// What totals published in several reports, periods or overlapping groups give away together.
///
/// A range follows from all totals at once, by linear programming, and is narrowed to whole numbers.
/// Only where groups overlap in circles may whole numbers leave still fewer possibilities.
///
/// - Name: Audit of differences between published totals
/// - Formula: Least and greatest count of each group under all published totals and counts ≥ 0, by
///   linear programming, rounded inwards.
/// - Source: The simplex method with Bland's rule.
/// - Range: Counts of people, 0 to all.
/// - Missing: People in no published total are bounded by the number of all only.
/// - Few answers: A group of 0 is nobody and needs no protection; a group of 1 is somebody, and too
///   few.
/// - Assumptions: An outsider knows the totals and that no count is negative, nothing else.
/// - Not defined: `inconsistentCounts`, `notFinite`.
package struct DifferencingAudit: Equatable, Sendable {
  /// A published total of which another is a part, so that anyone can subtract them.
  package struct NestedDifference: Equatable, Sendable {
    /// The place of the larger total.
    package var whole: Int
    /// The place of the total of some of its people.
    package var part: Int
    /// How many people are in the larger only.
    package var difference: Int

    package init(whole: Int, part: Int, difference: Int) {
      self.whole = whole
      self.part = part
      self.difference = difference
    }
  }

  /// The smallest count that may be shown.
  package let minimum: Int
  /// The published totals, in their order.
  package let totals: [Int]
  /// What can be worked out about the count of each smallest group, in their order.
  ///
  /// At most all groups together, for those in no published total.
  package let ranges: [DeducibleRange]
  /// The pairs of nested totals whose difference is somebody, and too few.
  package let nestedDifferences: [NestedDifference]

  /// Creates the audit of the counts of the smallest groups and the totals published of them.
  ///
  /// Each total is given by the places of its groups.
  ///
  /// - Throws: `inconsistentCounts` for negative counts or places that no group has, `notFinite` for
  ///   totals too large.
  package init(
    counts: [Int], published: [[Int]], minimum: Int
  ) throws(UndefinedReason) {
    let groups = published.map { Set($0) }
    guard counts.allSatisfy({ $0 >= 0 }),
      groups.allSatisfy({ $0.allSatisfy { counts.indices.contains($0) } })
    else { throw .inconsistentCounts }
    // Beyond, sums lose whole numbers.
    guard let all = sum(counts), all < 1 << 50 else { throw .notFinite }
    let totals = groups.map { $0.reduce(0) { $0 + counts[$1] } }
    var polytope = CountPolytope(counts: counts, groups: groups)
    self.minimum = minimum
    self.totals = totals
    ranges = counts.indices.map { place in
      DeducibleRange(
        lower: polytope.least(place), upper: min(all, polytope.greatest(place) ?? all))
    }
    nestedDifferences = groups.indices.flatMap { whole in
      groups.indices.filter { groups[$0].isStrictSubset(of: groups[whole]) }.map { part in
        NestedDifference(whole: whole, part: part, difference: totals[whole] - totals[part])
      }.filter { $0.difference > 0 && $0.difference < minimum }
    }
  }

  /// The places of the smallest groups known to be somebody, and too few.
  package var pinned: [Int] {
    ranges.indices.filter { ranges[$0].isPinned(below: minimum) }
  }
}
