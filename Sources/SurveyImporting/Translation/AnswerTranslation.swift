import Findings
import SurveyModel

/// The texts of some options in another language, as the cells of two exports pair them.
struct AnswerTranslation {
  /// What the options are known by, normalised.
  private let known: [Set<String>]
  private let absences: [Set<String>]
  /// The new texts of each option, and of each kind of absence, in the order in which they came up.
  private(set) var texts: [[String]]
  private(set) var absenceTexts: [[String]]
  /// Whose text each new one is: an option's position, or -1 and less for an absence.
  private var owners: [String: Int] = [:]

  /// Prepares to translate options and the texts of absences.
  init(_ options: [ScaleOption], absences: [[String]] = []) {
    known = options.map { option in
      Set(([option.code.rawValue] + option.labels.all + option.synonyms).map(normalised))
    }
    self.absences = absences.map { Set($0.map(normalised)) }
    texts = options.map { _ in [] }
    absenceTexts = absences.map { _ in [] }
    for (position, names) in known.enumerated() {
      for name in names { owners[name] = position }
    }
    for (position, names) in self.absences.enumerated() {
      for name in names where owners[name] == nil { owners[name] = -1 - position }
    }
  }

  /// Learns what one column's cells say; cells that hold no option's text say nothing.
  ///
  /// Throws a `TranslationProblem` where an option would get two texts of the same column, or two
  /// options the same text.
  mutating func add(
    _ cells: [(export: String, twin: String)], column: Int, heading: String
  ) throws(TranslationProblem) {
    var met: [Int: String] = [:]
    for (export, twin) in cells {
      guard let owner = owner(of: export) else { continue }
      let text = singleSpaced(twin)
      let form = normalised(text)
      guard met.updateValue(form, forKey: owner).map({ $0 == form }) ?? true else {
        throw .twoTexts(column: column, heading: heading)
      }
      guard owners[form].map({ $0 == owner }) ?? true else {
        throw .oneTextForTwo(column: column, heading: heading)
      }
      if owners.updateValue(owner, forKey: form) == nil { append(text, to: owner) }
    }
  }

  private func owner(of text: String) -> Int? {
    let form = normalised(text)
    if let option = known.firstIndex(where: { $0.contains(form) }) { return option }
    return absences.firstIndex { $0.contains(form) }.map { -1 - $0 }
  }

  private mutating func append(_ text: String, to owner: Int) {
    if owner >= 0 { texts[owner].append(text) } else { absenceTexts[-1 - owner].append(text) }
  }
}

extension ScaleOption {
  /// Adds texts in a language: the first as its label where it has none, all others as synonyms.
  mutating func add(_ texts: [String], in language: String) {
    for text in texts {
      if labels.texts[language] == nil {
        labels.texts[language] = text
      } else {
        synonyms.appendNew([text])
      }
    }
  }
}
