// Generated from outcry/v1/types.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime

extension Outcry.V1 {
  /// Why the server ends a stream.
  public enum StreamClosingReason: ProtobufEnum {
    /// Not said.
    case unspecified
    /// The session has reached a final state and everything about it has been sent.
    case sessionEnded
    /// The reader was too slow: what it would have read next is no longer kept.
    case slowReader
    /// The server is shutting down.
    case serverShutdown
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .sessionEnded, .slowReader, .serverShutdown]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .sessionEnded
      case 2: self = .slowReader
      case 3: self = .serverShutdown
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .sessionEnded: 1
      case .slowReader: 2
      case .serverShutdown: 3
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "STREAM_CLOSING_REASON_UNSPECIFIED": self = .unspecified
      case "STREAM_CLOSING_REASON_SESSION_ENDED": self = .sessionEnded
      case "STREAM_CLOSING_REASON_SLOW_READER": self = .slowReader
      case "STREAM_CLOSING_REASON_SERVER_SHUTDOWN": self = .serverShutdown
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "STREAM_CLOSING_REASON_UNSPECIFIED"
      case .sessionEnded: "STREAM_CLOSING_REASON_SESSION_ENDED"
      case .slowReader: "STREAM_CLOSING_REASON_SLOW_READER"
      case .serverShutdown: "STREAM_CLOSING_REASON_SERVER_SHUTDOWN"
      case .unrecognized: nil
      }
    }
  }

  /// An exact decimal number. Never rounded: a text with more digits than the field takes is INVALID_ARGUMENT.
  public struct Decimal: Sendable, Hashable {
    /// `-?digits(.digits)?`, at most nine digits after the point, such as `1350.25`. No exponent, no plus sign.
    public var value: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      value: String = ""
    ) {
      self.value = value
    }
  }

  /// A whole number that may be absent.
  public struct Count: Sendable, Hashable {
    /// The number.
    public var value: UInt32 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      value: UInt32 = 0
    ) {
      self.value = value
    }
  }

  /// Where a Watch call begins. Exactly one must be set.
  public struct WatchStart: Sendable, Hashable {
    /// Where to begin.
    public var position: Outcry.V1.WatchStart.Position?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      position: Outcry.V1.WatchStart.Position? = nil
    ) {
      self.position = position
    }

    /// Where to begin.
    public enum Position: Sendable, Hashable {
      /// Only what happens from now on.
      case now(Outcry.V1.WatchStart.Now)
      /// The present state first, then everything that happens after it, with no gap.
      case snapshot(Outcry.V1.WatchStart.Snapshot)
      /// Everything after this revision. `0` replays from the beginning. A revision that the server no longer keeps is
      /// OUT_OF_RANGE, and the error names the oldest that is left.
      case afterRevision(UInt64)
    }

    /// Begin with the next event.
    public struct Now: Sendable, Hashable {
      /// A message with every field at its default.
      public init() {}
    }

    /// Begin with the present state.
    public struct Snapshot: Sendable, Hashable {
      /// A message with every field at its default.
      public init() {}
    }
  }

  /// First message of every Watch stream, sent at once.
  public struct StreamOpened: Sendable, Hashable {
    /// Events after this revision follow.
    public var afterRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      afterRevision: UInt64 = 0
    ) {
      self.afterRevision = afterRevision
    }
  }

  /// Ends the snapshot of a Watch stream that began with one. The envelope's revision is the snapshot's.
  public struct StreamSnapshotEnd: Sendable, Hashable {
    /// How many items the snapshot had.
    public var items: UInt32 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      items: UInt32 = 0
    ) {
      self.items = items
    }
  }

  /// Sent when a Watch stream is idle. The envelope's revision is the newest that the stream has taken into account, so
  /// that a client sees that it misses nothing.
  public struct StreamHeartbeat: Sendable, Hashable {
    /// A message with every field at its default.
    public init() {}
  }

  /// Last message of a Watch stream that the server ends.
  public struct StreamClosing: Sendable, Hashable {
    /// Why, as a stable name.
    public var reason: Outcry.V1.StreamClosingReason = .unspecified
    /// Why, for people.
    public var message: String = ""
    /// Watch again with `after_revision` at this value to miss nothing.
    public var resumeAfterRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      reason: Outcry.V1.StreamClosingReason = .unspecified,
      message: String = "",
      resumeAfterRevision: UInt64 = 0
    ) {
      self.reason = reason
      self.message = message
      self.resumeAfterRevision = resumeAfterRevision
    }
  }

  /// Why a command was refused by a risk rule or by the state of the session.
  public struct Denial: Sendable, Hashable {
    /// The rule, as a stable name such as `RISK_MAX_POSITION_SIZE`.
    public var rule: String = ""
    /// What the rule allows.
    public var limit: String = ""
    /// What the command would have led to.
    public var observed: String = ""
    /// What would still pass, never below zero.
    public var headroom: String = ""
    /// One sentence for people.
    public var message: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      rule: String = "",
      limit: String = "",
      observed: String = "",
      headroom: String = "",
      message: String = ""
    ) {
      self.rule = rule
      self.limit = limit
      self.observed = observed
      self.headroom = headroom
      self.message = message
    }
  }
}
