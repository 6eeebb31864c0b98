/// Writes a number with a fixed count of decimals, half a unit being rounded away from zero.
///
/// It is the one rounding rule of everything that people read. It looks at the shortest decimal
/// text that stands for the number, so that 0.285 shifted by two places is 28.5 and becomes 29, though the
/// nearest binary number lies below. The result has a point and no grouping; a negative zero has
/// no sign. `shift` moves the decimal point to the right, as for percentages. A number that isn't
/// finite gives an empty text.
package func roundedDecimalText(_ value: Double, decimals: Int, shift: Int = 0) -> String {
  guard value.isFinite else { return "" }
  let (digits, point) = decimalDigits(of: value.magnitude)
  let rounded = roundedInteger(digits, keeping: point + shift + decimals)
  let padding = String(repeating: "0", count: max(0, decimals + 1 - rounded.count))
  let text = padding + rounded
  let isZero = text.allSatisfy { $0 == "0" }
  let sign = value < 0 && !isZero ? "-" : ""
  guard decimals > 0 else { return sign + text }
  return "\(sign)\(text.dropLast(decimals)).\(text.suffix(decimals))"
}

/// The digits of the shortest decimal text of a number, and where its point stands among them.
private func decimalDigits(of magnitude: Double) -> (digits: [UInt8], point: Int) {
  let parts = magnitude.description.split(separator: "e")
  let exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
  var digits: [UInt8] = []
  var point: Int?
  for byte in (parts.first ?? "0").utf8 {
    if byte == UInt8(ascii: ".") { point = digits.count } else { digits.append(byte - 48) }
  }
  return (digits, (point ?? digits.count) + exponent)
}

/// The number that the first so many digits make, rounded by the next one, without leading zeros.
private func roundedInteger(_ digits: [UInt8], keeping count: Int) -> String {
  guard count >= 0 else { return "0" }
  var kept = Array(digits.prefix(count))
  kept += [UInt8](repeating: 0, count: count - kept.count)
  if count < digits.count, digits[count] >= 5 { increment(&kept) }
  let significant = kept.drop { $0 == 0 }
  return significant.isEmpty ? "0" : String(decoding: significant.map { $0 + 48 }, as: UTF8.self)
}

private func increment(_ digits: inout [UInt8]) {
  for index in digits.indices.reversed() {
    if digits[index] < 9 {
      digits[index] += 1
      return
    }
    digits[index] = 0
  }
  digits.insert(1, at: 0)
}
