import Wording

/// What the program says of a workspace and its own faults.
let workspacePhrases: [CommandPhrase] = [
  CommandPhrase(
    { $0.notAWorkspace("/srv/x") },
    english:
      "/srv/x is not a Rida workspace: it has no surveys/organisation.yaml. Go to your workspace, name it with --workspace, or make one with “rida init FOLDER”.",
    french:
      "/srv/x n’est pas un espace de travail de Rida\u{202F}: il n’a pas de fichier surveys/organisation.yaml. Placez-vous dans votre espace de travail, indiquez-le avec --workspace ou créez-en un avec «\u{202F}rida init DOSSIER\u{202F}».",
    arabic:
      "/srv/x ليس مساحة عمل لبرنامج رضا: لا يوجد فيه الملف surveys/organisation.yaml. يُرجى الانتقال إلى مساحة العمل، أو تحديدها بالخيار --workspace، أو إنشاء واحدة بالأمر «rida init FOLDER»."
  ),
  CommandPhrase(
    { $0.workspaceIsHeld },
    english:
      "Another run of Rida is working in this workspace. Nothing was changed; try again later.",
    french:
      "Rida travaille déjà dans cet espace de travail. Rien n’a été modifié\u{202F}; réessayez plus tard.",
    arabic: "برنامج رضا يعمل الآن في مساحة العمل هذه. لم يتغيّر أي شيء؛ يُرجى إعادة المحاولة لاحقا."),
  CommandPhrase(
    { $0.cannotWrite("reports") },
    english:
      "reports cannot be written. Check that the disk has room and that you may write there.",
    french:
      "Écriture impossible\u{202F}: reports. Vérifiez qu’il reste de la place sur le disque et que vous avez le droit d’y écrire.",
    arabic: "تعذرت الكتابة في reports. يُرجى التحقق من وجود مساحة كافية في القرص ومن إذن الكتابة."),
  CommandPhrase(
    { $0.cannotRead("a.csv") },
    english: "a.csv cannot be read. Check that it is there and that you may read it.",
    french:
      "Lecture impossible\u{202F}: a.csv. Vérifiez que le fichier existe et que vous avez le droit de le lire.",
    arabic: "تعذرت قراءة a.csv. يُرجى التحقق من وجوده ومن إذن القراءة."),
  CommandPhrase(
    { $0.definitionsCannotBeUsed(problems: 1) },
    english: "The definitions cannot be used until this problem is mended. Nothing was changed.",
    french:
      "Les définitions sont inutilisables tant que ce problème n’est pas corrigé. Rien n’a été modifié.",
    arabic: "لا يمكن استعمال التعريفات قبل إصلاح هذه المشكلة. لم يتغيّر أي شيء."),
  CommandPhrase(
    { $0.definitionsCannotBeUsed(problems: 2) },
    english:
      "The definitions cannot be used until these 2 problems are mended. Nothing was changed.",
    french:
      "Les définitions sont inutilisables tant que ces 2 problèmes ne sont pas corrigés. Rien n’a été modifié.",
    arabic: "لا يمكن استعمال التعريفات قبل إصلاح هاتين المشكلتين. لم يتغيّر أي شيء."),
  CommandPhrase(
    { $0.definitionsCannotBeUsed(problems: 3) },
    english:
      "The definitions cannot be used until these 3 problems are mended. Nothing was changed.",
    french:
      "Les définitions sont inutilisables tant que ces 3 problèmes ne sont pas corrigés. Rien n’a été modifié.",
    arabic: "لا يمكن استعمال التعريفات قبل إصلاح 3 مشكلات. لم يتغيّر أي شيء."),
  CommandPhrase(
    { $0.definitionsCannotBeUsed(problems: 11) },
    english:
      "The definitions cannot be used until these 11 problems are mended. Nothing was changed.",
    french:
      "Les définitions sont inutilisables tant que ces 11 problèmes ne sont pas corrigés. Rien n’a été modifié.",
    arabic: "لا يمكن استعمال التعريفات قبل إصلاح 11 مشكلة. لم يتغيّر أي شيء."),
  CommandPhrase(
    { $0.storeIsForeign("data/rida.sqlite") },
    english: "data/rida.sqlite is not a store of Rida. Move it away, or put your backup back.",
    french:
      "data/rida.sqlite n’est pas une base de données de Rida. Déplacez ce fichier ailleurs ou remettez votre sauvegarde en place.",
    arabic:
      "data/rida.sqlite ليس قاعدة بيانات لبرنامج رضا. يُرجى نقله إلى مكان آخر أو إرجاع النسخة الاحتياطية."
  ),
  CommandPhrase(
    { $0.storeIsNewer("data/rida.sqlite") },
    english: "data/rida.sqlite was written by a newer version of Rida. Install that version.",
    french:
      "data/rida.sqlite a été écrit par une version plus récente de Rida. Installez cette version.",
    arabic: "data/rida.sqlite كتبه إصدار أحدث من برنامج رضا. يُرجى تثبيت ذلك الإصدار."),
  CommandPhrase(
    { $0.storeIsDamaged("data/rida.sqlite") },
    english:
      "data/rida.sqlite is damaged. Put your backup back, or remove it and take the archive in again.",
    french:
      "data/rida.sqlite est endommagé. Remettez votre sauvegarde en place, ou supprimez ce fichier et reprenez les exports de l’archive.",
    arabic:
      "data/rida.sqlite تالف. يُرجى إرجاع النسخة الاحتياطية، أو حذفه وإعادة إدراج ملفات الأرشيف."),
  CommandPhrase(
    { $0.programFault("no row") },
    english: "This is a fault of Rida, not of your files: no row. Nothing was changed.",
    french:
      "C’est un défaut de Rida, vos fichiers ne sont pas en cause\u{202F}: no row. Rien n’a été modifié.",
    arabic: "هذا خلل في برنامج رضا وليس في ملفاتكم: no row. لم يتغيّر أي شيء."),
]

