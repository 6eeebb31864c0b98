import SurveyModel

extension FrenchReportWording {
  var colon: String { "\u{A0}: " }
  var comma: String { ", " }

  var reportTitle: String { "Bilan de satisfaction" }
  var contents: String { "Sommaire" }
  func audience(_ audience: Audience) -> String {
    switch audience {
    case .internal: "Usage interne"
    case .external: "Pour publication"
    }
  }

  var changesHeading: String { "Ce qui a changé, et à quel point c’est sûr" }
  var better: String { "En progrès" }
  var worse: String { "En recul" }
  var cannotTellYet: String { "Trop tôt pour le dire" }
  var nothingBetter: String { "Aucun progrès net depuis la dernière fois." }
  var nothingWorse: String { "Aucun recul net depuis la dernière fois." }
  var nothingUnclear: String { "Chaque comparaison donne une réponse nette." }
  var evidence: String { "voir le détail" }

  var objectivesHeading: String { "Objectifs" }
  var noObjectives: String { "Le registre ne contient encore aucun objectif." }
  var objective: String { "Objectif" }
  var status: String { "État" }
  var result: String { "Résultat" }
  var againstTarget: String { "Par rapport à la cible" }
  var overThePeriods: String { "Évolution" }
  var overAYear: String { "sur un an" }
  var owner: String { "Responsable" }

  var classesHeading: String { "Les trois publics" }
  func className(_ beneficiaryClass: BeneficiaryClass) -> String {
    switch beneficiaryClass {
    case .learner: "Apprenants"
    case .otherBeneficiary: "Autres bénéficiaires"
    case .staff: "Personnel"
    }
  }
  var nobodyAsked: String { "Personne n’a été interrogé sur cette période." }
  var noGroupDefined: String { "Aucun groupe de ce type n’est défini." }
  var rosterUnknown: String { "Le nombre de personnes invitées n’est pas connu." }
  var satisfactionOverall: String { "Satisfaction d’ensemble" }

  var decisionsHeading: String { "Ce qui appelle une décision" }
  var noDecisionNeeded: String {
    "Rien\u{A0}: chaque objectif manqué ou en recul fait déjà l’objet d’une action ouverte."
  }

  var evidenceHeading: String { "Les résultats en détail" }
  var overall: String { "Vue d’ensemble" }
  var overTime: String { "Évolution" }
  var questionByQuestion: String { "Question par question" }
  var otherQuestions: String { "Autres questions" }
  var question: String { "Question" }
  var answer: String { "Réponse" }
  var answersColumn: String { "Réponses" }
  var respondentsColumn: String { "Répondants" }
  var dissatisfied: String { "Insatisfaits" }
  var neither: String { "Ni l’un ni l’autre" }
  var satisfied: String { "Satisfaits" }
  var notApplicableShort: String { "Sans objet" }
  var shareColumn: String { "Part" }
  var rangeColumn: String { "Fourchette" }
  var sinceLastColumn: String { "Depuis la dernière fois" }
  var periodColumn: String { "Période" }
  var remarkColumn: String { "Remarque" }
  var numbersAsTable: String { "Les chiffres en tableau" }
  var reversedNote: String {
    "question posée en sens inverse\u{A0}: le désaccord compte comme satisfaction"
  }
  var target: String { "Cible" }
  var rangeKey: String { "Fourchette" }
  var seriesBreakKey: String {
    "Les questions ont changé\u{A0}: pas de comparaison de part et d’autre"
  }
  var gapKey: String { "Pas de chiffre pour cette période" }
  var wholeGroupKey: String { "Ensemble du groupe" }
  var withheldShort: String { "masqué" }
  var notDefinedShort: String { "non défini" }

  var qualityHeading: String { "Qualité des données" }
  var qualityLead: String {
    """
    Chaque ligne de chaque export est comptabilisée\u{A0}: prise en compte, corrigée, inchangée ou mise \
    de côté.
    """
  }
  var noExports: String { "Aucun export n’a été pris en compte pour cette période." }
  var exportColumn: String { "Export (SHA-256)" }
  var surveyColumn: String { "Enquête" }
  var toolColumn: String { "Outil" }
  var encodingColumn: String { "Codage" }
  var readColumn: String { "Lues" }
  var acceptedColumn: String { "Prises en compte" }
  var revisedColumn: String { "Corrigées" }
  var unchangedColumn: String { "Inchangées" }
  var setAsideColumn: String { "Mises de côté" }
  var setAsideHeading: String { "Pourquoi des lignes ont été mises de côté" }
  var findingsHeading: String { "Ce qui mérite un coup d’œil" }
  var total: String { "Total" }

  var withheldHeading: String { "Ce qui est masqué, et pourquoi" }
  var nothingWithheld: String { "Rien n’est masqué dans ce bilan." }
  var ruleColumn: String { "Raison" }
  var figuresColumn: String { "Chiffres" }

  var methodHeading: String { "Comment les chiffres sont calculés" }
  var methodLead: String {
    """
    Tous les chiffres viennent de dénombrements entiers des réponses. Les réponses laissées vides, \
    sans objet ou illisibles sont comptées à part, jamais comme une opinion.
    """
  }
  var measureColumn: String { "Chiffre" }
  var howComputedColumn: String { "Mode de calcul" }

  var provenanceHeading: String { "D’où vient ce bilan" }
  var provenanceLead: String {
    """
    Avec les mêmes définitions et les mêmes dénombrements, chacun peut refaire ce bilan à \
    l’identique, octet par octet.
    """
  }
  var programVersion: String { "Version de Rida" }
  var definitionsHash: String { "Définitions (SHA-256)" }
  var tallyHash: String { "Dénombrements (SHA-256)" }
  var evidenceHead: String { "Tête de la chaîne de preuves" }
  var clauseEdition: String { "Grille d’exigences" }
}
