import SurveyLoading
import SurveyModel

/// The built-in scale whose words some choices have, all of them and in its order.
struct RecognisedScale {
  let scale: Scale
  /// Whether the choices run from the least to the most favourable.
  let isAscending: Bool

  /// The built-in scales with the words of their options, normalised.
  private static let words: [(Scale, [Set<String>])] = BuiltInScales.all.map { scale in
    (
      scale,
      scale.options.map { option in Set((option.labels.all + option.synonyms).map(normalised)) }
    )
  }

  /// Finds the scale of some choices by their labels.
  init?(_ points: [Choice]) {
    let labels = points.map { $0.labels.inOrder.map(normalised) }
    for (scale, known) in Self.words where known.count == points.count {
      func agree(_ labels: [[String]]) -> Bool {
        zip(labels, known).allSatisfy { labels, known in labels.contains(where: known.contains) }
      }
      if agree(labels) {
        (self.scale, isAscending) = (scale, true)
        return
      }
      if agree(labels.reversed()) {
        (self.scale, isAscending) = (scale, false)
        return
      }
    }
    return nil
  }

  /// Whether the built-in scale reads all that exports may have for the choices, to the same effect.
  func covers(_ points: [Choice], _ offScale: [Choice]) -> Bool {
    let isCovered = zip(points, scale.options).allSatisfy { point, option in
      let known = Set(
        ([option.code.rawValue] + option.labels.all + option.synonyms).map(normalised))
      let names = point.labels.inOrder + [point.code] + point.names
      return known.isSuperset(of: names.map(normalised))
        && point.score.map { $0 == option.score } ?? true
    }
    let absences = Set((scale.notApplicable + scale.noAnswer).map(normalised))
    return isCovered
      && offScale.allSatisfy { choice in
        absences.isSuperset(
          of: (choice.labels.inOrder + [choice.code] + choice.names).map(normalised))
      }
  }
}
