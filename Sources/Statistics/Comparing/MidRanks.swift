/// The mid-ranks of several groups' answers on one scale, which all tests by rank rest on.
///
/// Equal answers share the mean of their ranks. Sums of ranks are whole numbers and exact.
struct MidRanks {
  /// A group's number of answers and twice the sum of their ranks.
  struct Group {
    let n: Int
    let twiceSum: Int128
  }

  /// The number of answers of all groups.
  let n: Int
  /// The groups in the order given; those without answers stay in.
  let groups: [Group]
  /// N³ − Σt³ over ties of t answers: 12 times the ranks' sum of squares, 0 where all are alike.
  let untied: Double

  /// Ranks the answers of groups on one scale.
  ///
  /// - Throws: a group's `problem`, `scalesDiffer`, `notFinite` for more answers than can be added.
  init(_ groups: [CategoryCounts]) throws(UndefinedReason) {
    for group in groups { if let problem = group.problem { throw problem } }
    guard let scores = groups.first?.scores else { throw .noAnswers }
    guard groups.allSatisfy({ $0.scores == scores }) else { throw .scalesDiffer }
    guard let n = sum(groups.map(\.n)), n <= 1 << 61 else { throw .notFinite }
    let ties = scores.indices.map { category in groups.reduce(0) { $0 + $1.counts[category] } }
    var below = 0
    let twiceRanks = ties.map { tie in
      defer { below += tie }
      return Int128(2 * below + tie + 1)
    }
    self.n = n
    self.groups = groups.map { group in
      Group(
        n: group.n, twiceSum: zip(group.counts, twiceRanks).reduce(0) { $0 + Int128($1.0) * $1.1 })
    }
    untied = untiedCubes(of: ties, n: n)
  }

  /// A group's mean rank; not a number for groups without answers.
  func mean(of group: Group) -> Double { Double(group.twiceSum) / (2 * Double(group.n)) }

  /// How far a group's mean rank lies from that of all, (N + 1)/2.
  func deviation(of group: Group) -> Double {
    Double(group.twiceSum - Int128(group.n) * Int128(n + 1)) / (2 * Double(group.n))
  }
}

/// N³ − Σt³ as Σ t(N − t)(N + t), which doesn't cancel where most answers are alike.
func untiedCubes(of ties: [Int], n: Int) -> Double {
  ties.reduce(0) { $0 + Double($1) * Double(n - $1) * Double(n + $1) }
}
