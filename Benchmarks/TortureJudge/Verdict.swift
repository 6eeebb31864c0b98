/// What a reader's answer is worth.
package enum Verdict: Equatable, Sendable {
  /// Every cell is as expected.
  case read
  /// So is every cell but those of the odd rows, whose lines the reader names.
  case readExcept(lines: [Int])
  /// Refused, with the defect and its line.
  case refused
  /// Cells differ from those expected, or rows went without a word.
  case wrongCells
  /// Refused without the defect or without its line.
  case refusedUnclearly
  /// Refused although nothing is wrong with the file.
  case refusedNeedlessly

  /// Whether a person gets the right cells or is told what to look at.
  package var isGood: Bool {
    switch self {
    case .read, .readExcept, .refused: true
    case .wrongCells, .refusedUnclearly, .refusedNeedlessly: false
    }
  }

  /// Judges an answer.
  ///
  /// - Parameters:
  ///   - answer: What a reader made of the file.
  ///   - file: What is odd about the file.
  ///   - expected: The digests of its rows.
  package init(_ answer: ReaderAnswer, on file: TortureFile, rows expected: [String]) {
    guard let rows = answer.rows else {
      self = Self.verdict(onRefusal: answer, of: file)
      return
    }
    let digests = rows.compactMap(rowDigest)
    let hasHeadings = Self.agree(answer.headings, with: file.headings)
    guard !(digests == expected && hasHeadings) else {
      self = .read
      return
    }
    guard let odd = file.odd, hasHeadings else {
      self = .wrongCells
      return
    }
    let kept = expected.indices.filter { !odd.rows.contains($0) }.map { expected[$0] }
    let areNamed = odd.lines.allSatisfy { line in
      answer.messages.contains { $0.names(line: line, codes: odd.codes) }
    }
    self = digests == kept && areNamed ? .readExcept(lines: odd.lines) : .wrongCells
  }

  private static func verdict(onRefusal answer: ReaderAnswer, of file: TortureFile) -> Verdict {
    let reasons = file.refusal.map { (lines: $0.lines, codes: $0.codes) }
    let odd = file.odd.map { (lines: $0.lines, codes: $0.codes) }
    guard let reason = reasons ?? odd else { return .refusedNeedlessly }
    let lines: [Int?] = reason.lines.isEmpty ? [nil] : reason.lines
    let isNamed = lines.contains { line in
      answer.messages.contains { $0.names(line: line, codes: reason.codes) }
    }
    return isNamed ? .refused : .refusedUnclearly
  }

  /// Whether headings are as expected; empty ones and repetitions may be given other names.
  private static func agree(_ headings: [String]?, with expected: [String]) -> Bool {
    guard !expected.isEmpty else { return true }
    guard let headings, headings.count == expected.count else { return false }
    return expected.indices.allSatisfy { index in
      let heading = expected[index]
      let isOwn = !heading.isEmpty && expected.firstIndex(of: heading) == index
      return !isOwn || rowDigest([headings[index]]) == rowDigest([heading])
    }
  }
}

extension ReaderAnswer.Message {
  /// Words of which one at least stands in a message that names a defect of CSV.
  private static let defectWords = [
    "quot", "delimiter", "separat", "field", "column", "escape", "encod", "utf", "unicode",
    "header", "empty", "no data", "values",
  ]

  /// Whether it names a line, or none is wanted, and says what is wrong there.
  ///
  /// A reader with codes names the right one; of another's text, any line number that fits and any
  /// word for a defect will do. Rows counted without the headings count as lines, too.
  func names(line: Int?, codes: [String]) -> Bool {
    if let code { return codes.contains(code) && (line == nil || self.line == line) }
    let lowered = text.lowercased()
    guard Self.defectWords.contains(where: lowered.contains) else { return false }
    guard let line else { return true }
    let numbers = lowered.split { !$0.isNumber }.compactMap { Int($0) }
    return numbers.contains(line) || numbers.contains(line - 1) && lowered.contains("row")
  }
}
