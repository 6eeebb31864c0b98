import Findings
import SurveyLoading
import SurveyModel
import Testing

@Suite struct SurveyReadingTests {
  private static let survey = """
    survey: families
    version: 3
    title: {fr: Familles, en: Families}
    group: {column: Vous êtes, values: {learner: [Étudiant, Élève], parent: Parent}}
    items:
      tired:
        text: {fr: Fatigué, en: Tired}
        scale: mood
        reversed: yes
        objective: teaching
        columns: [Q1, "Q1. Fatigue"]
      services:
        text: {fr: Services, en: Services}
        kind: several
        options: {library: {fr: Bibliothèque, en: Library, also: BU}, canteen: {fr: Cantine, en: Canteen}}
      colour: {text: {fr: Couleur, en: Colour}, scale: hue}
      improve: {text: {fr: Améliorer, en: Improve}, kind: comment}
    scales:
      mood:
        options: {2: {fr: Haut, en: High}, 0: {fr: Bas, en: Low}, 1: {fr: Milieu, en: Middle}}
        satisfied: [2]
        dissatisfied: 0
        not-applicable: [Sans objet]
        no-answer: NSP
      hue: {ordered: false, options: {r: {fr: Rouge, en: Red}, g: {fr: Vert, en: Green}}}
    export:
      files: ["famille*.csv"]
      encoding: windows-1256
      delimiter: tab
      key: [Response ID]
      submitted: {column: Horodateur, format: [dd/MM/yyyy HH:mm:ss, d-MMM-yyyy]}
      dimensions: {campus: {column: Site}, course: {value: bi1}}
      period: {column: Semestre, values: {S1: [Automne, 1]}}
      drop: [Nom]
      gone: retract
      sheet: Réponses
      long: {response: [Person, Course], item: [Question, Item], value: Answer}
    privacy: {purpose: {fr: Améliorer, en: Improve}, retention: 2 ans, cndp: D-000/2025}
    """

  private func loaded() throws -> Survey {
    var texts = DefinitionTexts()
    texts.organisation = texts.organisation.replacing(
      "dimensions:",
      with: "  parent: {class: other-beneficiary, name: {fr: Parents, en: Parents}}\ndimensions:")
    texts.survey = Self.survey
    let loaded = loadDefinitions(files: texts.files)
    #expect(loaded.problems.isEmpty)
    return try #require(loaded.definitions?.survey("families", version: 3))
  }

