/// The cause of an error that a transport gives when no handler can have seen the call, so that it is safe to make it
/// again (gRPC proposal A6 "Transparent Retries").
public enum CallNotProcessed: Error, Hashable, Sendable {
  /// The call has not left this process.
  case neverSent
  /// The server refused the stream, or a GOAWAY counted it out.
  case refused
}
