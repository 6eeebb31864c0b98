@testable import Statistics

/// Random tables, the same as `Golden/tables.py` draws.
enum RandomTables {
  static func share(_ place: Int) -> (confidence: Double, share: Proportion) {
    var draw = TableDraw(family: 1, place: place)
    return (draw.confidence(), draw.share())
  }

  static func scale(_ place: Int) -> (
    confidence: Double, probability: Double, counts: CategoryCounts
  ) {
    var draw = TableDraw(family: 2, place: place)
    let (confidence, probability) = (draw.confidence(), Double(draw.below(21)) / 20)
    let categories = 2 + draw.below(6)
    let kind = draw.below(4)
    let scores = (0..<categories).map { score(Double($0), kind: kind) }
    let weights = draw.weights(categories)
    let counts = draw.counts(weights, draw.size())
    return (confidence, probability, CategoryCounts(scores: scores, counts: counts))
  }

  private static func score(_ place: Double, kind: Int) -> Double {
    switch kind {
    case 0: place + 1
    case 1: place
    case 2: 1 + place / 2
    default: place * place - 4
    }
  }

  static func net(_ place: Int) -> (confidence: Double, net: NetScore) {
    var draw = TableDraw(family: 3, place: place)
    let confidence = draw.confidence()
    let weights = draw.weights(3)
    let counts = draw.counts(weights, draw.size())
    return (
      confidence, NetScore(unfavourable: counts[0], neutral: counts[1], favourable: counts[2])
    )
  }

  static func pair(_ place: Int) -> (
    confidence: Double, sample: CategoryCounts, reference: CategoryCounts
  ) {
    var draw = TableDraw(family: 4, place: place)
    let (confidence, categories) = (draw.confidence(), 2 + draw.below(6))
    let groups = draw.groups(2, categories).map { CategoryCounts(counts: $0) }
    return (confidence, groups[0], groups[1])
  }

  /// Two groups of together at most 40 answers.
  static func smallPair(_ place: Int) -> (sample: CategoryCounts, reference: CategoryCounts) {
    var draw = TableDraw(family: 5, place: place)
    let base = draw.weights(2 + draw.below(6))
    let sizes = [draw.below(21), draw.below(21)]
    let groups = sizes.map { n in
      let weights = base.map { $0 * (16 + draw.below(65)) }
      return CategoryCounts(counts: draw.counts(weights, n))
    }
    return (groups[0], groups[1])
  }

  /// One to eight groups on one scale.
  static func groups(_ place: Int) -> [CategoryCounts] {
    var draw = TableDraw(family: 6, place: place)
    let (number, categories) = (1 + draw.below(8), 2 + draw.below(6))
    return draw.groups(number, categories).map { CategoryCounts(counts: $0) }
  }

  static func twoShares(_ place: Int) -> (confidence: Double, difference: ProportionDifference) {
    var draw = TableDraw(family: 7, place: place)
    let confidence = draw.confidence()
    let areSimilar = draw.below(4) > 0
    let shares = areSimilar ? draw.similarShares(2) : [draw.share(), draw.share()]
    return (confidence, ProportionDifference(of: shares[0], from: shares[1]))
  }

  /// One to eight pairs of shares.
  static func strata(_ place: Int) -> (confidence: Double, strata: [ProportionDifference]) {
    var draw = TableDraw(family: 8, place: place)
    let (confidence, number) = (draw.confidence(), 1 + draw.below(8))
    let strata = (0..<number).map { _ in
      let shares = draw.similarShares(2)
      return ProportionDifference(of: shares[0], from: shares[1])
    }
    return (confidence, strata)
  }

  /// Two to nine shares and their places in time.
  static func sharesInTime(_ place: Int) -> (shares: [Proportion], times: [Double]) {
    var draw = TableDraw(family: 9, place: place)
    let number = 2 + draw.below(8)
    let shares = draw.similarShares(number)
    var at = 0.0
    let times = (0..<number).map { _ in
      at += Double(1 + draw.below(3))
      return at
    }
    return (shares, times)
  }

