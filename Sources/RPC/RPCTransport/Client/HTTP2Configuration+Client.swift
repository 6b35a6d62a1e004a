import HTTP2

extension HTTP2Configuration {
  init(_ configuration: HTTP2ClientConfiguration) {
    self.init(
      streamWindowBytes: configuration.streamWindowBytes,
      maximumHeaderListBytes: configuration.maximumHeaderListBytes)
  }
}
