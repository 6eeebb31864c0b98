import Findings

extension Finding {
  /// What a file that cannot be read at all is, as a finding.
  init(_ problem: FileProblem) {
    let kind: FindingKind =
      switch problem {
      case .missing: .fileMissing
      case .folder: .isFolder
      case .forbidden, .unreadable: .notReadable
      }
    self.init(kind)
  }
}
