import Findings
import SurveyModel

/// What can be wrong in a definition, in French.
struct FrenchDefinitionWording: DefinitionWording {
  var language: Language { .french }

  func statement(of kind: DefinitionProblemKind) -> String {
    switch kind {
    case .missingFile: "Ce fichier manque."
    case .unreadableFile: "Ce fichier ne peut pas être ouvert."
    case .emptyFile: "Ce fichier est vide."
    case .tooLarge(let limit): "Ce fichier dépasse \(count(limit)) octets."
    case .tooDeep(let limit): "Plus de \(count(limit)) niveaux sont imbriqués ici."
    case .tooManyNodes(let limit): "Ce fichier contient plus de \(count(limit)) valeurs."
    case .aliasOrAnchor: "Les ancres (&) et les alias (*) de YAML ne sont pas lus ici."
    case .tag: "Les étiquettes de type (!) de YAML ne sont pas lues ici."
    case .notUTF8: "Certaines lettres ne sont pas codées en UTF-8."
    case .syntax(let problem):
      "Ce texte n’est pas du YAML bien formé : \(shownText(problem, limit: 120))."
    case .unknownKey(let key, let nearest):
      "La clé \(quoted(key)) est inconnue ici.\(didYouMean(nearest))"
    case .duplicateKey(let key): "La clé \(quoted(key)) figure deux fois ici."
    case .missingKey(let key): "La clé \(quoted(key)) manque."
    case .wrongType(let expected): "Il faudrait ici \(name(of: expected))."
    case .badIdentifier(let id): "Le texte \(quoted(id)) ne peut pas servir d’identifiant."
    case .badDate(let text): "Le texte \(quoted(text)) n’est pas une date du calendrier."
    case .badNumber(let text, let range):
      "Le texte \(quoted(text)) n’est pas un nombre compris dans \(shownText(range))."
    case .unknownValue(let text, _, let nearest):
      "Le mot \(quoted(text)) ne fait pas partie de ceux connus ici.\(didYouMean(nearest))"
    case .emptyText: "Il n’y a pas de texte ici."
    case .missingText(let language): "Il manque ici le texte en \(name(of: language))."
    case .duplicateID(let id): "L’identifiant \(quoted(id)) figure deux fois ici."
    case .unknownReference(let what, let id, let nearest):
      "\(none(of: what)) ne s’appelle \(quoted(id)).\(didYouMean(nearest))"
    case .unknownTimeZone(let zone): "Aucun fuseau horaire ne s’appelle \(quoted(zone))."
    case .periodsOverlap(let first, let second):
      "Les périodes \(first) et \(second) se chevauchent."
    case .periodGap(let first, let second): "Il reste des jours entre \(first) et \(second)."
    case .endsBeforeStart: "La période finit avant de commencer."
    case .targetMetByBaseline: "La valeur de départ atteint déjà la cible."
    case .targetOutOfRange(let measure):
      "La cible ne peut pas être une valeur de \(quoted(measure.rawValue))."
    case .reversedUnordered(let scale):
      """
      Les options de l’échelle « \(scale) » n’ont pas d’ordre, la question ne peut donc pas être \
      inversée.
      """
    case .scaleHasFewOptions: "Une échelle a deux options ou plus."
    case .tooManyOptions(let limit): "Il y a plus de \(count(limit)) options."
    case .objectiveWithoutItem(let objective):
      "Aucune question ne sert l’objectif « \(objective) »."
    case .objectiveWithoutOwner: "Personne ne répond de cet objectif."
    case .objectiveWithoutDue: "Cet objectif n’a pas d’échéance."
    case .objectiveWithoutBaseline: "Rien ne dit d’où part cet objectif."
    case .objectiveOverCounts:
      """
      Les réponses d’un tableau d’effectifs ne sont pas des personnes, cette question ne peut donc \
      servir aucun objectif.
      """
    case .sameLabelTwice(let label):
      "Le texte \(quoted(label)) désigne ici deux choses différentes."
    case .registerHeadingMissing(let heading):
      "Le registre n’a pas de colonne \(quoted(heading))."
    case .registerValue(let value):
      "La valeur \(quoted(value)) ne peut pas figurer dans cette colonne."
    }
  }

