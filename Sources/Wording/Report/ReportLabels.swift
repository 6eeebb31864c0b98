package import SurveyModel

/// Headings, column titles and short labels of a report.
package protocol ReportLabels: Sendable {
  // Punctuation
  /// What stands between a word and its explanation.
  var colon: String { get }
  /// What stands between parts of a sentence.
  var comma: String { get }

  // The page
  var reportTitle: String { get }
  var contents: String { get }
  func audience(_ audience: Audience) -> String

  // What changed
  var changesHeading: String { get }
  var better: String { get }
  var worse: String { get }
  var cannotTellYet: String { get }
  var nothingBetter: String { get }
  var nothingWorse: String { get }
  var nothingUnclear: String { get }
  var evidence: String { get }

  // Objectives
  var objectivesHeading: String { get }
  var noObjectives: String { get }
  var objective: String { get }
  var status: String { get }
  var result: String { get }
  var againstTarget: String { get }
  var overThePeriods: String { get }
  var overAYear: String { get }
  var owner: String { get }

  // The three classes
  var classesHeading: String { get }
  func className(_ beneficiaryClass: BeneficiaryClass) -> String
  var nobodyAsked: String { get }
  var noGroupDefined: String { get }
  var rosterUnknown: String { get }
  var satisfactionOverall: String { get }

  // Decisions
  var decisionsHeading: String { get }
  var noDecisionNeeded: String { get }

  // Evidence
  var evidenceHeading: String { get }
  var overall: String { get }
  var overTime: String { get }
  var questionByQuestion: String { get }
  var otherQuestions: String { get }
  var question: String { get }
  var answer: String { get }
  var answersColumn: String { get }
  var respondentsColumn: String { get }
  var dissatisfied: String { get }
  var neither: String { get }
  var satisfied: String { get }
  var notApplicableShort: String { get }
  var shareColumn: String { get }
  var rangeColumn: String { get }
  var sinceLastColumn: String { get }
  var periodColumn: String { get }
  var remarkColumn: String { get }
  var numbersAsTable: String { get }
  var reversedNote: String { get }
  var target: String { get }
  var rangeKey: String { get }
  var seriesBreakKey: String { get }
  var gapKey: String { get }
  var wholeGroupKey: String { get }
  var withheldShort: String { get }
  var notDefinedShort: String { get }

  // Data quality
  var qualityHeading: String { get }
  var qualityLead: String { get }
  var noExports: String { get }
  var exportColumn: String { get }
  var surveyColumn: String { get }
  var toolColumn: String { get }
  var encodingColumn: String { get }
  var readColumn: String { get }
  var acceptedColumn: String { get }
  var revisedColumn: String { get }
  var unchangedColumn: String { get }
  var setAsideColumn: String { get }
  var setAsideHeading: String { get }
  var findingsHeading: String { get }
  var total: String { get }

  // Withheld
  var withheldHeading: String { get }
  var nothingWithheld: String { get }
  var ruleColumn: String { get }
  var figuresColumn: String { get }

  // Method
  var methodHeading: String { get }
  var methodLead: String { get }
  var measureColumn: String { get }
  var howComputedColumn: String { get }

  // Provenance
  var provenanceHeading: String { get }
  var provenanceLead: String { get }
  var programVersion: String { get }
  var definitionsHash: String { get }
  var tallyHash: String { get }
  var evidenceHead: String { get }
  var clauseEdition: String { get }
}
