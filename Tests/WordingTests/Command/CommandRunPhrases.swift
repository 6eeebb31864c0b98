import SurveyModel
import Wording

/// What it says while making a workspace and taking exports in.
let runPhrases: [CommandPhrase] = [
  CommandPhrase(
    { $0.workspaceMade("/srv/x") },
    english: "The workspace is ready: /srv/x",
    french: "L’espace de travail est prêt\u{202F}: /srv/x",
    arabic: "مساحة العمل جاهزة: /srv/x"),
  CommandPhrase(
    { $0.keptAsItWas("surveys/staff.yaml") },
    english: "Kept as it was: surveys/staff.yaml",
    french: "Laissé tel quel\u{202F}: surveys/staff.yaml",
    arabic: "بقي كما كان: surveys/staff.yaml"),
  CommandPhrase(
    { $0.nextStepsAfterInit },
    english:
      "Next:\n  1. Put your organisation’s name, campuses and periods into surveys/organisation.yaml.\n  2. Put an export into data/inbox and look at it: rida check data/inbox/FILE.csv\n  3. Take it in and make the report: rida nightly",
    french:
      "Ensuite\u{202F}:\n  1. Inscrivez le nom de votre établissement, ses sites et ses périodes dans surveys/organisation.yaml.\n  2. Déposez un export dans data/inbox et examinez-le\u{202F}: rida check data/inbox/FICHIER.csv\n  3. Prenez-le en compte et produisez le bilan\u{202F}: rida nightly",
    arabic:
      "الخطوات التالية:\n  1. كتابة اسم المؤسسة ومواقعها وفتراتها في surveys/organisation.yaml\n  2. وضع ملف مصدَّر في data/inbox وفحصه: rida check data/inbox/FILE.csv\n  3. إدراجه وإعداد الحصيلة: rida nightly"
  ),
  CommandPhrase(
    { $0.inboxIsEmpty },
    english: "The inbox is empty: there is nothing to take in.",
    french: "La boîte de réception est vide\u{202F}: aucun export à prendre en compte.",
    arabic: "صندوق الوارد فارغ: لا ملف للإدراج."),
  CommandPhrase(
    { $0.readingFile("a.csv", number: 2, of: 1200) },
    english: "Reading 2 of 1,200: a.csv",
    french: "Lecture de l’export 2 sur 1\u{202F}200\u{202F}: a.csv",
    arabic: "قراءة الملف 2 من 1\u{202F}200: a.csv"),
  CommandPhrase(
    { $0.tookIn("a.csv", added: 1200, revised: 2, unchanged: 1, setAside: 0) },
    english: "a.csv: 1,200 new, 2 revised, 1 unchanged, 0 set aside.",
    french: "a.csv\u{202F}: 1\u{202F}200 nouvelles, 2 corrigées, 1 inchangée, 0 mise de côté.",
    arabic: "a.csv: الجديدة 1\u{202F}200، المعدّلة 2، بلا تغيير 1، المنحّاة جانبا 0."),
  CommandPhrase(
    { $0.alreadyTakenIn("a.csv") },
    english: "a.csv: taken in before, nothing to do.",
    french: "a.csv\u{202F}: déjà pris en compte, rien à faire.",
    arabic: "a.csv: أُدرج من قبل، ولا شيء يلزم فعله."),
  CommandPhrase(
    { $0.stillGrowing("a.csv") },
    english: "a.csv is still being written. It stays in the inbox for the next run.",
    french:
      "a.csv est en cours d’écriture. Il reste dans la boîte de réception jusqu’à la prochaine fois.",
    arabic: "a.csv ما زال قيد الكتابة. سيبقى في صندوق الوارد إلى المرة القادمة."),
  CommandPhrase(
    { $0.putInQuarantine("a.csv", explanation: "a.txt") },
    english: "a.csv cannot be used and was put in quarantine; a.txt says why and what to do.",
    french:
      "a.csv est inutilisable et a été mis en quarantaine\u{202F}; a.txt dit pourquoi et que faire.",
    arabic: "a.csv لا يمكن استعماله ووُضع في العزل؛ يوضح a.txt السبب وما ينبغي فعله."),
  CommandPhrase(
    { $0.notTakenIn("a.csv") },
    english: "a.csv was not taken in. Nothing of it is stored.",
    french: "a.csv n’a pas été pris en compte. Rien n’en est conservé.",
    arabic: "لم يُدرج a.csv، ولم يُخزَّن منه أي شيء."),
  CommandPhrase(
    { $0.goneResponses(1, policy: .keep) },
    english: "1 response of an earlier export is missing from this one; it is still counted.",
    french:
      "1 réponse d’un export précédent est absente de celui-ci\u{202F}; elle compte toujours.",
    arabic: "إجابة واحدة غابت عن هذا الملف بعد أن كانت في ملف سابق؛ وما زالت محتسبة."),
  CommandPhrase(
    { $0.goneResponses(2, policy: .keep) },
    english: "2 responses of an earlier export are missing from this one; they are still counted.",
    french:
      "2 réponses d’un export précédent sont absentes de celui-ci\u{202F}; elles comptent toujours.",
    arabic: "إجابتان غابتا عن هذا الملف بعد أن كانتا في ملف سابق؛ وما زالتا محتسبتين."),
  CommandPhrase(
    { $0.goneResponses(3, policy: .keep) },
    english: "3 responses of an earlier export are missing from this one; they are still counted.",
    french:
      "3 réponses d’un export précédent sont absentes de celui-ci\u{202F}; elles comptent toujours.",
    arabic: "3 إجابات غابت عن هذا الملف بعد أن كانت في ملف سابق؛ وما زالت محتسبة."),
  CommandPhrase(
    { $0.goneResponses(1, policy: .retract) },
    english: "1 response of an earlier export is missing from this one; it is no longer counted.",
    french: "1 réponse d’un export précédent est absente de celui-ci\u{202F}; elle ne compte plus.",
    arabic: "إجابة واحدة غابت عن هذا الملف بعد أن كانت في ملف سابق؛ ولم تعد محتسبة."),
  CommandPhrase(
    { $0.goneResponses(2, policy: .retract) },
    english:
      "2 responses of an earlier export are missing from this one; they are no longer counted.",
    french:
      "2 réponses d’un export précédent sont absentes de celui-ci\u{202F}; elles ne comptent plus.",
    arabic: "إجابتان غابتا عن هذا الملف بعد أن كانتا في ملف سابق؛ ولم تعودا محتسبتين."),
  CommandPhrase(
    { $0.goneResponses(11, policy: .retract) },
    english:
      "11 responses of an earlier export are missing from this one; they are no longer counted.",
    french:
      "11 réponses d’un export précédent sont absentes de celui-ci\u{202F}; elles ne comptent plus.",
    arabic: "11 إجابة غابت عن هذا الملف بعد أن كانت في ملف سابق؛ ولم تعد محتسبة."),
  CommandPhrase(
    { $0.lookAtFindings(1) },
    english: "1 finding needs a person; “rida status” lists it.",
    french: "1 point demande votre attention\u{202F}; «\u{202F}rida status\u{202F}» l’indique.",
    arabic: "أمر واحد يحتاج إلى تدخل؛ التفاصيل بالأمر «rida status»."),
  CommandPhrase(
    { $0.lookAtFindings(2) },
    english: "2 findings need a person; “rida status” lists them.",
    french:
      "2 points demandent votre attention\u{202F}; «\u{202F}rida status\u{202F}» en donne la liste.",
    arabic: "أمران يحتاجان إلى تدخل؛ التفاصيل بالأمر «rida status»."),
  CommandPhrase(
    { $0.lookAtFindings(3) },
    english: "3 findings need a person; “rida status” lists them.",
    french:
      "3 points demandent votre attention\u{202F}; «\u{202F}rida status\u{202F}» en donne la liste.",
    arabic: "3 أمور تحتاج إلى تدخل؛ التفاصيل بالأمر «rida status»."),
  CommandPhrase(
    { $0.lookAtFindings(11) },
    english: "11 findings need a person; “rida status” lists them.",
    french:
      "11 points demandent votre attention\u{202F}; «\u{202F}rida status\u{202F}» en donne la liste.",
    arabic: "11 أمرا يحتاج إلى تدخل؛ التفاصيل بالأمر «rida status»."),
  CommandPhrase(
    { $0.lookAtFindings(100) },
    english: "100 findings need a person; “rida status” lists them.",
    french:
      "100 points demandent votre attention\u{202F}; «\u{202F}rida status\u{202F}» en donne la liste.",
    arabic: "100 أمر يحتاج إلى تدخل؛ التفاصيل بالأمر «rida status»."),
  CommandPhrase(
    { $0.makingReport("2025-2026-S1") },
    english: "Making the report of 2025-2026-S1",
    french: "Production du bilan de 2025-2026-S1",
    arabic: "إعداد حصيلة 2025-2026-S1"),
  CommandPhrase(
    { $0.reportIsAt("reports/a.html") },
    english: "The report is at reports/a.html",
    french: "Le bilan se trouve ici\u{202F}: reports/a.html",
    arabic: "الحصيلة في reports/a.html"),
  CommandPhrase(
    { $0.noReportYet },
    english: "There is no response yet, so there is no report.",
    french: "Il n’y a encore aucune réponse, donc pas de bilan.",
    arabic: "لا توجد أي إجابة بعد، ولذلك لا توجد حصيلة."),
]

