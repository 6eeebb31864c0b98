import Foundation

/// Files that are there as a whole or not at all, whatever happens while they are written.
enum WholeFile {
  /// Writes a file, or replaces it.
  ///
  /// What is being written always has the same name beside the file, so that what a run leaves there
  /// that is cut off is written over by the next.
  ///
  /// - Throws: A `CocoaError` where the file cannot be written; the former one is as it was.
  static func write(_ bytes: [UInt8], to file: URL, permissions: mode_t = 0o644) throws {
    let folder = file.deletingLastPathComponent()
    let temporary = folder.appending(path: ".\(file.lastPathComponent).new")
      .path(percentEncoded: false)
    let path = file.path(percentEncoded: false)
    let isWritten = isWhole(bytes, writtenTo: temporary, permissions)
    guard isWritten, unsafe rename(temporary, path) == 0 else {
      unsafe unlink(temporary)
      throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: path])
    }
    makeDurable(folder)
  }

  private static func isWhole(
    _ bytes: [UInt8], writtenTo path: String, _ permissions: mode_t
  ) -> Bool {
    let descriptor = unsafe open(
      path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, permissions)
    guard descriptor >= 0 else { return false }
    let isWhole =
      fchmod(descriptor, permissions) == 0 && writeAll(bytes, to: descriptor)
      && fsync(descriptor) == 0
    return close(descriptor) == 0 && isWhole
  }

  /// Makes the names in a folder outlast a power cut, as far as the disk allows.
  private static func makeDurable(_ folder: URL) {
    let descriptor = unsafe open(
      folder.path(percentEncoded: false), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}

/// Writes all bytes to an open file; false where that fails.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
  var done = 0
  while done < bytes.count {
    let count = unsafe bytes.withUnsafeBytes { buffer in
      unsafe Glibc.write(descriptor, buffer.baseAddress?.advanced(by: done), bytes.count - done)
    }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { return false }
    done += count
  }
  return true
}
