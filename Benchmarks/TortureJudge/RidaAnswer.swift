import CSVReading
import Findings
import Ingestion
import SurveyModel
import Wording

extension ReaderAnswer {
  /// What Rida makes of a file before it knows what was asked: dialect, headings, records.
  package init(ofRida bytes: [UInt8]) {
    let detection = detectDialect(of: bytes, isWholeFile: true)
    guard case .found(let dialect) = detection else {
      self.init(refusal: Finding(detection))
      return
    }
    do throws(CSVProblem) {
      let records = try readHead(of: bytes, dialect: dialect, maximumRecords: 1_000_000)
      let first = Array(records.prefix(201))
      guard let head = ExportHead(fileName: "", records: first) else {
        self.init(refusal: Finding(.fileEmpty))
        return
      }
      let stops = head.findings.filter { $0.severity == .stop }
      if let stop = stops.first ?? misfit(ofHeadingsIn: first, head) {
        self.init(refusal: stop)
      } else {
        self.init(
          records, head, findings(ofHead: bytes, dialect: dialect) + head.findings)
      }
    } catch {
      self.init(refusal: Finding(error))
    }
  }

  private init(refusal finding: Finding?) {
    self.init(messages: finding.map { [Message($0)] } ?? [])
  }

  /// Keeps the records that have a cell for each heading, or empty ones more, as interpreting them
  /// does.
  private init(_ records: [TextRecord], _ head: ExportHead, _ findings: [Finding]) {
    let width = head.headings.count
    self.init(headings: head.headings, rows: [], messages: findings.map(Message.init))
    for record in records.dropFirst(head.recordsBeforeAnswers) {
      if record.fields.allSatisfy(\.isEmpty) { continue }
      if record.fields.count != width, !record.endsInEmptyCells(beyond: width) {
        let reason = SetAsideReason.ragged(cells: record.fields.count, headings: width)
        messages.append(
          Message(Finding(.setAside(reason), at: Place(line: record.line, row: record.row))))
      } else if head.headingRows.contains(record.fields) {
        messages.append(
          Message(Finding(.setAside(.repeatedHeadings), at: Place(line: record.line))))
      } else {
        rows?.append(Array(record.fields.prefix(width)))
      }
    }
  }
}

extension ReaderAnswer.Message {
  /// A finding as a person reads it.
  init(_ finding: Finding) {
    self.init(
      text: findingWording(in: .english).message(for: finding), code: finding.code,
      line: finding.place.line)
  }
}
