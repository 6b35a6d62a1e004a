public import MessageCompression

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
  /// How the request message of a caller that does not stream was compressed. That of a stream is
  /// ``RequestStream/AsyncIterator/messageEncoding``.
  public internal(set) var requestEncoding = CompressionAlgorithm.identity

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

  /// Whether the responses are compressed; the server's configuration decides when the handler does not. What is set
  /// after the response has begun is without effect.
  ///
  /// The algorithm is that of the request, or the first of gzip and deflate that the caller lists. A caller that lists
  /// neither gets its responses as they are.
  public var compressesResponses: Bool {
    get { responseMetadata.compresses }
    nonmutating set { responseMetadata.compresses = newValue }
  }
}
