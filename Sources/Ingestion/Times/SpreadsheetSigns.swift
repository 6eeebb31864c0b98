import Findings
import SurveyModel

/// What the first records of an export show of a spreadsheet that saved it again.
///
/// - Returns: For each column at most one finding of each sign, with how many of the first cells
///   show it.
func spreadsheetSigns(in head: ExportHead, _ plan: ReadingPlan) -> [Finding] {
  var findings: [Finding] = []
  func add(
    _ sign: FindingKind.SpreadsheetSign, _ cells: [String], in column: Int, from least: Int = 1
  ) {
    guard let example = cells.first, cells.count >= least else { return }
    let place = Place(column: column, heading: head.headings[column])
    findings.append(
      Finding(.spreadsheetSign(sign, example: shortened(example)), at: place, count: cells.count))
  }
  let comments = Set(plan.sources.filter { $0.item.kind == .comment }.map(\.item.id))
  for column in plan.headings.indices where plan.holdsKeysOrAnswers(column, besides: comments) {
    add(.shortenedNumbers, head.filledSamples(of: column).filter(isShortenedNumber), in: column)
  }
  for source in plan.sources {
    guard case .scaled(let scale) = source.item.kind, case .single(let column) = source.columns
    else { continue }
    let days = head.filledSamples(of: column).filter(isDayOfYear)
    guard !days.isEmpty else { continue }
    let reader = ScaleReader(scale, tool: plan.tool)
    add(.answersAsDates, days.filter { reader.answer($0) == .unreadable }, in: column)
  }
  if let column = plan.time?.column, column == plan.tool.submittedColumn,
    toolsWithFullTimes.contains(plan.tool.id)
  {
    let times = head.filledSamples(of: column)
    // One cell may have been typed in by hand.
    let most = max(1, (times.count + 1) / 2)
    add(.timesWithoutSeconds, times.filter(hasNoSeconds), in: column, from: most)
    add(.yearsOfTwoDigits, times.filter(hasYearOfTwoDigits), in: column, from: most)
  }
  return findings
}

/// The tools that write every time with its seconds and every year with four digits.
private let toolsWithFullTimes: Set = [
  "formbricks", "kobotoolbox", "limesurvey", "moodle-questionnaire", "odk-central", "qualtrics",
  "typeform",
]

extension ReadingPlan {
  /// Whether a column holds keys or answers that are no free text.
  fileprivate func holdsKeysOrAnswers(
    _ column: Int, besides comments: Set<ItemID>
  ) -> Bool {
    uses[column].contains { use in
      guard case .item(let id) = use else { return use == .key }
      return !comments.contains(id)
    }
  }
}

/// Whether a cell is a long number as a spreadsheet shortens it, such as `4.33E+09`.
func isShortenedNumber(_ cell: String) -> Bool {
  let parts = cell.uppercased().split(separator: "E", omittingEmptySubsequences: false)
  guard parts.count == 2, parts[1].first == "+", (2...3).contains(parts[1].dropFirst().count),
    parts[1].dropFirst().allSatisfy(\.isNumber), parts[0].first?.isNumber == true
  else { return false }
  let mantissa = parts[0].dropFirst()
  return mantissa.isEmpty
    || (mantissa.first == "." || mantissa.first == ",")
      && mantissa.dropFirst().allSatisfy(\.isNumber)
}

/// Whether a cell is a day and a month's name, such as `02-Jan` or `1-févr.`, which a spreadsheet
/// makes of 1/2.
func isDayOfYear(_ cell: String) -> Bool {
  let parts = cell.split { "-/. \u{A0}".contains($0) }
  guard parts.count == 2 else { return false }
  let words = parts.map { timeWord(normalised(String($0))) }
  return zip(parts, words.reversed()).contains { part, word in
    guard let day = Int(part), (1...99).contains(day), case .month = word else { return false }
    return true
  }
}

private func hasNoSeconds(_ cell: String) -> Bool {
  guard let parts = timeParts(of: Array(cell.utf8)[...]), let clock = parts.clock else {
    return false
  }
  return clock % 60 == 0 && cell.count { $0 == ":" || $0 == "h" || $0 == "H" } == 1
}

private func hasYearOfTwoDigits(_ cell: String) -> Bool {
  guard let parts = timeParts(of: Array(cell.utf8)[...]) else { return false }
  return [parts.first, parts.second, parts.third].prefix(parts.count).allSatisfy { $0.digits < 3 }
}
