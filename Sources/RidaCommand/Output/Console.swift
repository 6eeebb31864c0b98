import Foundation
import SurveyModel

/// Where the program writes: results to standard output, messages to standard error.
enum Console {
  /// Writes a result.
  static func print(_ text: String) {
    FileHandle.standardOutput.write(Data((text + "\n").utf8))
  }

  /// Writes a result's bytes as they are.
  static func print(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }

  /// Writes a message.
  static func message(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Whether messages go to a terminal, on which progress may be shown.
  static var messagesGoToTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Shows how far long work is, overwriting what was shown before; only on a terminal.
  static func progress(_ text: String) {
    guard messagesGoToTerminal else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
  }

  /// Removes what `progress` showed.
  static func endProgress() {
    guard messagesGoToTerminal else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }
}
