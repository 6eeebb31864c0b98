/// The words of `rida import` in Arabic.
struct ArabicImportWording: ImportWording {
  func unknownFormat(_ name: String) -> String {
    "\(name) ليس استبيانا يستطيع رضا قراءته. يُرجى تصدير الاستبيان نفسه لا الإجابات: من LimeSurvey "
      + "بصيغة .lss أو .txt مفصولة بعلامات الجدولة، أو من Qualtrics بصيغة .qsf، أو من SurveyJS "
      + "بصيغة .json، أو بصيغة XLSForm (.xlsx، أو ورقتيه survey.csv وchoices.csv)."
  }
  func damaged(_ name: String, line: Int?) -> String {
    let place = line.map { " عند السطر \($0)" } ?? ""
    return "\(name) تالف\(place). يُرجى تصدير الاستبيان من جديد دون تغيير الملف."
  }
  func asksNothing(_ name: String) -> String { "\(name) لا يحتوي على أي سؤال." }
  func tooLarge(_ name: String, megabytes: Int) -> String {
    "\(name) أكبر من أن يكون استبيانا: يقرأ رضا \(megabytes) ميغابايت على الأكثر."
  }
  func needsPassword(_ name: String) -> String {
    "\(name) محمي بكلمة مرور. يُرجى حفظه دون كلمة مرور."
  }
  func isThereAlready(_ path: String) -> String {
    "\(path) موجود من قبل وبقي كما كان. يُرجى اختيار اسم آخر أو إضافة --force."
  }
  func badSurveyID(_ id: String) -> String {
    "«\(id)» لا يصلح معرّفا لاستبيان: يُرجى استعمال حروف لاتينية بلا علامات، وأرقام، و- و_."
  }
  func imported(from tool: String, items: Int, leftOut: Int) -> String {
    let taken = "\(tool): عدد الأسئلة المستوردة: \(items)"
    return leftOut == 0 ? "\(taken)." : "\(taken)؛ عدد الأسئلة المتروكة: \(leftOut)."
  }
  func written(to path: String) -> String { "كُتب التعريف في \(path)." }
  var nextSteps: String {
    "يُرجى مراجعة الأسطر التي تبدأ بعلامة #، ثم وضع الملف في surveys/ وتجربته بالأمر «rida check "
      + "EXPORT»."
  }
}
