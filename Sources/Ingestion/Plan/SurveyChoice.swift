import Findings
import SurveyModel

/// How well one survey fits the headings of an export.
struct SurveyFit {
  var survey: Survey
  var repeated: RepeatedHeadings
  /// What each column answers.
  var matches: [ItemMatch?]
  /// How many questions the survey asks; a ranking is one, however many options it has.
  var items: Int
  /// Those of them that have a column.
  var matchedItems: Int
  /// Items and question columns taken together, matched pairs counted once; at least 1.
  var union: Int

  init(_ survey: Survey, head: ExportHead, forms: [HeadingForms], tool: ToolConventions) {
    let names = ItemNames(survey)
    let repeated = RepeatedHeadings(forms)
    let drop = Set(survey.export.drop.map(headingText))
    let isQuestion = forms.indices.map { column in
      !tool.metadataColumns.contains(column) && !forms[column].whole.isEmpty
        && !forms[column].ownForms.contains(where: drop.contains)
        && repeated.name(of: column).map(drop.contains) != true
    }
    self.survey = survey
    self.repeated = repeated
    let found = forms.indices.map { column in
      isQuestion[column] ? names.match(forms[column], numbered: repeated.name(of: column)) : nil
    }
    var matches = spreadColumns(namedColumns(found), survey.items)
    if tool.optionsAreHeadings {
      names.matchOptionHeadings(forms, where: isQuestion, in: &matches)
    }
    self.matches = matches
    let matchedColumns = matches.count { $0 != nil }
    let questions = survey.items.map(\.question)
    items = Set(questions).count
    matchedItems = Set(matches.compactMap { $0.map { questions[$0.item] } }).count
    union = max(1, items + isQuestion.count { $0 } - matchedColumns)
  }

  /// Whether it fits better than another one: a larger part of what both sides have is matched.
  func fitsBetter(than other: SurveyFit) -> Bool {
    matchedItems * other.union > other.matchedItems * union
  }

  /// Whether enough is matched to take the export for the survey's: half of the items.
  var fitsByHeadings: Bool { matchedItems > 0 && matchedItems * 2 >= items }
}

/// The survey that an export belongs to, or the finding that stops it.
enum SurveyChoice {
  case chosen(SurveyFit)
  case refused(Finding)
}

/// Chooses the survey by the user's word, the file's name and the headings, in this order.
func chooseSurvey(
  for head: ExportHead, forms: [HeadingForms], tool: ToolConventions, _ request: PlanRequest
) -> SurveyChoice {
  let surveys = request.definitions.surveys.filter {
    request.survey == nil || request.survey == $0.id
  }
  let named = surveys.filter { survey in
    survey.export.filePatterns.contains { fileName(head.fileName, matches: $0) }
  }
  let fits = (named.isEmpty ? surveys : named).map {
    SurveyFit($0, head: head, forms: forms, tool: tool)
  }
  let isExpected = request.survey != nil || !named.isEmpty
  guard var best = fits.first else {
    return .refused(Finding(.noSurveyFits(nearest: nil, matched: 0, items: 0)))
  }
  for fit in fits where fit.fitsBetter(than: best) { best = fit }
  guard isExpected ? best.matchedItems > 0 : best.fitsByHeadings else {
    let nearest = best.matchedItems > 0 ? best.survey.id : nil
    return .refused(
      Finding(.noSurveyFits(nearest: nearest, matched: best.matchedItems, items: best.items)))
  }
  let equal = fits.filter { !best.fitsBetter(than: $0) }
  if equal.count > 1 { return .refused(Finding(.severalSurveysFit(equal.map(\.survey.id)))) }
  if let other = mixedIn(fits, with: best) {
    return .refused(Finding(.surveysMixed([best.survey.id, other])))
  }
  return .chosen(best)
}

/// Another survey at least half of whose items have columns that the best one has no use for.
private func mixedIn(_ fits: [SurveyFit], with best: SurveyFit) -> SurveyID? {
  fits.first { fit in
    guard fit.survey.id != best.survey.id else { return false }
    let own = Set(
      fit.matches.indices.compactMap { best.matches[$0] == nil ? fit.matches[$0]?.item : nil })
    return own.count >= 2 && own.count * 2 >= fit.items
  }?.survey.id
}

/// Whether a file's name matches a pattern in which `*` stands for any letters and `?` for one;
/// upper and lower case count alike.
package func fileName(_ name: String, matches pattern: String) -> Bool {
  let name = Array(name.lowercased())
  let pattern = Array(pattern.lowercased())
  var reachable = [true] + [Bool](repeating: false, count: name.count)
  for symbol in pattern {
    var next = [Bool](repeating: false, count: name.count + 1)
    if symbol == "*" {
      var seen = false
      for position in 0...name.count {
        seen = seen || reachable[position]
        next[position] = seen
      }
    } else {
      for position in 0..<name.count where symbol == "?" || symbol == name[position] {
        next[position + 1] = reachable[position]
      }
    }
    reachable = next
  }
  return reachable[name.count]
}
