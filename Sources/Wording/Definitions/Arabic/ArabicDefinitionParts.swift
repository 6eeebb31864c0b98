import Findings
import SurveyModel

/// Parts of sentences about definitions, in Arabic.
extension ArabicDefinitionWording {
  func count(_ number: Int) -> String { NumberWriting(.arabic).count(number) }
  func quoted(_ text: String) -> String { "«\(shownText(text))»" }
  func list(_ words: [String]) -> String { words.map { shownText($0) }.joined(separator: "، ") }

  func didYouMean(_ nearest: String?) -> String {
    nearest.map { " هل المقصود \(quoted($0))؟" } ?? ""
  }

  func name(of language: Language) -> String {
    switch language {
    case .french: "الفرنسي"
    case .arabic: "العربي"
    case .english: "الإنجليزي"
    }
  }

  func name(of type: DefinitionProblemKind.ValueType) -> String {
    switch type {
    case .text: "نص"
    case .number: "عدد"
    case .wholeNumber: "عدد صحيح"
    case .yesOrNo: "true أو false"
    case .list: "قائمة"
    case .mapping: "مفاتيح مع قيمها"
    case .localizedText: "نص لكل لغة"
    case .date: "تاريخ"
    }
  }

  func name(of reference: DefinitionProblemKind.Reference) -> String {
    switch reference {
    case .scale: "سلم"
    case .objective: "هدف"
    case .item: "سؤال"
    case .group: "مجموعة"
    case .dimension: "بُعد"
    case .dimensionValue: "قيمة"
    case .period: "فترة"
    case .option: "خيار"
    case .survey: "استبيان"
    }
  }
}
