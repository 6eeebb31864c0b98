import CSVReading
import Findings
import Foundation
import SurveyModel
import Testing

@testable import Ingestion

/// Where real exports are kept outside the checkout; without them the tests are reported as skipped.
private let shared: URL = {
  if let path = ProcessInfo.processInfo.environment["RIDA_SHARED"] {
    return URL(filePath: path, directoryHint: .isDirectory).appending(path: "data")
  }
  return URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "../../../shared/data").standardizedFileURL
}()

/// Cells of real exports, against what another program counted.
@Suite(
  .enabled(
    if: FileManager.default.fileExists(atPath: shared.path),
    "needs the shared data: ../shared or RIDA_SHARED"))
struct RealAnswerTests {
  private static func read(
    _ file: String, _ items: [Item], _ dialect: CSVDialect = CSVDialect(),
    keeping kept: Set<String>? = nil
  ) throws -> Interpretation {
    let bytes = try Array(Data(contentsOf: shared.appending(path: file)))
    let head = try readHead(of: bytes, dialect: dialect, maximumRecords: 1)
    let survey = Fixtures.survey(items: items) { export in
      export.filePatterns = ["*"]
      export.period = .constant("S1")
      export.drop = head.flatMap(\.fields).filter { kept?.contains($0) == false }
    }
    return try interpret(
      "", survey, fileName: "export.csv", dialect: dialect, bytes: bytes)
  }

  private static func options(_ labels: String...) -> [ScaleOption] {
    labels.enumerated().map { position, label in
      ScaleOption(
        code: OptionCode(rawValue: "o\(position)"), score: position + 1,
        labels: LocalizedText(["fr": label]))
    }
  }

  /// How often each code stands in a slot.
  private static func counts(_ read: Interpretation, slot: Int) -> [UInt8: Int] {
    Dictionary(read.answers.map { ($0[slot], 1) }, uniquingKeysWith: +)
  }

  @Test func `LimeSurvey's single choice over Oui and Non columns`() throws {
    let headings = ["Masculin", "Féminin", "Autres"].map { "Genre /Gender [\($0)]" }
    let read = try Self.read(
      "fr-limesurvey-drc-internet/survey_data.csv",
      [
        Item(
          id: "gender", text: LocalizedText(["fr": "Genre /Gender"]),
          kind: .scaled(
            Scale(
              id: "gender", options: Self.options("Masculin", "Féminin", "Autres"),
              isOrdered: false)))
      ], keeping: Set(headings))
    #expect(Self.counts(read, slot: 0) == [0: 68, 1: 19, unreadable: 1])
    #expect(
      read.findings.contains {
        $0.kind == .severalAnswers(item: "gender", answer: "Masculin, Féminin, Autres")
      })
  }

  @Test func `SurveyMonkey's ranking`() throws {
    let ranking = Ranking(
      question: "films",
      text: LocalizedText([
        "en":
          "Please rank the Star Wars films in order of preference with 1 being your favorite film in the franchise and 6 being your least favorite film."
      ]),
      options: Self.options(
        "Star Wars: Episode I  The Phantom Menace", "Star Wars: Episode II  Attack of the Clones",
        "Star Wars: Episode III  Revenge of the Sith", "Star Wars: Episode IV  A New Hope",
        "Star Wars: Episode V The Empire Strikes Back",
        "Star Wars: Episode VI Return of the Jedi"))
    let read = try Self.read(
      "tool-surveymonkey-starwars/StarWars.csv", ranking.items,
      CSVDialect(encoding: .macRoman))
    #expect(!read.codes.contains("answer-not-on-scale"))
    let ranked = read.answers.filter { Set($0) == [0, 1, 2, 3, 4, 5] }
    #expect(ranked.count == 834)
  }

  @Test func `list literals of an own survey site`() throws {
    let labels = [
      "YouTube", "Online Communities (StackOverflow/Reddit/Twitter)", "Official documentation",
      "Blog posts", "Books", "Paid platforms", "Podcasts", "Conferences (virtual/in-person)",
      "Company resources", "Others",
    ]
    let options = labels.enumerated().map { position, label in
      ScaleOption(
        code: OptionCode(rawValue: "o\(position)"), score: 0, labels: LocalizedText(["en": label]))
    }
    let read = try Self.read(
      "ma-state-of-dev-morocco-2022/results_preprocessed.csv",
      [
        Item(
          id: "Learning_Platforms", text: LocalizedText(["en": "Where do you learn?"]),
          kind: .several(options))
      ])
    let chosen = options.indices.map { slot in Self.counts(read, slot: slot)[1] ?? 0 }
    #expect(chosen == [1285, 1014, 970, 771, 591, 497, 418, 366, 206, 95])
  }

  @Test func `lists of codes`() throws {
    let options = (1...6).map { code in
      ScaleOption(
        code: OptionCode(rawValue: String(code)), score: code,
        labels: LocalizedText(["fr": "Choix \(code)"]))
    }
    let read = try Self.read(
      "fr-morocco-distance-learning/dataset.csv",
      [Item(id: "F", text: LocalizedText(["fr": "Moyens"]), kind: .several(options))],
      CSVDialect(delimiter: .semicolon))
    #expect(options.indices.map { Self.counts(read, slot: $0)[1] ?? 0 } == [63, 2, 45, 26, 2, 0])
    #expect(!read.codes.contains("answer-not-on-scale"))
  }

  @Test func `numbers whose ends have words`() throws {
    let scale = Scale.numbers(
      NumberRange(from: 0, to: 10), notApplicable: ["NA"], noAnswer: ["Ne connais pas"])
    let read = try Self.read(
      "fr-staff-barometer-cpesr/results-anon.csv",
      ["conditions.gener.", "confiance.ParitairesNat."].map { heading in
        Item(
          id: ItemID(rawValue: heading.replacing(".", with: "")),
          text: LocalizedText(["fr": heading]), kind: .scaled(scale))
      })
    #expect(
      Self.counts(read, slot: 0) == [
        0: 88, 1: 45, 2: 128, 3: 262, 4: 258, 5: 325, 6: 344, 7: 380, 8: 267, 9: 90, 10: 42,
        notApplicable: 5,
      ])
    #expect(
      Self.counts(read, slot: 1) == [
        0: 302, 1: 95, 2: 152, 3: 160, 4: 115, 5: 207, 6: 91, 7: 74, 8: 40, 9: 13, 10: 14,
        notApplicable: 437, preferNot: 534,
      ])
  }
}
