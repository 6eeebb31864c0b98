import SurveyModel

/// The program's words in Arabic.
struct ArabicCommandWording: CommandWording {
  func notAWorkspace(_ path: String) -> String {
    "\(path) ليس مساحة عمل لبرنامج رضا: لا يوجد فيه الملف surveys/organisation.yaml. "
      + "يُرجى الانتقال إلى مساحة العمل، أو تحديدها بالخيار --workspace، أو إنشاء واحدة بالأمر "
      + "«rida init FOLDER»."
  }
  var workspaceIsHeld: String {
    "برنامج رضا يعمل الآن في مساحة العمل هذه. لم يتغيّر أي شيء؛ يُرجى إعادة المحاولة لاحقا."
  }
  func cannotWrite(_ path: String) -> String {
    "تعذرت الكتابة في \(path). يُرجى التحقق من وجود مساحة كافية في القرص ومن إذن الكتابة."
  }
  func cannotRead(_ path: String) -> String {
    "تعذرت قراءة \(path). يُرجى التحقق من وجوده ومن إذن القراءة."
  }
  func definitionsCannotBeUsed(problems: Int) -> String {
    let fault =
      switch PluralForm(problems, in: .arabic) {
      case .zero, .one: "إصلاح هذه المشكلة"
      case .two: "إصلاح هاتين المشكلتين"
      default: "إصلاح \(counted(problems, .problem))"
      }
    return "لا يمكن استعمال التعريفات قبل \(fault). لم يتغيّر أي شيء."
  }
  func storeIsForeign(_ path: String) -> String {
    "\(path) ليس قاعدة بيانات لبرنامج رضا. يُرجى نقله إلى مكان آخر أو إرجاع النسخة الاحتياطية."
  }
  func storeIsNewer(_ path: String) -> String {
    "\(path) كتبه إصدار أحدث من برنامج رضا. يُرجى تثبيت ذلك الإصدار."
  }
  func storeIsDamaged(_ path: String) -> String {
    "\(path) تالف. يُرجى إرجاع النسخة الاحتياطية، أو حذفه وإعادة إدراج ملفات الأرشيف."
  }
  func programFault(_ detail: String) -> String {
    "هذا خلل في برنامج رضا وليس في ملفاتكم: \(detail). لم يتغيّر أي شيء."
  }

  func unknownPeriod(_ id: String, known: [String]) -> String {
    choice("لا توجد فترة باسم «\(id)»", known)
  }
  func unknownSurvey(_ id: String, known: [String]) -> String {
    choice("لا يوجد استبيان باسم «\(id)»", known)
  }
  func unknownGroup(_ id: String, known: [String]) -> String {
    choice("لا توجد مجموعة باسم «\(id)»", known)
  }
  func unknownDimension(_ id: String, known: [String]) -> String {
    choice("لا يوجد تفصيل باسم «\(id)»", known)
  }
  func unknownObjective(_ id: String, known: [String]) -> String {
    choice("لا يوجد هدف باسم «\(id)»", known)
  }
  func unknownItem(_ id: String) -> String { "لا يتضمن أي استبيان سؤالا باسم «\(id)»." }
  func unknownMeasure(_ id: String, known: [String]) -> String {
    choice("لا يوجد مؤشر باسم «\(id)»", known)
  }
  func unknownEncoding(_ name: String, known: [String]) -> String {
    choice("لا يوجد ترميز باسم «\(name)»", known)
  }
  func unknownDelimiter(_ name: String) -> String {
    "«\(name)» ليس فاصلا. يُرجى اختيار أحد هذه: «,» «;» «tab» «|»."
  }
  func unknownFormat(_ name: String, known: [String]) -> String {
    choice("لا توجد صيغة باسم «\(name)»", known)
  }
  var nothingStoredYet: String {
    "لم يُدرج أي ملف بعد. يُرجى وضع الملفات المصدَّرة في data/inbox ثم تنفيذ الأمر «rida nightly»."
  }
  func noResponses(in period: String) -> String { "لا توجد إجابات في \(period)." }

  func workspaceMade(_ path: String) -> String { "مساحة العمل جاهزة: \(path)" }
  func keptAsItWas(_ path: String) -> String { "بقي كما كان: \(path)" }
  var nextStepsAfterInit: String {
    """
    الخطوات التالية:
      1. كتابة اسم المؤسسة ومواقعها وفتراتها في surveys/organisation.yaml
      2. وضع ملف مصدَّر في data/inbox وفحصه: rida check data/inbox/FILE.csv
      3. إدراجه وإعداد الحصيلة: rida nightly
    """
  }

