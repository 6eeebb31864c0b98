import CSVReading
import Findings
import SurveyModel
import TestSupport
import Testing

@testable import Ingestion

/// Any answers, written in the shape of any tool and in any dialect that it may have, read back to
/// the same responses.
@Suite struct RoundTripTests {
  private static let writers: [ToolWriter] = [
    .googleDirect, .googleSheet, .microsoftForms, .moodleFeedback, .moodleFeedbackAnonymous,
    .moodleQuestionnaire, .limeSurveyCodes, .limeSurveyTexts, .qualtricsText, .qualtricsSplit,
    .qualtricsLegacy, .surveyMonkey, .surveyMonkeyCondensed, .kobo, .koboWithHashtags, .odkCentral,
    .typeform, .alchemer, .formbricks, .nextcloud, .nextcloudWithIDs, .indico, .wenjuanxing, .formr,
    .surveyJS, .surveyJSValues,
    .spreadsheet,
  ]

  @Test(arguments: writers)
  func `what was answered is what is read`(writer: ToolWriter) throws {
    var generator = SeededGenerator(seed: writer.name.utf8.reduce(17) { $0 &* 31 &+ UInt64($1) })
    var files = 0
    for language in writer.languages {
      for encoding in writer.encodings {
        for delimiter in writer.delimiters {
          let lineEnd = writer.lineEnds.randomElement(using: &generator) ?? "\n"
          let table = AnswerTable.random(language, using: &generator)
          let records = writer.write(table, Wordings(language: language))
          let dialect = CSVDialect(encoding: encoding, delimiter: delimiter)
          guard let bytes = writer.file(records, dialect, lineEnd: lineEnd) else { continue }
          try check(writer, table, bytes, dialect)
          files += 1
        }
      }
    }
    #expect(files > 0)
  }

  private func check(
    _ writer: ToolWriter, _ table: AnswerTable, _ bytes: [UInt8], _ dialect: CSVDialect
  ) throws {
    let isCodePage = [.windows1252, .windows1256, .macRoman].contains(dialect.encoding)
    let detected = detectDialect(
      of: bytes, isWholeFile: true, encoding: isCodePage ? dialect.encoding : nil)
    try #require(detected == .found(dialect))
    let export = try interpret(
      "", AnswerTable.survey, dialect: dialect, period: writer.hasTimes ? nil : "S1", bytes: bytes)
    let expected = table.respondents.filter(\.answersAnything)
    #expect(export.plan?.tool.id == writer.tool)
    #expect(export.answers == expected.map(\.codes))
    #expect(
      export.comments
        == expected.map { person in
          person.comment.isEmpty ? [] : [comment(person.comment, writer)]
        })
    #expect(export.balance.setAside == setAside(writer, table))
    #expect(export.findings.filter { $0.severity != .note } == [])
    if writer.hasTimes {
      #expect(export.submitted == expected.map { CivilTime(secondNumber: $0.submitted) })
    }
    #expect(export.plan?.key == .content || writer.hasKeys)
    #expect(export.plan?.key != .content || !writer.hasKeys)
    #expect(Set(export.keys).count == expected.count)
  }

  private func setAside(_ writer: ToolWriter, _ table: AnswerTable) -> [String: Int] {
    let silent = table.respondents.count { !$0.answersAnything }
    return silent > 0
      ? writer.setAside.merging(["no-answers": silent], uniquingKeysWith: +) : writer.setAside
  }

  /// The Questionnaire plug-in puts spaces for line breaks.
  private func comment(_ text: String, _ writer: ToolWriter) -> String {
    writer.tool == "moodle-questionnaire" ? text.replacing("\n", with: " ") : text
  }
}