/// The line that ends a night.
let nightPhrases: [CommandPhrase] = [
  CommandPhrase(
    { $0.nightlySummary(night()) },
    english: "Done: nothing new.",
    french: "Terminé\u{202F}: rien de nouveau.",
    arabic: "انتهى العمل: لا جديد."),
  CommandPhrase(
    {
      $0.nightlySummary(
        night(
          exports: 1, added: 1, revised: 1, unchanged: 1, setAside: 1, gone: 1, quarantined: 1,
          reports: 1))
    },
    english:
      "Done: 1 export taken in, 1 new response, 1 revised, 1 unchanged, 1 row set aside, 1 response gone, 1 file in quarantine, 1 report written.",
    french:
      "Terminé\u{202F}: 1 export pris en compte, 1 réponse nouvelle, 1 corrigée, 1 inchangée, 1 ligne mise de côté, 1 réponse disparue, 1 fichier en quarantaine, 1 bilan produit.",
    arabic:
      "انتهى العمل: ملف واحد أُدرج، إجابة واحدة جديدة، إجابة واحدة معدّلة، إجابة واحدة بلا تغيير، سطر واحد نُحّي جانبا، إجابة واحدة غابت، ملف واحد في العزل، حصيلة واحدة أُعدّت."
  ),
  CommandPhrase(
    {
      $0.nightlySummary(
        night(
          exports: 2, added: 2, revised: 2, unchanged: 2, setAside: 2, gone: 2, quarantined: 2,
          reports: 2))
    },
    english:
      "Done: 2 exports taken in, 2 new responses, 2 revised, 2 unchanged, 2 rows set aside, 2 responses gone, 2 files in quarantine, 2 reports written.",
    french:
      "Terminé\u{202F}: 2 exports pris en compte, 2 réponses nouvelles, 2 corrigées, 2 inchangées, 2 lignes mises de côté, 2 réponses disparues, 2 fichiers en quarantaine, 2 bilans produits.",
    arabic:
      "انتهى العمل: ملفان أُدرجا، إجابتان جديدتان، إجابتان معدّلتان، إجابتان بلا تغيير، سطران نُحّيا جانبا، إجابتان غابتا، ملفان في العزل، حصيلتان أُعدّتا."
  ),
  CommandPhrase(
    {
      $0.nightlySummary(
        night(
          exports: 3, added: 412, revised: 5, unchanged: 20, setAside: 11, gone: 4, quarantined: 3,
          reports: 3))
    },
    english:
      "Done: 3 exports taken in, 412 new responses, 5 revised, 20 unchanged, 11 rows set aside, 4 responses gone, 3 files in quarantine, 3 reports written.",
    french:
      "Terminé\u{202F}: 3 exports pris en compte, 412 réponses nouvelles, 5 corrigées, 20 inchangées, 11 lignes mises de côté, 4 réponses disparues, 3 fichiers en quarantaine, 3 bilans produits.",
    arabic:
      "انتهى العمل: 3 ملفات أُدرجت، 412 إجابة جديدة، 5 إجابات معدّلة، 20 إجابة بلا تغيير، 11 سطرا نُحّي جانبا، 4 إجابات غابت، 3 ملفات في العزل، 3 حصائل أُعدّت."
  ),
  CommandPhrase(
    { $0.nightlySummary(night(exports: 1, revised: 5, unchanged: 11)) },
    english: "Done: 1 export taken in, 5 revised responses, 11 unchanged.",
    french: "Terminé\u{202F}: 1 export pris en compte, 5 réponses corrigées, 11 inchangées.",
    arabic: "انتهى العمل: ملف واحد أُدرج، 5 إجابات معدّلة، 11 إجابة بلا تغيير."),
  CommandPhrase(
    { $0.nightlySummary(night(quarantined: 11)) },
    english: "Done: 11 files in quarantine.",
    french: "Terminé\u{202F}: 11 fichiers en quarantaine.",
    arabic: "انتهى العمل: 11 ملفا في العزل."),
]

/// A night of so many of each, zero unless said.
private func night(
  exports: Int = 0, added: Int = 0, revised: Int = 0, unchanged: Int = 0, setAside: Int = 0,
  gone: Int = 0, quarantined: Int = 0, reports: Int = 0
) -> NightlySummary {
  var summary = NightlySummary()
  summary.exports = exports
  summary.added = added
  summary.revised = revised
  summary.unchanged = unchanged
  summary.setAside = setAside
  summary.gone = gone
  summary.quarantined = quarantined
  summary.reports = reports
  return summary
}
