/// The candidate that a person most likely meant by a text, or nil where none is near.
///
/// Texts are compared normalised, by the least number of letters to add, drop, change or swap with
/// their neighbour (optimal string alignment). Near is at most one letter in three, and at least
/// one letter; of candidates equally near, the first in order of bytes is taken.
package func nearest(to text: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(normalised(text).unicodeScalars.prefix(longestCompared + 1))
  guard !wanted.isEmpty, wanted.count <= longestCompared else { return nil }
  let limit = max(1, wanted.count / 3)
  var best: (distance: Int, candidate: String)?
  for candidate in candidates {
    let letters = Array(normalised(candidate).unicodeScalars.prefix(longestCompared + 1))
    guard abs(letters.count - wanted.count) <= limit, letters.count <= longestCompared else {
      continue
    }
    let distance = editDistance(wanted, letters)
    guard distance <= limit, distance < max(wanted.count, letters.count) else { continue }
    guard let known = best else {
      best = (distance, candidate)
      continue
    }
    let isEarlier = candidate.utf8.lexicographicallyPrecedes(known.candidate.utf8)
    if distance < known.distance || (distance == known.distance && isEarlier) {
      best = (distance, candidate)
    }
  }
  return best?.candidate
}

/// Longer texts are not compared, since the work grows with the product of the lengths.
private let longestCompared = 200

/// How many letters must be added, dropped, changed or swapped to turn one text into the other.
private func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for i in left.indices {
    var row = [i + 1]
    for j in right.indices {
      let change = last[j] + (left[i] == right[j] ? 0 : 1)
      var least = min(change, last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
        least = min(least, beforeLast[j - 1] + 1)
      }
      row.append(least)
    }
    beforeLast = last
    last = row
  }
  return last[right.count]
}
