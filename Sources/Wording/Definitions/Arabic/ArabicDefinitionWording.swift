import Findings
import SurveyModel

/// What can be wrong in a definition, in Arabic.
struct ArabicDefinitionWording: DefinitionWording {
  var language: Language { .arabic }

  func statement(of kind: DefinitionProblemKind) -> String {
    switch kind {
    case .missingFile: "هذا الملف غير موجود."
    case .unreadableFile: "يتعذر فتح هذا الملف."
    case .emptyFile: "هذا الملف فارغ."
    case .tooLarge(let limit): "يتجاوز حجم هذا الملف \(count(limit)) بايت."
    case .tooDeep(let limit): "عدد المستويات المتداخلة هنا أكبر من \(count(limit))."
    case .tooManyNodes(let limit): "عدد القيم في هذا الملف أكبر من \(count(limit))."
    case .aliasOrAnchor: "لا تُقرأ هنا مراسي YAML (&) ولا إحالاته (*)."
    case .tag: "لا تُقرأ هنا وسوم YAML (!)."
    case .notUTF8: "بعض الحروف غير مكتوبة بترميز UTF-8."
    case .syntax(let problem): "هذا النص ليس YAML سليما: \(shownText(problem, limit: 120))."
    case .unknownKey(let key, let nearest):
      "المفتاح \(quoted(key)) غير معروف هنا.\(didYouMean(nearest))"
    case .duplicateKey(let key): "يرد المفتاح \(quoted(key)) هنا مرتين."
    case .missingKey(let key): "المفتاح \(quoted(key)) ناقص."
    case .wrongType(let expected): "المنتظر هنا \(name(of: expected))."
    case .badIdentifier(let id): "لا يصلح \(quoted(id)) معرّفا."
    case .badDate(let text): "النص \(quoted(text)) ليس تاريخا صحيحا."
    case .badNumber(let text, let range):
      "النص \(quoted(text)) ليس عددا ضمن المجال \(shownText(range))."
    case .unknownValue(let text, _, let nearest):
      "الكلمة \(quoted(text)) ليست من الكلمات المعروفة هنا.\(didYouMean(nearest))"
    case .emptyText: "لا يوجد نص هنا."
    case .missingText(let language): "ينقص هنا النص \(name(of: language))."
    case .duplicateID(let id): "يرد المعرّف \(quoted(id)) هنا مرتين."
    case .unknownReference(let what, let id, let nearest):
      "لا وجود ل\(name(of: what)) بالاسم \(quoted(id)).\(didYouMean(nearest))"
    case .unknownTimeZone(let zone): "لا توجد منطقة زمنية بالاسم \(quoted(zone))."
    case .periodsOverlap(let first, let second): "تتداخل الفترتان \(first) و\(second)."
    case .periodGap(let first, let second): "هناك أيام بين الفترتين \(first) و\(second)."
    case .endsBeforeStart: "تنتهي الفترة قبل أن تبدأ."
    case .targetMetByBaseline: "قيمة الانطلاق تبلغ القيمة المستهدفة من قبل."
    case .targetOutOfRange(let measure):
      "لا يمكن أن تكون القيمة المستهدفة من قيم \(quoted(measure.rawValue))."
    case .reversedUnordered(let scale):
      "خيارات السلم «\(scale)» غير مرتبة، لذلك لا يمكن عكس السؤال."
    case .scaleHasFewOptions: "السلم له خياران أو أكثر."
    case .tooManyOptions(let limit): "عدد الخيارات أكبر من \(count(limit))."
    case .objectiveWithoutItem(let objective): "لا سؤال يخدم الهدف «\(objective)»."
    case .objectiveWithoutOwner: "لا مسؤول عن هذا الهدف."
    case .objectiveWithoutDue: "لا أجل لهذا الهدف."
    case .objectiveWithoutBaseline: "لم تُذكر القيمة التي ينطلق منها هذا الهدف."
    case .objectiveOverCounts:
      "أجوبة جدول الأعداد ليست أشخاصا، لذلك لا يمكن أن يخدم هذا السؤال هدفا."
    case .sameLabelTwice(let label): "يدل النص \(quoted(label)) هنا على شيئين مختلفين."
    case .registerHeadingMissing(let heading): "لا يوجد في السجل عمود \(quoted(heading))."
    case .registerValue(let value): "لا تصلح القيمة \(quoted(value)) في هذا العمود."
    }
  }

