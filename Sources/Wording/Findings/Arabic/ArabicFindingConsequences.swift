import Findings
import SurveyModel

/// What findings do to the results, in Arabic.
extension ArabicFindingWording {
  func consequence(of kind: FindingKind) -> String {
    switch kind {
    case .fileMissing, .fileEmpty, .isFolder, .headingsOnly, .allCellsEmpty:
      "لا توجد أي إجابة لاحتسابها."
    case .notText, .notReadable, .undecodable: "لا يمكن احتساب أي إجابة من هذا الملف."
    case .stillGrowing: "قد يكون جزء من الإجابات ناقصا، لذلك لم تُحتسب أي إجابة بعد."
    case .encodingUndecided:
      "لو قُرئ الملف بالطريقة الخطأ لتبدلت حروف الأجوبة والأسماء، لذلك لم تُحتسب أي إجابة بعد."
    case .delimiterUndecided:
      "لو قُرئ الملف بالطريقة الخطأ لانتقلت الأجوبة إلى أسئلة أخرى، لذلك لم تُحتسب أي إجابة بعد."
    case .strayQuote, .unclosedQuote, .fieldTooLong:
      "قد تنتقل الأجوبة بعد هذا الموضع إلى أسئلة أخرى، لذلك لم تُحتسب أي إجابة."
    case .lostLetters: "قد لا يُتعرف على الأجوبة المصابة، وتبقى التعليقات ناقصة الحروف."
    case .lettersRepaired: "لا يتغير أي رقم، فالأجوبة تُحتسب كما كُتبت في الأصل."
    case .spreadsheetSign(let sign, _): consequence(of: sign)
    case .workbookRead: "لا يُحتسب إلا ما في هذه الورقة."
    case .workbookSheets: "لا يُعرف أي ورقة تتضمن الإجابات، لذلك لم تُحتسب أي إجابة بعد."
    case .titleRows: "لا يتغير أي رقم، فما فوق العناوين يُترك جانبا."
    case .headingRows: "لا يتغير أي رقم، فالإجابات تُقرأ تحت العناوين مباشرة."
    case .headingsMissing: "لا يُعرف عن أي سؤال يجيب كل عمود، لذلك لم يُحتسب شيء."
    case .severalTables: "قد تُحتسب صفوفه لأسئلة أخرى، لذلك لم تُحتسب أي إجابة بعد."
    case .headingDelimiterDiffers: "قد تنتقل الأجوبة إلى أسئلة أخرى، لذلك لم تُحتسب أي إجابة."
    case .longTable: "قد يُعد كل صف شخصا، لذلك لم تُحتسب أي إجابة بعد."
    case .longTableRead: "تُحتسب كل إجابة مرة واحدة بجميع أجوبتها."
    case .countsTable: "لا تبيّن الأعداد بماذا أجاب كل شخص، لذلك لم تُحتسب أي إجابة."
    case .countsTableRead:
      "تُحتسب أجوبةً لا أشخاصا، إذ لا شيء يجمع أجوبة الشخص الواحد، لذلك لا تخدم أي هدف."
    case .countsTooMany: "لا يُقرأ هذا العدد من الأجوبة دفعة واحدة، لذلك لم يُحتسب أي جواب."
    case .noSurveyFits: "لا يُعرف عن أي سؤال يجيب كل عمود، لذلك لم يُحتسب شيء."
    case .severalSurveysFit: "قد تُنسب الإجابات إلى استبيان آخر، لذلك لم تُحتسب أي إجابة بعد."
    case .surveysMixed: "قد تُحتسب إجابات استبيان لاستبيان آخر، لذلك لم تُحتسب أي إجابة."
    case .itemTwice: "لا يُعرف أي الأعمدة يُحتسب، لذلك لم تُحتسب أي إجابة بعد."
    case .duplicateHeading: "قد يُخلط بين أعمدة تحمل الاسم نفسه."
    case .unknownHeading: "يُترك هذا العمود جانبا، ولا يتغير أي رقم."
    case .itemWithoutColumn: "يُعد هذا السؤال غير مطروح في هذا الملف."
    case .identifier:
      "لا يجوز حفظ معطيات شخصية دون قصد، لذلك لم يُحفظ أي شيء بعد."
    case .keyColumnMissing:
      "قد تُحتسب الإجابة نفسها مرتين مع الملف المقبل، لذلك لم تُحتسب أي إجابة بعد."
    case .submittedColumnMissing, .periodColumnMissing:
      "لا يُعرف إلى أي فترة تنتمي الإجابات، لذلك لم تُحتسب أي إجابة بعد."
    case .dimensionColumnMissing(let dimension, _):
      "تُحتسب الإجابات، لكنها لا تدخل في النتائج حسب «\(dimension)»."
    case .groupColumnMissing:
      "لا يُعرف إلى أي مجموعة تنتمي الإجابات، لذلك لم تُحتسب أي إجابة بعد."
    case .timeOrderUndecided: "قد تُحتسب إجابات لشهر آخر، لذلك لم تُحتسب أي إجابة بعد."
    case .timeFormatUnknown: "لا يُعرف متى أُرسلت الإجابات، لذلك لم تُحتسب أي إجابة بعد."
    case .setAside(let reason): consequence(of: reason)
    case .answerNotOnScale:
      "تُعد أجوبة كهذه غير مقروءة: فلا تدخل في أي متوسط ولا في أي نسبة."
    case .severalAnswers:
      "تُعد أجوبة كهذه غير مقروءة: فلا تدخل في أي متوسط ولا في أي نسبة."
    case .personalDataMasked: "لا يتغير أي رقم، وما حُجب لا يُحفظ في أي مكان."
    case .dimensionValueUnknown(let dimension, _, _):
      "تُحتسب إجابات كهذه، لكنها لا تدخل في النتائج حسب «\(dimension)»."
    case .dimensionValuesNearlyAlike: "إذا كانتا شيئا واحدا، فإن نتائجه مقسومة على اثنتين."
    case .wordingChanged, .optionsChanged:
      "تنقطع السلسلة هنا: فلا تُقارن نتائج هذا السؤال بنتائجه السابقة."
    case .alreadyTakenIn: "لا يتغير أي رقم، فكل إجابة تُحتسب مرة واحدة."
    case .identicalRecords: "تُحتسب كلها، فقد يجيب شخصان بالأجوبة نفسها."
    case .keysOfOthers:
      "ستحل هذه الإجابات محل السابقة، لذلك لم تُحتسب أي إجابة بعد."
    case .gone(.keep): "تبقى الإجابات الغائبة محتسبة."
    case .gone(.retract): "لم تعد الإجابات الغائبة محتسبة."
    case .moreResponsesThanRoster: "لا يمكن أن تكون نسبة المشاركة في هذه المجموعة صحيحة."
    }
  }
}
