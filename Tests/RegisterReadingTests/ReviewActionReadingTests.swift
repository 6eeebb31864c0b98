import Findings
import SurveyModel
import Testing

@testable import RegisterReading

@Suite("Reading the register of actions")
struct ReviewActionReadingTests {
  static let head = "id;decision;owner;due;status;doneOn;metricId\n"

  static func read(_ text: String) -> (actions: [ReviewAction], problems: [DefinitionProblem]) {
    readReviewActions(Array(text.utf8), file: registerFile)
  }

  @Test(
    "every field, in the order of the file",
    arguments: [
      head, "\u{FEFF}" + head, head.replacing("metricId", with: "METRICID"),
      head.replacing("id;decision", with: "ID;Decision"),
    ])
  func fields(head: String) {
    let (actions, problems) = Self.read(
      head + "A2;Former les tuteurs;Mme Alami;31/12/2026;ouvert;;teaching\nA1;;;;;;\n")
    #expect(problems.isEmpty)
    #expect(
      actions == [
        ReviewAction(
          id: "A2", decision: "Former les tuteurs", owner: "Mme Alami",
          due: CalendarDate(year: 2026, month: 12, day: 31), isDone: false, metric: "teaching"),
        ReviewAction(id: "A1", decision: "", owner: "", due: nil, isDone: false, metric: nil),
      ])
  }

  @Test("with commas", arguments: ["\n", "\r\n"])
  func commas(lineEnd: String) {
    let text =
      Self.head.replacing(";", with: ",") + "A1,\"Buy, then fit\",,2026-02-01,open,,rooms\n"
    let (actions, problems) = Self.read(text.replacing("\n", with: lineEnd))
    #expect(problems.isEmpty)
    #expect(actions.map(\.decision) == ["Buy, then fit"])
    #expect(actions.map(\.due) == [CalendarDate(year: 2026, month: 2, day: 1)])
  }

  @Test(
    "done by its date or its status, in three languages",
    arguments: [
      ("open", "", false), ("en cours", "", false), ("", "", false), ("not done", "", false),
      ("done", "", true), ("CLOSED", "", true), ("Terminé", "", true), ("termine", "", true),
      ("Réalisée", "", true), ("clos", "", true), ("منجز", "", true), ("مُنجَزة", "", true),
      ("open", "03/02/2026", true), ("", "2026-02-03", true), ("open", "soon", false),
    ])
  func done(status: String, doneOn: String, expected: Bool) {
    let (actions, _) = Self.read(Self.head + "A1;d;o;;\(status);\(doneOn);m\n")
    #expect(actions.map(\.isDone) == [expected])
  }

  @Test(
    "dates",
    arguments: [
      ("2026-03-01", (2026, 3, 1)), ("01/03/2026", (2026, 3, 1)), ("1/3/2026", (2026, 3, 1)),
      ("29/02/2024", (2024, 2, 29)), ("29/02/2026", nil), ("31/04/2026", nil), ("03/13/2026", nil),
      ("01/03/26", nil), ("2026/03/01", nil), ("01-03-2026", nil), ("1er mars", nil), ("//", nil),
      ("01/03/2026/4", nil), ("+1/03/2026", nil),
    ] as [(String, (Int, Int, Int)?)])
  func dates(text: String, expected: (Int, Int, Int)?) {
    let date = expected.flatMap { CalendarDate(year: $0.0, month: $0.1, day: $0.2) }
    #expect(registerDate(text) == date)
    let (actions, problems) = Self.read(Self.head + "A1;d;o;\(text);;;m\n")
    #expect(actions.map(\.due) == [date])
    #expect(problems == (date == nil ? [problem(.badDate(text), 2)] : []))
  }

  @Test("wrong headings leave the register unread", arguments: ["id", "status", "metricId"])
  func headings(heading: String) {
    let head = Self.head.split(separator: "\n")[0].split(separator: ";")
      .map { $0 == heading ? "other" : String($0) }.joined(separator: ";")
    let (actions, problems) = Self.read(head + "\nA1;d;o;;;;m\n")
    #expect(actions.isEmpty)
    #expect(problems == [problem(.registerHeadingMissing(heading), 1)])
  }

  @Test("a line without an id is none")
  func withoutID() {
    let (actions, problems) = Self.read(Self.head + ";d;o;;;;m\n\nA7;d;o;;;;m\n")
    #expect(actions.map(\.id) == ["A7"])
    #expect(problems.isEmpty)
  }
}
