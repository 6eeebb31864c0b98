import CSVReading
import Findings
import SurveyModel

/// Turns the closed answers of records into answer codes, one byte a slot.
struct AnswerReading {
  /// One item with one answer, in one column.
  private struct ScaledStep {
    var slot: Int
    var column: Int
    var item: Item
    var reader: ScaleReader
    /// What tells several answers in one cell, made when a cell first can't be read.
    var splitting: AnswerSplitting?
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
    var ticks: TickReading
  }

  static let code = "answer-not-on-scale"

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
  private var spread: [SpreadReading] = []
  private var rankings: [RankingReader] = []
  private let rankChecks: [RankChecking]
  private let template: [UInt8]
  /// In which words the cells read so far offer answers.
  private(set) var wordings: Set<ItemWording> = []

  init(_ plan: ReadingPlan) {
    self.plan = plan
    absent = plan.absentCode
    rankChecks = RankChecking.checks(of: plan)
    template = Array(repeating: AnswerCode.notShown.rawValue, count: plan.layout.slots.count)
    table = CellTable(capacity: 4096 * max(1, plan.sources.count))
    shortCells = Array(repeating: -1, count: 256 * plan.sources.count)
    var scales = ScaleReaders(plan.tool)
    for source in plan.sources { add(source, &scales) }
  }

  private mutating func add(_ source: ItemSource, _ scales: inout ScaleReaders) {
    switch (source.item.kind, source.columns) {
    case (.scaled(let scale), .single(let column)):
      let reader = scales.reader(of: scale)
      let slot = source.slots.lowerBound
      places.append((column, slot))
      scaled.append(
        ScaledStep(slot: slot, column: column, item: source.item, reader: reader))
    case (.several(let choices), .single(let column)):
      let reader = SeveralReader(choices, tool: plan.tool)
      several.append(
        SeveralStep(slots: source.slots, column: column, item: source.item.id, reader: reader))
    case (.several(let choices), .perOption(let columns)):
      let ticks = TickReading(
        choices, of: nil, columns: columns, item: source.item.id, plan: plan)
      options.append(OptionsStep(slots: source.slots, ticks: ticks))
    case (.scaled(let scale), .perOption(let columns)):
      spread.append(
        SpreadReading(
          scale, columns: columns, slot: source.slots.lowerBound, item: source.item.id,
          plan: plan))
    case (_, .ranked(let columns)):
      guard let ranking = source.item.ranking else { break }
      rankings.append(
        RankingReader(ranking, columns: columns, slots: source.slots, plan: plan))
    default: break
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
    for step in options.indices where append(step, record, base, &answers, &findings) {
      hasAnswer = true
    }
    for step in spread.indices { spread[step].read(record, base, &answers, &findings) }
    for step in rankings.indices { rankings[step].read(record, base, &answers, &findings) }
    for check in rankChecks { check.check(record, base, &answers, &findings) }
    if !hasAnswer, !spread.isEmpty || !rankings.isEmpty {
      hasAnswer = answers[base...].contains { !isSilent($0) }
    }
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
    if code.isOption {
      let item = scaled[step].item
      if item.ranking == nil, let wording = scaled[step].reader.wording(of: item.id, in: cell) {
        wordings.insert(wording)
      }
    } else if code == .unreadable {
      value |= Int32(findings.position(of: unread(cell, step, findings)) + 1) << 8
    }
    table.insert(record.bytes, range, column: step, value)
    return value
  }

  /// What to say of a cell that is none of a scale's answers.
  private mutating func unread(
    _ cell: String, _ step: Int, _ findings: FindingCounter
  ) -> FindingKind {
    let item = scaled[step].item
    let answer = shortened(trimmedText(cell))
    let possible = item.possibleAnswers
    guard findings.hasRoom(for: Self.code) else {
      return .answerNotOnScale(item: item.id, answer: answer, nearest: nil, among: possible)
    }
    let splitting = scaled[step].splitting ?? scaled[step].reader.splitting
    scaled[step].splitting = splitting
    if splitting.holdsSeveral(cell) { return .severalAnswers(item: item.id, answer: answer) }
    guard case .scale(let scale, _) = possible, let nearest = scaled[step].reader.nearest(to: cell)
    else {
      return .answerNotOnScale(item: item.id, answer: answer, nearest: nil, among: possible)
    }
    return .answerNotOnScale(
      item: item.id, answer: answer, nearest: nearest.label,
      among: .scale(scale, option: nearest.option))
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
  private mutating func append(
    _ step: Int, _ record: CSVRecord, _ base: Int, _ answers: inout [UInt8],
    _ findings: inout FindingCounter
  ) -> Bool {
    let slots = options[step].slots
    let columns = options[step].ticks.columns
    var isAnswered = false
    for (option, column) in columns.enumerated() {
      guard let column else { continue }
      let code = options[step].ticks.choice(option, column, record, &findings)
      answers[base + slots.lowerBound + option] = code
      if !isSilent(code) { isAnswered = true }
    }
    guard isAnswered else { return false }
    let all = slots.lowerBound + base..<slots.lowerBound + base + columns.count
    if plan.tool.unansweredIsUnchosen, !answers[all].contains(1) {
      for slot in all where answers[slot] == 0 { answers[slot] = blank }
      return answers[all].contains { !isSilent($0) }
    }
    for (option, column) in columns.enumerated() where column != nil {
      let slot = base + slots.lowerBound + option
      if answers[slot] == AnswerCode.blank.rawValue { answers[slot] = 0 }
    }
    return true
  }
}

extension Item {
  /// What it takes for an answer.
  fileprivate var possibleAnswers: FindingKind.PossibleAnswers {
    if ranking != nil { return .ranks }
    guard let scale else { return .options }
    return scale.numbers == nil ? .scale(scale.id, option: nil) : .numbers
  }
}
