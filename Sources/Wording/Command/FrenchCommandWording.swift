import SurveyModel

/// The program's words in French.
struct FrenchCommandWording: CommandWording {
  func notAWorkspace(_ path: String) -> String {
    "\(path) n’est pas un espace de travail de Rida\u{202F}: il n’a pas de fichier "
      + "surveys/organisation.yaml. Placez-vous dans votre espace de travail, indiquez-le avec "
      + "--workspace ou créez-en un avec \(quoted("rida init DOSSIER"))."
  }
  var workspaceIsHeld: String {
    "Rida travaille déjà dans cet espace de travail. Rien n’a été modifié\u{202F}; réessayez plus tard."
  }
  func cannotWrite(_ path: String) -> String {
    "Écriture impossible\u{202F}: \(path). Vérifiez qu’il reste de la place sur le disque et que vous avez "
      + "le droit d’y écrire."
  }
  func cannotRead(_ path: String) -> String {
    "Lecture impossible\u{202F}: \(path). Vérifiez que le fichier existe et que vous avez le droit de le lire."
  }
  func definitionsCannotBeUsed(problems: Int) -> String {
    problems == 1
      ? "Les définitions sont inutilisables tant que ce problème n’est pas corrigé. "
        + "Rien n’a été modifié."
      : "Les définitions sont inutilisables tant que ces \(count(problems)) problèmes ne sont pas "
        + "corrigés. Rien n’a été modifié."
  }
  func storeIsForeign(_ path: String) -> String {
    "\(path) n’est pas une base de données de Rida. Déplacez ce fichier ailleurs ou remettez "
      + "votre sauvegarde en place."
  }
  func storeIsNewer(_ path: String) -> String {
    "\(path) a été écrit par une version plus récente de Rida. Installez cette version."
  }
  func storeIsDamaged(_ path: String) -> String {
    "\(path) est endommagé. Remettez votre sauvegarde en place, ou supprimez ce fichier et "
      + "reprenez les exports de l’archive."
  }
  func programFault(_ detail: String) -> String {
    "C’est un défaut de Rida, vos fichiers ne sont pas en cause\u{202F}: \(detail). "
      + "Rien n’a été modifié."
  }

  func unknownPeriod(_ id: String, known: [String]) -> String {
    choice("Il n’y a pas de période \(quoted(id))", known)
  }
  func unknownSurvey(_ id: String, known: [String]) -> String {
    choice("Il n’y a pas d’enquête \(quoted(id))", known)
  }
  func unknownGroup(_ id: String, known: [String]) -> String {
    choice("Il n’y a pas de groupe \(quoted(id))", known)
  }
  func unknownDimension(_ id: String, known: [String]) -> String {
    choice("Il n’y a pas de ventilation \(quoted(id))", known)
  }
  func unknownObjective(_ id: String, known: [String]) -> String {
    choice("Il n’y a pas d’objectif \(quoted(id))", known)
  }
  func unknownItem(_ id: String) -> String { "Aucune enquête n’a de question \(quoted(id))." }
  func unknownMeasure(_ id: String, known: [String]) -> String {
    choice("Il n’y a pas de mesure \(quoted(id))", known)
  }
  func unknownEncoding(_ name: String, known: [String]) -> String {
    choice("Il n’y a pas de codage \(quoted(name))", known)
  }
  func unknownDelimiter(_ name: String) -> String {
    "\(quoted(name)) n’est pas un séparateur. "
      + "Choisissez parmi\u{202F}: \([",", ";", "tab", "|"].map(quoted).joined(separator: " "))."
  }
  func unknownFormat(_ name: String, known: [String]) -> String {
    choice("Il n’y a pas de format \(quoted(name))", known)
  }
  var nothingStoredYet: String {
    "Aucun export n’a encore été pris en compte. Déposez vos exports dans data/inbox et lancez "
      + "\(quoted("rida nightly"))."
  }
  func noResponses(in period: String) -> String { "Aucune réponse pour \(period)." }

