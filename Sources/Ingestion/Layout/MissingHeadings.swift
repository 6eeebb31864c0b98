import SurveyModel

/// Whether the first row of a table is an answer like those below it, so that headings are missing.
///
/// At least half of its cells are of the kind of those below them, and none is of another kind.
/// Numbers in rising order are headings: people number their questions. A date above dates beside a
/// number above numbers is an answer, whatever the other cells are; so is a number from which the
/// rows below count on.
func holdsAnswers(_ first: [String], below rows: ArraySlice<[String]>) -> Bool {
  if countsOn(from: first, in: rows) { return true }
  guard rows.count >= 3 else { return false }
  let numbers = first.compactMap { Int(normalised($0)) }
  if numbers.count == first.filledCount, zip(numbers, numbers.dropFirst()).allSatisfy(<) {
    return false
  }
  let profiles = columnProfiles(of: rows, width: first.count)
  let (alike, different) = likeness(of: first, to: profiles)
  guard different == 0, alike >= 2 else { return false }
  let hasTime = zip(first, profiles).contains { isTime($0) && $1.likeness(of: $0) == .alike }
  return hasTime || alike * 2 >= first.filledCount
}

/// Whether the first column numbers the rows, the first one too, which holds words besides.
private func countsOn(from first: [String], in rows: ArraySlice<[String]>) -> Bool {
  guard rows.count >= 2, first.filledCount > 1, let start = first.first.flatMap({ Int($0) }),
    first.dropFirst().contains(where: { !trimmedText($0).isEmpty && !isNumber($0) })
  else { return false }
  let numbers = rows.filter { $0.filledCount > 0 }.map { $0.first.flatMap { Int($0) } }
  return numbers.enumerated().allSatisfy { $1 == start + $0 + 1 }
}
