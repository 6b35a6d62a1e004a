import HTTP2

extension HTTP2Configuration {
  init(_ limits: HTTP2ServerLimits) {
    self.init(
      maximumConcurrentStreams: limits.maximumConcurrentStreams,
      streamWindowBytes: limits.streamWindowBytes,
      maximumHeaderListBytes: limits.maximumHeaderListBytes)
  }
}
