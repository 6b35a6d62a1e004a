import TradingEngine
import TradingModel
import TradingRuntime

/// What one kind of Watch stream shows of a session.
protocol WatchProjection: Sendable {
  associatedtype Response: WatchResponse

  /// Streams of one session whose keys are equal show the same. Nil for one that shows where it began, too.
  var sharingKey: AnyHashable? { get }

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
  var sharingKey: AnyHashable? { nil }
  mutating func begin(at point: SessionPoint) {}
  func created(_ point: SessionPoint) -> Response.Event? { nil }
}

extension WatchProjection {
  /// What watchers see of a record, if anything.
  mutating func event(of record: JournalRecord, after point: SessionPoint) -> Response.Event? {
    switch record.entry {
    case .created: created(point)
    case .event(let event): self.event(event, after: point)
    case .registry: nil
    }
  }
}
