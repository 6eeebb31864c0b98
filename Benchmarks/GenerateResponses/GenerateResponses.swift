import Foundation

/// Writes the export that Rida and its peers are measured on, record by record, to standard output.
///
/// A record depends on its number alone, so that every shorter file is the beginning of every longer
/// one, and a night's file is what the next longer one goes on with.
@main
struct GenerateResponses {
  static func main() throws {
    guard let numbers = recordNumbers(CommandLine.arguments.dropFirst()) else {
      FileHandle.standardError.write(
        Data("usage: GenerateResponses RECORDS | GenerateResponses --night-after RECORDS\n".utf8))
      exit(64)
    }
    try write(numbers)
  }

  /// The records asked for: the first so many, or the one in a hundred more that follow them.
  private static func recordNumbers(_ arguments: ArraySlice<String>) -> Range<Int>? {
    let limit = 90_000_000
    guard let records = arguments.last.flatMap(Int.init), (1...limit / 2).contains(records) else {
      return nil
    }
    if arguments.count == 1 { return 0..<records }
    guard arguments.count == 2, arguments.first == "--night-after" else { return nil }
    return records..<records + max(1, records / 100)
  }

  private static func write(_ numbers: Range<Int>) throws {
    let pieceSize = 1 << 20
    let writer = RecordWriter()
    var piece: [UInt8] = []
    piece.reserveCapacity(pieceSize + 4096)
    writer.writeHeadings(to: &piece)
    for number in numbers {
      writer.write(record: number, to: &piece)
      guard piece.count >= pieceSize else { continue }
      try FileHandle.standardOutput.write(contentsOf: piece)
      piece.removeAll(keepingCapacity: true)
    }
    try FileHandle.standardOutput.write(contentsOf: piece)
  }
}
