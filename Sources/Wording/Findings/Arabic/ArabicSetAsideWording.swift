import Findings

/// Why records are set aside, in Arabic.
extension ArabicFindingWording {
  func statement(of reason: SetAsideReason, count: Int) -> String {
    switch reason {
    case .emptyRecord: rows(count, "صف فارغ", "صفوف فارغة")
    case .noAnswers: rows(count, "صف لا يجيب عن أي سؤال", "صفوف لا تجيب عن أي سؤال")
    case .ragged(let cells, let headings):
      """
      \(count == 1 ? "صف لا يوافق العناوين، وفيه" : "صفوف لا توافق العناوين (\(rows(count)))، وفي أولها") \
      \(self.cells(cells)) مقابل \(counted(headings, .heading)).
      """
    case .repeatedHeadings: rows(count, "صف يكرر العناوين", "صفوف تكرر العناوين")
    case .partial:
      count == 1
        ? "إجابة بدأت ولم تُرسل." : "إجابات بدأت ولم تُرسل (\(responses(count)))."
    case .testResponse:
      count == 1
        ? "إجابة لم تكن إلا تجربة للاستبيان."
        : "إجابات لم تكن إلا تجربة للاستبيان (\(responses(count)))."
    case .spam:
      count == 1
        ? "إجابة تعدها أداة الاستبيان آلية."
        : "إجابات تعدها أداة الاستبيان آلية (\(responses(count)))."
    case .summaryRow:
      rows(
        count, "صف يتضمن متوسطات أو مجاميع لا أجوبة", "صفوف تتضمن متوسطات أو مجاميع لا أجوبة")
    case .missingKey:
      rows(
        count, "صف لا شيء فيه تحت العمود الذي يميّز الإجابات",
        "صفوف لا شيء فيها تحت العمود الذي يميّز الإجابات")
    case .supersededInFile:
      rows(
        count, "صف يليه في الملف صف أحدث للإجابة نفسها",
        "صفوف يليها في الملف صف أحدث للإجابة نفسها")
    case .countUnreadable(let text):
      "أعداد مثل \(quoted(text)) ليست أعدادا صحيحة (\(rows(count)))."
    case .timeUnreadable(let text):
      "لا يمكن قراءة تواريخ مثل \(quoted(text)) (\(rows(count)))."
    case .timeMissing:
      rows(count, "صف لا يذكر تاريخ الإرسال", "صفوف لا تذكر تاريخ الإرسال")
    case .outsidePeriods:
      rows(
        count, "صف يقع تاريخه خارج كل فترات التقويم", "صفوف يقع تاريخها خارج كل فترات التقويم")
    case .periodUnknown:
      rows(count, "صف لا تُعرف الفترة التي ينتمي إليها", "صفوف لا تُعرف الفترة التي تنتمي إليها")
    case .periodNameUnknown(manyTexts, _):
      "أسماء فترات أخرى غير موجودة في التقويم (\(rows(count)))."
    case .periodNameUnknown(let text, let nearest):
      "الفترة \(quoted(text)) غير موجودة في التقويم (\(rows(count))).\(didYouMean(nearest))"
    case .groupUnknown(manyTexts, _):
      "نصوص أخرى لا تدل على أي مجموعة من مجموعات المؤسسة (\(rows(count)))."
    case .groupUnknown("", _): "العمود الذي يبيّن مجموعة المجيب فارغ (\(rows(count)))."
    case .groupUnknown(let text, let nearest):
      """
      لا يدل \(quoted(text)) على أي مجموعة من مجموعات المؤسسة (\(rows(count))).\
      \(didYouMean(nearest))
      """
    case .forgotten:
      rows(
        count, "صف يعود إلى إجابة حُذفت بطلب من صاحبها",
        "صفوف تعود إلى إجابات حُذفت بطلب من أصحابها")
    }
  }

