import Findings

/// Gathers what is wrong in all files.
struct ProblemLog {
  private(set) var problems: [DefinitionProblem] = []

  /// Whether something makes the definitions unusable.
  var hasStop: Bool { problems.contains { $0.kind.severity == .stop } }

  /// Notes a problem of a value.
  mutating func add(_ kind: DefinitionProblemKind, at node: DefinitionNode) {
    add(kind, file: node.file, mark: node.node.mark, path: node.path)
  }

  /// Notes a problem of a key, or of what is missing under it.
  mutating func add(_ kind: DefinitionProblemKind, atKeyOf node: DefinitionNode) {
    add(kind, file: node.file, mark: node.keyMark, path: node.path)
  }

  /// Notes a problem of a file, at a place if there is one.
  mutating func add(
    _ kind: DefinitionProblemKind, file: String, mark: Mark? = nil, path: String = ""
  ) {
    problems.append(
      DefinitionProblem(kind, file: file, line: mark?.line, column: mark?.column, path: path))
  }

  /// Notes a problem that is known already.
  mutating func add(_ problem: DefinitionProblem) { problems.append(problem) }

  /// All problems by file and place; those at one place in the order in which they were noted.
  var sorted: [DefinitionProblem] {
    let keyed = problems.enumerated().sorted { left, right in
      let (first, second) = (left.element, right.element)
      return (first.file, first.line ?? 0, first.column ?? 0, left.offset)
        < (second.file, second.line ?? 0, second.column ?? 0, right.offset)
    }
    return keyed.map(\.element)
  }
}
