import SurveyModel

extension Scale {
  /// Five degrees of quality.
  ///
  /// "Excellent" is left out: beside "very good" it would make a scale whose "good" is the middle.
  static let quality5 = Scale(
    builtIn: "quality-5",
    [
      ScaleOption(
        1, "Très mauvais", "سيئ جدا", "Very poor",
        also: [
          "Très mauvaise", "Très mal", "Très insuffisant", "Très insuffisante", "Très médiocre",
          "Very bad", "Terrible", "سيء جدا", "سيئة جدا", "ضعيف جدا", "ضعيفة جدا", "رديء جدا",
          "رديئة جدا",
        ]),
      ScaleOption(
        2, "Mauvais", "سيئ", "Poor",
        also: [
          "Mauvaise", "Mal", "Insuffisant", "Insuffisante", "Plutôt mauvais", "Plutôt mauvaise",
          "Médiocre", "Bad", "Insufficient", "سيء", "سيئة", "ضعيف", "ضعيفة", "رديء", "رديئة",
        ]),
      ScaleOption(
        3, "Moyen", "متوسط", "Fair",
        also: [
          "Moyenne", "Passable", "Acceptable", "Correct", "Correcte", "Ni bon ni mauvais",
          "Ni bonne ni mauvaise", "Average", "Neither good nor poor", "Neither good nor bad",
          "Neutre", "Neutral", "متوسطة", "مقبول", "مقبولة", "محايد", "لا بأس به", "لا بأس",
        ]),
      ScaleOption(
        4, "Bon", "جيد", "Good",
        also: ["Bonne", "Bien", "Plutôt bon", "Plutôt bonne", "Assez bien", "جيدة", "حسن", "حسنة"]),
      ScaleOption(
        5, "Très bon", "جيد جدا", "Very good",
        also: ["Très bonne", "Très bien", "جيدة جدا", "حسن جدا"]),
    ], satisfied: ["4", "5"], dissatisfied: ["1", "2"])
}
