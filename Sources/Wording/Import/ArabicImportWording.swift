import Findings

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
  var twinIncomplete: String {
    "نصوص اللغة الثانية تحتاج إلى ثلاثة أمور معا: ‎--export FILE‎ و‎--translated-export FILE‎ "
      + "و‎--translated-language CODE‎ مثل en."
  }
  func badLanguage(_ name: String) -> String {
    "«\(name)» ليس رمز لغة: يُرجى كتابة حرفين أو ثلاثة مثل fr أو ar أو en."
  }
  func translationProblem(_ problem: TranslationProblem) -> String {
    switch problem {
    case .notTheSurveys(let file):
      "\(file) ليس تصديرا لهذا الاستبيان. يُرجى اختيار التصدير بلغة الاستبيان نفسه."
    case .noKey(let file):
      "لا شيء في \(file) يميز الردود بعضها عن بعض. يُرجى التصدير من جديد مع أرقام الردود."
    case .keyTwice(let file, let heading):
      "في \(file) ردان لهما الرقم نفسه في العمود «\(heading)». يُرجى التصدير من جديد."
    case .columnCounts(let export, let twin):
      "التصديران مختلفان: عدد أعمدة الأول \(export) وعدد أعمدة الثاني \(twin). يُرجى تصديرهما "
        + "بالإعدادات نفسها."
    case .otherResponses(let missing, let added):
      "ردود التصديرين مختلفة: في الأول وحده \(missing) وفي الثاني وحده \(added). يُرجى تصديرهما في "
        + "الوقت نفسه دون تصفية."
    case .twoTexts(let column, let heading):
      "في العمود \(spreadsheetColumn(column)) («\(heading)») من التصدير المترجم نصان للجواب نفسه. يُرجى تصدير الاثنين من "
        + "جديد في الوقت نفسه."
    case .oneTextForTwo(let column, let heading):
      "في العمود \(spreadsheetColumn(column)) («\(heading)») من التصدير المترجم نص واحد لجوابين. يُرجى تصحيح الترجمة في "
        + "أداة الاستبيان ثم التصدير من جديد."
    case .headingUnclear(let column, let heading):
      "لا يُعرف أي سؤال يخصه العمود \(spreadsheetColumn(column)) («\(heading)») في التصديرين. يُرجى اختيار نصوص الأسئلة "
        + "كاملة عناوين للأعمدة ثم تصدير الاثنين من جديد."
    }
  }
  var nextSteps: String {
    "يُرجى مراجعة الأسطر التي تبدأ بعلامة #، ثم وضع الملف في surveys/ وتجربته بالأمر «rida check "
      + "EXPORT»."
  }
}
