import Findings
import SurveyModel

/// What is noticed in an export, in Arabic.
struct ArabicFindingWording: FindingWording {
  var language: Language { .arabic }
  var or: String { "أو" }
  var colon: String { ": " }
  var comma: String { "، " }

  func quoted(_ text: String, limit: Int) -> String {
    "«\(shownText(text, limit: limit))»"
  }

  func title(of severity: Severity) -> String {
    switch severity {
    case .stop: "ما يجب حسمه قبل إدراج الملف"
    case .check: "ما يستحسن التحقق منه: قد تتغير النتائج"
    case .note: "للعلم"
    }
  }

  func place(_ place: Place, count: Int) -> String? {
    let column = place.columnLetters.map { "العمود \($0)" }
    let named = [column, place.heading.map(quotedHeading)].compactMap { $0 }.joined(separator: " ")
    let row =
      place.row.map { "الصف \(self.count($0))" }
      ?? place.line.map { "السطر \(self.count($0)) في محرر نصوص" }
    let first = row.map { count > 1 ? "ابتداء من \($0)" : $0 }
    let parts = [named.isEmpty ? nil : named, first].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: comma)
  }

  func lead(to place: DefinitionChange.Place) -> String {
    switch place {
    case .survey: "في تعريف الاستبيان"
    case .item: "السطر الخاص بهذا السؤال"
    case .option: "السطر الخاص بهذا الخيار"
    case .dimensionValue: "السطر الخاص بهذه القيمة"
    case .period, .group: "مثلا"
    }
  }

  func statement(of kind: FindingKind, count: Int) -> String {
    switch kind {
    case .fileMissing: "لا يوجد ملف بهذا الاسم."
    case .fileEmpty: "الملف فارغ."
    case .notText(let kind): sentence(on: FileSort(kind))
    case .isFolder: "هذا مجلد وليس ملفا."
    case .notReadable: "يتعذر فتح الملف."
    case .stillGrowing: "لم تكتمل بعد كتابة الملف أو تنزيله."
    case .undecodable(let encoding):
      "بعض الحروف لا تُقرأ: فهي غير مكتوبة بترميز \(shownText(encoding))."
    case .encodingUndecided(let first, let second):
      """
      يمكن أن تُقرأ الحروف العربية أو الحروف ذات العلامات بطريقتين: \(sample(first)) أو \
      \(sample(second)).
      """
    case .delimiterUndecided(let first, let second):
      """
      يمكن أن تُفصل الأعمدة بطريقتين: \(columnSample(first))، أو \(columnSample(second)).
      """
    case .strayQuote: "توجد علامة اقتباس (\") في موضع لا تصح فيه داخل الخانة."
    case .unclosedQuote: "علامة اقتباس (\") تفتح خانة ولا شيء يغلقها."
    case .fieldTooLong(let limit):
      "توجد خانة يتجاوز حجمها \(self.count(limit)) بايت، وكأن بقية الملف كلها داخلها."
    case .lostLetters(.questionMarks(let example)):
      """
      ضاعت حروف قبل وصول الملف، وتظهر مكانها علامات استفهام، مثل \(quoted(example)) \
      (\(cells(count))).
      """
    case .lostLetters(.codes(let example)):
      "كُتبت حروف على شكل رموز (UTF-7)، مثل \(quoted(example)) (\(cells(count)))."
    case .lostLetters(.garbled(let example)):
      """
      تشوهت حروف في بعض الخانات فقط، مثل \(quoted(example))، ولا يمكن إصلاحها (\(cells(count))).
      """
    case .lostLetters(.replaced):
      "ضاعت حروف قبل وصول الملف، وتظهر مكانها العلامة \u{FFFD} (\(cells(count)))."
    case .lettersRepaired(let garbled, let repaired):
      """
      تشوهت حروف قبل وصول الملف وأُصلحت، فمثلا أصبح \(quoted(garbled)) هكذا: \(quoted(repaired)) \
      (\(cells(count))).
      """
    case .spreadsheetSign(let sign, let example):
      statement(of: sign, example: example, count: count)
    case .workbookRead(let sheet): "قُرئت الإجابات من الورقة \(quoted(sheet))."
    case .workbookSheets(let sheets):
      "في المصنف أكثر من ورقة تتضمن جدولا: \(quotedList(sheets))."
    case .headingsOnly: "توجد عناوين ولا أجوبة تحتها."
    case .allCellsEmpty: "كل الخانات تحت العناوين فارغة."
    case .titleRows:
      rows(count, "صف فوق العناوين ليس من الجدول", "صفوف فوق العناوين ليست من الجدول")
    case .headingRows(let rows):
      "عدد صفوف العناوين \(self.count(rows))، وقد قُرئت صفا واحدا."
    case .headingsMissing: "تبدأ الأجوبة من الصف الأول بلا عناوين فوقها."
    case .severalTables: "تحت الجدول الأول جدول ثان بعناوين أخرى."
    case .headingDelimiterDiffers(let headings, let rows):
      """
      العناوين مفصولة \(name(ofDelimiter: headings))، والخانات تحتها مفصولة \
      \(name(ofDelimiter: rows)).
      """
    case .longTable: "كل صف يتضمن جوابا واحدا، لا كل أجوبة الشخص."
    case .longTableRead(let rows, let responses):
      """
      جُمعت صفوف في كل منها جواب واحد لتكوّن إجابات كاملة (الصفوف: \(self.count(rows))، الإجابات: \
      \(self.count(responses))).
      """
    case .countsTable: "تتضمن الخانات أعدادا (كم مرة اختير كل جواب)، لا أجوبة كل شخص."
    case .countsTableRead(let rows, let answers):
      """
      قُرئت الأعداد أجوبةً واحدا واحدا (الصفوف: \(self.count(rows))، الأجوبة: \
      \(self.count(answers))).
      """
    case .countsTooMany(let limit):
      "مجموع الأعداد أكبر من الحد الأقصى لعدد الأجوبة (\(self.count(limit)))."
    case .noSurveyFits(.some(let nearest), let matched, let items):
      """
      لا توافق العناوين أيا من استبياناتكم؛ أقربها «\(nearest)»، وعدد أسئلته التي وُجدت في الملف: \
      \(self.count(matched)) من أصل \(self.count(items)).
      """
    case .noSurveyFits: "لا توافق العناوين أيا من استبياناتكم."
    case .severalSurveysFit(let surveys): "توافق العناوين أكثر من استبيان: \(list(surveys))."
    case .surveysMixed(let surveys):
      "تعود العناوين إلى أكثر من استبيان في آن واحد: \(list(surveys))."
    case .itemTwice(let item, let columns):
      "أكثر من عمود يجيب عن السؤال نفسه «\(item)»: \(quotedList(columns))."
    case .duplicateHeading(let heading): "يتكرر العنوان \(quoted(heading)) في الملف."
    case .unknownHeading(let heading, let nearest):
      "لا يوافق العنوان \(quoted(heading)) أي سؤال من الاستبيان.\(didYouMean(nearest))"
    case .itemWithoutColumn(let item): "ليس للسؤال «\(item)» عمود في هذا الملف."
    case .identifier(let heading, let kind):
      "يبدو أن العمود \(quoted(heading)) يتضمن \(name(of: kind))."
    case .keyColumnMissing(let heading):
      "لا يوجد في الملف العمود \(quoted(heading)) الذي يميّز الإجابات بعضها عن بعض."
    case .submittedColumnMissing(let heading):
      "لا يوجد في الملف العمود \(quoted(heading)) الذي يبيّن تاريخ الإرسال."
    case .dimensionColumnMissing(let dimension, let heading):
      "لا يوجد في الملف العمود \(quoted(heading)) الذي يعطي «\(dimension)»."
    case .periodColumnMissing(let heading):
      "لا يوجد في الملف العمود \(quoted(heading)) الذي يعطي الفترة."
    case .groupColumnMissing(let heading):
      "لا يوجد في الملف العمود \(quoted(heading)) الذي يبيّن مجموعة المجيب."
    case .timeOrderUndecided(let example):
      "يمكن أن تُقرأ تواريخ مثل \(quoted(example)) بدءا باليوم أو بدءا بالشهر."
    case .timeFormatUnknown(let example): "لا يمكن قراءة \(quoted(example)) على أنه تاريخ."
    case .setAside(let reason): statement(of: reason, count: count)
    case .answerNotOnScale(let item, let answer, let nearest, _):
      answer == manyTexts
        ? "أجوبة أخرى غير واردة في سلم «\(item)» (\(cells(count)))."
        : """
        الجواب \(quoted(answer)) غير وارد في سلم «\(item)» (\(cells(count))).\
        \(didYouMean(nearest))
        """
    case .severalAnswers(let item, let answer):
      answer == manyTexts
        ? "خانات أخرى فيها أكثر من جواب عن السؤال «\(item)» الذي يقبل جوابا واحدا (\(cells(count)))."
        : """
        في النص \(quoted(answer)) أكثر من جواب عن السؤال «\(item)» الذي يقبل جوابا واحدا \
        (\(cells(count))).
        """
    case .personalDataMasked(let item, let kind):
      "حُجبت \(name(of: kind)) في التعليقات على السؤال «\(item)» (\(cells(count)))."
    case .dimensionValueUnknown(let dimension, let value, let nearest):
      value == manyTexts
        ? "قيم أخرى غير معروفة ضمن «\(dimension)» (\(rows(count)))."
        : """
        القيمة \(quoted(value)) غير معروفة ضمن «\(dimension)» (\(rows(count))).\
        \(didYouMean(nearest))
        """
    case .dimensionValuesNearlyAlike(let dimension, let value, let other):
      """
      القيمتان \(quoted(value)) و\(quoted(other)) متشابهتان ضمن «\(dimension)» (\(rows(count))).
      """
    case .wordingChanged(let item, let before, let now):
      """
      تغيرت صيغة السؤال «\(item)» منذ الفترة السابقة: صارت \(quotedQuestion(now)) بعد أن كانت \
      \(quotedQuestion(before)).
      """
    case .optionsChanged(let item, let before, let now) where now.isEmpty:
      "حُذفت أجوبة كانت مقترحة للسؤال «\(item)» في الفترة السابقة: \(quotedList(before))."
    case .optionsChanged(let item, let before, let now) where before.isEmpty:
      "أُضيفت إلى السؤال «\(item)» أجوبة لم تكن مقترحة في الفترة السابقة: \(quotedList(now))."
    case .optionsChanged(let item, let before, let now):
      """
      تغيرت الأجوبة المقترحة للسؤال «\(item)» منذ الفترة السابقة: صارت \(quotedList(now)) بعد أن \
      كانت \(quotedList(before)).
      """
    case .alreadyTakenIn: "سبق إدراج هذا الملف."
    case .identicalRecords: rows(count, "صف مطابق تماما لصف آخر", "صفوف مطابقة تماما لصفوف أخرى")
    case .keysOfOthers(let differing):
      """
      معرّفات إجابات من هذا الملف هي معرّفات إجابات أخرى سبق إدراجها وأُرسلت في أوقات مختلفة \
      (\(responses(differing))).
      """
    case .gone:
      count == 1
        ? "إجابة من ملف مصدَّر سابق لم تعد موجودة في هذا الملف."
        : "إجابات من ملف مصدَّر سابق لم تعد موجودة في هذا الملف (\(responses(count)))."
    case .moreResponsesThanRoster(let group, let period):
      "عدد إجابات المجموعة «\(group)» في الفترة \(period) أكبر من عدد أفرادها في اللائحة."
    }
  }
}
