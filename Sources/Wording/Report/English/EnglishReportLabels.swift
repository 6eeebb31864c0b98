import SurveyModel

extension EnglishReportWording {
  var colon: String { ": " }
  var comma: String { ", " }

  var reportTitle: String { "Satisfaction review" }
  var contents: String { "Contents" }
  func audience(_ audience: Audience) -> String {
    switch audience {
    case .internal: "For internal use"
    case .external: "For publication"
    }
  }

  var changesHeading: String { "What changed, and how sure we are" }
  var better: String { "Better" }
  var worse: String { "Worse" }
  var cannotTellYet: String { "Can’t tell yet" }
  var nothingBetter: String { "Nothing is clearly better than last time." }
  var nothingWorse: String { "Nothing is clearly worse than last time." }
  var nothingUnclear: String { "Every comparison gives a clear answer." }
  var evidence: String { "evidence" }

  var objectivesHeading: String { "Objectives" }
  var noObjectives: String { "The register holds no objective yet." }
  var objective: String { "Objective" }
  var status: String { "Status" }
  var result: String { "Result" }
  var againstTarget: String { "Against the target" }
  var overThePeriods: String { "Over time" }
  var overAYear: String { "over a year" }
  var owner: String { "Owner" }

  var classesHeading: String { "The three groups" }
  func className(_ beneficiaryClass: BeneficiaryClass) -> String {
    switch beneficiaryClass {
    case .learner: "Learners"
    case .otherBeneficiary: "Other beneficiaries"
    case .staff: "Staff"
    }
  }
  var nobodyAsked: String { "Nobody was asked in this period." }
  var noGroupDefined: String { "No group of this kind is defined." }
  var rosterUnknown: String { "How many were invited is not known." }
  var satisfactionOverall: String { "Satisfaction overall" }

  var decisionsHeading: String { "What needs a decision" }
  var noDecisionNeeded: String {
    "Nothing: every objective that is missed or falling has an open action."
  }

  var evidenceHeading: String { "The evidence" }
  var overall: String { "Overall" }
  var overTime: String { "Over time" }
  var questionByQuestion: String { "Question by question" }
  var otherQuestions: String { "Other questions" }
  var question: String { "Question" }
  var answer: String { "Answer" }
  var answersColumn: String { "Answers" }
  var respondentsColumn: String { "People" }
  var dissatisfied: String { "Dissatisfied" }
  var neither: String { "Neither" }
  var satisfied: String { "Satisfied" }
  var notApplicableShort: String { "Not applicable" }
  var shareColumn: String { "Share" }
  var rangeColumn: String { "Likely range" }
  var sinceLastColumn: String { "Since last time" }
  var periodColumn: String { "Period" }
  var remarkColumn: String { "Remark" }
  var numbersAsTable: String { "The numbers as a table" }
  var reversedNote: String { "put the other way round: disagreeing counts as satisfied" }
  var target: String { "Target" }
  var rangeKey: String { "Likely range" }
  var seriesBreakKey: String { "The questions changed: not comparable across this line" }
  var gapKey: String { "No figure for this period" }
  var wholeGroupKey: String { "All together" }
  var withheldShort: String { "withheld" }
  var notDefinedShort: String { "not defined" }

  var qualityHeading: String { "How good the data are" }
  var qualityLead: String {
    "Every record of every export is accounted for: taken in, revised, unchanged or set aside."
  }
  var noExports: String { "No export was taken in for this period." }
  var exportColumn: String { "Export (SHA-256)" }
  var surveyColumn: String { "Survey" }
  var toolColumn: String { "Tool" }
  var encodingColumn: String { "Encoding" }
  var readColumn: String { "Read" }
  var acceptedColumn: String { "Taken in" }
  var revisedColumn: String { "Revised" }
  var unchangedColumn: String { "Unchanged" }
  var setAsideColumn: String { "Set aside" }
  var setAsideHeading: String { "Why records were set aside" }
  var findingsHeading: String { "What a person should look at" }
  var total: String { "Total" }

  var withheldHeading: String { "What is withheld, and why" }
  var nothingWithheld: String { "Nothing is withheld in this report." }
  var ruleColumn: String { "Reason" }
  var figuresColumn: String { "Figures" }

  var methodHeading: String { "How the figures are computed" }
  var methodLead: String {
    """
    All figures are computed from whole-number counts of answers. Answers that were left blank, not \
    applicable or unreadable are counted apart and never as an opinion.
    """
  }
  var measureColumn: String { "Figure" }
  var howComputedColumn: String { "How it is computed" }

  var provenanceHeading: String { "Where this report comes from" }
  var provenanceLead: String {
    "Anybody who has the same definitions and the same counts can make this report again, byte for byte."
  }
  var programVersion: String { "Version of Rida" }
  var definitionsHash: String { "Definitions (SHA-256)" }
  var tallyHash: String { "Counts (SHA-256)" }
  var evidenceHead: String { "Head of the chain of evidence" }
  var clauseEdition: String { "Clause map" }
}
