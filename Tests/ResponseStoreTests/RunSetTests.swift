import TestSupport
import Testing

@testable import ResponseStore

@Suite("Run sets, against plain sets")
struct RunSetTests {
  static func random(_ generator: inout SeededGenerator) -> (RunSet, Set<Int64>) {
    let numbers = Set(
      (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        Int64.random(in: 1...200, using: &generator)
      })
    var bitmap = RowBitmap()
    for number in numbers.shuffled(using: &generator) {
      let isNew = bitmap.insert(number)
      let isNewAgain = bitmap.insert(number)
      #expect(isNew && !isNewAgain)
    }
    return (bitmap.runs, numbers)
  }

  @Test(arguments: 0..<100)
  func operations(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let (first, a) = Self.random(&generator)
    let (second, b) = Self.random(&generator)
    #expect(first.numbers == a.sorted() && first.count == a.count)
    #expect(first.bounds?.lowerBound == a.min() && first.bounds?.upperBound == a.max())
    #expect((0...201).allSatisfy { first.contains($0) == a.contains($0) })
    #expect(first.union(second).numbers == a.union(b).sorted())
    #expect(first.intersection(second).numbers == a.intersection(b).sorted())
    #expect(first.subtracting(second).numbers == a.subtracting(b).sorted())
    #expect(RunSet(bytes: first.bytes) == first)
  }

  @Test func fullWords() {
    var bitmap = RowBitmap()
    for number in Int64(0)..<192 { _ = bitmap.insert(number) }
    #expect(bitmap.runs.boundaries == [0, 192])
    #expect(bitmap.runs.bytes.count == 4)
  }

  @Test(arguments: [[], [1, 5], [2, 1], [2, 1, 0], [2, 1, 1, 0], [4, 1, 1, 1]] as [[UInt8]])
  func refuses(bytes: [UInt8]) { #expect(RunSet(bytes: bytes) == nil) }
}
