package import SurveyModel

/// What is known of an export before its responses are taken in.
package struct FileRecord: Equatable, Sendable {
  /// The 32 bytes of the SHA-256 of the file's bytes, by which it is known again.
  package var sha256: [UInt8]
  package var name: String
  /// The file's bytes.
  package var size: Int
  package var tool: String?
  package var encoding: String?
  package var delimiter: String?
  package var survey: SurveyID
  package var version: Int
  /// The hash of the definitions that the file was read with.
  package var definitions: String
  /// The number of the run that read it.
  package var run: Int
  /// The latest submission time among its responses, or nil where none is known.
  ///
  /// Of two exports that hold different versions of a response, the one with the later time wins.
  package var latestSubmission: Int64?
  /// What is to happen to responses that later exports no longer hold.
  package var gone: GonePolicy

  package init(
    sha256: [UInt8], name: String, size: Int, tool: String? = nil, encoding: String? = nil,
    delimiter: String? = nil, survey: SurveyID, version: Int, definitions: String, run: Int,
    latestSubmission: Int64?, gone: GonePolicy = .keep
  ) {
    self.sha256 = sha256
    self.name = name
    self.size = size
    self.tool = tool
    self.encoding = encoding
    self.delimiter = delimiter
    self.survey = survey
    self.version = version
    self.definitions = definitions
    self.run = run
    self.latestSubmission = latestSubmission
    self.gone = gone
  }
}

/// What became of an export's records; the kinds add up to `read`.
package struct Ledger: Equatable, Sendable {
  /// Responses that the store did not know.
  package var added = 0
  /// Known responses of which the export holds a newer version.
  package var revised = 0
  /// Responses that the store holds word for word.
  package var unchanged = 0
  /// Known responses of which a newer export holds another version.
  package var outdated = 0
  /// Records whose key an earlier record of the same export has.
  package var repeated = 0
  /// Records of people who asked to be forgotten.
  package var forgotten = 0
  /// Records that can't be used.
  package var setAside = 0

  package init() {}

  /// Responses that the export contributes to, now or before.
  package var accepted: Int { added + revised + unchanged + outdated }
  /// All records.
  package var read: Int { accepted + repeated + forgotten + setAside }
}

/// What taking in an export changed.
package struct TakeInOutcome: Equatable, Sendable {
  /// The number of the file in the order in which files were first seen, from 1.
  package var file: Int
  /// The stream of cumulative exports that the file belongs to, named by its first file.
  package var stream: Int
  package var ledger: Ledger
  /// Responses that no newest export holds any more and some did before.
  package var newlyGone: Int
  /// Responses that were gone and are back.
  package var returned: Int
}

/// A record that is kept apart instead of being counted.
package struct SetAsideRow: Equatable, Sendable {
  /// The row as a spreadsheet counts.
  package var row: Int
  /// The line as an editor counts.
  package var line: Int
  /// The reason's stable name.
  package var code: String

  package init(row: Int, line: Int, code: String) {
    self.row = row
    self.line = line
    self.code = code
  }
}

/// A finding about an export, reduced to what `rida status` lists.
package struct FindingRow: Equatable, Sendable {
  package var code: String
  package var severity: String
  package var count: Int
  /// Where the first one is, worded by the caller without a respondent's words.
  package var place: String

  package init(code: String, severity: String, count: Int, place: String) {
    self.code = code
    self.severity = severity
    self.count = count
    self.place = place
  }
}

/// An export that the store has taken in.
package struct StoredFile: Equatable, Sendable {
  /// Its number in the order in which files were first seen, from 1.
  package var number: Int
  package var record: FileRecord
  package var ledger: Ledger
  package var stream: Int
}
