import Statistics
import SurveyModel
import Tallying

/// The counts of one slice, whichever versions of the survey they come from.
///
/// Where a period holds two versions, what both asked alike is added up; what differs is the
/// latest version's.
struct SliceCounts: Sendable {
  /// One element a version, the latest first; never empty.
  private let versions: [CellCounts]

  init?(_ versions: [CellCounts]?) {
    guard let versions, !versions.isEmpty else { return nil }
    self.versions = versions
  }

  /// The latest version's shape.
  var shape: TallyShape { versions[0].shape }

  /// How many responses there are.
  var responses: Int { versions.reduce(0) { $0 + $1.responses } }

  /// The slots of an item in the latest version that has it.
  func slots(of item: ItemID) -> [TallyShape.Slot] {
    versions.lazy.map { $0.shape.slots.filter { $0.item == item } }.first { !$0.isEmpty } ?? []
  }

  /// How often each option of a slot was chosen, in the order of its options.
  func optionCounts(of slot: TallyShape.Slot) -> [Int] {
    var sums = [Int](repeating: 0, count: slot.options.count)
    for (version, position) in holders(of: slot) {
      for (option, count) in version.optionCounts(ofSlot: position).enumerated() {
        sums[option] += count
      }
    }
    return sums
  }

  /// How often a slot has no answer for a reason; responses to versions without it don't count.
  func absences(_ code: AnswerCode, of slot: TallyShape.Slot) -> Int {
    holders(of: slot).reduce(0) { $0 + $1.0.absences(code, ofSlot: $1.1) }
  }

  /// The composite of a subject in the latest version that has it.
  func composite(of subject: Subject) -> CompositeCounts? {
    for version in versions {
      guard let index = version.shape.composites.firstIndex(where: { $0.subject == subject }) else {
        continue
      }
      let composite = version.shape.composites[index]
      let slots = composite.slots.map { version.shape.slots[$0] }
      let alike = versions.compactMap { other -> (CellCounts, Int)? in
        guard
          let position = other.shape.composites.firstIndex(where: { candidate in
            candidate.subject == subject
              && candidate.slots.map { other.shape.slots[$0] } == slots
          })
        else { return nil }
        return (other, position)
      }
      return CompositeCounts(shape: composite, parts: alike)
    }
    return nil
  }

  private func holders(of slot: TallyShape.Slot) -> [(CellCounts, Int)] {
    versions.compactMap { version in
      version.shape.slots.firstIndex(of: slot).map { (version, $0) }
    }
  }
}

/// The counts of one composite in one slice.
struct CompositeCounts: Sendable {
  let shape: CompositeShape
  /// The versions that have it, each with its position there.
  let parts: [(CellCounts, Int)]

  /// Respondents' scores on the items' scale, or nil where the items' scores differ in range.
  var sums: RespondentScores? {
    guard shape.scoreSpan != nil else { return nil }
    return scores { $0.sums(ofComposite: $1) ?? [] }
  }

  /// Respondents' satisfied answers.
  var satisfied: RespondentScores { scores { $0.satisfied(ofComposite: $1) } }
  /// Respondents' dissatisfied answers.
  var dissatisfied: RespondentScores { scores { $0.dissatisfied(ofComposite: $1) } }
  /// Respondents' satisfied less their dissatisfied answers.
  var net: RespondentScores { scores { $0.net(ofComposite: $1) } }

  /// How many respondents have a score.
  var scored: Int { satisfied.entries.reduce(0) { $0 + $1.respondents } }

  /// The cross-products of complete rows, or nil where they are not counted.
  var crossProducts: CrossProductCounts? {
    var sum: CrossProductCounts?
    for (part, index) in parts {
      guard let products = part.crossProducts(ofComposite: index) else { return nil }
      guard let before = sum else {
        sum = products
        continue
      }
      sum = CrossProductCounts(
        rows: before.rows + products.rows, sums: zip(before.sums, products.sums).map(+),
        upperTriangle: zip(before.upperTriangle, products.upperTriangle).map(+))
    }
    return sum
  }

  private func scores(_ counts: (CellCounts, Int) -> [RespondentCount]) -> RespondentScores {
    let entries = parts.flatMap { part, index in
      counts(part, index).map {
        RespondentScores.Entry(answered: $0.answered, sum: $0.value, respondents: $0.count)
      }
    }
    return RespondentScores(entries).answering(atLeast: shape.minimumAnswered)
  }
}
