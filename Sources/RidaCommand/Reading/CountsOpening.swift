import CSVReading
import Findings
import Ingestion
import SurveyModel

extension ExportReader {
  /// Writes a table of counts out, so that each answer is a record.
  ///
  /// - Returns: The export; nil where no survey declares the columns of such a table, or they are
  ///   not in the file.
  /// - Throws: `FileProblem` where the disk does not give the file's bytes.
  func openCounts(_ export: OpenedExport, _ surveys: [Survey]) throws -> Opening? {
    let declaring = surveys.filter { $0.export.counts != nil }
    guard !declaring.isEmpty, let records = try? export.firstRecords() else { return nil }
    let found = declaring.compactMap { survey in
      CountHeadings(of: survey, in: records).map { (survey: survey, headings: $0) }
    }
    guard let headings = found.first?.headings else { return nil }
    guard found.allSatisfy({ $0.headings == headings }) else {
      return .stopped(Finding(.severalSurveysFit(Set(found.map(\.survey.id)).sorted())))
    }
    do {
      return .opened(try export.writtenOut(headings, surveys: found.map(\.survey)))
    } catch let problem as CSVProblem {
      return .stopped(Finding(problem))
    } catch is ReshapingProblem {
      return .stopped(Finding(.countsTooMany(limit: maximumCountedAnswers)))
    }
  }
}

extension OpenedExport {
  /// The export with one record for each answer that it counts.
  ///
  /// - Throws: `CSVProblem`, `ReshapingProblem`, `FileProblem`.
  fileprivate func writtenOut(
    _ headings: CountHeadings, surveys: [Survey]
  ) throws -> OpenedExport {
    var source = source
    let table = try writeOutCounts(
      from: &source, dialect: dialect, headings: headings, surveys: surveys)
    source.rewind()
    return OpenedExport(
      source: .table(TableByteSource(table.csv, of: source.file, origins: table.origins)),
      dialect: CSVDialect(), fileDialect: fileDialect,
      head: Array(table.csv.prefix(ExportReader.headSize)),
      findings: findings + [
        Finding(.countsTableRead(rows: table.rows, answers: table.answers))
      ],
      refusedRows: table.refusedRows)
  }
}
