import CSVReading
import Findings
import Foundation
import Ingestion
import SurveyModel
import WorkbookReading

/// An export whose records can be read, though nobody knows yet what they mean.
struct OpenedExport {
  var source: ExportSource
  /// How the source's bytes are written.
  var dialect: CSVDialect
  /// How the file is written; nil for a workbook.
  var fileDialect: CSVDialect?
  /// The source's first bytes.
  var head: [UInt8]
  /// What was noticed about the file as a whole.
  var findings: [Finding] = []
  /// Why rows of the source stand for no response, by their row.
  var refusedRows: [Int: SetAsideReason] = [:]
}

extension ExportReader {
  /// How opening an export ended.
  enum Opening {
    case opened(OpenedExport)
    /// It cannot be read; the finding says why.
    case stopped(Finding)
  }

  /// How much of a file is looked at before a plan is made.
  static let headSize = 1 << 20
  static let sampleRecords = 200

  /// Opens an export: a text file, or the sheet of a workbook; a table with a row for each answer
  /// is put together where a survey declares it.
  ///
  /// - Parameters:
  ///   - file: The export.
  ///   - name: The name under which it was handed in.
  /// - Returns: The export, or why it cannot be read.
  /// - Throws: `FileProblem` where the disk does not give the file's bytes.
  func open(_ file: URL, named name: String) throws -> Opening {
    let source: FileByteSource
    do throws(FileProblem) {
      source = try FileByteSource(file)
    } catch {
      return .stopped(Finding(error))
    }
    let head = try source.read(upTo: Self.headSize)
    source.rewind()
    let surveys = declaringSurveys(of: name)
    let declared = declaredDialect(of: surveys)
    let detection = detectDialect(
      of: head, isWholeFile: head.count == source.size, encoding: declared.encoding,
      delimiter: declared.delimiter)
    switch detection {
    case .found(let dialect):
      return try puttingTogether(
        OpenedExport(
          source: .file(source), dialect: dialect, fileDialect: dialect, head: head,
          findings: findings(ofHead: head, dialect: dialect)), surveys)
    case .headingsDiffer(_, let rows):
      return try openLongTable(source, head, rows, declared.encoding, surveys)
        ?? .stopped(Finding(detection) ?? Finding(.notReadable))
    case .notText(let kind) where kind.mayBeWorkbook:
      return try openWorkbook(source, kind: kind, surveys)
    default:
      return .stopped(Finding(detection) ?? Finding(.fileEmpty))
    }
  }

  /// Opens a table with a row for each answer whose headings are separated otherwise than its rows;
  /// nil where no survey declares its columns, whose names leave no doubt about the headings.
  private func openLongTable(
    _ source: FileByteSource, _ head: [UInt8], _ delimiter: Delimiter, _ encoding: TextEncoding?,
    _ surveys: [Survey]
  ) throws -> Opening? {
    let detection = detectDialect(
      of: head, isWholeFile: head.count == source.size, encoding: encoding, delimiter: delimiter)
    guard case .found(let dialect) = detection else { return nil }
    let export = OpenedExport(
      source: .file(source), dialect: dialect, fileDialect: dialect, head: head)
    guard case .opened(let opened) = try puttingTogether(export, surveys),
      case .table = opened.source
    else { return nil }
    return .opened(opened)
  }

  private func openWorkbook(
    _ source: FileByteSource, kind: FileKind, _ surveys: [Survey]
  ) throws -> Opening {
    let reading = WorkbookChoice(
      wanted: options.sheet, declared: surveys.compactMap(\.export.sheet),
      others: definitions.surveys.compactMap(\.export.sheet))
    let table: [UInt8]
    let sheet: String
    switch try reading.read(source, kind: kind) {
    case .stopped(let finding): return .stopped(finding)
    case .read(let bytes, let name): (table, sheet) = (bytes, name)
    }
    guard !table.isEmpty else { return .stopped(Finding(.fileEmpty)) }
    return try puttingTogether(
      OpenedExport(
        source: .table(TableByteSource(table, of: source)), dialect: CSVDialect(),
        head: Array(table.prefix(Self.headSize)),
        findings: [Finding(.workbookRead(sheet: sheet))]), surveys)
  }