  var inboxIsEmpty: String { "صندوق الوارد فارغ: لا ملف للإدراج." }
  func readingFile(_ name: String, number: Int, of total: Int) -> String {
    "قراءة الملف \(count(number)) من \(count(total)): \(name)"
  }
  func tookIn(_ name: String, added: Int, revised: Int, unchanged: Int, setAside: Int) -> String {
    "\(name): الجديدة \(count(added))، المعدّلة \(count(revised))، "
      + "بلا تغيير \(count(unchanged))، المنحّاة جانبا \(count(setAside))."
  }
  func alreadyTakenIn(_ name: String) -> String { "\(name): أُدرج من قبل، ولا شيء يلزم فعله." }
  func stillGrowing(_ name: String) -> String {
    "\(name) ما زال قيد الكتابة. سيبقى في صندوق الوارد إلى المرة القادمة."
  }
  func putInQuarantine(_ name: String, explanation: String) -> String {
    "\(name) لا يمكن استعماله ووُضع في العزل؛ يوضح \(explanation) السبب وما ينبغي فعله."
  }
  func notTakenIn(_ name: String) -> String { "لم يُدرج \(name)، ولم يُخزَّن منه أي شيء." }
  func goneResponses(_ count: Int, policy: GonePolicy) -> String {
    let isTwo = PluralForm(count, in: .arabic) == .two
    let missing = "\(counted(count, .goneResponse)) عن هذا الملف بعد أن كانت في ملف سابق"
    let missingTwo = "\(counted(count, .goneResponse)) عن هذا الملف بعد أن كانتا في ملف سابق"
    switch policy {
    case .keep: return isTwo ? "\(missingTwo)؛ وما زالتا محتسبتين." : "\(missing)؛ وما زالت محتسبة."
    case .retract:
      return isTwo ? "\(missingTwo)؛ ولم تعودا محتسبتين." : "\(missing)؛ ولم تعد محتسبة."
    }
  }
  func lookAtFindings(_ count: Int) -> String {
    "\(counted(count, .matter)) إلى تدخل؛ التفاصيل بالأمر «rida status»."
  }
  func makingReport(_ period: String) -> String { "إعداد حصيلة \(period)" }
  func reportIsAt(_ path: String) -> String { "الحصيلة في \(path)" }
  var noReportYet: String { "لا توجد أي إجابة بعد، ولذلك لا توجد حصيلة." }
  func nightlySummary(_ summary: NightlySummary) -> String {
    let all: [(Int, ArabicNoun)] = [
      (summary.exports, .exportTakenIn), (summary.added, .newResponse),
      (summary.revised, .revisedResponse), (summary.unchanged, .unchangedResponse),
      (summary.setAside, .lineSetAside), (summary.gone, .goneResponse),
      (summary.quarantined, .quarantinedFile), (summary.reports, .reportWritten),
    ]
    let parts = all.filter { $0.0 > 0 }.map { counted($0.0, $0.1) }
    return parts.isEmpty
      ? "انتهى العمل: لا جديد." : "انتهى العمل: \(parts.joined(separator: "، "))."
  }

  var statusTitle: String { "محتوى مساحة العمل" }
  func statusResponses(_ count: Int) -> String { labelled("الإجابات المحتسبة", count) }
  func statusExports(_ count: Int) -> String { labelled("الملفات المدرجة", count) }
  func statusInbox(_ count: Int) -> String { labelled("في انتظار الإدراج بصندوق الوارد", count) }
  func statusQuarantine(_ count: Int) -> String { labelled("في العزل", count) }
  func statusSetAside(_ count: Int) -> String { labelled("الأسطر المنحّاة جانبا", count) }
  func statusGone(_ count: Int) -> String { labelled("إجابات غابت عن ملف أحدث", count) }
  var statusNothingWaits: String { "لا شيء يحتاج إلى تدخل." }
  var statusCoverageTitle: String { "من أجاب، فترة بفترة" }
  var columnExport: String { "الملف" }
  var columnSurvey: String { "الاستبيان" }
  var columnPeriod: String { "الفترة" }
  var columnGroup: String { "المجموعة" }
  var columnResponses: String { "الإجابات" }
  var columnReason: String { "السبب" }
  var columnCount: String { "العدد" }
  var coverageEmpty: String { "لا أحد" }
  func coverageBelow(_ minimum: Int) -> String { "أقل من \(count(minimum))" }

  func verifyArchive(files: Int) -> String {
    switch PluralForm(files, in: .arabic) {
    case .zero: "الأرشيف: لا ملف بعد."
    case .one: "الأرشيف: ملف واحد، كما كان عند إدراجه."
    case .two: "الأرشيف: ملفان، كما كانا عند إدراجهما."
    default: "الأرشيف: \(counted(files, .file))، كل منها كما كان عند إدراجه."
    }
  }
  func verifyArchiveMissing(_ hash: String) -> String {
    "الأرشيف: الملف \(hash) غير موجود. يُرجى إرجاعه من نسخة احتياطية."
  }
  func verifyArchiveChanged(_ hash: String) -> String {
    "الأرشيف: الملف \(hash) تغيّر. يُرجى إرجاعه من نسخة احتياطية."
  }
  func verifyTally(survey: String, version: Int, responses: Int) -> String {
    "أعداد \(survey)، الصيغة \(version): مطابقة عند إعادة حسابها من \(counted(responses, .fromResponse))."
  }
  func verifyTallyDiffers(survey: String, version: Int) -> String {
    "أعداد \(survey)، الصيغة \(version): غير مطابقة عند إعادة حسابها من الإجابات."
  }
  func verifyEvidence(events: Int, head: String) -> String {
    "الأدلة: سلسلة سليمة من \(counted(events, .ofEvent))؛ رأسها \(head)"
  }
  func verifyEvidenceBroken(at sequence: Int) -> String {
    "الأدلة: السلسلة مقطوعة عند الحدث \(sequence)."
  }
  func verifyHeadUnknown(_ head: String) -> String {
    "الأدلة: لا تتضمن السلسلة الرأس \(head). حُذفت أحداث أو أُعيدت كتابتها."
  }
  var verifyAllWell: String { "كل شيء على ما يرام." }
  var verifyFailed: String { "هناك خلل؛ التفاصيل أعلاه." }

