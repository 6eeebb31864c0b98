import Foundation
@testable import SurveyLoading
import SurveyModel
import TestSupport

/// Surveys that a file can hold, with every key and texts of every nasty kind.
struct RandomSurvey {
  private var random: SeededGenerator
  /// Makes every text another one, so that no label stands for two options.
  private var count = 0

  init(seed: Int) { random = SeededGenerator(seed: UInt64(seed)) }

  /// The organisation to which the surveys refer.
  static let organisation = """
    organisation: atlas
    name: {en: Institute}
    languages: [en]
    time-zone: UTC
    groups:
      learner: {class: learner, name: {en: Learners}}
      parent: {class: other-beneficiary, name: {en: Parents}}
    dimensions:
      campus: {name: {en: Campus}, values: any}
      course: {name: {en: Course}, values: any}
    periods:
      S1: {from: 2025-09-01, to: 2026-01-31}
      2026: {from: 2026-02-01, to: 2026-06-30}
    """

  static let objectives = """
    objectives:
      teaching: {statement: {en: Teach well}, target: 0.8, owner: Head, due: 2026-06-30, baseline: {period: S1, value: 0.5}}
    """

  private static let pieces = [
    "#", " #", ":", ": ", "'", "\"", "-", "- ", "?", "*", "&", "!", "%", "@", "`", "|", ">", "{",
    "}", "[", "]", ",", "=", "~", "\\", "\\n", "\n", "\r\n", "\t", "\u{85}", "\u{A0}", "\u{202F}",
    "\u{2028}", "\u{200F}", "a\u{FEFF}", "😀", "👩🏽‍🎓", "é", "e\u{301}", "ات", "سُؤال", "؟", "،", "中",
    "Ça va", "yes", "No", "null", "true", "1", "0x1F", "1e3", ".5", "12:30", "2025-09-01", "<<",
    "---", "...", "a b", "  ", "ß", "𝔘", "&anchor", "*alias", "!tag", "// ", "=1+1",
  ]

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[Int.random(in: 0..<elements.count, using: &random)]
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func isLucky() -> Bool { Bool.random(using: &random) }

