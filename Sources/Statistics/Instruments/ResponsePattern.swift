/// How one person filled in a run of items on one scale.
///
/// Identical answers are often honest, above all at the ends of a scale: a pattern is a sign, not a
/// verdict. Needs the person's answers in the questionnaire's order; the tally keeps histograms, T6.
///
/// - Name: Longest string and intra-individual variability
/// - Formula: Longest run of equal answers; answers/runs; s of one person's answers.
/// - Source: Marjanovic et al. 2015; `careless::irv` and `careless::longstring`.
/// - Range: Strings from 1 to the number of answers; the deviation 0 or more; the share from 0 to
///   1.
/// - Missing: Missing answers are taken out before runs are counted, and are themselves counted as
///   a share.
/// - Few answers: Absent for n = 0; n = 1 is a run of 1 without deviation.
/// - Assumptions: Items on one scale in the questionnaire's order.
/// - Not defined: none: what can't be computed is absent.
package struct ResponsePattern: Equatable, Sendable {
  /// The fewest answers of which equality says anything.
  package static let fewestAnswers = 3

  /// The number of items shown.
  package let items: Int
  /// The number of items answered.
  package let answered: Int
  /// The longest run of equal answers, missing ones taken out first; absent without answers.
  package let longestString: Int?
  /// The number of runs of equal answers.
  private let runs: Int
  /// The intra-individual standard deviation, divisor n − 1; absent below two answers.
  ///
  /// Marjanovic et al. 2015; as `careless::irv` has it.
  package let spread: Double?

  /// Creates the pattern of scores in the order of the items, nothing where one is missing.
  package init(_ scores: [Double?]) {
    var length = 0
    var longest = 0
    var runs = 0
    var answered = 0
    var previous: Double?
    var (mean, squares) = (0.0, 0.0)
    for case let score? in scores {
      length = score == previous ? length + 1 : 1
      runs += length == 1 ? 1 : 0
      longest = max(longest, length)
      previous = score
      answered += 1
      let distance = score - mean
      mean += distance / Double(answered)
      squares += distance * (score - mean)
    }
    items = scores.count
    self.answered = answered
    self.runs = runs
    longestString = answered > 0 ? longest : nil
    spread = answered > 1 ? (squares / Double(answered - 1)).squareRoot() : nil
  }

  /// The mean length of the runs of equal answers; absent without answers.
  package var averageString: Double? { runs > 0 ? Double(answered) / Double(runs) : nil }

  /// Whether all answers are the same; absent below three answers.
  package var isStraightLine: Bool? { answered >= Self.fewestAnswers ? runs == 1 : nil }

  /// The share of the items shown that weren't answered, from 0 to 1; absent where none was shown.
  package var unansweredShare: Double? {
    items > 0 ? Double(items - answered) / Double(items) : nil
  }
}
