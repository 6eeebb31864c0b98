package import Findings

/// What reading one export came to, as far as words need it.
package struct CheckSummary: Equatable, Sendable {
  /// How many records were set aside for one reason.
  package struct SetAsideCount: Equatable, Sendable {
    /// A code of `SetAsideReason`.
    package var code: String
    package var count: Int

    package init(code: String, count: Int) {
      self.code = code
      self.count = count
    }
  }

  package var fileName: String
  /// The survey tool's name, such as Google Forms.
  package var toolName: String?
  /// The questionnaire's title in the reader's language.
  package var surveyTitle: String?
  package var encoding: String?
  /// The delimiter as a character.
  package var delimiter: String?
  /// How many records were read: those accepted and those set aside.
  package var read: Int
  package var accepted: Int
  /// Counts by reason, in any order.
  package var setAside: [SetAsideCount]
  package var findings: [Finding]
  /// Whether nothing of the file may be taken in.
  package var isStopped: Bool

  package init(
    fileName: String, toolName: String? = nil, surveyTitle: String? = nil,
    encoding: String? = nil, delimiter: String? = nil, read: Int = 0, accepted: Int = 0,
    setAside: [(code: String, count: Int)] = [], findings: [Finding] = [], isStopped: Bool = false
  ) {
    self.fileName = fileName
    self.toolName = toolName
    self.surveyTitle = surveyTitle
    self.encoding = encoding
    self.delimiter = delimiter
    self.read = read
    self.accepted = accepted
    self.setAside = setAside.map { SetAsideCount(code: $0.code, count: $0.count) }
    self.findings = findings
    self.isStopped = isStopped
  }

  /// How many records were set aside, whatever the reason.
  package var setAsideTotal: Int { setAside.map(\.count).reduce(0, +) }
}
