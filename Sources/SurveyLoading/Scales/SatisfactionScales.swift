import SurveyModel

extension Scale {
  /// Five degrees of satisfaction, with a middle.
  static let satisfaction5 = Scale(
    builtIn: "satisfaction-5",
    [
      ScaleOption(
        1, "Très insatisfait", "غير راض على الإطلاق", "Very dissatisfied",
        also: SatisfactionWords.veryDissatisfied),
      ScaleOption(
        2, "Insatisfait", "غير راض", "Dissatisfied",
        also: SatisfactionWords.dissatisfied + inclusive("Pas satisfait") + ["Not satisfied"]),
      ScaleOption(
        3, "Ni satisfait ni insatisfait", "محايد", "Neither satisfied nor dissatisfied",
        also: SatisfactionWords.neither),
      ScaleOption(4, "Satisfait", "راض", "Satisfied", also: SatisfactionWords.satisfied),
      ScaleOption(
        5, "Très satisfait", "راض جدا", "Very satisfied", also: SatisfactionWords.verySatisfied),
    ], satisfied: ["4", "5"], dissatisfied: ["1", "2"])

  /// Four degrees of satisfaction, without a middle.
  static let satisfaction4 = Scale(
    builtIn: "satisfaction-4",
    [
      ScaleOption(
        1, "Pas du tout satisfait", "غير راض على الإطلاق", "Very dissatisfied",
        also: SatisfactionWords.veryDissatisfied + inclusive("Pas satisfait")),
      ScaleOption(
        2, "Peu satisfait", "غير راض", "Dissatisfied", also: SatisfactionWords.dissatisfied),
      ScaleOption(3, "Satisfait", "راض", "Satisfied", also: SatisfactionWords.satisfied),
      ScaleOption(
        4, "Très satisfait", "راض جدا", "Very satisfied", also: SatisfactionWords.verySatisfied),
    ], satisfied: ["3", "4"], dissatisfied: ["1", "2"])
}

/// What people and tools write for degrees of satisfaction.
private enum SatisfactionWords {
  static let veryDissatisfied: [String] = [
    inclusive([
      "Très insatisfait", "Pas du tout satisfait", "Extrêmement insatisfait",
      "Tout à fait insatisfait", "Totalement insatisfait", "Très mécontent",
    ]),
    [
      "Very unsatisfied", "Extremely dissatisfied", "Extremely unsatisfied",
      "Completely dissatisfied", "Strongly dissatisfied", "Not at all satisfied",
      "Not satisfied at all", "Highly dissatisfied", "مستاء جدا", "مستاءة جدا",
    ],
    arabicSatisfied([
      "غير راض على الإطلاق", "غير راض إطلاقا", "غير راض أبدا", "غير راض جدا", "غير راض بشدة",
      "غير راض نهائيا",
    ]),
  ].flatMap { $0 }

  static let dissatisfied: [String] = [
    inclusive([
      "Insatisfait", "Plutôt insatisfait", "Peu satisfait", "Plutôt pas satisfait",
      "Pas vraiment satisfait", "Assez insatisfait", "Mécontent",
    ]),
    [
      "Unsatisfied", "Somewhat dissatisfied", "Somewhat unsatisfied", "Slightly dissatisfied",
      "Slightly unsatisfied", "Rather dissatisfied", "Fairly dissatisfied", "Mostly dissatisfied",
      "لست راضيا", "لست راضية", "مستاء", "مستاءة",
    ],
    arabicSatisfied(["غير راض", "راض قليلا"]),
  ].flatMap { $0 }

  static let neither: [String] = [
    inclusive("Moyennement satisfait"),
    paired("Ni satisfait", " ni insatisfait"), paired("Ni satisfait", ", ni insatisfait"),
    paired("Ni insatisfait", " ni satisfait"), paired("Ni insatisfait", ", ni satisfait"),
    [
      "Neutre", "Neutral", "Neither satisfied nor unsatisfied",
      "Neither dissatisfied nor satisfied", "Neither satisfied or dissatisfied",
      "محايدة", "محايد(ة)", "محايد/ة", "لا راض ولا غير راض",
    ],
  ].flatMap { $0 }

  static let satisfied: [String] = [
    inclusive(["Satisfait", "Plutôt satisfait", "Assez satisfait", "Content"]),
    [
      "Somewhat satisfied", "Slightly satisfied", "Rather satisfied", "Fairly satisfied",
      "Mostly satisfied",
    ],
    arabicSatisfied(["راض"]),
  ].flatMap { $0 }

  static let verySatisfied: [String] = [
    inclusive([
      "Très satisfait", "Tout à fait satisfait", "Extrêmement satisfait", "Entièrement satisfait",
      "Totalement satisfait", "Pleinement satisfait", "Complètement satisfait", "Très content",
    ]),
    [
      "Extremely satisfied", "Completely satisfied", "Totally satisfied", "Fully satisfied",
      "Strongly satisfied", "Highly satisfied",
    ],
    arabicSatisfied(["راض جدا", "راض تماما", "راض بشدة", "راض للغاية", "راض كليا"]),
  ].flatMap { $0 }

  /// Two adjectives in the same form.
  private static func paired(_ first: String, _ second: String) -> [String] {
    zip(inclusive(first), inclusive(second)).map { $0 + $1 }
  }
}
