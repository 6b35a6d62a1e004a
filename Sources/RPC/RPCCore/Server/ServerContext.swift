public import MessageCompression

/// What a handler knows about its call, beside the messages.
public struct ServerContext: Sendable {
  package let call: ServerCallState
  /// What the caller sent, without the names that belong to the protocol.
  public var metadata: Metadata
  /// How the request message of a caller that does not stream was compressed. That of a stream is
  /// ``RequestStream/AsyncIterator/messageEncoding``.
  public internal(set) var requestEncoding = CompressionAlgorithm.identity

  public init(
    method: MethodDescriptor,
    metadata: Metadata = Metadata(),
    deadline: ContinuousClock.Instant? = nil,
    peer: String = "",
    peerSubject: String = ""
  ) {
    self.call = ServerCallState(method: method, deadline: deadline, peer: peer, peerSubject: peerSubject)
    self.metadata = metadata
  }

  public var method: MethodDescriptor { call.method }
  /// When the caller stops waiting; the transport cancels the handler's task then.
  public var deadline: ContinuousClock.Instant? { call.deadline }
  /// The address of the caller, such as `127.0.0.1:50412`.
  public var peer: String { call.peer }
  /// The subject of the certificate that the caller showed, which has been verified, as RFC 2253 writes it:
  /// `CN=alice,O=Example`. Empty for a caller without one.
  public var peerSubject: String { call.peerSubject }

  /// The context of a call whose one request message was compressed so.
  @usableFromInline func with(requestEncoding: CompressionAlgorithm) -> ServerContext {
    var context = self
    context.requestEncoding = requestEncoding
    return context
  }

  /// Sent before the first message; what is set later than that is lost.
  public var responseHeaders: Metadata {
    get { call.headers }
    nonmutating set { call.headers = newValue }
  }

  /// Sent with the status.
  public var responseTrailers: Metadata {
    get { call.trailers }
    nonmutating set { call.trailers = newValue }
  }

  /// Whether the responses are compressed; the server's configuration decides when the handler does not. What is set
  /// after the response has begun is without effect.
  ///
  /// The algorithm is that of the request, or the first of gzip and deflate that the caller lists. A caller that lists
  /// neither gets its responses as they are.
  public var compressesResponses: Bool {
    get { call.compresses }
    nonmutating set { call.compresses = newValue }
  }
}
