import ArgumentParser
import Foundation
import SurveyModel

/// Where the program writes: results to standard output, messages to standard error.
///
/// Where a result cannot be written, on a full disk for one, the program ends with the exit status
/// for that. A message that cannot be written keeps no work from being done.
enum Console {
  /// Writes a result.
  static func print(_ text: String) { print(Array((text + "\n").utf8)) }

  /// Writes a result's bytes as they are.
  static func print(_ bytes: [UInt8]) {
    guard !writeAll(bytes, to: STDOUT_FILENO) else { return }
    exit(ExitStatus.cannotWrite.rawValue)
  }

  /// Writes a message.
  static func message(_ text: String) { tell(text + "\n") }

  /// Whether messages go to a terminal, on which progress may be shown.
  static var messagesGoToTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Shows how far long work is, overwriting what was shown before; only on a terminal.
  static func progress(_ text: String) {
    guard messagesGoToTerminal else { return }
    tell("\r\u{1B}[K\(text)")
  }

  /// Removes what `progress` showed.
  static func endProgress() {
    guard messagesGoToTerminal else { return }
    tell("\r\u{1B}[K")
  }

  private static func tell(_ text: String) { _ = writeAll(Array(text.utf8), to: STDERR_FILENO) }
}
