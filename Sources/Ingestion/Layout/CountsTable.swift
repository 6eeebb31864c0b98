import SurveyModel

/// Whether a table holds counts or shares of answers instead of answers: a column names the question,
/// and either a row of columns counts its options or a share stands beside how many answered.
func holdsCounts(_ headings: [String], rows: ArraySlice<[String]>) -> Bool {
  let names = headings.map(headingText)
  guard rows.count >= 2,
    let question = names.firstIndex(where: questionHeadings.contains),
    rows.allSatisfy({ question < $0.count && !trimmedText($0[question]).isEmpty })
  else { return false }
  let profiles = columnProfiles(of: rows, width: headings.count)
  let numeric = names.indices.filter { $0 != question && profiles[$0].isNumeric }
  if longestNumberedRun(numeric.map { names[$0] }) >= 3 { return true }
  return numeric.contains { isShare(names[$0]) } && numeric.contains { isBase(names[$0]) }
}

/// The longest run of headings that differ in a number only, which counts up by one.
private func longestNumberedRun(_ names: [String]) -> Int {
  var longest = 0
  var run = 0
  var last: (stem: Substring, number: Int)?
  for name in names {
    let digits = name.reversed().prefix { $0.isASCII && $0.isNumber }.count
    let current = (stem: name.dropLast(digits), number: Int(name.suffix(digits)) ?? -1)
    let goesOn = last.map { $0.stem == current.stem && $0.number + 1 == current.number } ?? false
    run = goesOn ? run + 1 : (digits > 0 ? 1 : 0)
    longest = max(longest, run)
    last = digits > 0 ? current : nil
  }
  return longest
}

private func isShare(_ name: String) -> Bool {
  name.contains("%") || shareWords.contains { name.contains($0) }
}

private func isBase(_ name: String) -> Bool {
  baseHeadings.contains(name) || name.hasPrefix("total ")
}

private let questionHeadings = Set(
  [
    "Question", "Questions", "Question number", "Question text", "Statement", "Statements", "Item",
    "Items", "Indicator", "Énoncé", "Énoncés", "Intitulé", "Intitulé de la question", "Affirmation",
    "Affirmations", "Indicateur", "Libellé de la question", "السؤال", "الأسئلة", "العبارة",
    "العبارات", "البند", "الفقرة", "Frage", "Aussage",
  ].map(headingText))

private let shareWords = [
  "percent", "positivity", "average", "mean score", "pourcentage", "moyenne", "taux", "part des",
  "النسبة", "المتوسط", "المعدل", "prozent", "mittelwert",
].map(normalised)

private let baseHeadings = Set(
  [
    "Responses", "Respondents", "Response count", "Number of responses", "n", "N", "Count", "Total",
    "Base", "Population", "Réponses", "Répondants", "Nombre de réponses", "Effectif", "Effectifs",
    "عدد الإجابات", "عدد المستجيبين", "العدد", "المجموع", "Antworten", "Anzahl",
  ].map(headingText))
