import SurveyModel
import Testing

@Suite struct CalendarDateTests {
  // Day numbers from Python: (date(y, m, d) - date(1970, 1, 1)).days
  @Test(arguments: [
    ("1970-01-01", 0), ("2000-02-29", 11_016), ("2026-06-30", 20_634), ("1969-12-31", -1),
    ("1900-03-01", -25_508), ("2100-03-01", 47_541),
  ])
  func `days are counted from 1970`(text: String, number: Int) throws {
    let date = try #require(CalendarDate(isoText: text))
    #expect(date.dayNumber == number)
    #expect(CalendarDate(dayNumber: number) == date)
    #expect(date.description == text)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-4-1", "26-04-01",
    "2026/04/01", "", "2026-04-01-", "+026-04-01", "2026-+4-01",
  ])
  func `what is no day of the calendar is no date`(text: String) {
    #expect(CalendarDate(isoText: text) == nil)
  }

  @Test func `every day of four centuries comes back from its number`() throws {
    var previous = CalendarDate(dayNumber: -150_001)
    for number in -150_000...150_000 {
      let date = CalendarDate(dayNumber: number)
      guard date.dayNumber == number, previous < date,
        CalendarDate(year: date.year, month: date.month, day: date.day) == date
      else {
        Issue.record("\(date) is not day \(number)")
        return
      }
      previous = date
    }
  }

  @Test(arguments: [0, -1, 86_399, 86_400, -86_400, -86_401, 1_700_000_000])
  func `times come back from their second number`(second: Int) {
    let time = CivilTime(secondNumber: second)
    #expect(time.secondNumber == second)
    #expect((0..<86_400).contains(time.secondOfDay))
  }
}
