import Findings
import SurveyModel

/// What people can do about findings, in Arabic.
extension ArabicFindingWording {
  func advice(for kind: FindingKind) -> String {
    switch kind {
    case .fileMissing: "المرجو التحقق من الاسم والمجلد، ثم إعادة المحاولة."
    case .fileEmpty: "المرجو تنزيل الملف من جديد من أداة الاستبيان."
    case .notText(let kind): advice(for: FileSort(kind))
    case .isFolder: "المرجو ذكر الملفات الموجودة فيه، مثل data/inbox/*.csv."
    case .notReadable: "المرجو طلب الإذن بقراءة الملف ممن يدير الحاسوب."
    case .stillGrowing: "المرجو انتظار اكتمال التنزيل، ثم إعادة المحاولة."
    case .undecodable: downloadAgain + saveAsUTF8
    case .encodingUndecided(let first, let second):
      """
      المرجو النظر في أي القراءتين هي الصحيحة، ثم إعادة تشغيل الأمر مع \
      --encoding \(shownText(first.name).lowercased()) أو --encoding \(shownText(second.name).lowercased())، أو كتابة ذلك \
      نهائيا.
      """
    case .delimiterUndecided:
      """
      المرجو النظر في أي الطريقتين تعطي خانات صحيحة، ثم ذكرها بواسطة --delimiter أو كتابتها \
      نهائيا.
      """
    case .strayQuote, .unclosedQuote, .fieldTooLong:
      """
      المرجو تنزيل الملف من جديد وإيداعه دون فتحه في جداول البيانات. وإن لم يكف ذلك، فافتحوه في محرر \
      نصوص وانظروا في علامات الاقتباس في هذا السطر.
      """
    case .lostLetters(.questionMarks), .lostLetters(.codes), .lostLetters(.garbled):
      downloadAgain + saveAsUTF8
    case .lostLetters(.replaced): downloadAgain + "فما حُفظ هكذا في جداول البيانات لا يمكن استرجاعه."
    case .lettersRepaired:
      """
      لا داعي لأي إجراء إذا كان المثال صحيحا الآن؛ وإلا فالمرجو تنزيل الملف من جديد من أداة الاستبيان.
      """
    case .spreadsheetSign(let sign, _): advice(for: sign)
    case .workbookRead:
      "لا داعي لأي إجراء إذا كانت هي الورقة الصحيحة؛ وإلا فالمرجو ذكر الورقة الصحيحة بواسطة --sheet."
    case .workbookSheets: "المرجو ذكر اسم الورقة بواسطة --sheet، أو كتابته نهائيا."
    case .titleRows, .headingRows, .longTableRead, .countsTableRead: "لا داعي لأي إجراء."
    case .headingsMissing: "المرجو تنزيل الملف من جديد وعناوين الأعمدة في صفه الأول."
    case .severalTables: "المرجو إيداع كل جدول في ملف خاص به."
    case .headingDelimiterDiffers:
      """
      المرجو تنزيل الملف من جديد وإيداعه دون حفظه في جداول البيانات. وإن لم يكف ذلك، فافتحوه في محرر \
      نصوص واكتبوا في السطر الأول العلامة التي تفصل خانات الأسطر الأخرى.
      """
    case .longTable:
      """
      المرجو تنزيل الملف بصف لكل شخص؛ أو تسمية أعمدة الشخص والسؤال والجواب في تعريف الاستبيان، مثل \
      \(longTableExample).
      """
    case .countsTable:
      """
      المرجو تنزيل الإجابات نفسها، بصف لكل شخص؛ أو تسمية عمود السؤال وعمود عدد كل خيار في تعريف \
      الاستبيان، مثل \(countsTableExample). أما النسب المئوية فلا يمكن أخذها: المرجو طلب الإجابات أو \
      الأعداد ممن أعد الجدول.
      """
    case .countsTooMany: "المرجو إيداع ملف لكل جزء، مثل كل درس أو كل فترة."
    case .headingsOnly, .allCellsEmpty:
      "المرجو التحقق في أداة الاستبيان من وجود أجوبة، ومن أن الملف المصدَّر يشملها كلها."
    case .noSurveyFits(let nearest, _, _): adviceForNoSurvey(nearest?.rawValue)
    case .severalSurveysFit(let surveys):
      """
      المرجو تحديد الاستبيان بواسطة \(surveys.map { "--survey \($0)" }.joined(separator: " أو "))، \
      أو ذكر أسماء ملفاته في تعريفه تحت export ثم files.
      """
    case .surveysMixed: "المرجو تصدير كل استبيان في ملف خاص به."
    case .itemTwice:
      """
      المرجو تغيير عنوان أحد السؤالين في أداة الاستبيان؛ أو ذكر العمود الثاني تحت columns للسؤال الذي \
      يخصه، حيث تعني #2 بعد العنوان العمود الثاني الذي يحمله؛ أو ترك أحد الأعمدة جانبا إن لم تكن له \
      فائدة.
      """
    case .duplicateHeading:
      """
      المرجو إعطاء كل سؤال عنوانا مختلفا في أداة الاستبيان، ثم التصدير من جديد؛ أو التمييز بينهما في \
      تعريف الاستبيان بـ #1 و#2 بعد العنوان.
      """
    case .unknownHeading(_, let nearest):
      nearest == nil
        ? "لا داعي لأي إجراء، إلا إذا كان العمود سؤالا ينبغي احتسابه: فأضيفوه إلى الاستبيان."
        : "إذا كان هو السؤال المقترح، فأضيفوا هذا العنوان إلى columns الخاصة به في تعريف الاستبيان."
    case .itemWithoutColumn:
      """
      إذا طُرح السؤال بعنوان آخر، فأضيفوا هذا العنوان إلى columns الخاصة به في تعريف الاستبيان. وإذا \
      لم يُطرح، فلا داعي لأي إجراء.
      """
    case .identifier: "المرجو حذف العمود قبل إيداع الملف، أو استبعاده كل مرة."
    case .keyColumnMissing: exportAgain(orCorrect: "export ثم key")
    case .submittedColumnMissing: exportAgain(orCorrect: "export ثم submitted")
    case .dimensionColumnMissing: exportAgain(orCorrect: "export ثم dimensions")
    case .periodColumnMissing: exportAgain(orCorrect: "export ثم period")
    case .groupColumnMissing: exportAgain(orCorrect: "group")
    case .timeOrderUndecided: "المرجو تحديد القراءة الصحيحة منهما."
    case .timeFormatUnknown:
      """
      المرجو ذكر صيغة التواريخ في تعريف الاستبيان، تحت export ثم submitted ثم format، مثل \
      dd/MM/yyyy HH:mm:ss.
      """
    case .setAside(let reason): advice(for: reason)
    case .answerNotOnScale(_, _, let nearest, let possible):
      adviceForAnswer(isNearOption: nearest != nil, possible)
    case .severalAnswers:
      """
      إذا كان في الإمكان اختيار أكثر من جواب، فاكتبوا kind: several للسؤال في تعريف الاستبيان؛ وإلا \
      فاضبطوه على جواب واحد في أداة الاستبيان.
      """
    case .personalDataMasked:
      "لا داعي لأي إجراء. ويُستحسن أن يُطلب في الاستبيان عدم كتابة أسماء أو أرقام."
    case .dimensionValueUnknown(_, _, let nearest):
      nearest == nil
        ? """
        المرجو إضافة ما ينقص إلى surveys/organisation.yaml، إما قيمة جديدة أو كتابة أخرى لقيمة معروفة.
        """
        : """
        إذا كانت كتابة أخرى للقيمة المقترحة، فأضيفوها إليها في surveys/organisation.yaml.
        """
    case .dimensionValuesNearlyAlike:
      """
      إذا كانتا شيئا واحدا، فأضيفوا إحداهما إلى الأخرى في surveys/organisation.yaml؛ وإلا فلا داعي لأي \
      إجراء.
      """
    case .wordingChanged, .optionsChanged:
      """
      إذا كان معناهما واحدا، فاذكروا ذلك في تعريف الاستبيان مع التاريخ والسبب؛ وإلا فلا داعي لأي إجراء.
      """
    case .alreadyTakenIn: "لا داعي لأي إجراء."
    case .identicalRecords:
      """
      لا داعي لأي إجراء، إلا إذا نُسخت صفوف عن غير قصد: فاحذفوا حينئذ النسخ من أداة الاستبيان.
      """
    case .keysOfOthers:
      """
      إذا كانت هذه نسخة أخرى من الاستمارة، فميّزوا إجاباتها بأعمدة إضافية، مثل \
      export: {key: [ID, Start time]}، أو خصصوا لهذه الاستمارة ملف استبيان خاصا بها.
      """
    case .gone(.keep):
      "إذا حُذفت عن قصد، كأن يطلب أصحابها ذلك، فاطلبوا سحبها من النتائج."
    case .gone(.retract):
      """
      إذا كان هذا الملف لا يتضمن إلا جزءا من الإجابات، فنزّلوها كلها، أو اطلبوا الاحتفاظ بالأخرى.
      """
    case .moreResponsesThanRoster:
      """
      المرجو التحقق من عدد الأفراد في data/registers/rosters.csv، ومما إذا كان في وسع الشخص نفسه أن \
      يجيب أكثر من مرة.
      """
    }
  }

