import Foundation

/// A number as a person sees it: whole ones without a point, others with at most 15 digits.
///
/// - Returns: The text as it was written where it is no number.
func numberText(_ written: String) -> String {
  let isWhole = written.utf8.allSatisfy { (48...57).contains($0) }
  guard !isWhole, let number = Double(written), number.isFinite else { return written }
  if number.rounded() == number, abs(number) < 9e15 { return String(Int(number)) }
  let text = String(format: "%.15g", number)
  guard text.contains("e"), let decimal = Decimal(string: text) else { return text }
  return decimal.description
}
