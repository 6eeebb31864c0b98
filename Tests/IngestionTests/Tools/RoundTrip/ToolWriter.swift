import CSVReading
import Foundation
import SurveyModel
import Testing

@testable import Ingestion

/// Writes answers down as one tool does, in every dialect in which its exports are met.
struct ToolWriter: CustomTestStringConvertible, Sendable {
  var name: String
  /// The id under which the tool is recognised.
  var tool: String
  var languages: [Language] = [.french, .arabic, .english]
  var delimiters: [Delimiter] = [.comma]
  var encodings: [TextEncoding] = [.utf8]
  var lineEnds = ["\n", "\r\n"]
  var quotesAll = false
  var hasTimes = true
  var hasKeys = true
  /// Records besides the answers, and why they are set aside.
  var setAside: [String: Int] = [:]
  /// The records of a file, headings first.
  var write: @Sendable (AnswerTable, Wordings) -> [[String]]

  var testDescription: String { name }

  static let anyEncoding: [TextEncoding] = [
    .utf8, .utf8WithMark, .utf16LittleEndian, .utf16BigEndian, .windows1252, .windows1256,
    .macRoman,
  ]

  /// As spreadsheets write them, that of the old Macintosh among them.
  static let anyLineEnd = ["\n", "\r\n", "\r"]

  /// A file's bytes; nil where the encoding has no sign for one of its letters.
  func file(
    _ records: [[String]], _ dialect: CSVDialect, lineEnd: String
  ) -> [UInt8]? {
    let delimiter = String(Character(Unicode.Scalar(dialect.delimiter.rawValue)))
    let text = records.map { record in
      record.map { cell in quoted(cell, delimiter) }.joined(separator: delimiter) + lineEnd
    }.joined()
    return encoded(text, dialect.encoding)
  }

  private func quoted(_ cell: String, _ delimiter: String) -> String {
    let needsQuotes =
      quotesAll || cell.contains(delimiter) || cell.contains("\"") || cell.contains("\n")
      || cell.contains("\t") || cell.hasPrefix(" ") || cell.hasSuffix(" ")
    return needsQuotes ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
  }
}

/// A text's bytes; nil where the encoding has no sign for one of its letters.
func encoded(_ text: String, _ encoding: TextEncoding) -> [UInt8]? {
  switch encoding {
  case .utf8: return Array(text.utf8)
  case .utf8WithMark: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
  case .utf16LittleEndian:
    return [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
  case .utf16BigEndian:
    return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
  default:
    guard let page = codePages[encoding] else { return nil }
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let byte = scalar.value < 0x80 ? UInt8(scalar.value) : page[scalar] else { return nil }
      bytes.append(byte)
    }
    return bytes
  }
}

/// For each code page the bytes of its letters beyond ASCII, as reading says that they are.
private let codePages: [TextEncoding: [Unicode.Scalar: UInt8]] = {
  var pages: [TextEncoding: [Unicode.Scalar: UInt8]] = [:]
  for encoding in [TextEncoding.windows1252, .windows1256, .macRoman] {
    var page: [Unicode.Scalar: UInt8] = [:]
    for byte in UInt8(0x80)...0xFF {
      let head = try? readHead(
        of: [UInt8(ascii: "x"), byte, 0x0A], dialect: CSVDialect(encoding: encoding),
        maximumRecords: 1)
      guard let scalars = head?.first?.fields.first?.unicodeScalars, scalars.count == 2,
        let letter = scalars.last, letter.value >= 0x80
      else { continue }
      page[letter] = byte
    }
    pages[encoding] = page
  }
  return pages
}()

/// The questionnaire's words in one language.
struct Wordings: Sendable {
  let language: Language

  /// One of three texts, in French, Arabic and English.
  func callAsFunction(_ french: String, _ arabic: String, _ english: String) -> String {
    switch language {
    case .french: french
    case .arabic: arabic
    default: english
    }
  }

  var items: [String] { AnswerTable.items.map { $0.text[language] ?? "" } }
  var services: [String] { AnswerTable.services.map { $0.labels[language] ?? "" } }

  func label(_ choice: RespondentAnswers.Choice) -> String {
    switch choice {
    case .option(let option): AnswerTable.scale.options[option].labels[language] ?? ""
    case .notApplicable: self("Sans objet", "لا ينطبق", "Does not apply")
    case .blank: ""
    }
  }

  func code(_ choice: RespondentAnswers.Choice, notApplicable: String? = nil) -> String {
    switch choice {
    case .option(let option): "\(option + 1)"
    case .notApplicable: notApplicable ?? label(choice)
    case .blank: ""
    }
  }

  /// The labels of chosen services, in one cell.
  func chosen(_ services: Set<Int>?, separator: String, end: String = "") -> String {
    let labels = (services ?? []).sorted().map { self.services[$0] }
    return labels.isEmpty ? "" : labels.joined(separator: separator) + end
  }

  /// One cell for each service: a text where it was chosen, another where it was not, and blanks
  /// where nobody answered.
  func split(
    _ services: Set<Int>?, chosen: (Int) -> String, unchosen: String, unanswered: String = ""
  ) -> [String] {
    AnswerTable.services.indices.map { service in
      services.map { $0.contains(service) ? chosen(service) : unchosen } ?? unanswered
    }
  }
}

/// A moment in a tool's way of writing it; `hours` are added to the organisation's clock.
func written(
  _ second: Int, _ pattern: (_ date: CalendarDate, _ hour: Int, _ minute: Int) -> String,
  hours: Int = 0
) -> String {
  let shifted = second + hours * 3600
  let minute = shifted / 60 % 1440
  return pattern(CalendarDate(dayNumber: shifted / 86_400), minute / 60, minute % 60)
}

/// `2025-10-20 09:05:00`.
func isoTime(_ second: Int, hours: Int = 0, end: String = "", separator: String = " ") -> String {
  written(
    second,
    { date, hour, minute in
      "\(date.description)\(separator)\(twoDigits(hour)):\(twoDigits(minute)):00\(end)"
    }, hours: hours)
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
