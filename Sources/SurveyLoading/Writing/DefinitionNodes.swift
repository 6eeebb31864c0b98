import SurveyModel

/// An entry of a known key.
func entry(_ key: Key, _ value: WrittenNode, comments: [String] = []) -> WrittenNode.Entry {
  WrittenNode.Entry(key: key.rawValue, value: value, comments: comments)
}

/// Texts by language: French, Arabic and English first, then the others by their codes.
func textNode(_ text: LocalizedText) -> WrittenNode { .mapping(textEntries(text)) }

private func textEntries(_ text: LocalizedText) -> [WrittenNode.Entry] {
  let known = Language.allCases.map(\.rawValue).filter { text.texts[$0] != nil }
  let others = text.texts.keys.filter { !known.contains($0) }.sorted()
  return (known + others).map { language in
    WrittenNode.Entry(
      key: yamlName(language), value: .scalar(yamlScalar(text.texts[language] ?? "")))
  }
}

/// What an item's id stands for.
func itemNode(_ item: Item) -> WrittenNode {
  if let ranking = item.ranking { return rankingNode(ranking) }
  var entries = [entry(.text, textNode(item.text))]
  switch item.kind {
  case .scaled(let scale) where scale.numbers != nil: entries += numberEntries(scale)
  case .scaled(let scale): entries.append(entry(.scale, .scalar(yamlName(scale.id.rawValue))))
  case .several(let options):
    entries.append(entry(.kind, .scalar(ItemKindName.several.rawValue)))
    entries.append(entry(.options, optionsNode(options)))
  case .comment: entries.append(entry(.kind, .scalar(ItemKindName.comment.rawValue)))
  }
  if item.isReversed { entries.append(entry(.reversed, .scalar("true"))) }
  if let objective = item.objective {
    entries.append(entry(.objective, .scalar(yamlName(objective.rawValue))))
  }
  if !item.columns.isEmpty { entries.append(entry(.columns, .texts(item.columns))) }
  if !item.comparable.isEmpty {
    entries.append(entry(.comparable, .list(item.comparable.map(comparableNode))))
  }
  return .mapping(entries)
}

private func comparableNode(_ comparable: ComparableWording) -> WrittenNode {
  var entries: [WrittenNode.Entry] = []
  if !comparable.questions.isEmpty { entries.append(entry(.wording, .texts(comparable.questions))) }
  if !comparable.options.isEmpty { entries.append(entry(.options, .texts(comparable.options))) }
  return .mapping(
    entries + [
      entry(.on, .scalar(comparable.decided.description)),
      entry(.reason, textNode(comparable.reason)),
    ])
}

/// What the id of a ranking's question stands for.
private func rankingNode(_ ranking: Ranking) -> WrittenNode {
  var entries = [
    entry(.text, textNode(ranking.text)), entry(.kind, .scalar(ItemKindName.ranking.rawValue)),
    entry(.options, optionsNode(ranking.options)),
  ]
  if !ranking.columns.isEmpty { entries.append(entry(.columns, .texts(ranking.columns))) }
  return .mapping(entries)
}

/// What an item answered by a number says about its numbers.
private func numberEntries(_ scale: Scale) -> [WrittenNode.Entry] {
  guard let range = scale.numbers else { return [] }
  var entries = [
    entry(.kind, .scalar(ItemKindName.number.rawValue)),
    entry(.from, .scalar(String(range.lowest))), entry(.to, .scalar(String(range.highest))),
  ]
  if range.step != 1 { entries.append(entry(.step, .scalar(String(range.step)))) }
  let add = { (key: Key, texts: [String]) in
    if !texts.isEmpty { entries.append(entry(key, .texts(texts))) }
  }
  add(.unit, range.units)
  add(.notApplicable, Array(scale.notApplicable.dropFirst(usualNotApplicable.count)))
  add(.noAnswer, Array(scale.noAnswer.dropFirst(usualNoAnswer.count)))
  return entries
}

/// What a scale's id stands for.
func scaleNode(_ scale: Scale) -> WrittenNode {
  var entries = [entry(.options, optionsNode(scale.options))]
  let codes = { (codes: Set<OptionCode>) in
    WrittenNode.list(
      scale.options.map(\.code).filter { codes.contains($0) }
        .map { .scalar(yamlName($0.rawValue)) })
  }
  if !scale.satisfied.isEmpty { entries.append(entry(.satisfied, codes(scale.satisfied))) }
  if !scale.dissatisfied.isEmpty {
    entries.append(entry(.dissatisfied, codes(scale.dissatisfied)))
  }
  if !scale.notApplicable.isEmpty {
    entries.append(entry(.notApplicable, .texts(scale.notApplicable)))
  }
  if !scale.noAnswer.isEmpty { entries.append(entry(.noAnswer, .texts(scale.noAnswer))) }
  if !scale.isOrdered { entries.append(entry(.ordered, .scalar("false"))) }
  return .mapping(entries)
}

private func optionsNode(_ options: [ScaleOption]) -> WrittenNode {
  .mapping(
    options.map { option in
      var entries = textEntries(option.labels)
      if !option.synonyms.isEmpty { entries.append(entry(.also, .texts(option.synonyms))) }
      return WrittenNode.Entry(key: yamlName(option.code.rawValue), value: .mapping(entries))
    })
}

/// What `group` stands for.
func groupNode(_ group: GroupAssignment) -> WrittenNode {
  switch group {
  case .fixed(let id): .scalar(yamlName(id.rawValue))
  case .column(let name, let values): columnNode(name, values)
  }
}

/// A column whose cells name something, and what they say by its id.
func columnNode<ID: Identifier>(_ name: ColumnName, _ values: [ID: [String]]) -> WrittenNode {
  var entries = [entry(.column, columnNameNode(name))]
  if !values.isEmpty {
    let named = values.sorted { $0.key < $1.key }.map { id, texts in
      WrittenNode.Entry(key: yamlName(id.rawValue), value: .texts(texts))
    }
    entries.append(entry(.values, .mapping(named)))
  }
  return .mapping(entries)
}

/// A heading, or a list of several.
func columnNameNode(_ name: ColumnName) -> WrittenNode {
  name.headings.count == 1 ? .scalar(yamlScalar(name.headings[0])) : .texts(name.headings)
}

/// What people were told.
func privacyNode(_ privacy: PrivacyNotice) -> WrittenNode {
  var entries = [entry(.purpose, textNode(privacy.purpose))]
  if let months = privacy.retentionMonths {
    entries.append(entry(.retention, .scalar("\(months) months")))
  }
  if let reference = privacy.reference {
    entries.append(entry(.cndp, .scalar(yamlScalar(reference))))
  }
  return .mapping(entries)
}
