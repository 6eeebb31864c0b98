import CSVReading
import Findings
import Ingestion
import Synchronization

/// An export's records as bytes: those of its file, or a table in memory that was made of it.
enum ExportSource: ByteSource, Sendable {
  case file(FileByteSource)
  case table(TableByteSource)

  /// The file that the export lies in.
  var file: FileByteSource {
    switch self {
    case .file(let file): file
    case .table(let table): table.file
    }
  }

  /// How many bytes the records are.
  var size: Int {
    switch self {
    case .file(let file): file.size
    case .table(let table): table.size
    }
  }

  /// Up to `maximumCount` further bytes; empty at the end, and only there.
  ///
  /// - Throws: `FileProblem.unreadable` where the disk does not give them.
  func read(upTo maximumCount: Int) throws -> [UInt8] {
    switch self {
    case .file(let file): try file.read(upTo: maximumCount)
    case .table(let table): table.read(upTo: maximumCount)
    }
  }

  /// Goes back to the first byte.
  func rewind() {
    switch self {
    case .file(let file): file.rewind()
    case .table(let table): table.rewind()
    }
  }
}

extension ExportSource {
  /// Findings with their places as a person finds them: in a table that was made of the file, rows
  /// are where they were or are known to come from, but lines are not.
  func located(_ findings: [Finding]) -> [Finding] {
    guard case .table(let table) = self else { return findings }
    return findings.map { finding in
      var located = finding
      located.place.line = nil
      located.place.row = finding.place.row.map(table.origins.origin)
      return located
    }
  }

  /// The row of the file from which a row of the records comes.
  func origin(ofRow row: Int) -> Int {
    if case .table(let table) = self { table.origins.origin(of: row) } else { row }
  }
}

/// A table in memory that was made of an export's file.
final class TableByteSource: ByteSource, Sendable {
  let file: FileByteSource
  /// The rows of the file from which rows come that are not where they were.
  let origins: RowOrigins
  private let bytes: [UInt8]
  private let position = Mutex(0)

  init(_ bytes: [UInt8], of file: FileByteSource, origins: RowOrigins = RowOrigins()) {
    self.bytes = bytes
    self.origins = origins
    self.file = file
  }

  var size: Int { bytes.count }

  /// Up to `maximumCount` further bytes; empty at the end, and only there.
  func read(upTo maximumCount: Int) -> [UInt8] {
    position.withLock { position in
      let end = min(bytes.count, position + max(maximumCount, 1))
      defer { position = end }
      return Array(bytes[position..<end])
    }
  }

  /// Goes back to the first byte.
  func rewind() { position.withLock { $0 = 0 } }
}
