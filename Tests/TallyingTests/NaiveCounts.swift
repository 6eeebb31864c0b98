import SurveyModel
import Tallying

/// The counts of one slice by the slowest way that is plainly right: answers looked up by name,
/// counted in dictionaries.
struct NaiveCounts {
  struct Pair: Hashable {
    var answered: Int
    var value: Int
  }

  var survey: Survey
  /// For each response its answers by item: an option, or nil for any absence.
  var rows: [[ItemID: ScaleOption]] = []

  /// Gathers the responses of a batch that lie in the cells asked for.
  init(_ survey: Survey, _ batch: ResponseBatch, where isIncluded: (LeafCell) -> Bool) {
    self.survey = survey
    let layout = AnswerLayout(survey)
    for response in 0..<batch.count {
      guard isIncluded(batch.cells[Int(batch.cellIndices[response])]) else { continue }
      var row: [ItemID: ScaleOption] = [:]
      for (slot, byte) in zip(layout.slots, batch.answers(of: response)) where byte < 250 {
        let code = slot.options[Int(byte)]
        guard let option = survey.item(slot.item)?.scale?.options.first(where: { $0.code == code })
        else { continue }
        row[slot.item] = option
      }
      rows.append(row)
    }
  }

  /// A score, turned round where agreement is unfavourable.
  func score(_ option: ScaleOption, of item: Item) -> Int {
    guard item.isReversed, let range = item.scale?.scoreRange else { return option.score }
    return range.upperBound - (option.score - range.lowerBound)
  }

  /// 1 satisfied, -1 dissatisfied, 0 neither.
  func judgement(_ option: ScaleOption, of item: Item) -> Int {
    guard let scale = item.scale else { return 0 }
    let judgement =
      scale.satisfied.contains(option.code) ? 1 : scale.dissatisfied.contains(option.code) ? -1 : 0
    return item.isReversed ? -judgement : judgement
  }

  /// Respondents by how many of the items they answered and the sum of a value over them.
  func histogram(_ items: [ItemID], value: (ScaleOption, Item) -> Int) -> [Pair: Int] {
    var counts: [Pair: Int] = [:]
    for row in rows {
      let given = items.compactMap { id in
        survey.item(id).flatMap { item in row[id].map { value($0, item) } }
      }
      guard !given.isEmpty else { continue }
      counts[Pair(answered: given.count, value: given.reduce(0, +)), default: 0] += 1
    }
    return counts
  }

  /// For each complete row its scores.
  func completeRows(_ items: [ItemID]) -> [[Int]] {
    rows.compactMap { row in
      let scores = items.compactMap { id in
        survey.item(id).flatMap { item in row[id].map { score($0, of: item) } }
      }
      return scores.count == items.count ? scores : nil
    }
  }
}

extension [RespondentCount] {
  /// The counts as the naive way has them.
  var asDictionary: [NaiveCounts.Pair: Int] {
    Dictionary(
      uniqueKeysWithValues: map { (.init(answered: $0.answered, value: $0.value), $0.count) })
  }
}
