import Foundation

/// A text without white space at its ends.
func trimmedText(_ text: String) -> String {
  var slice = text[...]
  while let first = slice.first, first.isWhitespace { slice.removeFirst() }
  while let last = slice.last, last.isWhitespace { slice.removeLast() }
  return String(slice)
}

/// A text in composed form (NFC), every run of white space one space.
func singleSpaced(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    .precomposedStringWithCanonicalMapping
}

/// A text whose line ends are line feeds.
func withLineFeeds(_ text: String) -> String {
  guard text.utf8.contains(0x0D) else { return text }
  return text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
}

/// A cell's text as keys are made of it: trimmed, composed (NFC) and with line feeds.
func canonicalText(_ text: String) -> String {
  trimmedText(withLineFeeds(text)).precomposedStringWithCanonicalMapping
}
