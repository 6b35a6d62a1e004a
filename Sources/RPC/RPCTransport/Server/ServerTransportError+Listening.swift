import NIOCore

#if canImport(Darwin)
  private import Darwin
#elseif canImport(Musl)
  private import Musl
#else
  private import Glibc
#endif

extension ServerTransportError {
  /// What the failure of a listener of SwiftNIO means.
  public static func listening(host: String, port: Int, failure: any Error) -> ServerTransportError {
    let address = host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)"
    return .cannotListen(address: address, reason: reason(failure))
  }

  private static func reason(_ error: any Error) -> String {
    switch error {
    case let error as IOError: reason(errno: error.errnoCode)
    case is SocketAddressError.UnknownHost: "the name cannot be resolved"
    default: String(describing: error)
    }
  }

  private static func reason(errno: CInt) -> String {
    switch errno {
    case EADDRINUSE: "another program listens there; choose another port, or 0 for any free one"
    case EADDRNOTAVAIL: "this machine does not have that address"
    case EACCES, EPERM: "the system does not allow it; ports below 1024 are not for everyone"
    case EAFNOSUPPORT: "this machine has no addresses of that kind"
    case EMFILE, ENFILE: "too many files are open"
    default: "the system reports error \(errno)"
    }
  }
}
