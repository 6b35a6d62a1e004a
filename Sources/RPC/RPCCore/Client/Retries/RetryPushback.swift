/// What a server says about retries (gRPC proposal A6 "Pushback").
enum RetryPushback: Hashable {
  case stop
  case after(Duration)

  static let name = "grpc-retry-pushback-ms"

  /// Nil when the server says nothing. A number that is negative, or none, asks for no retry.
  init?(_ trailers: Metadata) {
    guard let text = trailers[Self.name] else { return nil }
    if let milliseconds = Int32(text), milliseconds >= 0 {
      self = .after(.milliseconds(milliseconds))
    } else {
      self = .stop
    }
  }
}
