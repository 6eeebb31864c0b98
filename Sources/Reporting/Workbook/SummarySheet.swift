import Analysis
import Disclosure
import ManagementReview
import Statistics
import SurveyModel
import Wording
import WorkbookWriting

extension ReviewWorkbook {
  private var summaryColumns: [WorkbookColumn] {
    [
      .objective, .group, .measure, .result, .rangeFrom, .rangeTo, .people, .target, .status,
      .sinceLast, .owner, .due, .openActions, .remark,
    ]
  }

  /// Where and when, how the objectives stand, one by one, and a chart of those that are shares.
  var summarySheet: TellingSheet {
    var sheet = emptySheet(words.summarySheet)
    sheet.add([.text(title, .title)])
    for line in coverLines { sheet.add([.text(line, .note)]) }
    sheet.skip()
    let rows = review.objectives.map { objectiveRow($0) }
    addTable(summaryColumns, rows: rows, to: &sheet)
    if rows.isEmpty { sheet.add([.text(wording.noObjectives, .note)]) }
    addChart(to: &sheet)
    return TellingSheet(sheet: sheet, columns: meanings(summaryColumns))
  }

  private var coverLines: [String] {
    let dates = wording.dates(from: review.period.first, to: review.period.last)
    let place =
      "\(text(page.organisation.name)) · \(wording.audience(review.audience)) · \(text(dates))"
    return [place, text(askedPhrase), text(standing)].filter { !$0.isEmpty }
  }

  /// Which groups answered, and how many of those invited.
  private var askedPhrase: Phrase {
    Phrase.joined(review.participation.compactMap { participationPhrase($0) }, by: " · ")
  }

  /// A group and how many of it answered; nil where that isn't shown.
  func participationPhrase(_ participation: Participation) -> Phrase? {
    guard let answers = participation.responses?.shown?.estimate.value else { return nil }
    let count = Int(answers.rounded())
    let sentence =
      participation.roster.map { wording.answersOfAsked(count, $0) } ?? wording.answers(count)
    return
      "\(name: page.groupName(participation.group))\(words: wording.colon)\(sentence)"
  }

  /// How many objectives have each status.
  private var standing: Phrase {
    let codes = ["met", "not-met", "cannot-tell", "not-measured", "withheld"]
    let parts = codes.compactMap { code -> Phrase? in
      let count = review.objectives.count { page.statusCode($0.status) == code }
      guard count > 0 else { return nil }
      return wording.objectives(count, withStatus: wording.status(code) ?? code)
    }
    guard !parts.isEmpty else { return "" }
    return
      "\(words: wording.objectivesHeading)\(words: wording.colon)\(Phrase.joined(parts, by: wording.comma))"
  }

  private func objectiveRow(_ row: ObjectiveRow) -> TableRow {
    let objective = row.objective
    var cells = cells(
      of: row.figure, value: .result, base: .people, besides: objective.target)
    cells[.objective] = .text(objectiveName(row), .strong)
    cells[.group] = .text(text(page.groupName(row.group)))
    cells[.measure] = .text(wording.measureName(objective.indicator))
    cells[.target] = number(objective.target, of: objective.indicator, n: .max)
    cells[.status] = statusCell(row.status)
    let n = row.figure?.shown?.n ?? 0
    cells[.sinceLast] = row.sinceLast.map { .text(changeText($0.change, n: n)) }
    cells[.owner] = objective.owner.map { .text(text($0)) }
    cells[.due] = objective.due.map { .date(dayNumber: $0.dayNumber) }
    if !row.openActions.isEmpty {
      cells[.openActions] = .text(text(row.openActions.joined(separator: wording.comma)))
    }
    if row.figure == nil { cells[.remark] = .text(wording.nobodyAsked, .muted) }
    return cells
  }

  /// The objective, with its group where several groups have it, so that the chart tells them apart.
  private func objectiveName(_ row: ObjectiveRow) -> String {
    let statement = text(row.objective.statement)
    let isShared = review.objectives.count { $0.objective.id == row.objective.id } > 1
    return isShared ? "\(statement) (\(text(page.groupName(row.group))))" : statement
  }

  private func statusCell(_ status: DisclosedStatus) -> Cell {
    let code = page.statusCode(status)
    let look: CellLook =
      switch code {
      case "met": .favourable
      case "not-met": .unfavourable
      case "cannot-tell": .strong
      default: .muted
      }
    return .text(wording.status(code) ?? code, look)
  }

  /// Draws the longest stretch of objectives that are shares: other units don't fit on their axis.
  private func addChart(to sheet: inout Sheet) {
    guard let table = sheet.table, let stretch = shareStretch,
      let result = summaryColumns.firstIndex(of: .result),
      let target = summaryColumns.firstIndex(of: .target)
    else { return }
    let first = table.headingRow + 1
    sheet.skip()
    sheet.add([.text(words.resultAndTarget, .section)])
    sheet.add(
      Chart(
        kind: .bars, headingRow: table.headingRow,
        rows: first + stretch.lowerBound...first + stretch.upperBound, nameColumn: 0,
        series: [
          Chart.Series(column: result, colour: ChartColours.satisfied),
          Chart.Series(column: target, colour: ChartColours.target, isOutlined: true),
        ],
        axis: 0...1, axisFormat: percentFormat(),
        description: text(wording.chartDescription(words.resultAndTarget))))
  }

  private var shareStretch: ClosedRange<Int>? {
    var best: ClosedRange<Int>?
    var start: Int?
    for (index, row) in review.objectives.enumerated() {
      guard FigureUnit(row.objective.indicator) == .percent else {
        start = nil
        continue
      }
      let from = start ?? index
      start = from
      if index - from + 1 > best?.count ?? 0 { best = from...index }
    }
    return best
  }
}

/// The report's colours: the same thing has the same colour on every page.
enum ChartColours {
  static let satisfied = Colour(0x0B_4F8A)
  static let dissatisfied = Colour(0x9A_3E00)
  static let neither = Colour(0xC9_C9C9)
  static let target = Colour(0x22_2222)
}
