import Crypto
import Findings
import Foundation
import Ingestion
import ResponseStore
import SurveyModel
import Wording

/// What `rida check --format json` prints of one export.
struct CheckReport: Encodable {
  private var file: String
  private var sha256: String?
  private var tool: String?
  private var encoding: String?
  private var delimiter: String?
  /// How many rows the headings take up; none where the file was not understood.
  private var headingRows: Int?
  private var survey: String?
  private var version: Int?
  private var records: Records
  private var findings: [Entry]

  enum CodingKeys: String, CodingKey {
    case file, sha256, tool, encoding, delimiter
    case headingRows = "heading-rows"
    case survey, version, records, findings
  }

  private struct Records: Encodable {
    var read: Int
    /// What would count, now or as before.
    var accepted: Int
    var revised: Int
    var unchanged: Int
    var setAside: Int
    var setAsideByReason: [String: Int]

    enum CodingKeys: String, CodingKey {
      case read, accepted, revised, unchanged
      case setAside = "set-aside"
      case setAsideByReason = "set-aside-by-reason"
    }
  }

  private struct Entry: Encodable {
    var code: String
    var severity: String
    var line: Int?
    var record: Int?
    var column: String?
    var heading: String?
    var count: Int
    var message: String
    var consequence: String
    var fix: String
  }

  /// Creates the report of a reading.
  ///
  /// - Parameters:
  ///   - reading: What was read.
  ///   - ledger: What taking it in would come to, as far as the store knows the responses.
  ///   - file: The export.
  ///   - language: The language of messages.
  init(_ reading: ExportReading, _ ledger: Ledger, file: URL, in language: Language) {
    let wording = findingWording(in: language)
    self.file = file.lastPathComponent
    sha256 = (try? FileByteSource(file).sha256()).map(hexadecimal)
    tool = reading.tool
    encoding = reading.encoding
    delimiter = reading.delimiter
    headingRows = reading.headingRows
    survey = reading.survey?.rawValue
    version = reading.version
    records = Records(
      read: reading.balance.read, accepted: reading.balance.accepted - ledger.forgotten,
      revised: ledger.revised, unchanged: ledger.unchanged + ledger.outdated,
      setAside: reading.balance.setAsideTotal, setAsideByReason: reading.balance.setAside)
    findings = reading.findings.map { finding in
      Entry(
        code: finding.code, severity: finding.severity.rawValue, line: finding.place.line,
        record: finding.place.row, column: finding.place.columnLetters,
        heading: finding.place.heading, count: finding.count,
        message: wording.message(for: finding), consequence: wording.consequence(for: finding),
        fix: wording.fix(for: finding))
    }
  }

  /// The reports as JSON: an object for one export, an array for several.
  static func json(of reports: [CheckReport]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    let data =
      reports.count == 1 ? try encoder.encode(reports[0]) : try encoder.encode(reports)
    return String(decoding: data, as: UTF8.self)
  }
}
