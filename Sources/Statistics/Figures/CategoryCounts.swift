/// How many answers each category of an ordered scale got.
///
/// All figures of one item follow from it, exactly whatever the number of answers, and don't depend
/// on the order in which answers were counted. Categories are kept in ascending order of score, one
/// per score. Missing and not-applicable answers are not among the counts.
///
/// Counts that can't be (negative, of another number than the scores, too many to add) don't trap:
/// every figure of them is not defined, and `problem` says why.
package struct CategoryCounts: Equatable, Sendable {
  /// The categories' scores, ascending and distinct.
  package let scores: [Double]
  /// The answers per category, in the order of `scores`.
  package let counts: [Int]
  /// The number of answers.
  package let n: Int
  /// Why nothing can be computed from the counts, if so.
  package let problem: UndefinedReason?

  /// Creates counts of categories that come in any order.
  package init(scores: [Double], counts: [Int]) {
    guard scores.count == counts.count, counts.allSatisfy({ $0 >= 0 }) else {
      self.init(problem: .inconsistentCounts)
      return
    }
    guard scores.allSatisfy(\.isFinite), let n = sum(counts) else {
      self.init(problem: .notFinite)
      return
    }
    let ordered = zip(scores, counts).sorted { $0.0 < $1.0 }
    var merged: (scores: [Double], counts: [Int]) = ([], [])
    for (score, count) in ordered {
      if merged.scores.last == score {
        merged.counts[merged.counts.count - 1] += count
      } else {
        merged.scores.append(score)
        merged.counts.append(count)
      }
    }
    self.init(scores: merged.scores, counts: merged.counts, n: n, problem: nil)
  }

  /// Creates counts of categories with whole scores.
  package init(scores: [Int], counts: [Int]) {
    self.init(scores: scores.map(Double.init), counts: counts)
  }

  /// Creates counts of the categories scored 1, 2, 3 ….
  package init(counts: [Int]) {
    self.init(scores: counts.indices.map { $0 + 1 }, counts: counts)
  }

  private init(problem: UndefinedReason) {
    self.init(scores: [], counts: [], n: 0, problem: problem)
  }

  private init(scores: [Double], counts: [Int], n: Int, problem: UndefinedReason?) {
    self.scores = scores
    self.counts = counts
    self.n = n
    self.problem = problem
  }

  /// The counts of both together, which have the same categories.
  package static func + (left: CategoryCounts, right: CategoryCounts) -> CategoryCounts {
    if let problem = left.problem ?? right.problem { return CategoryCounts(problem: problem) }
    guard left.scores == right.scores else { return CategoryCounts(problem: .scalesDiffer) }
    return CategoryCounts(
      scores: left.scores + right.scores, counts: left.counts + right.counts)
  }

  /// The same answers on the scale mirrored at its middle, as for an item that is reverse-coded.
  package var reversed: CategoryCounts {
    guard problem == nil, let first = scores.first, let last = scores.last else { return self }
    return CategoryCounts(scores: scores.map { first + last - $0 }, counts: counts)
  }

  /// Throws the reason why there is no figure: a problem of the counts, or no answers.
  func requireAnswers() throws(UndefinedReason) {
    if let problem { throw problem }
    guard n > 0 else { throw .noAnswers }
  }
}

/// The sum, or nothing where it is too large.
func sum(_ numbers: [Int]) -> Int? {
  var total = 0
  for number in numbers {
    let (next, overflows) = total.addingReportingOverflow(number)
    guard !overflows else { return nil }
    total = next
  }
  return total
}
