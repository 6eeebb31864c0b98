@testable import Statistics

/// Rida's figures for the reference cases about tables of counts.
extension ReferenceFigures {
  static let tables: [ReferenceMethod] = [
    ReferenceMethod("chi_square", cases: 6) { try $0.independence($1) },
    ReferenceMethod("ordinal_association", cases: 3) { try $0.ordinalAssociation($1) },
    ReferenceMethod("mantel_haenszel", cases: 1) { try $0.mantelHaenszel($1) },
  ]

  private func independence(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let table = ContingencyTable(rows: try table(reference))
    let test = Independence(table)
    func perCell(_ figure: (Int, Int) -> Estimate) -> JSONValue {
      .list(
        table.rowTotals.indices.map { row in
          .list(table.columnTotals.indices.map { value(figure(row, $0)) })
        })
    }
    return [
      "n": .number(Double(table.n)), "chi2": value(test.chiSquared),
      "df": value(test.degreesOfFreedom), "p_value": value(test.pValue),
      "min_expected": value(test.smallestExpected),
      "cells_expected_lt_5": value(test.cellsExpectingFewerThanFive),
      "G2": value(test.likelihoodRatio), "G2_p_value": value(test.likelihoodRatioPValue),
      "cramers_v": value(test.cramersV),
      "cramers_v_bias_corrected": value(test.cramersVBiasCorrected),
      "pearson_residual": perCell(test.residual),
      "adjusted_residual": perCell(test.adjustedResidual),
      "chi2_yates": value(test.yatesChiSquared), "p_value_yates": value(test.yatesPValue),
      "fisher_p": value(fisher(table.rows)),
    ]
  }

  private func fisher(_ rows: [[Int]]) -> Estimate {
    guard let pair = fourfold(rows) else { return .notDefined(.needsTwoCategories) }
    return FisherExact(of: pair.share, from: pair.reference).pValue
  }

  private func fourfold(_ rows: [[Int]]) -> ProportionDifference? {
    guard rows.count == 2, rows[0].count == 2 else { return nil }
    let shares = rows.map { Proportion(successes: $0[0], trials: $0[0] + $0[1]) }
    return ProportionDifference(of: shares[0], from: shares[1])
  }

  private func ordinalAssociation(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let table = ContingencyTable(rows: try table(reference))
    let association = OrdinalAssociation(table)
    return [
      "n": .number(Double(table.n)), "concordant": value(association.concordant),
      "discordant": value(association.discordant), "kendall_tau_b": value(association.tauB),
      "goodman_kruskal_gamma": value(association.gamma),
      "somers_d_y_given_x": value(association.somersD),
      "spearman_rho": value(association.spearman),
      "pearson_r_scores": value(LinearByLinear(try groups(reference)).correlation),
    ]
  }

  private func mantelHaenszel(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let strata = (reference.input["strata"]?.array ?? []).compactMap { stratum in
      fourfold((stratum.array ?? []).map { ($0.array ?? []).compactMap(\.int) })
    }
    let test = MantelHaenszel(strata)
    let ratio = test.oddsRatio(confidence: reference.confidence)
    return [
      "M2": value(test.chiSquared), "p_value": value(test.pValue),
      "common_odds_ratio": value(ratio), "or_ci": pair(ratio.interval),
    ]
  }
}
