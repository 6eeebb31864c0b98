import Analysis
import Disclosure
import ManagementReview
import SurveyModel

/// Every figure of a review, wherever it stands.
struct ShownFigures {
  private(set) var shown: [ShownFigure] = []
  private(set) var withheld: [WithheldFigure] = []
  private(set) var changes: [ShownChange] = []

  init(_ review: Review) {
    review.figures.forEach { add($0) }
    review.participation.forEach { add($0) }
    for line in review.changes.better + review.changes.worse + review.changes.unclear
      + review.changes.notComparable
    {
      shown.append(line.figure)
      shown += [line.earlier].compactMap(\.self)
      changes.append(line.change)
    }
    review.objectives.forEach { add($0) }
    shown += review.decisions.map(\.figure)
    review.surveys.forEach { add($0) }
  }

  private mutating func add(_ figure: DisclosedFigure?) {
    switch figure {
    case .shown(let figure): shown.append(figure)
    case .withheld(let figure): withheld.append(figure)
    case nil: break
    }
  }

  private mutating func add(_ series: DisclosedSeries?) {
    series?.points.forEach { add($0.figure) }
  }

  private mutating func add(_ participation: Participation) {
    add(participation.responses)
    add(participation.responseRate)
  }

  private mutating func add(_ row: ObjectiveRow) {
    add(row.figure)
    add(row.series)
    changes += [row.sinceLast, row.sinceYearBefore].compactMap(\.self)
  }

  private mutating func add(_ item: ItemEvidence) {
    item.figures.forEach { add($0) }
    add(item.series)
    changes += [item.sinceLast].compactMap(\.self)
  }

  private mutating func add(_ section: SurveySection) {
    add(section.participation)
    section.overall.forEach { add($0) }
    add(section.overallSeries)
    for objective in section.objectives {
      objective.figures.forEach { add($0) }
      add(objective.series)
      objective.items.forEach { add($0) }
    }
    section.otherItems.forEach { add($0) }
    for row in section.breakdowns.flatMap(\.rows) {
      [row.responses, row.overall].forEach { add($0) }
      row.objectives.forEach { add($0) }
    }
  }
}
