/// Which of the two sides of a call sends more than one message.
public enum CallKind: Hashable, Sendable {
  case unary
  case clientStreaming
  case serverStreaming
  case bidirectionalStreaming

  /// Whether the caller may send any number of messages.
  public var streamsRequests: Bool { self == .clientStreaming || self == .bidirectionalStreaming }
}
