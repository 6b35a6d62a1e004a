import TradingEngine
import TradingModel

/// What one kind of Watch stream shows of a session.
protocol WatchProjection: Sendable {
  associatedtype Response: WatchResponse

  /// The state from which the stream goes on.
  mutating func begin(at point: SessionPoint)

  /// The present state, item for item.
  func snapshot(of point: SessionPoint) -> [Response.Item]

  /// The session was created.
  func created(_ point: SessionPoint) -> Response.Event?

  /// - Parameter point: the session after the event.
  mutating func event(_ event: SessionEvent, after point: SessionPoint) -> Response.Event?
}

extension WatchProjection {
  mutating func begin(at point: SessionPoint) {}
  func created(_ point: SessionPoint) -> Response.Event? { nil }
}
