import OutcryContract
import ProtobufRuntime

/// What an envelope of a Watch stream says.
enum WatchPart<Item: Sendable>: Sendable {
  /// Events after this revision follow.
  case opened(after: UInt64)
  case snapshot(Item)
  case snapshotEnd
  case event(Item)
  case heartbeat
  case closing(Outcry.V1.StreamClosing)
  /// A payload of a newer contract.
  case unknown
}

/// A message of a Watch stream.
protocol WatchEnvelope: ProtobufMessage {
  associatedtype Item: Sendable

  /// The server's revision that this message takes into account.
  var revision: UInt64 { get }
  var part: WatchPart<Item> { get }
}
