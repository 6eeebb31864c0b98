import SurveyModel

extension FrenchReportWording {
  func status(_ code: String) -> String? {
    switch code {
    case "met": "Atteint"
    case "not-met": "Non atteint"
    case "cannot-tell": "Incertain"
    case "not-measured": "Non mesuré"
    case "withheld": "Masqué"
    default: nil
    }
  }

  func verdict(_ code: String) -> String? {
    switch code {
    case "better": "en progrès"
    case "worse": "en recul"
    case "no-clear-change": "pas de changement net"
    case "not-comparable": "non comparable"
    case "not-defined": "non défini"
    default: nil
    }
  }

  func undefined(_ code: String) -> String? {
    switch code {
    case "no-answers": "personne n’a répondu"
    case "needs-two-answers": "une seule réponse"
    case "no-variance": "toutes les réponses sont identiques"
    case "needs-two-categories": "il faut au moins deux réponses possibles"
    case "needs-two-groups": "il faut au moins deux groupes"
    case "groups-do-not-differ": "les groupes ne diffèrent pas"
    case "needs-more-items": "il faut au moins deux questions"
    case "needs-three-items": "il faut au moins trois questions"
    case "too-many-items": "trop de questions"
    case "collinear-items": "les réponses à une question se déduisent des autres"
    case "class-without-answers": "une catégorie de personnes dont aucune n’a répondu"
    case "needs-three-periods": "il faut trois périodes"
    case "needs-five-periods": "il faut cinq périodes"
    case "needs-two-periods": "il faut deux périodes"
    case "no-roster": "le nombre de personnes invitées n’est pas connu"
    case "empty-roster": "personne n’a été invité"
    case "roster-smaller-than-answers": "plus de réponses que de personnes invitées"
    case "scales-differ": "les questions ont des échelles différentes"
    case "too-few-complete-rows": "trop peu de personnes ont répondu à toutes les questions"
    case "has-ties": "des valeurs égales"
    case "too-many-values": "une série trop longue"
    case "too-many-answers": "trop de réponses pour un calcul exact"
    case "inconsistent-counts": "les dénombrements se contredisent"
    case "no-stable-solution": "aucun résultat stable"
    case "not-finite": "calcul impossible"
    default: nil
    }
  }

  func withholding(_ code: String) -> String? {
    switch code {
    case "too-few-answers": "trop peu de réponses"
    case "protects-another":
      "permettrait de retrouver un chiffre qui repose sur trop peu de réponses"
    case "low-response-rate": "trop peu de personnes invitées ont répondu"
    default: nil
    }
  }

  func seriesBreak(_ code: String) -> String? {
    switch code {
    case "wording-changed": "la question est formulée autrement"
    case "scale-changed": "les réponses se donnent sur une autre échelle"
    case "options-changed": "des réponses ont été ajoutées, retirées ou reformulées"
    case "direction-changed": "la question est posée en sens inverse"
    case "items-changed": "d’autres questions sont posées"
    case "version-changed": "nouvelle version du questionnaire"
    default: nil
    }
  }

  func setAside(_ code: String) -> String? {
    switch code {
    case "empty-record": "Ligne vide"
    case "no-answers": "Aucune question renseignée"
    case "ragged-record": "Plus ou moins de cellules que d’en-têtes"
    case "repeated-headings": "En-têtes répétés parmi les lignes"
    case "partial-response": "Réponse commencée mais jamais envoyée"
    case "test-response": "Essai du questionnaire"
    case "spam": "Réponse d’une machine, selon l’outil d’enquête"
    case "summary-row": "Moyennes ou totaux"
    case "missing-key": "Rien ne dit de quelle réponse il s’agit"
    case "superseded-in-file": "Une ligne suivante du fichier contient la même réponse"
    case "time-unreadable": "Date d’envoi illisible"
    case "time-missing": "Date d’envoi absente"
    case "outside-periods": "Envoyée en dehors des périodes du calendrier"
    case "period-unknown": "Période inconnue"
    case "period-name-unknown": "Nom de période absent du calendrier"
    case "group-unknown": "Groupe inconnu de l’organisme"
    case "count-unreadable": "Un effectif n’est pas un nombre entier"
    case "forgotten": "Effacée à la demande de la personne"
    default: nil
    }
  }

