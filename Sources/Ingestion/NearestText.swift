import SurveyModel

/// The candidate that is spelt most like a text, if any comes near: at most a third of its letters
/// differ, or one is the beginning of the other.
///
/// Ties go to the first candidate.
func nearestText(to text: String, among candidates: [String]) -> String? {
  SpelledTexts(candidates).nearest(to: text)
}

/// Texts that others are compared with, taken apart into letters once.
struct SpelledTexts {
  private let candidates: [(text: String, letters: [Unicode.Scalar])]

  init(_ texts: [String]) { candidates = texts.map { ($0, Self.letters(of: $0)) } }

  private static func letters(of text: String) -> [Unicode.Scalar] {
    Array(normalised(text).unicodeScalars.prefix(120))
  }

  /// The one that is spelt most like a text, see `nearestText`.
  func nearest(to text: String) -> String? {
    let wanted = Self.letters(of: text)
    guard wanted.count >= 2 else { return nil }
    var best: (text: String, distance: Int)?
    for (candidate, letters) in candidates where !letters.isEmpty {
      let limit = max(max(wanted.count, letters.count) / 3, 1)
      let isStart = isBeginning(wanted, letters)
      guard isStart || abs(wanted.count - letters.count) <= limit else { continue }
      // Nothing further away than the best so far needs to be counted to its end.
      let most = min(isStart ? .max : limit, best.map { $0.distance - 1 } ?? .max)
      if let distance = differenceInLetters(wanted, letters, atMost: most) {
        best = (candidate, distance)
      }
    }
    return best?.text
  }
}

private func isBeginning(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
  let common = zip(left, right).prefix { $0 == $1 }.count
  return common >= 4 && common == min(left.count, right.count)
}

/// How many letters have to be put in, taken out or changed to turn one text into the other; nil
/// where they are more than a number.
func differenceInLetters(
  _ left: [Unicode.Scalar], _ right: [Unicode.Scalar], atMost most: Int = .max
) -> Int? {
  var previous = Array(0...right.count)
  var current = previous
  for (row, letter) in left.enumerated() {
    current[0] = row + 1
    var least = row + 1
    for column in right.indices {
      let change = previous[column] + (letter == right[column] ? 0 : 1)
      let difference = min(change, previous[column + 1] + 1, current[column] + 1)
      current[column + 1] = difference
      least = min(least, difference)
    }
    if least > most { return nil }
    swap(&previous, &current)
  }
  return previous[right.count] <= most ? previous[right.count] : nil
}

/// A text of at most 60 letters without identifiers, so that messages don't repeat what people wrote
/// at length or who they are.
func shortened(_ text: String) -> String {
  // Before it is cut: half a telephone number is no longer seen to be one.
  let text = withoutIdentifiers(text)
  return text.count <= 60 ? text : text.prefix(59) + "…"
}
