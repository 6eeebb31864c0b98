import Findings
import Ingestion
import SurveyModel

/// The patterns in which a column's times are written, with the day or the month first.
///
/// The patterns of all cells that any of the usual ones fits, the most frequent first; at least one.
func timeFormats(of texts: [String], dayFirst: Bool) -> [String] {
  let first = dayFirst ? ["d", "M"] : ["M", "d"]
  var formats: [String] = []
  var rest = Array(texts.prefix(200))
  for sign in ["/", "-", "."] {
    for year in ["yyyy", "yy"] {
      let date = first.joined(separator: sign) + sign + year
      for clock in clocks {
        let format = date + clock
        let pattern = TimePattern(format)
        let left = rest.filter { !pattern.fits($0) }
        if left.count < rest.count { formats.append(format) }
        rest = left
      }
    }
  }
  return formats.isEmpty ? [first.joined(separator: "/") + "/yyyy H:mm:ss"] : formats
}

private let clocks = [
  "", " H:mm:ss", " H:mm", " h:mm:ss a", " h:mm a", ", H:mm", ", H:mm:ss", " H:mm:ss zzz",
]

/// The first date that is another day where day and month change places, with both days.
///
/// - Parameters:
///   - texts: A column's times.
///   - dayFirst: Whether the definition takes the day to stand first.
/// - Returns: Nil where no text begins with such a date.
func possibleDays(
  of texts: [String], dayFirst: Bool
) -> (example: String, days: RemarkKind.PossibleDays)? {
  for text in texts {
    let numbers = text.split { !$0.isNumber }.prefix(3).compactMap { Int(normalised(String($0))) }
    guard numbers.count == 3, numbers[0] != numbers[1] else { continue }
    let year = numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]
    let dayBefore = CalendarDate(year: year, month: numbers[1], day: numbers[0])
    let monthBefore = CalendarDate(year: year, month: numbers[0], day: numbers[1])
    guard let dayBefore, let monthBefore else { continue }
    let days =
      dayFirst
      ? RemarkKind.PossibleDays(taken: dayBefore, other: monthBefore)
      : RemarkKind.PossibleDays(taken: monthBefore, other: dayBefore)
    return (text, days)
  }
  return nil
}
