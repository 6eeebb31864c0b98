import Foundation

/// The one writer's hold on a workspace, given up when the process ends, however it ends.
@safe
final class WorkspaceLock {
  private let descriptor: Int32

  /// Takes the lock at once.
  ///
  /// - Throws: `Failure.held` where another run has it, `Failure.cannotWrite` where the lock file
  ///   cannot be made.
  init(_ workspace: Workspace) throws(Failure) {
    let path = workspace.lock.path(percentEncoded: false)
    descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw .cannotWrite(path: path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw .held
    }
  }

  deinit { close(descriptor) }

  /// Why a workspace cannot be locked.
  enum Failure: Error {
    case held
    case cannotWrite(path: String)
  }
}
