import COpenSSL
import Synchronization

/// Owns a session that a server lets its client resume.
///
/// Sendable because a session does not change once it has been handed out, and OpenSSL counts its references atomically.
final class ResumableSession: @unchecked Sendable {
  let pointer: OpaquePointer

  /// Takes over the caller's reference.
  init(owning pointer: OpaquePointer) {
    self.pointer = pointer
  }

  deinit {
    SSL_SESSION_free(pointer)
  }
}

/// The latest session of each server name. A resumed handshake checks no certificate again, so a session serves the
/// name that it was verified for and no other.
final class ResumptionCache: Sendable {
  static let maximumNames = 64

  private let sessions = Mutex<[String: ResumableSession]>([:])

  func store(_ session: ResumableSession, for serverName: String) {
    sessions.withLock { sessions in
      if sessions[serverName] == nil, sessions.count >= Self.maximumNames { sessions.removeAll() }
      sessions[serverName] = session
    }
  }

  /// Each session is used once, so that connections cannot be linked to each other (RFC 8446 §C.4).
  func take(for serverName: String) -> ResumableSession? {
    sessions.withLock { $0.removeValue(forKey: serverName) }
  }
}
