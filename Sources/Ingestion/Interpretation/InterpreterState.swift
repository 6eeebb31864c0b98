import CSVReading
import Findings
import SurveyModel

/// What an interpreter holds between records.
struct InterpreterState {
  private static let responsesPerPart = 8192

  private let plan: ReadingPlan
  private let keyUse: KeyUse
  private let keepsComments: Bool
  private let headingCount: Int
  private let partialColumn: Int?
  /// Without these a record has no key.
  private let keyColumns: [Int]
  private let surplus: SurplusCells
  private var screening: RecordScreening
  private var assignment: CellAssignment
  private var answerReading: AnswerReading
  private let comments: CommentReading
  private let keys: KeyReading
  private var seenKeys = SeenKeys()
  /// A record's key, while it is watched.
  private var keyBytes: [UInt8] = []
  private var findings = FindingCounter()
  private var balance = RecordBalance()
  private var batch: ResponseBatch
  private var setAside: [SetAsideRecord] = []
  /// For each leaf cell its position in the batch's cells, -1 where the batch has none of it.
  private var cellPositions: [Int32] = []
  private var usedCells: [Int32] = []

  init(_ plan: ReadingPlan, keys: KeyUse, keepsComments: Bool) {
    self.plan = plan
    keyUse = keys
    self.keepsComments = keepsComments
    headingCount = plan.headings.count
    partialColumn = plan.tool.partialWhereEmpty
    keyColumns =
      if case .columns(let columns) = plan.key {
        columns.filter { !plan.tool.emptyKeyColumns.contains($0) }
      } else { [] }
    surplus = SurplusCells(plan)
    screening = RecordScreening(plan)
    assignment = CellAssignment(plan)
    answerReading = AnswerReading(plan)
    comments = CommentReading(plan)
    self.keys = KeyReading(plan)
    batch = ResponseBatch(slotCount: plan.layout.slots.count)
  }

  var outcome: InterpretationOutcome {
    InterpretationOutcome(
      balance: balance, counter: findings, metValues: assignment.metValues,
      personalValues: assignment.personalValues, wordings: answerReading.wordings,
      seenKeys: seenKeys)
  }

  /// Interprets one record; says whether so much came together that it should be taken.
  mutating func interpret(_ record: CSVRecord) -> Bool {
    balance.read += 1
    if let reason = refusal(of: record) {
      refuse(record, reason)
    } else {
      switch assignment.outcome(of: record, findings: &findings) {
      case .refused(let reason): refuse(record, reason)
      case .cell(let cell, let submitted): accept(record, cell: cell, submitted: submitted)
      }
    }
    return batch.count >= Self.responsesPerPart || setAside.count >= Self.responsesPerPart
  }

  /// Why a record is no response, as far as its shape, its state and its key say.
  private mutating func refusal(of record: CSVRecord) -> SetAsideReason? {
    if isEmpty(record) { return .emptyRecord }
    if record.fieldCount != headingCount, !surplus.changeNothing(in: record) {
      return .ragged(cells: record.fieldCount, headings: headingCount)
    }
    if let reason = screening.reason(record) { return reason }
    if let partialColumn, record.isBlank(partialColumn) { return .partial }
    for column in keyColumns where record.isBlank(column) { return .missingKey }
    return nil
  }

  private func isEmpty(_ record: CSVRecord) -> Bool {
    for index in 0..<record.range(of: record.fieldCount - 1).upperBound
    where record.bytes[index] > 0x20 {
      return false
    }
    return true
  }

  private mutating func refuse(_ record: CSVRecord, _ reason: SetAsideReason) {
    balance.setAside[reason.code, default: 0] += 1
    findings.count(
      findings.position(of: .setAside(reason)),
      at: plan.place(of: record, column: plan.column(behind: reason)))
    setAside.append(
      SetAsideRecord(row: record.row, line: record.line, reason: reason.code))
  }

  private mutating func accept(_ record: CSVRecord, cell: Int32, submitted: Int64) {
    let start = batch.answers.count
    let hasAnswer = answerReading.append(record, to: &batch.answers, findings: &findings)
    guard hasAnswer || comments.hasComment(record) else {
      batch.answers.removeLast(batch.answers.count - start)
      return refuse(record, .noAnswers)
    }
    balance.accepted += 1
    batch.cellIndices.append(position(ofCell: cell))
    batch.submitted.append(submitted)
    batch.rows.append(Int32(truncatingIfNeeded: record.row))
    batch.comments.append(keepsComments ? comments.packed(record, findings: &findings) : [])
    switch keyUse {
    case .ignored: break
    case .watched: watchKey(of: record)
    case .digested(let digest): batch.keys.append(digest(keys.bytes(of: record)))
    }
  }

  private mutating func watchKey(of record: CSVRecord) {
    keyBytes.removeAll(keepingCapacity: true)
    keys.append(record, to: &keyBytes)
    // Behind the separator in front of it, a key of one column may be a number.
    seenKeys.insert(keyBytes, from: 1)
  }

  private mutating func position(ofCell cell: Int32) -> Int32 {
    while cellPositions.count <= Int(cell) { cellPositions.append(-1) }
    let known = cellPositions[Int(cell)]
    if known >= 0 { return known }
    let position = Int32(batch.cells.count)
    batch.cells.append(assignment.cells[Int(cell)])
    cellPositions[Int(cell)] = position
    usedCells.append(cell)
    return position
  }

  /// What came together since the last part.
  mutating func takePart() -> InterpretedPart {
    let taken = InterpretedPart(batch: batch, setAside: setAside)
    batch = ResponseBatch(slotCount: plan.layout.slots.count)
    setAside = []
    for cell in usedCells { cellPositions[Int(cell)] = -1 }
    usedCells = []
    return taken
  }
}

extension ReadingPlan {
  /// The column that a reason speaks of, if it speaks of one.
  func column(behind reason: SetAsideReason) -> Int? {
    switch reason {
    case .timeMissing, .timeUnreadable, .outsidePeriods: time?.column
    case .missingKey: if case .columns(let columns) = key { columns.first } else { nil }
    case .partial:
      tool.partialWhereEmpty ?? tool.recordRules.first { $0.reason == reason }?.column
    case .testResponse, .spam: tool.recordRules.first { $0.reason == reason }?.column
    case .groupUnknown: if case .column(let column, _) = group { column } else { nil }
    case .periodUnknown, .periodNameUnknown:
      if case .column(let column, _) = period { column } else { nil }
    default: nil
    }
  }
}

extension CSVRecord {
  /// Whether a field holds nothing but blanks.
  func isBlank(_ field: Int) -> Bool {
    for index in range(of: field) where bytes[index] > 0x20 { return false }
    return true
  }
}
