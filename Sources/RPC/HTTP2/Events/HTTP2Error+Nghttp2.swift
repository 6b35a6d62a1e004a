import CNghttp2

extension HTTP2Error {
  init(code: Int32) {
    let reason = String(cString: nghttp2_strerror(code))
    switch code {
    case NGHTTP2_ERR_NOMEM.rawValue: self.init(kind: .outOfMemory, reason: reason)
    case NGHTTP2_ERR_STREAM_ID_NOT_AVAILABLE.rawValue: self.init(kind: .noMoreStreams, reason: reason)
    case NGHTTP2_ERR_INVALID_ARGUMENT.rawValue, NGHTTP2_ERR_DATA_EXIST.rawValue, NGHTTP2_ERR_PROTO.rawValue,
      NGHTTP2_ERR_STREAM_CLOSED.rawValue, NGHTTP2_ERR_INVALID_STATE.rawValue:
      self.init(kind: .streamNotAvailable, reason: reason)
    default: self.init(kind: .sessionFailed, reason: reason)
    }
  }

  static func check(_ code: Int32) throws(HTTP2Error) {
    if code < 0 { throw HTTP2Error(code: code) }
  }
}
