/// A text without white space at its ends.
func trimmedText(_ text: String) -> String {
  var slice = text[...]
  while let first = slice.first, first.isWhitespace { slice.removeFirst() }
  while let last = slice.last, last.isWhitespace { slice.removeLast() }
  return String(slice)
}
