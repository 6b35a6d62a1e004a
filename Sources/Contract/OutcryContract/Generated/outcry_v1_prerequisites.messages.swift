// Generated from outcry/v1/prerequisites.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime
public import StandardMessages

extension Outcry.V1 {
  /// What is evaluated.
  public enum PrerequisiteType: ProtobufEnum {
    /// Not said.
    case unspecified
    /// The newest backtest of this version of the strategy has a Sharpe ratio of at least the required one, over enough days.
    case backtestSharpe
    /// Paper sessions of this version were running, and had market data, on enough distinct trading days of the server's clock: a
    /// replay counts for the days that it took, not for those that it shows.
    case paperTradingDays
    /// The session was created with risk limits of its own, which are inside the policy's bounds.
    case riskParameters
    /// A live broker is connected.
    case brokerConnected
    /// The broker's account is active, in the session's currency, funded for this session beside all other live ones, and may trade.
    case accountVerified
    /// The strategy is a deployed version that was promoted to live.
    case strategyPromoted
    /// The end of the backtest is not too much worse than its beginning.
    case outOfSampleDegradation
    /// Paper and the backtest made about the same of the same days.
    case paperDrift
    /// The broker's clock and the server's agree.
    case clockSkew
    /// Market data is there, and moves.
    case marketDataFresh
    /// The server's journal survives its process, and can be written.
    case storeDurable
    /// The session's kill switch is not engaged.
    case killSwitchOff
    /// A person has said that the strategy may trade live, now or before its first live start.
    case confirmation
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .backtestSharpe, .paperTradingDays, .riskParameters, .brokerConnected, .accountVerified, .strategyPromoted, .outOfSampleDegradation, .paperDrift, .clockSkew, .marketDataFresh, .storeDurable, .killSwitchOff, .confirmation]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .backtestSharpe
      case 2: self = .paperTradingDays
      case 3: self = .riskParameters
      case 4: self = .brokerConnected
      case 5: self = .accountVerified
      case 6: self = .strategyPromoted
      case 7: self = .outOfSampleDegradation
      case 8: self = .paperDrift
      case 9: self = .clockSkew
      case 10: self = .marketDataFresh
      case 11: self = .storeDurable
      case 12: self = .killSwitchOff
      case 13: self = .confirmation
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .backtestSharpe: 1
      case .paperTradingDays: 2
      case .riskParameters: 3
      case .brokerConnected: 4
      case .accountVerified: 5
      case .strategyPromoted: 6
      case .outOfSampleDegradation: 7
      case .paperDrift: 8
      case .clockSkew: 9
      case .marketDataFresh: 10
      case .storeDurable: 11
      case .killSwitchOff: 12
      case .confirmation: 13
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "PREREQUISITE_TYPE_UNSPECIFIED": self = .unspecified
      case "PREREQUISITE_TYPE_BACKTEST_SHARPE": self = .backtestSharpe
      case "PREREQUISITE_TYPE_PAPER_TRADING_DAYS": self = .paperTradingDays
      case "PREREQUISITE_TYPE_RISK_PARAMETERS": self = .riskParameters
      case "PREREQUISITE_TYPE_BROKER_CONNECTED": self = .brokerConnected
      case "PREREQUISITE_TYPE_ACCOUNT_VERIFIED": self = .accountVerified
      case "PREREQUISITE_TYPE_STRATEGY_PROMOTED": self = .strategyPromoted
      case "PREREQUISITE_TYPE_OUT_OF_SAMPLE_DEGRADATION": self = .outOfSampleDegradation
      case "PREREQUISITE_TYPE_PAPER_DRIFT": self = .paperDrift
      case "PREREQUISITE_TYPE_CLOCK_SKEW": self = .clockSkew
      case "PREREQUISITE_TYPE_MARKET_DATA_FRESH": self = .marketDataFresh
      case "PREREQUISITE_TYPE_STORE_DURABLE": self = .storeDurable
      case "PREREQUISITE_TYPE_KILL_SWITCH_OFF": self = .killSwitchOff
      case "PREREQUISITE_TYPE_CONFIRMATION": self = .confirmation
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "PREREQUISITE_TYPE_UNSPECIFIED"
      case .backtestSharpe: "PREREQUISITE_TYPE_BACKTEST_SHARPE"
      case .paperTradingDays: "PREREQUISITE_TYPE_PAPER_TRADING_DAYS"
      case .riskParameters: "PREREQUISITE_TYPE_RISK_PARAMETERS"
      case .brokerConnected: "PREREQUISITE_TYPE_BROKER_CONNECTED"
      case .accountVerified: "PREREQUISITE_TYPE_ACCOUNT_VERIFIED"
      case .strategyPromoted: "PREREQUISITE_TYPE_STRATEGY_PROMOTED"
      case .outOfSampleDegradation: "PREREQUISITE_TYPE_OUT_OF_SAMPLE_DEGRADATION"
      case .paperDrift: "PREREQUISITE_TYPE_PAPER_DRIFT"
      case .clockSkew: "PREREQUISITE_TYPE_CLOCK_SKEW"
      case .marketDataFresh: "PREREQUISITE_TYPE_MARKET_DATA_FRESH"
      case .storeDurable: "PREREQUISITE_TYPE_STORE_DURABLE"
      case .killSwitchOff: "PREREQUISITE_TYPE_KILL_SWITCH_OFF"
      case .confirmation: "PREREQUISITE_TYPE_CONFIRMATION"
      case .unrecognized: nil
      }
    }
  }

  /// The answer to one condition.
  public enum PrerequisiteResult: ProtobufEnum {
    /// Not said.
    case unspecified
    /// It holds.
    case pass
    /// It does not hold.
    case fail
    /// It cannot be told. Counts as not passed.
    case unknown
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .pass, .fail, .unknown]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .pass
      case 2: self = .fail
      case 3: self = .unknown
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .pass: 1
      case .fail: 2
      case .unknown: 3
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "PREREQUISITE_RESULT_UNSPECIFIED": self = .unspecified
      case "PREREQUISITE_RESULT_PASS": self = .pass
      case "PREREQUISITE_RESULT_FAIL": self = .fail
      case "PREREQUISITE_RESULT_UNKNOWN": self = .unknown
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "PREREQUISITE_RESULT_UNSPECIFIED"
      case .pass: "PREREQUISITE_RESULT_PASS"
      case .fail: "PREREQUISITE_RESULT_FAIL"
      case .unknown: "PREREQUISITE_RESULT_UNKNOWN"
      case .unrecognized: nil
      }
    }
  }

  /// One condition.
  public struct Prerequisite: Sendable, Hashable {
    /// Which.
    public var type: Outcry.V1.PrerequisiteType = .unspecified
    /// The answer.
    public var result: Outcry.V1.PrerequisiteResult = .unspecified
    /// What was found.
    public var observed: String = ""
    /// What is needed.
    public var required: String = ""
    /// What the answer rests on, with the ids of backtests, sessions and versions to look it up by.
    public var evidence: [String] = []
    /// What to do about it, for people. Empty when it passes.
    public var remedy: String = ""
    /// Until when the answer holds by itself, by the server's clock: what a broker or a feed says until the next look, a backtest
    /// until it is too old. Absent: as long as nothing that it rests on changes.
    public var holdUntil: Google.Protobuf.Timestamp?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      type: Outcry.V1.PrerequisiteType = .unspecified,
      result: Outcry.V1.PrerequisiteResult = .unspecified,
      observed: String = "",
      required: String = "",
      evidence: [String] = [],
      remedy: String = "",
      holdUntil: Google.Protobuf.Timestamp? = nil
    ) {
      self.type = type
      self.result = result
      self.observed = observed
      self.required = required
      self.evidence = evidence
      self.remedy = remedy
      self.holdUntil = holdUntil
    }
  }

  /// Asks whether a session may go live.
  public struct CheckPrerequisitesRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// What a person would say at the start, to see whether it is right: the condition CONFIRMATION has the phrase.
    public var confirmation: String = ""
    /// Answer from this revision on: the call waits until the server has written it. 0: at once.
    public var minRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      confirmation: String = "",
      minRevision: UInt64 = 0
    ) {
      self.sessionId = sessionId
      self.confirmation = confirmation
      self.minRevision = minRevision
    }
  }

  /// Whether a session may go live.
  public struct CheckPrerequisitesResponse: Sendable, Hashable {
    /// Every condition, in the order of PrerequisiteType.
    public var prerequisites: [Outcry.V1.Prerequisite] = []
    /// Whether every one passes.
    public var satisfied: Bool = false
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      prerequisites: [Outcry.V1.Prerequisite] = [],
      satisfied: Bool = false,
      revision: UInt64 = 0
    ) {
      self.prerequisites = prerequisites
      self.satisfied = satisfied
      self.revision = revision
    }
  }

  /// Asks for a stream of answers.
  public struct WatchPrerequisitesRequest: Sendable, Hashable {
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

  /// One message of a stream of answers. It is not of the journal: a stream that was cut begins anew with the present answers.
  public struct WatchPrerequisitesResponse: Sendable, Hashable {
    /// The server's revision that this message takes into account.
    public var revision: UInt64 = 0
    /// What it says.
    public var payload: Outcry.V1.WatchPrerequisitesResponse.Payload?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      revision: UInt64 = 0,
      payload: Outcry.V1.WatchPrerequisitesResponse.Payload? = nil
    ) {
      self.revision = revision
      self.payload = payload
    }

    /// What it says.
    public enum Payload: Sendable, Hashable {
      /// The stream is open.
      case opened(Outcry.V1.StreamOpened)
      /// The present answers.
      case snapshot(Outcry.V1.CheckPrerequisitesResponse)
      /// The snapshot is complete.
      case snapshotEnd(Outcry.V1.StreamSnapshotEnd)
      /// The answers after one of them has changed: its result, or what was found in a condition that is not about this moment.
      case event(Outcry.V1.CheckPrerequisitesResponse)
      /// Nothing has happened.
      case heartbeat(Outcry.V1.StreamHeartbeat)
      /// The stream ends.
      case closing(Outcry.V1.StreamClosing)
    }
  }

  /// What is asked before a session goes live. What is absent is as the wider policy says: the strategy's before the account's
  /// before the server's, whose own absent values are built in.
  public struct PrerequisitePolicy: Sendable, Hashable {
    /// Of every version of this strategy. Empty with an empty `account`: the whole server's.
    public var strategy: String = ""
    /// Of every session on this account of the live broker. Not together with `strategy`.
    public var account: String = ""
    /// Least Sharpe ratio a year of the backtest, within −100 and 100. Built in: 1.
    public var minimumBacktestSharpe: Outcry.V1.Decimal?
    /// Least days with market data of the backtest, at most 100000. Built in: 252.
    public var minimumBacktestDays: Outcry.V1.Count?
    /// Days after which a backtest is evidence no more, 1–36500. Built in: 90.
    public var maximumBacktestAgeDays: Outcry.V1.Count?
    /// How much of the Sharpe ratio of the first 70 % of the backtest's days may be missing in the rest, in per cent, at most
    /// 1000. Built in: 50.
    public var maximumDegradationPercent: Outcry.V1.Decimal?
    /// Least distinct trading days on paper, of the server's clock, at most 100000. Built in: 5.
    public var minimumPaperDays: Outcry.V1.Count?
    /// How far apart paper and the backtest may be on the same days, in per cent of equity, at most 1000. Built in: 5.
    public var maximumPaperDriftPercent: Outcry.V1.Decimal?
    /// The widest `max_position_percent` of a session, above 0, at most 1000. Built in: 25.
    public var maximumPositionPercent: Outcry.V1.Decimal?
    /// The widest `max_daily_loss_percent` of a session, above 0, at most 100. Built in: 5.
    public var maximumDailyLossPercent: Outcry.V1.Decimal?
    /// Between the broker's clock and the server's, at most 3600000. Built in: 500.
    public var maximumClockSkewMilliseconds: Outcry.V1.Count?
    /// How old the newest market data of a running session may be, beyond what its pace leaves between bars, 1–86400. Built in:
    /// 60.
    public var maximumDataAgeSeconds: Outcry.V1.Count?
    /// Changes with every change. In requests: what was read, so that nobody's change is overwritten unseen; empty: whatever it
    /// is.
    public var etag: String = ""
    /// The server's clock when it was set last. Absent: never.
    public var updateTime: Google.Protobuf.Timestamp?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      strategy: String = "",
      account: String = "",
      minimumBacktestSharpe: Outcry.V1.Decimal? = nil,
      minimumBacktestDays: Outcry.V1.Count? = nil,
      maximumBacktestAgeDays: Outcry.V1.Count? = nil,
      maximumDegradationPercent: Outcry.V1.Decimal? = nil,
      minimumPaperDays: Outcry.V1.Count? = nil,
      maximumPaperDriftPercent: Outcry.V1.Decimal? = nil,
      maximumPositionPercent: Outcry.V1.Decimal? = nil,
      maximumDailyLossPercent: Outcry.V1.Decimal? = nil,
      maximumClockSkewMilliseconds: Outcry.V1.Count? = nil,
      maximumDataAgeSeconds: Outcry.V1.Count? = nil,
      etag: String = "",
      updateTime: Google.Protobuf.Timestamp? = nil
    ) {
      self.strategy = strategy
      self.account = account
      self.minimumBacktestSharpe = minimumBacktestSharpe
      self.minimumBacktestDays = minimumBacktestDays
      self.maximumBacktestAgeDays = maximumBacktestAgeDays
      self.maximumDegradationPercent = maximumDegradationPercent
      self.minimumPaperDays = minimumPaperDays
      self.maximumPaperDriftPercent = maximumPaperDriftPercent
      self.maximumPositionPercent = maximumPositionPercent
      self.maximumDailyLossPercent = maximumDailyLossPercent
      self.maximumClockSkewMilliseconds = maximumClockSkewMilliseconds
      self.maximumDataAgeSeconds = maximumDataAgeSeconds
      self.etag = etag
      self.updateTime = updateTime
    }
  }

  /// Asks for policies.
  public struct ListPoliciesRequest: Sendable, Hashable {
    /// At most this many: 1–1000. 0: 100.
    public var pageSize: UInt32 = 0
    /// `next_page_token` of the page before. Empty: the first page.
    public var pageToken: String = ""
    /// `create_time`, when each was set first, the whole server's before all; or `create_time desc` for the reverse. Empty: `create_time`.
    public var orderBy: String = ""
    /// Answer from this revision on: the call waits until the server has written it. 0: at once.
    public var minRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      pageSize: UInt32 = 0,
      pageToken: String = "",
      orderBy: String = "",
      minRevision: UInt64 = 0
    ) {
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.orderBy = orderBy
      self.minRevision = minRevision
    }
  }

  /// Some policies.
  public struct ListPoliciesResponse: Sendable, Hashable {
    /// The whole server's first, with every threshold that it has.
    public var policies: [Outcry.V1.PrerequisitePolicy] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      policies: [Outcry.V1.PrerequisitePolicy] = [],
      nextPageToken: String = "",
      revision: UInt64 = 0
    ) {
      self.policies = policies
      self.nextPageToken = nextPageToken
      self.revision = revision
    }
  }

  /// Asks to set a policy.
  public struct SetPolicyRequest: Sendable, Hashable {
    /// Whose, and all that it says. Required.
    public var policy: Outcry.V1.PrerequisitePolicy?
    /// Why, for the record; at most 256 bytes.
    public var reason: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      policy: Outcry.V1.PrerequisitePolicy? = nil,
      reason: String = ""
    ) {
      self.policy = policy
      self.reason = reason
    }
  }

  /// A policy that was set.
  public struct SetPolicyResponse: Sendable, Hashable {
    /// As it is now.
    public var policy: Outcry.V1.PrerequisitePolicy?
    /// Of the server once this is in it: for `min_revision`.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      policy: Outcry.V1.PrerequisitePolicy? = nil,
      revision: UInt64 = 0
    ) {
      self.policy = policy
      self.revision = revision
    }
  }
}