  /// Two to thirty-one values and their places in time.
  static func series(_ place: Int) -> (confidence: Double, values: [Double], times: [Double]) {
    var draw = TableDraw(family: 10, place: place)
    let (confidence, number) = (draw.confidence(), 2 + draw.below(30))
    let limit = [3, 50, 1_048_576][draw.below(3)]
    let slope = draw.below(5)
    var at = 0.0
    var (values, times): ([Double], [Double]) = ([], [])
    for step in 0..<number {
      at += Double(1 + draw.below(3))
      times.append(at)
      values.append(Double(draw.below(limit) * 8 + slope * limit * step / 8) / 8)
    }
    return (confidence, values, times)
  }

  /// Probabilities of one to forty tests, none for tests that are not defined; one of them.
  static func family(_ place: Int) -> (tests: [Double?], chosen: Int) {
    var draw = TableDraw(family: 11, place: place)
    var values: [Double?] = []
    for _ in 0..<(1 + draw.below(40)) {
      switch draw.below(20) {
      case ..<2: values.append(nil)
      case 2 where !values.isEmpty: values.append(values[values.count - 1])
      case 3: values.append(Double(draw.below(2)))
      default:
        let numerator = 1 + draw.below(1 << 20)
        values.append(Double(numerator) / Double(1 << (20 + draw.below(30))))
      }
    }
    return (values, draw.below(values.count))
  }

  /// Rows of answers 1 to 7 to two to eight items that go together; some are missing.
  static func items(_ place: Int) -> (confidence: Double, rows: [[Int?]]) {
    var draw = TableDraw(family: 12, place: place)
    let confidence = draw.confidence()
    let (number, categories, gaps) = (2 + draw.below(7), 2 + draw.below(6), draw.below(2))
    let rows = (0..<(2 + draw.below(60))).map { _ in
      let level = draw.below(categories)
      var row: [Int?] = (0..<number).map { _ in 1 + (level + draw.below(categories)) / 2 }
      if gaps == 1, draw.below(8) == 0 { row[draw.below(number)] = nil }
      return row
    }
    return (confidence, rows)
  }

  /// One to six classes of a weight and answers to categories 1, 2, 3 ….
  static func weighted(_ place: Int) -> (
    confidence: Double, classes: [(weight: Double, counts: CategoryCounts)]
  ) {
    var draw = TableDraw(family: 13, place: place)
    let confidence = draw.confidence()
    let (number, categories) = (1 + draw.below(6), 2 + draw.below(6))
    let weights = (0..<number).map { _ in Double(1 + draw.below(64)) / 8 }
    let groups = draw.groups(number, categories)
    return (confidence, zip(weights, groups).map { ($0, CategoryCounts(counts: $1)) })
  }

  /// Classes of a stratum and a weight, with responses of which some lack an answer.
  static func design(_ place: Int) -> (
    confidence: Double,
    classes: [(stratum: Int, weight: Double, unanswered: Int, counts: CategoryCounts)]
  ) {
    var draw = TableDraw(family: 14, place: place)
    let confidence = draw.confidence()
    let (number, categories) = (1 + draw.below(6), 2 + draw.below(6))
    let classes = (0..<number).map { _ in
      let (stratum, weight) = (draw.below(3), Double(1 + draw.below(64)) / 8)
      let unanswered = draw.below(2) == 0 ? draw.below(4) : 0
      let weights = draw.weights(categories)
      let counts = draw.counts(weights, draw.below(40))
      return (stratum, weight, unanswered, CategoryCounts(counts: counts))
    }
    return (confidence, classes)
  }

  /// Responses by two characteristics, and people by either of them.
  static func margins(_ place: Int) -> (responses: [[Int]], margins: [[Int]]) {
    var draw = TableDraw(family: 15, place: place)
    let (rows, columns) = (2 + draw.below(3), 2 + draw.below(3))
    let responses = (0..<rows).map { _ in
      (0..<columns).map { _ in draw.below(16) == 0 ? 0 : 1 + draw.below(30) }
    }
    let people = responses.map { row in row.map { $0 + draw.below(60) } }
    let byColumn = (0..<columns).map { column in people.reduce(0) { $0 + $1[column] } }
    return (responses, [people.map { $0.reduce(0, +) }, byColumn])
  }
}
