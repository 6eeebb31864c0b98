import Analysis
import Disclosure
import ManagementReview
import SurveyModel
import Wording
import WorkbookWriting

extension ReviewWorkbook {
  /// One sheet a survey and group, in the review's order.
  var sectionSheets: [TellingSheet] {
    review.surveys.map { section in
      let title = section.survey.title.text(in: language)
      let isShared = review.surveys.count { $0.survey.title.text(in: language) == title } > 1
      let name = isShared ? "\(page.groupName(section.group)) · \(title)" : title
      return SectionTable(self, section).sheet(named: name)
    }
  }
}

/// A survey's questions: how satisfied the answers are, and how often each answer was chosen.
private struct SectionTable {
  let book: ReviewWorkbook
  let section: SurveySection
  /// Questions that judge satisfaction first, so that a chart can draw them together.
  let rows: [(objective: Objective?, evidence: ItemEvidence)]
  let judgedCount: Int
  /// The options of the scale that most questions share, each of which gets a column.
  let options: [ScaleOption]
  let scale: ScaleID?

  private let leading: [WorkbookColumn] = [
    .question, .objective, .satisfied, .rangeFrom, .rangeTo, .answers, .dissatisfied, .neither,
    .mean, .notApplicable, .missing, .sinceLast,
  ]

  init(_ book: ReviewWorkbook, _ section: SurveySection) {
    self.book = book
    self.section = section
    let all =
      section.objectives.flatMap { part in part.items.map { (part.objective as Objective?, $0) } }
      + section.otherItems.map { (nil, $0) }
    let judged = all.filter { $0.1.item.scale?.judgesSatisfaction == true }
    let others = all.filter { $0.1.item.scale?.judgesSatisfaction != true }
    rows = (judged + others).map { (objective: $0.0, evidence: $0.1) }
    judgedCount = judged.count
    let scales = judged.compactMap(\.1.item.scale)
    var most: (scale: Scale, count: Int)?
    for scale in scales {
      let count = scales.count { $0.id == scale.id }
      if count > most?.count ?? 0 { most = (scale, count) }
    }
    scale = most?.scale.id
    options = most?.scale.options ?? []
  }

  func sheet(named name: String) -> TellingSheet {
    var sheet = book.emptySheet(name)
    sheet.add([.text(book.text(section.survey.title), .title)])
    for line in lines { sheet.add([.text(line, .note)]) }
    sheet.skip()
    let labels = options.map { book.text($0.labels) }
    sheet.columnWidths =
      leading.map { book.width(of: $0) } + labels.map { _ in 14 } + [book.width(of: .remark)]
    sheet.addTable(
      headings: leading.map { book.words.heading(of: $0) } + labels + [
        book.words.heading(of: .remark)
      ],
      rows: rows.map { cells(of: $0.evidence, serving: $0.objective) }, frozenColumns: 1)
    addChart(to: &sheet)
    let meaning = book.words.meaning(of: .share)
    return TellingSheet(
      sheet: sheet,
      columns: book.meanings(leading) + labels.map { ColumnMeaning(heading: $0, meaning: meaning) }
        + book.meanings([.remark]))
  }

  /// Who answered, and how satisfied they are on the whole.
  private var lines: [String] {
    var lines = [book.text(book.page.groupName(section.group))]
    if let phrase = book.participationPhrase(section.participation) { lines = [book.text(phrase)] }
    if let overall = section.overall.first(where: { $0.key.measure == .satisfiedShare })?.shown,
      let sentence = book.page.figures.sentence(overall)
    {
      lines.append(
        book.wording.satisfactionOverall + book.wording.colon + book.text(sentence))
    }
    return lines
  }

  private func cells(of evidence: ItemEvidence, serving objective: Objective?) -> [Cell] {
    let share = evidence.figure(.satisfiedShare)
    var row = book.cells(of: share ?? evidence.figure(.answers), value: .satisfied, base: .answers)
    if share == nil { row[.satisfied] = nil }
    row[.question] = .text(book.text(evidence.item.text), .strong)
    row[.objective] = objective.map { .text(book.text($0.statement)) }
    row[.dissatisfied] = book.valueCell(evidence.figure(.dissatisfiedShare))
    row[.neither] = neitherCell(evidence)
    row[.mean] = book.valueCell(evidence.figure(.mean))
    row[.notApplicable] = book.valueCell(evidence.figure(.notApplicable))
    row[.missing] = book.valueCell(evidence.figure(.missing))
    let n = share?.shown?.n ?? 0
    row[.sinceLast] = evidence.sinceLast.map { .text(book.changeText($0.change, n: n)) }
    if evidence.item.isReversed, row[.remark] == nil {
      row[.remark] = .text(book.wording.reversedNote, .muted)
    }
    let shares = options.map { option in
      evidence.item.scale?.id == scale
        ? book.valueCell(evidence.figure(.share(option.code))) : .empty()
    }
    return leading.map { row[$0] ?? .empty() } + shares + [row[.remark] ?? .empty()]
  }

  /// The share of answers on neither side, which only exists where every answer's share does.
  private func neitherCell(_ evidence: ItemEvidence) -> Cell {
    guard evidence.item.scale?.judgesSatisfaction == true else { return .empty() }
    guard let bar = book.page.divergingBar(evidence) else {
      return book.valueCell(evidence.figure(.satisfiedShare)).holdsNumber
        ? .empty() : book.valueCell(evidence.figure(.satisfiedShare))
    }
    return .number(bar.neitherTotal, book.percentFormat())
  }

  private func addChart(to sheet: inout Sheet) {
    guard let table = sheet.table, judgedCount > 0 else { return }
    let first = table.headingRow + 1
    let colours: [(WorkbookColumn, Colour)] = [
      (.dissatisfied, ChartColours.dissatisfied), (.neither, ChartColours.neither),
      (.satisfied, ChartColours.satisfied),
    ]
    let series = colours.compactMap { column, colour in
      leading.firstIndex(of: column).map { Chart.Series(column: $0, colour: colour) }
    }
    sheet.skip()
    sheet.add([.text(book.words.answersByQuestion, .section)])
    sheet.add(
      Chart(
        kind: .stackedBars, headingRow: table.headingRow, rows: first...first + judgedCount - 1,
        nameColumn: 0, series: series, axis: 0...1, axisFormat: book.percentFormat(),
        description: book.text(book.wording.chartDescription(book.words.answersByQuestion))))
  }
}

extension Cell {
  /// Whether the cell holds a number.
  fileprivate var holdsNumber: Bool { if case .number = content { true } else { false } }
}
