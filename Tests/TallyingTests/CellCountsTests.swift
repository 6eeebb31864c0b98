import SurveyModel
import Tallying
import TestSupport
import Testing

@Suite("Counts of a slice, against a naive count")
struct CellCountsTests {
  /// One slice counted both ways.
  struct Slice {
    var counts: CellCounts
    var naive: NaiveCounts
    var batch: ResponseBatch
    var shape: TallyShape
  }

  static func slice(seed: UInt64) -> Slice {
    var generator = SeededGenerator(seed: seed)
    let survey = testSurvey()
    let batch = randomBatch(of: survey, count: 400, &generator)
    let shape = TallyShape(survey)
    var accumulator = TallyAccumulator(shape: shape)
    accumulator.add(batch)
    let tally = accumulator.finish()
    var leaf = SparseCounts()
    for (cell, counts) in tally.leafCells where cell.period == "S1" { leaf.add(counts) }
    var joint = SparseCounts()
    for (cell, counts) in tally.jointCells where cell.period == "S1" { joint.add(counts) }
    return Slice(
      counts: CellCounts(layout: CellLayout(shape), leaf: leaf, joint: joint),
      naive: NaiveCounts(survey, batch) { $0.period == "S1" }, batch: batch, shape: shape)
  }

  static func items(_ composite: CompositeShape, _ shape: TallyShape) -> [ItemID] {
    composite.slots.map { shape.slots[$0].item }
  }

  @Test func composites() {
    let shape = TallyShape(testSurvey())
    #expect(
      shape.composites.map(\.subject) == [.objective("rooms"), .objective("teaching"), .survey])
    #expect(
      shape.composites.map { Self.items($0, shape) } == [
        ["warm", "quiet"], ["clear", "useful", "confusing"],
        ["clear", "useful", "confusing", "warm", "quiet"],
      ])
    #expect(shape.composites.map(\.minimumAnswered) == [1, 2, 3])
    #expect(shape.composites.map(\.lowestScore) == [nil, 1, nil])
    #expect(shape.composites.map(\.hasPairs) == [true, true, false])
  }

  @Test("options and absences", arguments: 0..<6)
  func answers(seed: UInt64) {
    let slice = Self.slice(seed: seed)
    #expect(slice.counts.responses == slice.naive.rows.count)
    for slot in slice.shape.slots.indices {
      var bytes: [UInt8: Int] = [:]
      for response in 0..<slice.batch.count
      where slice.batch.cells[Int(slice.batch.cellIndices[response])].period == "S1" {
        bytes[Array(slice.batch.answers(of: response))[slot], default: 0] += 1
      }
      let options = slice.shape.slots[slot].options.indices.map { bytes[UInt8($0)] ?? 0 }
      #expect(slice.counts.optionCounts(ofSlot: slot) == options)
      for absence in AnswerCode.absences {
        #expect(slice.counts.absences(absence, ofSlot: slot) == bytes[absence.rawValue] ?? 0)
      }
      #expect(slice.counts.absences(.option(1), ofSlot: slot) == 0)
    }
  }

  @Test("sums, satisfied, dissatisfied and net", arguments: 0..<6)
  func histograms(seed: UInt64) {
    let slice = Self.slice(seed: seed)
    let naive = slice.naive
    for (index, composite) in slice.shape.composites.enumerated() {
      let items = Self.items(composite, slice.shape)
      let sums = slice.counts.sums(ofComposite: index)?.asDictionary
      let hasOneRange = index == 1
      #expect(sums == (hasOneRange ? naive.histogram(items) { naive.score($0, of: $1) } : nil))
      #expect(
        slice.counts.satisfied(ofComposite: index).asDictionary
          == naive.histogram(items) { naive.judgement($0, of: $1) == 1 ? 1 : 0 })
      #expect(
        slice.counts.dissatisfied(ofComposite: index).asDictionary
          == naive.histogram(items) { naive.judgement($0, of: $1) == -1 ? 1 : 0 })
      #expect(
        slice.counts.net(ofComposite: index).asDictionary
          == naive.histogram(items) { naive.judgement($0, of: $1) })
    }
  }

  @Test("cross-products of complete rows", arguments: 0..<6)
  func crossProducts(seed: UInt64) throws {
    let slice = Self.slice(seed: seed)
    for (index, composite) in slice.shape.composites.enumerated() {
      let rows = slice.naive.completeRows(Self.items(composite, slice.shape))
      let products = try #require(slice.counts.crossProducts(ofComposite: index))
      let items = composite.itemCount
      #expect(products.rows == rows.count)
      #expect(products.rows > 50)
      #expect(products.sums == (0..<items).map { item in rows.reduce(0) { $0 + $1[item] } })
      let upper = (0..<items).flatMap { first in
        (first..<items).map { second in rows.reduce(0) { $0 + $1[first] * $1[second] } }
      }
      #expect(products.upperTriangle == upper)
    }
  }

  @Test("pairs of items", arguments: 0..<6)
  func pairs(seed: UInt64) throws {
    let slice = Self.slice(seed: seed)
    for (index, composite) in slice.shape.composites.enumerated() {
      for first in 0..<composite.itemCount {
        for second in 0..<composite.itemCount {
          let pair = slice.counts.pair(first, second, ofComposite: index)
          guard composite.hasPairs, first < second else {
            #expect(pair == nil)
            continue
          }
          let slots = (composite.slots[first], composite.slots[second])
          #expect(try #require(pair) == Self.naivePair(slots, slice))
        }
      }
    }
  }

  static func naivePair(_ slots: (Int, Int), _ slice: Slice) -> [[Int]] {
    let sizes = (slice.shape.slots[slots.0].options.count, slice.shape.slots[slots.1].options.count)
    var table = Array(repeating: Array(repeating: 0, count: sizes.1 + 1), count: sizes.0 + 1)
    for response in 0..<slice.batch.count
    where slice.batch.cells[Int(slice.batch.cellIndices[response])].period == "S1" {
      let answers = Array(slice.batch.answers(of: response))
      let row = answers[slots.0] < 250 ? Int(answers[slots.0]) : sizes.0
      let column = answers[slots.1] < 250 ? Int(answers[slots.1]) : sizes.1
      table[row][column] += 1
    }
    return table
  }
}
