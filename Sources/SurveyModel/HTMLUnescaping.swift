/// A text in which named and numbered entities are letters again, once.
///
/// - Parameters:
///   - text: What a tool or a page wrote.
///   - names: The letters of the entities that count, by name; others stay as they are.
/// - Returns: The text, unescaped once.
package func htmlUnescaped(
  _ text: String, names: [Substring: Character] = escapingEntities
) -> String {
  guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
  var result = ""
  var rest = text[...]
  while let ampersand = rest.firstIndex(of: "&") {
    result += rest[..<ampersand]
    rest = rest[ampersand...]
    if let end = rest.prefix(12).firstIndex(of: ";"),
      let letter = letter(ofEntity: rest[rest.index(after: rest.startIndex)..<end], names)
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

/// The entities that programs write for what HTML itself needs, and for the no-break space.
package let escapingEntities: [Substring: Character] = [
  "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}",
]

private func letter(
  ofEntity name: Substring, _ names: [Substring: Character]
) -> Character? {
  if let known = names[name] { return known }
  guard name.hasPrefix("#") else { return nil }
  let digits = name.dropFirst()
  let isHexadecimal = digits.first == "x" || digits.first == "X"
  let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
  return value.flatMap(Unicode.Scalar.init).map(Character.init)
}
