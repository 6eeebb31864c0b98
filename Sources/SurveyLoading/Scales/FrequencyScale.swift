import SurveyModel

extension Scale {
  /// Five degrees of frequency; often counts as favourable unless an item is reversed.
  static let frequency5 = Scale(
    builtIn: "frequency-5",
    [
      ScaleOption(
        1, "Jamais", "أبدا", "Never",
        also: ["Pas du tout", "Not at all", "مطلقا", "إطلاقا", "لا أبدا"]),
      ScaleOption(
        2, "Rarement", "نادرا", "Rarely",
        also: ["Seldom", "Très rarement", "Very rarely", "نادرا جدا"]),
      ScaleOption(
        3, "Parfois", "أحيانا", "Sometimes",
        also: [
          "Quelquefois", "De temps en temps", "Occasionnellement", "De temps à autre",
          "Occasionally", "From time to time", "Now and then", "في بعض الأحيان", "بعض الأحيان",
          "من حين لآخر", "من وقت لآخر",
        ]),
      ScaleOption(
        4, "Souvent", "غالبا", "Often",
        also: [
          "Fréquemment", "Régulièrement", "Frequently", "Regularly", "Fairly often",
          "في كثير من الأحيان", "في أغلب الأحيان", "في غالب الأحيان", "كثيرا",
        ]),
      ScaleOption(
        5, "Toujours", "دائما", "Always",
        also: [
          "Très souvent", "Systématiquement", "Tout le temps", "Very often", "All the time",
          "كثيرا جدا", "باستمرار", "في كل الأوقات",
        ]),
    ], satisfied: ["4", "5"], dissatisfied: ["1", "2"])
}
