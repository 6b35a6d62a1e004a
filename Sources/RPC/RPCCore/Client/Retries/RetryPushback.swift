/// What a server says about retries of a call that it fails (gRPC proposal A6 "Pushback").
public enum RetryPushback: Hashable, Sendable {
  /// The call is not to be made again.
  case never
  /// It may be made again after that time, if the client's policy allows a retry at all. Whole milliseconds, at most
  /// 2³¹−1 of them, travel.
  case after(Duration)
}

extension Metadata {
  /// `grpc-retry-pushback-ms`: in the trailers that a client receives, and in those that a handler sets.
  ///
  /// A handler sets it before it throws: `context.responseTrailers.retryPushback = .after(.seconds(2))`, or in the
  /// metadata of the ``RPCError`` that it throws. Nil when the server says nothing. What is received and is no number,
  /// or a negative one, is ``RetryPushback/never``.
  public var retryPushback: RetryPushback? {
    get {
      guard let text = self[Self.pushbackName] else { return nil }
      guard let milliseconds = Int32(text), milliseconds >= 0 else { return .never }
      return .after(.milliseconds(milliseconds))
    }
    set {
      removeAll(Self.pushbackName)
      guard let newValue else { return }
      appendReceived(name: Self.pushbackName, value: .ascii(newValue.milliseconds))
    }
  }

  private static let pushbackName = "grpc-retry-pushback-ms"
}

extension RetryPushback {
  fileprivate var milliseconds: String {
    switch self {
    case .never: "-1"
    case .after(let wait): String(Int32(max(0, min(wait / .milliseconds(1), Double(Int32.max)))))
    }
  }
}
