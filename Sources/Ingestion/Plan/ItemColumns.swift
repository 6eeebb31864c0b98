import Findings
import SurveyModel

extension PlanBuilder {
  /// Where each item's answer stands; two columns for one answer are a finding.
  mutating func itemSources(_ layout: AnswerLayout) -> [ItemSource] {
    var columns: [ItemMatch: [Int]] = [:]
    for (column, match) in fit.matches.enumerated() {
      guard let match else { continue }
      columns[match, default: []].append(column)
      uses[column].append(.item(survey.items[match.item].id))
    }
    var comments = 0
    var sources: [ItemSource] = []
    while sources.count < survey.items.count {
      let position = sources.count
      let item = survey.items[position]
      if let ranking = item.ranking {
        sources += rankingSources(ranking, from: position, columns, layout)
        continue
      }
      var source = source(item, itemColumns(position, columns), layout)
      if case .comment = item.kind {
        source.commentPosition = comments
        comments += 1
      }
      if source.columns == .none { findings.append(Finding(.itemWithoutColumn(item: item.id))) }
      sources.append(source)
    }
    return sources
  }

  func source(_ item: Item, _ columns: ItemSource.Columns, _ layout: AnswerLayout) -> ItemSource {
    let slots = layout.slotIndices(of: item.id)
    return ItemSource(
      item: item, columns: columns, slots: (slots.first ?? 0)..<((slots.last ?? -1) + 1),
      commentPosition: nil)
  }

  private mutating func itemColumns(
    _ position: Int, _ columns: [ItemMatch: [Int]]
  ) -> ItemSource.Columns {
    let item = survey.items[position]
    let whole = columns[ItemMatch(item: position)] ?? []
    let perOption = item.kind.columnOptions.indices.map {
      columns[ItemMatch(item: position, option: $0)] ?? []
    }
    if perOption.allSatisfy(\.isEmpty) {
      noteTwice(item.id, whole)
      return whole.first.map { .single($0) } ?? .none
    }
    noteTwice(item.id, perOption.first { $0.count > 1 } ?? [])
    // Beside a column for each option, a cell with all of them says nothing new.
    let isComplete =
      whole.count == 1 && (tool.listsOptionsAgain || !perOption.contains(where: \.isEmpty))
    if !isComplete, let first = whole.first,
      let other = perOption.first(where: { !$0.isEmpty })?.first
    {
      noteTwice(item.id, [first, other])
    }
    return .perOption(perOption.map(\.first))
  }

  mutating func noteTwice(_ item: ItemID, _ columns: [Int]) {
    guard columns.count > 1 else { return }
    let headings = columns.map { fit.repeated.written(head.headings[$0], of: $0) }
    findings.append(
      Finding(.itemTwice(item: item, columns: headings), at: place(columns[1])))
  }

  /// Says what is odd about columns: headings met twice, unknown ones, and those about people.
  mutating func judgeUnusedColumns() {
    var seen: [String: Int] = [:]
    let texts = SpelledTexts(survey.items.flatMap(\.text.all))
    for column in uses.indices {
      let name = forms[column].whole
      let samples = head.filledSamples(of: column)
      if name.isEmpty && samples.isEmpty { continue }
      if !name.isEmpty {
        seen[name, default: 0] += 1
        if seen[name] == 2,
          !uses[column].contains(where: { $0.isItem || $0 == .dropped })
        {
          findings.append(
            Finding(.duplicateHeading(heading: head.headings[column]), at: place(column)))
        }
      }
      if let kind = identifierKind(ofColumn: column, samples: samples) {
        findings.append(
          Finding(.identifier(heading: head.headings[column], kind: kind), at: place(column)))
      } else if uses[column].isEmpty {
        let nearest = texts.nearest(to: forms[column].row ?? forms[column].text)
        let kind = FindingKind.unknownHeading(heading: head.headings[column], nearest: nearest)
        findings.append(Finding(kind, at: place(column)))
      }
    }
  }

  /// Columns that are read for another reason are judged by their cells only; keys and dropped
  /// columns never show.
  private func identifierKind(
    ofColumn column: Int, samples: [String]
  ) -> FindingKind.IdentifierKind? {
    let uses = uses[column]
    if uses.isEmpty {
      return Ingestion.identifierKind(heading: head.headings[column], samples: samples)
    }
    let isShown = uses.contains { use in
      if case .dimension = use { true } else { false }
    }
    return isShown ? Ingestion.identifierKind(ofCells: samples) : nil
  }
}

extension ColumnUse {
  var isItem: Bool { if case .item = self { true } else { false } }
}
