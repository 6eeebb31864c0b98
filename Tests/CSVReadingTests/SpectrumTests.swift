import Foundation
import Testing

@testable import CSVReading

/// The folder of files kept outside the checkout.
private let shared: URL = {
  if let path = ProcessInfo.processInfo.environment["RIDA_SHARED"] {
    return URL(fileURLWithPath: path)
  }
  return URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appendingPathComponent("../../../shared").standardizedFileURL
}()

private let spectrum = shared.appendingPathComponent("data/csv-torture-spectrum")

private let names = [
  "comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines",
  "newlines_crlf", "quotes_and_newlines", "simple", "simple_crlf", "utf8",
]

@Suite("csv-spectrum, max ogden's acid test")
struct SpectrumTests {
  // The files are not part of the checkout: without them the test is reported as skipped.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: spectrum.path)), arguments: names)
  func `every file parses as its JSON says`(name: String) throws {
    let csv = try Data(contentsOf: spectrum.appendingPathComponent("csvs/\(name).csv"))
    let json = try Data(contentsOf: spectrum.appendingPathComponent("json/\(name).json"))
    var expected = try JSONDecoder().decode([[String: String]].self, from: json)
    // Some copies of the collection went through a tool that took the returns out of the CSV files.
    if !csv.contains(CSVByte.carriageReturn) {
      expected = expected.map { row in
        row.mapValues { $0.replacingOccurrences(of: "\r\n", with: "\n") }
      }
    }

    #expect(detectDialect(of: Array(csv), isWholeFile: true) == .found(CSVDialect()))
    for workers in 1...2 {
      let reading = Reading.parallel(
        Array(csv), limits: ReadingLimits(chunkSize: 5), workers: workers)
      let header = try #require(reading.records.first?.fields)
      let rows = reading.records.dropFirst().map { record in
        Dictionary(uniqueKeysWithValues: zip(header, record.fields))
      }
      #expect(rows == expected)
      #expect(reading.records == Reading.serial(Array(csv)).records)
    }
  }
}
