import SurveyLoading
import SurveyModel

/// Says what a choice means that is no point of a scale, if its words or its tool say so.
enum OffScaleMeaning {
  case notApplicable
  case noAnswer

  /// The meaning of a choice among others, or nil for a point of the scale.
  init?(of choice: Choice) {
    let names = Set((choice.labels.inOrder + choice.names).map(normalised))
    if !names.isDisjoint(with: Self.noAnswerTexts) {
      self = .noAnswer
    } else if choice.isOffScale || !names.isDisjoint(with: Self.notApplicableTexts) {
      self = .notApplicable
    } else {
      return nil
    }
  }

  private static let notApplicableTexts = Set(
    (BuiltInScales.all.flatMap(\.notApplicable) + [
      "No basis for evaluation", "No basis", "Unable to judge", "Cannot judge", "Did not use",
      "Not used", "Never used", "Aucune base d'évaluation", "Je ne peux pas juger", "Non utilisé",
      "لا أستطيع الحكم", "لم أستخدم", "nicht zutreffend", "trifft nicht zu", "entfällt",
      "keine Beurteilung möglich", "No procede", "No aplica",
    ]).map(normalised))

  private static let noAnswerTexts = Set(
    (BuiltInScales.all.flatMap(\.noAnswer) + [
      "keine Angabe", "keine Antwort", "weiß nicht", "weiss nicht", "No sabe", "No contesta",
      "Ns/Nc",
    ]).map(normalised))
}
