import CSVReading
import Findings
import SurveyModel

/// Turns the closed answers of records into answer codes, one byte a slot.
struct AnswerReading {
  /// One item with one answer, in one column.
  private struct ScaledStep {
    var slot: Int
    var column: Int
    var item: ItemID
    var reader: ScaleReader
  }

  /// One item with several answers in one column.
  private struct SeveralStep {
    var slots: Range<Int>
    var column: Int
    var item: ItemID
    var reader: SeveralReader
    /// Positions in `readings`.
    var table = CellTable()
    var readings: [(choices: [UInt8], findings: [Int])] = []
  }

  /// One item with several answers, one column for each option.
  private struct OptionsStep {
    var slots: Range<Int>
    var columns: [Int?]
    var item: ItemID
    var reader: SeveralReader
  }

  private static let code = "answer-not-on-scale"

  // Copies of another module's constants, which cost a call each.
  private let notShown = AnswerCode.notShown.rawValue
  private let blank = AnswerCode.blank.rawValue
  private let preferNotToSay = AnswerCode.preferNotToSay.rawValue

  private let plan: ReadingPlan
  private let absent: UInt8
  private var scaled: [ScaledStep] = []
  /// For each step of `scaled` its column and slot, close together.
  private var places: [(column: Int, slot: Int)] = []
  /// For the cells of `scaled` the answer code in the low byte, above it the position of the
  /// finding to count plus 1.
  private var table: CellTable
  /// The same for cells of one byte: for each step 256 values, -1 where the byte was not met.
  private var shortCells: [Int32]
  private var several: [SeveralStep] = []
  private var options: [OptionsStep] = []
  private let template: [UInt8]

  init(_ plan: ReadingPlan) {
    self.plan = plan
    absent = plan.tool.nullMeansNotShown ? AnswerCode.notShown.rawValue : AnswerCode.blank.rawValue
    template = Array(repeating: AnswerCode.notShown.rawValue, count: plan.layout.slots.count)
    table = CellTable(capacity: 4096 * max(1, plan.sources.count))
    shortCells = Array(repeating: -1, count: 256 * plan.sources.count)
    for source in plan.sources {
      switch (source.item.kind, source.columns) {
      case (.scaled(let scale), .single(let column)):
        let reader = ScaleReader(scale, tool: plan.tool)
        let slot = source.slots.lowerBound
        places.append((column, slot))
        scaled.append(
          ScaledStep(slot: slot, column: column, item: source.item.id, reader: reader))
      case (.several(let choices), .single(let column)):
        let reader = SeveralReader(choices, tool: plan.tool)
        several.append(
          SeveralStep(slots: source.slots, column: column, item: source.item.id, reader: reader))
      case (.several(let choices), .perOption(let columns)):
        let reader = SeveralReader(choices, tool: plan.tool)
        options.append(
          OptionsStep(slots: source.slots, columns: columns, item: source.item.id, reader: reader))
      default: break
      }
    }
  }

  /// Appends a record's answer codes; says whether any of them is more than a silence: someone who
  /// declined every question gave no answer to any.
  mutating func append(
    _ record: CSVRecord, to answers: inout [UInt8], findings: inout FindingCounter
  ) -> Bool {
    let base = answers.count
    answers += template
    var hasAnswer = appendScaled(record, base, &answers, &findings)
    for step in several.indices where appendSeveral(step, record, base, &answers, &findings) {
      hasAnswer = true
    }
    for step in options where append(step, record, base, &answers, &findings) { hasAnswer = true }
    return hasAnswer
  }

  private mutating func appendScaled(
    _ record: CSVRecord, _ base: Int, _ answers: inout [UInt8], _ findings: inout FindingCounter
  ) -> Bool {
    var hasAnswer = false
    for step in places.indices {
      let (column, slot) = places[step]
      let range = record.range(of: column)
      var code = absent
      if !range.isEmpty {
        let value = value(of: range, in: record, step, &findings)
        code = UInt8(truncatingIfNeeded: value)
        if value > 0xFF { count(Int(value >> 8) - 1, record, column, &findings) }
      } else if absent != blank, !record.isNull(column) {
        code = blank
      }
      answers[base + slot] = code
      if !isSilent(code) { hasAnswer = true }
    }
    return hasAnswer
  }

  @inline(__always)
  private mutating func value(
    of range: Range<Int>, in record: CSVRecord, _ step: Int, _ findings: inout FindingCounter
  ) -> Int32 {
    guard range.count == 1 else {
      return table.value(record.bytes, range, column: step) ?? read(record, step, range, &findings)
    }
    let position = step << 8 | Int(record.bytes[range.lowerBound])
    if shortCells[position] < 0 { shortCells[position] = read(record, step, range, &findings) }
    return shortCells[position]
  }

