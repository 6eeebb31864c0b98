import SurveyModel

/// The whole numbers from 0 on that a column's cells hold, with what stands behind them.
struct WrittenNumbers {
  private var met: Set<Int> = []
  private var units: [String] = []
  /// What all numbers are out of: 20 in `12/20`.
  private var total: Int?
  private let isCounter: Bool

  /// Reads a column; nil where its cells are not nearly all such numbers.
  init?(_ profile: ColumnProfile) {
    guard profile.isWhole else { return nil }
    var (fitting, others) = (0, 0)
    var behind: [String: Int] = [:]
    for (text, count) in zip(profile.texts, profile.counts) where absence(text) == nil {
      if let (number, rest) = Self.parts(of: text) {
        met.insert(number)
        behind[rest, default: 0] += count
        fitting += count
      } else {
        others += count
      }
    }
    isCounter =
      met.count == profile.filled && met.count >= 3
      && (met.max() ?? 0) - (met.min() ?? 0) == met.count - 1
    guard fitting > 0, fitting * 20 >= (fitting + others) * 19, takeRests(behind) else {
      return nil
    }
  }

  /// The numbers that may be meant, by the usual bounds of marks and shares; nil where they are no
  /// answers or too far apart.
  var range: NumberRange? {
    guard let low = met.min(), let high = met.max(), high > 1, !isCounter else { return nil }
    if let total, total <= 200 { return NumberRange(from: 0, to: max(total, high)) }
    if (1900...2100).contains(low), (1900...2100).contains(high) { return nil }
    let usual = [10, 20, 100].first { high <= $0 }
    let from = usual == nil ? low / 10 * 10 : 0
    let to = usual ?? (high + 9) / 10 * 10
    return to - from < 200 ? NumberRange(from: from, to: to, units: units) : nil
  }

  /// Takes what stands behind numbers: nothing, one total, or few units.
  private mutating func takeRests(_ behind: [String: Int]) -> Bool {
    let rests = behind.keys.filter { !$0.isEmpty }.sorted()
    let totals = rests.compactMap { Self.total(of: $0) }
    if !totals.isEmpty {
      total = totals[0]
      return totals.count == rests.count && Set(totals).count == 1
    }
    units = rests
    return rests.count <= 4 && (rests.isEmpty || behind.values.reduce(0, +) >= rests.count * 3)
  }

  private static func parts(of text: String) -> (number: Int, rest: String)? {
    let plain = normalised(text)
    let digits = plain.prefix { $0.isASCII && $0.isNumber }
    guard (1...6).contains(digits.count), let number = Int(digits) else { return nil }
    var rest = plain[digits.endIndex...]
    if let sign = rest.first, ".,٫".contains(sign) {
      let fraction = rest.dropFirst().prefix { $0.isASCII && $0.isNumber }
      guard !fraction.isEmpty, fraction.count <= 2, fraction.allSatisfy({ $0 == "0" }) else {
        return nil
      }
      rest = rest.dropFirst(fraction.count + 1)
    }
    let unit = rest.drop { $0 == " " }
    let isUnit =
      unit.isEmpty || total(of: String(unit)) != nil
      || unit.count <= 12 && unit.allSatisfy { $0.isLetter || "% /.".contains($0) }
        && !unit.contains("/")
    return isUnit ? (number, String(unit)) : nil
  }

  private static func total(of rest: String) -> Int? {
    rest.first == "/" ? Int(rest.dropFirst().drop { $0 == " " }) : nil
  }
}
