import Findings
import Ingestion
import SurveyLoading
import SurveyModel

/// Finds out what each column of an export is for.
struct ColumnJudging {
  let head: ExportHead
  let tool: ToolConventions
  let profiles: [ColumnProfile]
  let texts: [QuestionText]
  let organisation: Organisation
  private(set) var roles: [ColumnRole?]
  private(set) var groups: [OptionColumns] = []

  init(_ head: ExportHead, _ profiler: ExportProfiler, _ organisation: Organisation) {
    self.head = head
    tool = head.conventions
    profiles = profiler.columns
    texts = head.headings.map { QuestionText(plainHeading($0)) }
    self.organisation = organisation
    roles = Array(repeating: nil, count: head.headings.count)
  }

  /// Takes columns for what they are known to be.
  mutating func take(_ columns: some Sequence<Int>, as role: ColumnRole) {
    for column in columns { roles[column] = role }
  }

  /// Judges all columns.
  mutating func judgeAll() {
    take(tool.metadataColumns, as: .own)
    for column in roles.indices where roles[column] == nil { roles[column] = plainRole(column) }
    let names = Dictionary(grouping: roles.indices.filter { roles[$0] == nil }) {
      normalised(head.headings[$0])
    }
    for (_, columns) in names where columns.count > 1 { take(columns, as: .unclear) }
    groups = OptionColumns.groups(texts, profiles) { roles[$0] == nil }
    for (position, group) in groups.enumerated() {
      take(group.columns, as: .option(group: position))
    }
    let range = usualRange()
    for column in roles.indices where roles[column] == nil {
      roles[column] = answerRole(column, usual: range)
    }
  }

  /// What can be said without looking at scales.
  private func plainRole(_ column: Int) -> ColumnRole? {
    let heading = head.headings[column]
    let profile = profiles[column]
    if let kind = personalKind(column) { return .identifier(kind) }
    if profile.filled == 0 { return .empty }
    if normalised(heading).isEmpty { return .unclear }
    return dimensionRole(heading, profile)
  }

  /// What a column seems to say about a person, by its heading, its first cells or all of them.
  private func personalKind(_ column: Int) -> FindingKind.IdentifierKind? {
    let samples = head.filledSamples(of: column)
    return identifierKind(heading: head.headings[column], samples: samples)
      ?? identifierKind(heading: "", samples: profiles[column].texts)
  }

  /// The organisation's dimension or group that the values or the heading name.
  private func dimensionRole(_ heading: String, _ profile: ColumnProfile) -> ColumnRole? {
    let name = normalised(heading)
    for dimension in organisation.dimensions {
      let isNamed = ([dimension.id.rawValue] + dimension.name.all).contains {
        normalised($0) == name
      }
      guard case .listed(let values) = dimension.values else {
        if isNamed { return .dimension(dimension.id) }
        continue
      }
      let names = values.map { [$0.id.rawValue] + $0.name.all + $0.synonyms }
      if isNamed && fit(profile, names) > 0 || fit(profile, names) * 10 >= profile.filled * 8 {
        return .dimension(dimension.id)
      }
    }
    return nil
  }

  private func fit(_ profile: ColumnProfile, _ names: [[String]]) -> Int {
    let known = Set(names.flatMap { $0 }.map(normalised))
    return profile.count { known.contains(normalised($0)) }
  }

  /// The range of whole numbers that most columns of numbers have.
  private func usualRange() -> ClosedRange<Int>? {
    var counts: [ClosedRange<Int>: Int] = [:]
    for column in roles.indices where roles[column] == nil {
      guard let met = smallNumbers(profiles[column]), let low = met.min(), let high = met.max()
      else { continue }
      counts[min(low, 1)...high, default: 0] += 1
    }
    return counts.max { ($0.value, $0.key.upperBound) < ($1.value, $1.key.upperBound) }?.key
  }

  private func answerRole(_ column: Int, usual: ClosedRange<Int>?) -> ColumnRole {
    let profile = profiles[column]
    let heading = head.headings[column]
    if profile.isTemporal { return .leftOut }
    if let met = smallNumbers(profile) {
      return numberRole(met, heading: heading, usual: usual)
    }
    if let role = builtInRole(profile) { return role }
    let numbers = profile.count(where: isNumber)
    if numbers * 2 > profile.filled {
      return namesAttribute(heading) ? .attribute(values: profile.texts.count) : .leftOut
    }
    let closed = closedTexts(profile)
    if let closed, namesAttribute(heading) { return .attribute(values: closed.texts.count) }
    if let several = SeveralAnswers(profile, separators: tool.answerSeparators),
      several.options.count < closed?.texts.count ?? .max
    {
      return .several(several.options, separator: several.separator)
    }
    if let closed { return .texts(closed.texts, absent: closed.absent) }
    return openRole(profile, heading: heading)
  }

