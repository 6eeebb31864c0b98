@testable import Statistics

extension GoldenMethod {
  static let instruments: [GoldenMethod] = [
    GoldenMethod(
      "cronbachAlpha", step: 10,
      cancelling: ["alpha": 1e-14, "alphaIfDeleted": 1e-14, "itemRestCorrelation": 1e-14]
    ) { place in
      let (confidence, rows) = RandomTables.items(place)
      let reliability = (try? covariances(of: rows)).map(Reliability.init)
      let alpha = reliability?.alpha(confidence: confidence)
      return [
        "alpha": alpha?.value, "lower": alpha?.interval?.lower, "upper": alpha?.interval?.upper,
        "alphaIfDeleted": reliability?.alphaIfDeleted(0).value,
        "itemRestCorrelation": reliability?.itemRestCorrelation(0).value,
      ]
    },
    GoldenMethod(
      "keyDrivers", step: 10, cancelling: ["rSquared": 1e-13, "standardizedBeta": 1e-13]
    ) { place in
      let rows = RandomTables.items(place).rows
      let model = (try? covariances(of: rows)).flatMap {
        try? KeyDrivers($0, outcome: 0, drivers: Array(1..<rows[0].count))
      }
      let driver = model?.drivers.first
      return [
        "rSquared": model?.rSquared.value, "generalDominance": driver?.generalDominance,
        "standardizedBeta": driver?.standardizedBeta,
        "varianceInflation": driver?.varianceInflation,
      ]
    },
  ]

  /// The covariances of the items over the rows that answered all.
  private static func covariances(of rows: [[Int?]]) throws -> CovarianceMatrix {
    let complete = rows.filter { !$0.contains(nil) }.map { [1] + $0.compactMap(\.self) }
    let places = rows[0].indices.map { $0 + 1 }
    let triangle = ([0] + places).flatMap { i in
      (i...rows[0].count).map { j in complete.reduce(0) { $0 + $1[i] * $1[j] } }
    }
    return try CovarianceMatrix(CrossProducts(upperTriangle: triangle))
  }
}
