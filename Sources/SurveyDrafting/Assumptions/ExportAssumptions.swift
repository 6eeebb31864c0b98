package import CSVReading
package import Findings
import Ingestion
package import SurveyModel

/// What a draft takes for granted about an export before its columns are judged, and asks about.
package struct ExportAssumptions: Equatable, Sendable {
  /// What the definition says of the export because of them.
  package private(set) var export = ExportDescription()
  /// What a person is asked.
  private(set) var remarks: [RemarkKind] = []
  /// Columns whose cells differ within a response, and so say nothing of it as a whole.
  private(set) var changingColumns: Set<String> = []

  /// Creates the assumptions of an export about which nothing is open.
  package init() {}

  /// Takes over what a person says of an export whose bytes don't tell.
  ///
  /// - Parameters:
  ///   - encoding: Its encoding.
  ///   - delimiter: The sign between its cells.
  ///   - sheet: The sheet of a workbook.
  ///   - fileName: The export's name, for which it counts.
  package mutating func declare(
    encoding: TextEncoding?, delimiter: String?, sheet: String?, fileName: String
  ) {
    // Letters garbled by a program before are no encoding that a definition names.
    export.encoding = encoding.flatMap { encoding in
      switch encoding {
      case .utf8TakenForWindows1252, .utf8TakenForWindows1256: nil
      case .utf8WithMark: TextEncoding.utf8.rawValue
      default: encoding.rawValue
      }
    }
    export.delimiter = delimiter
    export.sheet = sheet
    if export.encoding != nil || delimiter != nil || sheet != nil { nameFile(fileName) }
  }

  /// Takes one of the readings that a finding leaves open.
  ///
  /// - Parameters:
  ///   - finding: Why the export cannot be read as it is.
  ///   - fileName: The export's name, for which the choice counts.
  /// - Returns: Whether the export may be read now; false where the finding leaves nothing to choose.
  package mutating func choose(_ finding: Finding, fileName: String) -> Bool {
    switch finding.kind {
    case .encodingUndecided(let first, let second):
      guard export.encoding == nil else { return false }
      let words = OddWords(first.sample, second.sample)
      let isFirst = words.lettersInFirst >= words.lettersInSecond
      let readings = [
        FindingKind.Reading(name: first.name, line: first.line, sample: words.first),
        FindingKind.Reading(name: second.name, line: second.line, sample: words.second),
      ]
      let (taken, other) = isFirst ? (readings[0], readings[1]) : (readings[1], readings[0])
      export.encoding = taken.name
      remarks.append(.encodingToChoose(taken: taken, other: other))
    case .delimiterUndecided(let first, let second):
      guard export.delimiter == nil, let taken = Delimiter(reading: first) else { return false }
      export.delimiter = taken.sign
      remarks.append(
        .delimiterToChoose(
          taken: first.named(taken.sign),
          other: second.named(Delimiter(reading: second)?.sign ?? second.name)))
    default: return false
    }
    nameFile(fileName)
    return true
  }

  /// Says for which file it counts.
  private mutating func nameFile(_ name: String) {
    guard export.filePatterns.isEmpty else { return }
    export.filePatterns = [name]
    remarks.append(.filesNamed(name))
  }

  /// Takes an export for a table with a row for each answer, if its first records look like one.
  ///
  /// - Parameter records: The first records as they stand in the file, headings among them.
  /// - Returns: Whether they look so; then `export` names the columns.
  package mutating func takeForLongTable(_ records: [TextRecord]) -> Bool {
    guard export.long == nil, let shape = LongShape(of: records) else { return false }
    func name(_ column: Int) -> ColumnName { ColumnName([shape.headings[column].trimmed]) }
    let columns = LongTableColumns(
      response: shape.response.map(name), item: name(shape.item), value: name(shape.value))
    guard LongTableHeadings(of: columns, in: records)?.headings == shape.headings else {
      return false
    }
    export.long = columns
    changingColumns = Set(shape.changing.map { shape.headings[$0].trimmed })
    let response = columns.response.map(\.description)
    remarks.append(
      .readAsLong(
        response: response, item: columns.item.description, value: columns.value.description))
    if shape.hasOneResponse { remarks.append(.allOneResponse(response)) }
    return true
  }
}

extension FindingKind.Reading {
  /// The same reading under another name.
  fileprivate func named(_ name: String) -> FindingKind.Reading {
    FindingKind.Reading(name: name, line: line, sample: sample)
  }
}

extension Delimiter {
  /// The delimiter of a reading.
  fileprivate init?(reading: FindingKind.Reading) {
    guard let delimiter = Delimiter.allCases.first(where: { $0.name == reading.name }) else {
      return nil
    }
    self = delimiter
  }

  /// The character itself.
  fileprivate var sign: String { String(Unicode.Scalar(rawValue)) }
}
