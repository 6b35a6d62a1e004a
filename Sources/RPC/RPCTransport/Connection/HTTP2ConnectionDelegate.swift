import HTTP2

/// What a connection tells the side that owns it, on its event loop.
protocol HTTP2ConnectionDelegate: AnyObject {
  func received(_ event: HTTP2Event)
  /// No event follows.
  func connectionClosed()
}
