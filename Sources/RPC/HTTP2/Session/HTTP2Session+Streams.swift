import CNghttp2

extension HTTP2Session {
  /// Opens a stream. The request may wait in the session until the peer's limit of concurrent streams allows it.
  /// - Parameter endStream: whether the headers are all of the request.
  public func submitRequest(_ headers: HeaderBlock, endStream: Bool) throws(HTTP2Error) -> HTTP2StreamID {
    let id = headers.withNameValues { fields, count in
      Self.withDataProvider(unless: endStream) { nghttp2_submit_request(session, nil, fields, count, $0, nil) }
    }
    try HTTP2Error.check(id)
    if !endStream { addQueue(OutboundQueue(), stream: id) }
    unsentRequests.insert(id)
    return id
  }

  /// Submits the final response headers of a stream, once.
  public func submitResponse(
    _ headers: HeaderBlock, stream: HTTP2StreamID, endStream: Bool
  ) throws(HTTP2Error) {
    // libnghttp2 warns that a second response to a stream may crash the process.
    guard !outbound.contains(stream), isOpen(stream) else {
      throw HTTP2Error(code: NGHTTP2_ERR_INVALID_STATE.rawValue)
    }
    let queue = OutboundQueue()
    if endStream { queue.finish(.endStream) }
    addQueue(queue, stream: stream)
    try HTTP2Error.check(
      headers.withNameValues { fields, count in
        Self.withDataProvider(unless: endStream) { nghttp2_submit_response(session, stream, fields, count, $0) }
      })
  }

  /// Queues bytes of the body. Ignored when the stream has ended.
  public func send(_ bytes: [UInt8], stream: HTTP2StreamID) {
    guard let queue = outbound[stream] else { return }
    let before = queue.byteCount
    let mustWake = queue.append(bytes)
    queuedBytesChanged(by: queue.byteCount - before)
    if mustWake { nghttp2_session_resume_data(session, stream) }
  }

  /// Ends this side of the stream after what is queued, with trailers or without.
  public func finish(stream: HTTP2StreamID, trailers: HeaderBlock? = nil) {
    let end = trailers.map(OutboundQueue.End.trailers) ?? .endStream
    if outbound[stream]?.finish(end) == true { nghttp2_session_resume_data(session, stream) }
  }

  /// Ends the stream at once, dropping what is queued on it.
  public func reset(stream: HTTP2StreamID, _ code: HTTP2ErrorCode) {
    if unsentRequests.contains(stream) { return withdrawRequest(stream, code) }
    // The entry stays until the stream is closed, so that no response can follow.
    if outbound.contains(stream) || nghttp2_session_get_stream_local_close(session, stream) >= 0 {
      removeQueue(stream: stream)
      addQueue(.abandoned, stream: stream)
    }
    nghttp2_submit_rst_stream(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), stream, code.rawValue)
  }

  /// Bytes of the body that are queued, whether for want of a window or of output that was taken.
  public func queuedBytes(stream: HTTP2StreamID) -> Int { outbound[stream]?.byteCount ?? 0 }

  /// Bytes of the body that have left the queue, while something more waits to be sent; nil when nothing waits. A
  /// number that stays the same belongs to a stream whose window stays closed.
  public func progressWhileWaiting(stream: HTTP2StreamID) -> UInt64? {
    guard let queue = outbound[stream], queue.isWaiting else { return nil }
    return queue.takenBytes
  }

  /// Asks for one ``HTTP2Event/drained(_:)`` when no more than `mark` bytes are queued.
  public func notifyWhenDrained(stream: HTTP2StreamID, to mark: Int) {
    outbound[stream]?.drainMark = mark
  }

  /// The application has used `count` bytes of the body; the peer may send as many more on that stream.
  public func consume(_ count: Int, stream: HTTP2StreamID) {
    guard count > 0 else { return }
    nghttp2_session_consume_stream(session, stream, count)
  }

  /// `count` bytes no longer count against the window that all streams share.
  public func consumeConnection(_ count: Int) {
    guard count > 0 else { return }
    nghttp2_session_consume_connection(session, count)
  }

  /// Ends a request that the peer has not seen: libnghttp2 keeps it until there is room, but its owner need not wait.
  func withdrawRequest(_ stream: HTTP2StreamID, _ code: HTTP2ErrorCode) {
    unsentRequests.remove(stream)
    withdrawnRequests.insert(stream)
    removeQueue(stream: stream)
    nghttp2_submit_rst_stream(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), stream, code.rawValue)
    events.append(.streamClosed(stream, code))
  }

  private static func withDataProvider<R>(
    unless none: Bool, _ body: (UnsafePointer<nghttp2_data_provider>?) -> R
  ) -> R {
    none ? body(nil) : withUnsafePointer(to: dataProvider) { body($0) }
  }

  /// Whether this side may still send on the stream.
  public func isOpen(_ stream: HTTP2StreamID) -> Bool {
    nghttp2_session_get_stream_local_close(session, stream) == 0
  }
}
