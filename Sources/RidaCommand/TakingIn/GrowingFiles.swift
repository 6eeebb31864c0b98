import Foundation

/// The files of a run that are still being written.
///
/// Those that changed within the last seconds are looked at again after a moment; where none did,
/// nobody waits. What grows unseen is found when it has been read.
struct GrowingFiles {
  private let paths: Set<String>

  /// How long ago a change makes a file suspect, in seconds.
  private static let recent = 2.0
  /// How long such files are watched, in microseconds.
  private static let pause: UInt32 = 300_000

  init(_ files: [InboxFile]) {
    let now = Date().timeIntervalSince1970
    let suspects = files.compactMap { file -> (path: String, stamp: FileStamp)? in
      let path = file.url.path(percentEncoded: false)
      guard let stamp = FileStamp(path: path), now - Double(stamp.seconds) < Self.recent else {
        return nil
      }
      return (path, stamp)
    }
    if !suspects.isEmpty { usleep(Self.pause) }
    paths = Set(suspects.filter { FileStamp(path: $0.path) != $0.stamp }.map(\.path))
  }

  /// Whether a file changed while it was watched.
  func contains(_ file: InboxFile) -> Bool { paths.contains(file.url.path(percentEncoded: false)) }
}
