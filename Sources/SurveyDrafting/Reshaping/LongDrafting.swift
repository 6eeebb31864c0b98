import Findings
import Ingestion
import SurveyLoading
import SurveyModel

extension SurveyDraft {
  /// Takes the columns of a table with a row for each answer for what its rows showed them to be.
  mutating func takeLongColumns(_ long: LongTableColumns) {
    let response = Set(long.response.map(\.description))
    for column in head.headings.indices {
      let heading = head.headings[column].trimmed
      if response.contains(heading) { judging.take([column], as: .own) }
      if request.assumptions.changingColumns.contains(heading) {
        judging.take([column], as: .leftOut)
      }
    }
  }

  /// Gives columns with too few different numbers the range that most of the others have, else that
  /// of them all.
  ///
  /// With few responses, most questions have met only one of the answers.
  mutating func poolNumbers() {
    let open = head.headings.indices.filter { column in
      judging.roles[column] == .leftOut && !numbers(column).isEmpty
        && !request.assumptions.changingColumns.contains(head.headings[column].trimmed)
    }
    let pooled = open.reduce(into: Set<Int>()) { $0.formUnion(numbers($1)) }
    let ranges = usualRanges
    for column in open {
      let met = numbers(column)
      let usual = ranges.first { range in met.allSatisfy(range.contains) }
      guard let high = pooled.max(), let low = pooled.min(), usual != nil || high > 1 else {
        continue
      }
      let range = usual ?? min(low, 1)...high
      judging.take(
        [column], as: range == 1...5 ? .builtIn("rating-5") : .numbers(range, met: met, absent: []))
    }
  }

  /// The ranges of the columns of numbers, the most frequent first.
  private var usualRanges: [ClosedRange<Int>] {
    var counts: [ClosedRange<Int>: Int] = [:]
    for role in judging.roles {
      if case .numbers(let range, _, _) = role { counts[range, default: 0] += 1 }
      if role == .builtIn("rating-5") { counts[1...5, default: 0] += 1 }
    }
    return counts.sorted {
      ($1.value, $0.key.upperBound, $0.key.lowerBound)
        < ($0.value, $1.key.upperBound, $1.key.lowerBound)
    }.map(\.key)
  }

  /// The numbers from 0 to 10 that a column holds; empty where it holds anything else.
  private func numbers(_ column: Int) -> Set<Int> {
    let texts = profiler.columns[column].texts.filter { absence($0) == nil }
    let numbers = texts.compactMap(wholeNumber).filter { (0...10).contains($0) }
    return numbers.count == texts.count ? Set(numbers) : []
  }

  /// Says so where the questions are only numbers or codes, which then stay among the headings.
  mutating func noteCodes() {
    let codes = survey.items.indices.filter { index in
      survey.items[index].text.all.allSatisfy(isCode)
    }
    guard codes.count * 2 > survey.items.count, let first = codes.first,
      let example = survey.items[first].text.all.first
    else { return }
    for index in codes where survey.items[index].columns.isEmpty {
      survey.items[index].columns = survey.items[index].text.all
    }
    remarks.append(Remark(.textsAreCodes(example: example), at: .survey))
  }

  /// Whether a text is a number, or one word with a number in it.
  private func isCode(_ text: String) -> Bool {
    !text.contains(" ") && text.contains(where: \.isNumber) && text.count <= 20
  }
}
