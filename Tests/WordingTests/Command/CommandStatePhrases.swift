import Wording

/// What it says of what a workspace holds.
let statusPhrases: [CommandPhrase] = [
  CommandPhrase(
    { $0.statusTitle },
    english: "What the workspace holds",
    french: "Ce que contient l’espace de travail",
    arabic: "محتوى مساحة العمل"),
  CommandPhrase(
    { $0.statusResponses(12345) },
    english: "Responses counted: 12,345",
    french: "Réponses comptées\u{202F}: 12\u{202F}345",
    arabic: "الإجابات المحتسبة: 12\u{202F}345"),
  CommandPhrase(
    { $0.statusExports(0) },
    english: "Exports taken in: 0",
    french: "Exports pris en compte\u{202F}: 0",
    arabic: "الملفات المدرجة: 0"),
  CommandPhrase(
    { $0.statusInbox(1) },
    english: "Waiting in the inbox: 1",
    french: "En attente dans la boîte de réception\u{202F}: 1",
    arabic: "في انتظار الإدراج بصندوق الوارد: 1"),
  CommandPhrase(
    { $0.statusQuarantine(2) },
    english: "In quarantine: 2",
    french: "En quarantaine\u{202F}: 2",
    arabic: "في العزل: 2"),
  CommandPhrase(
    { $0.statusSetAside(3) },
    english: "Rows set aside: 3",
    french: "Lignes mises de côté\u{202F}: 3",
    arabic: "الأسطر المنحّاة جانبا: 3"),
  CommandPhrase(
    { $0.statusGone(4) },
    english: "Responses missing from a later export: 4",
    french: "Réponses absentes d’un export plus récent\u{202F}: 4",
    arabic: "إجابات غابت عن ملف أحدث: 4"),
  CommandPhrase(
    { $0.statusNothingWaits },
    english: "Nothing waits for a person.",
    french: "Rien n’attend votre intervention.",
    arabic: "لا شيء يحتاج إلى تدخل."),
  CommandPhrase(
    { $0.statusCoverageTitle },
    english: "Who answered, period by period",
    french: "Qui a répondu, période par période",
    arabic: "من أجاب، فترة بفترة"),
  CommandPhrase(
    { $0.columnSurvey },
    english: "Survey",
    french: "Enquête",
    arabic: "الاستبيان"),
  CommandPhrase(
    { $0.columnPeriod },
    english: "Period",
    french: "Période",
    arabic: "الفترة"),
  CommandPhrase(
    { $0.columnGroup },
    english: "Group",
    french: "Groupe",
    arabic: "المجموعة"),
  CommandPhrase(
    { $0.columnResponses },
    english: "Responses",
    french: "Réponses",
    arabic: "الإجابات"),
  CommandPhrase(
    { $0.columnReason },
    english: "Reason",
    french: "Raison",
    arabic: "السبب"),
  CommandPhrase(
    { $0.columnCount },
    english: "Count",
    french: "Nombre",
    arabic: "العدد"),
  CommandPhrase(
    { $0.coverageEmpty },
    english: "none",
    french: "aucune",
    arabic: "لا أحد"),
  CommandPhrase(
    { $0.coverageBelow(5) },
    english: "fewer than 5",
    french: "moins de 5",
    arabic: "أقل من 5"),
]

