/// Why another tool's definition cannot be imported.
package enum ImportProblem: Error, Equatable, Sendable {
  /// It is of no format that Rida knows.
  case unknownFormat
  /// It is damaged, at a line counted from 1 where that is known.
  case damaged(line: Int?)
  /// It asks nothing.
  case noQuestions
}
