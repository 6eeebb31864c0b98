package import Findings
package import SurveyModel

/// What reading one export came to, for `rida check` and the record of a run.
package struct ExportReading: Equatable, Sendable {
  package var fileName: String
  package var tool: String?
  package var survey: SurveyID?
  package var version: Int?
  package var encoding: String?
  package var delimiter: String?
  /// How many rows the headings take up; nil where no survey was found to read them by.
  package var headingRows: Int?
  package var balance: RecordBalance
  /// Findings by gravity, then by count, then by place, without identifiers in what they repeat.
  package var findings: [Finding]

  package init(
    fileName: String, plan: ReadingPlan?, encoding: String? = nil, delimiter: String? = nil,
    balance: RecordBalance = RecordBalance(), findings: [Finding] = []
  ) {
    self.fileName = fileName
    tool = plan?.tool.name
    headingRows = plan.map { max($0.headingRows.count, 1) }
    survey = plan?.survey.id
    version = plan?.survey.version
    self.encoding = encoding
    self.delimiter = delimiter
    self.balance = balance
    self.findings = sortedFindings(findings.map(\.withoutIdentifiers))
  }

  /// Whether nothing of the file may be taken in.
  package var isStopped: Bool { findings.contains { $0.severity == .stop } }
}

/// Findings by gravity, then by count, the most frequent first, then by place.
package func sortedFindings(_ findings: [Finding]) -> [Finding] {
  func order(_ finding: Finding) -> (Severity, Int, Int, Int, String) {
    (
      finding.severity, -finding.count, finding.place.row ?? 0, finding.place.column ?? -1,
      finding.code
    )
  }
  return findings.sorted { order($0) < order($1) }
}
