import SurveyModel

extension CheckPage {
  /// Sentences as markup: what stands between quotation marks keeps its own direction, and in a
  /// language from right to left so do options, paths and keys.
  func prose(_ text: String) -> HTML {
    var result: HTML = ""
    var rest = Substring(text)
    while let opening = rest.firstIndex(where: { $0 == "“" || $0 == "«" }) {
      let closer: Character = rest[opening] == "“" ? "”" : "»"
      let inside = rest.index(after: opening)
      guard let closing = rest[inside...].firstIndex(of: closer) else { break }
      result = """
        \(result)\(words(in: rest[..<inside]))<bdi>\(String(rest[inside..<closing]))</bdi>\
        \(String(closer))
        """
      rest = rest[rest.index(after: closing)...]
    }
    return "\(result)\(words(in: rest))"
  }

  /// Words outside quotation marks.
  private func words(in text: Substring) -> HTML {
    guard language.isRightToLeft else { return "\(String(text))" }
    let words = text.split(separator: " ", omittingEmptySubsequences: false)
    var result: HTML = ""
    var position = 0
    while position < words.count {
      let end = endOfTechnicalWords(words, from: position)
      let space = position > 0 ? " " : ""
      if end > position {
        result = "\(result)\(space)\(leftToRight(words[position..<end].joined(separator: " ")))"
      } else {
        result = "\(result)\(space)\(String(words[position]))"
      }
      position = max(end, position + 1)
    }
    return result
  }

  /// Where options, paths and keys end that begin at a word; the word itself where none do.
  ///
  /// Words of signs and digits belong to what stands on both sides of them: `{1: Bad, 2: Good}`.
  private func endOfTechnicalWords(_ words: [Substring], from start: Int) -> Int {
    var end = start
    for position in start..<words.count {
      let isWhole = words[position].allSatisfy(\.isASCII)
      if isTechnical(words[position]) { end = position + 1 } else if end == start { break }
      if !isWhole { break }
    }
    return end
  }

  private func isTechnical(_ word: Substring) -> Bool {
    let core = word.drop { $0 == "(" }.reversed().drop { marks.contains($0) }
    return !core.isEmpty && core.allSatisfy(\.isASCII) && core.contains(where: \.isLetter)
  }

  /// The words in their own direction, without the brackets and marks around them.
  private func leftToRight(_ text: String) -> HTML {
    let opening = text.prefix { $0 == "(" }
    let rest = text.dropFirst(opening.count)
    let closing = rest.reversed().prefix { marks.contains($0) }.reversed()
    let core = rest.dropLast(closing.count)
    return "\(String(opening))<bdi dir=\"ltr\">\(String(core))</bdi>\(String(closing))"
  }
}

/// Marks that may close a word without being part of it.
private let marks: Set<Character> = [".", ",", ";", ":", ")", "،", "؛", "؟"]
