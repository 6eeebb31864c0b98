import Foundation
import SurveyModel

extension String {
  /// The text without white space at its ends.
  var trimmed: String { trimmingCharacters(in: .whitespacesAndNewlines) }

  /// Normalised words, without signs.
  var plainWords: [String] {
    normalised(self).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

/// Says whether a heading names what tells responses apart.
func namesKey(_ heading: String) -> Bool {
  let words = heading.plainWords.joined(separator: " ")
  return keyHeadings.contains(words)
}

private let keyHeadings = Set(
  [
    "id", "response id", "responseid", "respondent id", "respondentid", "submission id", "uniqueid",
    "unique id", "uuid", "record id", "entry id", "key", "token", "numéro de réponse",
    "id de la réponse", "identifiant", "identifiant de la réponse", "n° de réponse", "respid",
    "رقم الاستجابة", "معرف الاستجابة", "المعرف", "序号", "#",
  ].map { $0 == "#" ? "" : $0.plainWords.joined(separator: " ") }.filter { !$0.isEmpty })

/// Says whether a heading names when a response was handed in.
func namesTime(_ heading: String) -> Bool {
  let words = Set(heading.plainWords)
  return !words.isDisjoint(with: timeWords) && words.count <= 6
}

private let timeWords = Set(
  [
    "timestamp", "date", "time", "submitted", "submission", "horodateur", "horodatage", "heure",
    "soumission", "recorded", "datetime", "تاريخ", "التاريخ", "وقت", "زمني", "الزمني",
  ].map(normalised))

/// Says whether a heading names a birth date or another time than that of the response.
func namesOtherTime(_ heading: String) -> Bool {
  !Set(heading.plainWords).isDisjoint(with: [
    "birth", "naissance", "born", "start", "started", "debut", "الميلاد",
  ])
}

/// Says whether a heading names an attribute of people or courses by which results are broken down.
func namesAttribute(_ heading: String) -> Bool {
  let words = heading.plainWords.filter { Int($0) == nil }
  return words.count <= 5 && words.contains { attributeWords.contains($0) }
}

private let attributeWords = Set(
  """
  gender sex sexe genre age campus site ville city town country pays state region program programme \
  filiere formation faculty faculte department departement division service level niveau annee year \
  semester semestre trimestre group groupe class classe section course cours module unit subject \
  matiere instructor teacher enseignant professeur formateur promotion cohort cohorte specialty \
  specialite specialization specialisation major degree diplome etablissement institution school \
  ecole university universite status statut role position occupation profession nationality \
  nationalite ethnicity race income generation tenure workshop location lieu agegroup ethnie \
  الجنس الجندر العمر المدينة الكلية الشعبة المستوى القسم التخصص السنة الدولة الجامعة المؤسسة \
  المهنة البلد الجهة الفصل
  """.plainWords)

/// Says whether a heading names numbers that are no answers: codes, weights, counters.
func namesNoAnswer(_ heading: String) -> Bool {
  let words = heading.plainWords
  return words.count <= 4 && words.contains { numberWords.contains($0) }
}

private let numberWords = Set(
  """
  id ids code codes zip postal postcode cp insee no nr num numero number index idx row ligne rang \
  weight weights poids pw fpc serial version seed duration duree latitude longitude phone tel \
  telephone رقم رمز ترتيب وزن هاتف مدة
  """.plainWords)

/// Says whether a heading asks how likely a recommendation is.
func asksRecommendation(_ heading: String) -> Bool {
  let text = normalised(heading)
  return ["recommend", "recommand", "conseill", "توص", "توصي", "تنصح", "nps"].contains {
    text.contains(normalised($0))
  }
}

/// Says whether headings are those of a list of questions, or of a page of text: at least two that
/// name a part of a questionnaire, or one heading alone.
func looksLikeNoAnswers(_ headings: [String]) -> Bool {
  let named = headings.count { heading in
    let words = heading.plainWords
    return (1...3).contains(words.count) && words.allSatisfy { listWords.contains($0) }
  }
  return named >= 2 || headings.count == 1
}

private let listWords = Set(
  """
  question questions item items variable variables label labels libelle intitule instrument text \
  texte stem scale echelle key options option response responses short description number numero \
  name en fr ar de type keys سؤال السؤال المتغير النص السلم
  """.plainWords)