  private func isSilent(_ code: UInt8) -> Bool {
    code == blank || code == notShown || code == preferNotToSay
  }

  private func count(
    _ position: Int, _ record: CSVRecord, _ column: Int, _ findings: inout FindingCounter
  ) {
    findings.count(position, at: plan.place(of: record, column: column))
  }

  /// Reads a text that was not met before, and remembers it.
  private mutating func read(
    _ record: CSVRecord, _ step: Int, _ range: Range<Int>, _ findings: inout FindingCounter
  ) -> Int32 {
    let cell = record.text(of: scaled[step].column)
    let code = scaled[step].reader.answer(cell)
    var value = Int32(code.rawValue)
    if code == .unreadable {
      let kind = FindingKind.answerNotOnScale(
        item: scaled[step].item, answer: shortened(trimmedText(cell)),
        nearest: findings.hasRoom(for: Self.code) ? scaled[step].reader.nearest(to: cell) : nil)
      value |= Int32(findings.position(of: kind) + 1) << 8
    }
    table.insert(record.bytes, range, column: step, value)
    return value
  }

  private mutating func appendSeveral(
    _ step: Int, _ record: CSVRecord, _ base: Int, _ answers: inout [UInt8],
    _ findings: inout FindingCounter
  ) -> Bool {
    let column = several[step].column
    let slots = several[step].slots
    let range = record.range(of: column)
    if range.isEmpty {
      let code = record.isNull(column) ? absent : AnswerCode.blank.rawValue
      for slot in slots { answers[base + slot] = code }
      return false
    }
    let reading: (choices: [UInt8], findings: [Int])
    if let known = several[step].table.value(record.bytes, range) {
      reading = several[step].readings[Int(known)]
    } else {
      reading = readSeveral(step, record.text(of: column), &findings)
      if several[step].readings.count < 4096 {
        several[step].table.insert(record.bytes, range, Int32(several[step].readings.count))
        several[step].readings.append(reading)
      }
    }
    for (slot, choice) in zip(slots, reading.choices) { answers[base + slot] = choice }
    for position in reading.findings { count(position, record, column, &findings) }
    return reading.choices.contains { !isSilent($0) }
  }

  private func readSeveral(
    _ step: Int, _ cell: String, _ findings: inout FindingCounter
  ) -> (choices: [UInt8], findings: [Int]) {
    let reader = several[step].reader
    let reading = reader.reading(cell)
    let positions = reading.unlisted.map { text in
      findings.position(
        of: .answerNotOnScale(
          item: several[step].item, answer: shortened(trimmedText(text)),
          nearest: findings.hasRoom(for: Self.code) ? reader.nearest(to: text) : nil))
    }
    return (reading.choices, positions)
  }

  /// One cell for each option: with one of them filled, the empty ones are not chosen.
  private func append(
    _ step: OptionsStep, _ record: CSVRecord, _ base: Int, _ answers: inout [UInt8],
    _ findings: inout FindingCounter
  ) -> Bool {
    var isAnswered = false
    for (option, column) in step.columns.enumerated() {
      guard let column else { continue }
      let code = choice(step, option, column, record, &findings)
      answers[base + step.slots.lowerBound + option] = code
      if !isSilent(code) { isAnswered = true }
    }
    guard isAnswered else { return false }
    for (option, column) in step.columns.enumerated() where column != nil {
      let slot = base + step.slots.lowerBound + option
      if answers[slot] == AnswerCode.blank.rawValue { answers[slot] = 0 }
    }
    return true
  }

  private func choice(
    _ step: OptionsStep, _ option: Int, _ column: Int, _ record: CSVRecord,
    _ findings: inout FindingCounter
  ) -> UInt8 {
    let range = record.range(of: column)
    guard !range.isEmpty else {
      return record.isNull(column) ? absent : AnswerCode.blank.rawValue
    }
    // What nearly every such cell holds.
    if range.count == 1 {
      switch record.bytes[range.lowerBound] {
      case UInt8(ascii: "Y"), UInt8(ascii: "1"): return 1
      case UInt8(ascii: "N"), UInt8(ascii: "0"): return 0
      default: break
      }
    }
    let cell = record.text(of: column)
    let code = step.reader.choice(cell, option: option)
    if code == .unreadable {
      let kind = FindingKind.answerNotOnScale(
        item: step.item, answer: shortened(trimmedText(cell)), nearest: nil)
      count(findings.position(of: kind), record, column, &findings)
    }
    return code.rawValue
  }
}
