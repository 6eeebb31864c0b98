import TestSupport
import Testing

/// The smallest export that makes the program find something, in a workspace made for it.
struct FindingCase: CustomTestStringConvertible, Sendable {
  var code: String
  var bytes: [UInt8]
  /// What is checked instead of the export.
  var path = "export.csv"
  /// Definition files that stand in for those of the school, or besides them.
  var definitions: [String: String] = [:]
  /// The register of how many people there are.
  var rosters: String?
  /// What was taken in before.
  var earlier: String?
  var arguments: [String] = []

  var testDescription: String { code }

  init(_ code: String, _ text: String) { self.init(code, bytes: Array(text.utf8)) }

  init(_ code: String, bytes: [UInt8]) {
    self.code = code
    self.bytes = bytes
  }

  /// The case with some of the survey's definition in other words.
  func survey(_ old: String, _ new: String) -> FindingCase {
    with("learner.yaml", (TestWorkspace.school["learner.yaml"] ?? "").replacing(old, with: new))
  }

  func with(_ name: String, _ text: String) -> FindingCase {
    var result = self
    result.definitions[name] = text
    return result
  }

  func rosters(_ text: String) -> FindingCase {
    var result = self
    result.rosters = text
    return result
  }

  func after(_ export: String) -> FindingCase {
    var result = self
    result.earlier = export
    return result
  }

  func arguments(_ arguments: String...) -> FindingCase {
    var result = self
    result.arguments = arguments
    return result
  }

  func of(_ path: String) -> FindingCase {
    var result = self
    result.path = path
    return result
  }
}