  /// Writes a table of counts out, or puts a table with a row for each answer together, where a
  /// survey declares its columns.
  private func puttingTogether(_ export: OpenedExport, _ surveys: [Survey]) throws -> Opening {
    if let opening = try openCounts(export, surveys.isEmpty ? definitions.surveys : surveys) {
      return opening
    }
    let declaring = (surveys.isEmpty ? definitions.surveys : surveys).filter {
      $0.export.long != nil
    }
    guard !declaring.isEmpty else { return .opened(export) }
    guard let records = try? export.firstRecords() else {
      // Rows that cannot be read may be separated otherwise than the headings.
      guard export.dialect.delimiter == .comma, case .file(let source) = export.source else {
        return .opened(export)
      }
      return try openLongTable(
        source, export.head, .semicolon, export.dialect.encoding, surveys) ?? .opened(export)
    }
    let found = declaring.compactMap { survey in
      survey.export.long.flatMap {
        LongTableHeadings(of: $0, submitted: survey.export.submitted?.column, in: records)
      }
    }
    guard let headings = found.first else { return .opened(export) }
    guard found.allSatisfy({ $0 == headings }) else {
      return .stopped(Finding(.severalSurveysFit(Set(declaring.map(\.id)).sorted())))
    }
    do {
      return .opened(try export.putTogether(headings))
    } catch let problem as CSVProblem {
      return .stopped(Finding(problem))
    } catch is ReshapingProblem {
      return .stopped(Finding(.longTable))
    }
  }

  /// The surveys whose word counts before the headings are known: the one that the user named, else
  /// those whose file pattern fits.
  private func declaringSurveys(of name: String) -> [Survey] {
    definitions.surveys.filter { survey in
      options.survey.map { $0 == survey.id }
        ?? survey.export.filePatterns.contains { fileName(name, matches: $0) }
    }
  }

  /// The dialect that flags declare, else the surveys where they agree.
  private func declaredDialect(
    of surveys: [Survey]
  ) -> (encoding: TextEncoding?, delimiter: Delimiter?) {
    let encodings = Set(
      surveys.compactMap { $0.export.encoding.flatMap(TextEncoding.init(named:)) })
    let delimiters = Set(
      surveys.compactMap { $0.export.delimiter.flatMap(Delimiter.init(named:)) })
    return (
      options.encoding ?? (encodings.count == 1 ? encodings.first : nil),
      options.delimiter ?? (delimiters.count == 1 ? delimiters.first : nil)
    )
  }
}

extension OpenedExport {
  /// The first records as text.
  ///
  /// - Throws: `CSVProblem` where they cannot be read.
  func firstRecords() throws(CSVProblem) -> [TextRecord] {
    try readHead(
      of: head, isWholeFile: head.count == source.size, dialect: dialect,
      maximumRecords: ExportReader.sampleRecords + 1)
  }

  /// Reads all records behind the headings, from the beginning of the source.
  ///
  /// - Throws: `CSVProblem`, `FileProblem`.
  func readAnswers(behind head: ExportHead, _ consumer: some RecordConsumer) throws {
    var source = source
    source.rewind()
    _ = try readRecords(
      from: &source, dialect: dialect, skippingRecords: head.recordsBeforeAnswers,
      consumer: consumer)
  }

  /// The export with one record for each response.
  ///
  /// - Throws: `CSVProblem`, `ReshapingProblem`, `FileProblem`.
  fileprivate func putTogether(_ headings: LongTableHeadings) throws -> OpenedExport {
    var source = source
    let table = try reshapeLongTable(from: &source, dialect: dialect, headings: headings)
    source.rewind()
    return OpenedExport(
      source: .table(TableByteSource(table.csv, of: source.file)), dialect: CSVDialect(),
      fileDialect: fileDialect, head: Array(table.csv.prefix(ExportReader.headSize)),
      findings: findings + [
        Finding(.longTableRead(rows: table.rows, responses: table.responses))
      ])
  }
}
