import TradingModel
import TradingRuntime

/// The messages that Watch streams share, by what they show. They live as long as a stream has them.
actor SharedWatches {
  private struct Key: Hashable {
    let session: SessionID
    let projection: ObjectIdentifier
    let sharingKey: AnyHashable
  }

  private struct Held {
    weak var events: AnyObject?
  }

  /// Streams that would need one more have messages of their own: it bounds the memory.
  private static let maximum = 32

  private let maximumMessages: Int
  private var held: [Key: Held] = [:]

  /// - Parameter maximumMessages: that are kept of each.
  init(maximumMessages: Int) { self.maximumMessages = maximumMessages }

  /// Those that a stream shares with others that show the same, from a revision on or from an earlier one; nil for a stream
  /// that is not to share. Made where the first of them is.
  func join<Projection: WatchProjection>(
    _ follower: SessionFollower, _ projection: Projection
  ) -> SharedEvents<Projection>? {
    guard let sharingKey = projection.sharingKey else { return nil }
    let key = Key(
      session: follower.definition.sessionID, projection: ObjectIdentifier(Projection.self), sharingKey: sharingKey)
    if let events = held[key]?.events as? SharedEvents<Projection> { return events }
    if held.count >= Self.maximum { held = held.filter { $0.value.events != nil } }
    guard held.count < Self.maximum else { return nil }
    let events = SharedEvents(follower, projection, maximumMessages: maximumMessages)
    held[key] = Held(events: events)
    return events
  }
}
