import Testing

@testable import Wording

struct CellTextTests {
  @Test(
    arguments: [
      ("Clarté", "Clarté"), ("  a \t b\r\nc ", "a b c"), ("", ""), ("a\u{200F}b\u{202E}c", "abc"),
      ("\u{FEFF}a\u{0}b\u{1B}c\u{AD}", "abc"), ("می\u{200C}خواهم", "می\u{200C}خواهم"),
      (String(repeating: "x", count: 40), String(repeating: "x", count: 40)),
      (String(repeating: "x", count: 41), String(repeating: "x", count: 39) + "…"),
      ("a\u{2028}b\u{A0}c", "a b c"), ("=1+1", "=1+1"), ("شرح", "شرح"),
    ])
  func aCellIsShownOnOneLine(text: String, shown: String) { #expect(shownText(text) == shown) }

  @Test func aHeadingShowsItsEndToo() {
    let grid = "Êtes-vous satisfait des éléments suivants, dans l’ensemble ? [Bibliothèque]"
    #expect(shownHeading("Clarté") == "Clarté")
    #expect(shownHeading(grid) == "Êtes-vous satisfait des éléments suivan…ble ? [Bibliothèque]")
    #expect(shownHeading(grid).count == 60)
    #expect(shownHeading("a\nb\u{202E}") == "a b")
  }

  @Test(
    arguments: [
      (",", "\",\""), ("comma", "\",\""), ("semicolon", "\";\""), ("bar", "\"|\""), ("tab", "tab"),
      ("\t", "tab"), ("^", "\"^\""),
    ])
  func aDelimiterHasANameForDefinitions(name: String, yaml: String) {
    #expect(DelimiterSort(name).yaml == yaml)
  }

  @Test(
    arguments: [
      ("03/04/2025 10:12:09", "dd/MM/yyyy H:mm:ss", "MM/dd/yyyy H:mm:ss"),
      ("3/4/25 09:05", "d/M/yy HH:mm", "M/d/yy HH:mm"),
      ("10/11/2013 08:02 AM", "d/M/yyyy hh:mm a", "M/d/yyyy hh:mm a"),
      ("03-04-2025", "dd-MM-yyyy", "MM-dd-yyyy"), ("03.04.2025", "dd.MM.yyyy", "MM.dd.yyyy"),
    ])
  func anExampleShowsBothOrders(example: String, dayFirst: String, monthFirst: String) throws {
    let patterns = try #require(TimeOrderPatterns(example))
    #expect(patterns.dayFirst == dayFirst)
    #expect(patterns.monthFirst == monthFirst)
  }

  @Test(
    arguments: [
      "", "hier", "2025-04-03", "03/04", "03/04/2025 at ten", "3/4/2025 10", "3/4-2025",
      "03/04/2025 10:12 GMT+1", "003/04/2025", "٣/٤/٢٠٢٥", "//",
    ])
  func anythingElseShowsNone(example: String) { #expect(TimeOrderPatterns(example) == nil) }
}
