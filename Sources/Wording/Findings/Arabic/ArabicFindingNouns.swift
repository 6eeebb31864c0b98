/// Nouns that findings count, in the nominative: counts stand after a colon or in brackets.
extension ArabicNoun {
  static let row = ArabicNoun(
    zero: "لا صف", one: "صف واحد", two: "صفان", few: "صفوف", many: "صفا", other: "صف")
  static let cell = ArabicNoun(
    zero: "لا خانة", one: "خانة واحدة", two: "خانتان", few: "خانات", many: "خانة", other: "خانة")
  static let heading = ArabicNoun(
    zero: "لا عنوان", one: "عنوان واحد", two: "عنوانان", few: "عناوين", many: "عنوانا",
    other: "عنوان")
  static let response = ArabicNoun(
    zero: "لا إجابة", one: "إجابة واحدة", two: "إجابتان", few: "إجابات", many: "إجابة",
    other: "إجابة")
}