  func advice(for kind: DefinitionProblemKind) -> String {
    switch kind {
    case .missingFile: "Créez-le, ou laissez rida init en écrire un pour commencer."
    case .unreadableFile:
      "Demandez à la personne qui gère l’ordinateur le droit de le lire."
    case .emptyFile: "Remplissez-le ou supprimez-le."
    case .tooLarge, .tooManyNodes: "Allégez-le, par exemple avec un fichier par enquête."
    case .tooDeep: "Écrivez-le avec moins de niveaux ; les exemples du dossier surveys le montrent."
    case .aliasOrAnchor:
      """
      Écrivez la valeur à chaque endroit ; un texte qui commence ainsi se met entre guillemets droits.
      """
    case .tag:
      "Retirez l’étiquette ; un texte qui commence ainsi se met entre guillemets droits."
    case .notUTF8: "Dans votre éditeur, enregistrez de nouveau le fichier avec le codage UTF-8."
    case .syntax:
      """
      Vérifiez le retrait et les guillemets de cette ligne et de la précédente ; un texte qui contient \
      deux-points se met entre guillemets droits.
      """
    case .unknownKey(_, let nearest):
      nearest == nil
        ? "Supprimez-la, ou déplacez-la là où elle a sa place." : "Corrigez-la ou supprimez-la."
    case .duplicateKey: "Gardez l’une des deux et réunissez tout sous elle."
    case .missingKey(let key): "Ajoutez une ligne avec \(key): et sa valeur."
    case .wrongType(let expected): "Écrivez par exemple \(valueExample(of: expected))."
    case .badIdentifier:
      """
      Prenez au plus 64 lettres sans accent, chiffres, - et _, en commençant par une lettre ou un \
      chiffre.
      """
    case .badDate: "Écrivez l’année, le mois et le jour, par exemple 2026-01-31."
    case .badNumber: "Écrivez un nombre de cet intervalle, avec un point avant les décimales."
    case .unknownValue(_, let allowed, _):
      allowed.isEmpty ? "Choisissez-en un autre." : "Prenez l’un de ceux-ci : \(list(allowed))."
    case .emptyText: "Écrivez le texte entre guillemets droits, ou supprimez la ligne."
    case .missingText(let language): "Ajoutez une ligne avec \(language.rawValue): et le texte."
    case .duplicateID: "Donnez un autre identifiant à l’un des deux, ou supprimez-le."
    case .unknownReference(let what, _, _): "Corrigez ce nom, ou ajoutez \(name(of: what))."
    case .unknownTimeZone: "Écrivez un nom comme Africa/Casablanca ou Europe/Paris."
    case .periodsOverlap:
      "Changez les dates pour que chaque jour appartienne à une seule période."
    case .periodGap:
      "Si des réponses peuvent arriver ces jours-là, étendez l’une des deux périodes."
    case .endsBeforeStart: "Échangez les deux dates, ou corrigez l’année."
    case .targetMetByBaseline:
      "Placez la cible au-delà de la valeur de départ, ou vérifiez la direction."
    case .targetOutOfRange:
      "Écrivez les parts en fraction de 1, par exemple 0.80, et les moyennes sur leur échelle."
    case .reversedUnordered: "Supprimez reversed, ou prenez une échelle ordonnée."
    case .scaleHasFewOptions: "Ajoutez les options qui manquent."
    case .tooManyOptions: "Regroupez les options, ou demandez plutôt un commentaire."
    case .objectiveWithoutItem(let objective):
      "Ajoutez la ligne objective: \(objective) aux questions qui le servent."
    case .objectiveWithoutOwner:
      "Ajoutez la ligne owner: avec une fonction, par exemple Direction pédagogique."
    case .objectiveWithoutDue: "Ajoutez la ligne due: avec une date, par exemple 2026-06-30."
    case .objectiveWithoutBaseline:
      """
      Ajoutez la ligne baseline: {period: 2023-2024-S2, value: 0.71} avec vos propres chiffres.
      """
    case .objectiveOverCounts:
      """
      Supprimez objective, ou déposez les réponses elles-mêmes et supprimez counts sous export.
      """
    case .sameLabelTwice:
      "Retirez-le de l’une des deux, pour que chaque réponse ait un seul sens."
    case .registerHeadingMissing:
      "Ajoutez la colonne, même sans valeurs ; rida init montre tous les en-têtes."
    case .registerValue: "Corrigez la cellule ; rida init montre un exemple de chaque registre."
    }
  }
}
