import Findings

/// Why records are set aside, in Arabic.
extension ArabicFindingWording {
  func statement(of reason: SetAsideReason, count: Int) -> String {
    switch reason {
    case .emptyRecord: "صفوف فارغة (\(rows(count)))."
    case .noAnswers: "صفوف لا تجيب عن أي سؤال (\(rows(count)))."
    case .ragged(let cells, let headings):
      """
      صفوف لا توافق العناوين (\(rows(count)))، وفي أولها \(self.cells(cells)) مقابل \
      \(counted(headings, .heading)).
      """
    case .repeatedHeadings: "صفوف تكرر العناوين (\(rows(count)))."
    case .partial: "إجابات بدأت ولم تُرسل (\(responses(count)))."
    case .missingKey: "صفوف لا شيء فيها تحت العمود الذي يميّز الإجابات (\(rows(count)))."
    case .supersededInFile: "صفوف يليها في الملف صف أحدث للإجابة نفسها (\(rows(count)))."
    case .timeUnreadable(let text):
      "لا يمكن قراءة تواريخ مثل \(quoted(text)) (\(rows(count)))."
    case .timeMissing: "صفوف لا تذكر تاريخ الإرسال (\(rows(count)))."
    case .outsidePeriods: "صفوف يقع تاريخها خارج كل فترات التقويم (\(rows(count)))."
    case .periodUnknown: "صفوف لا يُعرف إلى أي فترة تنتمي (\(rows(count)))."
    case .periodNameUnknown(manyTexts, _):
      "أسماء فترات أخرى كثيرة غير موجودة في التقويم (\(rows(count)))."
    case .periodNameUnknown(let text, let nearest):
      "الفترة \(quoted(text)) غير موجودة في التقويم (\(rows(count))).\(didYouMean(nearest))"
    case .groupUnknown(manyTexts, _):
      "نصوص أخرى كثيرة لا تدل على أي مجموعة من مجموعات المؤسسة (\(rows(count)))."
    case .groupUnknown("", _): "العمود الذي يبيّن مجموعة المجيب فارغ (\(rows(count)))."
    case .groupUnknown(let text, let nearest):
      """
      لا يدل \(quoted(text)) على أي مجموعة من مجموعات المؤسسة (\(rows(count))).\
      \(didYouMean(nearest))
      """
    case .forgotten: "صفوف تعود إلى إجابات حُذفت بطلب من أصحابها (\(rows(count)))."
    }
  }

  func consequence(of reason: SetAsideReason) -> String {
    switch reason {
    case .emptyRecord, .noAnswers, .repeatedHeadings:
      "لا يتغير أي رقم، فهذه الصفوف لا تتضمن إجابات."
    case .ragged: "قد تكون الأجوبة تحت عناوين غير عناوينها، لذلك لا تُحتسب هذه الصفوف."
    case .partial: "لا تُحتسب إجابة لم يرسلها صاحبها."
    case .missingKey:
      "لا تُحتسب هذه الصفوف، فقد تُحتسب الإجابة نفسها مرتين مع الملف المقبل."
    case .supersededInFile: "تُحتسب كل إجابة مرة واحدة، كما وردت في آخر صف لها."
    case .timeUnreadable, .timeMissing, .periodUnknown, .periodNameUnknown:
      "لا تنتمي هذه الصفوف إلى أي فترة، لذلك لا تُحتسب."
    case .outsidePeriods: "لا تدخل هذه الصفوف في أي حصيلة، لذلك لا تُحتسب."
    case .groupUnknown: "لا تنتمي هذه الصفوف إلى أي مجموعة، لذلك لا تُحتسب."
    case .forgotten: "لا تُحتسب هذه الصفوف، أيا كان الملف الذي تعود فيه."
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
    case .missingKey:
      """
      المرجو تنزيل الملف من جديد مع عمود أرقام الإجابات؛ وإذا أُضيف صف يدويا فأعطوه رقما خاصا به.
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
}
