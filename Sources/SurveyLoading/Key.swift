/// The keys of the definition files.
enum Key: String, CaseIterable, Sendable {
  // The organisation
  case organisation, name, scope, languages
  case timeZone = "time-zone"
  case clauses, confidence, groups, dimensions, periods, disclosure
  case `class`
  case values, also, from, to
  case `internal`
  case external, comments, minimum
  case responseRate = "response-rate"

  // A survey
  case survey, version, title, group, items, scales, export, privacy
  case text, scale, objective, reversed, columns, kind, options, step, unit
  case comparable, wording, reason
  case satisfied, dissatisfied, ordered
  case notApplicable = "not-applicable"
  case noAnswer = "no-answer"
  case files, encoding, delimiter, key, submitted, period, drop, gone
  case sheet, long, response, item, counts
  case column, format, value
  case purpose, retention, cndp

  // The objectives
  case objectives, statement, indicator, target, direction, baseline, owner, resources, due
  case evaluation, communicated, policy, on
}