  /// A text that no other one equals, even when compared loosely.
  private mutating func text() -> String {
    count += 1
    var text = ""
    for _ in 0..<number(0...5) { text += pick(Self.pieces) }
    let middle = "x\(count)x"
    for _ in 0..<number(0...5) { text += isLucky() ? pick(Self.pieces) : "" }
    let start = pick([
      "", "#", "- ", "yes", "1", "\"", "'", "@", "é", "م", "😀", "?", "*", "&a ", "{",
    ])
    return (start + text + middle + pick(["", "?", ":", "\"", "😀", "م", "#", "]"]))
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Words and numbers that YAML may take for something else, each as it is.
  private static let words = [
    "yes", "No", "null", "~", "true", "1", "-1", "1.5", "0x1F", "1e3", "2025-09-01", "12:30", "-",
    "?", ":", "[]", "{}", "!", "&", "*", "#", "<<", "=", "---", "...", "%YAML", "@", "|", ">",
  ]

  private mutating func texts(_ range: ClosedRange<Int>) -> [String] {
    (0..<number(range)).map { _ in isLucky() ? text() : pick(Self.words) }
  }

  private mutating func localised() -> LocalizedText {
    var texts = ["en": text()]
    for language in ["fr", "ar", "no", "zgh", "pt-BR"] where number(0...3) == 0 {
      texts[language] = text()
    }
    return LocalizedText(texts)
  }

  private mutating func id(_ prefix: String) -> String {
    count += 1
    return pick(["\(prefix)\(count)", "\(count)-\(prefix)", "\(count)"])
  }

  private mutating func options(_ range: ClosedRange<Int>, codes: [String]) -> [ScaleOption] {
    codes.prefix(number(range)).enumerated().map { position, code in
      ScaleOption(
        code: OptionCode(rawValue: code), score: Int(code) ?? position + 1, labels: localised(),
        synonyms: (0..<number(0...2)).map { _ in text() })
    }
  }

  private mutating func scale() -> Scale {
    let isOrdered = number(0...3) > 0
    let codes = pick([
      ["-1", "0", "1", "2", "10"], ["yes", "no", "null", "a", "b-1"],
      ["true", "y", "x_", "on", "e"],
    ])
    var options = options(2...5, codes: codes)
    if !isOrdered { for position in options.indices { options[position].score = position + 1 } }
    let satisfied = isOrdered ? Set(options.suffix(number(0...1)).map(\.code)) : []
    return Scale(
      id: ScaleID(rawValue: id("scale")), options: options, satisfied: satisfied,
      dissatisfied: isOrdered ? Set(options.prefix(number(0...1)).map(\.code)) : [],
      notApplicable: (0..<number(0...2)).map { _ in text() },
      noAnswer: (0..<number(0...2)).map { _ in text() }, isOrdered: isOrdered)
  }

  private mutating func item(_ scales: [Scale]) -> Item {
    var isReversed = false
    let kind: ItemKind
    switch number(0...7) {
    case 0: kind = .comment
    case 1:
      var options = options(1...4, codes: ["a", "yes", "7", "-3"])
      for position in options.indices { options[position].score = position + 1 }
      kind = .several(options)
    case 2:
      let range = NumberRange(
        from: number(-9...9), to: number(10...90), step: number(1...3),
        units: (0..<number(0...2)).map { _ in text() })
      kind = .scaled(
        .numbers(
          range, notApplicable: usualNotApplicable + (isLucky() ? [text()] : []),
          noAnswer: usualNoAnswer + (isLucky() ? [text()] : [])))
    default:
      let scale = pick(scales)
      isReversed = scale.isOrdered && isLucky()
      kind = .scaled(scale)
    }
    return Item(
      id: ItemID(rawValue: id(pick(["item", "yes", "null"]))), text: localised(), kind: kind,
      objective: isLucky() ? "teaching" : nil, isReversed: isReversed,
      columns: (0..<number(0...2)).map { _ in text() },
      comparable: (0..<number(0...1)).map { _ in comparable() })
  }

  private mutating func comparable() -> ComparableWording {
    let texts = (0..<number(1...2)).map { _ in text() }
    let ofQuestion = isLucky()
    return ComparableWording(
      questions: ofQuestion ? texts : [], options: ofQuestion ? [] : texts,
      decided: CalendarDate(dayNumber: number(15_000...25_000)), reason: localised())
  }

  private mutating func ranking() -> [Item] {
    var options = options(1...4, codes: ["a", "yes", "7", "x_"])
    for position in options.indices { options[position].score = position + 1 }
    return Ranking(
      question: ItemID(rawValue: id("ranking")), text: localised(),
      columns: (0..<number(0...2)).map { _ in text() }, options: options
    ).items
  }

  private mutating func column() -> ColumnName {
    ColumnName((0...number(0...2)).map { _ in text() })
  }

  private mutating func export() -> ExportDescription {
    var export = ExportDescription()
    export.filePatterns = texts(0...2)
    export.encoding = pick([nil, "UTF-8", "Windows-1256"])
    export.delimiter = pick([nil, ",", ";", "\t", "|"])
    export.keyColumns = (0..<number(0...3)).map { _ in column() }
    if isLucky() {
      let formats = ["dd/MM/yyyy HH:mm:ss", "M/d/yy", "'d' d-MMM-yyyy, HH:mm"]
      export.submitted = SubmissionColumn(
        column: column(), formats: Array(formats.prefix(number(0...3))))
    }
    if isLucky() { export.dimensions["campus"] = .column(column()) }
    if isLucky() { export.dimensions["course"] = .constant(DimensionValueID(rawValue: text())) }
    export.period = pick([
      nil, .constant("2026"), .column(column(), values: [:]),
      .column(column(), values: ["S1": texts(1...2), "2026": texts(1...2)]),
    ])
    export.drop = texts(0...12)
    export.gone = pick(GonePolicy.allCases)
    export.sheet = isLucky() ? text() : nil
    if isLucky(), !export.keyColumns.isEmpty {
      export.long = LongTableColumns(
        response: (0...number(0...2)).map { _ in column() }, item: column(), value: column())
    }
    if isLucky(), export.keyColumns.isEmpty {
      export.counts = CountColumns(item: column(), options: ["1": column(), "very-bad": column()])
    }
    return export
  }

  /// The next survey.
  mutating func next() -> Survey {
    count = 0
    let scales = (0..<number(1...3)).map { _ in scale() } + BuiltInScales.all
    var survey = Survey(
      id: SurveyID(rawValue: pick(["survey", "yes", "1"])), version: number(1...9999),
      title: localised(),
      group: isLucky()
        ? .fixed("learner") : .column(column(), values: ["parent": texts(1...3)]),
      items: (0..<number(1...6)).flatMap { _ in number(0...5) == 0 ? ranking() : [item(scales)] },
      export: export(),
      privacy: isLucky()
        ? PrivacyNotice(
          purpose: localised(), retentionMonths: pick([nil, 24]),
          reference: pick([nil, "D-1: #2"])) : nil)
    if survey.export.counts != nil {
      for position in survey.items.indices { survey.items[position].objective = nil }
    }
    return survey
  }
}
