import SurveyModel

/// The candidate that is spelt most like a text, if any comes near: at most a third of its letters
/// differ, or one is the beginning of the other.
///
/// Ties go to the first candidate.
func nearestText(to text: String, among candidates: [String]) -> String? {
  let wanted = Array(normalised(text).unicodeScalars.prefix(120))
  guard wanted.count >= 2 else { return nil }
  var best: (text: String, distance: Int)?
  for candidate in candidates {
    let letters = Array(normalised(candidate).unicodeScalars.prefix(120))
    guard !letters.isEmpty else { continue }
    let limit = max(wanted.count, letters.count) / 3
    let isStart = isBeginning(wanted, letters)
    guard isStart || abs(wanted.count - letters.count) <= max(limit, 1) else { continue }
    let distance = differenceInLetters(wanted, letters)
    let isNear = distance <= max(limit, 1) || isStart
    if isNear, best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
  }
  return best?.text
}

private func isBeginning(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
  let common = zip(left, right).prefix { $0 == $1 }.count
  return common >= 4 && common == min(left.count, right.count)
}

/// How many letters have to be put in, taken out or changed to turn one text into the other.
func differenceInLetters(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var previous = Array(0...right.count)
  for (row, letter) in left.enumerated() {
    var current = [row + 1]
    for (column, other) in right.enumerated() {
      let change = previous[column] + (letter == other ? 0 : 1)
      current.append(min(change, previous[column + 1] + 1, current[column] + 1))
    }
    previous = current
  }
  return previous[right.count]
}

/// A text of at most 60 letters without identifiers, so that messages don't repeat what people wrote
/// at length or who they are.
func shortened(_ text: String) -> String {
  // Before it is cut: half a telephone number is no longer seen to be one.
  let text = withoutIdentifiers(text)
  return text.count <= 60 ? text : text.prefix(59) + "…"
}
