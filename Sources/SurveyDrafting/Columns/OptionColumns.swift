import Ingestion
import SurveyModel

/// Columns that say of one option each whether it was chosen.
struct OptionColumns {
  /// What the columns have in common: the question; nil where the export doesn't say it.
  var stem: String?
  /// The question's code, where the headings begin with one.
  var code: String?
  var columns: [Int]
  /// For each column its option, and its code where the heading has one.
  var options: [(label: String, code: String?)]

  /// Creates a group of columns of which no heading names the question.
  init(headed options: HeadedOptions, _ headings: [String]) {
    columns = options.columns
    self.options = options.columns.map { (headings[$0], nil) }
  }

  private init(stem: String, code: String?) {
    self.stem = stem
    self.code = code
    columns = []
    options = []
  }

  /// Finds groups of such columns that stand together.
  static func groups(
    _ texts: [QuestionText], _ profiles: [ColumnProfile], isFree: (Int) -> Bool
  ) -> [OptionColumns] {
    var groups: [OptionColumns] = []
    var current: OptionColumns?
    // Beside higher points, 1 is the lowest of them and no tick.
    var hasPoints = false
    func close() {
      if let group = current, group.columns.count > 1, !hasPoints, group.isTelling(profiles) {
        groups.append(group)
      }
      current = nil
      hasPoints = false
    }
    for column in texts.indices {
      let text = texts[column]
      guard isFree(column), let row = text.row else { continue }
      let code = text.codeParts
      if current?.stem != text.stem || current?.code != code?.stem {
        close()
        current = OptionColumns(stem: text.stem, code: code?.stem)
      }
      guard says(profiles[column], chosen: row) else {
        hasPoints = hasPoints || profiles[column].texts.allSatisfy { wholeNumber($0) ?? 0 > 1 }
        continue
      }
      guard current?.options.contains(where: { normalised($0.label) == normalised(row) }) == false
      else { continue }
      current?.columns.append(column)
      current?.options.append((row, code?.row == row ? nil : code?.row))
    }
    close()
    // A code that several questions share names none of them.
    let codes = Dictionary(groups.map { ($0.code, 1) }, uniquingKeysWith: +)
    for position in groups.indices where codes[groups[position].code] != 1 {
      groups[position].code = nil
    }
    return groups
  }

  /// Whether cells say no more than chosen or not.
  private static func says(_ profile: ColumnProfile, chosen row: String) -> Bool {
    let known = chosenWords.union(unchosenWords).union([normalised(row)])
    return profile.isWhole && profile.texts.count <= 2
      && profile.texts.allSatisfy { known.contains(normalised($0)) }
  }

  /// Whether the columns are no questions answered with yes or no.
  private func isTelling(_ profiles: [ColumnProfile]) -> Bool {
    let met = Set(columns.flatMap { profiles[$0].texts.map(normalised) })
    if met.isEmpty { return false }
    return met.isDisjoint(with: ["no", "non", "لا"])
  }

  private static let chosenWords = Set(
    ["y", "yes", "oui", "o", "1", "true", "vrai", "x", "نعم", "selected", "checked", "coche"])
  private static let unchosenWords = Set(
    ["n", "no", "non", "0", "false", "faux", "لا", "not selected", "unchecked"])
}
