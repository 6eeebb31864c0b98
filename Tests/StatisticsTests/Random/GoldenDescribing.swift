@testable import Statistics

extension GoldenMethod {
  static let describing: [GoldenMethod] = [
    GoldenMethod("moments") { place in
      let (confidence, _, counts) = RandomTables.scale(place)
      let mean = counts.mean(confidence: confidence)
      return [
        "mean": mean.value, "lower": mean.interval?.lower, "upper": mean.interval?.upper,
        "variance": counts.variance.value, "standardError": counts.standardError.value,
        "standardDeviation": counts.standardDeviation.value,
      ]
    },
    GoldenMethod("quantiles") { place in
      let (_, probability, counts) = RandomTables.scale(place)
      return [
        "linear": counts.quantile(probability, type: .linear).value,
        "averaged": counts.quantile(probability, type: .averaged).value,
        "inverse": counts.quantile(probability, type: .inverse).value,
        "median": counts.median.value, "mode": counts.mode.value,
        "interpolatedMedian": counts.interpolatedMedian().value,
      ]
    },
    GoldenMethod("agreement") { place in
      let counts = RandomTables.scale(place).counts
      return [
        "consensus": counts.consensus.value, "dispersionIndex": counts.dispersionIndex.value,
      ]
    },
    GoldenMethod("netScore") { place in
      let (confidence, net) = RandomTables.net(place)
      let estimate = net.estimate(confidence: confidence)
      let wald = net.interval(.wald, confidence: confidence)
      let t = net.interval(.t, confidence: confidence)
      return [
        "net": estimate.value, "lower": estimate.interval?.lower,
        "upper": estimate.interval?.upper, "waldLower": wald?.lower, "waldUpper": wald?.upper,
        "tLower": t?.lower, "tUpper": t?.upper,
      ]
    },
    GoldenMethod("weightedMean", step: 10) { place in
      let (confidence, classes) = RandomTables.weighted(place)
      let sample = WeightedSample(
        classes.map { WeightedClass(scores: try? $0.counts.moments(), weight: $0.weight) })
      let mean = sample.mean(confidence: confidence)
      return [
        "mean": mean.value, "lower": mean.interval?.lower, "upper": mean.interval?.upper,
        "standardError": sample.standardError.value, "effectiveCount": sample.effectiveCount.value,
      ]
    },
  ]
}