  func workspaceMade(_ path: String) -> String { "L’espace de travail est prêt\u{202F}: \(path)" }
  func keptAsItWas(_ path: String) -> String { "Laissé tel quel\u{202F}: \(path)" }
  var nextStepsAfterInit: String {
    """
    Ensuite\u{202F}:
      1. Inscrivez le nom de votre établissement, ses sites et ses périodes dans surveys/organisation.yaml.
      2. Déposez un export dans data/inbox et examinez-le\u{202F}: rida check data/inbox/FICHIER.csv
      3. Prenez-le en compte et produisez le bilan\u{202F}: rida nightly
    """
  }

  var inboxIsEmpty: String {
    "La boîte de réception est vide\u{202F}: aucun export à prendre en compte."
  }
  func readingFile(_ name: String, number: Int, of total: Int) -> String {
    "Lecture de l’export \(count(number)) sur \(count(total))\u{202F}: \(name)"
  }
  func tookIn(_ name: String, added: Int, revised: Int, unchanged: Int, setAside: Int) -> String {
    [
      "\(name)\u{202F}: \(counted(added, "nouvelle", "nouvelles"))",
      counted(revised, "corrigée", "corrigées"),
      counted(unchanged, "inchangée", "inchangées"),
      counted(setAside, "mise de côté", "mises de côté") + ".",
    ].joined(separator: ", ")
  }
  func alreadyTakenIn(_ name: String) -> String {
    "\(name)\u{202F}: déjà pris en compte, rien à faire."
  }
  func stillGrowing(_ name: String) -> String {
    "\(name) est en cours d’écriture. Il reste dans la boîte de réception jusqu’à la prochaine fois."
  }
  func putInQuarantine(_ name: String, explanation: String) -> String {
    "\(name) est inutilisable et a été mis en quarantaine\u{202F}; \(explanation) dit pourquoi et "
      + "que faire."
  }
  func notTakenIn(_ name: String) -> String {
    "\(name) n’a pas été pris en compte. Rien n’en est conservé."
  }
  func goneResponses(_ count: Int, policy: GonePolicy) -> String {
    let isOne = PluralForm(count, in: .french) == .one
    let missing =
      counted(
        count, "réponse d’un export précédent est absente",
        "réponses d’un export précédent sont absentes")
    switch policy {
    case .keep:
      return "\(missing) de celui-ci\u{202F}; \(isOne ? "elle compte" : "elles comptent") toujours."
    case .retract:
      return
        "\(missing) de celui-ci\u{202F}; \(isOne ? "elle ne compte" : "elles ne comptent") plus."
    }
  }
  func lookAtFindings(_ count: Int) -> String {
    counted(count, "point demande votre attention", "points demandent votre attention")
      + "\u{202F}; \(quoted("rida status")) "
      + (PluralForm(count, in: .french) == .one ? "l’indique." : "en donne la liste.")
  }
  func makingReport(_ period: String) -> String { "Production du bilan de \(period)" }
  func reportIsAt(_ path: String) -> String { "Le bilan se trouve ici\u{202F}: \(path)" }
  var noReportYet: String { "Il n’y a encore aucune réponse, donc pas de bilan." }
  func nightlySummary(_ summary: NightlySummary) -> String {
    let responses = [
      (summary.added, "nouvelle"), (summary.revised, "corrigée"), (summary.unchanged, "inchangée"),
    ].filter { $0.0 > 0 }
    var parts: [String] = []
    if summary.exports > 0 {
      parts.append(counted(summary.exports, "export pris en compte", "exports pris en compte"))
    }
    for (position, (number, fate)) in responses.enumerated() {
      parts.append(
        position > 0
          ? counted(number, fate, "\(fate)s")
          : counted(number, "réponse \(fate)", "réponses \(fate)s"))
    }
    if summary.setAside > 0 {
      parts.append(counted(summary.setAside, "ligne mise de côté", "lignes mises de côté"))
    }
    if summary.gone > 0 {
      parts.append(counted(summary.gone, "réponse disparue", "réponses disparues"))
    }
    if summary.quarantined > 0 {
      parts.append(counted(summary.quarantined, "fichier", "fichiers") + " en quarantaine")
    }
    if summary.reports > 0 {
      parts.append(counted(summary.reports, "bilan produit", "bilans produits"))
    }
    return parts.isEmpty
      ? "Terminé\u{202F}: rien de nouveau." : "Terminé\u{202F}: \(parts.joined(separator: ", "))."
  }

