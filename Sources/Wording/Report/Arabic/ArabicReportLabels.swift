import SurveyModel

extension ArabicReportWording {
  var colon: String { ": " }
  var comma: String { "، " }

  var reportTitle: String { "حصيلة الرضا" }
  var contents: String { "المحتويات" }
  func audience(_ audience: Audience) -> String {
    switch audience {
    case .internal: "للاستعمال الداخلي"
    case .external: "للنشر"
    }
  }

  var changesHeading: String { "ما الذي تغيّر، وما مدى يقيننا" }
  var better: String { "تحسّن" }
  var worse: String { "تراجع" }
  var cannotTellYet: String { "لا يمكن الجزم بعد" }
  var nothingBetter: String { "لا تحسّن واضحا منذ المرة السابقة." }
  var nothingWorse: String { "لا تراجع واضحا منذ المرة السابقة." }
  var nothingUnclear: String { "كل مقارنة تعطي جوابا واضحا." }
  var evidence: String { "التفاصيل" }

  var objectivesHeading: String { "الأهداف" }
  var noObjectives: String { "لا يتضمن السجل أي هدف بعد." }
  var objective: String { "الهدف" }
  var status: String { "الحالة" }
  var result: String { "النتيجة" }
  var againstTarget: String { "مقارنة بالقيمة المستهدفة" }
  var overThePeriods: String { "عبر الفترات" }
  var overAYear: String { "على مدى سنة" }
  var owner: String { "المسؤول" }

  var classesHeading: String { "الفئات الثلاث" }
  func className(_ beneficiaryClass: BeneficiaryClass) -> String {
    switch beneficiaryClass {
    case .learner: "المتعلمون"
    case .otherBeneficiary: "مستفيدون آخرون"
    case .staff: "الموظفون"
    }
  }
  var nobodyAsked: String { "لم يُسأل أحد في هذه الفترة." }
  var noGroupDefined: String { "لا توجد مجموعة معرّفة من هذه الفئة." }
  var rosterUnknown: String { "عدد المدعوين غير معروف." }
  var satisfactionOverall: String { "الرضا العام" }

  var decisionsHeading: String { "ما يحتاج إلى قرار" }
  var noDecisionNeeded: String {
    "لا شيء: لكل هدف لم يتحقق أو يتراجع إجراء مفتوح."
  }

  var evidenceHeading: String { "النتائج بالتفصيل" }
  var overall: String { "نظرة عامة" }
  var overTime: String { "عبر الزمن" }
  var questionByQuestion: String { "سؤالا بسؤال" }
  var otherQuestions: String { "أسئلة أخرى" }
  var question: String { "السؤال" }
  var answer: String { "الجواب" }
  var answersColumn: String { "الأجوبة" }
  var respondentsColumn: String { "المجيبون" }
  var dissatisfied: String { "غير راضين" }
  var neither: String { "بين بين" }
  var satisfied: String { "راضون" }
  var notApplicableShort: String { "لا ينطبق" }
  var shareColumn: String { "النسبة" }
  var rangeColumn: String { "المجال المرجّح" }
  var sinceLastColumn: String { "منذ المرة السابقة" }
  var periodColumn: String { "الفترة" }
  var remarkColumn: String { "ملاحظة" }
  var numbersAsTable: String { "الأرقام في جدول" }
  var reversedNote: String { "سؤال في الاتجاه المعاكس: عدم الموافقة يُحسب رضا" }
  var target: String { "القيمة المستهدفة" }
  var rangeKey: String { "المجال المرجّح" }
  var seriesBreakKey: String { "تغيّرت الأسئلة: لا مقارنة بين جانبي هذا الخط" }
  var gapKey: String { "لا رقم لهذه الفترة" }
  var wholeGroupKey: String { "المجموعة كلها" }
  var withheldShort: String { "محجوب" }
  var notDefinedShort: String { "غير معرّف" }

  var qualityHeading: String { "جودة البيانات" }
  var qualityLead: String {
    "كل سطر من كل ملف مصدَّر محسوب: إما أُخذ به أو عُدّل أو بقي كما هو أو نُحّي جانبا."
  }
  var noExports: String { "لم يُدرج أي ملف مصدَّر لهذه الفترة." }
  var exportColumn: String { "الملف (SHA-256)" }
  var surveyColumn: String { "الاستبيان" }
  var toolColumn: String { "الأداة" }
  var encodingColumn: String { "الترميز" }
  var readColumn: String { "قُرئت" }
  var acceptedColumn: String { "أُخذ بها" }
  var revisedColumn: String { "عُدّلت" }
  var unchangedColumn: String { "بقيت كما هي" }
  var setAsideColumn: String { "نُحّيت جانبا" }
  var setAsideHeading: String { "لماذا نُحّيت أسطر جانبا" }
  var findingsHeading: String { "ما يستحق نظرة" }
  var total: String { "المجموع" }

  var withheldHeading: String { "ما حُجب، ولماذا" }
  var nothingWithheld: String { "لم يُحجب أي رقم في هذه الحصيلة." }
  var ruleColumn: String { "السبب" }
  var figuresColumn: String { "الأرقام" }

  var methodHeading: String { "كيف حُسبت الأرقام" }
  var methodLead: String {
    """
    تُحسب كل الأرقام من أعداد صحيحة للأجوبة. أما الأجوبة الفارغة أو التي لا تنطبق أو غير المقروءة \
    فتُعدّ على حدة، ولا تُعتبر رأيا أبدا.
    """
  }
  var measureColumn: String { "الرقم" }
  var howComputedColumn: String { "طريقة الحساب" }

  var provenanceHeading: String { "مصدر هذه الحصيلة" }
  var provenanceLead: String {
    "من لديه التعريفات نفسها والأعداد نفسها يستطيع إعادة إنتاج هذه الحصيلة حرفا بحرف."
  }
  var programVersion: String { "إصدار رضا" }
  var definitionsHash: String { "التعريفات (SHA-256)" }
  var tallyHash: String { "الأعداد (SHA-256)" }
  var evidenceHead: String { "رأس سلسلة الأدلة" }
  var clauseEdition: String { "خريطة البنود" }
}
