import CNghttp2

/// What the callbacks of libnghttp2 do to the session.
extension HTTP2Session {
  func received(_ frame: borrowing nghttp2_frame) {
    let stream = frame.hd.stream_id
    let endStream = frame.hd.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0
    switch nghttp2_frame_type(UInt32(frame.hd.type)) {
    case NGHTTP2_HEADERS:
      frameBudget.earn()
      events.append(
        incomingHeaders.isTooLarge
          ? .headerListTooLarge(stream, endStream: endStream)
          : .headers(stream, incomingHeaders.take(), endStream: endStream))
    case NGHTTP2_DATA:
      if FrameBudget.isUseful(dataBytes: frame.hd.length - frame.data.padlen, endStream: endStream) {
        frameBudget.earn()
      } else {
        spendOnEmptyFrame()
      }
      if endStream { events.append(.endOfStream(stream)) }
    case NGHTTP2_PING:
      spendOnEmptyFrame()
      let payload = withUnsafeBytes(of: frame.ping.opaque_data) { UInt64(bigEndian: $0.loadUnaligned(as: UInt64.self)) }
      let isAcknowledgement = frame.hd.flags & UInt8(NGHTTP2_FLAG_ACK.rawValue) != 0
      events.append(isAcknowledgement ? .pingAcknowledged(payload) : .ping(payload))
    case NGHTTP2_GOAWAY:
      spendOnEmptyFrame(FrameBudget.priceOfGoAway)
      let debug = UnsafeBufferPointer(start: frame.goaway.opaque_data, count: frame.goaway.opaque_data_len)
      events.append(
        .goAway(
          lastStreamID: frame.goaway.last_stream_id, HTTP2ErrorCode(rawValue: frame.goaway.error_code),
          debugData: Array(debug.prefix(256))))
      for request in unsentRequests.sorted() { withdrawRequest(request, .refusedStream) }
    case NGHTTP2_SETTINGS:
      spendOnEmptyFrame()
      events.append(.settings)
    default:
      spendOnEmptyFrame()
    }
  }

  private func spendOnEmptyFrame(_ price: Int = 1) {
    guard !frameBudget.spend(price) else { return }
    excess = excess ?? .emptyFrames
    terminate(.enhanceYourCalm)
  }

  func sent(_ frame: borrowing nghttp2_frame) {
    let stream = frame.hd.stream_id
    switch nghttp2_frame_type(UInt32(frame.hd.type)) {
    case NGHTTP2_DATA, NGHTTP2_HEADERS:
      if !unsentRequests.isEmpty { unsentRequests.remove(stream) }
      hasSentHeadersOrData = true
      // The peer answers what it gets with WINDOW_UPDATE and PING.
      frameBudget.earn()
      if frame.hd.flags & UInt8(NGHTTP2_FLAG_END_STREAM.rawValue) != 0 { endedLocally(stream) }
    case NGHTTP2_RST_STREAM:
      if frame.rst_stream.error_code != NGHTTP2_NO_ERROR.rawValue { resetsProvokedByPeer += 1 }
    case NGHTTP2_GOAWAY:
      guard !endsByItself, frame.goaway.error_code != NGHTTP2_NO_ERROR.rawValue else { break }
      // libnghttp2 says no more than this when a peer has passed the limit of RST_STREAM.
      let isInternal = frame.goaway.error_code == NGHTTP2_INTERNAL_ERROR.rawValue
      excess = excess ?? (isInternal ? .streamResets : .protocolErrors)
    default:
      break
    }
  }

  /// A frame for which libnghttp2 ends the session, or its stream. Of a request that it refuses to open it says no more
  /// than that it breaks the protocol; what else could be wrong with its number is ruled out here.
  func receivedInvalid(_ frame: borrowing nghttp2_frame, _ error: Int32) {
    guard error == NGHTTP2_ERR_PROTO.rawValue, nghttp2_frame_type(UInt32(frame.hd.type)) == NGHTTP2_HEADERS,
      frame.headers.cat == NGHTTP2_HCAT_REQUEST, !frame.hd.stream_id.isMultiple(of: 2),
      frame.headers.pri_spec.stream_id != frame.hd.stream_id
    else { return }
    excess = excess ?? .streams
  }

  /// A server that has answered does not need the rest of the request (RFC 9113 §8.1).
  private func endedLocally(_ stream: HTTP2StreamID) {
    guard role == .server, nghttp2_session_get_stream_remote_close(session, stream) == 0 else { return }
    nghttp2_submit_rst_stream(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), stream, NGHTTP2_NO_ERROR.rawValue)
  }

  /// Headers that could not be sent. A request that was still waiting has no stream that could be closed: it was
  /// refused by a GOAWAY, or it is too large. A response that is too large ends its stream.
  func notSent(_ frame: borrowing nghttp2_frame, _ error: Int32) {
    guard nghttp2_frame_type(UInt32(frame.hd.type)) == NGHTTP2_HEADERS else { return }
    let stream = frame.hd.stream_id
    guard role == .client, frame.headers.cat == NGHTTP2_HCAT_REQUEST else {
      if isOpen(stream) { reset(stream: stream, .internalError) }
      return
    }
    guard unsentRequests.remove(stream) != nil else { return }
    let isRefused =
      error == NGHTTP2_ERR_START_STREAM_NOT_ALLOWED.rawValue || error == NGHTTP2_ERR_SESSION_CLOSING.rawValue
    closed(stream, isRefused ? .refusedStream : .internalError)
    // Some failures come after libnghttp2 has opened the stream; it then goes on to say that it has closed it.
    if nghttp2_session_find_stream(session, stream) != nil { withdrawnRequests.insert(stream) }
  }

  func closed(_ stream: HTTP2StreamID, _ code: HTTP2ErrorCode) {
    removeQueue(stream: stream)
    if !unsentRequests.isEmpty { unsentRequests.remove(stream) }
    if !withdrawnRequests.isEmpty, withdrawnRequests.remove(stream) != nil { return }
    events.append(.streamClosed(stream, code))
  }

  func readOutbound(
    _ stream: HTTP2StreamID, into buffer: UnsafeMutableRawBufferPointer, flags: UnsafeMutablePointer<UInt32>
  ) -> Int {
    guard let queue = outbound[stream] else { return Int(NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue) }
    let before = queue.byteCount
    let (result, isDrained) = queue.read(into: buffer)
    queuedBytesChanged(by: queue.byteCount - before)
    if isDrained { events.append(.drained(stream)) }
    switch result {
    case .wait:
      return Int(NGHTTP2_ERR_DEFERRED.rawValue)
    case .bytes(let count):
      return count
    case .last(let count, .endStream):
      flags.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue
      return count
    case .last(let count, .trailers(let trailers)):
      flags.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue | NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
      let code = trailers.withNameValues { nghttp2_submit_trailer(session, stream, $0, $1) }
      return code == 0 ? count : Int(NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue)
    }
  }
}
