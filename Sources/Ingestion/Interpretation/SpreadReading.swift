import CSVReading
import Findings
import SurveyModel

/// Reads an item with one answer that stands over one column for each option.
struct SpreadReading {
  private let slot: Int
  private let item: ItemID
  private let plan: ReadingPlan
  /// The answer that a tick in each column is.
  private let codes: [AnswerCode]
  private let names: [String]
  private var ticks: TickReading

  init(_ scale: Scale, columns: [Int?], slot: Int, item: ItemID, plan: ReadingPlan) {
    self.slot = slot
    self.item = item
    self.plan = plan
    let options = scale.columnOptions
    codes =
      scale.options.indices.map { .option($0) } + [.notApplicable, .preferNotToSay]
    names = options.map { $0.labels.all.first ?? $0.synonyms.first ?? $0.code.rawValue }
    ticks = TickReading(options, of: scale.id, columns: columns, item: item, plan: plan)
  }

  /// Sets a record's answer: the one option that is ticked, or none of several.
  mutating func read(
    _ record: CSVRecord, _ base: Int, _ answers: inout [UInt8], _ findings: inout FindingCounter
  ) {
    var code = AnswerCode.notShown.rawValue
    var chosen = -1
    var isSeveral = false
    for (option, column) in ticks.columns.enumerated() {
      guard let column else { continue }
      switch ticks.choice(option, column, record, &findings) {
      case 1:
        isSeveral = isSeveral || chosen >= 0
        chosen = option
      case AnswerCode.unreadable.rawValue: code = AnswerCode.unreadable.rawValue
      case AnswerCode.notShown.rawValue: break
      default: if code == AnswerCode.notShown.rawValue { code = AnswerCode.blank.rawValue }
      }
    }
    if chosen >= 0 { code = codes[chosen].rawValue }
    if isSeveral {
      code = AnswerCode.unreadable.rawValue
      noteSeveral(record, &findings)
    }
    answers[base + slot] = code
  }

  private mutating func noteSeveral(_ record: CSVRecord, _ findings: inout FindingCounter) {
    var chosen: [Int] = []
    for (option, column) in ticks.columns.enumerated() {
      guard let column, ticks.choice(option, column, record, &findings) == 1 else { continue }
      chosen.append(option)
    }
    let answer = chosen.map { names[$0] }.joined(separator: ", ")
    let kind = FindingKind.severalAnswers(item: item, answer: shortened(answer))
    findings.count(
      findings.position(of: kind),
      at: plan.place(of: record, column: chosen.last.flatMap { ticks.columns[$0] }))
  }
}

extension Scale {
  /// What columns of its own may stand for: its options, then the two absences that have labels.
  var columnOptions: [ScaleOption] {
    options
      + [notApplicable, noAnswer].map { labels in
        ScaleOption(code: "", score: 0, labels: LocalizedText([:]), synonyms: labels)
      }
  }
}
