import SurveyModel

extension Scale {
  /// How likely one is to recommend, from 0 to 10; promoters are satisfied, detractors not.
  static let recommend11 = Scale(
    builtIn: Scale.recommendation,
    (0...10).map { score in
      ScaleOption(score, "\(score)", "\(score)", "\(score)", also: recommendationEnds[score] ?? [])
    },
    satisfied: ["9", "10"], dissatisfied: ["0", "1", "2", "3", "4", "5", "6"])

  /// A mark or stars from 1 to 5.
  static let rating5 = Scale(
    builtIn: "rating-5",
    (1...5).map { score in
      let stars = String(repeating: "★", count: score)
      let emptyStars = String(repeating: "☆", count: 5 - score)
      let plural = score == 1 ? "" : "s"
      return ScaleOption(
        score, "\(score)", "\(score)", "\(score)",
        also: [
          "\(score)/5", "\(score) / 5", "\(score) sur 5", "\(score) out of 5", "\(score) من 5",
          "\(score) étoile\(plural)", "\(score) star\(plural)", arabicStars[score - 1], stars,
          String(repeating: "⭐", count: score), stars + emptyStars,
        ])
    },
    satisfied: ["4", "5"], dissatisfied: ["1", "2"])

  private static let arabicStars = ["نجمة واحدة", "نجمتان", "3 نجوم", "4 نجوم", "5 نجوم"]

  /// What tools write at the ends of the scale instead of or beside the number.
  private static let recommendationEnds: [Int: [String]] = [
    0: [
      "0 - Pas du tout probable", "0 - Not at all likely", "0 - غير محتمل على الإطلاق",
      "Pas du tout probable", "Not at all likely", "غير محتمل على الإطلاق",
    ],
    10: [
      "10 - Très probable", "10 - Extrêmement probable", "10 - Extremely likely",
      "10 - Very likely", "10 - محتمل جدا", "Extrêmement probable", "Extremely likely", "محتمل جدا",
    ],
  ]
}
