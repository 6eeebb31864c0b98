import CSVReading
import Findings
import Ingestion
import SurveyLoading
import SurveyModel
import Testing

@testable import SurveyImporting

@Suite struct TranslationTests {
  @Test func `A second language's texts come from the twin's headings and cells`() throws {
    let items = try translated().survey.items
    #expect(items.map { $0.text.texts["en"] } == TwinSample.englishTexts)
    #expect(
      items[0].scale?.options.map { $0.labels.texts["en"] } == ["Disagree", nil, "Agree"])
    #expect(items[0].scale == items[1].scale)
    #expect(items[1].scale?.options[2].synonyms.contains("I agree") == true)
    #expect(items[0].scale?.notApplicable.contains("Does not apply to me") == true)
    guard case .several(let services) = items[2].kind else {
      Issue.record("services take several answers")
      return
    }
    #expect(services.map { $0.labels.texts["en"] } == ["Library", "Canteen"])
  }

  @Test func `The columns that are never stored are known by the twin's headings, too`() throws {
    #expect(try translated().survey.export.drop == ["Votre adresse e-mail", "Your e-mail address"])
  }

  @Test func `Answers that nobody gave are left for a person to translate`() throws {
    let remark = Remark(
      .answersUntranslated(["Sans opinion"], language: "en"), at: .scale("accord"))
    #expect(try translated().remarks.contains(remark))
  }

  @Test func `The survey reads both exports and loads from its file as the same`() throws {
    let proposed = try translated()
    for rows in [TwinSample.french, TwinSample.english] {
      let reading = try PairReading(TwinSample.csv(rows), name: "export.csv", by: proposed.survey)
      #expect(reading.stops.map { "\($0.kind)" } == [])
      #expect(reading.unmatched == [])
      #expect(reading.balance.accepted == 3)
      #expect(reading.unreadable == 0)
    }
    #expect(LoadedSurvey(proposed).survey == proposed.survey)
  }

  @Test(arguments: TwinDefect.all)
  func `Exports that are no twins, or contradict themselves, are refused`(
    _ defect: TwinDefect
  ) throws {
    #expect(throws: defect.problem) {
      try translated(defect.changed(TwinSample.french, 0), defect.changed(TwinSample.english, 1))
    }
  }

  private func translated(
    _ export: [[String]] = TwinSample.french, _ twin: [[String]] = TwinSample.english
  ) throws -> ProposedSurvey {
    try translate(
      ProposedSurvey(survey: TwinSample.survey, remarks: []),
      by: TwinExport(bytes: TwinSample.csv(export), name: "fr.csv"),
      TwinExport(bytes: TwinSample.csv(twin), name: "en.csv"), into: "en")
  }
}

@Suite(.enabled(if: SharedData.isThere, "needs the shared data: ../shared or RIDA_SHARED"))
struct SharedTwinTests {
  private static let folder = "tool-limesurvey-bilingual-lss/"

  @Test func `A German questionnaire reads both exports after it has met them`() throws {
    let names = ["results_german.csv", "results_english.csv"]
    let proposed = try translate(
      try importSurvey([
        try SharedData.definition(Self.folder + "limesurvey_survey_222232.lss")
      ]), by: try twin(names[0]), try twin(names[1]), into: "en")
    for name in names {
      let reading = try PairReading(
        try SharedData.bytes(Self.folder + name), name: name, by: proposed.survey)
      #expect(reading.stops.map { "\($0.kind)" } == [])
      // Those who published the exports took these columns out of them.
      #expect(reading.unmatched.filter { !$0.rawValue.hasPrefix("IM") } == [])
      #expect(reading.balance.accepted == 89)
      // What people wrote beside the options, such as "-".
      #expect(reading.unreadable <= 6, "of \(reading.answers) answers of \(name)")
    }
    #expect(LoadedSurvey(proposed).survey == proposed.survey)
  }

  private func twin(_ name: String) throws -> TwinExport {
    try TwinExport(bytes: try SharedData.bytes(Self.folder + name), name: name)
  }
}

/// A small survey in French, and the same responses under French and English headings.
private enum TwinSample {
  static let survey: Survey = {
    let scale = Scale(
      id: "accord",
      options: [
        ScaleOption(code: "1", score: 1, labels: LocalizedText(["fr": "Pas d'accord"])),
        ScaleOption(code: "2", score: 2, labels: LocalizedText(["fr": "Sans opinion"])),
        ScaleOption(code: "3", score: 3, labels: LocalizedText(["fr": "D'accord"])),
      ], satisfied: ["3"], dissatisfied: ["1"], notApplicable: ["Ne me concerne pas"])
    func item(_ id: ItemID, _ text: String, _ kind: ItemKind) -> Item {
      Item(id: id, text: LocalizedText(["fr": text]), kind: kind)
    }
    var export = ExportDescription()
    export.drop = ["Votre adresse e-mail"]
    return Survey(
      id: "avis", title: LocalizedText(["fr": "Avis"]), group: .fixed("learner"),
      items: [
        item("rythme", "Le rythme convient", .scaled(scale)),
        item("clarte", "Les explications sont claires", .scaled(scale)),
        item(
          "services", "Services utilisés",
          .several([
            ScaleOption(code: "1", score: 1, labels: LocalizedText(["fr": "Bibliothèque"])),
            ScaleOption(code: "2", score: 2, labels: LocalizedText(["fr": "Cantine"])),
          ])),
        item("idees", "Que faut-il améliorer ?", .comment),
      ], export: export)
  }()

