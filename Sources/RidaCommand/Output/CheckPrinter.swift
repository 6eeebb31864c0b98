import ArgumentParser
import Foundation
import Ingestion
import Reporting
import ResponseStore
import Wording

/// Gathers what checking exports came to, and prints or writes it in one form.
struct CheckPrinter {
  private let format: CheckCommand.PageFormat
  private let output: String?
  private let session: Session
  private var texts: [String] = []
  private var reports: [CheckReport] = []
  private var summaries: [CheckSummary] = []

  init(format: CheckCommand.PageFormat, output: String?, _ session: Session) {
    self.format = format
    self.output = output
    self.session = session
  }

  /// Adds one export; a text that goes to no file is printed at once.
  mutating func add(_ reading: ExportReading, _ ledger: Ledger, _ report: ReadingReport) {
    switch format {
    case .text where output == nil: Console.print(report.text(of: reading))
    case .text: texts.append(report.text(of: reading))
    case .json:
      reports.append(CheckReport(reading, ledger, file: report.file, in: session.language))
    case .html: summaries.append(report.summary(of: reading))
    }
  }

  /// Prints or writes what waits for the last export.
  ///
  /// - Throws: An `EncodingError`, or `ExitStatus.cannotWrite` after saying so.
  func finish() throws {
    switch format {
    case .text:
      if output != nil { try write(texts.joined(separator: "\n")) }
    case .json: try write(CheckReport.json(of: reports) + "\n")
    case .html: try write(checkPage(of: summaries, in: session.language))
    }
  }

  private func write(_ text: String) throws {
    guard let output else { return Console.print(Array(text.utf8)) }
    do {
      try WholeFile.write(Array(text.utf8), to: URL(filePath: output))
    } catch is CocoaError {
      Console.message(session.words.cannotWrite(output))
      throw ExitStatus.cannotWrite
    }
  }
}