  @Test func `items keep their order, kinds and headings`() throws {
    let survey = try loaded()
    #expect(survey.items.map(\.id) == ["tired", "services", "colour", "improve"])
    #expect(survey.items[0].isReversed && survey.items[0].objective == "teaching")
    #expect(survey.items[0].columns == ["Q1", "Q1. Fatigue"])
    #expect(
      survey.items[1].kind
        == .several([
          ScaleOption(
            code: "library", score: 1,
            labels: LocalizedText(["fr": "Bibliothèque", "en": "Library"]), synonyms: ["BU"]),
          ScaleOption(
            code: "canteen", score: 2, labels: LocalizedText(["fr": "Cantine", "en": "Canteen"])),
        ]))
    #expect(survey.items[3].kind == .comment)
    #expect(
      survey.group
        == .column("Vous êtes", values: ["learner": ["Étudiant", "Élève"], "parent": ["Parent"]])
    )
  }

  @Test func `words declared to ask the same are read with the day and the reason`() throws {
    var texts = DefinitionTexts()
    let declared = """
      comparable: [{wording: ["Las"], on: 2026-01-15, reason: {fr: Pareil, en: Same}}, \
      {options: Top, on: 2026-02-01, reason: {fr: Pareil, en: Same}}]
      """
    let kinds =
      ["comparable: [{wording: a, options: b, on: 2026-01-15, reason: {fr: x, en: x}}]"]
      + ["comparable: [{wording: a, on: YYYY-MM-DD, reason: {fr: x, en: x}}]"]
      + ["comparable: [{wording: a, on: 2026-01-15}]", "comparable: {wording: a}"]
    func load(_ lines: String) -> (problems: Int, item: Item?) {
      texts.survey = Self.survey.replacing(
        "    reversed: yes", with: "    reversed: yes\n    \(lines)")
      let loaded = loadDefinitions(files: texts.files)
      return (
        loaded.problems.count { $0.kind.severity == .stop },
        loaded.definitions?.survey("families", version: 3)?.items.first
      )
    }
    texts.organisation = texts.organisation.replacing(
      "dimensions:",
      with: "  parent: {class: other-beneficiary, name: {fr: Parents, en: Parents}}\ndimensions:")
    let reason = LocalizedText(["fr": "Pareil", "en": "Same"])
    let days = [CalendarDate(isoText: "2026-01-15"), CalendarDate(isoText: "2026-02-01")]
    let (problems, item) = load(declared)
    #expect(problems == 0)
    #expect(
      item?.comparable == [
        ComparableWording(questions: ["Las"], decided: try #require(days[0]), reason: reason),
        ComparableWording(options: ["Top"], decided: try #require(days[1]), reason: reason),
      ])
    for lines in kinds { #expect(load(lines).problems > 0, "\(lines)") }
  }

  @Test func `whole numbers are scores, and options are in their order`() throws {
    let survey = try loaded()
    let mood = try #require(survey.items[0].scale)
    #expect(mood.options.map(\.score) == [0, 1, 2])
    #expect(mood.options.map(\.code) == ["0", "1", "2"])
    #expect(mood.satisfied == ["2"] && mood.dissatisfied == ["0"])
    #expect(mood.notApplicable == ["Sans objet"] && mood.noAnswer == ["NSP"])
    let hue = try #require(survey.items[2].scale)
    #expect(!hue.isOrdered && hue.options.map(\.code) == ["r", "g"] && hue.scoreRange == nil)
  }

  @Test func `what exports look like is read`() throws {
    let survey = try loaded()
    var export = ExportDescription()
    export.filePatterns = ["famille*.csv"]
    export.encoding = "Windows-1256"
    export.delimiter = "\t"
    export.keyColumns = ["Response ID"]
    export.submitted = SubmissionColumn(
      column: "Horodateur", formats: ["dd/MM/yyyy HH:mm:ss", "d-MMM-yyyy"])
    export.dimensions = ["campus": .column("Site"), "course": .constant("bi1")]
    export.period = .column("Semestre", values: ["S1": ["Automne", "1"]])
    export.drop = ["Nom"]
    export.gone = .retract
    export.sheet = "Réponses"
    export.long = LongTableColumns(
      response: ["Person", "Course"], item: ["Question", "Item"], value: "Answer")
    #expect(survey.export == export)
    #expect(
      survey.privacy
        == PrivacyNotice(
          purpose: LocalizedText(["fr": "Améliorer", "en": "Improve"]), retentionMonths: 24,
          reference: "D-000/2025"))
  }

  @Test func `a column may have a heading for each language`() throws {
    var texts = DefinitionTexts()
    texts.survey = texts.survey.replacing(
      "group: learner", with: "group: {column: [Vous êtes, You are], values: {learner: Étudiant}}")
    texts.survey += """

      export:
        key: [Nom, [ID de la réponse, Response ID]]
        submitted: {column: [Horodateur, Timestamp]}
        dimensions: {campus: {column: [Votre site, موقعك]}}
        period: {column: [Semestre, Term]}
      """
    let loaded = loadDefinitions(files: texts.files)
    #expect(loaded.problems.isEmpty)
    let survey = try #require(loaded.definitions?.surveys.first)
    #expect(survey.group == .column(["Vous êtes", "You are"], values: ["learner": ["Étudiant"]]))
    #expect(survey.export.keyColumns == ["Nom", ["ID de la réponse", "Response ID"]])
    #expect(survey.export.submitted?.column == ["Horodateur", "Timestamp"])
    #expect(survey.export.dimensions == ["campus": .column(["Votre site", "موقعك"])])
    #expect(survey.export.period == .column(["Semestre", "Term"], values: [:]))
  }

  @Test func `an own scale takes the place of the built-in one of its id`() throws {
    var texts = DefinitionTexts()
    texts.survey +=
      "\nscales: {agreement-5: {options: {n: {fr: Non, en: No}, y: {fr: Oui, en: Yes}}}}"
    let scale = loadDefinitions(files: texts.files).definitions?.surveys[0].items[0].scale
    #expect(scale?.options.map(\.code) == ["n", "y"])
  }

  @Test func `columns of counts are read`() throws {
    var texts = DefinitionTexts()
    texts.survey =
      texts.survey.replacing("\n    objective: teaching", with: "")
      + "\nexport: {counts: {item: [Question, Item], options: {1: \"No\", 5: [\"Yes\", Oui]}}}"
    texts.objectives = ""
    let loaded = loadDefinitions(files: Array(texts.files.prefix(2)))
    #expect(loaded.problems.isEmpty)
    #expect(
      loaded.definitions?.surveys.first?.export.counts
        == CountColumns(item: ["Question", "Item"], options: ["1": "No", "5": ["Yes", "Oui"]]))
  }
}
