import SurveyModel

extension ArabicReportWording {
  func status(_ code: String) -> String? {
    switch code {
    case "met": "محقَّق"
    case "not-met": "غير محقَّق"
    case "cannot-tell": "غير محسوم"
    case "not-measured": "لم يُقَس"
    case "withheld": "محجوب"
    default: nil
    }
  }

  func verdict(_ code: String) -> String? {
    switch code {
    case "better": "تحسّن"
    case "worse": "تراجع"
    case "no-clear-change": "لا تغيّر واضحا"
    case "not-comparable": "غير قابل للمقارنة"
    case "not-defined": "غير معرّف"
    default: nil
    }
  }

  func undefined(_ code: String) -> String? {
    switch code {
    case "no-answers": "لم يُجب أحد"
    case "needs-two-answers": "جواب واحد فقط"
    case "no-variance": "كل الأجوبة متطابقة"
    case "needs-two-categories": "لا بد من خيارين على الأقل"
    case "needs-two-groups": "لا بد من مجموعتين على الأقل"
    case "groups-do-not-differ": "لا فرق بين المجموعات"
    case "needs-more-items": "لا بد من سؤالين على الأقل"
    case "needs-three-items": "لا بد من ثلاثة أسئلة على الأقل"
    case "too-many-items": "عدد الأسئلة أكبر من اللازم"
    case "collinear-items": "تُستنتج الأجوبة عن سؤال من الأجوبة عن أسئلة أخرى"
    case "class-without-answers": "فئة من الأشخاص لم يُجب منها أحد"
    case "needs-three-periods": "لا بد من ثلاث فترات"
    case "needs-five-periods": "لا بد من خمس فترات"
    case "needs-two-periods": "لا بد من فترتين"
    case "no-roster": "عدد المدعوين غير معروف"
    case "empty-roster": "لم يُدع أحد"
    case "roster-smaller-than-answers": "عدد الأجوبة يفوق عدد المدعوين"
    case "scales-differ": "للأسئلة سلالم مختلفة"
    case "too-few-complete-rows": "قليلون أجابوا عن كل الأسئلة"
    case "has-ties": "قيم متساوية"
    case "too-many-values": "سلسلة أطول من اللازم"
    case "too-many-answers": "عدد الأجوبة أكبر من أن يُحسب حسابا دقيقا"
    case "inconsistent-counts": "الأعداد متناقضة"
    case "no-stable-solution": "لا توجد نتيجة مستقرة"
    case "not-finite": "لا يمكن حسابه"
    default: nil
    }
  }

  func withholding(_ code: String) -> String? {
    switch code {
    case "too-few-answers": "عدد الأجوبة قليل جدا"
    case "protects-another": "قد يكشف رقما مبنيا على أجوبة قليلة جدا"
    case "low-response-rate": "قليل من المدعوين أجابوا"
    default: nil
    }
  }

  func seriesBreak(_ code: String) -> String? {
    switch code {
    case "wording-changed": "تغيّرت صياغة السؤال"
    case "scale-changed": "تُعطى الأجوبة على سلّم آخر"
    case "options-changed": "أُضيفت أجوبة أو حُذفت أو أُعيدت صياغتها"
    case "direction-changed": "صار السؤال يُطرح في الاتجاه المعاكس"
    case "items-changed": "تُطرح أسئلة أخرى"
    case "version-changed": "صيغة جديدة من الاستبيان"
    default: nil
    }
  }

  func setAside(_ code: String) -> String? {
    switch code {
    case "empty-record": "سطر فارغ"
    case "no-answers": "لم يُجب عن أي سؤال"
    case "ragged-record": "عدد الخانات لا يوافق عدد العناوين"
    case "repeated-headings": "تكررت العناوين بين الأسطر"
    case "partial-response": "بدأت الإجابة ولم تُرسل"
    case "test-response": "تجربة للاستبيان"
    case "spam": "إجابة آلية حسب أداة الاستبيان"
    case "summary-row": "متوسطات أو مجاميع"
    case "missing-key": "لا شيء يدل على الإجابة المقصودة"
    case "superseded-in-file": "سطر لاحق في الملف يتضمن الإجابة نفسها"
    case "time-unreadable": "تاريخ الإرسال غير مقروء"
    case "time-missing": "لا تاريخ للإرسال"
    case "outside-periods": "أُرسلت خارج فترات التقويم"
    case "period-unknown": "الفترة غير معروفة"
    case "period-name-unknown": "اسم الفترة غير موجود في التقويم"
    case "group-unknown": "المجموعة ليست من مجموعات المؤسسة"
    case "count-unreadable": "عدد غير صحيح في الجدول"
    case "forgotten": "حُذفت بطلب من صاحبها"
    default: nil
    }
  }

