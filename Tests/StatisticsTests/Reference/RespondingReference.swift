@testable import Statistics

/// Rida's figures for the reference cases about response rates and representativeness.
extension ReferenceFigures {
  static let responding: [ReferenceMethod] = [
    ReferenceMethod("response_rate", cases: 4) { try $0.responseRates($1) },
    ReferenceMethod("representativeness", cases: 3) { try $0.representativeness($1) },
  ]

  private func responseRates(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    var people = Dispositions()
    people.complete = try reference.int("I")
    people.partial = try reference.int("P")
    people.refusals = try reference.int("R")
    people.noncontacts = try reference.int("NC")
    people.other = try reference.int("O")
    people.unknownHousehold = try reference.int("UH")
    people.unknownOther = try reference.int("UO")
    people.eligibleShare = reference.input["e"]?.double ?? 1
    return [
      "RR1": value(people.responseRate1), "RR2": value(people.responseRate2),
      "RR3": value(people.responseRate3), "RR4": value(people.responseRate4),
      "RR5": value(people.responseRate5), "RR6": value(people.responseRate6),
      "COOP1": value(people.cooperationRate1), "COOP2": value(people.cooperationRate2),
      "REF1": value(people.refusalRate1), "CON1": value(people.contactRate1),
    ]
  }

  private func representativeness(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let answered = try reference.doubles("respondents").map { Int($0) }
    let roster = try reference.doubles("roster").map { Int($0) }
    let strata = Representativeness(answered: answered, roster: roster)
    func perStratum(_ figure: (Int) -> Estimate) -> JSONValue {
      .list(answered.indices.map { value(figure($0)) })
    }
    let rate = responseRate(answered: answered.reduce(0, +), roster: roster.reduce(0, +))
    return [
      "response_rate": value(rate), "chi2": value(strata.chiSquared),
      "group_rate": perStratum { responseRate(answered: answered[$0], roster: roster[$0]) },
      "representation_index": perStratum(strata.index), "p_value": value(strata.pValue),
      "dissimilarity": value(strata.dissimilarity), "R_indicator": value(strata.indicator),
      "cv_propensity": value(strata.propensityVariation),
      "poststrat_weight": perStratum(strata.weight),
    ]
  }
}
