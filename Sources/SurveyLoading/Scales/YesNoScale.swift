import SurveyModel

extension Scale {
  /// Yes or no; yes counts as favourable unless an item is reversed.
  static let yesNo = Scale(
    builtIn: "yes-no",
    [
      ScaleOption(
        code: "no", score: 0, labels: LocalizedText(["fr": "Non", "ar": "لا", "en": "No"]),
        synonyms: ["N", "0", "False", "Faux", "كلا", "خطأ"]),
      ScaleOption(
        code: "yes", score: 1, labels: LocalizedText(["fr": "Oui", "ar": "نعم", "en": "Yes"]),
        synonyms: ["Y", "O", "1", "True", "Vrai", "أجل", "بلى", "صحيح"]),
    ], satisfied: ["yes"], dissatisfied: ["no"])
}
