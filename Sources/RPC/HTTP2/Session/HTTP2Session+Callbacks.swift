import CNghttp2

extension HTTP2Session {
  static func setCallbacks(_ callbacks: OpaquePointer?) {
    nghttp2_session_callbacks_set_on_begin_headers_callback(callbacks) { _, frame, userData in
      HTTP2Session.with(userData, frame) { session, _ in session.incomingHeaders.begin() }
    }
    nghttp2_session_callbacks_set_on_header_callback(callbacks) {
      _, frame, name, nameCount, value, valueCount, _, userData in
      HTTP2Session.with(userData, frame, orElse: callbackFailure) { session, frame in
        let goesOn = session.incomingHeaders.append(
          name: UnsafeRawBufferPointer(start: name, count: nameCount),
          value: UnsafeRawBufferPointer(start: value, count: valueCount),
          limit: Int(session.configuration.maximumHeaderListBytes))
        if goesOn { return 0 }
        // The stream is reset, and the rest of its list goes through the decompression alone.
        session.events.append(.headerListTooLarge(frame.hd.stream_id, endStream: false))
        return NGHTTP2_ERR_TEMPORAL_CALLBACK_FAILURE.rawValue
      }
    }
    nghttp2_session_callbacks_set_on_data_chunk_recv_callback(callbacks) { _, _, stream, bytes, count, userData in
      HTTP2Session.with(userData, orElse: callbackFailure) { session in
        guard let bytes else { return callbackFailure }
        session.events.append(.data(stream, [UInt8](UnsafeBufferPointer(start: bytes, count: count))))
        return 0
      }
    }
    nghttp2_session_callbacks_set_on_frame_recv_callback(callbacks) { _, frame, userData in
      HTTP2Session.with(userData, frame) { session, frame in session.received(frame) }
    }
    nghttp2_session_callbacks_set_on_invalid_frame_recv_callback(callbacks) { _, frame, error, userData in
      HTTP2Session.with(userData, frame) { session, frame in session.receivedInvalid(frame, error) }
    }
    nghttp2_session_callbacks_set_on_frame_send_callback(callbacks) { _, frame, userData in
      HTTP2Session.with(userData, frame) { session, frame in session.sent(frame) }
    }
    nghttp2_session_callbacks_set_on_frame_not_send_callback(callbacks) { _, frame, error, userData in
      HTTP2Session.with(userData, frame) { session, frame in session.notSent(frame, error) }
    }
    nghttp2_session_callbacks_set_on_stream_close_callback(callbacks) { _, stream, code, userData in
      // An error from this callback leaks the stream in the library, so it never gives one.
      HTTP2Session.with(userData, orElse: 0) { session in
        session.closed(stream, HTTP2ErrorCode(rawValue: code))
        return 0
      }
    }
  }

  static var dataProvider: nghttp2_data_provider {
    nghttp2_data_provider(source: nghttp2_data_source()) { _, stream, buffer, count, flags, _, userData in
      HTTP2Session.with(userData, orElse: Int(callbackFailure)) { session in
        guard let buffer, let flags else { return Int(callbackFailure) }
        return session.readOutbound(
          stream, into: UnsafeMutableRawBufferPointer(start: buffer, count: count), flags: flags)
      }
    }
  }

  /// Without counting references: a call comes here a score of times, and who called libnghttp2 holds the session.
  @inline(__always)
  private static func with<Result>(
    _ userData: UnsafeMutableRawPointer?, orElse failure: Result, _ body: (HTTP2Session) -> Result
  ) -> Result {
    guard let userData else { return failure }
    return Unmanaged<HTTP2Session>.fromOpaque(userData)._withUnsafeGuaranteedRef(body)
  }

  @inline(__always)
  private static func with(
    _ userData: UnsafeMutableRawPointer?, _ frame: UnsafePointer<nghttp2_frame>?, orElse failure: Int32,
    _ body: (HTTP2Session, borrowing nghttp2_frame) -> Int32
  ) -> Int32 {
    guard let frame else { return failure }
    return with(userData, orElse: failure) { session in body(session, frame.pointee) }
  }

  @inline(__always)
  private static func with(
    _ userData: UnsafeMutableRawPointer?, _ frame: UnsafePointer<nghttp2_frame>?,
    _ body: (HTTP2Session, borrowing nghttp2_frame) -> Void
  ) -> Int32 {
    with(userData, frame, orElse: callbackFailure) { session, frame in
      body(session, frame)
      return 0
    }
  }
}

private let callbackFailure = NGHTTP2_ERR_CALLBACK_FAILURE.rawValue
