// Generated from outcry/v1/types.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime
public import StandardMessages

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
    /// The revision at which the caller wanted it to end has been sent.
    case replayEnded
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .sessionEnded, .slowReader, .serverShutdown, .replayEnded]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .sessionEnded
      case 2: self = .slowReader
      case 3: self = .serverShutdown
      case 4: self = .replayEnded
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .sessionEnded: 1
      case .slowReader: 2
      case .serverShutdown: 3
      case .replayEnded: 4
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "STREAM_CLOSING_REASON_UNSPECIFIED": self = .unspecified
      case "STREAM_CLOSING_REASON_SESSION_ENDED": self = .sessionEnded
      case "STREAM_CLOSING_REASON_SLOW_READER": self = .slowReader
      case "STREAM_CLOSING_REASON_SERVER_SHUTDOWN": self = .serverShutdown
      case "STREAM_CLOSING_REASON_REPLAY_ENDED": self = .replayEnded
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "STREAM_CLOSING_REASON_UNSPECIFIED"
      case .sessionEnded: "STREAM_CLOSING_REASON_SESSION_ENDED"
      case .slowReader: "STREAM_CLOSING_REASON_SLOW_READER"
      case .serverShutdown: "STREAM_CLOSING_REASON_SERVER_SHUTDOWN"
      case .replayEnded: "STREAM_CLOSING_REASON_REPLAY_ENDED"
      case .unrecognized: nil
      }
    }
  }

  /// What the risk rules said to a command.
  public enum RiskVerdict: ProtobufEnum {
    /// Not said.
    case unspecified
    /// All rules pass.
    case approved
    /// Less than was asked passes, and the caller allowed that.
    case reduced
    /// Refused.
    case denied
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .approved, .reduced, .denied]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .approved
      case 2: self = .reduced
      case 3: self = .denied
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .approved: 1
      case .reduced: 2
      case .denied: 3
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "RISK_VERDICT_UNSPECIFIED": self = .unspecified
      case "RISK_VERDICT_APPROVED": self = .approved
      case "RISK_VERDICT_REDUCED": self = .reduced
      case "RISK_VERDICT_DENIED": self = .denied
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "RISK_VERDICT_UNSPECIFIED"
      case .approved: "RISK_VERDICT_APPROVED"
      case .reduced: "RISK_VERDICT_REDUCED"
      case .denied: "RISK_VERDICT_DENIED"
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
    /// What would pass instead, as a sentence part such as `40 units` or `after 14:30:02Z`. Empty: nothing would.
    public var passes: String = ""
    /// The quantity that would pass, when less than was asked would. Absent: none, or the rule is not about quantity.
    public var passingQuantity: Outcry.V1.Decimal?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      rule: String = "",
      limit: String = "",
      observed: String = "",
      headroom: String = "",
      message: String = "",
      passes: String = "",
      passingQuantity: Outcry.V1.Decimal? = nil
    ) {
      self.rule = rule
      self.limit = limit
      self.observed = observed
      self.headroom = headroom
      self.message = message
      self.passes = passes
      self.passingQuantity = passingQuantity
    }
  }

  /// One rule as it was checked.
  public struct RiskCheck: Sendable, Hashable {
    /// The rule, as a stable name such as `RISK_MAX_POSITION_SIZE`.
    public var rule: String = ""
    /// Whether it let the command pass.
    public var passed: Bool = false
    /// What it allows.
    public var limit: String = ""
    /// What the command would have led to.
    public var observed: String = ""
    /// What would still pass beyond it, never below zero.
    public var headroom: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      rule: String = "",
      passed: Bool = false,
      limit: String = "",
      observed: String = "",
      headroom: String = ""
    ) {
      self.rule = rule
      self.passed = passed
      self.limit = limit
      self.observed = observed
      self.headroom = headroom
    }
  }

  /// How far a trailing level stands behind the best price.
  public struct TrailingOffset: Sendable, Hashable {
    /// Required.
    public var offset: Outcry.V1.TrailingOffset.Offset?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      offset: Outcry.V1.TrailingOffset.Offset? = nil
    ) {
      self.offset = offset
    }

    /// Required.
    public enum Offset: Sendable, Hashable {
      /// A distance in the price's unit, above zero.
      case amount(Outcry.V1.Decimal)
      /// Per cent of the best price, above 0, below 100.
      case percent(Outcry.V1.Decimal)
    }
  }

  /// What the market showed at one moment.
  public struct QuotePoint: Sendable, Hashable {
    /// Best bid. Absent when only trades are known.
    public var bid: Outcry.V1.Decimal?
    /// Best ask. Absent when only trades are known.
    public var ask: Outcry.V1.Decimal?
    /// Newest price.
    public var last: Outcry.V1.Decimal?
    /// Number of the tick within the session.
    public var tickSequence: UInt64 = 0
    /// The market's time of that tick.
    public var time: Google.Protobuf.Timestamp?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      bid: Outcry.V1.Decimal? = nil,
      ask: Outcry.V1.Decimal? = nil,
      last: Outcry.V1.Decimal? = nil,
      tickSequence: UInt64 = 0,
      time: Google.Protobuf.Timestamp? = nil
    ) {
      self.bid = bid
      self.ask = ask
      self.last = last
      self.tickSequence = tickSequence
      self.time = time
    }
  }

  /// How much is held, in the base currency and against equity.
  public struct Exposure: Sendable, Hashable {
    /// Σ |market value|.
    public var gross: Outcry.V1.Decimal?
    /// Σ market value: long less short.
    public var net: Outcry.V1.Decimal?
    /// Σ market value of long positions.
    public var long: Outcry.V1.Decimal?
    /// Σ |market value| of short positions.
    public var short: Outcry.V1.Decimal?
    /// `gross` in per cent of equity, rounded half to even at 10⁻⁹. Absent without equity above zero.
    public var grossPercent: Outcry.V1.Decimal?
    /// `net` in per cent of equity. Absent without equity above zero.
    public var netPercent: Outcry.V1.Decimal?
    /// One a held symbol, in the order of symbols.
    public var symbols: [Outcry.V1.ExposureShare] = []
    /// One a sector held, in the order of names. Symbols without a sector come under the empty name.
    public var sectors: [Outcry.V1.ExposureShare] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      gross: Outcry.V1.Decimal? = nil,
      net: Outcry.V1.Decimal? = nil,
      long: Outcry.V1.Decimal? = nil,
      short: Outcry.V1.Decimal? = nil,
      grossPercent: Outcry.V1.Decimal? = nil,
      netPercent: Outcry.V1.Decimal? = nil,
      symbols: [Outcry.V1.ExposureShare] = [],
      sectors: [Outcry.V1.ExposureShare] = []
    ) {
      self.gross = gross
      self.net = net
      self.long = long
      self.short = short
      self.grossPercent = grossPercent
      self.netPercent = netPercent
      self.symbols = symbols
      self.sectors = sectors
    }
  }

  /// One symbol's or sector's part of an exposure.
  public struct ExposureShare: Sendable, Hashable {
    /// The symbol or the sector.
    public var name: String = ""
    /// Σ |market value| in the base currency.
    public var gross: Outcry.V1.Decimal?
    /// Σ market value.
    public var net: Outcry.V1.Decimal?
    /// `gross` in per cent of equity: its share of the allocation. Absent without equity above zero.
    public var percent: Outcry.V1.Decimal?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      name: String = "",
      gross: Outcry.V1.Decimal? = nil,
      net: Outcry.V1.Decimal? = nil,
      percent: Outcry.V1.Decimal? = nil
    ) {
      self.name = name
      self.gross = gross
      self.net = net
      self.percent = percent
    }
  }
}
