import SurveyModel
import Testing
import Wording

@Suite struct ImportWordingTests {
  @Test func `what an import says reads so in each language`() {
    let english = importWording(in: .english)
    #expect(
      english.imported(from: "LimeSurvey", items: 12, leftOut: 2)
        == "LimeSurvey: 12 items imported; 2 questions were left out.")
    #expect(
      english.imported(from: "Qualtrics", items: 1, leftOut: 0) == "Qualtrics: 1 item imported.")
    #expect(
      english.damaged("a.lss", line: 7)
        == "a.lss is damaged at line 7. Export the questionnaire again and do not change the file.")
    let french = importWording(in: .french)
    #expect(
      french.imported(from: "LimeSurvey", items: 12, leftOut: 1)
        == "LimeSurvey\u{202F}: 12 questions reprises\u{202F}; 1 question a été laissée de côté.")
    #expect(
      french.damaged("a.qsf", line: nil)
        == "a.qsf est endommagé. Exportez de nouveau le questionnaire sans modifier le fichier.")
    let arabic = importWording(in: .arabic)
    #expect(
      arabic.imported(from: "LimeSurvey", items: 12, leftOut: 2)
        == "LimeSurvey: عدد الأسئلة المستوردة: 12؛ عدد الأسئلة المتروكة: 2.")
    #expect(
      arabic.damaged("a.lss", line: 7)
        == "a.lss تالف عند السطر 7. يُرجى تصدير الاستبيان من جديد دون تغيير الملف.")
  }

  @Test(arguments: Language.allCases)
  func `each message names its file and what to do`(language: Language) {
    let words = importWording(in: language)
    let messages = [
      words.unknownFormat("a.pdf"), words.damaged("a.pdf", line: nil), words.asksNothing("a.pdf"),
      words.tooLarge("a.pdf", megabytes: 64), words.needsPassword("a.pdf"),
      words.isThereAlready("a.pdf"), words.written(to: "a.pdf"),
    ]
    for message in messages { #expect(message.contains("a.pdf")) }
    #expect(words.unknownFormat("x").contains(".lss") && words.unknownFormat("x").contains(".qsf"))
    #expect(words.isThereAlready("x").contains("--force"))
    #expect(words.badSurveyID("é").contains("é"))
    #expect(words.nextSteps.contains("rida check"))
  }
}
