import Findings
import SurveyModel
import Testing

@testable import Ingestion

@Suite struct PlanMakingTests {
  private func plan(
    _ headings: [String], _ surveys: [Survey] = [Fixtures.survey()], file: String = "a.csv",
    survey: SurveyID? = nil, samples: [[String?]]? = nil, folder: PeriodID? = nil
  ) -> (plan: ReadingPlan?, findings: [Finding]) {
    let definitions = Definitions(
      organisation: Fixtures.organisation, surveys: surveys, objectives: [])
    let head = ExportHead(
      fileName: file, headings: headings, samples: samples ?? [headings.map { _ in "1" }])
    return makePlan(
      for: head, PlanRequest(definitions: definitions, survey: survey, folderPeriod: folder))
  }

  @Test(
    arguments: [
      "Q01", " q01 ", "clarity", "CLARITY", "Les explications sont claires",
      "Les  explications\u{A0}sont claires", "الشّروح واضحة", "Explanations are clear",
      "Q01. Anything", "Q01. Les explications sont claires", "(clarity) Is it clear?",
      "(x1) Explanations are clear", "Matrix [Explanations are clear]", "Matrix [Q01]",
      "G1[Q01]. Matrix [Explanations are clear]", "3. Matrix - Explanations are clear",
      "Explanations are clear []", "Explanations are clear (clarity)",
    ])
  func `a heading that names the first item`(heading: String) {
    let names = ItemNames(Fixtures.survey())
    #expect(names.match(HeadingForms(heading))?.match == ItemMatch(item: 0))
  }

  @Test(
    arguments: [
      ("Q03[SQ001]", ItemMatch(item: 1)), ("Q03[SQ001]. A [b]", ItemMatch(item: 1)),
      ("Q04[library]", ItemMatch(item: 2, option: 0)),
      ("Q04[food]. Services [x]", ItemMatch(item: 2, option: 1)),
      ("Services used [Sports]", ItemMatch(item: 2, option: 2)),
      ("Services utilisés - Bibliothèque", ItemMatch(item: 2, option: 0)),
      ("Q04[other]", nil), ("Services used [Nothing]", nil), ("", nil), ("Explanations", nil),
      ("Not: explanations are clear", nil),
    ] as [(String, ItemMatch?)])
  func `a heading's match`(heading: String, expected: ItemMatch?) {
    #expect(ItemNames(Fixtures.survey()).match(HeadingForms(heading))?.match == expected)
  }

