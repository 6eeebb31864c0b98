import Findings
import SurveyModel

/// Parts of sentences about findings, in Arabic.
extension ArabicFindingWording {
  func count(_ number: Int) -> String { NumberWriting(.arabic).count(number) }

  func counted(_ count: Int, _ noun: ArabicNoun) -> String {
    switch PluralForm(count, in: .arabic) {
    case .zero: noun.zero
    case .one: noun.one
    case .two: noun.two
    case .few: "\(self.count(count)) \(noun.few)"
    case .many: "\(self.count(count)) \(noun.many)"
    case .other: "\(self.count(count)) \(noun.other)"
    }
  }

  func rows(_ count: Int) -> String { counted(count, .row) }
  func cells(_ count: Int) -> String { counted(count, .cell) }
  func responses(_ count: Int) -> String { counted(count, .response) }

  func list(_ surveys: [SurveyID]) -> String { quotedList(surveys.map(\.rawValue)) }

  func didYouMean(_ nearest: String?) -> String {
    nearest.map { " هل المقصود \(quoted($0))؟" } ?? ""
  }

  func sample(_ reading: FindingKind.Reading) -> String {
    "\(quoted(reading.sample)) (\(shownText(reading.name)))"
  }

  func columnSample(_ reading: FindingKind.Reading) -> String {
    "\(name(ofDelimiter: reading.name))، فتكون الخانات \(quoted(reading.sample))"
  }

  func name(ofDelimiter delimiter: String) -> String {
    switch DelimiterSort(delimiter) {
    case .comma: "بفاصلة"
    case .semicolon: "بفاصلة منقوطة"
    case .bar: "بخط عمودي"
    case .tab: "بعلامة جدولة"
    case .space: "بمسافة"
    case .colon: "بنقطتين"
    case .other(let name): "بالعلامة \(quoted(name))"
    }
  }

  /// What a file is that isn't text.
  func sentence(on sort: FileSort) -> String {
    switch sort {
    case .damagedWorkbook: "مصنف Excel هذا تالف."
    case .lockedWorkbook: "مصنف Excel هذا لا يُفتح إلا بكلمة مرور."
    case .largeWorkbook: "مصنف Excel هذا كبير جدا."
    default: "هذا الملف \(name(of: sort))، وليس ملف CSV."
    }
  }

  private func name(of sort: FileSort) -> String {
    switch sort {
    case .workbook, .damagedWorkbook, .lockedWorkbook, .largeWorkbook: "مصنف جداول بيانات"
    case .olderWorkbook: "مصنف بالصيغة القديمة Excel 97-2003 (.xls)"
    case .archive: "ملف مضغوط"
    case .pdf: "وثيقة PDF"
    case .image: "صورة"
    case .webPage: "صفحة ويب"
    case .data: "ملف بيانات من نوع آخر"
    case .wideText: "نص بترميز غير معتاد (UTF-32)"
    case .other: "ملف من نوع آخر"
    }
  }

  func name(of kind: FindingKind.IdentifierKind) -> String {
    switch kind {
    case .name: "أسماء أشخاص"
    case .email: "عناوين بريد إلكتروني"
    case .phone: "أرقام هواتف"
    case .nationalID: "أرقام بطاقات التعريف"
    case .address: "عناوين الحواسيب على الشبكة (IP)"
    }
  }
}
