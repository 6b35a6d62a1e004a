// Generated from outcry/v1/risk.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime
public import StandardMessages

extension Outcry.V1 {
  /// A day of the week.
  public enum DayOfWeek: ProtobufEnum {
    /// Not said.
    case unspecified
    /// Monday.
    case monday
    /// Tuesday.
    case tuesday
    /// Wednesday.
    case wednesday
    /// Thursday.
    case thursday
    /// Friday.
    case friday
    /// Saturday.
    case saturday
    /// Sunday.
    case sunday
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .monday, .tuesday, .wednesday, .thursday, .friday, .saturday, .sunday]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .monday
      case 2: self = .tuesday
      case 3: self = .wednesday
      case 4: self = .thursday
      case 5: self = .friday
      case 6: self = .saturday
      case 7: self = .sunday
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .monday: 1
      case .tuesday: 2
      case .wednesday: 3
      case .thursday: 4
      case .friday: 5
      case .saturday: 6
      case .sunday: 7
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "DAY_OF_WEEK_UNSPECIFIED": self = .unspecified
      case "DAY_OF_WEEK_MONDAY": self = .monday
      case "DAY_OF_WEEK_TUESDAY": self = .tuesday
      case "DAY_OF_WEEK_WEDNESDAY": self = .wednesday
      case "DAY_OF_WEEK_THURSDAY": self = .thursday
      case "DAY_OF_WEEK_FRIDAY": self = .friday
      case "DAY_OF_WEEK_SATURDAY": self = .saturday
      case "DAY_OF_WEEK_SUNDAY": self = .sunday
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "DAY_OF_WEEK_UNSPECIFIED"
      case .monday: "DAY_OF_WEEK_MONDAY"
      case .tuesday: "DAY_OF_WEEK_TUESDAY"
      case .wednesday: "DAY_OF_WEEK_WEDNESDAY"
      case .thursday: "DAY_OF_WEEK_THURSDAY"
      case .friday: "DAY_OF_WEEK_FRIDAY"
      case .saturday: "DAY_OF_WEEK_SATURDAY"
      case .sunday: "DAY_OF_WEEK_SUNDAY"
      case .unrecognized: nil
      }
    }
  }

  /// What a session may risk. Absent fields take their defaults.
  public struct RiskLimits: Sendable, Hashable {
    /// Positions open at once, 1–10000. Absent: 20.
    public var maxOpenPositions: Outcry.V1.Count?
    /// Size of one position in per cent of equity, above 0, at most 1000. Absent: 10.
    public var maxPositionPercent: Outcry.V1.Decimal?
    /// Loss within one day, in per cent of the equity at its beginning, above 0, at most 100. Absent: 5.
    public var maxDailyLossPercent: Outcry.V1.Decimal?
    /// When positions may be opened. Absent: at any time.
    public var tradingHours: Outcry.V1.TradingHours?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      maxOpenPositions: Outcry.V1.Count? = nil,
      maxPositionPercent: Outcry.V1.Decimal? = nil,
      maxDailyLossPercent: Outcry.V1.Decimal? = nil,
      tradingHours: Outcry.V1.TradingHours? = nil
    ) {
      self.maxOpenPositions = maxOpenPositions
      self.maxPositionPercent = maxPositionPercent
      self.maxDailyLossPercent = maxDailyLossPercent
      self.tradingHours = tradingHours
    }
  }

  /// Hours of a venue.
  public struct TradingHours: Sendable, Hashable {
    /// IANA name, such as `America/New_York`.
    public var timeZone: String = ""
    /// `HH:MM`, local. The minute itself is within.
    public var open: String = ""
    /// `HH:MM`, local, after `open`. The minute itself is within.
    public var close: String = ""
    /// Days of the week. Empty: Monday to Friday.
    public var days: [Outcry.V1.DayOfWeek] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      timeZone: String = "",
      open: String = "",
      close: String = "",
      days: [Outcry.V1.DayOfWeek] = []
    ) {
      self.timeZone = timeZone
      self.open = open
      self.close = close
      self.days = days
    }
  }

  /// Whether all new risk is refused.
  public struct KillSwitch: Sendable, Hashable {
    /// Whether it is engaged.
    public var engaged: Bool = false
    /// Why, as the person who engaged it said.
    public var reason: String = ""
    /// The session's clock when it was engaged.
    public var engageTime: Google.Protobuf.Timestamp?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      engaged: Bool = false,
      reason: String = "",
      engageTime: Google.Protobuf.Timestamp? = nil
    ) {
      self.engaged = engaged
      self.reason = reason
      self.engageTime = engageTime
    }
  }

  /// Where a session stands against its limits.
  public struct RiskStatus: Sendable, Hashable {
    /// The session.
    public var sessionId: String = ""
    /// Its limits, with defaults filled in.
    public var limits: Outcry.V1.RiskLimits?
    /// The kill switch.
    public var killSwitch: Outcry.V1.KillSwitch?
    /// Positions open, and entries working towards one.
    public var openPositions: UInt32 = 0
    /// How many more may be opened.
    public var openPositionsHeadroom: UInt32 = 0
    /// Notional that one new position may have at the present equity.
    public var maxPositionNotional: Outcry.V1.Decimal?
    /// The trading day, `YYYY-MM-DD`. Empty before the first market data.
    public var day: String = ""
    /// Equity when the day began.
    public var dayStartEquity: Outcry.V1.Decimal?
    /// Equity less `day_start_equity`.
    public var dayPnl: Outcry.V1.Decimal?
    /// The loss, as a sum above zero, at which new risk is refused for the rest of the day.
    public var dailyLossLimit: Outcry.V1.Decimal?
    /// What may still be lost today before that.
    public var dailyLossHeadroom: Outcry.V1.Decimal?
    /// Whether the limit was reached today. Stays so until the next day.
    public var dailyLossReached: Bool = false
    /// Whether the session's clock is within its trading hours.
    public var withinTradingHours: Bool = false
    /// Instruments in which new risk is refused because a broker reported more filled than ordered.
    public var haltedSymbols: [String] = []
    /// Cash plus market value of positions.
    public var equity: Outcry.V1.Decimal?
    /// The session's clock. Absent before the first market data.
    public var marketTime: Google.Protobuf.Timestamp?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      limits: Outcry.V1.RiskLimits? = nil,
      killSwitch: Outcry.V1.KillSwitch? = nil,
      openPositions: UInt32 = 0,
      openPositionsHeadroom: UInt32 = 0,
      maxPositionNotional: Outcry.V1.Decimal? = nil,
      day: String = "",
      dayStartEquity: Outcry.V1.Decimal? = nil,
      dayPnl: Outcry.V1.Decimal? = nil,
      dailyLossLimit: Outcry.V1.Decimal? = nil,
      dailyLossHeadroom: Outcry.V1.Decimal? = nil,
      dailyLossReached: Bool = false,
      withinTradingHours: Bool = false,
      haltedSymbols: [String] = [],
      equity: Outcry.V1.Decimal? = nil,
      marketTime: Google.Protobuf.Timestamp? = nil
    ) {
      self.sessionId = sessionId
      self.limits = limits
      self.killSwitch = killSwitch
      self.openPositions = openPositions
      self.openPositionsHeadroom = openPositionsHeadroom
      self.maxPositionNotional = maxPositionNotional
      self.day = day
      self.dayStartEquity = dayStartEquity
      self.dayPnl = dayPnl
      self.dailyLossLimit = dailyLossLimit
      self.dailyLossHeadroom = dailyLossHeadroom
      self.dailyLossReached = dailyLossReached
      self.withinTradingHours = withinTradingHours
      self.haltedSymbols = haltedSymbols
      self.equity = equity
      self.marketTime = marketTime
    }
  }

  /// Asks where a session stands.
  public struct GetRiskStatusRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = ""
    ) {
      self.sessionId = sessionId
    }
  }

  /// Where a session stands.
  public struct GetRiskStatusResponse: Sendable, Hashable {
    /// The status.
    public var status: Outcry.V1.RiskStatus?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      status: Outcry.V1.RiskStatus? = nil,
      revision: UInt64 = 0
    ) {
      self.status = status
      self.revision = revision
    }
  }

  /// Asks for a stream of where a session stands.
  public struct WatchRiskStatusRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Where to begin. Required.
    public var start: Outcry.V1.WatchStart?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      start: Outcry.V1.WatchStart? = nil
    ) {
      self.sessionId = sessionId
      self.start = start
    }
  }

  /// One message of a stream of where a session stands.
  public struct WatchRiskStatusResponse: Sendable, Hashable {
    /// The server's revision that this message takes into account.
    public var revision: UInt64 = 0
    /// What it says.
    public var payload: Outcry.V1.WatchRiskStatusResponse.Payload?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      revision: UInt64 = 0,
      payload: Outcry.V1.WatchRiskStatusResponse.Payload? = nil
    ) {
      self.revision = revision
      self.payload = payload
    }

    /// What it says.
    public enum Payload: Sendable, Hashable {
      /// The stream is open.
      case opened(Outcry.V1.StreamOpened)
      /// The status at the beginning.
      case snapshot(Outcry.V1.RiskStatus)
      /// The snapshot is complete.
      case snapshotEnd(Outcry.V1.StreamSnapshotEnd)
      /// The status after a change.
      case event(Outcry.V1.RiskStatus)
      /// Nothing has happened.
      case heartbeat(Outcry.V1.StreamHeartbeat)
      /// The stream ends.
      case closing(Outcry.V1.StreamClosing)
    }
  }

  /// Asks to refuse all new risk.
  public struct EngageKillSwitchRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Why, for the record; at most 256 bytes. Required.
    public var reason: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      reason: String = ""
    ) {
      self.sessionId = sessionId
      self.reason = reason
    }
  }

  /// New risk is refused.
  public struct EngageKillSwitchResponse: Sendable, Hashable {
    /// The status after it.
    public var status: Outcry.V1.RiskStatus?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      status: Outcry.V1.RiskStatus? = nil,
      revision: UInt64 = 0
    ) {
      self.status = status
      self.revision = revision
    }
  }

  /// Asks to allow new risk again.
  public struct ReleaseKillSwitchRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = ""
    ) {
      self.sessionId = sessionId
    }
  }

  /// New risk is allowed.
  public struct ReleaseKillSwitchResponse: Sendable, Hashable {
    /// The status after it.
    public var status: Outcry.V1.RiskStatus?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      status: Outcry.V1.RiskStatus? = nil,
      revision: UInt64 = 0
    ) {
      self.status = status
      self.revision = revision
    }
  }
}
