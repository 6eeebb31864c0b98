package import Findings
package import SurveyModel

/// The words for everything that can be noticed in an export; a language that misses one doesn't
/// compile.
package protocol FindingWording: CheckWording {
  /// The language of the words.
  var language: Language { get }
  /// What is wrong, in whole sentences without the place, and how many are alike.
  func statement(of kind: FindingKind, count: Int) -> String
  /// What it does to the results, in one sentence.
  func consequence(of kind: FindingKind) -> String
  /// What a person can do about it, in whole sentences.
  func advice(for kind: FindingKind) -> String
  /// The words that lead in the lines that a definition needs.
  func lead(to place: DefinitionChange.Place) -> String
  /// The word between two lines of which a person chooses one.
  var or: String { get }
  /// The heading over findings of a severity.
  func title(of severity: Severity) -> String
  /// Where something was found, or first found where there are several; nil for no place.
  func place(_ place: Place, count: Int) -> String?
  /// A text between the language's quotation marks, shortened to a number of characters.
  func quoted(_ text: String, limit: Int) -> String
}

extension FindingWording {
  /// What is wrong and where, in a spreadsheet's terms, and how many are alike.
  package func message(for finding: Finding) -> String {
    let statement = statement(of: finding.kind, count: finding.count)
    guard let place = place(of: finding) else { return statement }
    return place + colon + statement.lowercasedFirst
  }

  /// What it means for the results, in one sentence.
  package func consequence(for finding: Finding) -> String { consequence(of: finding.kind) }

  /// What to do, with the line for the definition where one is the way out.
  package func fix(for finding: Finding) -> String {
    let advice = advice(for: finding.kind)
    guard let change = DefinitionChange(for: finding) else { return advice }
    let lines = change.lines.joined(separator: " \(or) ")
    return "\(advice) \(lead(to: change.place))\(colon)\(lines)"
  }

  /// Why records are set aside, as a short label, by the code of the reason.
  package func setAside(_ code: String) -> String {
    reportWording(in: language).setAside(code) ?? code
  }

  /// Where a finding stands, without a heading that its statement names.
  func place(of finding: Finding) -> String? {
    var place = finding.place
    if finding.kind.namesHeading { place.heading = nil }
    return self.place(place, count: finding.count)
  }

  /// A cell or heading between the language's quotation marks.
  func quoted(_ text: String) -> String { quoted(text, limit: longestShownText) }

  /// A heading between the language's quotation marks.
  func quotedHeading(_ text: String) -> String { quoted(shownHeading(text), limit: .max) }

  /// A question between quotation marks, long enough to tell two wordings apart.
  func quotedQuestion(_ text: String) -> String { quoted(text, limit: 120) }

  /// Texts between quotation marks, one after the other.
  func quotedList(_ texts: [String]) -> String {
    texts.map(quoted).joined(separator: comma)
  }
}

extension FindingKind {
  /// Whether the statement names the heading, so that the place need not.
  var namesHeading: Bool {
    switch self {
    case .itemTwice, .duplicateHeading, .unknownHeading, .identifier: true
    default: false
    }
  }
}
