import TestSupport
import Testing

@testable import Ingestion

@Suite struct CellTableTests {
  /// Texts that share beginnings, ends and lengths, at every place in a buffer.
  @Test func `it says what a dictionary says`() {
    var generator = SeededGenerator(seed: 8)
    var table = CellTable()
    var dictionary: [[UInt8]: Int32] = [:]
    for round in 0..<3000 {
      let length = Int.random(in: 0...30, using: &generator)
      var text = [UInt8](repeating: 0x61, count: length)
      if length > 0, Bool.random(using: &generator) {
        text[Int.random(in: 0..<length, using: &generator)] = .random(in: 0...3, using: &generator)
      }
      let before = Int.random(in: 0...9, using: &generator)
      let after = Int.random(in: 0...9, using: &generator)
      let bytes = [UInt8](repeating: 9, count: before) + text + [UInt8](repeating: 8, count: after)
      let range = before..<before + length
      let known = table.value(bytes, range)
      if let known { #expect(known == dictionary[text]) }
      #expect((known == nil) == (dictionary[text] == nil) || table.count < dictionary.count)
      if dictionary[text] == nil {
        dictionary[text] = Int32(round)
        table.insert(bytes, range, Int32(round))
      }
    }
    #expect(table.count > dictionary.count * 9 / 10)
  }

  @Test func `it holds no more than its capacity`() {
    var table = CellTable(capacity: 10)
    for number in 0..<100 { table.insert(Array("\(number)".utf8), 0..<"\(number)".utf8.count, 1) }
    #expect(table.count == 10)
  }

  @Test(arguments: ["Cours %", "%", "Groupe de travaux dirigés % du matin", "%%%%%%%%", "% Cours"])
  func `texts that differ in few letters find room`(pattern: String) {
    var table = CellTable()
    for number in 0..<900 {
      let text = Array(pattern.map { $0 == "%" ? "\(number)" : "\($0)" }.joined().utf8)
      table.insert(text, 0..<text.count, column: number % 28, 1)
    }
    #expect(table.count == 900)
  }

  @Test func `pairs are numbered in the order of their first coming`() {
    var table = PairTable()
    var expected: [[Int32]: Int32] = [:]
    for round in 0..<2000 {
      let pair: [Int32] = [Int32(round * 7 % 50), Int32(round * 13 % 41)]
      let (number, isNew) = table.number(pair[0], pair[1])
      #expect(isNew == (expected[pair] == nil))
      if isNew { expected[pair] = Int32(expected.count) }
      #expect(number == expected[pair])
    }
    #expect(table.count == expected.count)
  }
}
