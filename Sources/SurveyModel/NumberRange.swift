/// The whole numbers that may answer an item: from one to another, in equal steps.
package struct NumberRange: Hashable, Sendable {
  package var lowest: Int
  package var highest: Int
  /// At least 1.
  package var step: Int
  /// Texts that may stand behind the number, such as `h` or `heures`.
  package var units: [String]

  package init(from lowest: Int, to highest: Int, step: Int = 1, units: [String] = []) {
    self.lowest = lowest
    self.highest = highest
    self.step = max(1, step)
    self.units = units
  }

  /// How many numbers there are.
  package var count: Int { highest < lowest ? 0 : (highest - lowest) / step + 1 }

  /// All numbers, the lowest first.
  package var numbers: StrideThrough<Int> { stride(from: lowest, through: highest, by: step) }
}

extension Scale {
  /// A scale whose options are numbers, none of which says that anybody is satisfied.
  package static func numbers(
    _ range: NumberRange, notApplicable: [String] = [], noAnswer: [String] = []
  ) -> Scale {
    let step = range.step == 1 ? "" : "-by-\(range.step)"
    return Scale(
      id: ScaleID(rawValue: "numbers-\(range.lowest)-\(range.highest)\(step)"),
      options: range.numbers.map { number in
        ScaleOption(
          code: OptionCode(rawValue: String(number)), score: number,
          labels: LocalizedText(["fr": "\(number)", "ar": "\(number)", "en": "\(number)"]))
      },
      notApplicable: notApplicable, noAnswer: noAnswer, numbers: range)
  }
}
