import Analysis
import Disclosure
import Statistics
import SurveyModel
import Wording
import WorkbookWriting

extension ReviewWorkbook {
  /// A figure's value, the ends of its interval and what it rests on, each in the named column, and
  /// the reason where there is none.
  func cells(
    of disclosed: DisclosedFigure?, value: WorkbookColumn, base: WorkbookColumn,
    besides target: Double? = nil
  ) -> TableRow {
    guard let disclosed else { return [:] }
    switch disclosed {
    case .withheld(let figure):
      let reason = wording.withholding(figure.reason.rawValue) ?? figure.reason.rawValue
      return [value: .text(wording.withheldShort, .muted), .remark: .text(text(reason), .muted)]
    case .shown(let shown):
      var row: TableRow = [
        value: valueCell(shown, besides: target), base: .number(Double(shown.n), .decimal(0)),
      ]
      if let interval = shown.estimate.interval {
        let (measure, n) = (shown.key.measure, shown.n)
        row[.rangeFrom] = number(interval.lower, of: measure, n: n, besides: target)
        row[.rangeTo] = number(interval.upper, of: measure, n: n, besides: target)
      }
      if let reason = shown.estimate.undefinedReason?.rawValue {
        row[.remark] = .text(wording.undefined(reason) ?? reason, .muted)
      }
      return row
    }
  }

  /// A figure's value alone; a word where there is none, nothing where there is no figure.
  func valueCell(_ disclosed: DisclosedFigure?, look: CellLook = .body) -> Cell {
    switch disclosed {
    case nil: .empty()
    case .withheld: .text(wording.withheldShort, .muted)
    case .shown(let shown): valueCell(shown, look: look)
    }
  }

  private func valueCell(
    _ shown: ShownFigure, besides target: Double? = nil, look: CellLook = .strong
  ) -> Cell {
    guard let value = shown.estimate.value else { return .text(wording.notDefinedShort, .muted) }
    return number(value, of: shown.key.measure, n: shown.n, besides: target, look: look)
  }

  /// A number in the unit in which its measure is told.
  func number(
    _ value: Double, of measure: Measure, n: Int, besides target: Double? = nil,
    look: CellLook = .body
  ) -> Cell {
    guard value.isFinite else { return .text(wording.notDefinedShort, .muted) }
    switch FigureUnit(measure) {
    case .percent:
      return .number(value, percentFormat(value, besides: target), look)
    case .points(let whole): return .number(value / whole * 100, .signed(decimals: 0), look)
    case .score where measure == .median: return .number(value, .decimal(1), look)
    case .score: return .number(value, .decimal(n < 50 ? 1 : 2), look)
    case .count: return .number(value, .decimal(0), look)
    case .coefficient: return .number(value, .decimal(2), look)
    }
  }

  /// Whole per cents, or one decimal where a figure would look equal to a target that it isn't equal to.
  private func percentFormat(_ value: Double, besides target: Double?) -> NumberFormat {
    let numbers = page.numbers
    let isAlike =
      target.map { numbers.percent(value, besides: $0) != numbers.percent(value) } ?? false
    return percentFormat(decimals: isAlike ? 1 : 0)
  }

  func percentFormat(decimals: Int = 0) -> NumberFormat {
    .percent(decimals: decimals, isSpaced: language == .french)
  }

  /// Between which amounts a figure has changed: shares and net scores in points of 100.
  func changeCells(_ change: Change) -> TableRow {
    guard let interval = change.difference.interval else { return [:] }
    let (factor, decimals) =
      switch FigureUnit(change.key.measure) {
      case .percent: (100.0, 1)
      case .points(let whole): (100 / whole, 1)
      case .score, .coefficient: (1.0, 2)
      case .count: (1.0, 0)
      }
    let ends = interval.scaled(by: factor)
    return [
      .changeFrom: .number(ends.lower, .signed(decimals: decimals)),
      .changeTo: .number(ends.upper, .signed(decimals: decimals)),
    ]
  }

  /// What became of a figure, in a word or, where it is clear, with its amounts.
  func changeText(_ change: Change, n: Int) -> String {
    if change.verdict.isClear, let phrase = page.changePhrase(change, n: n) { return text(phrase) }
    return wording.verdict(change.verdict.code) ?? change.verdict.code
  }

  /// A text without controls and without marks that turn the direction of what follows.
  func text(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: text.unicodeScalars.filter(isPrintable))
    return String(scalars)
  }

  func text(_ localised: LocalizedText) -> String { text(localised.text(in: language)) }

  /// A sentence whose figures keep their direction in a cell that runs from right to left.
  func text(_ phrase: Phrase) -> String {
    guard !phrase.runs.isEmpty else { return "" }
    let parts = phrase.runs.map { run in
      switch run {
      case .words(let words): words
      case .name(let name): text(name)
      case .figure(let figure):
        language.isRightToLeft ? "\u{200E}\(text(figure))\u{200E}" : text(figure)
      }
    }
    // The first mark says in which direction the whole cell runs.
    return (language.isRightToLeft ? "\u{200F}" : "") + parts.joined()
  }
}

extension ChangeVerdict {
  /// Whether it says in which direction the figure has gone.
  var isClear: Bool {
    switch self {
    case .better, .worse: true
    case .noClearChange, .notComparable, .notDefined: false
    }
  }

  /// The code by which the wording knows it.
  var code: String {
    switch self {
    case .better: "better"
    case .worse: "worse"
    case .noClearChange: "no-clear-change"
    case .notComparable: "not-comparable"
    case .notDefined: "not-defined"
    }
  }
}