  private func adviceForAnswer(
    isNearOption: Bool, _ possible: FindingKind.PossibleAnswers
  ) -> String {
    switch possible {
    case .scale where isNearOption, .options where isNearOption:
      "إذا كان هذا النص يدل على الخيار المقترح، فأضيفوه إليه في تعريف الاستبيان."
    case .scale:
      """
      إذا كان هذا النص يدل على أحد الخيارات، فأضيفوه تحت also في السلم مع رمز ذلك الخيار؛ وإذا كان \
      معناه «لا ينطبق»، فأضيفوه تحت not-applicable.
      """
    case .options:
      "إذا كان هذا النص يدل على أحد الخيارات، فأضيفوه إليه في تعريف الاستبيان."
    case .numbers:
      """
      إذا كانت هذه الأعداد صحيحة، فوسعوا from و to للسؤال في تعريف الاستبيان؛ وما يأتي بعد الأعداد \
      يُكتب تحت unit، والنص الذي معناه «لا ينطبق» تحت not-applicable.
      """
    case .ranks:
      "اضبطوا أداة الاستبيان بحيث لا تُستعمل كل رتبة من 1 و2 و3 وما بعدها إلا مرة واحدة."
    }
  }

  private var downloadAgain: String {
    "المرجو تنزيل الملف من جديد بصيغة CSV من أداة الاستبيان. "
  }

