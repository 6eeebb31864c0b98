@testable import Statistics

extension GoldenMethod {
  static let weighting: [GoldenMethod] = [
    GoldenMethod("weightedDesign", step: 10, cancelling: ["standardError": 1e-13]) { place in
      let (confidence, classes) = RandomTables.design(place)
      let sample = weightedSample(of: classes) { $0 }
      let share = WeightedProportion(weightedSample(of: classes) { $0 > 1 ? 1 : 0 })
        .estimate(confidence: confidence)
      let mean = sample.mean(confidence: confidence)
      // R passes over a stratum whose only response lacks an answer, Rida refuses it.
      let responses = Dictionary(grouping: classes, by: \.stratum).mapValues { group in
        group.reduce(0) { $0 + $1.counts.n + $1.unanswered }
      }
      guard !responses.values.contains(1) else { return [:] }
      let error = sample.standardError.value
      // R has no interval where nobody or everybody counts.
      let isBetween = (share.value ?? 0) > 0 && (share.value ?? 0) < 1
      return [
        "mean": mean.value, "standardError": error, "lower": mean.interval?.lower,
        "upper": mean.interval?.upper, "total": sample.total.value,
        "standardErrorOfTotal": sample.standardErrorOfTotal.value,
        "shareLower": isBetween ? share.interval?.lower : nil,
        "shareUpper": isBetween ? share.interval?.upper : nil,
      ]
    },
    GoldenMethod("raking", step: 100) { place in
      let (responses, margins) = RandomTables.margins(place)
      let classes = responses.indices.flatMap { row in
        responses[row].indices.map { column in
          Raking.Class(categories: [row, column], responses: responses[row][column])
        }
      }
      let first = classes.firstIndex { $0.responses > 0 }
      let weights = (try? Raking(classes, margins: margins))?.weights
      return ["weight": first.flatMap { weights?[$0] }]
    },
  ]

  private static func weightedSample(
    of classes: [(stratum: Int, weight: Double, unanswered: Int, counts: CategoryCounts)],
    score: (Double) -> Double
  ) -> WeightedSample {
    WeightedSample(
      classes.map { group in
        let scores = CategoryCounts(
          scores: group.counts.scores.map(score), counts: group.counts.counts)
        return WeightedClass(
          scores: try? scores.moments(), unanswered: group.unanswered, weight: group.weight,
          stratum: group.stratum)
      })
  }
}
