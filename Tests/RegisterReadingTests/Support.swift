import Findings
import SurveyModel

let registerFile = "data/registers/register.csv"

/// An organisation with two periods, two groups, a listed and a free dimension.
func organisation() -> Organisation {
  let name = LocalizedText(["en": "name"])
  let periods = [("2025-S1", 2025), ("2026-S1", 2026)].compactMap { id, year -> Period? in
    guard let first = CalendarDate(year: year, month: 1, day: 1),
      let last = CalendarDate(year: year, month: 6, day: 30)
    else { return nil }
    return Period(id: PeriodID(rawValue: id), first: first, last: last)
  }
  return Organisation(
    id: "school", name: name, scope: name, languages: [.english], timeZone: "Africa/Casablanca",
    clauseEdition: "2025", confidence: 0.95,
    groups: [
      BeneficiaryGroup(id: "learner", beneficiaryClass: .learner, name: name),
      BeneficiaryGroup(id: "parent", beneficiaryClass: .otherBeneficiary, name: name),
    ],
    dimensions: [
      Dimension(
        id: "campus", name: name,
        values: .listed([
          DimensionValue(id: "rabat", name: name), DimensionValue(id: "fes", name: name),
        ])),
      Dimension(id: "course", name: name, values: .any),
    ],
    periods: periods, disclosure: DisclosureRules())
}

/// The problem of a kind at a line of the register.
func problem(_ kind: DefinitionProblemKind, _ line: Int? = nil) -> DefinitionProblem {
  DefinitionProblem(kind, file: registerFile, line: line)
}
