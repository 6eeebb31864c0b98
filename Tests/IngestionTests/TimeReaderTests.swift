import SurveyModel
import Testing

@testable import Ingestion

@Suite struct TimeReaderTests {
  @Test(
    arguments: [
      ("2025-10-14", "2025-10-14 00:00:00"), ("2025-10-14 10:05", "2025-10-14 10:05:00"),
      ("2025-10-14T10:05:06", "2025-10-14 10:05:06"),
      ("2025-10-14T10:05:06.123Z", "2025-10-14 11:05:06"),
      ("2025-10-14T23:30:00+00:00", "2025-10-15 00:30:00"),
      ("2025-10-20 22:17:57.140000+01:00", "2025-10-20 22:17:57"),
      ("2025/10/14 12:10:09 AM GMT+1", "2025-10-14 00:10:09"),
      ("2025/10/14 12:10:09 PM GMT+1", "2025-10-14 12:10:09"),
      ("2025/10/14 6:22:52 PM GMT+2", "2025-10-14 17:22:52"),
      // In Ramadan the clocks of Morocco show universal time.
      ("2026-03-01 12:00:00 UTC", "2026-03-01 12:00:00"),
      ("2025-05-06 14:30:00 UTC", "2025-05-06 15:30:00"),
      ("14/10/2025 10:05", "2025-10-14 10:05:00"), ("14-10-2025", "2025-10-14 00:00:00"),
      ("14.10.2025 9:05:01", "2025-10-14 09:05:01"), ("14/10/25", "2025-10-14 00:00:00"),
      ("28-Feb-2017", "2017-02-28 00:00:00"), ("28-févr.-17", "2017-02-28 00:00:00"),
      ("Monday, 3 June 2024, 10:15 AM", "2024-06-03 10:15:00"),
      ("lundi 3 juin 2024, 22:15", "2024-06-03 22:15:00"),
      ("lundi 1er juin 2024, 22h15", "2024-06-01 22:15:00"),
      ("الاثنين، 3 يونيو 2024، 10:15 م", "2024-06-03 22:15:00"),
      ("3 غشت 2024", "2024-08-03 00:00:00"), ("٣ كانون الثاني ٢٠٢٤", "2024-01-03 00:00:00"),
      ("3 تشرين الأول 2024", "2024-10-03 00:00:00"), ("٠٣/١٢/٢٠٢٥ ١٠:٠٥", "2025-12-03 10:05:00"),
      ("Mon Sep 08 2025 13:58:23 GMT-0500 (Central Daylight Time)", "2025-09-08 19:58:23"),
      ("14/10/2025 10:05:00 \u{202F}PM", "2025-10-14 22:05:00"),
      ("14/10/2025 10:05 p.m.", "2025-10-14 22:05:00"),
      ("14 janv. 2025", "2025-01-14 00:00:00"), ("1 févr. 2025", "2025-02-01 00:00:00"),
      ("3 déc. 2025", "2025-12-03 00:00:00"), ("31 août 2025", "2025-08-31 00:00:00"),
      ("5 ماي 2025", "2025-05-05 00:00:00"), ("5 يوليوز 2025", "2025-07-05 00:00:00"),
      ("5 شتنبر 2025", "2025-09-05 00:00:00"), ("5 نونبر 2025", "2025-11-05 00:00:00"),
      ("5 دجنبر 2025", "2025-12-05 00:00:00"), ("5 فيفري 2025", "2025-02-05 00:00:00"),
      ("5 شباط 2025", "2025-02-05 00:00:00"), ("5 كانون الأول 2025", "2025-12-05 00:00:00"),
      ("5 أغسطس 2025", "2025-08-05 00:00:00"),
      ("14/10/2025 10:05 ص", "2025-10-14 10:05:00"),
      ("14/10/2025 10:05 مساءً", "2025-10-14 22:05:00"),
      // Morocco is an hour ahead but for Ramadan, from 23 February to 6 April 2025.
      ("2025-02-23T01:30:00Z", "2025-02-23 02:30:00"),
      ("2025-02-23T02:30:00Z", "2025-02-23 02:30:00"),
      ("2025-04-06T01:30:00Z", "2025-04-06 01:30:00"),
      ("2025-04-06T02:30:00Z", "2025-04-06 03:30:00"),
      ("2025-10-14 10:05 Europe/Paris", "2025-10-14 09:05:00"),
      ("2025-10-14 10:05:00 Africa/Casablanca", "2025-10-14 10:05:00"),
      ("2025-03-10 10:05 Africa/Casablanca", "2025-03-10 10:05:00"),
      ("2020/03/11 10:36:42 AM EET", "2020-03-11 09:36:42"),
      ("2020/03/11 10:36:42 PM PST", "2020-03-12 07:36:42"),
      ("1760436306", "2025-10-14 11:05:06"), ("1760436306123", "2025-10-14 11:05:06"),
      ("1760436306.25", "2025-10-14 11:05:06"),
    ])
  func `a known form`(text: String, expected: String) {
    var reader = TimeReader(layout: .known(dayFirst: true), timeZone: "Africa/Casablanca")
    #expect(reader.secondNumber(Array(text.utf8)[...]).map(described) == expected)
  }

