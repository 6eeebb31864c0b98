import CSVReading
import Findings
import SurveyLoading
import SurveyModel
import Testing
import Wording

@testable import Ingestion

/// What a finding proposes for a definition is read again, and the finding is gone.
@Suite struct ProposedLineTests {
  private static let organisation = """
    organisation: atlas
    name: {fr: Institut}
    languages: [fr]
    time-zone: Africa/Casablanca
    groups: {learner: {class: learner, name: {fr: Apprenants}}}
    dimensions: {}
    periods: {S1: {from: 2025-09-01, to: 2026-01-31}}
    """

  private static func survey(_ line: String = "") -> String {
    """
    survey: learner
    title: {fr: Satisfaction}
    group: learner
    items:
      clarity: {text: {fr: Clair}, scale: satisfaction-5}
      mood: {text: {fr: Humeur}, scale: agreement-4}
    \(line)
    """
  }

  private static func surveys(_ text: String) throws -> [Survey] {
    let loaded = loadDefinitions(files: [
      DefinitionFile(name: "organisation.yaml", bytes: Array(organisation.utf8)),
      DefinitionFile(name: "learner.yaml", bytes: Array(text.utf8)),
    ])
    #expect(loaded.problems.filter { $0.kind.severity == .stop }.isEmpty, "\(loaded.problems)")
    return try #require(loaded.definitions).surveys
  }

  @Test(arguments: [TextEncoding.windows1252, .windows1256, .iso885915, .macRoman])
  func `the line for an encoding loads`(encoding: TextEncoding) throws {
    let reading = FindingKind.Reading(name: encoding.rawValue, line: 2, sample: "é")
    let change = DefinitionChange(
      for: Finding(.encodingUndecided(first: reading, second: reading)))
    let line = try #require(change?.lines.first)
    #expect(try Self.surveys(Self.survey(line)).first?.export.encoding == encoding.rawValue)
  }

  @Test(arguments: Delimiter.allCases)
  func `the line for a delimiter loads`(delimiter: Delimiter) throws {
    let reading = FindingKind.Reading(name: delimiter.name, line: 1, sample: "A")
    let change = DefinitionChange(
      for: Finding(.delimiterUndecided(first: reading, second: reading)))
    let line = try #require(change?.lines.first)
    let sign = String(Unicode.Scalar(delimiter.rawValue))
    #expect(try Self.surveys(Self.survey(line)).first?.export.delimiter == sign)
  }

  @Test(
    arguments: [
      ("Tres satifait", "Très satisfait", AnswerCode.option(4)),
      ("bof : moyen", nil, .notApplicable),
      ("zzz # 7", nil, .notApplicable),
    ] as [(String, String?, AnswerCode)])
  func `the line for a built-in scale loads and solves the finding`(
    answer: String, nearest: String?, code: AnswerCode
  ) throws {
    let export = "Clair,Humeur\n\(answer),2\n"
    let before = try interpret(
      export, try #require(try Self.surveys(Self.survey()).first), period: "S1")
    let finding = try #require(before.findings.first { $0.code == "answer-not-on-scale" })
    if let nearest, case .answerNotOnScale(_, _, let found, _) = finding.kind {
      #expect(found == nearest)
    }
    let line = try #require(DefinitionChange(for: finding)?.lines.first)
    let changed = try Self.surveys(Self.survey(line))
    let after = try interpret(export, try #require(changed.first), period: "S1")
    #expect(!after.codes.contains("answer-not-on-scale"))
    #expect(after.answers == [[code.rawValue, 1]])
  }

  @Test func `the line for equal headings loads and solves the finding`() throws {
    let export = "Clair,Clair,Humeur\n1,2,2\n"
    let before = try interpret(
      export, try #require(try Self.surveys(Self.survey()).first), period: "S1")
    let finding = try #require(before.findings.first { $0.code == "item-twice" })
    let line = try #require(DefinitionChange(for: finding)?.lines.first)
    let changed = try Self.surveys(Self.survey(line))
    let after = try interpret(export, try #require(changed.first), period: "S1")
    #expect(after.answers == [[0, 1]])
  }
}
