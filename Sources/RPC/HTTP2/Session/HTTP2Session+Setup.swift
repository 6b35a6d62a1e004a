import CNghttp2

extension HTTP2Session {
  /// - Parameter memory: what the session is allocated with; it must outlive the session.
  static func makeSession(
    _ role: Role, _ configuration: HTTP2Configuration, _ memory: SessionMemory
  ) throws(HTTP2Error) -> OpaquePointer {
    var callbacks: OpaquePointer?
    try HTTP2Error.check(nghttp2_session_callbacks_new(&callbacks))
    defer { nghttp2_session_callbacks_del(callbacks) }
    setCallbacks(callbacks)

    var options: OpaquePointer?
    try HTTP2Error.check(nghttp2_option_new(&options))
    defer { nghttp2_option_del(options) }
    set(options, configuration)

    var session: OpaquePointer?
    let code = memory.withAllocator { allocator in
      switch role {
      case .client: nghttp2_session_client_new3(&session, callbacks, nil, options, allocator)
      case .server: nghttp2_session_server_new3(&session, callbacks, nil, options, allocator)
      }
    }
    try HTTP2Error.check(code)
    memory.sessionIsMade()
    guard let session else { throw HTTP2Error(code: NGHTTP2_ERR_NOMEM.rawValue) }
    return session
  }

  private static let deflateTableBytes = 1 << 10

  private static func set(_ options: OpaquePointer?, _ configuration: HTTP2Configuration) {
    // Windows open when the application has consumed the bytes, so that back-pressure reaches the peer.
    nghttp2_option_set_no_auto_window_update(options, 1)
    // Closed streams are kept by default for the priority tree alone, which nobody uses.
    nghttp2_option_set_no_closed_streams(options, 1)
    CNghttp2_option_keep_outer_spaces(options)
    // What a server says again and again fits into less than the usual 4 KiB, whose index every connection keeps.
    nghttp2_option_set_max_deflate_dynamic_table_size(options, deflateTableBytes)
    nghttp2_option_set_stream_reset_rate_limit(
      options, configuration.streamResetBurst, configuration.streamResetsPerSecond)
    nghttp2_option_set_max_outbound_ack(options, max(configuration.maximumOutboundAcknowledgements, 1))
  }

  /// The first frame of each side (RFC 9113 §3.4), and the window of the connection, which no setting covers.
  func submitSettings() throws(HTTP2Error) {
    var settings = [
      nghttp2_settings_entry(
        settings_id: Int32(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE.rawValue),
        value: UInt32(max(configuration.streamWindowBytes, 1))),
      nghttp2_settings_entry(
        settings_id: Int32(NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE.rawValue),
        value: configuration.maximumHeaderListBytes),
      nghttp2_settings_entry(
        settings_id: Int32(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS.rawValue),
        value: role == .server ? configuration.maximumConcurrentStreams : 0),
    ]
    if role == .client {
      settings.append(
        nghttp2_settings_entry(settings_id: Int32(NGHTTP2_SETTINGS_ENABLE_PUSH.rawValue), value: 0))
    }
    try HTTP2Error.check(
      nghttp2_submit_settings(session, UInt8(NGHTTP2_FLAG_NONE.rawValue), settings, settings.count))
    try HTTP2Error.check(
      nghttp2_session_set_local_window_size(
        session, UInt8(NGHTTP2_FLAG_NONE.rawValue), 0, max(configuration.connectionWindowBytes, 65_535)))
  }
}
