import SurveyLoading
import SurveyModel

/// The built-in scale whose words some choices have, all of them and in its order.
struct RecognisedScale {
  let scale: Scale
  /// Whether the choices run from the least to the most favourable.
  let isAscending: Bool

  /// Finds the scale of some choices by their labels.
  init?(_ points: [Choice]) {
    for scale in BuiltInScales.all where scale.options.count == points.count {
      let known = scale.options.map { option in
        Set((option.labels.all + option.synonyms).map(normalised))
      }
      func agree(_ points: [Choice]) -> Bool {
        zip(points, known).allSatisfy { point, known in
          !point.labels.isEmpty && point.labels.inOrder.contains { known.contains(normalised($0)) }
        }
      }
      if agree(points) {
        (self.scale, isAscending) = (scale, true)
        return
      }
      if agree(points.reversed()) {
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