  func finding(_ code: String) -> String? {
    if let reason = setAside(code) { return reason }
    return switch code {
    case "file-missing": "Fichier introuvable"
    case "file-empty": "Fichier vide"
    case "not-text": "Le fichier n’est pas un fichier texte"
    case "is-folder": "Un dossier à la place d’un fichier"
    case "not-readable": "Lecture du fichier non autorisée"
    case "still-growing": "Fichier en cours d’écriture"
    case "undecodable": "Octets qui ne sont pas du texte dans ce codage"
    case "encoding-undecided": "Codage indéterminé"
    case "delimiter-undecided": "Séparateur indéterminé"
    case "stray-quote": "Guillemet égaré"
    case "unclosed-quote": "Guillemet jamais refermé"
    case "field-too-long": "Cellule trop longue"
    case "lost-letters": "Lettres perdues avant l’export"
    case "letters-repaired": "Lettres abîmées, puis rétablies"
    case "spreadsheet-sign": "Traces d’un enregistrement dans un tableur"
    case "workbook-read": "Lu dans un classeur"
    case "workbook-sheets": "Plusieurs feuilles contiennent un tableau"
    case "headings-only": "En-têtes sans aucune réponse"
    case "all-cells-empty": "Toutes les cellules sont vides"
    case "title-rows": "Lignes au-dessus des en-têtes"
    case "heading-rows": "En-têtes sur plusieurs lignes"
    case "headings-missing": "Pas d’en-têtes"
    case "several-tables": "Plusieurs tableaux dans un fichier"
    case "heading-delimiter-differs": "En-têtes séparés autrement que les lignes"
    case "long-table": "Une ligne par question et par personne"
    case "long-table-read": "Lignes réunies en réponses complètes"
    case "counts-table": "Des effectifs au lieu des réponses"
    case "counts-table-read": "Effectifs lus comme des réponses"
    case "counts-too-many": "Effectifs de trop de réponses"
    case "no-survey-fits": "Aucune enquête connue ne correspond aux en-têtes"
    case "several-surveys-fit": "Plusieurs enquêtes correspondent aux en-têtes"
    case "surveys-mixed": "En-têtes de plusieurs enquêtes dans un même fichier"
    case "item-twice": "Deux colonnes répondent à la même question"
    case "duplicate-heading": "Le même en-tête deux fois"
    case "unknown-heading": "En-tête qui n’est aucune question de l’enquête"
    case "item-without-column": "Question sans colonne"
    case "identifier": "Colonne qui semble identifier des personnes"
    case "key-column-missing": "La colonne qui identifie les réponses manque"
    case "submitted-column-missing": "La colonne des dates d’envoi manque"
    case "dimension-column-missing": "Une colonne de ventilation manque"
    case "period-column-missing": "La colonne des périodes manque"
    case "group-column-missing": "La colonne des groupes manque"
    case "time-order-undecided": "Jour et mois indiscernables"
    case "time-format-unknown": "Dates d’envoi de forme inconnue"
    case "answer-not-on-scale": "Réponse absente de l’échelle de la question"
    case "several-answers": "Plusieurs réponses au lieu d’une"
    case "personal-data-masked": "Données personnelles masquées dans les commentaires"
    case "dimension-value-unknown": "Modalité de ventilation non définie"
    case "dimension-values-nearly-alike": "Modalités écrites presque de la même façon"
    case "wording-changed": "Question posée autrement qu’avant"
    case "options-changed": "D’autres réponses proposées qu’avant"
    case "already-taken-in": "Fichier déjà pris en compte"
    case "identical-records": "Lignes identiques"
    case "keys-of-others": "Des identifiants d’autres réponses, envoyées à d’autres moments"
    case "gone": "Réponses absentes d’un export plus récent"
    case "more-responses-than-roster": "Plus de réponses que de personnes invitées"
    default: nil
    }
  }

