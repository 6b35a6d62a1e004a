/// Which of the two sides of a call sends more than one message.
public enum CallKind: Hashable, Sendable {
  case unary
  case clientStreaming
  case serverStreaming
  case bidirectionalStreaming
}
