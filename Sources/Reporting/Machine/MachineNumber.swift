/// A number as programs read it: the shortest text that reads back as the same number.
///
/// It has at most 17 significant digits, a point, and no grouping; a whole number has no point. A
/// number that isn't finite gives nil.
func machineNumber(_ value: Double) -> String? {
  guard value.isFinite else { return nil }
  guard value != 0 else { return "0" }
  let text = value.description
  return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
