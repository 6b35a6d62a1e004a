private import Foundation
internal import Logging
internal import StoreJournal

#if canImport(Glibc)
  private import Glibc
#elseif canImport(Darwin)
  private import Darwin
#endif

/// A directory held by one process: the file `lock` in it, locked, with that process's id inside.
///
/// The lock is the kernel's: it goes with the process, however that ends. The id is for people.
final class DirectoryLock: Sendable {
  private let descriptor: Int32

  /// - Throws: ``StoreError/inUse(store:by:)`` while another process has it.
  init(directory: String, store: String, logger: Logger) throws {
    let path = directory + "/lock"
    let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw StoreError.unreachable(store: store, reason: "\(path): \(String(cString: strerror(errno)))")
    }
    let owner = Self.owner(descriptor)
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let reason = errno
      close(descriptor)
      if reason == EWOULDBLOCK {
        throw StoreError.inUse(store: store, by: owner.map { "process \($0)" } ?? "a process")
      }
      throw StoreError.unreachable(store: store, reason: "\(path): \(String(cString: strerror(reason)))")
    }
    self.descriptor = descriptor
    if let owner, owner != getpid() {
      logger.notice(
        "took over the lock of a process that has ended", metadata: ["store": "\(store)", "pid": "\(owner)"])
    }
    write(id: getpid())
  }

  deinit {
    // An empty file tells the next process that this one ended in order.
    _ = ftruncate(descriptor, 0)
    close(descriptor)
  }

  private func write(id: pid_t) {
    _ = ftruncate(descriptor, 0)
    var text = "\(id)\n"
    _ = text.withUTF8 { pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }

  private static func owner(_ descriptor: Int32) -> pid_t? {
    var bytes = [UInt8](repeating: 0, count: 32)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    guard count > 0 else { return nil }
    return pid_t(String(decoding: bytes[..<count], as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines))
  }
}
