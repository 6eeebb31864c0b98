/// A noun in the six forms that Arabic uses after numbers.
struct ArabicNoun: Equatable, Sendable {
  var zero: String
  var one: String
  var two: String
  /// After 3 to 10.
  var few: String
  /// After 11 to 99.
  var many: String
  /// After hundreds.
  var other: String

  static let answer = ArabicNoun(
    zero: "لا جواب", one: "جواب واحد", two: "جوابان", few: "أجوبة", many: "جوابا", other: "جواب")
  static let respondent = ArabicNoun(
    zero: "لا مجيب", one: "مجيب واحد", two: "مجيبان", few: "مجيبين", many: "مجيبا", other: "مجيب")
  static let invited = ArabicNoun(
    zero: "لا مدعو", one: "مدعو واحد", two: "مدعوين اثنين", few: "مدعوين", many: "مدعوا",
    other: "مدعو")
  static let period = ArabicNoun(
    zero: "لا فترة", one: "فترة واحدة", two: "فترتين", few: "فترات", many: "فترة", other: "فترة")
  static let line = ArabicNoun(
    zero: "لا سطر", one: "سطر واحد", two: "سطران", few: "أسطر", many: "سطرا", other: "سطر")
  static let event = ArabicNoun(
    zero: "لا حدث", one: "حدث واحد", two: "حدثان", few: "أحداث", many: "حدثا", other: "حدث")
}
