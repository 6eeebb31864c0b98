package import SurveyModel

/// The scales that every survey may use without defining them.
///
/// Options carry their labels in French, Arabic and English and the synonyms that tools and people
/// write. Synonyms are taken from scales with the same number of options, where they have the same
/// place; a wording that stands for two places on usual scales is left out, so that it is found
/// as an answer off the scale instead of being counted wrongly.
package enum BuiltInScales {
  /// All of them, in the order in which they are offered.
  package static let all: [Scale] = [
    .agreement5, .agreement4, .satisfaction5, .satisfaction4, .frequency5, .quality5, .yesNo,
    .recommend11, .rating5,
  ]

  /// The built-in scale of an id.
  package static func scale(_ id: ScaleID) -> Scale? { all.first { $0.id == id } }
}

extension Scale {
  /// A built-in scale with the usual labels for answers off the scale.
  init(
    builtIn id: ScaleID, _ options: [ScaleOption], satisfied: Set<OptionCode>,
    dissatisfied: Set<OptionCode>
  ) {
    self.init(
      id: id, options: options, satisfied: satisfied, dissatisfied: dissatisfied,
      notApplicable: usualNotApplicable, noAnswer: usualNoAnswer)
  }
}

extension ScaleOption {
  /// An option whose code is its score.
  init(_ score: Int, _ french: String, _ arabic: String, _ english: String, also: [String] = []) {
    self.init(
      code: OptionCode(rawValue: String(score)), score: score,
      labels: LocalizedText(["fr": french, "ar": arabic, "en": english]), synonyms: also)
  }
}
