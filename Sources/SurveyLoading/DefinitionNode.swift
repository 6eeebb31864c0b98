/// A node with its file and the keys that lead to it.
struct DefinitionNode {
  /// The file's path inside the workspace.
  let file: String
  /// Keys from the root, such as `items.clarity.scale`.
  let path: String
  /// Where the key stands, or the node itself where it has none.
  let keyMark: Mark
  let node: YAMLNode

  /// The root of a file.
  init(root: YAMLNode, file: String) {
    self.init(file: file, path: "", keyMark: root.mark, node: root)
  }

  private init(file: String, path: String, keyMark: Mark, node: YAMLNode) {
    self.file = file
    self.path = path
    self.keyMark = keyMark
    self.node = node
  }

  /// The value of a known key, or nil where it is missing or nothing.
  subscript(_ key: Key) -> DefinitionNode? {
    let entry = entries.last { $0.key == key.rawValue }
    return entry.flatMap { $0.value.node.isNull ? nil : $0.value }
  }

  /// Keys with their values in the order of the file; empty for other nodes.
  var entries: [(key: String, value: DefinitionNode)] {
    guard case .mapping(let entries) = node.content else { return [] }
    return entries.map { entry in
      let path = path.isEmpty ? entry.key : "\(path).\(entry.key)"
      let value = DefinitionNode(
        file: file, path: path, keyMark: entry.keyMark, node: entry.value)
      return (entry.key, value)
    }
  }

  /// The elements of a list; the node itself for a scalar.
  var elements: [DefinitionNode] {
    switch node.content {
    case .scalar: [self]
    case .mapping: []
    case .list(let list):
      list.enumerated().map { position, element in
        DefinitionNode(
          file: file, path: "\(path)[\(position + 1)]", keyMark: element.mark, node: element)
      }
    }
  }

  /// The scalar as it was written, or nil for other nodes.
  var rawText: String? {
    if case .scalar(let text, _) = node.content { text } else { nil }
  }

  var isMapping: Bool { if case .mapping = node.content { true } else { false } }
  var isList: Bool { if case .list = node.content { true } else { false } }
}
