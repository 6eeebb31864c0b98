/// The words of workbooks in Arabic.
struct ArabicWorkbookWording: WorkbookWording {
  private let report = ArabicReportWording()

  var summarySheet: String { "الخلاصة" }
  var changesSheet: String { "التغيّرات" }
  var answersSheet: String { "الأجوبة" }
  var breakdownsSheet: String { "التفصيل" }
  var figuresSheet: String { "كل الأرقام" }
  var readMeSheet: String { "اقرأني" }

  var resultAndTarget: String { "النتيجة والقيمة المستهدفة" }
  var answersByQuestion: String { "غير الراضين ومن بين بين والراضون، سؤالا بسؤال" }
  var answerShares: String { "نسب الأجوبة" }
  var noChanges: String { "لم تتيسر مقارنة أي رقم بالمرة السابقة." }

  var readMeLead: String {
    "في كل ورقة جدول واحد. النسب المئوية مخزّنة أعدادا بين 0 و1، وتُعرض مئوية فقط."
  }
  var wordsForNumbers: String {
    "تقوم كلمة مقام كل رقم محجوب أو متعذر الحساب، ويُذكر السبب في العمود الأخير. وليست قيمة هذه الخانة صفرا أبدا."
  }
  var sheetColumn: String { "الورقة" }
  var columnColumn: String { "العمود" }
  var meaningColumn: String { "ما يقوله" }

  func heading(of column: WorkbookColumn) -> String {
    switch column {
    case .objective: report.objective
    case .group: "المجموعة"
    case .measure: report.measureColumn
    case .result: report.result
    case .rangeFrom: "المجال المرجّح من"
    case .rangeTo: "المجال المرجّح إلى"
    case .people: report.respondentsColumn
    case .target: report.target
    case .status: report.status
    case .sinceLast: report.sinceLastColumn
    case .owner: report.owner
    case .due: "الأجل"
    case .openActions: "الإجراءات الجارية"
    case .course: "الاتجاه"
    case .subject: "الموضوع"
    case .breakdownValue: "القيمة"
    case .earlierResult: "المرة السابقة"
    case .earlierPeriod: "فترة المرة السابقة"
    case .changeFrom: "التغيّر من"
    case .changeTo: "التغيّر إلى"
    case .question: report.question
    case .satisfied: report.satisfied
    case .dissatisfied: report.dissatisfied
    case .neither: report.neither
    case .answers: report.answersColumn
    case .notApplicable: report.notApplicableShort
    case .missing: "بلا جواب"
    case .mean: "المتوسط"
    case .remark: report.remarkColumn
    case .survey: report.surveyColumn
    case .dimension: "التفصيل حسب"
    case .answer: report.answer
    case .share: report.shareColumn
    }
  }

  func meaning(of column: WorkbookColumn) -> String {
    switch column {
    case .objective: "الهدف كما ورد في السجل."
    case .group: "المجموعة التي تُحتسب أجوبتها."
    case .measure: "أي رقم هو؛ وتُذكر طريقة حسابه أسفله."
    case .result: "رقم هذه الفترة."
    case .rangeFrom: "الطرف الأدنى للمجال المرجّح."
    case .rangeTo: "الطرف الأعلى للمجال المرجّح."
    case .people: "عدد الأشخاص، أو عدد الأجوبة عن سؤال واحد، الذي يقوم عليه الرقم."
    case .target: "ما يرمي إليه الهدف."
    case .status:
      "متحقق أو غير متحقق إذا وقع المجال المرجّح كله في جهة واحدة من القيمة المستهدفة، وإلا تعذر الجزم."
    case .sinceLast: "ما آل إليه الرقم منذ آخر قياس."
    case .owner: "من يُسأل عن الهدف."
    case .due: "التاريخ الذي ينبغي أن يتحقق قبله."
    case .openActions: "أرقام الإجراءات الجارية التي تذكر الهدف."
    case .course: "تحسّن أو تراجع أو لا تغيّر واضحا أو غير قابل للمقارنة."
    case .subject: "السؤال أو الهدف أو الاستبيان الذي تغيّر."
    case .breakdownValue: "الجزء المعني من المجموعة؛ تبقى الخانة فارغة للمجموعة كلها."
    case .earlierResult: "الرقم في آخر قياس."
    case .earlierPeriod: "فترة ذلك القياس."
    case .changeFrom:
      "الطرف الأدنى للتغيّر المرجّح؛ النسب والصوافي بالنقط من 100، والمتوسطات بوحدة سلّمها."
    case .changeTo: "الطرف الأعلى للتغيّر المرجّح."
    case .question: "السؤال كما طُرح."
    case .satisfied: "نسبة الأجوبة التي تُحسب رضا."
    case .dissatisfied: "نسبة الأجوبة التي تُحسب عدم رضا."
    case .neither: "نسبة الأجوبة التي ليست هذا ولا ذاك."
    case .answers: "عدد من اختاروا أحد الأجوبة."
    case .notApplicable: "عدد من قالوا إن السؤال لا يعنيهم."
    case .missing: "عدد من لا يُعرف لهم جواب."
    case .mean: "متوسط الدرجات، بعد قلب الأسئلة المطروحة في الاتجاه المعاكس."
    case .remark: "سبب غياب رقم، أو كيف يُقرأ السؤال."
    case .survey: "الاستبيان الذي طرح السؤال."
    case .dimension: "ما تُفصّل الأجوبة حسبه."
    case .answer: "الجواب كما اقتُرح."
    case .share: "نسبة من اختاروه؛ ويتجاوز المجموع 100% إذا أمكن اختيار عدة أجوبة."
    }
  }

  func meaning(ofFiguresColumn name: String) -> String? {
    switch name {
    case "survey": "معرّف الاستبيان في التعريفات."
    case "period": "معرّف الفترة في التقويم."
    case "group": "معرّف المجموعة."
    case "dimension": "معرّف البعد الذي تُفصّل حسبه؛ تبقى الخانة فارغة للمجموعة كلها."
    case "value": "قيمة ذلك البعد."
    case "subject_kind": "موضوع الرقم: survey (استبيان) أو objective (هدف) أو item (سؤال)."
    case "subject": "معرّفه."
    case "measure": "الاسم الثابت للرقم؛ ويلي «share:» رمز جواب."
    case "estimate": "الرقم بكل منازله؛ والنسب بين 0 و1."
    case "low": "الطرف الأدنى لمجاله."
    case "high": "الطرف الأعلى لمجاله."
    case "n": "عدد الأجوبة أو الأشخاص الذي يقوم عليه."
    case "method": "كيف أُنشئ المجال."
    case "status": "ok أو withheld (محجوب) أو not-defined (غير معرّف)."
    case "reason": "سبب حجبه أو عدم تعريفه."
    default: nil
    }
  }
}