/// What it says where the workspace does not have what was asked for.
let requestPhrases: [CommandPhrase] = [
  CommandPhrase(
    { $0.unknownPeriod("S9", known: ["S1", "S2"]) },
    english: "There is no period “S9”. Please give one of S1, S2.",
    french: "Il n’y a pas de période «\u{202F}S9\u{202F}». Choisissez parmi\u{202F}: S1, S2.",
    arabic: "لا توجد فترة باسم «S9». يُرجى اختيار أحد هذه: S1، S2."),
  CommandPhrase(
    { $0.unknownPeriod("S9", known: []) },
    english: "There is no period “S9”.",
    french: "Il n’y a pas de période «\u{202F}S9\u{202F}».",
    arabic: "لا توجد فترة باسم «S9»."),
  CommandPhrase(
    { $0.unknownSurvey("x", known: ["learner", "staff"]) },
    english: "There is no survey “x”. Please give one of learner, staff.",
    french: "Il n’y a pas d’enquête «\u{202F}x\u{202F}». Choisissez parmi\u{202F}: learner, staff.",
    arabic: "لا يوجد استبيان باسم «x». يُرجى اختيار أحد هذه: learner، staff."),
  CommandPhrase(
    { $0.unknownGroup("x", known: ["parent"]) },
    english: "There is no group “x”. Please give one of parent.",
    french: "Il n’y a pas de groupe «\u{202F}x\u{202F}». Choisissez parmi\u{202F}: parent.",
    arabic: "لا توجد مجموعة باسم «x». يُرجى اختيار أحد هذه: parent."),
  CommandPhrase(
    { $0.unknownDimension("x", known: ["campus"]) },
    english: "There is no dimension “x”. Please give one of campus.",
    french: "Il n’y a pas de ventilation «\u{202F}x\u{202F}». Choisissez parmi\u{202F}: campus.",
    arabic: "لا يوجد تفصيل باسم «x». يُرجى اختيار أحد هذه: campus."),
  CommandPhrase(
    { $0.unknownObjective("x", known: ["being-heard"]) },
    english: "There is no objective “x”. Please give one of being-heard.",
    french: "Il n’y a pas d’objectif «\u{202F}x\u{202F}». Choisissez parmi\u{202F}: being-heard.",
    arabic: "لا يوجد هدف باسم «x». يُرجى اختيار أحد هذه: being-heard."),
  CommandPhrase(
    { $0.unknownItem("x") },
    english: "No survey has an item “x”.",
    french: "Aucune enquête n’a de question «\u{202F}x\u{202F}».",
    arabic: "لا يتضمن أي استبيان سؤالا باسم «x»."),
  CommandPhrase(
    { $0.unknownMeasure("x", known: ["mean", "median"]) },
    english: "There is no measure “x”. Please give one of mean, median.",
    french: "Il n’y a pas de mesure «\u{202F}x\u{202F}». Choisissez parmi\u{202F}: mean, median.",
    arabic: "لا يوجد مؤشر باسم «x». يُرجى اختيار أحد هذه: mean، median."),
  CommandPhrase(
    { $0.unknownEncoding("x", known: ["UTF-8"]) },
    english: "There is no encoding “x”. Please give one of UTF-8.",
    french: "Il n’y a pas de codage «\u{202F}x\u{202F}». Choisissez parmi\u{202F}: UTF-8.",
    arabic: "لا يوجد ترميز باسم «x». يُرجى اختيار أحد هذه: UTF-8."),
  CommandPhrase(
    { $0.unknownDelimiter("x") },
    english: "“x” is no delimiter. Please give one of “,” “;” “tab” “|”.",
    french:
      "«\u{202F}x\u{202F}» n’est pas un séparateur. Choisissez parmi\u{202F}: «\u{202F},\u{202F}» «\u{202F};\u{202F}» «\u{202F}tab\u{202F}» «\u{202F}|\u{202F}».",
    arabic: "«x» ليس فاصلا. يُرجى اختيار أحد هذه: «,» «;» «tab» «|»."),
  CommandPhrase(
    { $0.unknownFormat("x", known: ["json", "text"]) },
    english: "There is no format “x”. Please give one of json, text.",
    french: "Il n’y a pas de format «\u{202F}x\u{202F}». Choisissez parmi\u{202F}: json, text.",
    arabic: "لا توجد صيغة باسم «x». يُرجى اختيار أحد هذه: json، text."),
  CommandPhrase(
    { $0.nothingStoredYet },
    english: "Nothing has been taken in yet. Put exports into data/inbox and run “rida nightly”.",
    french:
      "Aucun export n’a encore été pris en compte. Déposez vos exports dans data/inbox et lancez «\u{202F}rida nightly\u{202F}».",
    arabic:
      "لم يُدرج أي ملف بعد. يُرجى وضع الملفات المصدَّرة في data/inbox ثم تنفيذ الأمر «rida nightly»."),
  CommandPhrase(
    { $0.noResponses(in: "2025-2026-S1") },
    english: "There are no responses in 2025-2026-S1.",
    french: "Aucune réponse pour 2025-2026-S1.",
    arabic: "لا توجد إجابات في 2025-2026-S1."),
]
