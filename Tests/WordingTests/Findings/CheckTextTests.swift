import Findings
import SurveyModel
import Testing

@testable import Wording

struct CheckTextTests {
  @Test(arguments: ["good", "mixed", "stopped"], Language.allCases)
  func aTeacherReadsThis(file: String, language: Language) throws {
    let text = checkText(of: try #require(summaries[file]), in: language)
    try expectText(text, inFile: "check.\(file).\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func severitiesDontMix(language: Language) throws {
    let words = findingWording(in: language)
    let groups = findingGroups(of: findingExamples, in: language)
    let summary = CheckSummary(fileName: "all.csv", findings: findingExamples.reversed())
    let text = checkText(of: summary, in: language)
    var rest = text[...]
    for severity in Severity.allCases {
      let title = try #require(rest.firstRange(of: words.title(of: severity)))
      let before = rest[..<title.lowerBound]
      #expect(!groups.contains { $0.severity == severity && before.shows($0) })
      rest = rest[title.upperBound...]
      #expect(!groups.contains { $0.severity < severity && rest.shows($0) })
    }
    #expect(groups.allSatisfy { text[...].shows($0) })
  }

  @Test func whatConcernsMostComesFirst() {
    let findings = [
      Finding(.setAside(.ragged(cells: 2, headings: 3)), at: Place(row: 4), count: 2),
      Finding(.unknownHeading(heading: "A", nearest: nil), at: Place(column: 0, heading: "A")),
      Finding(.setAside(.outsidePeriods), at: Place(row: 9), count: 3),
      Finding(.itemWithoutColumn(item: "clarity")),
      Finding(.setAside(.ragged(cells: 4, headings: 3)), at: Place(row: 2), count: 5),
      Finding(.fileEmpty),
    ]
    let groups = findingGroups(of: findings, in: .english)
    #expect(
      groups.map(\.code) == [
        "file-empty", "item-without-column", "ragged-record", "outside-periods", "unknown-heading",
      ])
    #expect(groups[2].entries.map(\.count) == [5, 2])
    #expect(
      groups.flatMap(\.entries).map(\.count).reduce(0, +)
        == findings.map(\.count).reduce(0, +))
  }

  @Test(arguments: Language.allCases)
  func alikeFindingsShareTheirAdvice(language: Language) throws {
    let headings = (1...30).map { (index: Int) -> Finding in
      Finding(
        .unknownHeading(heading: "Q\(index)", nearest: nil),
        at: Place(column: index, heading: "Q\(index)"))
    }
    let answers = ["bof", "ouais"].map { (answer: String) -> Finding in
      Finding(
        .answerNotOnScale(item: "clarity", answer: answer, nearest: nil),
        at: Place(row: 3, column: 1, heading: "Clarté"))
    }
    let text = checkText(
      of: CheckSummary(fileName: "a.csv", findings: headings + answers), in: language)
    try expectText(text, inFile: "check.alike.\(language.rawValue).txt")
    let words = findingWording(in: language)
    #expect(text.ranges(of: words.advice(for: headings[0].kind)).count == 1)
    #expect(text.ranges(of: words.advice(for: answers[0].kind).lowercasedFirst).count == 1)
    #expect(text.contains(words.more(22)))
  }

  @Test func theLedgerListsReasonsInItsOwnOrder() {
    let summary = CheckSummary(
      fileName: "a.csv", read: 10, accepted: 4,
      setAside: [("group-unknown", 3), ("empty-record", 3), ("forgotten", 0)])
    #expect(
      checkText(of: summary, in: .english).hasSuffix(
        """
        Rows read: 10 = 4 accepted + 6 set aside
        Set aside, by reason:
          Empty row: 3
          The group is not one of the organisation’s: 3

        """))
  }

  @Test func textsFromOutsideCantReachTheTerminal() {
    let finding = Finding(
      .answerNotOnScale(item: "clarity", answer: "\u{1B}[31mred\u{202E}\u{7}\nx", nearest: nil),
      at: Place(row: 2, column: 0, heading: "a\u{1B}]0;title\u{9C}"))
    for language in Language.allCases {
      let text = checkText(of: CheckSummary(fileName: "\u{1B}c", findings: [finding]), in: language)
      #expect(
        !text.unicodeScalars.contains {
          $0 != "\n" && ($0.properties.generalCategory == .control || $0 == "\u{202E}")
        })
    }
  }
}

extension Substring {
  /// Whether a group stands here, with what the text shows of it.
  fileprivate func shows(_ group: FindingGroup) -> Bool {
    guard group.entries.count > 1 else {
      return contains("• \(group.entries[0].message) [\(group.code)]\n")
    }
    return contains("• \(group.title) [\(group.code)]\n")
      && group.entries.prefix(8).allSatisfy { contains("  – \($0.message)\n") }
  }
}

private let summaries: [String: CheckSummary] = [
  "good": CheckSummary(
    fileName: "satisfaction-S1.csv", toolName: "Google Forms",
    surveyTitle: "Satisfaction des apprenants", encoding: "UTF-8", delimiter: ",", read: 1240,
    accepted: 1240),
  "mixed": CheckSummary(
    fileName: "satisfaction-S1.csv", toolName: "Microsoft Forms",
    surveyTitle: "Satisfaction des apprenants", encoding: "Windows-1252", delimiter: ";",
    read: 120, accepted: 112,
    setAside: [("partial-response", 5), ("ragged-record", 1), ("outside-periods", 2)],
    findings: [
      Finding(
        .answerNotOnScale(item: "clarity", answer: "Tres satisfait", nearest: "Très satisfait"),
        at: Place(row: 9, column: 5, heading: "Les explications sont claires"), count: 14),
      Finding(
        .dimensionValueUnknown(dimension: "campus", value: "Rabbat", nearest: "Rabat"),
        at: Place(row: 31, column: 3, heading: "Votre site")),
      Finding(.setAside(.ragged(cells: 7, headings: 9)), at: Place(row: 44)),
      Finding(
        .setAside(.outsidePeriods), at: Place(row: 12, column: 1, heading: "Heure de fin"),
        count: 2),
      Finding(.setAside(.partial), at: Place(row: 17), count: 5),
      Finding(
        .unknownHeading(heading: "Langue", nearest: nil),
        at: Place(column: 7, heading: "Langue")),
    ]),
  "stopped": CheckSummary(
    fileName: "Réponses.csv", toolName: "Google Forms", surveyTitle: "Satisfaction des apprenants",
    encoding: "UTF-8", delimiter: ";",
    findings: [
      Finding(
        .identifier(heading: "E-mail", kind: .email), at: Place(column: 1, heading: "E-mail")),
      Finding(
        .timeOrderUndecided(example: "03/04/2025 10:12:09"),
        at: Place(column: 0, heading: "Horodateur")),
      Finding(.lostLetters(.replaced), count: 3),
    ], isStopped: true),
]
