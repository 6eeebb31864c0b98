import Findings
import SurveyModel

/// Remarks of proposed definitions, in Arabic.
struct ArabicRemarks: RemarkWording {
  private let words = ArabicFindingWording()
  private let definitions = ArabicDefinitionWording()

  func text(of kind: RemarkKind) -> String {
    switch kind {
    case .maybeNoAnswers: "هل في كل سطر أجوبة شخص واحد؟ يبدو الملف قائمة لشيء آخر."
    case .titleToWrite: "ما عنوان الاستبيان؟ المرجو كتابته بكل لغة."
    case .groupToChoose(let group):
      "من يجيب عنه: «\(group)» أم مجموعة أخرى من organisation.yaml؟"
    case .translationsMissing(let languages):
      "المرجو كتابة ما ينقص: \(list(languages.map { "النص \(definitions.name(of: $0))" }))."
    case .periodToSay: "لا يبيّن الملف متى أُرسلت الإجابات: المرجو ذكر الفترة بواسطة --period."
    case .scaleRecognised(let scale): "الأجوبة هي أجوبة السلم المدمج \(scale)."
    case .scaleGuessed: "الترتيب والنقط وما يُعد رضا كلها تخمين: هل هي صحيحة؟"
    case .optionsMayBeMissing: "قد توجد أجوبة لم يخترها أحد: هل هي كلها هنا؟"
    case .mayBeReversed(let correlation):
      """
      تسير أجوبته عكس أجوبة الأسئلة الأخرى (معامل الارتباط \(decimal(correlation))): هل صيغ بالنفي؟ إذا \
      كان كذلك فأضيفوا إليه reversed: true.
      """
    case .objectiveToChoose: "أي هدف من objectives.yaml يخدمه هذا السؤال، إن وُجد؟"
    case .headingUnclear(""): "هذا العمود بلا عنوان: ما السؤال الذي طُرح؟"
    case .headingUnclear(let heading):
      "لا يبيّن العنوان \(quoted(heading)) ما السؤال الذي طُرح: ما هو؟"
    case .readAsComment: "يبدو أنه تعليق حر: هل هو كذلك؟"
    case .readAsNumber(let low, let high):
      "يبدو أنه عدد، أدناه \(low) وأقصاه \(high): هل يمكن أن ترد أعداد أخرى؟"
    case .readAsSeveral(let separator):
      "في الخانة الواحدة عدة أجوبة مفصولة \(name(of: separator)): هل هي كلها مذكورة؟"
    case .readAsOptionColumns(let count):
      """
      عدد الأعمدة التي يمثل كل منها جوابا ويمكن اختيار عدة منها: \(words.count(count)). هل هي كلها \
      مذكورة؟
      """
    case .questionMissing: "في الملف هذه الأجوبة دون سؤالها: ما السؤال الذي طُرح؟"
    case .readAsRanking(let options):
      "يبدو أنه ترتيب أجوبة عددها \(words.count(options))، أولها رقم 1: هل هو كذلك؟"
    case .toolRecognised(let tool): "الأداة التي صدّرت الملف: \(shownText(tool))."
    case .toolUnknown: "الأداة غير معروفة: لا تُميَّز الأعمدة إلا بعناوينها."
    case .keyFound(let columns): "ما يميّز الإجابات بعضها عن بعض: \(words.quotedList(columns))."
    case .keyMissing:
      """
      لا عمود يميّز الإجابات بعضها عن بعض، فمحتواها هو الذي يميّزها: هل تستطيع الأداة تصدير رقم لكل \
      إجابة؟
      """
    case .timeFound(let column, let example):
      "يبيّن العمود \(quoted(column)) متى أُرسلت الإجابات، مثل \(quoted(example))."
    case .timeOrderUndecided(let column, let example, let days?):
      """
      هل \(quoted(example)) في العمود \(quoted(column)) هو \(dateText(days.taken, in: .arabic))، كما \
      افتُرض هنا، أم \(dateText(days.other, in: .arabic))؟
      """
    case .timeOrderUndecided(let column, let example, nil):
      "أيهما يأتي أولا في العمود \(quoted(column))، مثل \(quoted(example)): اليوم أم الشهر؟"
    case .dimensionCandidate(let heading, let values):
      """
      عدد قيم العمود \(quoted(heading)): \(words.count(values)). هل تُفصَّل النتائج حسبه؟ إذا كان كذلك \
      فاجعلوه بُعدا في organisation.yaml.
      """
    case .identifierDropped(let heading, let kind):
      "يبدو أن العمود \(quoted(heading)) يتضمن \(words.name(of: kind))، لذلك لا يُحفظ أبدا."
    case .columnEmpty(let heading): "العمود \(quoted(heading)) فارغ، لذلك تُرك جانبا."
    case .columnLeftOut(let heading): "لم يُعد العمود \(quoted(heading)) سؤالا: هل هو سؤال؟"
    case .columnsBesideCounts(let headings):
      "تُركت جانبا لأنها مجاميع أو حسابات: \(words.quotedList(headings))."
    case .readAsLong(let response, let item, let value):
      """
      كل صف يتضمن جوابا واحدا: الشخص في \(words.quotedList(response))، والسؤال في \(quoted(item))، \
      والجواب في \(quoted(value)). هل هذا صحيح؟
      """
    case .allOneResponse(let columns):
      """
      لكل الصفوف القيمة نفسها في \(words.quotedList(columns))، فتُعد شخصا واحدا: هل يميّز عمود آخر بين \
      الأشخاص؟
      """
    case .textsAreCodes(let example):
      "ليست الأسئلة هناك إلا أرقاما أو رموزا، مثل \(quoted(example)): اكتبوا ما سُئل عنه."
    case .readAsCounts(let item, let first, let last):
      """
      كل صف يعدّ أجوبة سؤال واحد: السؤال في \(quoted(item))، والأعداد من \(quoted(first)) إلى \
      \(quoted(last)). هل هذا صحيح؟
      """
    case .encodingToChoose(let taken, let other):
      """
      يمكن أن تُقرأ الحروف بطريقتين: \(quoted(taken.sample)) بترميز \(shownText(taken.name))، وهو المأخوذ \
      هنا، أو \(quoted(other.sample)) بترميز \(shownText(other.name)). أيهما صحيح؟
      """
    case .delimiterToChoose(let taken, let other):
      """
      يمكن أن تُفصل الخانات بطريقتين: \(name(of: taken.name))، كما افتُرض هنا \
      (\(quoted(taken.sample)))، أو \(name(of: other.name)) (\(quoted(other.sample))). أيهما صحيح؟
      """
    case .filesNamed(let name):
      """
      يسري ما يلي على الملفات المسماة \(quoted(name)): ضعوا * مكان ما يتغير من تصدير إلى آخر.
      """
    case .questionLeftOut(let code, let type):
      "تُرك السؤال \(quoted(code)) جانبا: لا يقرأ برنامج رضا نوعه \(quoted(type))."
    case .groupMayBeObjective(let name):
      "هل \(quoted(name)) هدف؟ إذا كان كذلك فاكتبوه في objectives.yaml."
    case .notApplicableGuessed(let answer): "فُهم \(quoted(answer)) على أنه «لا ينطبق»: هل هو كذلك؟"
    case .shownConditionally: "لم يُطرح إلا على بعض الأشخاص: فقد تعني الخانة الفارغة أنه لم يُطرح."
    case .scoresFromPositions: "النقط هي مراتب الأجوبة: هل أولها أدناها؟"
    case .answersUntranslated(let answers, let language):
      """
      لم يختر أحد \(list(answers.map(quoted)))، لذلك لا تُعرف عبارتها باللغة الثانية (\(language)): \
      يُرجى إضافتها.
      """
    }
  }

  private func quoted(_ text: String) -> String { words.quoted(text) }

  private func list(_ names: [String]) -> String { names.joined(separator: "، ") }

  private func decimal(_ value: Double) -> String {
    NumberWriting(.arabic).decimal(value, decimals: 2)
  }

  private func name(of separator: String) -> String {
    switch ChoiceSeparator(separator) {
    case .comma: "بفاصلة"
    case .semicolon: "بفاصلة منقوطة"
    case .bar: "بخط عمودي"
    case .tab: "بعلامة جدولة"
    case .lineBreak: "برجوع إلى السطر"
    case .space: "بفراغ"
    case .other(let text): "بالعلامة \(quoted(text))"
    }
  }
}