  func advice(for kind: DefinitionProblemKind) -> String {
    switch kind {
    case .missingFile: "أنشئوه، أو دعوا rida init يكتب واحدا للبداية."
    case .unreadableFile: "اطلبوا الإذن بقراءته ممن يدير الحاسوب."
    case .emptyFile: "املؤوه أو احذفوه."
    case .tooLarge, .tooManyNodes: "خففوه، كأن يكون لكل استبيان ملف."
    case .tooDeep: "اكتبوه بمستويات أقل؛ وفي الملفات النموذجية في المجلد surveys مثال على ذلك."
    case .aliasOrAnchor:
      "اكتبوا القيمة في كل موضع؛ والنص الذي يبدأ هكذا يوضع بين علامتي اقتباس."
    case .tag: "احذفوا الوسم؛ والنص الذي يبدأ هكذا يوضع بين علامتي اقتباس."
    case .notUTF8: "احفظوا الملف من جديد في محرركم بترميز UTF-8."
    case .syntax:
      """
      تحققوا من الإزاحة وعلامات الاقتباس في هذا السطر والذي قبله؛ والنص الذي يتضمن نقطتين رأسيتين \
      يوضع بين علامتي اقتباس.
      """
    case .unknownKey(_, let nearest):
      nearest == nil ? "احذفوه، أو انقلوه إلى موضعه." : "صححوه أو احذفوه."
    case .duplicateKey: "احتفظوا بواحد واجمعوا كل شيء تحته."
    case .missingKey(let key): "أضيفوا سطرا فيه \(key): وقيمته."
    case .wrongType(let expected): "اكتبوا مثلا \(valueExample(of: expected))."
    case .badIdentifier:
      """
      استعملوا 64 رمزا على الأكثر من الحروف اللاتينية بلا علامات والأرقام و- و_، على أن يكون الأول حرفا \
      أو رقما.
      """
    case .badDate: "اكتبوا السنة فالشهر فاليوم، مثل 2026-01-31."
    case .badNumber: "اكتبوا عددا من هذا المجال، مع نقطة قبل المنازل العشرية."
    case .unknownValue(_, let allowed, _):
      allowed.isEmpty ? "اختاروا كلمة أخرى." : "اختاروا واحدة من هذه: \(list(allowed))."
    case .emptyText: "اكتبوا النص بين علامتي اقتباس، أو احذفوا السطر."
    case .missingText(let language): "أضيفوا سطرا فيه \(language.rawValue): والنص."
    case .duplicateID: "غيّروا أحد المعرّفين، أو احذفوه."
    case .unknownReference: "صححوا الاسم، أو أضيفوا تعريفه."
    case .unknownTimeZone: "اكتبوا اسما مثل Africa/Casablanca أو Europe/Paris."
    case .periodsOverlap: "غيّروا التواريخ حتى يكون كل يوم في فترة واحدة."
    case .periodGap: "إذا كان من الممكن أن تصل إجابات في هذه الأيام، فمددوا إحدى الفترتين."
    case .endsBeforeStart: "بدّلوا موضعي التاريخين، أو صححوا السنة."
    case .targetMetByBaseline:
      "اجعلوا القيمة المستهدفة أبعد من قيمة الانطلاق، أو تحققوا من الاتجاه."
    case .targetOutOfRange: "اكتبوا النسب جزءا من 1، مثل 0.80، والمتوسطات على سلمها."
    case .reversedUnordered: "احذفوا reversed، أو استعملوا سلما مرتبا."
    case .scaleHasFewOptions: "أضيفوا الخيارات الناقصة."
    case .tooManyOptions: "اجمعوا الخيارات في فئات، أو اطلبوا تعليقا بدلا منها."
    case .objectiveWithoutItem(let objective):
      "أضيفوا السطر objective: \(objective) إلى الأسئلة التي تخدمه."
    case .objectiveWithoutOwner: "أضيفوا السطر owner: مع وظيفة المسؤول."
    case .objectiveWithoutDue: "أضيفوا السطر due: مع تاريخ، مثل 2026-06-30."
    case .objectiveWithoutBaseline:
      "أضيفوا السطر baseline: {period: 2023-2024-S2, value: 0.71} بأرقامكم."
    case .objectiveOverCounts:
      "احذفوا objective، أو أودعوا الإجابات نفسها واحذفوا counts تحت export."
    case .sameLabelTwice: "احذفوه من أحدهما، حتى يكون لكل جواب معنى واحد."
    case .registerHeadingMissing:
      "أضيفوا العمود ولو بلا قيم؛ والأمر rida init يعرض كل العناوين."
    case .registerValue: "صححوا الخانة؛ والأمر rida init يعرض مثالا لكل سجل."
    }
  }
}
