import SurveyModel
import TestSupport
import Testing

@testable import Tallying

@Suite("Tallies as a group")
struct TallyGroupTests {
  let shape = TallyShape(testSurvey())

  func tally(_ batches: [ResponseBatch], denseLimit: Int = 1 << 20) -> Tally {
    var accumulator = TallyAccumulator(shape: shape, denseLimit: denseLimit)
    for batch in batches { accumulator.add(batch) }
    return accumulator.finish()
  }

  @Test("the parts of any split add up to the whole", arguments: 0..<20)
  func splits(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let batch = randomBatch(of: testSurvey(), count: 300, &generator)
    let whole = tally([batch])
    var groups: [[Int]] = Array(repeating: [], count: 4)
    for response in (0..<batch.count).shuffled(using: &generator) {
      groups[Int.random(in: 0..<4, using: &generator)].append(response)
    }
    let parts = groups.map { tally([part(batch, $0)]) }
    let zero = Tally(shape: shape)
    #expect(parts.reduce(zero, +) == whole)
    #expect(parts.reversed().reduce(zero, +) == whole)
    #expect(tally(groups.map { part(batch, $0) }) == whole)
    #expect(whole - parts[0] == parts[1] + parts[2] + parts[3])
    #expect((whole - whole).isEmpty)
    #expect(whole + zero == whole)
  }

  @Test("a response taken away leaves what the others give", arguments: 0..<10)
  func takesAway(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let batch = randomBatch(of: testSurvey(), count: 60, &generator)
    let taken = (0..<60).filter { _ in Bool.random(using: &generator) }
    var accumulator = TallyAccumulator(shape: shape)
    accumulator.add(part(batch, taken), sign: -1)
    accumulator.add(batch)
    let left = Set(0..<60).subtracting(taken).sorted()
    #expect(accumulator.finish() == tally([part(batch, left)]))
  }

  @Test("how much is kept dense changes nothing", arguments: [0, 1, 100, 5000])
  func drains(denseLimit: Int) {
    var generator = SeededGenerator(seed: 7)
    let batches = (0..<8).map { _ in randomBatch(of: testSurvey(), count: 40, &generator) }
    #expect(tally(batches, denseLimit: denseLimit) == tally(batches))
  }

  @Test func bytesTellTalliesApart() {
    var generator = SeededGenerator(seed: 3)
    let batch = randomBatch(of: testSurvey(), count: 50, &generator)
    let shuffled = part(batch, (0..<50).shuffled(using: &generator))
    #expect(tally([batch]).canonicalBytes == tally([shuffled]).canonicalBytes)
    var kinds: Set<[UInt8]> = []
    for count in 0...50 { kinds.insert(tally([part(batch, Array(0..<count))]).canonicalBytes) }
    #expect(kinds.count == 51)
  }
}

@Suite("Sparse counts")
struct SparseCountsTests {
  @Test("bytes give back the counts", arguments: 0..<20)
  func roundTrip(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let dense = (0..<500).map { _ -> Int64 in
      Bool.random(using: &generator) ? 0 : Int64.random(in: -1000...1000, using: &generator)
    }
    let counts = SparseCounts(dense: dense)
    let back = try #require(SparseCounts(canonicalBytes: counts.canonicalBytes))
    #expect(back == counts)
    #expect(back.dense(size: 500) == dense.map { Int($0) })
  }

  @Test(arguments: [Int64.min, -1, 1, .max])
  func roundTripAtTheEdges(count: Int64) {
    let counts = SparseCounts(dense: [0, count])
    #expect(SparseCounts(canonicalBytes: counts.canonicalBytes) == counts)
  }

  @Test(
    "bytes that no counts give are refused",
    arguments: [
      [], [1], [1, 0], [1, 0, 0], [1, 0, 2, 9], [2, 0, 2, 0, 2], [0x80, 0], [1, 0x80, 0x00, 2],
      [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
      [2, 1, 2, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01, 2],
    ] as [[UInt8]])
  func refuses(bytes: [UInt8]) {
    #expect(SparseCounts(canonicalBytes: bytes) == nil)
  }

  @Test func everyAcceptedTextIsCanonical() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<20_000 {
      let bytes = (0..<Int.random(in: 0...9, using: &generator)).map { _ in
        [0, 1, 2, 3, 0x7F, 0x80, 0x81, 0xFF].randomElement(using: &generator) ?? UInt8(0)
      }
      if let counts = SparseCounts(canonicalBytes: bytes) {
        #expect(counts.canonicalBytes == bytes)
      }
    }
  }
}
