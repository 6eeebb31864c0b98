import Findings
import Ingestion
import SurveyModel

extension SurveyDraft {
  /// Reads a head of the export by the draft and takes out what keeps it from being read.
  mutating func prove(by head: ExportHead) {
    var renamed: Set<ItemID> = []
    for _ in 0...(survey.items.count * 2 + 8) {
      var survey = survey
      if let long = survey.export.long { survey.export.keyColumns = long.response }
      let definitions = Definitions(
        organisation: request.organisation, surveys: [survey], objectives: [])
      let (_, findings) = makePlan(
        for: head, PlanRequest(definitions: definitions, survey: survey.id))
      let repairs = findings.filter { repair($0.kind, &renamed) }
      if repairs.isEmpty { return }
    }
  }

  /// Mends what a finding complains of; says whether anything changed.
  private mutating func repair(_ kind: FindingKind, _ renamed: inout Set<ItemID>) -> Bool {
    switch kind {
    case .itemTwice(let id, _):
      if survey.items.contains(where: { $0.ranking?.question == id }) {
        return leaveOut(ranking: id)
      }
      guard let index = survey.items.firstIndex(where: { $0.id == id }) else { return false }
      // Another column may have the item's id for a heading.
      if renamed.contains(id) { return leaveOut(index) }
      let new = ItemID(rawValue: slugs.unique("item-\(id.rawValue.prefix(48))"))
      rename(index, new)
      renamed.insert(new)
      return true
    case .itemWithoutColumn(let id):
      return survey.items.firstIndex { $0.id == id }.map { leaveOut($0) } ?? false
    case .identifier(let heading, let kind):
      let name = heading.trimmed
      guard !name.isEmpty, !survey.export.drop.contains(name) else { return false }
      survey.export.drop.append(name)
      survey.export.dimensions = survey.export.dimensions.filter {
        $0.value != .column(ColumnName([name]))
      }
      remark(.identifierDropped(heading: heading, kind: kind))
      return true
    case .keyColumnMissing: return clear(&survey.export.keyColumns)
    case .submittedColumnMissing:
      defer { survey.export.submitted = nil }
      return survey.export.submitted != nil
    default: return false
    }
  }

  private func clear(_ columns: inout [ColumnName]) -> Bool {
    defer { columns = [] }
    return !columns.isEmpty
  }

  private mutating func rename(_ index: Int, _ new: ItemID) {
    let old = survey.items[index].id
    survey.items[index].id = new
    columns[new] = columns.removeValue(forKey: old)
    for position in remarks.indices where remarks[position].place == .item(old) {
      remarks[position].place = .item(new)
    }
  }

  /// Takes an item out whose column cannot be told by its heading.
  private mutating func leaveOut(_ index: Int) -> Bool {
    let item = survey.items.remove(at: index)
    remarks.removeAll { $0.place == .item(item.id) }
    for column in columns.removeValue(forKey: item.id) ?? [] {
      remark(.headingUnclear(head.headings[column]))
    }
    return true
  }

  private mutating func leaveOut(ranking question: ItemID) -> Bool {
    for item in survey.items where item.ranking?.question == question {
      for column in columns.removeValue(forKey: item.id) ?? [] {
        remark(.headingUnclear(head.headings[column]))
      }
    }
    survey.items.removeAll { $0.ranking?.question == question }
    remarks.removeAll { $0.place == .item(question) }
    return true
  }

  /// The score of each text of an item's column, by its position; nil where it is no answer.
  func scoresByPosition(_ item: Item) -> [Int?] {
    guard let scale = item.scale, let column = columns[item.id]?.first else { return [] }
    let probe = ScaleProbe(scale, tool: tool)
    return profiler.columns[column].texts.map { text in
      let answer = probe.answer(text)
      return answer.isOption && Int(answer.rawValue) < scale.options.count
        ? scale.options[Int(answer.rawValue)].score : nil
    }
  }
}
