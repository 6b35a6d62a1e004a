/// Why a server transport does not serve.
public enum ServerTransportError: Error, Hashable, Sendable {
  /// ``HTTP2ServerTransport/run(_:)`` can be called once.
  case alreadyRan
  /// It was shut down before it listened.
  case stopped
  /// The limit of connections is reached, or the server is shutting down.
  case tooManyConnections
  /// Nothing can be received there.
  /// - Parameters:
  ///   - address: `host:port`
  ///   - reason: in words for the person who starts the server.
  case cannotListen(address: String, reason: String)
}

extension ServerTransportError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .alreadyRan: "the server has run already"
    case .stopped: "the server was shut down before it listened"
    case .tooManyConnections: "there are too many connections, or the server is shutting down"
    case .cannotListen(let address, let reason): "cannot listen on \(address): \(reason)"
    }
  }
}
