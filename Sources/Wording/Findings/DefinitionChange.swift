package import Findings
import SurveyModel

/// What a person can write into a definition so that a finding goes away.
package struct DefinitionChange: Equatable, Sendable {
  /// Where the lines belong.
  package enum Place: CaseIterable, Sendable {
    /// At the top of the survey's definition.
    case survey
    /// At the item that a column answers.
    case item
    /// At the option that an answer means.
    case option
    /// At a dimension's value, in `organisation.yaml`.
    case dimensionValue
    /// Under `export: period:` of the survey's definition.
    case period
    /// Under `group:` of the survey's definition.
    case group
  }

  package var place: Place
  /// Lines of YAML of which a person takes one; never empty.
  package var lines: [String]

  private init(_ place: Place, _ lines: String...) { self.init(place, lines) }

  private init(_ place: Place, _ lines: [String]) {
    self.place = place
    self.lines = lines
  }

  /// Creates the change that a finding asks for, or nil where none is known to be right.
  package init?(for finding: Finding) {
    switch finding.kind {
    case .encodingUndecided(let first, let second):
      self = Self(
        .survey, "export: {encoding: \(yamlScalar(first.name))}",
        "export: {encoding: \(yamlScalar(second.name))}")
    case .delimiterUndecided(let first, let second):
      self = Self(
        .survey, "export: {delimiter: \(DelimiterSort(first.name).yaml)}",
        "export: {delimiter: \(DelimiterSort(second.name).yaml)}")
    case .timeOrderUndecided(let example):
      guard let heading = finding.place.heading, let order = TimeOrderPatterns(example) else {
        return nil
      }
      self = Self(
        .survey, submitted(heading, order.dayFirst), submitted(heading, order.monthFirst))
    case .workbookSheets(let sheets) where !sheets.isEmpty:
      self = Self(.survey, sheets.prefix(5).map { "export: {sheet: \(yamlScalar($0))}" })
    case .gone(.keep): self = Self(.survey, "export: {gone: retract}")
    case .gone(.retract): self = Self(.survey, "export: {gone: keep}")
    case .wordingChanged(_, let before, let now):
      self = Self(.item, comparable("wording", [before, now]))
    case .optionsChanged(_, let before, let now):
      self = Self(.item, comparable("options", before + now))
    default: self.init(forText: finding.kind)
    }
  }

  /// The change that teaches a definition a heading or an answer, if that is known in full.
  private init?(forText kind: FindingKind) {
    switch kind {
    case .itemTwice(_, let columns):
      guard let last = columns.last, columns.first != last else { return nil }
      self = Self(.survey, "export: {drop: [\(yamlScalar(last))]}")
    case .identifier(let heading, _):
      self = Self(.survey, "export: {drop: [\(yamlScalar(heading))]}")
    case .unknownHeading(let heading, .some):
      self = Self(.item, "columns: [\(yamlScalar(heading))]")
    case .answerNotOnScale(_, let text, _, let possible) where isShownInFull(text):
      self.init(forAnswer: quotedScalar(text), among: possible)
    case .dimensionValueUnknown(_, let text, _) where isShownInFull(text),
      .dimensionValuesNearlyAlike(_, let text, _) where isShownInFull(text):
      self = Self(.dimensionValue, "also: [\(quotedScalar(text))]")
    case .setAside(.periodNameUnknown(let text, let id?))
    where isShownInFull(text) && isWellFormedIdentifier(id):
      self = Self(.period, "values: {\(id): [\(quotedScalar(text))]}")
    case .setAside(.groupUnknown(let text, let id?))
    where isShownInFull(text) && isWellFormedIdentifier(id):
      self = Self(.group, "values: {\(id): [\(quotedScalar(text))]}")
    default: return nil
    }
  }
}

extension DefinitionChange {
  /// The change that teaches a scale or an option another spelling; without a known option, the
  /// spelling of "does not apply".
  private init?(forAnswer text: String, among possible: FindingKind.PossibleAnswers) {
    switch possible {
    case .scale(let scale, let option?):
      self = Self(.survey, "scales: {\(scale): {also: {\(option): [\(text)]}}}")
    case .scale(let scale, nil):
      self = Self(.survey, "scales: {\(scale): {not-applicable: [\(text)]}}")
    case .options: self = Self(.option, "also: [\(text)]")
    case .numbers, .ranks: return nil
    }
  }
}

/// What declares wordings equal; the day and the reason are a person's to fill in.
private func comparable(_ key: String, _ wordings: [String]) -> String {
  var texts: [String] = []
  for text in wordings.map(quotedScalar) where !texts.contains(text) { texts.append(text) }
  let list = texts.joined(separator: ", ")
  let reason = "{fr: POURQUOI, ar: لماذا, en: WHY}"
  return "comparable: [{\(key): [\(list)], on: YYYY-MM-DD, reason: \(reason)}]"
}

private func submitted(_ heading: String, _ format: String) -> String {
  "export: {submitted: {column: \(yamlScalar(heading)), format: \(format)}}"
}

/// How a definition names the columns of a table that has a row for each answer.
let longTableExample = "export: {long: {response: ID, item: Question, value: Answer}}"

/// How a definition names the columns of a table of counts.
package let countsTableExample = "export: {counts: {item: Question, options: {1: Bad, 2: Good}}}"
