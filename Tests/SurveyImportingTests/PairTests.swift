import Findings
import Ingestion
import SurveyLoading
import SurveyModel
import Testing

@testable import SurveyImporting

/// A definition and an export that its survey wrote.
struct DefinitionPair: CustomTestStringConvertible, Sendable {
  var definition: String
  var export: String

  var testDescription: String { export }

  /// Whether those who published the export took the columns of an item out of it.
  func isTakenOut(_ item: ItemID) -> Bool {
    export.hasSuffix("results_german.csv") && item.rawValue.hasPrefix("IM")
  }

  static let all: [DefinitionPair] =
    [
      DefinitionPair(
        definition: "tool-limesurvey-bilingual-lss/limesurvey_survey_222232.lss",
        export: "tool-limesurvey-bilingual-lss/results_german.csv")
    ]
    + [
      ("Long_Exhaustive_Sample_Survey", ""), ("Multiple_Answer_Matrix_Questions", " (Insights)"),
      ("Multiple_Answer_Matrix_Questions", ""), ("No_Basis_for_Evaluation", " (Insights)"),
      ("No_Basis_for_Evaluation", " (Legacy)"), ("Questions_with_Text_Entry_Components", ""),
      ("Sample_Survey", " (Insights)"), ("Sample_Survey", ""),
      ("Single_Answer_Matrix_Questions", " (Insights)"), ("Single_Answer_Matrix_Questions", ""),
    ].map { name, kind in
      DefinitionPair(
        definition: "tool-qualtrics-qsf-pairs/\(name).qsf",
        export: "tool-qualtrics-qsf-pairs/\(name)\(kind).csv")
    }
}

@Suite(.enabled(if: SharedData.isThere, "needs the shared data: ../shared or RIDA_SHARED"))
struct PairTests {
  @Test(arguments: DefinitionPair.all)
  func `An imported definition reads its export`(_ pair: DefinitionPair) throws {
    let proposed = try importSurvey([try SharedData.definition(pair.definition)])
    let reading = try PairReading(
      try withoutTestMarks(try SharedData.bytes(pair.export)), name: pair.export,
      by: proposed.survey)
    let stops = reading.stops.map { "\($0.kind)" }
    #expect(stops == [])
    #expect(reading.unmatched.filter { !pair.isTakenOut($0) } == [])
    #expect(reading.balance.accepted > 0)
    let odd = reading.findings.filter { $0.severity == .check }.map { "\($0.kind)" }
    #expect(reading.unreadable * 100 <= reading.answers, "of \(reading.answers) answers: \(odd)")
  }

  @Test(arguments: DefinitionPair.all)
  func `An imported definition is written and loads again as the same survey`(
    _ pair: DefinitionPair
  ) throws {
    let proposed = try importSurvey([try SharedData.definition(pair.definition)])
    let loaded = LoadedSurvey(proposed)
    #expect(loaded.stops == [])
    #expect(loaded.survey == proposed.survey)
  }

  @Test(arguments: [("block-subject-ccff.txt", 5), ("staff.txt", 13), ("teachers-ccff.txt", 28)])
  func `A shared template is imported and loads`(_ name: String, _ items: Int) throws {
    let file = try SharedData.definition("tool-limesurvey-definitions/\(name)")
    let proposed = try importSurvey([file])
    #expect(proposed.survey.items.count == items)
    #expect(LoadedSurvey(proposed).stops == [])
  }
}
