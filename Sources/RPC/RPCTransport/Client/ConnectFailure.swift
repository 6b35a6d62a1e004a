import NIOCore
import NIOPosix

#if canImport(Darwin)
  private import Darwin
#else
  private import Glibc
#endif

/// Why no connection could be made, in words for the person who reads the error of the call.
enum ConnectFailure {
  static func reason(_ error: any Error) -> String {
    switch error {
    case let error as IOError: reason(errno: error.errnoCode)
    case let error as NIOConnectionError:
      error.connectionErrors.first.map { reason($0.error) } ?? "the name cannot be resolved"
    case ChannelError.connectTimeout: "no answer in time"
    default: String(describing: error)
    }
  }

  private static func reason(errno: CInt) -> String {
    switch errno {
    case ECONNREFUSED: "connection refused: nothing listens there"
    case ECONNRESET: "the connection was closed while it was made"
    case ETIMEDOUT: "no answer in time"
    case EHOSTUNREACH, ENETUNREACH: "there is no route to it"
    case EADDRNOTAVAIL: "no local address is left to connect from"
    case EMFILE, ENFILE: "too many files are open"
    case EACCES, EPERM: "the system does not allow it"
    default: "the system reports error \(errno)"
    }
  }
}
