import CSVReading
import Findings
import Foundation
import SurveyModel

/// What the first records of an export show of letters that a program before Rida has lost: others
/// stand in their place, which is evidence only where nobody would write them.
///
/// - Parameters:
///   - head: The export's first records.
///   - plan: How it is read, where that is known.
/// - Returns: At most one finding of each way in which letters are lost, at the first place, with how
///   many headings and first cells show it.
func lostLetters(in head: ExportHead, _ plan: ReadingPlan?) -> [Finding] {
  var search = LostLetterSearch(head)
  search.lookForQuestionMarks(plan)
  search.lookForGarbledText()
  search.lookForCodes()
  return search.findings
}

private struct LostLetterSearch {
  let head: ExportHead
  private(set) var findings: [Finding] = []
  /// Each column's heading, then its filled first cells.
  private let texts: [[String]]

  init(_ head: ExportHead) {
    self.head = head
    texts = head.headings.indices.map { [head.headings[$0]] + head.filledSamples(of: $0) }
  }

  /// Question marks where no question ends: in headings, in cells that are an option but for its
  /// letters, and in columns most of whose cells hold nothing else.
  mutating func lookForQuestionMarks(_ plan: ReadingPlan?) {
    var options: [Int: [[Character]]] = [:]
    for source in plan?.sources ?? [] {
      guard case .single(let column) = source.columns, source.item.ranking == nil else { continue }
      options[column] = source.item.kind.columnOptions.flatMap { option in
        (option.labels.all + option.synonyms).map {
          Array($0.precomposedStringWithCanonicalMapping)
        }
      }
    }
    add(
      texts.indices.map { column in
        let cells = texts[column].dropFirst()
        let bare = cells.filter(isBareQuestionMarks)
        let isLost = bare.count >= 3 && bare.count * 2 > cells.count
        let known = options[column] ?? []
        return texts[column].prefix(1).filter(hasLostHeadingLetters)
          + cells.filter { cell in
            isLost && isBareQuestionMarks(cell) || known.contains { isLostCopy(cell, of: $0) }
          }
      }
    ) { .questionMarks(example: $0) }
  }

  /// Text that could be put right were the rest of the file garbled, too.
  mutating func lookForGarbledText() {
    add(texts.map { $0.filter(isGarbled) }) { .garbled(example: $0) }
  }

  /// Letters written as UTF-7 does, in a heading or in several cells.
  mutating func lookForCodes() {
    let found = texts.map { $0.filter(hasUTF7Letters) }
    guard found.joined().count >= 3 || head.headings.contains(where: hasUTF7Letters) else { return }
    add(found) { .codes(example: $0) }
  }

  private mutating func add(
    _ found: [[String]], _ sign: (String) -> FindingKind.LostLetters
  ) {
    guard let column = found.firstIndex(where: { !$0.isEmpty }), let example = found[column].first
    else { return }
    findings.append(
      Finding(
        .lostLetters(sign(shortened(example))),
        at: Place(column: column, heading: head.headings[column]), count: found.joined().count))
  }
}

/// Whether a heading shows question marks in the place of letters: nothing but question marks for
/// words, or one between two small letters.
private func hasLostHeadingLetters(_ heading: String) -> Bool {
  if isBareQuestionMarks(heading) { return true }
  return heading.split(separator: " ").contains { word in
    guard !word.contains("/"), !word.contains("="), !word.contains("&") else { return false }
    let letters = Array(word)
    return letters.indices.dropFirst().dropLast().contains { position in
      letters[position] == "?" && letters[position - 1].isLetter
        && letters[position + 1].isLowercase
    }
  }
}

/// Whether a text holds no letter, and question marks for two words or for one of four letters.
private func isBareQuestionMarks(_ text: String) -> Bool {
  guard text.contains("?"), !text.contains(where: \.isLetter) else { return false }
  let words = text.split(separator: " ").filter { word in
    word.count { $0 == "?" } >= 2 && word.allSatisfy { $0 == "?" || $0.isPunctuation }
  }
  return words.count >= 2 || words.contains { $0.count >= 4 }
}

/// Whether a cell is an option's text with a question mark for each letter that is not ASCII.
private func isLostCopy(_ cell: String, of option: [Character]) -> Bool {
  guard cell.utf8.contains(UInt8(ascii: "?")) else { return false }
  let letters = Array(cell)
  guard letters.count == option.count else { return false }
  return zip(letters, option).allSatisfy { $0 == $1 || $0 == "?" && !$1.isASCII }
    && zip(letters, option).contains { $0 == "?" && !$1.isASCII }
}

/// Whether a text has letters in the way of UTF-7: base64 of UTF-16 between `+` and `-`.
private func hasUTF7Letters(_ text: String) -> Bool {
  guard text.contains("+") else { return false }
  return text.split(separator: "+", omittingEmptySubsequences: false).dropFirst().contains { part in
    let code = part.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "/") }
    guard code.count >= 3, part.dropFirst(code.count).first == "-" else { return false }
    let padding = String(repeating: "=", count: (4 - code.count % 4) % 4)
    guard let bytes = Data(base64Encoded: code + padding), bytes.count >= 2 else { return false }
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map {
      UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
    }
    let scalars = String(decoding: units, as: UTF16.self).unicodeScalars
    return scalars.contains { !$0.isASCII }
      && scalars.allSatisfy { scalar in
        ["\u{0000}"..."\u{024F}", "\u{0600}"..."\u{06FF}", "\u{2010}"..."\u{203A}"]
          .contains { $0.contains(scalar) }
      }
  }
}
