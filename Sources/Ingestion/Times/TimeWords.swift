import SurveyModel

/// What a word inside a time means.
enum TimeWord: Equatable {
  case month(Int)
  case morning
  case afternoon
  /// Coordinated universal time, or an offset from it follows.
  case universal
  /// A clock that is so many minutes ahead of universal time all year.
  case zone(minutes: Int)
  /// A day of the week, an article: says nothing more.
  case filler
}

/// The meaning of a word, normalised, in French, Arabic (Maghrebi and Levantine months) or English.
func timeWord(_ word: String) -> TimeWord? { timeWords[word] }

private let timeWords: [String: TimeWord] = {
  var words: [String: TimeWord] = [:]
  for (position, names) in monthNames.enumerated() {
    for name in names.split(separator: " ") {
      words[normalised(String(name))] = .month(position + 1)
    }
  }
  for (name, minutes) in zoneWords { words[name] = .zone(minutes: minutes) }
  for (meaning, names) in otherWords {
    for name in names.split(separator: " ") { words[normalised(String(name))] = meaning }
  }
  return words
}()

/// A text as its words are looked up: normalised, each month's name one word.
func timeText(_ text: String) -> String {
  twoWordMonths.reduce(normalised(text)) { $0.replacing($1.name, with: $1.word) }
}

/// Levantine months that have two words, and a word for the same month.
private let twoWordMonths: [(name: String, word: String)] = [
  ("كانون الثاني", "يناير"), ("كانون الأول", "ديسمبر"), ("تشرين الأول", "أكتوبر"),
  ("تشرين الثاني", "نوفمبر"),
].map { (normalised($0.0), normalised($0.1)) }

/// January to December.
private let monthNames = [
  "january jan janvier janv يناير جانفي",
  "february feb février févr fév فبراير فيفري شباط",
  "march mar mars مارس آذار أذار",
  "april apr avril avr أبريل ابريل إبريل أفريل نيسان",
  "may mai ماي مايو أيار",
  "june jun juin يونيو جوان حزيران",
  "july jul juillet juil يوليوز يوليو جويلية تموز",
  "august aug août aou غشت أغسطس أوت آب",
  "september sep sept septembre شتنبر سبتمبر أيلول",
  "october oct octobre أكتوبر اكتوبر",
  "november nov novembre نونبر نوفمبر",
  "december dec décembre déc دجنبر ديسمبر",
]

/// Clocks whose short names stand for one offset only; `IST`, `BST` or `AST` don't.
private let zoneWords = [
  "wet": 0, "west": 60, "cet": 60, "cest": 120, "eet": 120, "eest": 180, "msk": 180,
  "est": -300, "edt": -240, "cst": -360, "cdt": -300, "mst": -420, "mdt": -360, "pst": -480,
  "pdt": -420,
]

private let otherWords: [(TimeWord, String)] = [
  (.morning, "am ص صباحا matin"),
  (.afternoon, "pm م مساء soir"),
  (.universal, "gmt utc z"),
  (
    .filler,
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri \
    sat sun lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim \
    الاثنين الإثنين الثلاثاء الأربعاء الاربعاء الخميس الجمعة السبت الأحد الاحد \
    t at à de le et st nd rd th er في الساعة
    """
  ),
]
