package import Foundation

/// A file that readers stumble over, and what is in it.
package struct TortureFile: Decodable, Sendable {
  /// Its path below the folder of data.
  package let file: String
  /// What is odd about it, in a few words.
  package let what: String
  /// The headings; none where the file has none.
  package let headings: [String]
  /// Rows that can't be read as the others, if there are any.
  package let odd: OddRows?
  /// How a refusal must name the defect; nil where there is no reason to refuse the file.
  package let refusal: Refusal?
  private let rows: [[String]]?
  private let table: [String]?
  private let digests: [String]?

  /// Rows that a reader may leave out if it names their lines.
  package struct OddRows: Decodable, Sendable {
    /// Their positions among the rows, from 0.
    package let rows: [Int]
    /// Their lines, from 1.
    package let lines: [Int]
    /// The codes of the findings that may name them.
    package let codes: [String]
  }

  /// What a good refusal names.
  package struct Refusal: Decodable, Sendable {
    /// The lines with the defect, from 1; none where the whole file has it.
    package let lines: [Int]
    /// The codes of the findings that may name it.
    package let codes: [String]
  }
}

/// The files, and what is in them.
package struct TortureFiles: Decodable, Sendable {
  package let files: [TortureFile]
  private let tables: [String: [String]]

  /// Reads the list.
  ///
  /// - Throws: What Foundation throws where the file can't be read or decoded.
  package init(contentsOf url: URL) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: url))
  }

  /// The digest of each row of a file, see `rowDigest`.
  package func rows(of file: TortureFile) -> [String] { file.rows(in: tables) }
}

extension TortureFile {
  fileprivate func rows(in tables: [String: [String]]) -> [String] {
    if let rows { return rows.compactMap(rowDigest) }
    return digests ?? (table ?? []).flatMap { tables[$0] ?? [] }
  }
}

/// A number for the cells of a row, as 16 hexadecimal digits; nil for a row of nothing.
///
/// Blanks around cells and empty cells at the end don't matter, nor how a line break is written:
/// readers differ in that, and none of it is a wrong cell.
package func rowDigest(_ cells: [String]) -> String? {
  var cells = cells.map { cell in
    cell.replacingOccurrences(of: "\r\n", with: "\n")
      .trimmingCharacters(in: CharacterSet(charactersIn: " \t"))
  }
  while cells.last?.isEmpty == true { cells.removeLast() }
  guard !cells.isEmpty else { return nil }
  var hash: UInt64 = 0xcbf2_9ce4_8422_2325
  for byte in cells.flatMap({ Array($0.utf8) + [UInt8(0x1F)] }) {
    hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
  }
  let digits = String(hash, radix: 16)
  return String(repeating: "0", count: 16 - digits.count) + digits
}
