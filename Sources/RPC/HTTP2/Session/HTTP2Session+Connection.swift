import CNghttp2

extension HTTP2Session {
  /// Tells a client that the server is going to shut down, and goes on accepting streams (RFC 9113 §6.8). A round
  /// trip later, ``submitGoAway(_:debugData:)`` says which stream is the last one.
  public func submitShutdownNotice() {
    nghttp2_submit_shutdown_notice(session)
  }

  /// Accepts no stream after the last one that was received, or that is given. Those up to it go on.
  public func submitGoAway(_ code: HTTP2ErrorCode, lastStream: HTTP2StreamID? = nil, debugData: String = "") {
    let last = lastStream ?? nghttp2_session_get_last_proc_stream_id(session)
    let debug = Array(debugData.utf8.prefix(256))
    if code != .noError { endsByItself = true }
    nghttp2_submit_goaway(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), last, code.rawValue, debug, debug.count)
  }

  /// Ends the session: GOAWAY, and nothing is read or written after it.
  public func terminate(_ code: HTTP2ErrorCode) {
    endsByItself = true
    nghttp2_session_terminate_session(session, code.rawValue)
  }

  public func submitPing(_ payload: UInt64) {
    withUnsafeBytes(of: payload.bigEndian) { bytes in
      _ = nghttp2_submit_ping(
        session, UInt8(NGHTTP2_FLAG_NONE.rawValue), bytes.bindMemory(to: UInt8.self).baseAddress)
    }
  }

  /// Whether a client may open streams: not after a GOAWAY, and not when the numbers have run out.
  public var allowsRequests: Bool { nghttp2_session_check_request_allowed(session) != 0 }

  /// Bytes that the peer allows on all streams together.
  public var sendWindow: Int32 { nghttp2_session_get_remote_window_size(session) }

  /// Bytes that the peer may send on all streams together.
  public var receiveWindow: Int32 { nghttp2_session_get_local_window_size(session) }

  /// The peer's SETTINGS_MAX_CONCURRENT_STREAMS.
  public var peerMaximumConcurrentStreams: UInt32 {
    nghttp2_session_get_remote_settings(session, NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS)
  }
}
