import SurveyModel
import Testing
import Wording

@Suite struct DraftWordingTests {
  @Test(arguments: Language.allCases)
  func `what a draft says reads so to the letter`(language: Language) throws {
    let words = draftWording(in: language)
    let lines = [
      words.drafted(from: "Google Forms", items: 12, leftOut: 2),
      words.drafted(from: "Moodle Questionnaire", items: 1, leftOut: 1),
      words.drafted(from: nil, items: 0, leftOut: 0),
      words.isQuestionnaire("enquete.lss"), words.nothingToAsk("enquete.csv"),
    ]
    try expectText(
      lines.map { $0 + "\n" }.joined(), inFile: "draft.\(language.rawValue).txt",
      filePath: #filePath)
  }

  @Test(arguments: Language.allCases)
  func `each message is one well-set line that names the file`(language: Language) {
    let words = draftWording(in: language)
    for text in [words.isQuestionnaire("a.lss"), words.nothingToAsk("a.lss")] {
      #expect(text.contains("a.lss") && !text.contains("\n"))
      #expect(isWellSet(text, in: language), "\(text)")
    }
    #expect(words.isQuestionnaire("a.lss").contains("rida import"))
  }
}
