package import Findings
package import SurveyModel

/// Reads `rosters.csv`: how many people each group has, period by period.
///
/// Headings: `period;group;dimension;value;n`; dimension and value are empty for the whole group.
/// A line about an unknown period, group, dimension or declared value, or without a whole number,
/// is left out and reported.
///
/// - Returns: The rosters and what is wrong with the register.
package func readRosters(
  _ bytes: [UInt8], file: String, organisation: Organisation
) -> (rosters: Rosters, problems: [DefinitionProblem]) {
  var table = RegisterTable(bytes, file: file, requiring: ["period", "group", "n"])
  var entries: [Rosters.Entry] = []
  for row in table.rows {
    guard row.cells.values.contains(where: { !$0.isEmpty }) else { continue }
    do throws(RegisterProblem) {
      entries.append(try rosterEntry(row, organisation))
    } catch {
      table.add(error.kind, line: row.line)
    }
  }
  return (Rosters(entries), table.problems)
}

/// Why a row of a register is left out.
struct RegisterProblem: Error {
  var kind: DefinitionProblemKind
}

private func rosterEntry(
  _ row: RegisterTable.Row, _ organisation: Organisation
) throws(RegisterProblem) -> Rosters.Entry {
  let period = PeriodID(rawValue: row.text("period") ?? "")
  guard organisation.period(period) != nil else {
    let known = organisation.periods.map(\.id.rawValue)
    throw unknown(.period, period.rawValue, among: known)
  }
  let group = GroupID(rawValue: row.text("group") ?? "")
  guard organisation.group(group) != nil else {
    throw unknown(.group, group.rawValue, among: organisation.groups.map(\.id.rawValue))
  }
  let part = try breakdown(row, organisation)
  let text = row.text("n") ?? ""
  guard let count = Int(text), (0...100_000_000).contains(count) else {
    throw RegisterProblem(kind: .badNumber(text, range: "0–100000000"))
  }
  return Rosters.Entry(
    period: period, group: group, dimension: part?.dimension, value: part?.value, count: count)
}

/// The dimension and value that a row is narrowed to, or nil for the whole group.
private func breakdown(
  _ row: RegisterTable.Row, _ organisation: Organisation
) throws(RegisterProblem) -> (dimension: DimensionID, value: DimensionValueID)? {
  let id = row.text("dimension") ?? ""
  let value = row.text("value") ?? ""
  // A value without a dimension would else pass for the whole group.
  if id.isEmpty, value.isEmpty { return nil }
  guard let dimension = organisation.dimension(DimensionID(rawValue: id)) else {
    throw unknown(.dimension, id, among: organisation.dimensions.map(\.id.rawValue))
  }
  var known: [String] = []
  if case .listed(let values) = dimension.values { known = values.map(\.id.rawValue) }
  guard known.isEmpty ? !value.isEmpty : known.contains(value) else {
    throw unknown(.dimensionValue, value, among: known)
  }
  return (dimension.id, DimensionValueID(rawValue: value))
}

private func unknown(
  _ what: DefinitionProblemKind.Reference, _ id: String, among known: [String]
) -> RegisterProblem {
  RegisterProblem(
    kind: .unknownReference(what: what, id: id, nearest: nearest(to: id, among: known)))
}