  @Test(
    arguments: [
      "", "hier", "31/02/2025", "13/13/2025", "14/10/1999", "14/10/2101", "2025", "10:05",
      "14/10/2025 24:00", "14/10/2025 10:60", "1/2/3/4", "2025-10-14 10:05 demain", "99999/10/14",
      "14/10/2025 10:05:00 +99:00", "2025/2026", "=1+1",
      "0612345678", "9999999999", "17604363061", "1760436306.x", "2025-10-14 10:05 Mars/Olympus",
      "2025-10-14 10:05 IST",
    ])
  func `no time`(text: String) {
    var reader = TimeReader(layout: .known(dayFirst: true), timeZone: "Africa/Casablanca")
    #expect(reader.secondNumber(Array(text.utf8)[...]) == nil)
  }

  @Test(
    arguments: [
      ("dd/MM/yyyy HH:mm:ss", "03/04/2025 10:05:06", "2025-04-03 10:05:06"),
      ("MM/dd/yyyy", "03/04/2025", "2025-03-04 00:00:00"),
      ("d/M/yy H:mm", "3/4/25 9:05", "2025-04-03 09:05:00"),
      ("yyyy-MM-dd'T'HH:mm:ssX", "2025-10-14T10:05:06Z", "2025-10-14 11:05:06"),
      ("d MMMM yyyy", "3 غشت 2024", "2024-08-03 00:00:00"),
      ("dd-MMM-yyyy hh:mm a", "03-Jun-2024 10:05 PM", "2024-06-03 22:05:00"),
      ("EEEE d MMMM yyyy, HH:mm", "lundi 3 juin 2024, 10:15", "2024-06-03 10:15:00"),
      ("yyyyMMdd", "20250403", "2025-04-03 00:00:00"),
    ])
  func `a declared form`(pattern: String, text: String, expected: String) {
    var reader = TimeReader(
      layout: .declared([TimePattern(pattern)]), timeZone: "Africa/Casablanca")
    #expect(reader.secondNumber(Array(text.utf8)[...]).map(described) == expected)
  }

  @Test(
    arguments: [
      ("dd/MM/yyyy", "3/04/2025"), ("dd/MM/yyyy", "03/04/25"), ("dd/MM/yyyy", "03/04/2025 10:00"),
      ("d/M/yyyy", "31/2/2025"), ("dd/MM/yyyy", "03-04-2025"), ("HH:mm", "10:05"),
    ])
  func `another form than the declared one`(pattern: String, text: String) {
    var reader = TimeReader(
      layout: .declared([TimePattern(pattern)]), timeZone: "Africa/Casablanca")
    #expect(reader.secondNumber(Array(text.utf8)[...]) == nil)
  }

  @Test(
    arguments: [
      ("28-Feb-2017", "2017-02-28 00:00:00"), ("6/17/2020 16:55:27", "2020-06-17 16:55:27"),
      ("17/6/2020 16:55:27", nil), ("2017-02-28", nil),
    ] as [(String, String?)])
  func `one of several declared forms`(text: String, expected: String?) {
    let patterns = ["d-MMM-yyyy", "M/d/yyyy H:mm:ss"].map { TimePattern($0) }
    var reader = TimeReader(layout: .declared(patterns), timeZone: "Europe/London")
    #expect(reader.secondNumber(Array(text.utf8)[...]).map(described) == expected)
  }

  @Test(
    arguments: [
      (["13/01/2025", "03/04/2025"], TimeOrderEvidence.Verdict.settled(dayFirst: true)),
      (["01/13/2025", "03/04/2025"], .settled(dayFirst: false)),
      (["2025-01-03", ""], .settled(dayFirst: nil)),
      (["03/03/2025"], .settled(dayFirst: true)),
      (["03/04/2025", "05/05/2025"], .undecided(example: "03/04/2025")),
      (["13/01/2025", "01/13/2025"], .contradictory(example: "01/13/2025")),
      (["demain"], .unreadable(example: "demain")),
      (["demain", "13/04/2025"], .settled(dayFirst: true)),
      (["10/14/16 10:05"], .settled(dayFirst: false)),
      ([], .settled(dayFirst: nil)),
    ])
  func `the whole column says`(cells: [String], expected: TimeOrderEvidence.Verdict) {
    var evidence = TimeOrderEvidence()
    for cell in cells { evidence.add(cell) }
    #expect(evidence.verdict == expected)
    var parts = TimeOrderEvidence()
    for cell in cells {
      var part = TimeOrderEvidence()
      part.add(cell)
      parts.merge(part)
    }
    #expect(parts.verdict == expected)
  }

  private func described(_ second: Int) -> String {
    let time = CivilTime(secondNumber: second)
    let parts = [time.secondOfDay / 3600, time.secondOfDay / 60 % 60, time.secondOfDay % 60]
    return "\(time.date) " + parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
