/// Whether two shares differ, by counting all tables with the same totals (Fisher 1934).
///
/// For small groups, where chi-squared is rough. Not defined unless both have answers, where all
/// answers of both are alike, or for more than `limit` answers.
///
/// - Name: Fisher's exact test
/// - Formula: Σ of the hypergeometric probabilities of the tables that are no likelier than this
///   one.
/// - Source: Fisher 1934; R's `fisher.test`.
/// - Range: p from 0 to 1.
/// - Missing: Only answers count as trials.
/// - Few answers: Not defined where a group has n = 0; with n = 1 in both, p is 1.
/// - Assumptions: Answers independent of one another; both totals taken as given.
/// - Not defined: `noAnswers`, `noVariance`, `tooManyAnswers`, `inconsistentCounts`, `notFinite`.
package struct FisherExact: Equatable, Sendable {
  /// Up to how many answers of both groups together the probability is computed.
  package static let limit = 10_000_000_000

  private let share: Proportion
  private let reference: Proportion

  /// The comparison of two shares of different people.
  package init(of share: Proportion, from reference: Proportion) {
    self.share = share
    self.reference = reference
  }

  /// The summed probabilities of all tables that are no likelier than this one, as `fisher.test`.
  package var pValue: Estimate {
    Estimate { () throws(UndefinedReason) in
      _ = (try share.share(), try reference.share())
      guard let n = sum([share.trials, reference.trials]), n <= Self.limit else {
        throw .tooManyAnswers
      }
      let successes = share.successes + reference.successes
      guard successes > 0, successes < n else { throw .noVariance }
      return DefinedEstimate(value: probability(successes: successes, n: n), n: n)
    }
  }

  private func probability(successes: Int, n: Int) -> Double {
    let tables = Tables(
      first: Double(share.trials), second: Double(reference.trials), successes: Double(successes))
    let observed = tables.weight(of: Double(share.successes))
    // Tables that are as likely but for rounding count as such, with R's tolerance.
    let limit = observed * (1 + 1e-7)
    var total = 0.0
    var extreme = 0.0
    tables.visit { weight in
      total += weight
      if weight <= limit { extreme += weight }
    }
    return min(1, extreme / total)
  }
}

/// The tables of two groups with given totals, from the likeliest outwards.
///
/// A table is named by its number of successes in the first group. Its weight is its probability over
/// that of the likeliest; tables too unlikely for a number have none.
private struct Tables {
  var first: Double
  var second: Double
  var successes: Double

  private var mode: Double {
    min(highest, max(lowest, ((successes + 1) * (first + 1) / (first + second + 2)).rounded(.down)))
  }
  private var lowest: Double { max(0, successes - second) }
  private var highest: Double { min(successes, first) }

  /// The weight of a table.
  func weight(of table: Double) -> Double {
    var weight = 1.0
    var place = mode
    while place < table, weight > 0 {
      weight *= rise(from: place)
      place += 1
    }
    while place > table, weight > 0 {
      weight /= rise(from: place - 1)
      place -= 1
    }
    return weight
  }

  /// Calls the body with the weight of every table that has one.
  func visit(_ body: (Double) -> Void) {
    var weight = 1.0
    var place = mode
    while weight > 0 {
      body(weight)
      guard place < highest else { break }
      weight *= rise(from: place)
      place += 1
    }
    (weight, place) = (1, mode)
    while place > lowest {
      weight /= rise(from: place - 1)
      place -= 1
      guard weight > 0 else { break }
      body(weight)
    }
  }

  /// How much likelier the table with one success more in the first group is.
  private func rise(from place: Double) -> Double {
    (successes - place) * (first - place) / ((place + 1) * (second - successes + place + 1))
  }
}
