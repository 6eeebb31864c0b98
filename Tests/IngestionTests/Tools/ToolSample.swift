import CSVReading
import SurveyModel
import Testing

@testable import Ingestion

/// A small export, generated in the shape of one tool's, and what reading it has to come to.
struct ToolSample: CustomTestStringConvertible, Sendable {
  var name: String
  var text: String
  var delimiter = Delimiter.comma
  /// Headings of the columns that are the tool's own, in the order of the file.
  var own: [String]
  /// Headings of the columns that are the key; without any, all that a record says is.
  var key: [String] = []
  /// When each response was handed in, on the organisation's clock; nil where nothing says so.
  var submitted: [String]?
  /// Each response's answers: clarity, workload, library, canteen, sports.
  var answers: [[UInt8]]
  var comments: [[String]]?
  /// Why rows are set aside, by their number in a spreadsheet.
  var setAside: [Int: String] = [:]
  /// Codes of findings other than those about rows set aside.
  var findings: [String] = []

  var testDescription: String { name }

  /// Reads the sample as an export of one tool.
  @discardableResult func check(_ tool: String) throws -> Interpretation {
    let export = try interpret(
      text, Self.survey, dialect: CSVDialect(delimiter: delimiter),
      period: submitted == nil ? "S1" : nil)
    let plan = try #require(export.plan)
    func headings(_ columns: some Sequence<Int>) -> [String] {
      columns.sorted().map { plan.headings[$0] }
    }
    #expect(plan.tool.id == tool)
    #expect(headings(plan.tool.metadataColumns) == own)
    if case .columns(let columns) = plan.key {
      #expect(headings(columns) == key)
    } else {
      #expect(key.isEmpty)
    }
    if let submitted { #expect(export.submitted.map(Self.written) == submitted) }
    #expect(export.answers == answers)
    if let comments { #expect(export.comments == comments) }
    let reasons = export.setAside.map { ($0.row, $0.reason) }
    #expect(Dictionary(reasons, uniquingKeysWith: { first, _ in first }) == setAside)
    #expect(export.codes.filter { !setAside.values.contains($0) } == findings)
    return export
  }

  /// `2025-10-14 09:05:00`.
  private static func written(_ time: CivilTime) -> String {
    let minute = time.secondOfDay / 60
    return "\(time.date) \(twoDigits(minute / 60)):\(twoDigits(minute % 60)):"
      + twoDigits(time.secondOfDay % 60)
  }

  /// One item of each kind, in three languages.
  static let survey = Fixtures.survey(items: [
    item(
      "clarity", "Les explications sont claires", "الشروح واضحة", "Explanations are clear",
      .scaled(scale)),
    item(
      "workload", "La charge est excessive", "العبء كبير", "The workload is excessive",
      .scaled(scale)),
    item("services", "Services utilisés", "الخدمات", "Services used", .several(Fixtures.services)),
    item(
      "improve", "Que faut-il améliorer ?", "ما الذي يجب تحسينه؟", "What should be improved?",
      .comment),
  ])

  private static func item(
    _ id: ItemID, _ french: String, _ arabic: String, _ english: String, _ kind: ItemKind
  ) -> Item {
    let text = LocalizedText(["fr": french, "ar": arabic, "en": english])
    return Item(id: id, text: text, kind: kind, columns: [id.rawValue])
  }

  private static let scale = Scale(
    id: "agreement-4", options: Fixtures.agreement.options, satisfied: ["3", "4"],
    dissatisfied: ["1", "2"], notApplicable: ["Sans objet", "لا ينطبق", "Not applicable"],
    noAnswer: ["Ne souhaite pas répondre", "Prefer not to say"])
}
