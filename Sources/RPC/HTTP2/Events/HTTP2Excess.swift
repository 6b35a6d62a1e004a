import CNghttp2

/// What a peer has done too much of, or wrong, so that its session was ended.
public enum HTTP2Excess: Hashable, Sendable, CaseIterable {
  /// Frames that bring nothing, beyond ``HTTP2Configuration/emptyFrameBudget``.
  case emptyFrames
  /// RST_STREAM frames beyond ``HTTP2Configuration/streamResetBurst`` (CVE-2023-44487).
  case streamResets
  /// PING and SETTINGS whose acknowledgements the peer does not read, beyond
  /// ``HTTP2Configuration/maximumOutboundAcknowledgements``.
  case acknowledgements
  /// CONTINUATION frames of one header block, of which libnghttp2 takes eight (CVE-2024-28182).
  case continuations
  /// Streams beyond ``HTTP2Configuration/maximumConcurrentStreams``, which it had acknowledged.
  case streams
  /// Whatever else RFC 9113 does not allow, another protocol than HTTP/2 among it.
  case protocolErrors
}

extension HTTP2Excess {
  /// What libnghttp2 gives up a session for without sending anything more.
  init?(fatal code: Int32) {
    switch code {
    case NGHTTP2_ERR_FLOODED.rawValue: self = .acknowledgements
    case NGHTTP2_ERR_TOO_MANY_CONTINUATIONS.rawValue: self = .continuations
    case NGHTTP2_ERR_BAD_CLIENT_MAGIC.rawValue: self = .protocolErrors
    default: return nil
    }
  }
}
