import Testing

@testable import CSVReading

private func detect(_ text: String) -> DialectDetection {
  detectDialect(of: Array(text.utf8), isWholeFile: true)
}

@Suite("Quotes other than libcsv's")
struct QuoteStyleTests {
  @Test(arguments: [
    // backslashes
    (#"a,"x \" y",b"#, QuoteStyle.backslash, [["a", #"x " y"#, "b"]]),
    (#""x\\","\n","é\"""#, .backslash, [["x\\", "\\n", "é\""]]),
    ("\"a \"\"b\"\" c\" ,\"\"\n,\"1\n2\"\n", .backslash, [["a \"b\" c", ""], ["", "1\n2"]]),
    // apostrophes
    ("'a','it''s',c's\n", .apostrophe, [["a", "it's", "c's"]]),
    ("'won't, can't' , 'x' y',\"q\"\r\n", .apostrophe, [["won't, can't", "x' y", "\"q\""]]),
    ("'1\n2',' '\n \n", .apostrophe, [["1\n2", " "]]),
    ("'a'\t b \t\n", .apostrophe, [["a", "b", ""]]),
    // none
    ("5\" x\t\"y\"\tit's\n", .none, [["5\" x", "\"y\"", "it's"]]),
  ])
  func `fields read as they were meant`(text: String, style: QuoteStyle, records: [[String]]) {
    let delimiter = text.contains("\t") ? Delimiter.tab : .comma
    let dialect = CSVDialect(delimiter: delimiter, quoting: style)
    for size in 1...9 {
      let limits = ReadingLimits(chunkSize: size)
      let serial = Reading.serial(Array(text.utf8), dialect, limits: limits)
      #expect(serial.problem == nil)
      #expect(serial.records.map(\.fields) == records, "chunks of \(size)")
      #expect(Reading.parallel(Array(text.utf8), dialect, limits: limits, workers: 2) == serial)
    }
  }

  @Test(arguments: [
    ("a\nb,\"x\ny\"z\n", QuoteStyle.backslash, CSVProblem.strayQuote(line: 3, fieldLine: 2)),
    ("a\nb \"x\n", .backslash, .strayQuote(line: 2, fieldLine: 2)),
    ("a\n\"x\\\"\n", .backslash, .unclosedQuote(line: 2)),
    ("a\n'x\n", .apostrophe, .unclosedQuote(line: 2)),
  ])
  func `what can't be read is refused on its line`(
    text: String, style: QuoteStyle, problem: CSVProblem
  ) {
    let dialect = CSVDialect(quoting: style)
    #expect(Reading.serial(Array(text.utf8), dialect).problem == problem)
    #expect(Reading.parallel(Array(text.utf8), dialect, workers: 2).problem == problem)
  }

  @Test(arguments: [
    ("a,b\n\"x \\\" y\",1\nz,2\n", Delimiter.comma, QuoteStyle.backslash),
    ("a;b\n\"x \\\" ; y\";1\nz;2\n", .semicolon, .backslash),
    ("a,b\n\"C:\\\",1\n", .comma, .doubled),
    ("'a','b'\n'x, y','1'\n", .comma, .apostrophe),
    ("'a';'b'\n'won't';'1'\n", .semicolon, .apostrophe),
    ("a,b\n'tis,1\n'twas,2\n", .comma, .doubled),
    ("a,b\n'x',\"1,2\"\n'y',3\n", .comma, .doubled),
    ("a\tb\n5\" x\t1\ny\t2\n", .tab, .none),
    ("a,b\n5\" x,1\ny,2\n", .comma, .doubled),
  ])
  func `the style is found`(text: String, delimiter: Delimiter, quoting: QuoteStyle) {
    #expect(detect(text) == .found(CSVDialect(delimiter: delimiter, quoting: quoting)))
  }
}

@Suite("Rows that aren't cut like the others")
struct UnevenDelimiterTests {
  @Test(arguments: [
    ("# a title\na,b\n1,2\n3,4\n", Delimiter.comma),
    ("Résultats, 2025\n\nx;y;z\n1;2;3\n1;2;3\n1;2;3\n", .semicolon),
    ("# clean!\nid,n,name,p\n1,2,3,4\n2,3,4,5,6\n3,4,5,6\n5\n", .comma),
    ("Comment?\nyes, no\ngood, bad\nfine, thanks\n", .semicolon),
    ("d t q n\n1 10:05 \"a b\" 3\n2 10:05 c 4\n3 10:06 d 5\n", .space),
    ("What now\nvery good\nnot good\nvery bad\nso so\n", .comma),
    ("a:b:c\n1:2:x\n2:3:y\n3:4:z\n", .colon),
    ("Time\n10:05:33\n11:05:33\n12:05:33\n", .comma),
  ])
  func `title rows and rare delimiters`(text: String, delimiter: Delimiter) {
    #expect(detect(text) == .found(CSVDialect(delimiter: delimiter)))
  }

  @Test(arguments: [
    ("a;b;c\n1,2,3\n4,5,6\n", Delimiter.semicolon, Delimiter.comma),
    ("a b \"c\"\n1,x,3\n4,y,6\n", .space, .comma),
    ("a\tb\n1,2\n4,5\n", .tab, .comma),
  ])
  func `headings cut otherwise than the rows are told`(
    text: String, headings: Delimiter, rows: Delimiter
  ) {
    #expect(detect(text) == .headingsDiffer(headings: headings, rows: rows))
  }

  @Test func `blanks that cut unevenly are not decided for`() {
    let text = "a b \"c d\"\n1 x \"3 4\"\n4 y z \"6\"\n"
    let readings = [
      DelimiterReading(delimiter: .space, fields: ["4", "y", "z", "6"]),
      DelimiterReading(delimiter: .comma, fields: ["4 y z \"6\""]),
    ]
    #expect(detect(text) == .undecidedDelimiter(line: 3, readings: readings))
  }
}
