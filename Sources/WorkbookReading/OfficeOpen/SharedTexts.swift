/// The texts that cells share, each quoted already.
final class SharedTexts: PartHandler {
  private let limit: Int
  private var bytes: [UInt8] = []
  private var ends: [Int] = []
  private var collector = RichText()

  init(limit: Int) { self.limit = limit }

  /// A text, quoted; nil where there is none of this position.
  func quotedText(_ position: Int) -> ArraySlice<UInt8>? {
    guard ends.indices.contains(position) else { return nil }
    return bytes[(position == 0 ? 0 : ends[position - 1])..<ends[position]]
  }

  func start(_ element: String, _ attributes: [String: String]) { collector.start(element) }

  func text(_ text: String) { collector.text(text) }

  func end(_ element: String) throws(WorkbookProblem) {
    collector.end(element)
    guard element == "si" else { return }
    bytes.append(contentsOf: quoted(collector.take()))
    ends.append(bytes.count)
    guard bytes.count <= limit else { throw .tooLarge(limit: limit) }
  }
}

/// The text of a cell whose letters may be set in several ways, without what tells how to say it.
struct RichText {
  private var collected = ""
  private var isText = false
  private var isPhonetic = false

  mutating func start(_ element: String) {
    if element == "rPh" { isPhonetic = true }
    if element == "t" { isText = true }
  }

  mutating func text(_ text: String) {
    if isText, !isPhonetic { collected += text }
  }

  mutating func end(_ element: String) {
    if element == "rPh" { isPhonetic = false }
    if element == "t" { isText = false }
  }

  /// What was collected since the last time.
  mutating func take() -> String {
    defer { collected = "" }
    return unescaped(collected)
  }
}

/// A text with signs that XML can't hold written as they are, such as `_x000D_`.
func unescaped(_ text: String) -> String {
  guard text.contains("_x") else { return text }
  return text.replacing(/_x([0-9A-Fa-f]{4})_/) { match in
    guard let code = UInt32(match.output.1, radix: 16), code > 0,
      let scalar = Unicode.Scalar(code)
    else { return String(match.output.0) }
    return String(Character(scalar))
  }
}
