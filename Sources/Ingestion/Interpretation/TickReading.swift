import CSVReading
import Findings
import SurveyModel

/// Reads the cells of a question that has one column for each option.
struct TickReading {
  /// Columns by option, nil where the export has none for it.
  let columns: [Int?]
  private let plan: ReadingPlan
  private let item: ItemID
  private let scale: ScaleID?
  private let options: [ScaleOption]
  private let reader: SeveralReader
  private let absent: UInt8
  private var table = CellTable()

  /// Creates a reading of the columns of an item's own options, or of a scale's.
  init(
    _ options: [ScaleOption], of scale: ScaleID?, columns: [Int?], item: ItemID, plan: ReadingPlan
  ) {
    self.options = options
    self.scale = scale
    self.columns = columns
    self.plan = plan
    self.item = item
    reader = SeveralReader(options, tool: plan.tool)
    absent = plan.absentCode
  }

  /// What a cell says about its option: 1 or 0, or an absence.
  mutating func choice(
    _ option: Int, _ column: Int, _ record: CSVRecord, _ findings: inout FindingCounter
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
    if let known = table.value(record.bytes, range, column: option) {
      return UInt8(truncatingIfNeeded: known)
    }
    let cell = record.text(of: column)
    let code = reader.choice(cell, option: option)
    if code == .unreadable {
      let kind = FindingKind.answerNotOnScale(
        item: item, answer: shortened(trimmedText(cell)), nearest: nil,
        among: possibleAnswers(option))
      findings.count(findings.position(of: kind), at: plan.place(of: record, column: column))
    } else {
      table.insert(record.bytes, range, column: option, Int32(code.rawValue))
    }
    return code.rawValue
  }

  /// The option whose column it is; absences have no code.
  private func possibleAnswers(_ option: Int) -> FindingKind.PossibleAnswers {
    guard let scale else { return .options }
    let code = options[option].code
    return .scale(scale, option: code.rawValue.isEmpty ? nil : code)
  }
}

extension ReadingPlan {
  /// The answer code of a cell for which nothing at all was written.
  var absentCode: UInt8 {
    tool.nullMeansNotShown ? AnswerCode.notShown.rawValue : AnswerCode.blank.rawValue
  }
}
