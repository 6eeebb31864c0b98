import CSVReading
import Findings
import SurveyModel

/// Says whether the ranks that a record gives to the options of one question are an order.
///
/// An order has 1, 2, 3 … each once; in any other, no rank can be read.
struct RankChecking {
  private let question: ItemID
  private let slots: [Int]
  private let columns: [Int]
  private let plan: ReadingPlan

  /// The checks of all rankings whose options have columns of their own.
  static func checks(of plan: ReadingPlan) -> [RankChecking] {
    var sources: [ItemID: [(slot: Int, column: Int)]] = [:]
    for source in plan.sources {
      guard let ranking = source.item.ranking, case .single(let column) = source.columns else {
        continue
      }
      sources[ranking.question, default: []].append((source.slots.lowerBound, column))
    }
    return sources.sorted { $0.key < $1.key }.filter { $0.value.count > 1 }.map {
      question, places in
      RankChecking(
        question: question, slots: places.map(\.slot), columns: places.map(\.column), plan: plan)
    }
  }

  /// Looks at a record's ranks.
  func check(
    _ record: CSVRecord, _ base: Int, _ answers: inout [UInt8], _ findings: inout FindingCounter
  ) {
    var met: UInt64 = 0
    var isTied = false
    for slot in slots where answers[base + slot] < UInt64.bitWidth {
      let rank: UInt64 = 1 << UInt64(answers[base + slot])
      isTied = isTied || met & rank != 0
      met |= rank
    }
    // Without gaps the ranks are the lowest bits.
    guard isTied || met & (met &+ 1) != 0 else { return }
    let ranks = slots.map { answers[base + $0] }.filter { $0 < AnswerCode.firstAbsence }.sorted()
    for slot in slots where answers[base + slot] < AnswerCode.firstAbsence {
      answers[base + slot] = AnswerCode.unreadable.rawValue
    }
    let kind = FindingKind.answerNotOnScale(
      item: question, answer: shortened(ranks.map { String($0 + 1) }.joined(separator: ", ")),
      nearest: nil, among: .ranks)
    findings.count(
      findings.position(of: kind), at: plan.place(of: record, column: columns.first))
  }
}
