import SurveyLoading
import SurveyModel

/// The scales that a draft defines itself, each shared by all columns whose answers it takes.
struct OwnScales {
  /// A scale with what a person has to know of it.
  struct Entry {
    var scale: Scale
    /// Answers in their order, normalised.
    fileprivate var names: Set<String>
    var order: AnswerOrder
    /// Numbers between the least and the most that nobody chose.
    var hasGaps = false
  }

  private(set) var entries: [Entry] = []
  private var slugs = SlugMaker()
  private let language: Language

  init(language: Language) {
    self.language = language
    for scale in BuiltInScales.all { _ = slugs.unique(scale.id.rawValue) }
  }

  /// The scale of whole numbers from one to another.
  mutating func numbers(
    _ range: ClosedRange<Int>, met: Set<Int>, absent: [String]
  ) -> Scale {
    let id = "points-\(range.lowerBound)-\(range.upperBound)"
    if let index = entries.firstIndex(where: { $0.scale.id.rawValue == id }) {
      entries[index].hasGaps = entries[index].hasGaps || met.count < range.count
      addNotApplicable(absent, to: index)
      return entries[index].scale
    }
    let options = range.map { option(code: String($0), score: $0, label: String($0)) }
    var scale = Scale(
      id: ScaleID(rawValue: slugs.unique(id)), options: options,
      notApplicable: BuiltInScales.all.first?.notApplicable ?? [],
      noAnswer: BuiltInScales.all.first?.noAnswer ?? [])
    judge(&scale)
    let texts = range.map { String($0) }
    entries.append(
      Entry(
        scale: scale, names: Set(texts),
        order: AnswerOrder(texts: texts, ground: .numbers(Array(range))),
        hasGaps: met.count < range.count))
    addNotApplicable(absent, to: entries.count - 1)
    return entries[entries.count - 1].scale
  }

  /// The scale of some texts, the most frequent first; one that has them all, if there is one.
  mutating func texts(_ texts: [String], absent: [String]) -> Scale {
    let names = Set(texts.map { normalised($0) })
    if let index = entries.firstIndex(where: { $0.names.isSuperset(of: names) }) {
      addAbsences(absent, to: index)
      return entries[index].scale
    }
    let order = order(of: texts)
    let id = slugs.unique("answers-\(order.texts.count)")
    var scale = Scale(id: ScaleID(rawValue: id), options: options(of: order))
    switch order.ground {
    case .frequency, .quantities: scale.isOrdered = false
    case .numbers, .letters, .words: judge(&scale)
    }
    entries.append(Entry(scale: scale, names: names, order: order))
    addAbsences(absent, to: entries.count - 1)
    return entries[entries.count - 1].scale
  }

  /// The scale as it stands after all columns were seen.
  func final(_ scale: Scale) -> Scale {
    entries.first { $0.scale.id == scale.id }?.scale ?? scale
  }

  private mutating func addAbsences(_ absent: [String], to index: Int) {
    for text in absent {
      if absence(text) == .notApplicable {
        if !entries[index].scale.notApplicable.contains(text) {
          entries[index].scale.notApplicable.append(text)
        }
      } else if !entries[index].scale.noAnswer.contains(text) {
        entries[index].scale.noAnswer.append(text)
      }
    }
  }

  private mutating func addNotApplicable(_ texts: [String], to index: Int) {
    for text in texts where !entries[index].scale.notApplicable.contains(text) {
      entries[index].scale.notApplicable.append(text)
    }
  }

  private func options(of order: AnswerOrder) -> [ScaleOption] {
    switch order.ground {
    case .numbers(let numbers):
      return zip(order.texts, numbers).map { option(code: String($1), score: $1, label: $0) }
    case .letters, .words:
      return order.texts.enumerated().map {
        option(code: String($0 + 1), score: $0 + 1, label: $1)
      }
    case .quantities, .frequency:
      return namedOptions(order.texts, language: language)
    }
  }

  private func option(code: String, score: Int, label: String) -> ScaleOption {
    ScaleOption(
      code: OptionCode(rawValue: code), score: score,
      labels: LocalizedText([language.rawValue: label]))
  }

  /// Takes the upper part of the options for satisfied and the lower part for dissatisfied.
  private func judge(_ scale: inout Scale) {
    let part = max(1, scale.options.count * 2 / 5)
    scale.satisfied = Set(scale.options.suffix(part).map(\.code))
    scale.dissatisfied = Set(scale.options.prefix(part).map(\.code))
  }
}

/// Options whose codes are made of their labels; numbered where a code would mean another label.
func namedOptions(_ labels: [String], language: Language) -> [ScaleOption] {
  var slugs = SlugMaker()
  let names = labels.map { normalised($0) }
  var codes = labels.indices.map { slugs.slug(of: labels[$0], fallback: "o\($0 + 1)", words: 4) }
  let isAmbiguous = codes.indices.contains { position in
    names.indices.contains { $0 != position && names[$0] == codes[position] }
  }
  if isAmbiguous { codes = labels.indices.map { "option-\($0 + 1)" } }
  return labels.indices.map { position in
    ScaleOption(
      code: OptionCode(rawValue: codes[position]), score: position + 1,
      labels: LocalizedText([language.rawValue: labels[position]]))
  }
}
