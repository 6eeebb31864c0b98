import Findings
package import Foundation

/// Loads and checks the definition files of a folder.
///
/// Every `.yaml` and `.yml` file of the folder itself counts, save hidden ones. What is no regular
/// file, symbolic links among them, is not followed and is a problem, as is a file that can't be
/// read or is far too large.
package func loadDefinitions(from folder: URL) -> LoadedDefinitions {
  var files: [DefinitionFile] = []
  var log = ProblemLog()
  for name in definitionFileNames(in: folder) {
    let file = DefinitionFile(name: name, bytes: [])
    if let bytes = regularFileBytes(folder.appendingPathComponent(name)) {
      files.append(DefinitionFile(name: name, bytes: bytes))
    } else {
      log.add(.unreadableFile, file: file.path)
    }
  }
  var loaded = loadDefinitions(files: files)
  guard log.hasStop else { return loaded }
  let unreadable = Set(log.problems.map(\.file))
  for problem in loaded.problems
  where !(problem.kind == .missingFile && unreadable.contains(problem.file)) {
    log.add(problem)
  }
  loaded.definitions = nil
  loaded.problems = log.sorted
  return loaded
}

private func definitionFileNames(in folder: URL) -> [String] {
  let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
  return names.filter { name in
    !name.hasPrefix(".") && (name.hasSuffix(".yaml") || name.hasSuffix(".yml"))
  }
}

/// The bytes of a regular file, at most one more than a definition may have.
private func regularFileBytes(_ file: URL) -> [UInt8]? {
  guard
    let attributes = try? FileManager.default.attributesOfItem(atPath: file.path),
    attributes[.type] as? FileAttributeType == .typeRegular,
    let handle = try? FileHandle(forReadingFrom: file)
  else { return nil }
  defer { try? handle.close() }
  guard let data = try? handle.read(upToCount: YAMLLimits.bytes + 1) else { return [] }
  return [UInt8](data)
}
