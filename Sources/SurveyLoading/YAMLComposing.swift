import Yams

/// Reads a definition file into nodes, within the limits; no aliases, anchors, tags.
///
/// Throws a `YAMLRefusal` where the bytes are not such a file.
func composeYAML(_ bytes: [UInt8]) throws(YAMLRefusal) -> YAMLNode {
  let text = try decodeDefinition(bytes)
  let defused = DefusedText(text)
  if !defused.candidates.isEmpty { try refuseAliases(in: defused) }
  guard let root = try compose(text) else { throw YAMLRefusal(kind: .empty) }
  var conversion = Conversion()
  return try conversion.node(root, depth: 1)
}

/// The file's text without its byte order mark.
private func decodeDefinition(_ bytes: [UInt8]) throws(YAMLRefusal) -> String {
  guard bytes.count <= YAMLLimits.bytes else { throw YAMLRefusal(kind: .tooLarge) }
  let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  guard let text = String(validating: body, as: UTF8.self), !body.contains(0) else {
    throw YAMLRefusal(kind: .notUTF8, mark: placeOfBadByte(in: body))
  }
  guard !text.allSatisfy(\.isWhitespace) else { throw YAMLRefusal(kind: .empty) }
  return text
}

private func placeOfBadByte(in bytes: ArraySlice<UInt8>) -> Mark? {
  var mark = Mark(line: 1, column: 1)
  for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
    if line.contains(0) || String(validating: line, as: UTF8.self) == nil { return mark }
    mark.line += 1
  }
  return nil
}

/// Refuses a text that has an anchor or alias, looking only at its defused form.
///
/// Aliases must be found before composing: nested ones grow exponentially where they are keys.
private func refuseAliases(in defused: DefusedText) throws(YAMLRefusal) {
  let root: Node?
  do {
    root = try compose(defused.text)
  } catch {
    // What follows a defused anchor is often no YAML any more, on its line or the next.
    let suspect = defused.suspects.last { candidate in
      guard let place = error.mark else { return false }
      return candidate <= place && place.line - candidate.line <= 1
    }
    throw suspect.map { YAMLRefusal(kind: .aliasOrAnchor, mark: $0) } ?? error
  }
  guard let root, let first = firstNode(of: root, at: Set(defused.candidates)) else { return }
  throw YAMLRefusal(kind: .aliasOrAnchor, mark: first)
}

/// The first node in the file's order that starts at one of some places.
private func firstNode(of root: Node, at places: Set<Mark>) -> Mark? {
  var found: Mark?
  var waiting = [root]
  while let node = waiting.popLast() {
    if let place = node.place, places.contains(place), found.map({ place < $0 }) ?? true {
      found = place
    }
    switch node {
    case .scalar, .alias: break
    case .sequence(let sequence): waiting += sequence
    case .mapping(let mapping): for (key, value) in mapping { waiting += [key, value] }
    }
  }
  return found
}

/// Yams' tree of a text, in which scalars keep what was written.
private func compose(_ text: String) throws(YAMLRefusal) -> Node? {
  do {
    return try Yams.compose(yaml: text, .basic, .default, .utf8)
  } catch let error as YamlError {
    throw YAMLRefusal(error, in: text)
  } catch {
    throw YAMLRefusal(kind: .syntax(String(describing: error)))
  }
}

/// Turns Yams' nodes into Rida's, counting them.
private struct Conversion {
  private var count = 0

  mutating func node(_ node: Node, depth: Int) throws(YAMLRefusal) -> YAMLNode {
    let mark = node.place ?? Mark(line: 1, column: 1)
    count += 1
    guard count <= YAMLLimits.nodes else { throw YAMLRefusal(kind: .tooManyNodes, mark: mark) }
    guard depth <= YAMLLimits.depth else { throw YAMLRefusal(kind: .tooDeep, mark: mark) }
    guard !node.hasTag else { throw YAMLRefusal(kind: .tag, mark: mark) }
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain
      return YAMLNode(mark: mark, content: .scalar(scalar.string, isPlain: isPlain))
    case .sequence(let sequence):
      var list: [YAMLNode] = []
      for element in sequence { list.append(try self.node(element, depth: depth + 1)) }
      return YAMLNode(mark: mark, content: .list(list))
    case .mapping(let mapping):
      var entries: [YAMLNode.Entry] = []
      for (key, value) in mapping { entries.append(try entry(key, value, depth: depth + 1)) }
      return YAMLNode(mark: mark, content: .mapping(entries))
    case .alias:
      throw YAMLRefusal(kind: .aliasOrAnchor, mark: mark)
    }
  }

  private mutating func entry(
    _ key: Node, _ value: Node, depth: Int
  ) throws(YAMLRefusal) -> YAMLNode.Entry {
    let name = try node(key, depth: depth)
    guard case .scalar(let text, _) = name.content else {
      throw YAMLRefusal(kind: .keyIsNoText, mark: name.mark)
    }
    return YAMLNode.Entry(key: text, keyMark: name.mark, value: try node(value, depth: depth))
  }
}

extension Node {
  fileprivate var place: Mark? { mark.map { Mark(line: $0.line, column: $0.column) } }

  /// Whether a tag was written, other than those that say what the node is anyway.
  fileprivate var hasTag: Bool {
    switch self {
    case .scalar(let scalar): !["", "tag:yaml.org,2002:str"].contains(scalar.tag.rawValue)
    case .sequence(let sequence): !["", "tag:yaml.org,2002:seq"].contains(sequence.tag.rawValue)
    case .mapping(let mapping): !["", "tag:yaml.org,2002:map"].contains(mapping.tag.rawValue)
    case .alias: false
    }
  }
}

extension YAMLRefusal {
  /// What Yams refused.
  fileprivate init(_ error: YamlError, in text: String) {
    switch error {
    case .scanner(_, let problem, let place, _), .parser(_, let problem, let place, _),
      .composer(_, let problem, let place, _):
      let isDeep = problem.hasPrefix("Maximum nesting level")
      self.init(
        kind: isDeep ? .tooDeep : .syntax(problem),
        mark: Mark(line: place.line, column: place.column))
    case .duplicatedKeysInMapping(let keys, let context):
      let first = Mark(line: context.mark.line, column: context.mark.column)
      let key = keys.first ?? ""
      self.init(
        kind: .duplicateKey(key), mark: secondPlace(of: key, after: first, in: text) ?? first)
    case .reader(let problem, let offset, _, _):
      self.init(kind: .syntax(problem), mark: offset.map { place(ofCharacter: $0, in: text) })
    default:
      self.init(kind: .syntax("not readable"))
    }
  }
}

/// Where a key of a block mapping stands again: below its first place, in the same column.
private func secondPlace(of key: String, after first: Mark, in text: String) -> Mark? {
  let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
  for line in lines.indices.dropFirst(first.line) {
    let rest = lines[line].unicodeScalars.dropFirst(first.column - 1)
    let indent = lines[line].unicodeScalars.prefix(first.column - 1)
    let isIndented =
      indent.count == first.column - 1 && indent.allSatisfy { $0 == " " || $0 == "-" }
    for written in [key, "\"\(key)\"", "'\(key)'"] {
      let after = rest.dropFirst(written.unicodeScalars.count)
      if isIndented, rest.starts(with: written.unicodeScalars),
        after.first(where: { $0 != " " }) == ":"
      {
        return Mark(line: line + 1, column: first.column)
      }
    }
  }
  return nil
}

private func place(ofCharacter offset: Int, in text: String) -> Mark {
  let before = text.prefix(offset)
  let lines = before.split(omittingEmptySubsequences: false) { $0.isNewline }
  return Mark(line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
}
