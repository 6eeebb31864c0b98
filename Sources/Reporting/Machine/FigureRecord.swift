import Analysis
import Disclosure
import Statistics
import SurveyModel
import Tallying

/// One figure as a row of `metrics.csv` and of the JSON files.
struct FigureRecord: Equatable, Sendable {
  /// The names of the columns, in order.
  static let columns = [
    "survey", "period", "group", "dimension", "value", "subject_kind", "subject", "measure",
    "estimate", "low", "high", "n", "method", "status", "reason",
  ]

  /// What a cell holds: a text that people wrote, a name of Rida's own, a number, or nothing.
  enum Cell: Equatable, Sendable {
    case text(String)
    case number(String)
    case empty
  }

  /// One cell a column.
  let cells: [Cell]

  init(_ disclosed: DisclosedFigure) {
    cells = Self.key(disclosed.key) + Self.outcome(disclosed)
  }

  private static func key(_ key: FigureKey) -> [Cell] {
    let (kind, subject) = subjectNames(key.subject, survey: key.slice.survey)
    return [
      text(key.slice.survey.rawValue), text(key.slice.period.rawValue),
      text(key.slice.group.rawValue), text(key.slice.breakdown?.dimension.rawValue ?? ""),
      text(key.slice.breakdown?.value.rawValue ?? ""), text(kind), text(subject),
      text(key.measure.rawValue),
    ]
  }

  private static func subjectNames(_ subject: Subject, survey: SurveyID) -> (String, String) {
    switch subject {
    case .survey: ("survey", survey.rawValue)
    case .objective(let id): ("objective", id.rawValue)
    case .item(let id): ("item", id.rawValue)
    }
  }

  private static func outcome(_ disclosed: DisclosedFigure) -> [Cell] {
    switch disclosed {
    case .withheld(let figure):
      return [
        .empty, .empty, .empty, .empty, .empty, text("withheld"), text(figure.reason.rawValue),
      ]
    case .shown(let figure):
      let n = Cell.number(String(figure.n))
      switch figure.estimate {
      case .notDefined(let reason):
        return [.empty, .empty, .empty, n, .empty, text("not-defined"), text(reason.rawValue)]
      case .defined(let estimate):
        return [
          number(estimate.value), number(estimate.interval?.lower),
          number(estimate.interval?.upper), n, text(estimate.method?.rawValue ?? ""), text("ok"),
          .empty,
        ]
      }
    }
  }

  private static func text(_ text: String) -> Cell { text.isEmpty ? .empty : .text(text) }

  private static func number(_ value: Double?) -> Cell {
    value.flatMap { machineNumber($0) }.map { .number($0) } ?? .empty
  }
}

/// The figures in the order of the machine files: by slice, then the survey, its objectives and its
/// items by their ids, then by measure.
///
/// Figures come slice by slice and subject by subject already, so that runs of them are put in order
/// instead of single ones.
func inKeyOrder(_ figures: [DisclosedFigure]) -> [DisclosedFigure] {
  let bySlice = Dictionary(grouping: figures.indices) { figures[$0].key.slice }
  return bySlice.keys.sorted().flatMap { slice in
    let bySubject = Dictionary(grouping: bySlice[slice] ?? []) { figures[$0].key.subject }
    let subjects = bySubject.keys.sorted { precedes(order(of: $0), order(of: $1)) }
    return subjects.flatMap { subject in
      (bySubject[subject] ?? []).sorted { figures[$0].key.measure < figures[$1].key.measure }
    }
  }.map { figures[$0] }
}

private func precedes(_ left: (kind: Int, id: String), _ right: (kind: Int, id: String)) -> Bool {
  if left.kind != right.kind { return left.kind < right.kind }
  return left.id.utf8.lexicographicallyPrecedes(right.id.utf8)
}

private func order(of subject: Subject) -> (kind: Int, id: String) {
  switch subject {
  case .survey: (0, "")
  case .objective(let id): (1, id.rawValue)
  case .item(let id): (2, id.rawValue)
  }
}
