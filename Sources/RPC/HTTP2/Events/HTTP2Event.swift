public typealias HTTP2StreamID = Int32

/// What a session has learnt from its peer, or has done on its own while sending.
public enum HTTP2Event: Hashable, Sendable {
  /// A request, a response (interim ones too), or trailers.
  case headers(HTTP2StreamID, HeaderBlock, endStream: Bool)
  /// A header list above the configured limit. Its fields are dropped, the stream is left to its owner; when it is far
  /// above, the stream is being reset.
  case headerListTooLarge(HTTP2StreamID, endStream: Bool)
  /// Bytes of the body. They count against the window of the stream until ``HTTP2Session/consume(_:stream:)``.
  case data(HTTP2StreamID, [UInt8])
  /// The peer has sent all it is going to send on this stream, after its data.
  case endOfStream(HTTP2StreamID)
  /// The stream is gone: finished on both sides, reset by either, or refused by a GOAWAY. Its last event.
  case streamClosed(HTTP2StreamID, HTTP2ErrorCode)
  /// What is queued to be sent on the stream has fallen below the mark that was asked for.
  case drained(HTTP2StreamID)
  /// What is queued on all streams together has fallen below the mark that was asked for.
  case queueDrained
  /// The peer takes no stream above `lastStreamID`.
  case goAway(lastStreamID: HTTP2StreamID, HTTP2ErrorCode, debugData: [UInt8])
  /// The session answers pings itself.
  case ping(UInt64)
  case pingAcknowledged(UInt64)
  case settings
}
