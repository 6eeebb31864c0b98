import Testing

@testable import CSVReading

/// A text as the bytes of one-byte encoding, by its own table.
private func bytes(_ text: String, in encoding: TextEncoding) -> [UInt8] {
  var table: [Unicode.Scalar: UInt8] = [:]
  for byte in UInt8(0x80)...0xFF {
    let scalars = String(decoding: Transcoder(from: encoding).utf8(of: [byte]), as: UTF8.self)
    table[scalars.unicodeScalars.first ?? "?"] = byte
  }
  return text.unicodeScalars.map { $0.isASCII ? UInt8($0.value) : table[$0] ?? UInt8(ascii: "?") }
}

/// UTF-8 taken for a page and saved as UTF-8 again.
private func garbled(_ text: String, as page: TextEncoding) -> String {
  let pages = CodePages.all
  return String(
    String.UnicodeScalarView(
      text.utf8.map { byte in
        byte < 0x80
          ? Unicode.Scalar(byte) : pages.scalar(byte, in: page) ?? Unicode.Scalar(byte)
      }))
}

private func encoding(of bytes: [UInt8]) -> TextEncoding? {
  guard case .found(let dialect) = detectDialect(of: bytes, isWholeFile: true) else { return nil }
  return dialect.encoding
}

private let french = "Horodateur,Réponse\n1,\"Très satisfait, à l’école\"\n2,Plutôt déçu\n"
private let arabic = "رقم,الجواب\n1,راض جدا\n2,غير راض\n"

@Suite("Encodings beside UTF-8 and Windows'")
struct EncodingTests {
  @Test func `French of an old Macintosh`() {
    let file = bytes(french, in: .macRoman)
    #expect(encoding(of: file) == .macRoman)
    let reading = Reading.serial(file, CSVDialect(encoding: .macRoman))
    #expect(reading.records[1].fields == ["1", "Très satisfait, à l’école"])
    #expect(ForeignCell(in: file, encoding: .macRoman)?.text == "Réponse")
  }

  @Test(arguments: ["bientôt\ntôt", "là\nvoilà", "château\nâge, bâti", "où\ndégoût présent"])
  func `few words of an old Macintosh are not read as Windows-1252`(cells: String) {
    let detection = detectDialect(of: bytes("a\n" + cells + "\n", in: .macRoman), isWholeFile: true)
    #expect(detection != .found(CSVDialect(encoding: .windows1252)))
  }

  @Test func `French with the œ of ISO-8859-15`() {
    let file = bytes("a,b\nma sœur,dégoût\n", in: .iso885915)
    #expect(encoding(of: file) == .iso885915)
    #expect(encoding(of: bytes("a,b\n1½,dégoût\n", in: .windows1252)) == .windows1252)
  }

  @Test(
    arguments: [french, arabic, "\u{FEFF}" + french, french + arabic],
    [TextEncoding.utf8TakenForWindows1252, .utf8TakenForWindows1256])
  func `what a second saving garbled is put right`(text: String, garbledBy: TextEncoding) throws {
    let page = try #require(garbledBy.garblingPage)
    let file = Array(garbled(text, as: page).utf8)
    #expect(encoding(of: file) == garbledBy)
    let expected = Reading.serial(Array(text.utf8))
    for size in [1, 2, 3, 5, 1000] {
      let limits = ReadingLimits(chunkSize: size)
      let dialect = CSVDialect(encoding: garbledBy)
      let reading = Reading.serial(file, dialect, limits: limits)
      #expect(reading.records == expected.records)
      #expect(Reading.parallel(file, dialect, limits: limits, workers: 3) == reading)
    }
  }

  @Test func `the first garbled cell is shown both ways`() {
    let file = Array(garbled(french, as: .windows1252).utf8)
    let text = GarbledText(in: file, encoding: .utf8TakenForWindows1252)
    #expect(text?.line == 1)
    #expect(text?.garbled == "RÃ©ponse")
    #expect(text?.repaired == "Réponse")
    #expect(GarbledText(in: Array(french.utf8), encoding: .utf8) == nil)
  }

  @Test(arguments: [
    french, arabic, "a,b\nÃ,Â\n", "a,b\n«É»,ü\n", "a,b\nTrÃ¨s,TrÃ¨s\nmais,déjà\n", "a\nâ€™\n",
  ])
  func `text that one letter speaks for is left as it is`(text: String) {
    #expect(encoding(of: Array(text.utf8)) == .utf8)
  }

  @Test func `a letter that can't have been garbled stops the reading where it stands`() {
    let file = Array((garbled("é,è\né,è\n", as: .windows1252) + "x,漢\n").utf8)
    let dialect = CSVDialect(encoding: .utf8TakenForWindows1252)
    let problem = CSVProblem.undecodableBytes(line: 3, encoding: .utf8TakenForWindows1252)
    #expect(Reading.serial(file, dialect).problem == problem)
    #expect(Reading.parallel(file, dialect, workers: 2).problem == problem)
  }

  @Test func `Greek is no encoding that is known, and its line is shown`() {
    let greek: [UInt8] = Array("id,name\n1,".utf8) + [0xCB, 0xE5, 0xF9, 0xED, 0xE9, 0xE4, 0x0A]
    guard
      case .undecidedEncoding(let line, let readings) = detectDialect(
        of: greek, isWholeFile: true)
    else {
      Issue.record("Greek was taken for another encoding")
      return
    }
    #expect(line == 2)
    #expect(readings.map(\.encoding) == [.windows1252, .windows1256])
  }
}

@Suite("Letters lost and marks inside")
struct TextOddityTests {
  private let text =
    "a,b\n1,\u{FFFD}t\u{FFFD}\n\u{FEFF}2,x\n\n3,\"\u{FFFD}\n\u{FFFD}\"\n漢ﺍ,\u{FFFD}"

  @Test func `cells with lost letters are counted in all of the file`() {
    for size in [1, 2, 3, 7, 1000] {
      let limits = ReadingLimits(chunkSize: size)
      let serial = Reading.serial(Array(text.utf8), limits: limits)
      #expect(serial.summary.lostLetters == Sightings(count: 4, firstLine: 2), "\(size)")
      #expect(serial.summary.marksInside == Sightings(count: 1, firstLine: 3), "\(size)")
      #expect(Reading.parallel(Array(text.utf8), limits: limits, workers: 2) == serial)
    }
  }

  @Test func `a mark at the start is not inside, and a defect still ends the reading`() {
    let marked = Reading.serial(Array("\u{FEFF}a\nb\n".utf8)).summary
    #expect(marked.marksInside.count == 0)
    let broken = Array("a\n\u{FFFD}".utf8) + [0xD8, 0x0A]
    #expect(Reading.serial(broken).problem == .undecodableBytes(line: 2, encoding: .utf8))
  }
}
