import Findings
import SurveyModel

extension PlanBuilder {
  /// Where the ranks stand that a question's options get, one source an item: in a column for each
  /// option, in one for each rank, or all in one cell.
  mutating func rankingSources(
    _ ranking: Ranking, from first: Int, _ columns: [ItemMatch: [Int]], _ layout: AnswerLayout
  ) -> [ItemSource] {
    let items = survey.items[first...].prefix { $0.ranking?.question == ranking.question }
    let perOption = items.indices.map { columns[ItemMatch(item: $0)] ?? [] }
    let perRank = items.indices.map { columns[ItemMatch(item: first, rank: $0 - first + 1)] ?? [] }
    let whole = columns[ItemMatch(item: first, rank: 0)] ?? []
    for columns in perOption + perRank + [whole] { noteTwice(ranking.question, columns) }
    let isPerOption = perOption.contains { !$0.isEmpty }
    let isComplete = !perOption.contains(where: \.isEmpty)
    if isPerOption, !isComplete, let other = (perRank + [whole]).compactMap(\.first).first {
      noteTwice(ranking.question, perOption.compactMap(\.first).prefix(1) + [other])
    }
    var order = perRank.contains { !$0.isEmpty } ? perRank.map(\.first) : whole.prefix(1).map { $0 }
    if isPerOption { order = [] }
    if !isPerOption, order.isEmpty {
      findings.append(Finding(.itemWithoutColumn(item: ranking.question)))
    }
    return zip(items, perOption).map { item, columns in
      if isPerOption, columns.isEmpty {
        findings.append(Finding(.itemWithoutColumn(item: item.id)))
      }
      return source(item, columns.first.map { .single($0) } ?? .none, layout)
    }.withOrder(order)
  }
}

extension [ItemSource] {
  /// The sources of a ranking's items, the first of which reads the whole order if there is one.
  fileprivate func withOrder(_ columns: [Int?]) -> [ItemSource] {
    guard !columns.isEmpty, let first, let last else { return self }
    var sources = self
    sources[0].columns = .ranked(columns)
    sources[0].slots = first.slots.lowerBound..<last.slots.upperBound
    return sources
  }
}
