import Findings
import SurveyLoading
import SurveyModel
import Testing

@testable import SurveyImporting

@Suite struct SampleImportTests {
  @Test(arguments: OtherSamples.all.indices)
  func `Each sample is written and loads again as the same survey`(_ sample: Int) throws {
    let proposed = try importSurvey(OtherSamples.all[sample])
    let loaded = LoadedSurvey(proposed)
    #expect(loaded.stops == [])
    #expect(loaded.survey == proposed.survey)
  }

  @Test func `A LimeSurvey structure keeps texts, order, scores and groups`() throws {
    let proposed = try importSurvey(
      [LimeSurveySamples.structure], ImportRequest(languages: [.french, .arabic]))
    let survey = proposed.survey
    #expect(survey.id == "limesurvey-4711")
    #expect(survey.title.texts == ["fr": "Avis des stagiaires", "ar": "آراء المتدربين"])
    #expect(
      survey.items.map(\.id) == [
        "Q01_SQ001", "Q01_SQ002", "Q03", "Q03_other", "Q04", "Q02", "Q05-p1", "Q05-p2", "Q07",
        "Q10_R1_C1", "Q11_SQ001_1", "Q11_SQ001_2", "Q12",
      ])
    let first = try #require(survey.items.first)
    #expect(first.text.texts == ["fr": "Les explications sont claires", "ar": "الشروح واضحة"])
    #expect(first.columns.contains("Q01[SQ001]"))
    #expect(first.columns.contains("Êtes-vous d'accord ? [Les explicationssont claires]"))
    let scale = try #require(first.scale)
    #expect(scale.options.map(\.code) == ["1", "2", "3", "4"])
    #expect(scale.options.map(\.synonyms) == [["A4"], ["A3"], ["A2"], ["A1"]])
    #expect(scale.satisfied == ["3", "4"])
    #expect(scale.notApplicable == ["لا ينطبق", "Sans objet", "A5"])
    #expect(survey.export.drop.contains("Q06"))
    let kinds = proposed.remarks.map(\.kind)
    #expect(kinds.contains(.questionLeftOut(code: "Q08", type: "date")))
    #expect(kinds.contains(.groupMayBeObjective("Enseignement")))
    #expect(kinds.contains(.translationsMissing([.arabic])))
    #expect(proposed.remarks.contains(Remark(.shownConditionally, at: .item("Q02"))))
    #expect(!proposed.remarks.contains(Remark(.shownConditionally, at: .item("Q04"))))
  }

  @Test func `An answer of several has the options and the words for other`() throws {
    let survey = try importSurvey([LimeSurveySamples.structure]).survey
    let item = try #require(survey.item("Q02"))
    guard case .several(let options) = item.kind else {
      Issue.record("Q02 takes one answer")
      return
    }
    #expect(options.map(\.code) == ["bib", "cant", "other"])
    #expect(options.last?.labels.texts["fr"] == "Un autre")
    #expect(options.last?.synonyms.contains("Sonstiges") == true)
  }

  @Test func `An older structure and a known scale need no scale of their own`() throws {
    let survey = try importSurvey([LimeSurveySamples.olderStructure]).survey
    #expect(survey.items.map(\.text.texts) == [["en": "How often do you use the library?"]])
    #expect(survey.items.first?.scale?.id == "frequency-5")
  }

  @Test func `A table's languages come together by codes`() throws {
    let proposed = try importSurvey([LimeSurveySamples.table])
    let survey = proposed.survey
    #expect(survey.title.texts == ["en": "Course feedback", "fr": "Avis sur le cours"])
    #expect(survey.items.map(\.id) == ["T_clear", "why"])
    #expect(
      survey.items.first?.text.texts == [
        "en": "Explanations are \"clear\"", "fr": "Les explications sont claires",
      ])
    #expect(survey.items.first?.scale?.options.map(\.score) == [1, 2])
    #expect(
      survey.items.first?.scale?.options.last?.labels.texts == ["en": "Agree", "fr": "D'accord"])
    #expect(proposed.remarks.contains(Remark(.shownConditionally, at: .item("why"))))
  }

  @Test func `A Qualtrics survey keeps recodes, order and the columns of exports old and new`()
    throws
  {
    let proposed = try importSurvey([OtherSamples.qualtrics])
    let survey = proposed.survey
    #expect(
      survey.items.map(\.id) == [
        "Q2_rooms", "Q2_pace", "Q1", "Q1_5_TEXT", "Q5", "Q6_1", "Q7-1", "Q7-2",
      ])
    let rooms = try #require(survey.items.first)
    #expect(
      Set(rooms.columns).isSuperset(of: ["Q2_2", "QID2-2", "QID2_2", "Rate these-Rooms"]))
    // The answers are listed from the most favourable on; their codes are not.
    #expect(rooms.scale?.id == "agreement-5")
    let squash = try #require(survey.item("Q1"))
    #expect(
      squash.text.texts == [
        "en": "How do you feel about squash?", "fr": "Que pensez-vous de la courge ?",
      ])
    #expect(squash.scale?.options.map(\.code) == ["1", "2", "3"])
    #expect(squash.scale?.isOrdered == false)
    #expect(squash.scale?.notApplicable == ["No basis for evaluation", "-1", "4"])
    #expect(proposed.remarks.contains(Remark(.shownConditionally, at: .item("Q5"))))
    let kinds = proposed.remarks.map(\.kind)
    #expect(kinds.contains(.questionLeftOut(code: "Q8", type: "HeatMap Image")))
    #expect(kinds.contains(.notApplicableGuessed("No basis for evaluation")))
  }

  @Test func `A SurveyJS questionnaire keeps its texts in all languages`() throws {
    let proposed = try importSurvey([OtherSamples.surveyJS])
    let survey = proposed.survey
    #expect(survey.title.texts == ["en": "Course", "fr": "Cours", "ar": "المقرر"])
    #expect(
      survey.items.map(\.id) == [
        "overall", "quality_pace", "quality_rooms", "used", "used-Comment", "again", "order-a",
        "order-b", "order-c", "hours", "more",
      ])
    #expect(survey.item("overall")?.scale?.id == "recommend-11")
    #expect(survey.item("quality_pace")?.text.texts == ["en": "Pace", "fr": "Rythme"])
    #expect(survey.item("quality_pace")?.scale?.options.map(\.score) == [1, 2, 3])
    #expect(survey.item("hours")?.scale?.numbers == NumberRange(from: 0, to: 40))
    #expect(survey.export.drop.contains("mail"))
    #expect(
      proposed.remarks.map(\.kind).contains(
        .questionLeftOut(code: "sign", type: "signaturepad")))
  }

  @Test func `An XLSForm keeps lists, groups, other and the languages of its labels`() throws {
    let proposed = try importSurvey([OtherSamples.xlsFormSurvey, OtherSamples.xlsFormChoices])
    let survey = proposed.survey
    #expect(
      survey.items.map(\.id) == [
        "clear", "used", "site", "site_other", "note", "order-library", "order-canteen", "why",
      ])
    let clear = try #require(survey.items.first)
    #expect(clear.text.texts == ["fr": "Les explications sont claires", "ar": "الشروح واضحة"])
    #expect(Set(clear.columns).isSuperset(of: ["teaching/clear", "teaching-clear"]))
    #expect(clear.scale?.satisfied == ["3", "4"])
    #expect(clear.scale?.notApplicable.contains("99") == true)
    let kinds = proposed.remarks.map(\.kind)
    #expect(kinds.contains(.groupMayBeObjective("Enseignement")))
    #expect(kinds.contains(.questionLeftOut(code: "place", type: "geopoint")))
    let inOne = try importSurvey([OtherSamples.xlsFormInOne]).survey
    #expect(inOne.title.texts == ["en": "Course feedback"])
    #expect(inOne.id == "course")
    #expect(inOne.items.map(\.scale?.id) == ["yes-no", nil])
  }

  @Test func `A part of a table without headings is read, whatever its letters`() throws {
    let part = """
      {'X'}00\t\tG\t{'X'}0\t{'TITLE'}\t\t\t\tca
      {'X'}001\t\tQ\tB\tSUB{'X'}questions\t1\t"Tria una opció, l'1 o el 10."\t\tca
      {'X'}002\t\tSQ\t\tSUB{'X'}01\t1\t"Avalua l'organització."\t\tca
      {'X'}003\t\tQ\t*\tSUB{'X'}level\t1\t"level: {'CF'}"\t\tca

      """
    let proposed = try importSurvey([ImportedFile(name: "part.txt", bytes: Array(part.utf8))])
    #expect(proposed.survey.items.map(\.text.texts) == [["ca": "Avalua l'organització."]])
    #expect(proposed.survey.items.first?.scale?.options.map(\.score) == Array(1...10))
    #expect(proposed.survey.items.first?.scale?.id == "SUB_X_questions")
  }
}
