import Findings
import SurveyModel
import Testing

@testable import RegisterReading

@Suite("Reading rosters")
struct RosterReadingTests {
  static func read(_ text: String) -> (rosters: Rosters, problems: [DefinitionProblem]) {
    readRosters(Array(text.utf8), file: registerFile, organisation: organisation())
  }

  static let rows = """
    period;group;dimension;value;n
    2025-S1;learner;;;120
    2025-S1;learner;campus;rabat;70
    2025-S1;learner;course;Génie civil;12
    2026-S1;parent;;;0

    """

  @Test(
    "with each delimiter, line end, mark and order of headings",
    arguments: [
      rows, rows.replacing(";", with: ","), "\u{FEFF}" + rows, rows.replacing("\n", with: "\r\n"),
      "\u{FEFF}" + rows.replacing(";", with: ",").replacing("\n", with: "\r\n"),
      rows.replacing("period;group;dimension;value;n", with: "Period;GROUP;Dimension;Value;N"),
      rows.replacing("period;group;dimension;value;n", with: "period; group ;dimension;value;n "),
      rows.replacing("120", with: " 120 ").replacing("learner;;", with: "\"learner\"; ;"),
      rows + ";;;;\n",
    ])
  func reads(text: String) {
    let (rosters, problems) = Self.read(text)
    #expect(problems.isEmpty)
    #expect(rosters.count(period: "2025-S1", group: "learner") == 120)
    #expect(
      rosters.count(period: "2025-S1", group: "learner", dimension: "campus", value: "rabat") == 70)
    #expect(
      rosters.count(
        period: "2025-S1", group: "learner", dimension: "course", value: "Génie civil") == 12)
    #expect(rosters.count(period: "2026-S1", group: "parent") == 0)
    #expect(rosters.count(period: "2026-S1", group: "learner") == nil)
  }

  @Test("optional headings may be missing, further ones are allowed")
  func headings() {
    let (rosters, problems) = Self.read("n,group,note,period\n9,parent,\"a, b\",2026-S1\n")
    #expect(problems.isEmpty)
    #expect(rosters.count(period: "2026-S1", group: "parent") == 9)
  }

  @Test("a missing heading leaves the register unread", arguments: ["period", "group", "n"])
  func missingHeading(heading: String) {
    let text = Self.rows.replacing(heading + ";", with: "other;").replacing(
      ";\(heading)\n", with: ";other\n")
    let (rosters, problems) = Self.read(text)
    #expect(problems == [problem(.registerHeadingMissing(heading), 1)])
    #expect(rosters == Rosters())
  }

  @Test(
    "a bad line is left out and reported, the others count",
    arguments: [
      ("2025-S2;learner;;;5", .unknownReference(what: .period, id: "2025-S2", nearest: "2025-S1")),
      (";learner;;;5", .unknownReference(what: .period, id: "", nearest: nil)),
      ("2025-S1;learners;;;5", .unknownReference(what: .group, id: "learners", nearest: "learner")),
      (
        "2025-S1;learner;campos;rabat;5",
        .unknownReference(what: .dimension, id: "campos", nearest: "campus")
      ),
      (
        "2025-S1;learner;campus;rabbat;5",
        .unknownReference(what: .dimensionValue, id: "rabbat", nearest: "rabat")
      ),
      ("2025-S1;learner;course;;5", .unknownReference(what: .dimensionValue, id: "", nearest: nil)),
      ("2025-S1;learner;;rabat;5", .unknownReference(what: .dimension, id: "", nearest: nil)),
      ("2025-S1;learner;;;", .badNumber("", range: "0–100000000")),
      ("2025-S1;learner;;;-5", .badNumber("-5", range: "0–100000000")),
      ("2025-S1;learner;;;12.5", .badNumber("12.5", range: "0–100000000")),
      ("2025-S1;learner;;;many", .badNumber("many", range: "0–100000000")),
      ("2025-S1;learner;;;100000001", .badNumber("100000001", range: "0–100000000")),
      (
        "2025-S1;learner;;;99999999999999999999",
        .badNumber("99999999999999999999", range: "0–100000000")
      ),
    ] as [(String, DefinitionProblemKind)])
  func badLines(line: String, kind: DefinitionProblemKind) {
    let (rosters, problems) = Self.read(
      "period;group;dimension;value;n\n2025-S1;learner;;;120\n\(line)\n2026-S1;learner;;;7\n")
    #expect(problems == [problem(kind, 3)])
    let expected = Rosters([
      Rosters.Entry(period: "2025-S1", group: "learner", count: 120),
      Rosters.Entry(period: "2026-S1", group: "learner", count: 7),
    ])
    #expect(rosters == expected)
  }

  @Test(
    "files that are no register",
    arguments: [
      ([], .emptyFile), (Array("PK\u{3}\u{4}zip".utf8), .unreadableFile),
    ] as [([UInt8], DefinitionProblemKind)])
  func noRegister(bytes: [UInt8], kind: DefinitionProblemKind) {
    let (rosters, problems) = readRosters(
      bytes, file: registerFile, organisation: organisation())
    #expect(problems == [problem(kind)])
    #expect(rosters == Rosters())
  }
}
