import Foundation
import SurveyModel

/// In which order the answers of a scale stand, and how that is known.
struct AnswerOrder: Equatable {
  /// What the order rests on.
  enum Ground: Equatable {
    /// Each answer begins with a number of its own, which is its code.
    case numbers([Int])
    /// Each answer begins with a letter of its own: `a-Pas du tout`.
    case letters
    /// Words whose order is known.
    case words
    /// Numbers inside the answers, such as `18-24`: an order, but no judgement.
    case quantities
    /// Nothing but how often each was given.
    case frequency
  }

  /// From the least to the most favourable, or the most frequent first.
  var texts: [String]
  var ground: Ground
}

/// The order of some answers, given with the most frequent first.
func order(of texts: [String]) -> AnswerOrder {
  if let numbers = distinct(texts.map(leadingNumber)) {
    let sorted = zip(texts, numbers).sorted { $0.1 < $1.1 }
    return AnswerOrder(texts: sorted.map(\.0), ground: .numbers(sorted.map(\.1)))
  }
  if let letters = distinct(texts.map(leadingLetter)) {
    return AnswerOrder(
      texts: zip(texts, letters).sorted { $0.1 < $1.1 }.map(\.0), ground: .letters)
  }
  for family in wordFamilies {
    guard let ranks = distinct(texts.map { family.rank(of: $0) }) else { continue }
    return AnswerOrder(texts: zip(texts, ranks).sorted { $0.1 < $1.1 }.map(\.0), ground: .words)
  }
  let quantities = texts.map(firstNumber)
  if quantities.count(where: { $0 == nil }) * 4 <= texts.count, texts.count > 2 {
    let sorted = zip(texts, quantities).enumerated().sorted { left, right in
      (left.element.1 ?? .max, left.offset) < (right.element.1 ?? .max, right.offset)
    }
    return AnswerOrder(texts: sorted.map(\.element.0), ground: .quantities)
  }
  return AnswerOrder(texts: texts, ground: .frequency)
}

/// The values, if each is there and no two are alike.
private func distinct<Value: Hashable>(_ values: [Value?]) -> [Value]? {
  let found = values.compactMap { $0 }
  return found.count == values.count && Set(found).count == found.count && found.count > 1
    ? found : nil
}

/// `1 - …`, `2. …`, `3) …`, `4: …`, `(5) …`: the number in front of a text.
private func leadingNumber(_ text: String) -> Int? {
  let plain = normalised(text)
  let start = plain.drop { $0 == "(" || $0 == "[" }
  let digits = start.prefix { $0.isASCII && $0.isNumber }
  guard (1...2).contains(digits.count), let number = Int(digits) else { return nil }
  let rest = start[digits.endIndex...].drop { $0 == " " }
  guard let sign = rest.first, ".):-=]".contains(sign) else { return nil }
  let label = rest.dropFirst().drop { $0 == " " }
  return label.first.map { $0.isLetter } == true ? number : nil
}

/// `a-Pas du tout`, `b) …`: the letter in front of a text.
private func leadingLetter(_ text: String) -> Character? {
  let plain = normalised(text)
  guard let letter = plain.first, letter.isASCII, letter.isLetter,
    let sign = plain.dropFirst().first, ".)-:=".contains(sign)
  else { return nil }
  return letter
}

private func firstNumber(_ text: String) -> Int? {
  let plain = normalised(text)
  guard let start = plain.firstIndex(where: { $0.isASCII && $0.isNumber }) else { return nil }
  let digits = plain[start...].prefix { $0.isASCII && $0.isNumber }
  let number = digits.count <= 9 ? Int(digits) : nil
  let isBelow = ["<", "less", "moins", "under", "below", "اقل", "jusqu"].contains {
    plain.hasPrefix($0)
  }
  return number.map { isBelow ? $0 * 2 - 1 : $0 * 2 }
}
