import Analysis
import Disclosure
import ManagementReview
import SurveyModel
import Wording
import WorkbookWriting

extension ReviewWorkbook {
  private var changesColumns: [WorkbookColumn] {
    [
      .subject, .course, .group, .breakdownValue, .measure, .result, .rangeFrom, .rangeTo, .people,
      .earlierResult, .earlierPeriod, .changeFrom, .changeTo, .remark,
    ]
  }

  /// What changed since the last time: better, worse, unclear, then what can't be compared.
  var changesSheet: TellingSheet {
    let changes = review.changes
    var sheet = emptySheet(words.changesSheet)
    sheet.add([.text(wording.changesHeading, .title)])
    let byChance = Double(changes.comparisons) * (1 - page.organisation.confidence)
    let lead = wording.comparisons(changes.comparisons, byChance: Int(byChance.rounded()))
    sheet.add([.text(changes.comparisons > 0 ? text(lead) : words.noChanges, .note)])
    sheet.skip()
    let lines = changes.better + changes.worse + changes.unclear + changes.notComparable
    addTable(changesColumns, rows: lines.map { changeRow($0) }, to: &sheet)
    return TellingSheet(sheet: sheet, columns: meanings(changesColumns))
  }

  private func changeRow(_ line: ChangeLine) -> TableRow {
    let (key, change) = (line.figure.key, line.change.change)
    var cells = cells(of: .shown(line.figure), value: .result, base: .people)
    cells[.subject] = .text(text(page.subjectTitle(key)), .strong)
    let code = change.verdict.code
    cells[.course] = .text(wording.verdict(code) ?? code, look(change))
    cells[.group] = .text(text(page.groupName(key.slice.group)))
    if let breakdown = key.slice.breakdown {
      cells[.breakdownValue] = .text(breakdownName(breakdown))
    }
    cells[.measure] = .text(wording.measureName(key.measure))
    if let earlier = line.earlier { cells[.earlierResult] = valueCell(.shown(earlier)) }
    cells[.earlierPeriod] = .text(text(change.reference.rawValue), .code)
    switch change.verdict {
    case .better, .worse, .noClearChange: cells.merge(changeCells(change)) { $1 }
    case .notComparable, .notDefined:
      cells[.remark] = page.changePhrase(change, n: line.figure.n).map { .text(text($0), .muted) }
    }
    return cells
  }

  private func look(_ change: Change) -> CellLook {
    switch change.verdict {
    case .better: .favourable
    case .worse: .unfavourable
    case .noClearChange, .notComparable, .notDefined: .body
    }
  }

  /// The name of a dimension's value.
  func breakdownName(_ breakdown: Breakdown) -> String {
    guard let dimension = page.organisation.dimension(breakdown.dimension) else {
      return text(breakdown.value.rawValue)
    }
    return text(page.valueName(breakdown.value, of: dimension))
  }
}
