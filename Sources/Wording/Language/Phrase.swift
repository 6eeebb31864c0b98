/// A sentence whose figures and names are known as such, so that a page can keep each of them in
/// its own direction.
package struct Phrase: ExpressibleByStringInterpolation, Equatable, Sendable {
  /// A stretch of the sentence.
  package enum Run: Equatable, Sendable {
    /// Words of the sentence itself.
    case words(String)
    /// A number, range, date or code, which is read from left to right in every language.
    case figure(String)
    /// A text from outside, in whichever language it is.
    case name(String)
  }

  /// The sentence from its beginning to its end.
  package var runs: [Run]

  package init(stringLiteral words: String) { runs = words.isEmpty ? [] : [.words(words)] }

  package init(stringInterpolation: StringInterpolation) { runs = stringInterpolation.runs }

  /// Creates a sentence that is just words.
  package init(_ words: String) { self.init(stringLiteral: words) }

  /// The sentence without marks of direction.
  package var plainText: String {
    runs.map {
      switch $0 {
      case .words(let text), .figure(let text), .name(let text): text
      }
    }.joined()
  }

  /// The phrase with a capital first letter, where it begins with words.
  package var asSentence: Phrase {
    guard case .words(let words)? = runs.first else { return self }
    var phrase = self
    phrase.runs[0] = .words(words.prefix(1).uppercased() + words.dropFirst())
    return phrase
  }

  /// Sentences with something between them.
  package static func joined(_ phrases: [Phrase], by separator: String) -> Phrase {
    var result: Phrase = ""
    for (index, phrase) in phrases.enumerated() {
      if index > 0 { result.runs.append(.words(separator)) }
      result.runs += phrase.runs
    }
    return result
  }

  /// Collects the runs of an interpolated literal.
  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var runs: [Run] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      runs.reserveCapacity(interpolationCount * 2 + 1)
    }

    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { runs.append(.words(literal)) }
    }

    /// Appends a number, range, date or code.
    package mutating func appendInterpolation(figure: String) { runs.append(.figure(figure)) }

    /// Appends a text from outside.
    package mutating func appendInterpolation(name: String) { runs.append(.name(name)) }

    /// Appends a sentence.
    package mutating func appendInterpolation(_ phrase: Phrase) { runs += phrase.runs }

    /// Appends words of Rida's own.
    package mutating func appendInterpolation(words: String) { runs.append(.words(words)) }
  }
}
