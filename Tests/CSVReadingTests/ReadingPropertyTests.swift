import TestSupport
import Testing

@testable import CSVReading

/// Files made of `count` of these pieces, in any order: some well-formed, most not.
private func soup(of pieces: [String], seed: UInt64) -> [UInt8] {
  var generator = SeededGenerator(seed: seed)
  let count = Int.random(in: 0...40, using: &generator)
  return (0..<count).flatMap { _ in
    Array(pieces.randomElement(using: &generator, orEmpty: "").utf8)
  }
}

extension Array where Element == String {
  fileprivate func randomElement(
    using generator: inout SeededGenerator, orEmpty fallback: String
  ) -> String { randomElement(using: &generator) ?? fallback }
}

private let wellFormedPieces = [
  "a", "é", "رضا", ",", ",", "\n", "\n", "\r\n", "\r", " ", "\t", "\n,\n",
  ",\"x\"\n", "\n\"a,\"\"b\"\"\nc\",", "\n\"\r\n\",1\r\n", "\n\"\r\",\"\n\"\n", "\n \r\n",
]

@Suite("Readers against a naive one")
struct ReadingPropertyTests {
  private static let chunkSizes = [1, 2, 7, 16, 1 << 20]
  private static let workerCounts = [1, 2, 3, 7]

  private func agree(on bytes: [UInt8], seed: UInt64) {
    let naive = NaiveReader(bytes)
    for chunkSize in Self.chunkSizes {
      let limits = ReadingLimits(chunkSize: chunkSize)
      let serial = Reading.serial(bytes, limits: limits)
      #expect(serial.problem == naive.problem, "seed \(seed), chunks of \(chunkSize)")
      if naive.problem == nil {
        #expect(serial.records == naive.records, "seed \(seed), chunks of \(chunkSize)")
        #expect(serial.summary.lines == naive.lines, "seed \(seed)")
        #expect(serial.summary.rows == naive.rows, "seed \(seed)")
        #expect(serial.summary.bytes == bytes.count, "seed \(seed)")
        #expect(serial.summary.blankRows == naive.rows - naive.records.count, "seed \(seed)")
      }
      for workers in Self.workerCounts {
        let parallel = Reading.parallel(bytes, limits: limits, workers: workers)
        #expect(parallel == serial, "seed \(seed), chunks of \(chunkSize), \(workers) workers")
      }
    }
  }

  @Test(arguments: 0..<4)
  func `well-formed files read alike, whatever the chunks`(batch: UInt64) {
    var wellFormed = 0
    for seed in (batch * 12)..<(batch * 12 + 12) {
      let bytes = soup(of: wellFormedPieces, seed: seed)
      if NaiveReader(bytes).problem == nil { wellFormed += 1 }
      agree(on: bytes, seed: seed)
    }
    #expect(wellFormed > 2, "the pieces must make files without problems too")
  }

  @Test(arguments: 0..<4)
  func `files with stray quotes are refused alike, at the same place`(batch: UInt64) {
    for seed in (batch * 12)..<(batch * 12 + 12) {
      agree(on: soup(of: wellFormedPieces + ["\"", "\"\""], seed: seed), seed: seed)
    }
  }

  @Test func `skipped records are the first ones, and leave numbers as they are`() {
    for seed in UInt64(0)..<30 {
      let bytes = soup(of: wellFormedPieces, seed: seed)
      let naive = NaiveReader(bytes)
      guard naive.problem == nil else { continue }
      for skipped in 0...3 {
        let limits = ReadingLimits(chunkSize: 3)
        let serial = Reading.serial(bytes, skipping: skipped, limits: limits)
        let parallel = Reading.parallel(bytes, skipping: skipped, limits: limits, workers: 3)
        #expect(serial.records == Array(naive.records.dropFirst(skipped)), "seed \(seed)")
        #expect(parallel == serial, "seed \(seed)")
        #expect(serial.summary.skippedRecords == min(skipped, naive.records.count))
      }
    }
  }
}
