/// What a handler knows about its call, beside the messages.
public struct ServerContext: Sendable {
  public let method: MethodDescriptor
  /// What the caller sent, without the names that belong to the protocol.
  public var metadata: Metadata
  /// When the caller stops waiting; the transport cancels the handler's task then.
  public let deadline: ContinuousClock.Instant?
  /// The address of the caller, such as `127.0.0.1:50412`.
  public let peer: String
  /// Where the handler leaves metadata for its caller.
  public let responseMetadata: ResponseMetadata

  public init(
    method: MethodDescriptor,
    metadata: Metadata = Metadata(),
    deadline: ContinuousClock.Instant? = nil,
    peer: String = "",
    responseMetadata: ResponseMetadata = ResponseMetadata()
  ) {
    self.method = method
    self.metadata = metadata
    self.deadline = deadline
    self.peer = peer
    self.responseMetadata = responseMetadata
  }

  /// Sent before the first message; what is set later than that is lost.
  public var responseHeaders: Metadata {
    get { responseMetadata.headers }
    nonmutating set { responseMetadata.headers = newValue }
  }

  /// Sent with the status.
  public var responseTrailers: Metadata {
    get { responseMetadata.trailers }
    nonmutating set { responseMetadata.trailers = newValue }
  }
}
