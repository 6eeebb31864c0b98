import Ingestion
import SurveyModel

/// The points of a scale that a column's cells hold.
struct MetPoints {
  var met: Set<Int>
  /// Negative codes, by which tools say that a question does not concern somebody.
  var absent: [String] = []
}

/// The range that most columns of points have.
struct UsualRange {
  var range: ClosedRange<Int>
  /// Whether these are the columns of one question.
  var isOfQuestion = false
}

// What the numbers of a column are.
extension ColumnJudging {
  /// The small whole numbers of a column that holds hardly anything else; nil for others.
  func smallNumbers(_ profile: ColumnProfile) -> MetPoints? {
    guard profile.isWhole, profile.texts.count <= 30 else { return nil }
    var met: Set<Int> = []
    var negative: [Int: String] = [:]
    var (fitting, others) = (0, 0)
    for (text, count) in zip(profile.texts, profile.counts) where absence(text) == nil {
      if let number = wholeNumber(text), (0...10).contains(number) {
        met.insert(number)
        fitting += count
      } else if let number = negativeNumber(text) {
        negative[number] = text
        fitting += count
      } else {
        others += count
      }
    }
    guard !met.isEmpty, fitting * 20 >= (fitting + others) * 19 else { return nil }
    // A scale that goes as far down as up, such as -2 to 2, has no absences among its codes.
    if let low = negative.keys.min(), met.contains(0), -low == met.max() {
      return MetPoints(met: met.union(negative.keys))
    }
    return MetPoints(met: met, absent: negative.sorted { $0.key > $1.key }.map { $0.value })
  }

  /// For each column the range that most columns of points have: those of its question, else all.
  func usualRanges(_ blocks: [QuestionBlock]) -> [UsualRange?] {
    let points = roles.indices.map { column in
      roles[column] == nil ? smallNumbers(profiles[column])?.met.range : nil
    }
    var ranges = points
    var shared: Set<Int> = []
    for block in blocks {
      let known = block.columns.compactMap { points[$0] }
      guard known.count > 1, let low = known.map(\.lowerBound).min(),
        let high = known.map(\.upperBound).max()
      else { continue }
      for column in block.columns where points[column] != nil {
        ranges[column] = low...high
        shared.insert(column)
      }
    }
    var counts: [ClosedRange<Int>: Int] = [:]
    for range in ranges.compactMap({ $0 }) {
      counts[min(range.lowerBound, 1)...range.upperBound, default: 0] += 1
    }
    let usual = counts.max {
      ($0.value, $0.key.upperBound) < ($1.value, $1.key.upperBound)
    }?.key
    return ranges.indices.map { column in
      guard let usual else { return nil }
      guard let range = ranges[column], shared.contains(column) else {
        return UsualRange(range: usual)
      }
      let covers = usual.contains(range.lowerBound) && usual.contains(range.upperBound)
      return UsualRange(range: covers && range.upperBound > 1 ? usual : range, isOfQuestion: true)
    }
  }

  /// What the points of a column are, where most others have a range.
  func pointsRole(
    _ points: MetPoints, heading: String, usual: UsualRange?
  ) -> ColumnRole {
    let met = points.met
    guard let own = met.range else { return .leftOut }
    let isUsual = usual.map { met.count >= $0.range.count } ?? false
    if namesAttribute(heading), !isUsual, usual?.isOfQuestion != true {
      return .attribute(values: met.count)
    }
    if asksRecommendation(heading), own.upperBound > 5, points.absent.isEmpty {
      return .builtIn(Scale.recommendation)
    }
    let isTick = own.lowerBound >= 0 && own.upperBound <= 1
    if isTick, usual.map({ !$0.isOfQuestion || $0.range.upperBound <= 1 }) ?? true {
      return met.count == 2 ? .builtIn("yes-no") : .leftOut
    }
    var range = min(own.lowerBound, 1)...own.upperBound
    if let usual = usual?.range, usual.contains(own.lowerBound), usual.contains(own.upperBound),
      own.lowerBound > 0 || usual.lowerBound <= 0
    {
      range = min(usual.lowerBound, 1)...usual.upperBound
    } else if met.count == 1 {
      return .leftOut
    }
    if range == 1...5, points.absent.isEmpty { return .builtIn("rating-5") }
    return .numbers(range, met: met, absent: points.absent)
  }

  /// Numbers that people wrote themselves: marks, shares of a hundred, hours.
  func countRole(
    _ profile: ColumnProfile, heading: String, minimumTexts: Int
  ) -> ColumnRole? {
    guard profile.texts.count >= minimumTexts, !namesKey(heading), !namesNoAnswer(heading),
      let counts = WrittenNumbers(profile)
    else { return nil }
    return counts.range.map { .count($0) }
  }
}

extension Set<Int> {
  /// From the least to the greatest; nil of an empty set.
  fileprivate var range: ClosedRange<Int>? {
    guard let low = self.min(), let high = self.max() else { return nil }
    return low...high
  }
}

/// The whole number that a text is, as scales read it: `4`, `4.0`, `4,00`.
func wholeNumber(_ text: String) -> Int? {
  let plain = normalised(text)
  let digits = plain.prefix { $0.isASCII && $0.isNumber }
  guard (1...4).contains(digits.count), let number = Int(digits) else { return nil }
  let rest = plain[digits.endIndex...]
  guard let sign = rest.first else { return number }
  return ".,٫".contains(sign) && rest.count > 1 && rest.dropFirst().allSatisfy { $0 == "0" }
    ? number : nil
}

/// A code below nought, such as `-1` or `-99`; nil of others.
private func negativeNumber(_ text: String) -> Int? {
  let plain = normalised(text)
  guard plain.first == "-", plain.count <= 4, let number = wholeNumber(String(plain.dropFirst())),
    number > 0
  else { return nil }
  return -number
}

/// Whether a text is a number, with signs for decimals, thousands or percent.
func isNumber(_ text: String) -> Bool {
  let plain = normalised(text)
  return plain.contains { $0.isNumber }
    && plain.allSatisfy { $0.isNumber || "+-.,%٫٬ '".contains($0) }
}
