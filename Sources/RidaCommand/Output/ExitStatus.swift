import ArgumentParser

/// The exit codes that scripts rely on, as in `sysexits.h`.
enum ExitStatus {
  /// Done, with records set aside or findings that need a person.
  static let needsPerson = ExitCode(1)
  /// An input or a definition cannot be used.
  static let unusableInput = ExitCode(65)
  /// A fault of the program.
  static let fault = ExitCode(70)
  static let cannotWrite = ExitCode(73)
  static let readError = ExitCode(74)
  /// Another run holds the workspace.
  static let tryLater = ExitCode(75)
}