  @Test func `columns in any order, with columns nobody knows`() {
    let (made, findings) = plan(
      ["Q05", "A new question", "Q02", "Services used", "Q01"], folder: "S1")
    #expect(
      made?.sources.map(\.columns) == [.single(4), .single(2), .single(3), .single(0)])
    #expect(
      findings == [
        Finding(
          .unknownHeading(heading: "A new question", nearest: nil),
          at: Place(column: 1, heading: "A new question"))
      ])
    #expect(made?.period == .constant("S1"))
    #expect(made?.key == .content)
  }

  @Test func `two columns for one item stop the file`() {
    let (made, findings) = plan(["Q01", "clarity", "Q02"])
    #expect(made == nil)
    #expect(
      findings.map(\.kind).contains(.itemTwice(item: "clarity", columns: ["Q01", "clarity"])))
  }

  @Test func `a row of another block leaves a column that is named whole alone`() {
    let (made, findings) = plan(
      ["How important? [Explanations are clear]", "Q01", "Q02", "Q04", "Q05"])
    #expect(made?.sources.first?.columns == .single(1))
    #expect(findings.map(\.code) == ["unknown-heading"])
  }

  @Test func `escaped headings and definitions that quote them either way`() {
    for declared in ["R&D site", "R&amp;D site"] {
      let survey = Fixtures.survey { export in
        export.drop = [declared]
        export.dimensions = ["campus": .column("Where? &lt;b&gt;")]
      }
      let made = plan(["Q01", "Q02", "Q04", "Q05", "R&amp;D site", "Where? <b>"], [survey]).plan
      #expect(made?.uses[4] == [.dropped])
      #expect(made?.uses[5] == [.dimension("campus")])
    }
  }

  @Test func `equal headings that no item needs are only told`() {
    let (made, findings) = plan(["Q01", "Q02", "Q04", "Q05", "Extra", "Extra"])
    #expect(made != nil)
    #expect(
      findings.map(\.code) == ["unknown-heading", "duplicate-heading", "unknown-heading"])
  }

  @Test func `a repeated heading is named with its number`() {
    var items = Fixtures.items
    items[1].columns = ["q01 #2"]
    let survey = Fixtures.survey(items: items) { export in
      export.drop = ["Extra #3"]
      export.dimensions = ["course": .column("Extra #1")]
    }
    let headings = ["Q01", "Q01", "Q04", "Q05", "Extra", "Extra", "Extra"]
    let (made, findings) = plan(headings, [survey], folder: "S1")
    #expect(made?.sources.map(\.columns) == [.single(0), .single(1), .single(2), .single(3)])
    #expect(made?.uses[4...] == [[.dimension("course")], [], [.dropped]])
    #expect(findings.map(\.code) == ["duplicate-heading", "unknown-heading"])
  }

  @Test func `equal headings of one item are told apart by their numbers`() {
    let (made, findings) = plan(["Q01", "Q02", "Q01"])
    #expect(made == nil)
    #expect(
      findings.map(\.kind).contains(.itemTwice(item: "clarity", columns: ["Q01 #1", "Q01 #2"])))
    var survey = Fixtures.survey()
    survey.export.drop = ["Q01 #2"]
    #expect(plan(["Q01", "Q02", "Q01"], [survey]).plan?.sources[0].columns == .single(0))
  }

  @Test func `of several headings of a column the first that is there counts`() {
    let survey = Fixtures.survey(group: .column(["You are", "Vous êtes"], values: [:])) { export in
      export.keyColumns = [["Response ID", "ID de la réponse"]]
      export.submitted = SubmissionColumn(column: ["Timestamp", "Horodateur"])
      export.dimensions = ["campus": .column(["موقعك", "Votre site"])]
      export.dimensions["course"] = .column(["x", "y"])
    }
    let headings = ["ID de la réponse", "Vous êtes", "Horodateur", "Site", "موقعك", "Q01", "Q02"]
    let (made, findings) = plan(headings, [survey])
    #expect(made?.key == .columns([0]))
    #expect(made?.group == .column(1, values: [:]))
    #expect(made?.time?.column == 2)
    #expect(made?.uses[4] == [.dimension("campus")])
    #expect(
      findings.map(\.kind).contains(
        .dimensionColumnMissing(dimension: "course", heading: "x / y")))
  }

  @Test(
    arguments: [
      ("Nom", "x", FindingKind.IdentifierKind.name), ("Nom et prénom :", "x", .name),
      ("Votre nom (facultatif)", "x", .name), ("الاسم الكامل", "x", .name),
      ("Full name", "x", .name),
      ("Adresse e-mail", "x", .email), ("E-mail", "x", .email), ("البريد الإلكتروني", "x", .email),
      ("N° de téléphone", "x", .phone), ("رقم الهاتف", "x", .phone), ("GSM", "x", .phone),
      ("CIN", "x", .nationalID), ("Code Massar", "x", .nationalID),
      ("رقم البطاقة الوطنية", "x", .nationalID),
      ("Adresse IP", "x", .address), ("What is your full name?", "x", .name),
      ("Veuillez saisir votre numéro de téléphone portable", "x", .phone),
      ("Numéro WhatsApp", "x", .phone), ("Nom et prénom de l’étudiant", "x", .name),
      ("Carte d’identité nationale", "AB123", .nationalID),
      ("المرجو كتابة الاسم الكامل", "x", .name), ("N° CIN", "x", .nationalID),
      ("Contact", "a.b@example.org", .email),
      ("Contact", "+212 6 12 34 56 78", .phone), ("Contact", "0612345678", .phone),
      ("Source", "192.168.0.1", .address),
    ])
  func `a column about a person stops the file`(
    heading: String, sample: String, kind: FindingKind.IdentifierKind
  ) {
    let headings = ["Q01", "Q02", "Q04", "Q05", heading]
    let samples: [[String?]] = [["1", "1", "", "", sample]]
    let stopped = plan(headings, samples: samples)
    #expect(stopped.plan == nil)
    #expect(stopped.findings.map(\.kind) == [.identifier(heading: heading, kind: kind)])
    let dropped = plan(headings, [Fixtures.survey { $0.drop = [heading] }], samples: samples)
    #expect(dropped.plan?.uses[4] == [.dropped])
    #expect(dropped.findings.isEmpty)
  }

  @Test(
    arguments: [
      "Please enter the price of your phone (in USD)",
      "What is the name of your mobile phone model?", "What is your mobile phone brand?",
      "Groupe WhatsApp", "Utilisez-vous WhatsApp ?", "Réseaux sociaux [WhatsApp]",
      "Qualité de l'accueil par téléphone", "Les réponses par mail", "Nom du logiciel", "Contact",
      "Adresse", "Code", "تطبيق واتساب",
      "Nom de la formation", "Course name", "Notes", "Cinéma", "Ville", "Niveau d'études",
      "Êtes-vous satisfait des réponses reçues par mail de notre service ?",
    ])
  func `a column about a thing does not`(heading: String) {
    #expect(identifierKind(heading: heading, samples: ["12", "abc", "2025-01-01"]) == nil)
  }

  @Test func `an answer that holds an address is no address column`() {
    #expect(identifierKind(heading: "Remarque", samples: ["a@b.ma", "rien", "rien"]) == nil)
  }

  @Test func `declared columns have to be there`() {
    let survey = Fixtures.survey(
      group: .column("Vous êtes", values: [:])
    ) { export in
      export.keyColumns = ["Clé"]
      export.submitted = SubmissionColumn(column: "Quand")
      export.period = .column("Semestre", values: [:])
      export.dimensions = ["campus": .column("Site")]
    }
    let (made, findings) = plan(["Q01", "Q02", "Q04", "Q05"], [survey])
    #expect(made == nil)
    #expect(
      Set(findings.map(\.kind)) == [
        .keyColumnMissing(heading: "Clé"), .submittedColumnMissing(heading: "Quand"),
        .periodColumnMissing(heading: "Semestre"), .groupColumnMissing(heading: "Vous êtes"),
        .dimensionColumnMissing(dimension: "campus", heading: "Site"),
      ])
  }

  @Test func `the version whose items the headings name is chosen`() {
    let longer =
      Fixtures.items + [
        Item(
          id: "new", text: LocalizedText(["en": "New item"]), kind: .scaled(Fixtures.agreement))
      ]
    let surveys = [Fixtures.survey(), Fixtures.survey(version: 2, items: longer)]
    #expect(plan(["Q01", "Q02", "Q04", "Q05"], surveys).plan?.survey.version == 1)
    #expect(plan(["Q01", "Q02", "Q04", "Q05", "New item"], surveys).plan?.survey.version == 2)
  }

  @Test func `two surveys that fit equally stop the file, unless its name or the user says`() {
    let surveys = [
      Fixtures.survey("one") { $0.filePatterns = ["one*.csv"] }, Fixtures.survey("two"),
    ]
    let headings = ["Q01", "Q02", "Q04", "Q05"]
    #expect(
      plan(headings, surveys).findings.map(\.kind) == [.severalSurveysFit(["one", "two"])])
    #expect(plan(headings, surveys, file: "ONE (2).csv").plan?.survey.id == "one")
    #expect(plan(headings, surveys, survey: "two").plan?.survey.id == "two")
  }

  @Test func `no survey fits`() {
    #expect(
      plan(["A", "B"]).findings.map(\.kind) == [.noSurveyFits(nearest: nil, matched: 0, items: 4)])
    #expect(
      plan(["Q01", "B"]).findings.map(\.kind)
        == [.noSurveyFits(nearest: "learner", matched: 1, items: 4)])
    #expect(plan(["Q01", "Q02"]).plan != nil)
    #expect(plan(["Q01"], survey: "learner").plan != nil)
  }

  @Test func `headings of two surveys`() {
    let staff = Fixtures.survey(
      "staff",
      items: ["Pay", "Tools", "Team"].map { text in
        Item(
          id: ItemID(rawValue: text.lowercased()), text: LocalizedText(["en": text]),
          kind: .scaled(Fixtures.agreement))
      })
    let (_, findings) = plan(
      ["Q01", "Q02", "Q04", "Q05", "Pay", "Team"], [Fixtures.survey(), staff])
    #expect(findings.map(\.kind) == [.surveysMixed(["learner", "staff"])])
  }

  @Test(
    arguments: [
      ("a.csv", "*.csv", true), ("A.CSV", "a.csv", true), ("abc.csv", "a?c.*", true),
      ("ac.csv", "a?c.csv", false), ("x", "*", true), ("", "?", false), ("aXbXc", "a*b*c", true),
      ("satisfaction (1).csv", "satisfaction*.csv", true), ("b.csv", "a*", false),
    ])
  func `a pattern on the file's name`(name: String, pattern: String, expected: Bool) {
    #expect(fileName(name, matches: pattern) == expected)
  }

  @Test func `headings and nothing else`() {
    #expect(plan(["Q01", "Q02"], samples: []).findings.map(\.code).contains("headings-only"))
  }
}
