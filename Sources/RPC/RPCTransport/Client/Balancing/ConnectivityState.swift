/// Where a client stands with its server, or with one address of it (gRPC connectivity-semantics-and-api.md).
public enum ConnectivityState: Hashable, Sendable {
  /// Nothing is tried: no call needs it. → `connecting` by a call.
  case idle
  /// → `ready`, → `transientFailure` when it fails. Calls wait.
  case connecting
  /// → `idle` when the connection is lost or takes no more calls.
  case ready
  /// Calls fail, or wait when they asked for that. → `idle` when the backoff has passed.
  case transientFailure
  /// The client has been closed.
  case shutdown
}