  static let englishTexts: [String?] = [
    "The pace is right", "The explanations are clear", "Services used", "What should be better?",
  ]

  static let french = [
    [
      "id", "submitdate", "lastpage", "Cours [Le rythme convient]",
      "Cours [Les explications sont claires]", "Services utilisés [Bibliothèque]",
      "Services utilisés [Cantine]", "Que faut-il améliorer ?", "Votre adresse e-mail",
    ],
    [
      "1", "2026-01-05 10:00:00", "2", "D'accord", "Pas d'accord", "Oui", "Non", "La salle",
      "a@example.org",
    ],
    ["2", "2026-01-05 11:00:00", "2", "Pas d'accord", "D'accord", "Non", "Oui", "", ""],
    ["3", "2026-01-05 12:00:00", "2", "Ne me concerne pas", "D'accord", "Non", "Oui", "", ""],
  ]

  /// In another order: keys tell which response is which.
  static let english = [
    [
      "id", "submitdate", "lastpage", "Course [The pace is right]",
      "Course [The explanations are clear]", "Services used [Library]",
      "Services used [Canteen]", "What should be better?", "Your e-mail address",
    ],
    ["3", "2026-01-05 12:00:00", "2", "Does not apply to me", "I agree", "No", "Yes", "", ""],
    [
      "1", "2026-01-05 10:00:00", "2", "Agree", "Disagree", "Yes", "No", "The room",
      "a@example.org",
    ],
    ["2", "2026-01-05 11:00:00", "2", "Disagree", "I agree", "No", "Yes", "", ""],
  ]

  static func csv(_ rows: [[String]]) -> [UInt8] {
    Array(rows.map { row in row.map { "\"\($0)\"" }.joined(separator: ",") + "\n" }.joined().utf8)
  }
}

/// A change of one of the two exports, and what is said of it.
struct TwinDefect: CustomTestStringConvertible, Sendable {
  var testDescription: String
  /// 0 for the French export, 1 for the English one.
  var export: Int
  var change: @Sendable (inout [[String]]) -> Void
  var problem: TranslationProblem

  func changed(_ rows: [[String]], _ export: Int) -> [[String]] {
    guard export == self.export else { return rows }
    var rows = rows
    change(&rows)
    return rows
  }

  static let all = [
    TwinDefect(
      testDescription: "another questionnaire", export: 0,
      change: { rows in rows[0] = rows[0].indices.map { "Column \($0)" } },
      problem: .notTheSurveys(file: "fr.csv")),
    TwinDefect(
      testDescription: "no key", export: 0,
      change: { rows in for row in rows.indices { rows[row].removeFirst() } },
      problem: .noKey(file: "fr.csv")),
    TwinDefect(
      testDescription: "a response twice", export: 1, change: { rows in rows[2][0] = "3" },
      problem: .keyTwice(file: "en.csv", heading: "id")),
    TwinDefect(
      testDescription: "a column less", export: 1,
      change: { rows in for row in rows.indices { rows[row].removeLast() } },
      problem: .columnCounts(export: 9, twin: 8)),
    TwinDefect(
      testDescription: "other responses", export: 1,
      change: { rows in
        rows[1][0] = "7"
        rows.remove(at: 3)
      }, problem: .otherResponses(missing: 2, added: 1)),
    TwinDefect(
      testDescription: "two texts for one answer", export: 1,
      change: { rows in rows[3][4] = "Agree completely" },
      problem: .twoTexts(column: 4, heading: "Course [The explanations are clear]")),
    TwinDefect(
      testDescription: "one text for two answers", export: 1,
      change: { rows in rows[3][3] = "Agree" },
      problem: .oneTextForTwo(column: 3, heading: "Course [The pace is right]")),
    TwinDefect(
      testDescription: "an option without its row", export: 1,
      change: { rows in rows[0][5] = "Library" },
      problem: .headingUnclear(column: 5, heading: "Library")),
  ]
}

extension TwinExport {
  /// Reads an export from its bytes.
  fileprivate convenience init(bytes: [UInt8], name: String) throws {
    guard case .found(let dialect) = detectDialect(of: bytes, isWholeFile: true),
      let head = ExportHead(
        fileName: name, records: try readHead(of: bytes, dialect: dialect, maximumRecords: 201))
    else { throw ImportProblem.unknownFormat }
    self.init(head: head)
    var source = MemoryByteSource(bytes)
    _ = try readRecords(
      from: &source, dialect: dialect, skippingRecords: head.recordsBeforeAnswers, consumer: self)
  }
}