  /// The whole numbers of a column that holds hardly anything else; nil for others.
  private func smallNumbers(_ profile: ColumnProfile) -> Set<Int>? {
    guard profile.isWhole, profile.texts.count <= 30 else { return nil }
    var met: Set<Int> = []
    var fitting = 0
    var others = 0
    for (text, count) in zip(profile.texts, profile.counts) {
      if absence(text) != nil { continue }
      if let number = wholeNumber(text), (0...10).contains(number) {
        met.insert(number)
        fitting += count
      } else {
        others += count
      }
    }
    return fitting > 0 && fitting * 20 >= (fitting + others) * 19 ? met : nil
  }

  private func numberRole(
    _ met: Set<Int>, heading: String, usual: ClosedRange<Int>?
  ) -> ColumnRole {
    guard let low = met.min(), let high = met.max() else { return .leftOut }
    let isUsual = usual.map { met.count >= $0.count } ?? false
    if namesAttribute(heading), !isUsual { return .attribute(values: met.count) }
    if asksRecommendation(heading), high > 5 { return .builtIn(Scale.recommendation) }
    if high <= 1 { return met.count == 2 ? .builtIn("yes-no") : .leftOut }
    var range = min(low, 1)...high
    if let usual, usual.contains(low), usual.contains(high), low > 0 || usual.lowerBound == 0 {
      range = usual
    } else if met.count == 1 {
      return .leftOut
    }
    if range == 1...5 { return .builtIn("rating-5") }
    return .numbers(range, met: met)
  }

  private func builtInRole(_ profile: ColumnProfile) -> ColumnRole? {
    let fits = BuiltInFit.fits(of: profile, tool: tool)
    guard let most = fits.map(\.answered).max() else { return nil }
    let best = fits.filter { $0.answered == most }
    if best.count > 1, best[0].scale.options.count == 5, best[1].scale.options.count == 4 {
      return .eitherBuiltIn(best[0].scale.id, best[1].scale.id)
    }
    return .builtIn(best[0].scale.id)
  }

  /// The texts of a column with few different ones, absences apart; the most frequent first.
  private func closedTexts(
    _ profile: ColumnProfile
  ) -> (texts: [String], absent: [String])? {
    guard profile.isWhole, profile.averageLength <= 160 else { return nil }
    var seen: Set<String> = []
    var texts: [String] = []
    var absent: [String] = []
    for (text, _) in profile.byFrequency where seen.insert(normalised(text)).inserted {
      if normalised(text).isEmpty { continue }
      if absence(text) == nil { texts.append(text) } else { absent.append(text) }
    }
    let isFew =
      texts.count <= 12 && profile.filled >= texts.count * 2
      || texts.count <= 40 && profile.filled >= texts.count * 6
    return texts.count >= 2 && isFew ? (texts, absent) : nil
  }

  /// Comments are words of people's own: longer than names, and mostly different.
  private func openRole(_ profile: ColumnProfile, heading: String) -> ColumnRole {
    let spaced = profile.count { $0.contains(" ") } + profile.unkept
    let different = profile.texts.count + profile.unkept
    if namesKey(heading) { return .leftOut }
    if spaced * 2 >= profile.filled, profile.averageLength >= 12, different * 3 >= profile.filled {
      return .comment
    }
    return namesAttribute(heading) ? .attribute(values: different) : .leftOut
  }
}

/// The whole number that a text is, as scales read it: `4`, `4.0`, `4,00`.
func wholeNumber(_ text: String) -> Int? {
  let plain = normalised(text)
  let digits = plain.prefix { $0.isASCII && $0.isNumber }
  guard (1...4).contains(digits.count), let number = Int(digits) else { return nil }
  let rest = plain[digits.endIndex...]
  guard let sign = rest.first else { return number }
  return ".,٫".contains(sign) && rest.count > 1 && rest.dropFirst().allSatisfy { $0 == "0" }
    ? number : nil
}

/// Whether a text is a number, with signs for decimals, thousands or percent.
private func isNumber(_ text: String) -> Bool {
  let plain = normalised(text)
  return plain.contains { $0.isNumber }
    && plain.allSatisfy { $0.isNumber || "+-.,%٫٬ '".contains($0) }
}

/// A heading without tags of HTML.
func plainHeading(_ heading: String) -> String {
  guard heading.contains("<") else { return heading }
  return heading.replacing(/<\/?[A-Za-z][^<>]*>/, with: " ")
    .split(whereSeparator: \.isWhitespace).joined(separator: " ")
}