  func measureName(_ measure: Measure) -> String {
    switch measure {
    case .responses: "Réponses reçues"
    case .answers: "Réponses"
    case .missing: "Sans réponse"
    case .notShown: "Non posée"
    case .blank: "Laissée vide"
    case .preferNotToSay: "Préfère ne pas répondre"
    case .unreadable: "Illisible"
    case .notApplicable: "Sans objet"
    case .mean: "Moyenne"
    case .standardDeviation: "Dispersion"
    case .median: "Médiane"
    case .interpolatedMedian: "Médiane fine"
    case .satisfiedShare: "Satisfaits"
    case .dissatisfiedShare: "Insatisfaits"
    case .netSatisfaction: "Solde de satisfaction"
    case .netPromoterScore: "Taux de recommandation net (NPS)"
    case .responseRate: "Taux de réponse"
    case .alpha: "Fiabilité"
    case .share: "Part d’une réponse"
    }
  }

  func method(of measure: Measure) -> String? {
    switch measure {
    case .responses:
      "Réponses prises en compte, chacune une seule fois, quel que soit le nombre d’exports."
    case .answers: "Personnes qui ont choisi l’une des réponses proposées."
    case .missing:
      "Personnes dont on n’a pas la réponse, pour toute raison autre que «\u{202F}sans objet\u{202F}»."
    case .notShown:
      "Personnes à qui la question n’a pas été posée."
    case .blank:
      "Personnes à qui la question a été posée et qui l’ont laissée vide."
    case .preferNotToSay:
      "Personnes qui ont préféré garder leur réponse pour elles."
    case .unreadable:
      "Réponses qui ne sont aucune de celles proposées\u{A0}; le contrôle de l’export en donne la liste."
    case .notApplicable: "Personnes qui ont dit que la question ne les concerne pas."
    case .mean:
      """
      Le score moyen\u{A0}; les questions posées en sens inverse sont d’abord retournées. Pour un \
      objectif\u{A0}: la moyenne, sur les répondants, de leur propre moyenne, s’ils ont répondu à la \
      moitié au moins des questions (moyenne arithmétique, intervalle de Student).
      """
    case .standardDeviation: "L’éloignement des scores à leur moyenne (écart-type d’échantillon)."
    case .median: "Le score du milieu lorsque tous sont rangés en ordre."
    case .interpolatedMedian:
      """
      La médiane, déplacée à l’intérieur de sa réponse selon le nombre de réponses de part et \
      d’autre (médiane interpolée).
      """
    case .satisfiedShare:
      """
      La part des réponses qui comptent comme satisfaites, parmi les avis exprimés (intervalle de \
      Wilson). Pour un objectif\u{A0}: la moyenne, sur les répondants, de leur propre part, afin que ceux \
      qui répondent à plus de questions ne pèsent pas davantage.
      """
    case .dissatisfiedShare:
      "La part des réponses qui comptent comme insatisfaites, calculée de la même façon."
    case .netSatisfaction:
      "Part de satisfaits moins part d’insatisfaits, en points (intervalle de Wald ajusté)."
    case .netPromoterScore:
      "Part des réponses 9 et 10 moins part des réponses 0 à 6, en points (intervalle de Wald ajusté)."
    case .responseRate:
      "Réponses rapportées au nombre de personnes invitées, selon le registre des effectifs."
    case .alpha:
      """
      Si les questions vont dans le même sens\u{A0}: proche de 1, oui\u{A0}; au-dessous de 0,7, leur score \
      commun est à prendre avec prudence (alpha de Cronbach, intervalle de Feldt).
      """
    case .share:
      "Personnes qui ont choisi la réponse, rapportées à toutes celles qui en ont choisi une (intervalle de Wilson)."
    }
  }
}
