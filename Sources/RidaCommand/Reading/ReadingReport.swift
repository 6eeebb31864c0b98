import ArgumentParser
import CSVReading
import Findings
import Foundation
import Ingestion
import SurveyModel
import Wording

/// Tells a person what reading one export came to.
struct ReadingReport {
  let session: Session
  let file: URL

  /// Runs work that reads the file; says so where the disk does not give it.
  ///
  /// - Throws: `ExitStatus.readError`, or what the work throws otherwise.
  func guarding<Value>(_ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch is FileProblem {
      Console.message(session.words.cannotRead(file.path(percentEncoded: false)))
      throw ExitStatus.readError
    }
  }

  /// Says why an export cannot be used, and gives the exit status for it.
  func stop(_ reading: ExportReading) -> ExitCode {
    Console.message(text(of: reading))
    return reading.exitStatus
  }

  /// Says what a person should look at, if anything.
  func mention(_ reading: ExportReading) {
    guard reading.needsPerson else { return }
    Console.message(text(of: reading))
  }

  /// The text that a teacher reads.
  func text(of reading: ExportReading) -> String {
    checkText(of: summary(of: reading), in: session.language)
  }

  /// What the words for a teacher need.
  func summary(of reading: ExportReading) -> CheckSummary {
    let survey = reading.survey.flatMap { id in
      session.definitions.surveys.last { $0.id == id && $0.version == reading.version }
    }
    return CheckSummary(
      fileName: file.lastPathComponent,
      toolName: reading.tool == plainTableName ? nil : reading.tool,
      surveyTitle: survey?.title.text(in: session.language), encoding: reading.encoding,
      delimiter: reading.delimiter, read: reading.balance.read,
      accepted: reading.balance.accepted,
      setAside: reading.balance.setAside.sorted { $0.key < $1.key }.map { ($0.key, $0.value) },
      findings: reading.findings, isStopped: reading.isStopped)
  }
}

extension ExportReading {
  /// Whether a person should look before the figures are used.
  var needsPerson: Bool { findings.contains { $0.severity != .note } || !balance.setAside.isEmpty }

  /// The exit status of a command that only looked at the export.
  var exitStatus: ExitCode {
    guard isStopped else { return needsPerson ? ExitStatus.needsPerson : .success }
    let isUnreadable = findings.contains {
      [.fileMissing, .isFolder, .notReadable].contains($0.kind)
    }
    return isUnreadable ? ExitStatus.readError : ExitStatus.unusableInput
  }
}
