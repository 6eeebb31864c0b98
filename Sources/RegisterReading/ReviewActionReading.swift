package import Findings
package import SurveyModel

/// Reads `review-actions.csv`: what earlier reviews decided.
///
/// Headings: `id;decision;owner;due;status;doneOn;metricId`, further ones are allowed. An action is
/// done where `doneOn` holds a date or `status` says so in French, Arabic or English.
///
/// - Returns: The actions in the order of the file and what is wrong with the register.
package func readReviewActions(
  _ bytes: [UInt8], file: String
) -> (actions: [ReviewAction], problems: [DefinitionProblem]) {
  var table = RegisterTable(bytes, file: file, requiring: ["id", "status", "metricId"])
  var actions: [ReviewAction] = []
  for row in table.rows {
    guard let id = row.text("id") else { continue }
    for heading in ["due", "doneon"] {
      if let text = row.text(heading), registerDate(text) == nil {
        table.add(.badDate(text), line: row.line)
      }
    }
    actions.append(
      ReviewAction(
        id: id, decision: row.text("decision") ?? "", owner: row.text("owner") ?? "",
        due: row.text("due").flatMap(registerDate), isDone: isDone(row),
        metric: row.text("metricid")))
  }
  return (actions, table.problems)
}

private let doneWords: Set<String> = Set(
  [
    "done", "closed", "completed", "terminé", "terminée", "clos", "close", "fait", "fermé",
    "réalisé", "réalisée", "منجز", "منجزة", "مغلق", "مكتمل",
  ].map(normalised))

private func isDone(_ row: RegisterTable.Row) -> Bool {
  row.text("doneon").flatMap(registerDate) != nil
    || row.text("status").map { doneWords.contains(normalised($0)) } ?? false
}

/// The date that a register's cell holds: `dd/MM/yyyy` or `yyyy-MM-dd`, or nil.
func registerDate(_ text: String) -> CalendarDate? {
  if let date = CalendarDate(isoText: text) { return date }
  let isDigits = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "/") }
  let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
  guard isDigits, parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2],
    (1900...2200).contains(year)
  else { return nil }
  return CalendarDate(year: year, month: month, day: day)
}
