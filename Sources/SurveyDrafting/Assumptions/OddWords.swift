/// The first word in which two readings of the same bytes differ, as each reads it.
struct OddWords: Equatable {
  let first: String
  let second: String
  /// How many of the letters that differ are letters of words, in either reading.
  let lettersInFirst: Int
  let lettersInSecond: Int

  /// How many letters are shown on either side of the first that differs.
  private static let reach = 20

  /// Finds it in two readings, in which each letter stands for one byte.
  init(_ first: String, _ second: String) {
    let readings = [Array(first.unicodeScalars), Array(second.unicodeScalars)]
    let common = 0..<min(readings[0].count, readings[1].count)
    let odd = common.filter { readings[0][$0] != readings[1][$0] }
    lettersInFirst = odd.count { readings[0][$0].properties.isAlphabetic }
    lettersInSecond = odd.count { readings[1][$0].properties.isAlphabetic }
    guard let place = odd.first else {
      (self.first, self.second) = (first, second)
      return
    }
    func isInside(_ position: Int) -> Bool {
      abs(position - place) <= Self.reach
        && readings.allSatisfy { !$0[position].properties.isWhitespace && $0[position] != "," }
    }
    var start = place
    while start > 0, isInside(start - 1) { start -= 1 }
    var end = place + 1
    while end < common.upperBound, isInside(end) { end += 1 }
    self.first = String(String.UnicodeScalarView(readings[0][start..<end]))
    self.second = String(String.UnicodeScalarView(readings[1][start..<end]))
  }
}
