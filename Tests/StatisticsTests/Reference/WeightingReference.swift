import Foundation

@testable import Statistics

/// Rida's figures for the reference cases about weighted answers.
extension ReferenceFigures {
  static let weighting: [ReferenceMethod] = [
    ReferenceMethod("weighted_design", cases: 3) { try $0.weighted($1) },
    ReferenceMethod("post_stratification", cases: 1) { try $0.weighted($1) },
    ReferenceMethod("raking", cases: 2) { try $0.weighted($1) },
    ReferenceMethod("weighted_proportion_ci", cases: 3) { try $0.weightedProportion($1) },
  ]

  private func weighted(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let rows = try WeightedRows(reference, folder: folder)
    let scores = try rows.sample(of: "api00")
    let enrolled = reference.input["total_of"] == nil ? nil : try rows.sample(of: "enroll")
    let property = reference.input["proportion_of"]?.string ?? ""
    let share = try rows.sample(of: property)
    let weights = rows.classes.map(\.weight)
    var figures = [
      "n": .number(Double(scores.n)), "sum_weights": value(scores.weightOfAnswers),
      "mean_api00": value(scores.mean()), "se_mean_api00": value(scores.standardError),
      "deff_survey_without_replacement": value(scores.designEffect(withReplacement: false)),
      "deff_survey_with_replacement": value(scores.designEffect(withReplacement: true)),
      "total_enroll": value(enrolled?.total.value),
      "se_total_enroll": value(enrolled?.standardErrorOfTotal.value),
      "kish_deff": value(scores.kishDesignEffect), "degf": value(Double(scores.degreesOfFreedom)),
      "kish_effective_n": value(scores.effectiveCount), "weight_min": value(weights.min()),
      "weight_max": value(weights.max()), "weights_distinct": list(Set(weights).sorted()),
    ]
    let name = property.replacing("=", with: "_").lowercased()
    figures["prop_\(name)"] = value(WeightedProportion(share).estimate())
    figures["se_prop_\(name)"] = value(share.standardError)
    figures["cell_weight"] = .object(
      Dictionary(rows.classes.map { ($0.label, .number($0.weight)) }) { first, _ in first })
    return figures
  }

  private func weightedProportion(_ reference: ReferenceCase) throws -> [String: JSONValue] {
    let rows = try WeightedRows(reference, folder: folder)
    let sample = try rows.sample(of: reference.input["proportion_of"]?.string ?? "")
    let method: WeightedProportionMethod =
      switch reference.options["method"]?.string {
      case "logit": .logit
      case "mean": .linearized
      default: .kornGraubard
      }
    let estimate = WeightedProportion(sample).estimate(
      confidence: reference.confidence, method: method)
    return [
      "p": value(estimate), "se": value(sample.standardError), "ci": pair(estimate.interval),
    ]
  }
}

/// The rows of a case, sorted into classes that share stratum, categories and weights.
private struct WeightedRows {
  struct Class {
    var label: String
    var rows: [Int]
    var stratum: Int
    var categories: [Int]
    var baseWeight: Double
    var weight: Double
    var people: Int?
  }

  private let table: ReferenceTable
  private(set) var classes: [Class]

  init(_ reference: ReferenceCase, folder: ReferenceFolder) throws {
    let table = try folder.table(of: reference)
    self.table = table
    let margins = try Self.margins(of: reference)
    var groups: [[String]: [Int]] = [:]
    for row in table.rows.indices {
      let stratum = try reference.input["strata"]?.string.map { try table.text($0, row) } ?? ""
      let weight = try reference.input["weights"]?.string.map { try table.text($0, row) } ?? "1"
      let people = try reference.input["fpc"]?.string.map { try table.text($0, row) } ?? ""
      let categories = try margins.map { try table.text($0.name, row) }
      groups[[stratum, weight, people] + categories, default: []].append(row)
    }
    let strata = Set(groups.keys.map { $0[0] }).sorted()
    var classes = groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { key, rows in
      Class(
        label: key.dropFirst(3).joined(separator: "|"), rows: rows,
        stratum: strata.firstIndex(of: key[0]) ?? 0,
        categories: zip(margins, key.dropFirst(3)).map { $0.categories.firstIndex(of: $1) ?? -1 },
        baseWeight: Double(key[1]) ?? .nan, weight: Double(key[1]) ?? .nan, people: Int(key[2]))
    }
    if !margins.isEmpty { try Self.rake(&classes, margins.map(\.people)) }
    self.classes = classes
  }

  private static func rake(_ classes: inout [Class], _ margins: [[Int]]) throws {
    let raking = try Raking(
      classes.map {
        Raking.Class(
          categories: $0.categories, responses: $0.rows.count, baseWeight: $0.baseWeight)
      }, margins: margins)
    for place in classes.indices { classes[place].weight = raking.weights[place] }
  }

  /// The weighted scores of a column, or of a property such as `awards=Yes`.
  func sample(of column: String) throws -> WeightedSample {
    let property = column.split(separator: "=").map(String.init)
    let parts = try classes.map { group in
      let numbers = try group.rows.map { row in
        let text = try table.text(property[0], row)
        return property.count > 1 ? (text == property[1] ? 1 : 0) : Int(text) ?? 0
      }
      let scores = try SampleMoments(
        count: numbers.count, sum: Int128(numbers.reduce(0, +)),
        sumOfSquares: Int128(numbers.reduce(0) { $0 + $1 * $1 }))
      return WeightedClass(
        scores: scores, weight: group.weight, baseWeight: group.baseWeight,
        categories: group.categories, stratum: group.stratum)
    }
    let people = classes.compactMap { group in group.people.map { (group.stratum, $0) } }
    return WeightedSample(parts, peoplePerStratum: Dictionary(people) { first, _ in first })
  }

  private static func margins(
    of reference: ReferenceCase
  ) throws -> [(name: String, categories: [String], people: [Int])] {
    guard case .object(let margins)? = reference.input["margins"] else { return [] }
    // The order of the class labels.
    let names = ["stype", "sch_wide", "comp_imp"].filter { margins[$0] != nil }
    return names.map { name in
      guard case .object(let people)? = margins[name] else { return (name, [], []) }
      let sorted = people.sorted { $0.key < $1.key }
      return (name, sorted.map(\.key), sorted.compactMap(\.value.int))
    }
  }
}
