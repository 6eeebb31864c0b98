import SurveyModel

/// A part of a definition file as it is to be written.
indirect enum WrittenNode {
  /// A value in YAML's writing.
  case scalar(String)
  case list([WrittenNode])
  case mapping([Entry])

  /// A key in YAML's writing, its value, and what stands above it.
  struct Entry {
    var key: String
    var value: WrittenNode
    /// Lines without the `#`.
    var comments: [String] = []
    /// Whether the value stands below the key even where it would fit beside it.
    var isSpread = false
    /// Whether a blank line sets it off from what stands before.
    var isSetOff = false
  }

  /// Texts as a list.
  static func texts(_ texts: [String]) -> WrittenNode {
    .list(texts.map { .scalar(yamlScalar($0)) })
  }
}

/// Writes a mapping: what is short beside its key, all else below it.
struct NodeWriter {
  /// How long a line may be where it can be helped.
  private static let width = 100
  private(set) var text = ""

  /// Appends the entries of a mapping, indented by a number of spaces.
  mutating func write(_ entries: [WrittenNode.Entry], indent: Int = 0) {
    for entry in entries {
      if entry.isSetOff && !text.isEmpty { text += "\n" }
      writeComments(entry.comments, indent: indent)
      writeEntry(entry, indent: indent)
    }
  }

  /// Appends lines of comments, broken between words.
  mutating func writeComments(_ comments: [String], indent: Int) {
    for comment in comments {
      for line in commentLines(comment, width: Self.width - indent - 2) {
        text += spaces(indent) + "# " + line + "\n"
      }
    }
  }

  private mutating func writeEntry(_ entry: WrittenNode.Entry, indent: Int) {
    let start = spaces(indent) + entry.key + ":"
    if let beside = entry.value.onOneLine, !entry.isSpread || entry.value.isEmpty {
      let line = start + " " + beside
      if line.count <= Self.width || entry.value.isScalar {
        text += line + "\n"
        return
      }
    }
    text += start + "\n"
    switch entry.value {
    case .scalar: break
    case .mapping(let entries): write(entries, indent: indent + 2)
    case .list(let elements):
      for element in elements {
        text += spaces(indent + 2) + "- " + (element.onOneLine ?? "") + "\n"
      }
    }
  }

  private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}

extension WrittenNode {
  /// The node as YAML writes it inside brackets; nil where comments keep it from that.
  fileprivate var onOneLine: String? {
    switch self {
    case .scalar(let text): return text
    case .list(let elements):
      let parts = elements.compactMap(\.onOneLine)
      return parts.count == elements.count ? "[" + parts.joined(separator: ", ") + "]" : nil
    case .mapping(let entries):
      let parts = entries.compactMap { entry in
        entry.comments.isEmpty ? entry.value.onOneLine.map { "\(entry.key): \($0)" } : nil
      }
      return parts.count == entries.count ? "{" + parts.joined(separator: ", ") + "}" : nil
    }
  }

  fileprivate var isScalar: Bool { if case .scalar = self { true } else { false } }

  fileprivate var isEmpty: Bool {
    switch self {
    case .scalar: false
    case .list(let elements): elements.isEmpty
    case .mapping(let entries): entries.isEmpty
    }
  }
}

/// A comment's lines, none of which a reader of YAML can take for more than one.
private func commentLines(_ comment: String, width: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  for word in comment.split(whereSeparator: { isBreak($0) }) {
    if !line.isEmpty && line.count + 1 + word.count > width {
      lines.append(line)
      line = ""
    }
    line += (line.isEmpty ? "" : " ") + word
  }
  if !line.isEmpty { lines.append(line) }
  return lines
}

private func isBreak(_ character: Character) -> Bool {
  character.isWhitespace && character != "\u{A0}" && character != "\u{202F}"
    || character.unicodeScalars.contains { $0.properties.generalCategory == .control }
}
