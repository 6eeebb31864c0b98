@testable import Statistics

/// Rida's figures for the reference cases about words in comments.
extension ReferenceFigures {
  static let comments: [ReferenceMethod] = [
    ReferenceMethod("keyness_g2", cases: 5) { try $0.keyness($1) }
  ]

  private func keyness(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let keyness = Keyness(
      of: Proportion(successes: try reference.int("count_1"), trials: try reference.int("size_1")),
      against: Proportion(
        successes: try reference.int("count_2"), trials: try reference.int("size_2")))
    return [
      "expected_1": value(keyness.expectedFirst), "expected_2": value(keyness.expectedSecond),
      "G2_rayson_2cell": value(keyness.twoCellLogLikelihoodRatio),
      "G2_dunning_4cell": value(keyness.logLikelihoodRatio),
      "signed_G2_4cell": value(keyness.signedLogLikelihoodRatio),
      "p_value_4cell": value(keyness.pValue), "log_ratio_plus_half": value(keyness.logRatio),
    ]
  }
}