  func finding(_ code: String) -> String? {
    if let reason = setAside(code) { return reason }
    return switch code {
    case "file-missing": "الملف غير موجود"
    case "file-empty": "الملف فارغ"
    case "not-text": "الملف ليس ملفا نصيا"
    case "is-folder": "مجلد بدل ملف"
    case "not-readable": "قراءة الملف غير مسموح بها"
    case "still-growing": "الملف ما زال قيد الكتابة"
    case "undecodable": "بايتات ليست نصا في هذا الترميز"
    case "encoding-undecided": "ترميز غير محسوم"
    case "delimiter-undecided": "فاصل غير محسوم"
    case "stray-quote": "علامة اقتباس في غير موضعها"
    case "unclosed-quote": "علامة اقتباس لم تُغلق"
    case "field-too-long": "خانة أطول من اللازم"
    case "lost-letters": "حروف ضاعت قبل التصدير"
    case "letters-repaired": "حروف تشوهت ثم أُصلحت"
    case "spreadsheet-sign": "علامات على إعادة الحفظ في جداول البيانات"
    case "workbook-read": "قُرئ من مصنف"
    case "workbook-sheets": "عدة أوراق تتضمن جداول"
    case "headings-only": "عناوين بلا أي إجابة"
    case "all-cells-empty": "كل الخانات فارغة"
    case "title-rows": "أسطر فوق العناوين"
    case "heading-rows": "عناوين في عدة أسطر"
    case "headings-missing": "لا عناوين"
    case "several-tables": "عدة جداول في ملف واحد"
    case "heading-delimiter-differs": "فاصل العناوين غير فاصل الأسطر"
    case "long-table": "سطر لكل جواب"
    case "long-table-read": "أسطر جُمعت في إجابات كاملة"
    case "counts-table": "أعداد بدل الأجوبة"
    case "counts-table-read": "أعداد قُرئت أجوبةً"
    case "counts-too-many": "أعداد لأجوبة أكثر من الحد"
    case "no-survey-fits": "لا استبيان معروفا يوافق العناوين"
    case "several-surveys-fit": "عدة استبيانات توافق العناوين"
    case "surveys-mixed": "عناوين عدة استبيانات في ملف واحد"
    case "item-twice": "عمودان يجيبان عن السؤال نفسه"
    case "duplicate-heading": "عنوان مكرر"
    case "unknown-heading": "عنوان ليس من أسئلة الاستبيان"
    case "item-without-column": "سؤال بلا عمود"
    case "identifier": "عمود يبدو أنه يعرّف بأشخاص"
    case "key-column-missing": "العمود الذي يميز الإجابات غير موجود"
    case "submitted-column-missing": "عمود تواريخ الإرسال غير موجود"
    case "dimension-column-missing": "عمود للتفصيل غير موجود"
    case "period-column-missing": "عمود الفترات غير موجود"
    case "group-column-missing": "عمود المجموعات غير موجود"
    case "time-order-undecided": "لا يمكن التمييز بين اليوم والشهر"
    case "time-format-unknown": "تواريخ إرسال بصيغة غير معروفة"
    case "answer-not-on-scale": "جواب خارج سلّم السؤال"
    case "several-answers": "أجوبة عدة بدل جواب واحد"
    case "personal-data-masked": "معطيات شخصية حُجبت في التعليقات"
    case "dimension-value-unknown": "قيمة تفصيل غير معرّفة"
    case "dimension-values-nearly-alike": "قيم تفصيل تكاد تتطابق كتابتها"
    case "wording-changed": "سؤال بصيغة غير السابقة"
    case "options-changed": "أجوبة مقترحة غير السابقة"
    case "already-taken-in": "ملف سبق إدراجه"
    case "identical-records": "أسطر متطابقة"
    case "keys-of-others": "معرّفات إجابات أخرى أُرسلت في أوقات مختلفة"
    case "gone": "إجابات غابت عن ملف أحدث"
    case "more-responses-than-roster": "عدد الإجابات يفوق عدد المدعوين"
    default: nil
    }
  }