/// What it says of the archive, the tallies and the evidence.
let verificationPhrases: [CommandPhrase] = [
  CommandPhrase(
    { $0.verifyArchive(files: 0) },
    english: "Archive: no export yet.",
    french: "Archive\u{202F}: aucun export pour l’instant.",
    arabic: "الأرشيف: لا ملف بعد."),
  CommandPhrase(
    { $0.verifyArchive(files: 1) },
    english: "Archive: 1 export, as it was taken in.",
    french: "Archive\u{202F}: 1 export, intact.",
    arabic: "الأرشيف: ملف واحد، كما كان عند إدراجه."),
  CommandPhrase(
    { $0.verifyArchive(files: 2) },
    english: "Archive: 2 exports, each as it was taken in.",
    french: "Archive\u{202F}: 2 exports, tous intacts.",
    arabic: "الأرشيف: ملفان، كما كانا عند إدراجهما."),
  CommandPhrase(
    { $0.verifyArchive(files: 3) },
    english: "Archive: 3 exports, each as it was taken in.",
    french: "Archive\u{202F}: 3 exports, tous intacts.",
    arabic: "الأرشيف: 3 ملفات، كل منها كما كان عند إدراجه."),
  CommandPhrase(
    { $0.verifyArchive(files: 1200) },
    english: "Archive: 1,200 exports, each as it was taken in.",
    french: "Archive\u{202F}: 1\u{202F}200 exports, tous intacts.",
    arabic: "الأرشيف: 1\u{202F}200 ملف، كل منها كما كان عند إدراجه."),
  CommandPhrase(
    { $0.verifyArchiveMissing("ab12") },
    english: "Archive: the export ab12 is missing. Put it back from a backup.",
    french:
      "Archive\u{202F}: l’export ab12 manque. Remettez-le en place à partir d’une sauvegarde.",
    arabic: "الأرشيف: الملف ab12 غير موجود. يُرجى إرجاعه من نسخة احتياطية."),
  CommandPhrase(
    { $0.verifyArchiveChanged("ab12") },
    english: "Archive: the export ab12 was changed. Put it back from a backup.",
    french:
      "Archive\u{202F}: l’export ab12 a été modifié. Remettez-le en place à partir d’une sauvegarde.",
    arabic: "الأرشيف: الملف ab12 تغيّر. يُرجى إرجاعه من نسخة احتياطية."),
  CommandPhrase(
    { $0.verifyTally(survey: "staff", version: 2, responses: 0) },
    english: "Tally of staff, version 2: the same when rebuilt from 0 responses.",
    french:
      "Dénombrements de staff, version 2\u{202F}: identiques une fois refaits à partir de 0 réponse.",
    arabic: "أعداد staff، الصيغة 2: مطابقة عند إعادة حسابها من صفر إجابة."),
  CommandPhrase(
    { $0.verifyTally(survey: "staff", version: 2, responses: 1) },
    english: "Tally of staff, version 2: the same when rebuilt from 1 response.",
    french:
      "Dénombrements de staff, version 2\u{202F}: identiques une fois refaits à partir de 1 réponse.",
    arabic: "أعداد staff، الصيغة 2: مطابقة عند إعادة حسابها من إجابة واحدة."),
  CommandPhrase(
    { $0.verifyTally(survey: "staff", version: 2, responses: 2) },
    english: "Tally of staff, version 2: the same when rebuilt from 2 responses.",
    french:
      "Dénombrements de staff, version 2\u{202F}: identiques une fois refaits à partir de 2 réponses.",
    arabic: "أعداد staff، الصيغة 2: مطابقة عند إعادة حسابها من إجابتين."),
  CommandPhrase(
    { $0.verifyTally(survey: "staff", version: 2, responses: 345) },
    english: "Tally of staff, version 2: the same when rebuilt from 345 responses.",
    french:
      "Dénombrements de staff, version 2\u{202F}: identiques une fois refaits à partir de 345 réponses.",
    arabic: "أعداد staff، الصيغة 2: مطابقة عند إعادة حسابها من 345 إجابة."),
  CommandPhrase(
    { $0.verifyTallyDiffers(survey: "staff", version: 2) },
    english: "Tally of staff, version 2: NOT the same when rebuilt from the responses.",
    french:
      "Dénombrements de staff, version 2\u{202F}: DIFFÉRENTS une fois refaits à partir des réponses.",
    arabic: "أعداد staff، الصيغة 2: غير مطابقة عند إعادة حسابها من الإجابات."),
  CommandPhrase(
    { $0.verifyEvidence(events: 1, head: "ab12") },
    english: "Evidence: an unbroken chain of 1 event; head ab12",
    french: "Preuves\u{202F}: chaîne intacte de 1 événement\u{202F}; tête ab12",
    arabic: "الأدلة: سلسلة سليمة من حدث واحد؛ رأسها ab12"),
  CommandPhrase(
    { $0.verifyEvidence(events: 2, head: "ab12") },
    english: "Evidence: an unbroken chain of 2 events; head ab12",
    french: "Preuves\u{202F}: chaîne intacte de 2 événements\u{202F}; tête ab12",
    arabic: "الأدلة: سلسلة سليمة من حدثين؛ رأسها ab12"),
  CommandPhrase(
    { $0.verifyEvidence(events: 12, head: "ab12") },
    english: "Evidence: an unbroken chain of 12 events; head ab12",
    french: "Preuves\u{202F}: chaîne intacte de 12 événements\u{202F}; tête ab12",
    arabic: "الأدلة: سلسلة سليمة من 12 حدثا؛ رأسها ab12"),
  CommandPhrase(
    { $0.verifyEvidenceBroken(at: 1200) },
    english: "Evidence: the chain is broken at event 1200.",
    french: "Preuves\u{202F}: la chaîne est rompue à l’événement 1200.",
    arabic: "الأدلة: السلسلة مقطوعة عند الحدث 1200."),
  CommandPhrase(
    { $0.verifyHeadUnknown("ab12") },
    english:
      "Evidence: the chain does not contain the head ab12. Events were removed or rewritten.",
    french:
      "Preuves\u{202F}: la chaîne ne contient pas la tête ab12. Des événements ont été supprimés ou réécrits.",
    arabic: "الأدلة: لا تتضمن السلسلة الرأس ab12. حُذفت أحداث أو أُعيدت كتابتها."),
  CommandPhrase(
    { $0.verifyAllWell },
    english: "All is well.",
    french: "Tout est en ordre.",
    arabic: "كل شيء على ما يرام."),
  CommandPhrase(
    { $0.verifyFailed },
    english: "Something is wrong; see above.",
    french: "Quelque chose ne va pas\u{202F}; voyez ci-dessus.",
    arabic: "هناك خلل؛ التفاصيل أعلاه."),
]
