package import SurveyModel

/// A day in words, such as “1 February 2026”.
package func dateText(_ date: CalendarDate, in language: Language) -> String {
  let month = monthNames(in: language)[date.month - 1]
  let day = language == .french && date.day == 1 ? "1er" : String(date.day)
  return "\(day)\u{A0}\(month)\u{A0}\(date.year)"
}

/// The names of the months, in Arabic those used in Morocco.
private func monthNames(in language: Language) -> [String] {
  switch language {
  case .french:
    [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ]
  case .arabic:
    [
      "يناير", "فبراير", "مارس", "أبريل", "ماي", "يونيو", "يوليوز", "غشت", "شتنبر", "أكتوبر",
      "نونبر", "دجنبر",
    ]
  case .english:
    [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
  }
}