  func measureName(_ measure: Measure) -> String {
    switch measure {
    case .responses: "الإجابات المستلمة"
    case .answers: "الأجوبة"
    case .missing: "بلا جواب"
    case .notShown: "لم يُطرح"
    case .blank: "تُرك فارغا"
    case .preferNotToSay: "يفضل عدم الإجابة"
    case .unreadable: "غير مقروء"
    case .notApplicable: "لا ينطبق"
    case .mean: "المتوسط"
    case .standardDeviation: "التشتت"
    case .median: "الوسيط"
    case .interpolatedMedian: "الوسيط الدقيق"
    case .satisfiedShare: "راضون"
    case .dissatisfiedShare: "غير راضين"
    case .netSatisfaction: "صافي الرضا"
    case .netPromoterScore: "صافي التوصية (NPS)"
    case .responseRate: "نسبة الإجابة"
    case .alpha: "الثبات"
    case .share: "نسبة جواب"
    }
  }

  func method(of measure: Measure) -> String? {
    switch measure {
    case .responses: "الإجابات المحتسبة، كل واحدة مرة واحدة مهما تعددت الملفات التي وردت فيها."
    case .answers: "من اختاروا أحد الأجوبة المقترحة."
    case .missing:
      "من لا يُعرف جوابهم لأي سبب غير «لا ينطبق»."
    case .notShown:
      "من لم يُطرح عليهم السؤال."
    case .blank:
      "من طُرح عليهم السؤال وتركوه فارغا."
    case .preferNotToSay:
      "من فضلوا الاحتفاظ بجوابهم."
    case .unreadable:
      "أجوبة ليست من الأجوبة المقترحة؛ تُعرض قائمتها عند فحص الملف."
    case .notApplicable: "من قالوا إن السؤال لا يعنيهم."
    case .mean:
      """
      معدل الدرجات، بعد قلب الأسئلة المطروحة في الاتجاه المعاكس. وبالنسبة إلى الهدف: معدل متوسطات \
      المجيبين الذين أجابوا عن نصف أسئلته على الأقل (المتوسط الحسابي، مجال ستودنت).
      """
    case .standardDeviation: "مدى ابتعاد الدرجات عن متوسطها (الانحراف المعياري للعينة)."
    case .median: "الدرجة التي تتوسط الدرجات عند ترتيبها."
    case .interpolatedMedian:
      "الوسيط مزاحا داخل جوابه بحسب عدد الأجوبة على جانبيه (الوسيط المستكمل)."
    case .satisfiedShare:
      """
      نسبة الأجوبة التي تُحسب رضا من بين من أبدوا رأيا (مجال ويلسون). وبالنسبة إلى الهدف: معدل نسب \
      المجيبين، حتى لا يزيد وزن من أجاب عن أسئلة أكثر.
      """
    case .dissatisfiedShare: "نسبة الأجوبة التي تُحسب عدم رضا، بالطريقة نفسها."
    case .netSatisfaction: "نسبة الراضين ناقص نسبة غير الراضين، بالنقط (مجال والد المعدّل)."
    case .netPromoterScore:
      "نسبة الأجوبة 9 و10 ناقص نسبة الأجوبة من 0 إلى 6، بالنقط (مجال والد المعدّل)."
    case .responseRate: "عدد الإجابات مقسوما على عدد المدعوين حسب سجل الأعداد."
    case .alpha:
      """
      هل تسير الأسئلة في الاتجاه نفسه: نعم إذا قارب 1، أما دون 0.7 فيُنظر إلى درجتها المشتركة بحذر \
      (ألفا كرونباخ، مجال فيلدت).
      """
    case .share: "من اختاروا الجواب مقسومين على كل من اختاروا جوابا (مجال ويلسون)."
    }
  }
}
