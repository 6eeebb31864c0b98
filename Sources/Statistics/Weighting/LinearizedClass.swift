/// What the responses of a class contribute to the error of a weighted figure.
struct LinearizedClass {
  let stratum: Int
  let answered: Double
  let unanswered: Double
  /// The contribution of the mean answer.
  var answer: Double
  /// The contribution of a response without an answer.
  var silence: Double
  /// The sum of squared distances of the answers' contributions from their mean.
  let squares: Double

  /// The weighted residuals of (y − `centre`)/`divisor` on the margins' categories.
  ///
  /// Fitted with base weights over all responses, those without an answer at 0.
  static func residuals(
    of classes: [WeightedClass], centre: Double, divisor: Double
  ) -> [LinearizedClass] {
    let contributions = classes.map { group in
      group.scores.map { ($0.mean - centre) / divisor } ?? 0
    }
    let fitted = fitted(contributions, of: classes)
    return classes.indices.map { place in
      let group = classes[place]
      return LinearizedClass(
        stratum: group.stratum, answered: Double(group.answered),
        unanswered: Double(group.unanswered),
        answer: group.weight * (contributions[place] - fitted[place]),
        silence: -group.weight * fitted[place],
        squares: group.squares * (group.weight / divisor) * (group.weight / divisor))
    }
  }

  /// The variance that a stratum contributes, (1 − f) n/(n − 1) Σ(v − v̄)².
  ///
  /// - Throws: `singleAnswer`, `rosterSmallerThanAnswers`.
  static func variance(
    of group: [LinearizedClass], people: Int?
  ) throws(UndefinedReason) -> Double {
    let n = group.reduce(0) { $0 + $1.answered + $1.unanswered }
    let unsampled = people.map { 1 - n / Double($0) } ?? 1
    guard unsampled >= 0 else { throw .rosterSmallerThanAnswers }
    guard unsampled > 0 else { return 0 }
    guard n > 1 else { throw .singleAnswer }
    let mean =
      group.reduce(0) { $0 + $1.answered * $1.answer + $1.unanswered * $1.silence } / n
    let squares = group.reduce(0) { sum, part in
      let (answer, silence) = (part.answer - mean, part.silence - mean)
      return sum + part.squares + part.answered * answer * answer
        + part.unanswered * silence * silence
    }
    return unsampled * n / (n - 1) * squares
  }

  /// Per class the value that the margins' categories predict, 0 without margins.
  private static func fitted(_ contributions: [Double], of classes: [WeightedClass]) -> [Double] {
    let places = categoryPlaces(of: classes)
    let order = places.joined().reduce(-1) { max($0, $1) } + 1
    guard order > 0 else { return classes.map { _ in 0 } }
    var normal = SymmetricMatrix(order: order)
    var products = [Double](repeating: 0, count: order)
    for (index, group) in classes.enumerated() {
      for row in places[index] {
        products[row] += group.baseWeight * Double(group.answered) * contributions[index]
        for column in places[index] where column <= row {
          normal[row, column] += group.baseWeight * group.responses
        }
      }
    }
    // Each margin's categories add up to everyone: all margins but one have a dependent category.
    let slopes = Cholesky(droppingDependentRowsOf: normal).solve(products)
    return places.map { $0.reduce(0) { $0 + slopes[$1] } }
  }

  /// Per class the places of its categories among those of all margins.
  private static func categoryPlaces(of classes: [WeightedClass]) -> [[Int]] {
    var places = classes.map { _ in [Int]() }
    var next = 0
    for margin in classes[0].categories.indices {
      let categories = Set(classes.map { $0.categories[margin] }).sorted()
      let order = Dictionary(uniqueKeysWithValues: zip(categories, next...))
      for (index, group) in classes.enumerated() {
        if let place = order[group.categories[margin]] { places[index].append(place) }
      }
      next += categories.count
    }
    return places
  }
}