  var statusTitle: String { "Ce que contient l’espace de travail" }
  func statusResponses(_ count: Int) -> String { labelled("Réponses comptées", count) }
  func statusExports(_ count: Int) -> String { labelled("Exports pris en compte", count) }
  func statusInbox(_ count: Int) -> String {
    labelled("En attente dans la boîte de réception", count)
  }
  func statusQuarantine(_ count: Int) -> String { labelled("En quarantaine", count) }
  func statusSetAside(_ count: Int) -> String { labelled("Lignes mises de côté", count) }
  func statusGone(_ count: Int) -> String {
    labelled("Réponses absentes d’un export plus récent", count)
  }
  var statusNothingWaits: String { "Rien n’attend votre intervention." }
  var statusCoverageTitle: String { "Qui a répondu, période par période" }
  var columnExport: String { "Export" }
  var columnSurvey: String { "Enquête" }
  var columnPeriod: String { "Période" }
  var columnGroup: String { "Groupe" }
  var columnResponses: String { "Réponses" }
  var columnReason: String { "Raison" }
  var columnCount: String { "Nombre" }
  var coverageEmpty: String { "aucune" }
  func coverageBelow(_ minimum: Int) -> String { "moins de \(count(minimum))" }

  func verifyArchive(files: Int) -> String {
    switch files {
    case 0: "Archive\u{202F}: aucun export pour l’instant."
    case 1: "Archive\u{202F}: 1 export, intact."
    default: "Archive\u{202F}: \(count(files)) exports, tous intacts."
    }
  }
  func verifyArchiveMissing(_ hash: String) -> String {
    "Archive\u{202F}: l’export \(hash) manque. Remettez-le en place à partir d’une sauvegarde."
  }
  func verifyArchiveChanged(_ hash: String) -> String {
    "Archive\u{202F}: l’export \(hash) a été modifié. Remettez-le en place à partir d’une sauvegarde."
  }
  func verifyTally(survey: String, version: Int, responses: Int) -> String {
    "Dénombrements de \(survey), version \(version)\u{202F}: identiques une fois refaits à partir de "
      + counted(responses, "réponse.", "réponses.")
  }
  func verifyTallyDiffers(survey: String, version: Int) -> String {
    "Dénombrements de \(survey), version \(version)\u{202F}: DIFFÉRENTS une fois refaits à partir des "
      + "réponses."
  }
  func verifyEvidence(events: Int, head: String) -> String {
    "Preuves\u{202F}: chaîne intacte de \(counted(events, "événement", "événements"))\u{202F}; "
      + "tête \(head)"
  }
  func verifyEvidenceBroken(at sequence: Int) -> String {
    "Preuves\u{202F}: la chaîne est rompue à l’événement \(sequence)."
  }
  func verifyHeadUnknown(_ head: String) -> String {
    "Preuves\u{202F}: la chaîne ne contient pas la tête \(head). Des événements ont été supprimés ou "
      + "réécrits."
  }
  var verifyAllWell: String { "Tout est en ordre." }
  var verifyFailed: String { "Quelque chose ne va pas\u{202F}; voyez ci-dessus." }

  private func choice(_ sentence: String, _ known: [String]) -> String {
    known.isEmpty
      ? "\(sentence)."
      : "\(sentence). Choisissez parmi\u{202F}: \(known.joined(separator: ", "))."
  }

  private func quoted(_ name: String) -> String { "«\u{202F}\(name)\u{202F}»" }

  private func labelled(_ label: String, _ count: Int) -> String {
    "\(label)\u{202F}: \(self.count(count))"
  }

  private func count(_ number: Int) -> String { NumberWriting(.french).count(number) }

  private func counted(_ count: Int, _ one: String, _ other: String) -> String {
    "\(self.count(count)) \(PluralForm(count, in: .french) == .one ? one : other)"
  }
}
