import SurveyModel

/// Whether the first row of a table is an answer like those below it, so that headings are missing.
///
/// At least half of its cells are of the kind of those below them, and none is of another kind.
/// Numbers in rising order are headings: people number their questions.
func holdsAnswers(_ first: [String], below rows: ArraySlice<[String]>) -> Bool {
  guard rows.count >= 3 else { return false }
  let numbers = first.compactMap { Int(normalised($0)) }
  if numbers.count == first.filledCount, zip(numbers, numbers.dropFirst()).allSatisfy(<) {
    return false
  }
  let (alike, different) = likeness(
    of: first, to: columnProfiles(of: rows, width: first.count))
  return different == 0 && alike >= 2 && alike * 2 >= first.filledCount
}
