import Testing

@testable import Statistics

@Suite("Weighted answers")
struct WeightedSampleTests {
  private let answers = CategoryCounts(counts: [3, 5, 11, 17, 8])

  private func moments(_ counts: [Int]) throws -> SampleMoments {
    try CategoryCounts(counts: counts).moments()
  }

  @Test func ofEqualWeightAreLikeUnweighted() throws {
    for weight in [1.0, 7.5] {
      let sample = WeightedSample([WeightedClass(scores: try answers.moments(), weight: weight)])
      let (mean, plain) = (sample.mean(), answers.mean())
      #expect(agree(mean.value, plain.value))
      #expect(agree(mean.interval?.lower, plain.interval?.lower))
      #expect(agree(sample.standardError.value, answers.standardError.value))
      #expect(sample.kishDesignEffect.value == 1)
      #expect(sample.effectiveCount.value == 44)
      #expect(agree(sample.designEffect(withReplacement: true).value, 1))
      #expect(agree(sample.total.value, plain.value.map { 44 * weight * $0 }))
      #expect(sample.degreesOfFreedom == 43)
    }
  }

  @Test func ofARosterAreSurer() throws {
    let sample = WeightedSample(
      [WeightedClass(scores: try answers.moments(), weight: 2)], peoplePerStratum: [0: 88])
    let factor = try FinitePopulation(answered: 44, roster: 88).standardErrorFactor
    #expect(
      agree(sample.standardError.value, answers.standardError.value.map { $0 * factor }))
    #expect(agree(sample.designEffect(withReplacement: false).value, 1))
    let census = WeightedSample(
      [WeightedClass(scores: try answers.moments(), weight: 1)], peoplePerStratum: [0: 44])
    #expect(census.standardError.value == 0)
    #expect(census.designEffect(withReplacement: false) == .notDefined(.rosterSmallerThanAnswers))
    let few = WeightedSample(
      [WeightedClass(scores: try answers.moments(), weight: 1)], peoplePerStratum: [0: 43])
    #expect(few.standardError == .notDefined(.rosterSmallerThanAnswers))
  }

  @Test func dependNeitherOnOrderNorOnSplits() throws {
    let parts = [[1, 2, 3, 9, 4], [2, 3, 8, 8, 4]]
    let classes = try zip(parts, [1.5, 4.0]).map { counts, weight in
      WeightedClass(scores: try moments(counts), weight: weight)
    }
    let sample = WeightedSample(classes)
    let turned = WeightedSample(classes.reversed())
    let split = WeightedSample(
      [
        WeightedClass(scores: try moments([1, 0, 3, 0, 4]), weight: 1.5),
        WeightedClass(scores: try moments([0, 2, 0, 9, 0]), weight: 1.5), classes[1],
      ])
    let scaled = WeightedSample(
      classes.map { WeightedClass(scores: $0.scores, weight: $0.weight * 1e6) })
    for other in [turned, split, scaled] {
      #expect(agree(other.mean().value, sample.mean().value))
      #expect(agree(other.standardError.value, sample.standardError.value))
      #expect(agree(other.effectiveCount.value, sample.effectiveCount.value))
      #expect(agree(other.mean().interval?.upper, sample.mean().interval?.upper))
    }
    #expect((sample.kishDesignEffect.value ?? 0) > 1)
  }

  /// The same by its definition, response by response.
  @Test func countMissingAnswersAsOutsideThePeopleAskedAbout() throws {
    let classes = [
      WeightedClass(scores: try moments([1, 0, 2]), unanswered: 2, weight: 2),
      WeightedClass(scores: try moments([0, 3, 1]), unanswered: 1, weight: 5),
      WeightedClass(scores: nil, unanswered: 3, weight: 3),
    ]
    let responses: [(score: Double?, weight: Double)] =
      [1, 3, 3, nil, nil].map { ($0, 2) } + [2, 2, 2, 3, nil].map { ($0, 5) }
      + [nil, nil, nil].map { ($0, 3) }
    let weights = responses.reduce(0) { $0 + ($1.score == nil ? 0 : $1.weight) }
    let mean = responses.reduce(0) { $0 + ($1.score ?? 0) * $1.weight } / weights
    let parts = responses.map { response in
      response.score.map { response.weight * ($0 - mean) / weights } ?? 0
    }
    let centre = parts.reduce(0, +) / 13
    let squares = parts.reduce(0) { $0 + ($1 - centre) * ($1 - centre) }
    let sample = WeightedSample(classes)
    #expect(agree(sample.mean().value, mean))
    #expect(agree(sample.standardError.value, (squares * 13 / 12).squareRoot()))
    #expect(sample.n == 7)
  }

  @Test func areExactWhereTheRosterTellsEverything() throws {
    // All of a category answer alike, and the roster says how many they are.
    let classes = [
      WeightedClass(
        scores: try moments([0, 4]), weight: 10, baseWeight: 1, categories: [0], stratum: 0),
      WeightedClass(
        scores: try moments([6, 0]), weight: 5, baseWeight: 1, categories: [1], stratum: 0),
    ]
    let sample = WeightedSample(classes)
    #expect(agree(sample.mean().value, 11.0 / 7))
    #expect((sample.standardError.value ?? 1) < 1e-15)
    let unaware = WeightedSample(
      classes.map { WeightedClass(scores: $0.scores, weight: $0.weight) })
    #expect((unaware.standardError.value ?? 0) > 0.1)
  }

  @Test func areNotDefined() throws {
    let none = WeightedSample([])
    #expect(none.mean() == .notDefined(.noAnswers))
    #expect(none.effectiveCount == .notDefined(.noAnswers))
    #expect(none.total == .notDefined(.noAnswers))
    let silent = WeightedSample([WeightedClass(scores: nil, unanswered: 5, weight: 1)])
    #expect(silent.standardError == .notDefined(.noAnswers))
    let one = WeightedSample([WeightedClass(scores: try moments([0, 1]), weight: 3)])
    #expect(one.mean().value == 2)
    #expect(one.mean().interval == nil)
    #expect(one.standardError == .notDefined(.singleAnswer))
    #expect(one.designEffect(withReplacement: true) == .notDefined(.singleAnswer))
    let alone = WeightedSample([
      WeightedClass(scores: try moments([4, 4]), weight: 1, stratum: 0),
      WeightedClass(scores: try moments([1]), weight: 1, stratum: 1),
    ])
    #expect(alone.standardError == .notDefined(.singleAnswer))
    #expect(alone.mean().interval == nil)
    let alike = WeightedSample([WeightedClass(scores: try moments([0, 2]), weight: 3)])
    #expect(alike.standardError.value == 0)
    #expect(alike.mean().interval?.lower == 2)
    #expect(alike.designEffect(withReplacement: true) == .notDefined(.noVariance))
    for weight in [0, -1, .nan, .infinity] {
      let sample = WeightedSample([WeightedClass(scores: try moments([1, 2]), weight: weight)])
      #expect(sample.mean() == .notDefined(.inconsistentCounts))
    }
    let mixed = WeightedSample([
      WeightedClass(scores: try moments([1, 2]), weight: 1, categories: [0]),
      WeightedClass(scores: try moments([1, 2]), weight: 1),
    ])
    #expect(mixed.mean() == .notDefined(.inconsistentCounts))
  }

  @Test func standHugeNumbers() throws {
    let counts = [3, 5, 11, 17, 8].map { $0 * 1_000_000_000 }
    let sample = WeightedSample([WeightedClass(scores: try moments(counts), weight: 2)])
    #expect(agree(sample.mean().value, answers.mean().value))
    #expect(sample.n == 44_000_000_000)
    let expected = CategoryCounts(counts: counts).standardError.value
    #expect(agree(sample.standardError.value.map { $0 * 1e5 }, expected.map { $0 * 1e5 }))
  }
}
