package import SurveyModel

/// The words of the program's own messages, in one language.
package protocol CommandWording: Sendable {
  // Workspace
  func notAWorkspace(_ path: String) -> String
  var workspaceIsHeld: String { get }
  func cannotWrite(_ path: String) -> String
  func cannotRead(_ path: String) -> String
  func definitionsCannotBeUsed(problems: Int) -> String
  func storeIsForeign(_ path: String) -> String
  func storeIsNewer(_ path: String) -> String
  func storeIsDamaged(_ path: String) -> String
  func programFault(_ detail: String) -> String

  // What a user asked for and the workspace does not have
  func unknownPeriod(_ id: String, known: [String]) -> String
  func unknownSurvey(_ id: String, known: [String]) -> String
  func unknownGroup(_ id: String, known: [String]) -> String
  func unknownDimension(_ id: String, known: [String]) -> String
  func unknownObjective(_ id: String, known: [String]) -> String
  func unknownItem(_ id: String) -> String
  func unknownMeasure(_ id: String, known: [String]) -> String
  func unknownEncoding(_ name: String, known: [String]) -> String
  func unknownDelimiter(_ name: String) -> String
  func unknownFormat(_ name: String, known: [String]) -> String
  var nothingStoredYet: String { get }
  func noResponses(in period: String) -> String

  // init
  func workspaceMade(_ path: String) -> String
  func keptAsItWas(_ path: String) -> String
  var nextStepsAfterInit: String { get }

  // ingest and nightly
  var inboxIsEmpty: String { get }
  func readingFile(_ name: String, number: Int, of total: Int) -> String
  func tookIn(_ name: String, added: Int, revised: Int, unchanged: Int, setAside: Int) -> String
  func alreadyTakenIn(_ name: String) -> String
  func stillGrowing(_ name: String) -> String
  func putInQuarantine(_ name: String, explanation: String) -> String
  func notTakenIn(_ name: String) -> String
  func goneResponses(_ count: Int, policy: GonePolicy) -> String
  func lookAtFindings(_ count: Int) -> String
  func makingReport(_ period: String) -> String
  func reportIsAt(_ path: String) -> String
  var noReportYet: String { get }
  /// The one line that ends a night.
  func nightlySummary(_ summary: NightlySummary) -> String

  // status
  var statusTitle: String { get }
  func statusResponses(_ count: Int) -> String
  func statusExports(_ count: Int) -> String
  func statusInbox(_ count: Int) -> String
  func statusQuarantine(_ count: Int) -> String
  func statusSetAside(_ count: Int) -> String
  func statusGone(_ count: Int) -> String
  var statusNothingWaits: String { get }
  var statusCoverageTitle: String { get }
  var columnExport: String { get }
  var columnSurvey: String { get }
  var columnPeriod: String { get }
  var columnGroup: String { get }
  var columnResponses: String { get }
  var columnReason: String { get }
  var columnCount: String { get }
  /// What stands in the coverage where nobody of a group answered.
  var coverageEmpty: String { get }
  /// What stands in the coverage where the count is below the threshold.
  func coverageBelow(_ minimum: Int) -> String

  // verify
  func verifyArchive(files: Int) -> String
  func verifyArchiveMissing(_ hash: String) -> String
  func verifyArchiveChanged(_ hash: String) -> String
  func verifyTally(survey: String, version: Int, responses: Int) -> String
  func verifyTallyDiffers(survey: String, version: Int) -> String
  func verifyEvidence(events: Int, head: String) -> String
  func verifyEvidenceBroken(at sequence: Int) -> String
  func verifyHeadUnknown(_ head: String) -> String
  var verifyAllWell: String { get }
  var verifyFailed: String { get }
}

/// What a night came to.
package struct NightlySummary: Equatable, Sendable {
  package var exports = 0
  package var added = 0
  package var revised = 0
  package var unchanged = 0
  package var setAside = 0
  package var gone = 0
  package var quarantined = 0
  package var reports = 0

  package init() {}
}

/// The program's words in a language.
package func commandWording(in language: Language) -> any CommandWording {
  switch language {
  case .french: FrenchCommandWording()
  case .arabic: ArabicCommandWording()
  case .english: EnglishCommandWording()
  }
}
