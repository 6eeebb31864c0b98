package import Findings
package import SurveyModel

/// The words for everything that can be wrong in a definition; a language that misses one doesn't
/// compile.
package protocol DefinitionWording: Sendable {
  /// The language of the words.
  var language: Language { get }
  /// What is wrong, in one sentence; with the nearest known word where there is one.
  func statement(of kind: DefinitionProblemKind) -> String
  /// What to do, in whole sentences.
  func advice(for kind: DefinitionProblemKind) -> String
}

extension DefinitionWording {
  /// What is wrong, with the nearest known word where there is one.
  package func message(for problem: DefinitionProblem) -> String { statement(of: problem.kind) }

  /// What to do about it.
  package func fix(for problem: DefinitionProblem) -> String { advice(for: problem.kind) }

  /// The problem on one line, `file:line:column: message fix`, which editors can jump to; line and
  /// column are left out where they aren't known.
  package func line(for problem: DefinitionProblem) -> String {
    let place = [problem.file, problem.line.map(String.init), problem.column.map(String.init)]
      .prefix { $0 != nil }.compactMap { $0 }.joined(separator: ":")
    return "\(place): \(message(for: problem)) \(fix(for: problem))"
  }
}

/// The words for definition problems in a language.
package func definitionWording(in language: Language) -> any DefinitionWording {
  switch language {
  case .french: FrenchDefinitionWording()
  case .arabic: ArabicDefinitionWording()
  case .english: EnglishDefinitionWording()
  }
}
