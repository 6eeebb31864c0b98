import SurveyModel

/// Counts single responses into flat tables: the innermost loop of the whole pipeline.
struct ResponseCounter: Sendable {
  private let slotStarts: [Int]
  private let optionCounts: [Int]
  private let composites: [Composite]
  /// For each slot and option what the answer adds to a composite; absences add nothing.
  ///
  /// Four lanes of 16 bits: answered, score above the lowest, satisfied, dissatisfied.
  private let contributions: [UInt64]
  /// For each slot and option its score, as cross-products need it.
  private let scores: [Int64]
  private let stride: Int

  /// One composite's positions, ready for the loop.
  private struct Composite: Sendable {
    var slots: [Int]
    var span: Int?
    var starts: CellLayout.CompositeStarts
    var joint: CellLayout.JointStarts
    /// For each item how many options it has.
    var sizes: [Int]
  }

  init(_ layout: CellLayout) {
    let shape = layout.shape
    slotStarts = layout.slotStarts
    optionCounts = shape.slots.map(\.options.count)
    let stride = (optionCounts.max() ?? 0) + 1
    self.stride = stride
    composites = shape.composites.indices.map { index in
      let composite = shape.composites[index]
      return Composite(
        slots: composite.slots, span: composite.scoreSpan, starts: layout.compositeStarts[index],
        joint: layout.jointStarts[index],
        sizes: composite.slots.map { shape.slots[$0].options.count })
    }
    var contributions = [UInt64](repeating: 0, count: shape.slots.count * stride)
    var scores = [Int64](repeating: 0, count: shape.slots.count * stride)
    for (position, slot) in shape.slots.enumerated() {
      let lowest = slot.scores.min() ?? 0
      for (option, score) in slot.scores.enumerated() {
        let judgement = slot.judgements[option]
        contributions[position * stride + option] =
          1 | UInt64(score - lowest) << 16 | (judgement == 1 ? 1 << 32 : 0)
          | (judgement == -1 ? 1 << 48 : 0)
        scores[position * stride + option] = Int64(score)
      }
    }
    self.contributions = contributions
    self.scores = scores
  }

  /// Counts a batch, response by response.
  func count(
    _ batch: ResponseBatch, leafStarts: [Int], jointStarts: [Int],
    leaves leafCounts: inout [Int32], joints jointCounts: inout [Int64], sign: Int64
  ) {
    var leaves = leafCounts.mutableSpan
    var joints = jointCounts.mutableSpan
    let answers = batch.answers.span
    let slotCount = batch.slotCount
    let leafSign = Int32(truncatingIfNeeded: sign)
    var scratch = [Int64](repeating: 0, count: slotCount)
    for response in 0..<batch.count {
      let cell = Int(batch.cellIndices[response])
      let leaf = leafStarts[cell]
      let first = response * slotCount
      leaves[leaf] &+= leafSign
      for slot in 0..<slotCount {
        let code = answers[first + slot]
        leaves[leaf + slotStarts[slot] + offset(of: code, in: slot)] &+= leafSign
      }
      for composite in composites {
        countScores(of: composite, answers, from: first, leaf: leaf, &leaves, sign: leafSign)
        countJoint(
          of: composite, answers, from: first, joint: jointStarts[cell], &joints, &scratch,
          sign: sign)
      }
    }
  }

  private func offset(of code: UInt8, in slot: Int) -> Int {
    code < AnswerCode.firstAbsence
      ? Int(code) : optionCounts[slot] + Int(code - AnswerCode.firstAbsence)
  }

  /// Counts a respondent by how many of the composite's items they answered, and how.
  private func countScores(
    of composite: Composite, _ answers: Span<UInt8>, from first: Int, leaf: Int,
    _ leaves: inout MutableSpan<Int32>, sign: Int32
  ) {
    var lanes: UInt64 = 0
    for slot in composite.slots {
      let code = Int(answers[first + slot])
      if code < stride - 1 { lanes &+= contributions[slot * stride + code] }
    }
    let answered = Int(lanes & 0xFFFF)
    guard answered > 0 else { return }
    let satisfied = Int(lanes >> 32 & 0xFFFF)
    let dissatisfied = Int(lanes >> 48)
    let starts = composite.starts
    if let sums = starts.sums, let span = composite.span {
      let place = CellLayout.start(answered: answered, span: span) + Int(lanes >> 16 & 0xFFFF)
      leaves[leaf + sums + place] &+= sign
    }
    let single = CellLayout.start(answered: answered, span: 1)
    leaves[leaf + starts.satisfied + single + satisfied] &+= sign
    leaves[leaf + starts.dissatisfied + single + dissatisfied] &+= sign
    let double = CellLayout.start(answered: answered, span: 2)
    leaves[leaf + starts.net + double + answered + satisfied - dissatisfied] &+= sign
  }

  /// Counts the joint answers to the composite's items: cross-products of complete rows, and pairs.
  private func countJoint(
    of composite: Composite, _ answers: Span<UInt8>, from first: Int, joint: Int,
    _ joints: inout MutableSpan<Int64>, _ scratch: inout [Int64], sign: Int64
  ) {
    let items = composite.slots.count
    if let start = composite.joint.crossProducts,
      gatherScores(of: composite, answers, from: first, into: &scratch)
    {
      var place = joint + start
      joints[place] += sign
      for item in 0..<items { joints[place + 1 + item] += sign * scratch[item] }
      place += 1 + items
      for item in 0..<items {
        let score = sign * scratch[item]
        for other in item..<items {
          joints[place] += score * scratch[other]
          place += 1
        }
      }
    }
    guard !composite.joint.pairs.isEmpty else { return }
    var pair = 0
    for item in 0..<items {
      let mine = min(Int(answers[first + composite.slots[item]]), composite.sizes[item])
      for other in item + 1..<items {
        let size = composite.sizes[other]
        let theirs = min(Int(answers[first + composite.slots[other]]), size)
        joints[joint + composite.joint.pairs[pair] + mine * (size + 1) + theirs] += sign
        pair += 1
      }
    }
  }

  /// Gathers the scores of a complete row; false where an item has no answer.
  private func gatherScores(
    of composite: Composite, _ answers: Span<UInt8>, from first: Int, into scratch: inout [Int64]
  ) -> Bool {
    for (item, slot) in composite.slots.enumerated() {
      let code = Int(answers[first + slot])
      guard code < composite.sizes[item] else { return false }
      scratch[item] = scores[slot * stride + code]
    }
    return true
  }
}
