/// A text in which the five entities that escape HTML, and numbered ones, are letters again, once.
func htmlUnescaped(_ text: String) -> String {
  guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
  var result = ""
  var rest = text[...]
  while let ampersand = rest.firstIndex(of: "&") {
    result += rest[..<ampersand]
    rest = rest[ampersand...]
    if let end = rest.prefix(10).firstIndex(of: ";"),
      let letter = letter(ofEntity: rest[rest.index(after: rest.startIndex)..<end])
    {
      result.append(letter)
      rest = rest[rest.index(after: end)...]
    } else {
      result.append("&")
      rest = rest.dropFirst()
    }
  }
  return result + rest
}

private func letter(ofEntity name: Substring) -> Character? {
  switch name {
  case "amp": return "&"
  case "lt": return "<"
  case "gt": return ">"
  case "quot": return "\""
  case "apos": return "'"
  case "nbsp": return "\u{A0}"
  default: break
  }
  guard name.hasPrefix("#") else { return nil }
  let digits = name.dropFirst()
  let value = digits.first == "x" ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
  return value.flatMap(Unicode.Scalar.init).map(Character.init)
}