  private var saveAsUTF8: String {
    """
    وإذا كان من Excel: ملف، حفظ باسم، CSV UTF-8 (محدد بفواصل)؛ ومن LibreOffice: حفظ باسم، نص CSV، \
    ومجموعة المحارف Unicode (UTF-8)؛ ومن Google Sheets: ملف، تنزيل، قيم مفصولة بفواصل (.csv).
    """
  }

  private func exportAgain(orCorrect keys: String) -> String {
    "المرجو التصدير من جديد مع هذا العمود، أو تصحيح اسمه تحت \(keys) في تعريف الاستبيان."
  }

  private func advice(for sort: FileSort) -> String {
    switch sort {
    case .workbook:
      """
      المرجو فتحه وحفظه بصيغة CSV. في Excel: ملف، حفظ باسم، CSV UTF-8 (محدد بفواصل)؛ وفي LibreOffice: \
      حفظ باسم، نص CSV؛ وفي Google Sheets: ملف، تنزيل، قيم مفصولة بفواصل (.csv).
      """
    case .olderWorkbook:
      """
      المرجو فتحه وحفظه بصيغة مصنف Excel (.xlsx) أو بصيغة CSV: في Excel: ملف، حفظ باسم؛ فالصيغة \
      القديمة لا تُقرأ.
      """
    case .damagedWorkbook:
      """
      المرجو تنزيله أو نسخه من جديد: فقد ضاع جزء منه أو تغيّر. وإذا كان Excel ما زال يفتحه، فالمرجو \
      حفظه منه بصيغة CSV UTF-8 (محدد بفواصل).
      """
    case .lockedWorkbook:
      """
      المرجو فتحه بكلمة المرور ثم حفظه دونها: في Excel: ملف، معلومات، حماية المصنف، التشفير بكلمة \
      مرور، ثم إفراغ الخانة.
      """
    case .largeWorkbook:
      """
      المرجو فتحه وحفظ ورقة الإجابات بصيغة CSV: في Excel: ملف، حفظ باسم، CSV UTF-8 (محدد بفواصل). \
      ويمكن أن يكون ملف CSV بأي حجم.
      """
    case .archive: "المرجو فك ضغطه، ثم إيداع ملف CSV الموجود فيه."
    case .pdf, .image, .data:
      downloadAgain + "فلا يمكن أن يحل محله تقرير أو صورة أو نوع آخر من التصدير."
    case .webPage:
      """
      المرجو تسجيل الدخول إلى أداة الاستبيان وتنزيل الإجابات بصيغة CSV؛ فما حُفظ صفحة ويب.
      """
    case .wideText, .other: downloadAgain + saveAsUTF8
    }
  }

  private func adviceForNoSurvey(_ nearest: String?) -> String {
    let other =
      "وإذا كان استبيانا جديدا، فاكتبوا تعريفا له في المجلد surveys على غرار "
      + "التعريفات الموجودة فيه."
    guard let nearest else { return "المرجو التأكد من أنه الملف المقصود. \(other)" }
    return """
      إذا كان هو الاستبيان «\(nearest)»، فحددوه بواسطة --survey \(nearest) وأضيفوا العناوين الجديدة \
      إلى columns أسئلته. \(other)
      """
  }
}
