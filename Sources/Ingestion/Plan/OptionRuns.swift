import SurveyModel

extension ItemNames {
  /// Matches runs of neighbouring columns whose headings are options of a question that no heading
  /// names.
  ///
  /// A run holds at least two options and half of the question's, none twice. Questions with the same
  /// options get their runs in the questionnaire's order, if there are as many runs as questions;
  /// else it can't be told whose a run is, and none is matched.
  func matchOptionHeadings(
    _ forms: [HeadingForms], where isQuestion: [Bool], in matches: inout [ItemMatch?]
  ) {
    let named = Set(matches.compactMap { $0?.item })
    let open = items.indices.filter { !named.contains($0) && options(of: $0) != nil }
    for (names, questions) in groupedByOptions(open) {
      let free = matches.indices.map { matches[$0] == nil && isQuestion[$0] }
      let runs = runs(of: names, in: forms, where: free)
      guard runs.count == questions.count else { continue }
      for (question, run) in zip(questions, runs) {
        for (column, option) in run { matches[column] = ItemMatch(item: question, option: option) }
      }
    }
  }

  private func options(of item: Int) -> [Set<String>]? {
    guard case .several(let options) = items[item].kind else { return nil }
    return options.map { Set($0.normalisedNames.map(headingText)) }
  }

  /// Questions with the same options, each group in the questionnaire's order.
  private func groupedByOptions(_ open: [Int]) -> [(names: [Set<String>], questions: [Int])] {
    var groups: [(names: [Set<String>], questions: [Int])] = []
    for item in open {
      guard let names = options(of: item) else { continue }
      if let known = groups.firstIndex(where: { $0.names == names }) {
        groups[known].questions.append(item)
      } else {
        groups.append((names, [item]))
      }
    }
    return groups
  }

  private func runs(
    of names: [Set<String>], in forms: [HeadingForms], where isFree: [Bool]
  ) -> [[(column: Int, option: Int)]] {
    var runs: [[(column: Int, option: Int)]] = []
    var run: [(column: Int, option: Int)] = []
    for column in forms.indices {
      let option = isFree[column] ? names.firstIndex { $0.contains(forms[column].whole) } : nil
      let goesOn = option.map { option in !run.contains { $0.option == option } } ?? false
      if !goesOn {
        runs.append(run)
        run = []
      }
      if let option { run.append((column, option)) }
    }
    return (runs + [run]).filter { $0.count >= 2 && $0.count * 2 >= names.count }
  }
}
