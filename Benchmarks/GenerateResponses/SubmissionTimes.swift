/// The days of eight terms, from September 2022 to August 2026, as an export writes them.
struct SubmissionTimes: Sendable {
  /// One `yyyy-MM-dd` a day, without a gap, so that the first and last days of terms occur.
  private let days: [[UInt8]]

  init() {
    var days: [[UInt8]] = []
    for year in 2022...2026 {
      for month in 1...12 {
        let isInside = (year, month) >= (2022, 9) && (year, month) <= (2026, 8)
        guard isInside else { continue }
        for day in 1...Self.length(ofMonth: month, year: year) {
          days.append(Array("\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))".utf8))
        }
      }
    }
    self.days = days
  }

  /// Writes a time drawn evenly from all days.
  func writeTime(_ random: inout RandomNumbers, to piece: inout [UInt8]) {
    piece += days[random.below(days.count)]
    let second = random.below(86_400)
    piece.append(UInt8(ascii: " "))
    appendTwoDigits(second / 3600, to: &piece)
    piece.append(UInt8(ascii: ":"))
    appendTwoDigits(second / 60 % 60, to: &piece)
    piece.append(UInt8(ascii: ":"))
    appendTwoDigits(second % 60, to: &piece)
  }

  private func appendTwoDigits(_ number: Int, to piece: inout [UInt8]) {
    piece.append(UInt8(ascii: "0") + UInt8(number / 10))
    piece.append(UInt8(ascii: "0") + UInt8(number % 10))
  }

  private static func twoDigits(_ number: Int) -> String {
    (number < 10 ? "0" : "") + String(number)
  }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
