import CSVReading
import Findings
import SurveyModel

/// Reads rankings that an export writes as the options in their order: all in one cell, or each in
/// a column of its rank.
struct RankingReader {
  /// What a cell says, as a number: an option's position, or one of these.
  private enum Cell {
    static let unlisted: Int32 = -1
    static let blank: Int32 = -2
    static let notShown: Int32 = -3
  }

  private let slots: Range<Int>
  /// Columns by rank; one alone holds the whole order.
  private let columns: [Int?]
  private let question: ItemID
  private let plan: ReadingPlan
  private let options: [ScaleOption]
  private let splitting: AnswerSplitting
  private let other: Int?
  private let absent: UInt8
  private var table = CellTable()
  /// What cells that hold a whole order say: a code for each option, and the findings to count.
  private var orders: [(codes: [UInt8], findings: [Int])] = []

  init(_ ranking: Ranking, columns: [Int?], slots: Range<Int>, plan: ReadingPlan) {
    self.slots = slots
    self.columns = columns
    self.plan = plan
    question = ranking.question
    options = ranking.options
    splitting = AnswerSplitting(ranking.options, tool: plan.tool)
    other = ranking.options.firstIndex(where: \.isOther)
    absent = plan.absentCode
  }

  /// Sets a record's ranks.
  mutating func read(
    _ record: CSVRecord, _ base: Int, _ answers: inout [UInt8], _ findings: inout FindingCounter
  ) {
    if columns.count == 1, let column = columns.first.flatMap({ $0 }) {
      readOrder(column, record, base, &answers, &findings)
    } else {
      readRanks(record, base, &answers, &findings)
    }
  }

  private mutating func readOrder(
    _ column: Int, _ record: CSVRecord, _ base: Int, _ answers: inout [UInt8],
    _ findings: inout FindingCounter
  ) {
    let range = record.range(of: column)
    if range.isEmpty {
      let code = record.isNull(column) ? absent : AnswerCode.blank.rawValue
      for slot in slots { answers[base + slot] = code }
      return
    }
    let order: (codes: [UInt8], findings: [Int])
    if let known = table.value(record.bytes, range) {
      order = orders[Int(known)]
    } else {
      order = self.order(record.text(of: column), &findings)
      if orders.count < 4096 {
        table.insert(record.bytes, range, Int32(orders.count))
        orders.append(order)
      }
    }
    for (slot, code) in zip(slots, order.codes) { answers[base + slot] = code }
    for position in order.findings {
      findings.count(position, at: plan.place(of: record, column: column))
    }
  }

  /// The ranks that a whole order gives; options behind a text that is none have no sure rank.
  private func order(
    _ cell: String, _ findings: inout FindingCounter
  ) -> (codes: [UInt8], findings: [Int]) {
    let text = normalised(plan.tool.escapesHTML ? htmlUnescaped(cell) : cell)
    if text.isEmpty { return (all(.blank), []) }
    if plan.tool.noDataTexts.contains(text) { return (all(.notShown), []) }
    var codes = all(.blank)
    var unlisted: [Int] = []
    let parts = splitting.bestParts(of: cell, escapesHTML: plan.tool.escapesHTML) ?? []
    for (rank, part) in parts.enumerated() {
      guard let option = position(of: part) else {
        if case .unlisted(let text) = part { unlisted.append(note(text, &findings)) }
        continue
      }
      guard codes[option] == AnswerCode.blank.rawValue else {
        return (all(.unreadable), [note(cell, &findings)])
      }
      codes[option] = unlisted.isEmpty ? UInt8(rank) : AnswerCode.unreadable.rawValue
    }
    if unlisted.isEmpty { return (codes, []) }
    let unreadable = AnswerCode.unreadable.rawValue
    return (codes.map { $0 == AnswerCode.blank.rawValue ? unreadable : $0 }, unlisted)
  }

  private func all(_ code: AnswerCode) -> [UInt8] { options.map { _ in code.rawValue } }

  private func position(of part: AnswerSplitting.Part) -> Int? {
    if case .option(let option) = part { option } else { other }
  }

  private func note(_ text: String, _ findings: inout FindingCounter) -> Int {
    let candidates = options.flatMap { $0.labels.all + $0.synonyms }
    return findings.position(
      of: .answerNotOnScale(
        item: question, answer: shortened(singleSpaced(text)),
        nearest: findings.hasRoom(for: AnswerReading.code)
          ? nearestText(to: text, among: candidates) : nil))
  }
}

// One column for each rank.
extension RankingReader {
  private mutating func readRanks(
    _ record: CSVRecord, _ base: Int, _ answers: inout [UInt8], _ findings: inout FindingCounter
  ) {
    var isShown = false
    var isUnlisted = false
    var isOver = false
    var isUneven = false
    for (rank, column) in columns.enumerated() {
      guard let column else { continue }
      let cell = self.cell(of: record, column)
      isShown = isShown || cell != Cell.notShown
      guard cell >= 0 else {
        if cell == Cell.unlisted {
          isUnlisted = true
          findings.count(
            note(record.text(of: column), &findings), at: plan.place(of: record, column: column))
        } else {
          isOver = true
        }
        continue
      }
      let slot = base + slots.lowerBound + Int(cell)
      // Nobody can be second without a first, nor both first and second.
      isUneven = isUneven || isOver || answers[slot] < AnswerCode.firstAbsence
      answers[slot] = UInt8(rank)
    }
    guard isShown else { return }
    let rest = isUnlisted ? AnswerCode.unreadable : .blank
    for slot in slots where isUneven || answers[base + slot] >= AnswerCode.firstAbsence {
      answers[base + slot] = (isUneven ? .unreadable : rest).rawValue
    }
    if isUneven { noteUneven(record, &findings) }
  }

  /// What a cell says; a text met before is looked up.
  private mutating func cell(of record: CSVRecord, _ column: Int) -> Int32 {
    let range = record.range(of: column)
    guard !range.isEmpty else {
      return record.isNull(column) && plan.tool.nullMeansNotShown ? Cell.notShown : Cell.blank
    }
    if let known = table.value(record.bytes, range) { return known }
    let cell = read(record.text(of: column))
    table.insert(record.bytes, range, cell)
    return cell
  }

  private func read(_ cell: String) -> Int32 {
    let text = normalised(plan.tool.escapesHTML ? htmlUnescaped(cell) : cell)
    if text.isEmpty { return Cell.blank }
    if plan.tool.noDataTexts.contains(text) { return Cell.notShown }
    let parts = splitting.bestParts(of: cell, escapesHTML: plan.tool.escapesHTML) ?? []
    guard parts.count == 1, let part = parts.first, let option = position(of: part) else {
      return Cell.unlisted
    }
    return Int32(option)
  }

  private func noteUneven(_ record: CSVRecord, _ findings: inout FindingCounter) {
    let texts = columns.map { $0.map { trimmedText(record.text(of: $0)) } ?? "" }
    let kind = FindingKind.answerNotOnScale(
      item: question, answer: shortened(texts.joined(separator: "; ")), nearest: nil,
      among: .ranks)
    findings.count(
      findings.position(of: kind),
      at: plan.place(of: record, column: columns.compactMap { $0 }.first))
  }
}
