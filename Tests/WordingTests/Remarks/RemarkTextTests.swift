import Findings
import SurveyModel
import Testing

@testable import Wording

struct RemarkTextTests {
  @Test func examplesCoverTheCatalogue() {
    #expect(Set(remarkExamples.map(position(of:))) == Set(0..<remarkKindCount))
  }

  @Test(arguments: Language.allCases)
  func everyRemarkIsWordedToTheLetter(language: Language) throws {
    let lines = remarkExamples.map { remarkText(Remark($0, at: .survey), in: language) + "\n" }
    try expectText(lines.joined(), inFile: "remarks.\(language.rawValue).txt")
  }

  @Test(arguments: Language.allCases)
  func remarksAreShortSentences(language: Language) {
    for kind in remarkExamples {
      let text = remarkText(Remark(kind, at: .export), in: language)
      #expect(text.hasSuffix(".") || text.hasSuffix("?") || text.hasSuffix("؟"), "\(text)")
      #expect((10...170).contains(text.count), "\(text.count) \(text)")
      #expect(text.first?.isLowercase == false, "\(text)")
      #expect(isWellSet(text, in: language), "\(text)")
    }
  }

  @Test(arguments: Language.allCases)
  func aRemarkStaysOnOneLineWhateverTheExportHolds(language: Language) {
    let nasty = "a\nb: c # d\r\u{2028}e\u{85}\u{202E}" + String(repeating: "x", count: 400)
    let kinds: [RemarkKind] = [
      .headingUnclear(nasty), .readAsSeveral(separator: "\u{B}\u{7}x"), .toolRecognised(nasty),
      .keyFound([nasty]), .timeFound(column: nasty, example: nasty),
      .timeOrderUndecided(column: nasty, example: nasty, days: nil),
      .dimensionCandidate(heading: nasty, values: 2), .columnEmpty(heading: nasty),
      .identifierDropped(heading: nasty, kind: .name), .columnLeftOut(heading: nasty),
      .questionLeftOut(code: nasty, type: nasty), .groupMayBeObjective(nasty),
      .notApplicableGuessed(nasty), .columnsBesideCounts([nasty]),
      .allOneResponse([nasty]), .textsAreCodes(example: nasty), .filesNamed(nasty),
    ]
    for kind in kinds {
      let text = remarkText(Remark(kind, at: .survey), in: language)
      #expect(
        text.unicodeScalars.allSatisfy {
          ![.control, .lineSeparator, .paragraphSeparator].contains($0.properties.generalCategory)
            && $0 != "\u{202E}"
        }, "\(text)")
      #expect(text.count < 250)
    }
  }

  @Test(
    arguments: [
      (",", .comma), (", ", .comma), (";", .semicolon), (" | ", .bar), ("\t", .tab),
      ("\n", .lineBreak), ("\r\n", .lineBreak), (" ", .space), ("/", .other("/")), ("", .other("")),
    ] as [(String, ChoiceSeparator)])
  func aSeparatorHasAName(text: String, separator: ChoiceSeparator) {
    #expect(ChoiceSeparator(text) == separator)
  }
}
