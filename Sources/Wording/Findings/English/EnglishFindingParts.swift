import Findings
import SurveyModel

/// Parts of sentences about findings, in English.
extension EnglishFindingWording {
  func count(_ number: Int) -> String { NumberWriting(.english).count(number) }

  func counted(_ count: Int, _ one: String, _ other: String) -> String {
    "\(self.count(count)) \(PluralForm(count, in: .english) == .one ? one : other)"
  }

  func rows(_ count: Int) -> String { counted(count, "row", "rows") }
  func answers(_ count: Int) -> String { counted(count, "answer", "answers") }
  func cells(_ count: Int) -> String { counted(count, "cell", "cells") }

  func list(_ surveys: [SurveyID]) -> String { surveys.map(\.rawValue).joined(separator: comma) }

  func didYouMean(_ nearest: String?) -> String {
    nearest.map { " Did you mean \(quoted($0))?" } ?? ""
  }

  func sample(_ reading: FindingKind.Reading) -> String {
    "\(quoted(reading.sample)) (\(shownText(reading.name)))"
  }

  func columnSample(_ reading: FindingKind.Reading) -> String {
    "\(name(ofDelimiter: reading.name)), which gives \(quoted(reading.sample))"
  }

  func name(ofDelimiter delimiter: String) -> String {
    switch DelimiterSort(delimiter) {
    case .comma: "comma"
    case .semicolon: "semicolon"
    case .bar: "vertical bar"
    case .tab: "tab"
    case .space: "space"
    case .colon: "colon"
    case .other(let name): quoted(name)
    }
  }

  /// What a file is that isn't text.
  func sentence(on sort: FileSort) -> String {
    switch sort {
    case .damagedWorkbook: "This Excel workbook is damaged."
    case .lockedWorkbook: "This Excel workbook only opens with a password."
    case .largeWorkbook: "This Excel workbook is too large."
    default: "This is \(name(of: sort)), not a CSV file."
    }
  }

  private func name(of sort: FileSort) -> String {
    switch sort {
    case .workbook, .damagedWorkbook, .lockedWorkbook, .largeWorkbook: "a spreadsheet workbook"
    case .olderWorkbook: "a workbook in the older format of Excel 97-2003 (.xls)"
    case .archive: "a compressed archive"
    case .pdf: "a PDF document"
    case .image: "a picture"
    case .webPage: "a web page"
    case .data: "a data file of another kind"
    case .wideText: "a text in an unusual encoding (UTF-32)"
    case .other: "a file of another kind"
    }
  }

  func name(of kind: FindingKind.IdentifierKind) -> String {
    switch kind {
    case .name: "people’s names"
    case .email: "e-mail addresses"
    case .phone: "telephone numbers"
    case .nationalID: "identity card numbers"
    case .address: "the network addresses (IP) of people’s computers"
    }
  }
}