  func consequence(of reason: SetAsideReason) -> String {
    switch reason {
    case .emptyRecord, .noAnswers, .repeatedHeadings:
      "لا يتغير أي رقم، فصفوف كهذه لا تتضمن إجابات."
    case .ragged: "قد تكون الأجوبة تحت عناوين غير عناوينها، لذلك لا تُحتسب صفوف كهذه."
    case .partial: "لا تُحتسب إجابة لم يرسلها صاحبها."
    case .testResponse: "لا تُحتسب إجابات التجربة، فهي لا تعبّر عن رأي أحد."
    case .spam: "لا تُحتسب إجابات كهذه، إذ يبدو أنها ليست لأشخاص."
    case .summaryRow: "لا يتغير أي رقم، فصفوف كهذه لا تتضمن إجابات."
    case .missingKey:
      "لا تُحتسب صفوف كهذه، فقد تُحتسب الإجابة نفسها مرتين مع الملف المقبل."
    case .supersededInFile: "تُحتسب كل إجابة مرة واحدة، كما وردت في آخر صف لها."
    case .timeUnreadable, .timeMissing, .periodUnknown, .periodNameUnknown:
      "لا تنتمي صفوف كهذه إلى أي فترة، لذلك لا تُحتسب."
    case .outsidePeriods: "لا تدخل صفوف كهذه في أي حصيلة، لذلك لا تُحتسب."
    case .groupUnknown: "لا تنتمي صفوف كهذه إلى أي مجموعة، لذلك لا تُحتسب."
    case .countUnreadable:
      "لا يُعرف كم جوابا تمثل، لذلك لا يُقرأ أي عدد من صفوف كهذه."
    case .forgotten: "لا تُحتسب صفوف كهذه، أيا كان الملف الذي تعود فيه."
    }
  }

  func advice(for reason: SetAsideReason) -> String {
    switch reason {
    case .emptyRecord, .noAnswers, .supersededInFile: "لا داعي لأي إجراء."
    case .repeatedHeadings:
      "لا داعي لأي إجراء إذا جمعتم عدة ملفات في ملف واحد؛ والأسلم إيداعها واحدا واحدا."
    case .ragged:
      """
      المرجو تنزيل الملف من جديد وإيداعه دون فتحه في جداول البيانات. وإن بقي الصف على حاله، فابحثوا \
      فيه عن رجوع إلى السطر أو علامة اقتباس ناقصة.
      """
    case .partial: "لا داعي لأي إجراء. ما يُرسل لاحقا يُحتسب مع الملف المقبل."
    case .testResponse, .spam:
      """
      لا داعي لأي إجراء، إلا إذا كان أشخاص قد أجابوا فعلا: فصححوا حينئذ حالة إجاباتهم في أداة الاستبيان \
      ثم صدّروا الملف من جديد.
      """
    case .summaryRow: "لا داعي لأي إجراء."
    case .missingKey:
      """
      المرجو تنزيل الملف من جديد مع عمود أرقام الإجابات؛ وإذا أُضيف صف يدويا فأعطوه رقما خاصا به.
      """
    case .countUnreadable:
      """
      المرجو طلب الجدول بكل أعداده صحيحةً، وبالعدد 0 حيث لم يختر أحد الجواب؛ وإذا كانت الأعداد الصغيرة \
      محجوبة، فلا داعي لأي إجراء.
      """
    case .timeUnreadable:
      """
      المرجو تنزيل الملف من جديد دون حفظه في جداول البيانات التي تعيد كتابة التواريخ. وإذا كانت الأداة \
      تكتبها هكذا، فاذكروا صيغتها في تعريف الاستبيان، تحت export ثم submitted ثم format.
      """
    case .timeMissing:
      "المرجو تنزيل الملف من جديد مع تاريخ الإرسال، أو ذكر الفترة بواسطة --period."
    case .outsidePeriods:
      "المرجو التحقق من التواريخ؛ وإذا كانت صحيحة فأضيفوا فترتها إلى surveys/organisation.yaml."
    case .periodUnknown:
      """
      المرجو وضع الملف في مجلد فترته، مثل data/inbox/2025-2026-S1، أو ذكر الفترة بواسطة --period.
      """
    case .periodNameUnknown:
      """
      المرجو إضافة هذا الاسم إلى قيم فترته في تعريف الاستبيان تحت export ثم period، أو إضافة الفترة إلى \
      surveys/organisation.yaml.
      """
    case .groupUnknown("", _):
      "المرجو إتمام المجموعة في أداة الاستبيان، أو إيداع ملف لكل مجموعة."
    case .groupUnknown: "المرجو إضافة هذا النص إلى قيم مجموعته تحت group في تعريف الاستبيان."
    case .forgotten:
      "لا داعي لأي إجراء. وإن أمكن، فاحذفوا الإجابة من أداة الاستبيان أيضا."
    }
  }

  /// A sentence about one row, or about several with their number in brackets.
  func rows(_ count: Int, _ one: String, _ several: String) -> String {
    count == 1 ? "\(one)." : "\(several) (\(rows(count)))."
  }
}
