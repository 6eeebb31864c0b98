import Findings
import SurveyModel
import Testing

@testable import Ingestion

@Suite struct IdentifierInterpretationTests {
  private func rows(_ values: [String]) -> String {
    "Cours,Q01,Q02\n" + values.map { "\($0),4,4\n" }.joined()
  }

  private let survey = Fixtures.survey { $0.dimensions = ["course": .column("Cours")] }

  @Test func `comments are masked, and counted once a comment and kind`() throws {
    let export = try interpret(
      """
      Q01,Q05
      4,"Appelez le 0612345678 ou le 0712345678, M. Alami"
      4,Tout va bien en salle 06
      4,Mon numéro est +212 612345678
      """, period: "S1")
    #expect(
      export.comments == [
        ["Appelez le [•••] ou le [•••], M. [•••]"], ["Tout va bien en salle 06"],
        ["Mon numéro est [•••]"],
      ])
    let masked = export.findings.filter { $0.code == "personal-data-masked" }
    #expect(
      masked == [
        Finding(
          .personalDataMasked(item: "improve", kind: .phone),
          at: Place(line: 2, row: 2, column: 1, heading: "Q05"), count: 2),
        Finding(
          .personalDataMasked(item: "improve", kind: .name),
          at: Place(line: 2, row: 2, column: 1, heading: "Q05")),
      ])
  }

  /// What is masked does not make a response another one.
  @Test func `keys of responses rest on what the export says`() throws {
    let export = try interpret("Q01,Q05\n4,call 0612345678\n4,call 0612345679\n", period: "S1")
    #expect(Set(export.keys).count == 2)
    let content = keyBytes(
      survey: "learner", kind: "content",
      content: [Array("q01=4".utf8), Array("q05=call 0612345678".utf8)])
    #expect(export.keys.first == plainDigest(content))
  }

  @Test(arguments: [199, 200, 5000])
  func `a dimension whose values are addresses stops the file wherever they begin`(
    ordinary: Int
  ) throws {
    let values =
      (0..<ordinary).map { "Cours \($0 % 9)" } + (0..<9).map { "pupil\($0)@school.ma" }
    let export = try interpret(rows(values), survey, period: "S1")
    let found = export.findings.filter { $0.code == "identifier" }
    #expect(found.map(\.kind) == [.identifier(heading: "Cours", kind: .email)])
    #expect(found.first?.place == Place(column: 0, heading: "Cours"))
    #expect(!export.cells.contains { $0.dimensions["course"]?.rawValue.contains("@") == true })
  }

  @Test func `one address among many courses is left out and told`() throws {
    let values = (0..<300).map { "Cours \($0)" } + ["Cours de a.b@school.ma"]
    let export = try interpret(rows(values), survey, period: "S1")
    #expect(!export.codes.contains("identifier"))
    #expect(
      export.findings.map(\.kind).contains(
        .dimensionValueUnknown(
          dimension: "course", value: "Cours de [•••]", nearest: nil)))
    #expect(export.cells.last?.dimensions["course"] == nil)
  }

  @Test func `ids of people stop the file, codes of courses don't`() throws {
    let people = try interpret(
      rows((0..<30).map { "AB\(123_400 + $0)" }), survey, period: "S1")
    #expect(people.codes.contains("identifier"))
    let courses = try interpret(
      rows((0..<60).map { "MA\(10_100 + $0 % 6)" }), survey, period: "S1")
    #expect(!courses.codes.contains("identifier"))
    #expect(Set(courses.cells.map { $0.dimensions["course"] }).count == 6)
  }

  @Test func `telephone numbers without their zero are telephone numbers`() {
    #expect(identifierKind(heading: "Contact", samples: ["612345678", "712345678"]) == .phone)
    #expect(identifierKind(heading: "Contact", samples: ["412345678", "x"]) == nil)
  }

  @Test func `messages repeat no identifier, not even a part of one`() throws {
    let long = String(repeating: "très ", count: 11) + "0612345678"
    let export = try interpret("Q01,Q02\n4,a@b.ma\n4,\(long)\n4,AB123456\n", period: "S1")
    let reading = ExportReading(
      fileName: "x.csv", plan: export.plan,
      findings: export.findings + [
        Finding(.timeFormatUnknown(example: "a@b.ma")),
        Finding(
          .unknownHeading(heading: "a@b.ma", nearest: nil),
          at: Place(column: 3, heading: "06 12 34 56 78")),
      ])
    let told = String(describing: reading)
    #expect(!told.contains("a@b.ma"))
    #expect(!told.contains("0612"))
    #expect(!told.contains("06 12"))
    #expect(!told.contains("AB123456"))
  }
}
