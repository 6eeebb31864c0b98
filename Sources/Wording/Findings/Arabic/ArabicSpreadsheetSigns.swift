import Findings

/// What a spreadsheet leaves behind in an export, in Arabic.
extension ArabicFindingWording {
  func statement(
    of sign: FindingKind.SpreadsheetSign, example: String, count: Int
  ) -> String {
    switch sign {
    case .shortenedNumbers:
      "اختصر برنامج جداول البيانات أعدادا طويلة، مثل \(quoted(example)) (\(cells(count)))."
    case .answersAsDates:
      "حوّل برنامج جداول البيانات أجوبة إلى تواريخ، مثل \(quoted(example)) (\(cells(count)))."
    case .timesWithoutSeconds:
      "التواريخ بلا ثوان، مثل \(quoted(example)): فقد أُعيد حفظ الملف في برنامج جداول البيانات."
    case .yearsOfTwoDigits:
      """
      السنوات مكتوبة برقمين فقط، مثل \(quoted(example)): فقد أُعيد حفظ الملف في برنامج جداول البيانات.
      """
    case .emptyRowsAtEnd: rows(count, "صف فارغ في آخر الملف", "صفوف فارغة في آخر الملف")
    case .markInside:
      """
      توجد وسط الملف علامة خفية لا مكان لها إلا في أول الملفات: يبدو أن عدة ملفات أُلصقت بعضها ببعض.
      """
    case .macintoshLetters:
      """
      الحروف مكتوبة بترميز حواسيب ماكنتوش القديمة؛ وعند قراءتها به تكون إحدى الخانات \
      \(quoted(example)).
      """
    }
  }

  func consequence(of sign: FindingKind.SpreadsheetSign) -> String {
    switch sign {
    case .shortenedNumbers: "ضاعت أرقامها الأخيرة، فقد تُعد إجابات مختلفة إجابة واحدة."
    case .answersAsDates: "لم تعد هذه الخانات كما أجاب أصحابها، وقد لا يُتعرف عليها."
    case .timesWithoutSeconds, .yearsOfTwoDigits:
      "إذا وردت الإجابات نفسها من جديد بتواريخها الكاملة، فقد تُحتسب مرتين."
    case .emptyRowsAtEnd: "لا يتغير أي رقم، فصفوف كهذه لا تتضمن إجابات."
    case .markInside: "قد توجد صفوف من ملف تحت عناوين ملف آخر."
    case .macintoshLetters: "لا يتغير أي رقم ما دامت الحروف مقروءة على وجهها الصحيح."
    }
  }

  func advice(for sign: FindingKind.SpreadsheetSign) -> String {
    switch sign {
    case .shortenedNumbers, .answersAsDates:
      "المرجو تنزيل الملف من جديد وإيداعه دون فتحه في جداول البيانات."
    case .timesWithoutSeconds, .yearsOfTwoDigits:
      """
      المرجو تنزيل الملف من جديد وإيداعه دون فتحه في جداول البيانات، أو إعداد كل ملفات هذا الاستبيان \
      بالطريقة نفسها.
      """
    case .emptyRowsAtEnd: "لا داعي لأي إجراء."
    case .markInside: "المرجو إيداع الملفات واحدا واحدا كما أنتجتها أداة الاستبيان."
    case .macintoshLetters:
      """
      لا داعي لأي إجراء إذا كانت حروف هذه الخانة صحيحة؛ وإلا فالمرجو حفظ الملف من جديد في Excel: ملف، \
      حفظ باسم، CSV UTF-8 (محدد بفواصل).
      """
    }
  }
}
