import TestSupport
import Testing

@testable import CSVReading

/// A table of cells and one way of writing it down.
private struct WrittenTable {
  var rows: [[String]]
  var dialect: CSVDialect
  var lineEnd: String
  var quotesAll: Bool

  /// The file's bytes.
  var bytes: [UInt8] {
    let sign = String(Unicode.Scalar(dialect.delimiter.rawValue))
    let lines = rows.map { row in row.map(written).joined(separator: sign) + lineEnd }
    return encoded(lines.joined(), in: dialect.encoding)
  }

  private func written(_ cell: String) -> String {
    let marks: [Character] = [
      Character(Unicode.Scalar(dialect.delimiter.rawValue)), "\"", "\r", "\n", "\r\n",
    ]
    let isPadded = cell != cell.trimmingBlanks
    let needsQuotes = quotesAll || isPadded || cell.contains(where: marks.contains)
    switch dialect.quoting {
    case .none: return cell
    case _ where !needsQuotes && !(dialect.quoting == .apostrophe && cell.first == "'"):
      return cell
    case .doubled: return "\"\(cell.replacing("\"", with: "\"\""))\""
    case .backslash:
      return "\"\(cell.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))\""
    case .apostrophe: return "'\(cell.replacing("'", with: "''"))'"
    }
  }
}

/// Text as the bytes of an encoding, by tables of the encoding itself.
private func encoded(_ text: String, in encoding: TextEncoding) -> [UInt8] {
  switch encoding {
  case .utf8: Array(text.utf8)
  case .utf8WithMark: [0xEF, 0xBB, 0xBF] + text.utf8
  case .utf16LittleEndian: text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  case .utf16BigEndian: text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  case .windows1252, .windows1256, .iso885915, .macRoman:
    text.unicodeScalars.map { pageBytes[encoding]?[$0] ?? UInt8(ascii: "?") }
  case .utf8TakenForWindows1252, .utf8TakenForWindows1256:
    Array(garbled(text, as: encoding.garblingPage ?? .windows1252).utf8)
  }
}

private func garbled(_ text: String, as page: TextEncoding) -> String {
  let scalars = text.utf8.map { byte in
    byte < 0x80 ? Unicode.Scalar(byte) : CodePages.all.scalar(byte, in: page) ?? .init(byte)
  }
  return String(String.UnicodeScalarView(scalars))
}

private let pageBytes: [TextEncoding: [Unicode.Scalar: UInt8]] = {
  var pages: [TextEncoding: [Unicode.Scalar: UInt8]] = [:]
  for encoding in [TextEncoding.windows1252, .windows1256, .iso885915, .macRoman] {
    for byte in UInt8.min...UInt8.max {
      let text = String(decoding: Transcoder(from: encoding).utf8(of: [byte]), as: UTF8.self)
      if let scalar = text.unicodeScalars.first { pages[encoding, default: [:]][scalar] = byte }
    }
  }
  return pages
}()

extension TextEncoding {
  /// Words that can be written in it.
  fileprivate var words: [String] {
    let plain = ["a", "12", "5", "yes"]
    let french = ["Très", "déçu", "présent", "là", "fête", "où", "élève", "tôt"]
    switch self {
    case .windows1256: return plain + ["راض", "جدا", "المكتبة"]
    case .windows1252, .macRoman: return plain + french + ["l’été"]
    case .iso885915: return plain + french + ["sœur", "cœur"]
    default: return plain + french + ["راض", "جدا", "漢字", "😀"]
    }
  }
}

@Suite("Any table in any dialect")
struct DialectPropertyTests {
  private static let styles: [(QuoteStyle, [Delimiter])] = [
    (.doubled, Delimiter.allCases), (.backslash, Delimiter.usual),
    (.apostrophe, Delimiter.usual), (.none, [.tab]),
  ]

  /// A table under headings of plain words; quoted cells hold anything.
  private func table(
    _ encoding: TextEncoding, _ style: QuoteStyle, _ delimiter: Delimiter, seed: UInt64
  ) -> WrittenTable {
    var generator = SeededGenerator(seed: seed)
    let marks =
      style == .none
      ? ["\"", "'", ",", ";"] : [",", ";", "|", "\t", ":", "\"", "'", "\n", "\r\n", "\r", " "]
    let pieces = encoding.words + encoding.words + marks
    let width = Int.random(in: 2...4, using: &generator)
    let height = Int.random(in: 2...6, using: &generator)
    func cell() -> String {
      let count = Int.random(in: 0...4, using: &generator)
      var text = ""
      for _ in 0..<count {
        // Words are kept apart, or they would be no words of their language.
        if text.last?.isLetter == true { text += " " }
        text += pieces.randomElement(using: &generator) ?? ""
      }
      // Two quotation marks between apostrophes are refused; without quotes, blanks are no content.
      text = text.replacing("\"\"", with: "\"").replacing("\"\"", with: "\"")
      return style == .none ? text.trimmingBlanks : text
    }
    var rows = [(0..<width).map { "column\($0)" }]
    for number in 0..<height {
      rows.append(["r\(number)"] + (1..<width).map { _ in cell() })
    }
    let lineEnd = ["\n", "\r\n", "\r"].randomElement(using: &generator) ?? "\n"
    let quotesAll = style == .apostrophe || Bool.random(using: &generator)
    let dialect = CSVDialect(encoding: encoding, delimiter: delimiter, quoting: style)
    return WrittenTable(
      rows: rows, dialect: dialect, lineEnd: lineEnd, quotesAll: quotesAll && style != .none)
  }

  @Test(arguments: TextEncoding.allCases)
  func `reads back to the same cells, and is found or left undecided`(encoding: TextEncoding) {
    var seed = UInt64(encoding.words.count * 1000)
    var found = 0
    for (style, delimiters) in Self.styles {
      for delimiter in delimiters {
        for _ in 0..<3 {
          seed += 1
          let table = table(encoding, style, delimiter, seed: seed)
          let bytes = table.bytes
          let serial = Reading.serial(bytes, table.dialect)
          #expect(serial.records.map(\.fields) == table.rows, "\(table)")
          for size in [3, 64] {
            let limits = ReadingLimits(chunkSize: size)
            let parallel = Reading.parallel(bytes, table.dialect, limits: limits, workers: 2)
            #expect(parallel == serial, "\(table), chunks of \(size)")
          }
          guard Delimiter.usual.contains(delimiter) else { continue }
          let detection = detectDialect(of: bytes, isWholeFile: true)
          guard case .found(let dialect) = detection else {
            let isHonest =
              if case .undecidedEncoding = detection { true } else {
                if case .undecidedDelimiter = detection { true } else { false }
              }
            #expect(isHonest, "\(table): \(detection)")
            continue
          }
          let reading = Reading.serial(bytes, dialect)
          // A stray quote is refused on its line where nothing tells how quotes are meant.
          guard reading.problem == nil else { continue }
          found += 1
          #expect(reading.records.map(\.fields) == table.rows, "\(table): \(dialect)")
        }
      }
    }
    #expect(found > 20, "most dialects have to be found")
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop { " \t".contains($0) }.reversed().drop { " \t".contains($0) }.reversed())
  }
}
