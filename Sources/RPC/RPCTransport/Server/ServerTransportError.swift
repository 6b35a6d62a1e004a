/// Why a server transport does not serve.
public enum ServerTransportError: Error, Hashable, Sendable {
  /// ``HTTP2ServerTransport/run(_:)`` can be called once.
  case alreadyRan
  /// It was shut down before it listened.
  case stopped
  /// The limit of connections is reached, or the server is shutting down.
  case tooManyConnections
}