  private func choice(_ sentence: String, _ known: [String]) -> String {
    known.isEmpty
      ? "\(sentence)." : "\(sentence). يُرجى اختيار أحد هذه: \(known.joined(separator: "، "))."
  }

  private func labelled(_ label: String, _ count: Int) -> String {
    "\(label): \(self.count(count))"
  }

  private func count(_ number: Int) -> String { NumberWriting(.arabic).count(number) }

  /// The noun in the form that its number asks for; one and two are said without a digit.
  private func counted(_ count: Int, _ noun: ArabicNoun) -> String {
    switch PluralForm(count, in: .arabic) {
    case .zero: noun.zero
    case .one: noun.one
    case .two: noun.two
    case .few: "\(self.count(count)) \(noun.few)"
    case .many: "\(self.count(count)) \(noun.many)"
    case .other: "\(self.count(count)) \(noun.other)"
    }
  }
}

extension ArabicNoun {
  fileprivate static let file = ArabicNoun(
    zero: "لا ملف", one: "ملف واحد", two: "ملفان", few: "ملفات", many: "ملفا", other: "ملف")
  fileprivate static let exportTakenIn = ArabicNoun(
    zero: "لا ملف مدرج", one: "ملف واحد أُدرج", two: "ملفان أُدرجا", few: "ملفات أُدرجت",
    many: "ملفا أُدرج", other: "ملف أُدرج")
  fileprivate static let quarantinedFile = ArabicNoun(
    zero: "لا ملف في العزل", one: "ملف واحد في العزل", two: "ملفان في العزل",
    few: "ملفات في العزل", many: "ملفا في العزل", other: "ملف في العزل")
  fileprivate static let newResponse = ArabicNoun(
    zero: "لا إجابة جديدة", one: "إجابة واحدة جديدة", two: "إجابتان جديدتان",
    few: "إجابات جديدة", many: "إجابة جديدة", other: "إجابة جديدة")
  fileprivate static let revisedResponse = ArabicNoun(
    zero: "لا إجابة معدّلة", one: "إجابة واحدة معدّلة", two: "إجابتان معدّلتان",
    few: "إجابات معدّلة", many: "إجابة معدّلة", other: "إجابة معدّلة")
  fileprivate static let unchangedResponse = ArabicNoun(
    zero: "لا إجابة بلا تغيير", one: "إجابة واحدة بلا تغيير", two: "إجابتان بلا تغيير",
    few: "إجابات بلا تغيير", many: "إجابة بلا تغيير", other: "إجابة بلا تغيير")
  fileprivate static let goneResponse = ArabicNoun(
    zero: "لا إجابة غابت", one: "إجابة واحدة غابت", two: "إجابتان غابتا", few: "إجابات غابت",
    many: "إجابة غابت", other: "إجابة غابت")
  /// Responses after a preposition.
  fileprivate static let fromResponse = ArabicNoun(
    zero: "صفر إجابة", one: "إجابة واحدة", two: "إجابتين", few: "إجابات", many: "إجابة",
    other: "إجابة")
  fileprivate static let lineSetAside = ArabicNoun(
    zero: "لا سطر نُحّي جانبا", one: "سطر واحد نُحّي جانبا", two: "سطران نُحّيا جانبا",
    few: "أسطر نُحّيت جانبا", many: "سطرا نُحّي جانبا", other: "سطر نُحّي جانبا")
  fileprivate static let reportWritten = ArabicNoun(
    zero: "لا حصيلة أُعدّت", one: "حصيلة واحدة أُعدّت", two: "حصيلتان أُعدّتا",
    few: "حصائل أُعدّت", many: "حصيلة أُعدّت", other: "حصيلة أُعدّت")
  fileprivate static let problem = ArabicNoun(
    zero: "لا مشكلة", one: "مشكلة واحدة", two: "مشكلتين", few: "مشكلات", many: "مشكلة",
    other: "مشكلة")
  fileprivate static let matter = ArabicNoun(
    zero: "لا أمر يحتاج", one: "أمر واحد يحتاج", two: "أمران يحتاجان", few: "أمور تحتاج",
    many: "أمرا يحتاج", other: "أمر يحتاج")
  /// Events after a preposition.
  fileprivate static let ofEvent = ArabicNoun(
    zero: "صفر حدث", one: "حدث واحد", two: "حدثين", few: "أحداث", many: "حدثا", other: "حدث")
}
