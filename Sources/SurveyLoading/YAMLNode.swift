/// A place in a file as an editor counts, from 1; columns count Unicode scalars.
struct Mark: Hashable, Comparable, Sendable {
  var line: Int
  var column: Int

  static func < (left: Mark, right: Mark) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// A value of a YAML file, scalars as the strings that were written.
struct YAMLNode: Sendable {
  var mark: Mark
  var content: Content

  /// What a node holds.
  enum Content: Sendable {
    /// A scalar; quoted or in a block, it is never nothing.
    case scalar(String, isPlain: Bool)
    case list([YAMLNode])
    case mapping([Entry])
  }

  /// A key with its value.
  struct Entry: Sendable {
    var key: String
    var keyMark: Mark
    var value: YAMLNode
  }

  /// Whether nothing was written, or one of YAML's words for nothing.
  var isNull: Bool {
    if case .scalar(let text, isPlain: true) = content {
      text.isEmpty || text == "~" || text == "null"
    } else {
      false
    }
  }
}

/// Why a file is no tree of nodes, and where.
struct YAMLRefusal: Error {
  var kind: Reason
  var mark: Mark?

  /// What is refused.
  enum Reason: Equatable {
    case empty
    case tooLarge, tooDeep, tooManyNodes
    case aliasOrAnchor, tag, keyIsNoText
    case notUTF8
    case duplicateKey(String)
    case syntax(String)
  }
}

/// How much a definition file may ask of the reader.
enum YAMLLimits {
  static let bytes = 256 * 1024
  static let depth = 16
  static let nodes = 20_000
}
