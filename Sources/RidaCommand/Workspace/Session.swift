import ArgumentParser
import Crypto
import Findings
import Foundation
import RegisterReading
import ResponseStore
import SurveyLoading
import SurveyModel
import Wording

/// One command's view of its workspace: the definitions that hold, and the user's language.
struct Session {
  let workspace: Workspace
  let definitions: Definitions
  /// SHA-256 over the definition files, by name.
  let definitionsHash: String
  let language: Language

  /// The program's words in the user's language.
  var words: any CommandWording { commandWording(in: language) }

  /// Opens a workspace and loads its definitions; says why they cannot be used.
  ///
  /// - Parameters:
  ///   - options: What the user said of the workspace.
  ///   - showsAdvice: Whether problems are told that do not keep the definitions from being used.
  /// - Throws: `ExitStatus.unusableInput` where the definitions cannot be used.
  init(_ options: WorkspaceOptions, showsAdvice: Bool = false) throws {
    workspace = Workspace(path: options.workspace)
    let asked =
      options.language?.language ?? environmentLanguage(ProcessInfo.processInfo.environment)
    guard workspace.exists else {
      let words = commandWording(in: asked ?? .french)
      Console.message(words.notAWorkspace(options.workspace))
      throw ExitStatus.unusableInput
    }
    let loaded = loadDefinitions(from: workspace.surveys)
    language = asked ?? loaded.definitions?.organisation.languages.first ?? .french
    let told = loaded.problems.filter { showsAdvice || $0.kind.severity == .stop }
    Self.report(told, in: language)
    guard let definitions = loaded.definitions else {
      let stops = loaded.problems.count { $0.kind.severity == .stop }
      Console.message(commandWording(in: language).definitionsCannotBeUsed(problems: stops))
      throw ExitStatus.unusableInput
    }
    self.definitions = definitions
    var hash = SHA256()
    for file in loaded.files.sorted(by: { $0.name < $1.name }) {
      hash.update(data: Array(file.name.utf8) + [0])
      hash.update(data: file.bytes)
      hash.update(data: [0])
    }
    definitionsHash = hexadecimal(hash.finalize())
  }

  /// Prints problems of files that people write, a line each.
  static func report(_ problems: [DefinitionProblem], in language: Language) {
    let wording = definitionWording(in: language)
    for problem in problems { Console.message(wording.line(for: problem)) }
  }

  /// The rosters, as far as they can be read.
  var rosters: Rosters { readRegisteredRosters().rosters }

  private func readRegisteredRosters() -> (rosters: Rosters, problems: [DefinitionProblem]) {
    guard let bytes = register("rosters.csv") else { return (Rosters(), []) }
    return readRosters(
      bytes, file: "data/registers/rosters.csv", organisation: definitions.organisation)
  }

  /// The rosters and actions of the registers; problems are printed.
  func registers() -> (rosters: Rosters, actions: [ReviewAction]) {
    var actions: [ReviewAction] = []
    let (rosters, problems) = readRegisteredRosters()
    Self.report(problems, in: language)
    if let bytes = register("review-actions.csv") {
      let (read, problems) = readReviewActions(bytes, file: "data/registers/review-actions.csv")
      actions = read
      Self.report(problems, in: language)
    }
    return (rosters, actions)
  }

  /// Takes the workspace's lock, or ends the command.
  ///
  /// - Throws: `ExitStatus.tryLater` where another run holds it, `ExitStatus.cannotWrite`.
  func lock() throws -> WorkspaceLock {
    do throws(WorkspaceLock.Failure) {
      try? FileManager.default.createDirectory(
        at: workspace.data, withIntermediateDirectories: true)
      return try WorkspaceLock(workspace)
    } catch {
      switch error {
      case .held:
        Console.message(words.workspaceIsHeld)
        throw ExitStatus.tryLater
      case .cannotWrite(let path):
        Console.message(words.cannotWrite(path))
        throw ExitStatus.cannotWrite
      }
    }
  }

  /// Opens the store.
  ///
  /// - Throws: an exit status, after saying why the store cannot be opened.
  func openStore(readOnly: Bool) throws -> Store {
    let path = workspace.store.path(percentEncoded: false)
    if readOnly, !FileManager.default.fileExists(atPath: path) {
      Console.message(words.nothingStoredYet)
      throw ExitStatus.unusableInput
    }
    do {
      return try store(at: path, readOnly: readOnly)
    } catch StoreError.outdated where readOnly {
      try bringUpToDate(path)
      do { return try store(at: path, readOnly: true) } catch { throw failure(error) }
    } catch {
      throw failure(error)
    }
  }

  private func store(at path: String, readOnly: Bool) throws(StoreError) -> Store {
    try Store(path: path, readOnly: readOnly) { Array(SHA256.hash(data: $0)) }
  }

  /// Lets a store of an older version be what this one reads.
  ///
  /// - Throws: An exit status, after saying why it cannot be done.
  private func bringUpToDate(_ path: String) throws {
    let lock = try lock()
    defer { withExtendedLifetime(lock) {} }
    do { _ = try store(at: path, readOnly: false) } catch { throw failure(error) }
  }

  /// Says what went wrong with the store, and gives the exit status for it.
  func failure(_ error: any Error) -> any Error {
    guard let error = error as? StoreError else {
      Console.message(words.programFault(String(describing: type(of: error))))
      return ExitStatus.fault
    }
    switch error {
    case .missing(let path), .outdated(let path, _):
      Console.message(words.cannotRead(path))
      return ExitStatus.readError
    case .foreign(let path): Console.message(words.storeIsForeign(path))
    case .newer(let path, _): Console.message(words.storeIsNewer(path))
    case .damaged(let path, _): Console.message(words.storeIsDamaged(path))
    case .busy, .interrupted:
      Console.message(words.workspaceIsHeld)
      return ExitStatus.tryLater
    case .full(let path), .refused(let path, _, _):
      Console.message(words.cannotWrite(path))
      return ExitStatus.cannotWrite
    }
    return ExitStatus.unusableInput
  }

  /// SHA-256 over the registers that reports use.
  var registersHash: String {
    var hash = SHA256()
    for name in ["review-actions.csv", "rosters.csv"] {
      hash.update(data: (register(name) ?? []) + [0])
    }
    return hexadecimal(hash.finalize())
  }

  private func register(_ name: String) -> [UInt8]? {
    let path = workspace.registers.appending(path: name).path(percentEncoded: false)
    return FileManager.default.contents(atPath: path).map { Array($0) }
  }
}

/// Bytes as hexadecimal digits.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  return String(
    decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
}
