import CSVReading
import Findings
import SurveyModel
import Testing

@testable import Ingestion

@Suite struct RecordInterpreterTests {
  @Test func `every record is counted or set aside, with its row and line`() throws {
    let survey = Fixtures.survey { export in
      export.keyColumns = ["Id"]
      export.submitted = SubmissionColumn(column: "Date", formats: ["yyyy-MM-dd"])
    }
    let export = try interpret(
      """
      Id,Date,Q01,Q05
      1,2025-10-01,4,"two
      lines"
      2,2025-10-01,,
      ,2025-10-01,4,
      4,hier,4,
      5,,4,
      6,2020-01-01,4,
      7,2025-10-01,4
      8,2025-10-01,4,,,
      9,2025-10-01,4,,x
      Id,Date,Q01,Q05
      ,,,
      " ",,,
      1,2025-10-02,3,

      10,2025-10-02,,Only words
      """, survey)
    #expect(export.balance.read == 14)
    #expect(export.balance.accepted == 3)
    #expect(export.balance.read == export.balance.accepted + export.balance.setAsideTotal)
    #expect(
      Set(export.setAside) == [
        SetAsideRecord(row: 2, line: 0, reason: "superseded-in-file"),
        SetAsideRecord(row: 3, line: 4, reason: "no-answers"),
        SetAsideRecord(row: 4, line: 5, reason: "missing-key"),
        SetAsideRecord(row: 5, line: 6, reason: "time-unreadable"),
        SetAsideRecord(row: 6, line: 7, reason: "time-missing"),
        SetAsideRecord(row: 7, line: 8, reason: "outside-periods"),
        SetAsideRecord(row: 8, line: 9, reason: "ragged-record"),
        SetAsideRecord(row: 10, line: 11, reason: "ragged-record"),
        SetAsideRecord(row: 11, line: 12, reason: "repeated-headings"),
        SetAsideRecord(row: 12, line: 13, reason: "empty-record"),
        SetAsideRecord(row: 13, line: 14, reason: "empty-record"),
      ])
    #expect(export.answers.map(\.[0]) == [3, 2, blank])
    #expect(export.batches.flatMap(\.rows) == [9, 14, 16])
    let ragged = export.findings.first { $0.code == "ragged-record" }
    #expect(ragged?.count == 2)
    #expect(ragged?.kind == .setAside(.ragged(cells: 3, headings: 4)))
    #expect(ragged?.place.row == 8)
  }

  @Test func `a value said not to be known is none, and refusing every question no answer`() throws
  {
    let survey = Fixtures.survey { export in export.dimensions = ["course": .column("Cours")] }
    let refused = "Ne souhaite pas répondre"
    let export = try interpret(
      "Cours,Q01,Q02\nna,4,\nBI,4,\(refused)\nBI,\(refused),\n", survey, period: "S1")
    #expect(export.cells.map { $0.dimensions["course"] } == [nil, "BI"])
    #expect(export.setAside.map(\.reason) == ["no-answers"])
    #expect(!export.codes.contains("dimension-value-unknown"))
  }

  @Test func `answers off the scale are one finding a text, the most frequent first`() throws {
    let export = try interpret(
      "Q01,Q02\nAgre,4\nAgree,Agre\nAgre,4\nBad,1\n", period: "S1")
    let found = export.findings.filter { $0.code == "answer-not-on-scale" }
    #expect(
      found == [
        Finding(
          .answerNotOnScale(
            item: "clarity", answer: "Agre", nearest: "Agree",
            among: .scale("agreement-4", option: "3")),
          at: Place(line: 2, row: 2, column: 0, heading: "Q01"), count: 2),
        Finding(
          .answerNotOnScale(
            item: "workload", answer: "Agre", nearest: "Agree",
            among: .scale("agreement-4", option: "3")),
          at: Place(line: 3, row: 3, column: 1, heading: "Q02")),
        Finding(
          .answerNotOnScale(
            item: "clarity", answer: "Bad", nearest: nil,
            among: .scale("agreement-4", option: nil)),
          at: Place(line: 5, row: 5, column: 0, heading: "Q01")),
      ])
    #expect(export.answers.map(\.[0]) == [unreadable, 2, unreadable, unreadable])
  }

  @Test func `ever new texts neither fill the memory nor lose counts`() throws {
    let rows = (0..<6000).map { "wrong \($0),4" }.joined(separator: "\n")
    let export = try interpret("Q01,Q02\n\(rows)\n", period: "S1")
    let found = export.findings.filter { $0.code == "answer-not-on-scale" }
    #expect(found.count <= 301)
    #expect(found.reduce(0) { $0 + $1.count } == 6000)
    #expect(export.balance.accepted == 6000)
  }

  @Test func `group, period and dimensions from columns`() throws {
    let survey = Fixtures.survey(
      group: .column("Vous êtes", values: ["learner": ["Étudiant"], "parent": ["Parent d'élève"]])
    ) { export in
      export.period = .column("Semestre", values: ["S1": ["Automne"]])
      export.dimensions = ["campus": .column("Site"), "course": .column("Cours")]
    }
    let export = try interpret(
      """
      Q01,Q02,Vous êtes,Semestre,Site,Cours
      4,4,Étudiant,S2,Rabat-Agdal, Maths  1
      4,4,PARENTS,automne,فاس,Maths 2
      4,4,étudiant,S1,Casa,maths 1
      4,4,Voisin,S1,Rabat,
      4,4,,S1,Rabat,
      4,4,Parent,S9,Rabat,
      4,4,Parent,,Rabat,
      4,4,parent,S1,,
      """, survey)
    #expect(
      export.cells == [
        cell("S2", "learner", ["campus": "rabat", "course": "Maths 1"]),
        cell("S1", "parent", ["campus": "fes", "course": "Maths 2"]),
        cell("S1", "learner", ["course": "maths 1"]), cell("S1", "parent", [:]),
      ])
    let kinds = Set(export.findings.map(\.kind))
    #expect(
      kinds.isSuperset(of: [
        .dimensionValueUnknown(dimension: "campus", value: "Casa", nearest: nil),
        .dimensionValuesNearlyAlike(dimension: "course", value: "Maths 1", other: "maths 1"),
        .setAside(.groupUnknown(text: "Voisin", nearest: nil)),
        .setAside(.groupUnknown(text: "", nearest: nil)),
        .setAside(.periodNameUnknown(text: "S9", nearest: "S1")),
        .setAside(.periodUnknown),
      ]))
    #expect(
      !kinds.contains {
        $0.code == "dimension-values-nearly-alike"
          && $0
            != .dimensionValuesNearlyAlike(dimension: "course", value: "Maths 1", other: "maths 1")
      })
  }

  private func cell(
    _ period: PeriodID, _ group: GroupID, _ dimensions: [DimensionID: DimensionValueID]
  ) -> LeafCell {
    LeafCell(survey: "learner", version: 1, period: period, group: group, dimensions: dimensions)
  }

  @Test func `the period is the column's, else the time's, else the folder's, else the user's`()
    throws
  {
    let timed = Fixtures.survey { $0.submitted = SubmissionColumn(column: "Date") }
    let declared = Fixtures.survey { export in
      export.submitted = SubmissionColumn(column: "Date")
      export.period = .constant("S2")
    }
    let text = "Date,Q01,Q02\n2025-10-14,4,4\n"
    #expect(try interpret(text, timed, period: "S2", folder: "S2").cells.map(\.period) == ["S1"])
    #expect(try interpret(text, declared).cells.map(\.period) == ["S2"])
    let untimed = "Q01,Q02\n4,4\n"
    #expect(try interpret(untimed, period: "S1", folder: "S2").cells.map(\.period) == ["S2"])
    #expect(try interpret(untimed, period: "S1").cells.map(\.period) == ["S1"])
    #expect(try interpret(untimed).setAside.map(\.reason) == ["period-unknown"])
  }

  @Test func `an order of day and month that nobody can tell stops the file`() throws {
    let survey = Fixtures.survey { $0.submitted = SubmissionColumn(column: "Date") }
    let export = try interpret("Date,Q01,Q02\n03/04/2026,4,4\n", survey)
    #expect(export.plan == nil)
    #expect(export.findings.map(\.kind).contains(.timeOrderUndecided(example: "03/04/2026")))
  }

  @Test func `a time that nothing rests on may stay unknown`() throws {
    let survey = Fixtures.survey { $0.period = .constant("S1") }
    let export = try interpret("Timestamp,Q01,Q02\n03/04/2026 10:00:00,4,4\n", survey)
    #expect(export.batches.flatMap(\.submitted) == [ResponseBatch.noTime])
    #expect(export.cells.map(\.period) == ["S1"])
  }

  @Test func `nothing but empty rows`() throws {
    let export = try interpret("Q01,Q02\n,\n,\n", period: "S1")
    #expect(export.codes.contains("all-cells-empty"))
    #expect(export.balance.setAside == ["empty-record": 2])
  }
}
