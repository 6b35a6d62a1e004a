/// A failure of the whole session, or of what was submitted to it.
public struct HTTP2Error: Error, Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// The peer broke the protocol in a way that ends the session: send what is pending, then close.
    case sessionFailed
    /// No further stream can be opened on this connection.
    case noMoreStreams
    /// The stream is not there, or not in a state that allows what was submitted.
    case streamNotAvailable
    case outOfMemory
  }

  public let kind: Kind
  public let reason: String
}

extension HTTP2Error: CustomStringConvertible {
  public var description: String { reason }
}
