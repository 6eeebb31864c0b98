import Foundation
internal import GRDB
internal import SurveyModel

/// The end of the evidence chain, printed in every report so that nobody can rewrite it unseen.
package struct EvidenceHead: Equatable, Sendable {
  /// How many lines the chain has.
  package var count: Int
  /// The last line's hash; 32 zeros for an empty chain.
  package var hash: [UInt8]
}

/// One line of the evidence chain.
package struct EvidenceLine: Equatable, Sendable {
  /// Its place, from 1.
  package var sequence: Int
  /// Canonical JSON.
  package var text: String
  package var hash: [UInt8]
}

extension Store {
  /// Appends an event to the evidence chain.
  ///
  /// - Parameter line: One line of canonical JSON without personal data.
  /// - Returns: The new end of the chain.
  /// - Throws: ``StoreError``.
  @discardableResult
  package func appendEvidence(_ line: String) throws -> EvidenceHead {
    try write { try appendEvidence(line, $0) }
  }

  /// The end of the chain.
  package func evidenceHead() throws -> EvidenceHead { try read { try Self.head($0) } }

  /// The lines of the chain from a place on.
  package func evidence(from sequence: Int = 1) throws -> [EvidenceLine] {
    try read { try Self.lines(from: sequence, $0) }
  }

  /// The place of the first line that does not follow from the lines before it, or nil.
  ///
  /// With the end that a report printed, it also finds lines cut off or a chain rewritten: then the
  /// place after the last line, or that end's place.
  package func firstBrokenEvidence(after printed: EvidenceHead? = nil) throws -> Int? {
    try read { try firstBrokenEvidence(after: printed, $0) }
  }

  func firstBrokenEvidence(after printed: EvidenceHead?, _ database: Database) throws -> Int? {
    let lines = try Self.lines(from: 1, database)
    var hash = Self.chainStart
    for (index, line) in lines.enumerated() {
      hash = link(hash, sequence: index + 1, line.text)
      guard line.sequence == index + 1, line.hash == hash else { return index + 1 }
    }
    guard let printed else { return nil }
    guard printed.count <= lines.count else { return lines.count + 1 }
    let known = printed.count == 0 ? Self.chainStart : lines[printed.count - 1].hash
    return known == printed.hash ? nil : max(printed.count, 1)
  }

  @discardableResult
  func appendEvidence(_ line: String, _ database: Database) throws -> EvidenceHead {
    let last = try Self.head(database)
    let sequence = last.count + 1
    let hash = link(last.hash, sequence: sequence, line)
    try database.execute(
      sql: "INSERT INTO evidence (seq, line, hash) VALUES (?, ?, ?)",
      arguments: [sequence, line, Data(hash)])
    return EvidenceHead(count: sequence, hash: hash)
  }

  /// Appends what became of a file.
  func appendEvidence(
    of record: FileRecord, _ outcome: TakeInOutcome, _ database: Database
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let line = try encoder.encode(FileLine(record, outcome))
    try appendEvidence(String(decoding: line, as: UTF8.self), database)
  }

  /// h = H(0x01 | previous hash | place as eight bytes, most significant first | line).
  private func link(_ previous: [UInt8], sequence: Int, _ line: String) -> [UInt8] {
    let place = (0..<8).map { UInt8(truncatingIfNeeded: sequence >> (56 - 8 * $0)) }
    return digest([0x01] + previous + place + Array(line.utf8))
  }

  private static let chainStart = [UInt8](repeating: 0, count: 32)

  private static func head(_ database: Database) throws -> EvidenceHead {
    let row = try Row.fetchOne(
      database, sql: "SELECT seq, hash FROM evidence ORDER BY seq DESC LIMIT 1")
    guard let row else { return EvidenceHead(count: 0, hash: chainStart) }
    return EvidenceHead(count: row[0], hash: Array(row[1] as Data))
  }

  private static func lines(from sequence: Int, _ database: Database) throws -> [EvidenceLine] {
    try Row.fetchAll(
      database, sql: "SELECT seq, line, hash FROM evidence WHERE seq >= ? ORDER BY seq",
      arguments: [sequence]
    ).map { EvidenceLine(sequence: $0[0], text: $0[1], hash: Array($0[2] as Data)) }
  }
}

/// The evidence of a file taken in.
private struct FileLine: Encodable {
  var event = "file"
  var file: Int
  var run: Int
  var sha256: String
  var size: Int
  var survey: String
  var version: Int
  var definitions: String
  var stream: Int
  var read: Int
  var added: Int
  var revised: Int
  var unchanged: Int
  var outdated: Int
  var repeated: Int
  var forgotten: Int
  var setAside: Int
  var newlyGone: Int
  var returned: Int

  init(_ record: FileRecord, _ outcome: TakeInOutcome) {
    let ledger = outcome.ledger
    file = outcome.file
    run = record.run
    sha256 = hexadecimal(record.sha256)
    size = record.size
    survey = record.survey.rawValue
    version = record.version
    definitions = record.definitions
    stream = outcome.stream
    read = ledger.read
    added = ledger.added
    revised = ledger.revised
    unchanged = ledger.unchanged
    outdated = ledger.outdated
    repeated = ledger.repeated
    forgotten = ledger.forgotten
    setAside = ledger.setAside
    newlyGone = outcome.newlyGone
    returned = outcome.returned
  }
}

/// Bytes as lower-case hexadecimal digits.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  bytes.map { byte in
    let digits = String(byte, radix: 16)
    return digits.count == 1 ? "0" + digits : digits
  }.joined()
}
