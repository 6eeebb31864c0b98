import Findings
import SurveyLoading
import SurveyModel
import Testing

@Suite struct DefinitionTextTests {
  private func loaded(_ text: String) -> (survey: Survey?, problems: [DefinitionProblem]) {
    let texts = [
      "organisation.yaml": RandomSurvey.organisation, "objectives.yaml": RandomSurvey.objectives,
      "survey.yaml": text,
    ]
    let loaded = loadDefinitions(
      files: texts.map { DefinitionFile(name: $0.key, bytes: Array($0.value.utf8)) })
    return (
      loaded.definitions?.surveys.first,
      // That no item serves the objective is the random survey's matter.
      loaded.problems.filter { $0.kind != .objectiveWithoutItem("teaching") }
    )
  }

  @Test(arguments: 0..<4)
  func `whatever a survey holds, its text loads as the same survey`(seed: Int) {
    var surveys = RandomSurvey(seed: seed)
    for _ in 0..<60 {
      let survey = surveys.next()
      let remarks =
        [Remark(.titleToWrite, at: .survey), Remark(.periodToSay, at: .export)]
        + survey.items.map { Remark(.scaleGuessed, at: .item($0.id)) }
        + survey.items.compactMap(\.scale).map { Remark(.scaleGuessed, at: .scale($0.id)) }
      let text = definitionText(of: ProposedSurvey(survey: survey, remarks: remarks)) { remark in
        "\(survey.title.text(in: .english)) &a *b: {\n- \(remark.kind)"
      }
      let (read, problems) = loaded(text)
      #expect(problems.isEmpty)
      if read != survey {
        Issue.record("not the same:\n\(text)")
        return
      }
    }
  }

  @Test func `short things stand on one line, and each remark above its place`() {
    let clarity = Scale(
      id: "clarity-2",
      options: [
        ScaleOption(code: "1", score: 1, labels: LocalizedText(["fr": "Pas clair"])),
        ScaleOption(
          code: "2", score: 2, labels: LocalizedText(["fr": "Clair"]), synonyms: ["Très clair"]),
      ], satisfied: ["2"], notApplicable: ["Sans objet"])
    var survey = Survey(
      id: "cours", title: LocalizedText(["fr": "Cours : l'avis", "en": "Yes"]),
      group: .fixed("learner"),
      items: [
        Item(
          id: "clear", text: LocalizedText(["fr": "C'est clair"]), kind: .scaled(clarity),
          columns: ["Q1"]),
        Item(
          id: "recommend",
          text: LocalizedText([
            "fr": "Sur une échelle de 0 à 10, recommanderiez-vous ce cours à un autre étudiant ?",
            "ar": "هل توصون بالمقرر؟",
          ]), kind: .scaled(BuiltInScales.all[7]), isReversed: true),
        Item(id: "more", text: LocalizedText(["fr": "Autre chose"]), kind: .comment),
      ])
    survey.export.keyColumns = ["ID"]
    survey.export.drop = ["Nom", "E-mail #2"]
    let remarks = [
      Remark(.toolUnknown, at: .survey), Remark(.titleToWrite, at: .survey),
      Remark(.scaleGuessed, at: .scale("clarity-2")), Remark(.keyFound(["ID"]), at: .export),
      Remark(.readAsComment, at: .item("more")), Remark(.periodToSay, at: .export),
      Remark(.scaleRecognised("recommend-11"), at: .scale("recommend-11")),
    ]
    let words: [RemarkKind: String] = [
      .toolUnknown: "Which tool?", .titleToWrite: "A title, please.", .scaleGuessed: "A guess.",
      .keyFound(["ID"]): "Key.", .readAsComment: "Words.", .periodToSay: "Which period?",
      .scaleRecognised("recommend-11"): "0 to 10.",
    ]
    let text = definitionText(of: ProposedSurvey(survey: survey, remarks: remarks)) {
      words[$0.kind] ?? ""
    }
    #expect(
      text == """
        # Which tool?
        survey: cours
        version: 1
        # A title, please.
        title: {fr: "Cours : l'avis", en: "Yes"}
        group: learner

        items:
          clear: {text: {fr: "C'est clair"}, scale: clarity-2, columns: [Q1]}
          # 0 to 10.
          recommend:
            text:
              fr: "Sur une échelle de 0 à 10, recommanderiez-vous ce cours à un autre étudiant ?"
              ar: هل توصون بالمقرر؟
            scale: recommend-11
            reversed: true
          # Words.
          more: {text: {fr: Autre chose}, kind: comment}

        scales:
          # A guess.
          clarity-2:
            options: {1: {fr: Pas clair}, 2: {fr: Clair, also: [Très clair]}}
            satisfied: [2]
            not-applicable: [Sans objet]

        # Which period?
        export:
          # Key.
          key: [ID]
          drop: [Nom, "E-mail #2"]

        """)
  }
}
