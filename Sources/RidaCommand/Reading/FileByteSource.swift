import CSVReading
import Foundation

/// An export's bytes, read from a file that is neither a link nor a device.
final class FileByteSource: ByteSource, Sendable {
  private let descriptor: Int32
  let size: Int
  /// What tells whether the file has changed since it was opened.
  let stamp: FileStamp
  private let progress: ReadingProgress

  /// Opens a file.
  ///
  /// - Throws: `FileProblem`.
  init(_ file: URL) throws(FileProblem) {
    let path = file.path(percentEncoded: false)
    let opened = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard opened >= 0 else { throw FileProblem(errno: errno) }
    guard let stamp = FileStamp(descriptor: opened) else {
      close(opened)
      throw .unreadable
    }
    guard stamp.isRegular else {
      close(opened)
      throw stamp.isFolder ? .folder : .unreadable
    }
    descriptor = opened
    size = stamp.size
    self.stamp = stamp
    progress = ReadingProgress(name: file.lastPathComponent, total: stamp.size)
  }

  deinit { close(descriptor) }

  /// Goes back to the file's first byte.
  func rewind() {
    lseek(descriptor, 0, SEEK_SET)
    progress.restart()
  }

  /// Whether the file is as it was when it was opened.
  var isUnchanged: Bool { FileStamp(descriptor: descriptor) == stamp }

  /// Up to `maximumCount` further bytes; empty at the end, and only there.
  ///
  /// - Throws: `FileProblem.unreadable` where the disk does not give them.
  func read(upTo maximumCount: Int) throws -> [UInt8] {
    var failure = false
    let bytes = [UInt8](capacity: maximumCount) { span in
      while span.count < maximumCount {
        let count = unsafe span.withUnsafeMutableBufferPointer { buffer, filled in
          let start = unsafe buffer.baseAddress?.advanced(by: filled)
          let got = unsafe Glibc.read(descriptor, start, maximumCount - filled)
          if got > 0 { filled += got }
          return got
        }
        if count < 0, errno == EINTR { continue }
        if count < 0 { failure = true }
        if count <= 0 { break }
      }
    }
    if failure { throw FileProblem.unreadable }
    progress.add(bytes.count)
    return bytes
  }
}

/// Why a file cannot be read.
enum FileProblem: Error, Equatable {
  case missing
  case folder
  case forbidden
  case unreadable

  init(errno code: Int32) {
    switch code {
    case ENOENT, ENOTDIR: self = .missing
    case EACCES, EPERM: self = .forbidden
    case EISDIR: self = .folder
    default: self = .unreadable
    }
  }
}

/// What tells whether a file has changed.
struct FileStamp: Equatable, Sendable {
  let size: Int
  let seconds: Int
  let nanoseconds: Int
  let isRegular: Bool
  let isFolder: Bool

  init?(descriptor: Int32) {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  /// The stamp of the file at a path, links not followed.
  init?(path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    size = Int(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
    isRegular = status.st_mode & S_IFMT == S_IFREG
    isFolder = status.st_mode & S_IFMT == S_IFDIR
  }
}
