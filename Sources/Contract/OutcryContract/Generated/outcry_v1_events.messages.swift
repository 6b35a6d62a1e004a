// Generated from outcry/v1/events.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime
public import StandardMessages

extension Outcry.V1 {
  /// What an event is about.
  public enum EventKind: ProtobufEnum {
    /// Not said.
    case unspecified
    /// A session was created or changed its state.
    case session
    /// An order, its executions included.
    case order
    /// A trigger.
    case trigger
    /// Limits, modes, halts, the kill switch, refusals, days.
    case risk
    /// Transactions, exchange rates, closes of days, the equity after each bar.
    case portfolio
    /// A signal.
    case signal
    /// Prices and bars: by far the most.
    case market
    /// Something that a person should look at.
    case alert
    /// A lease.
    case lease
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .session, .order, .trigger, .risk, .portfolio, .signal, .market, .alert, .lease]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .session
      case 2: self = .order
      case 3: self = .trigger
      case 4: self = .risk
      case 5: self = .portfolio
      case 6: self = .signal
      case 7: self = .market
      case 8: self = .alert
      case 9: self = .lease
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .session: 1
      case .order: 2
      case .trigger: 3
      case .risk: 4
      case .portfolio: 5
      case .signal: 6
      case .market: 7
      case .alert: 8
      case .lease: 9
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "EVENT_KIND_UNSPECIFIED": self = .unspecified
      case "EVENT_KIND_SESSION": self = .session
      case "EVENT_KIND_ORDER": self = .order
      case "EVENT_KIND_TRIGGER": self = .trigger
      case "EVENT_KIND_RISK": self = .risk
      case "EVENT_KIND_PORTFOLIO": self = .portfolio
      case "EVENT_KIND_SIGNAL": self = .signal
      case "EVENT_KIND_MARKET": self = .market
      case "EVENT_KIND_ALERT": self = .alert
      case "EVENT_KIND_LEASE": self = .lease
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "EVENT_KIND_UNSPECIFIED"
      case .session: "EVENT_KIND_SESSION"
      case .order: "EVENT_KIND_ORDER"
      case .trigger: "EVENT_KIND_TRIGGER"
      case .risk: "EVENT_KIND_RISK"
      case .portfolio: "EVENT_KIND_PORTFOLIO"
      case .signal: "EVENT_KIND_SIGNAL"
      case .market: "EVENT_KIND_MARKET"
      case .alert: "EVENT_KIND_ALERT"
      case .lease: "EVENT_KIND_LEASE"
      case .unrecognized: nil
      }
    }
  }

  /// What happened.
  public enum EventType: ProtobufEnum {
    /// Not said.
    case unspecified
    /// `session` has its spec.
    case sessionCreated
    /// `state` has the new one.
    case sessionStateChanged
    /// `order_event` says what; `order` is set for PLACED and DENIED, `fill` for FILLED.
    case order
    /// `trigger_event` says what; `level` has the price at which it fires, where the event tells it.
    case trigger
    /// The kill switch was engaged.
    case killSwitchEngaged
    /// The kill switch was released.
    case killSwitchReleased
    /// A trading day began.
    case dayStarted
    /// The limit of the day's loss was reached: new risk is refused for the rest of the day.
    case dailyLossReached
    /// New risk in `symbol` is refused from now on.
    case instrumentHalted
    /// `limits` has the new ones.
    case riskLimitsChanged
    /// `mode` has the new one.
    case riskModeChanged
    /// A risk bias was set.
    case riskBiasSet
    /// `halt` has it.
    case haltLatched
    /// A person released a halt.
    case haltReleased
    /// `breach` has what was refused or reduced.
    case riskBreached
    /// Everything was closed by FlattenAll.
    case flattened
    /// `transaction` has it.
    case transactionRecorded
    /// A currency has another worth.
    case exchangeRateSet
    /// A day ended and its portfolio was kept.
    case snapshotTaken
    /// `equity` has what the session is worth at the close of a bar.
    case equityRecorded
    /// A signal came, or went on in its life.
    case signal
    /// A signal of the strategy led to nothing; `message` says why.
    case signalDropped
    /// The risk rules were checked for a signal's order.
    case riskChecked
    /// `quote` has the price.
    case quote
    /// Market data that could not be used; `message` says why.
    case quoteIgnored
    /// `bar` has it.
    case barClosed
    /// `message` says what a person should look at.
    case alert
    /// A lease was granted; `lease_id` names it, here and below.
    case leaseGranted
    /// An order was bound to a lease.
    case leaseBound
    /// A lease's holder was silent for too long: its policy was carried out.
    case leaseLapsed
    /// A lease was given back, or ended with its session.
    case leaseReleased
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .sessionCreated, .sessionStateChanged, .order, .trigger, .killSwitchEngaged, .killSwitchReleased, .dayStarted, .dailyLossReached, .instrumentHalted, .riskLimitsChanged, .riskModeChanged, .riskBiasSet, .haltLatched, .haltReleased, .riskBreached, .flattened, .transactionRecorded, .exchangeRateSet, .snapshotTaken, .equityRecorded, .signal, .signalDropped, .riskChecked, .quote, .quoteIgnored, .barClosed, .alert, .leaseGranted, .leaseBound, .leaseLapsed, .leaseReleased]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .sessionCreated
      case 2: self = .sessionStateChanged
      case 3: self = .order
      case 4: self = .trigger
      case 5: self = .killSwitchEngaged
      case 6: self = .killSwitchReleased
      case 7: self = .dayStarted
      case 8: self = .dailyLossReached
      case 9: self = .instrumentHalted
      case 10: self = .riskLimitsChanged
      case 11: self = .riskModeChanged
      case 12: self = .riskBiasSet
      case 13: self = .haltLatched
      case 14: self = .haltReleased
      case 15: self = .riskBreached
      case 16: self = .flattened
      case 17: self = .transactionRecorded
      case 18: self = .exchangeRateSet
      case 19: self = .snapshotTaken
      case 20: self = .equityRecorded
      case 21: self = .signal
      case 22: self = .signalDropped
      case 23: self = .riskChecked
      case 24: self = .quote
      case 25: self = .quoteIgnored
      case 26: self = .barClosed
      case 27: self = .alert
      case 28: self = .leaseGranted
      case 29: self = .leaseBound
      case 30: self = .leaseLapsed
      case 31: self = .leaseReleased
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .sessionCreated: 1
      case .sessionStateChanged: 2
      case .order: 3
      case .trigger: 4
      case .killSwitchEngaged: 5
      case .killSwitchReleased: 6
      case .dayStarted: 7
      case .dailyLossReached: 8
      case .instrumentHalted: 9
      case .riskLimitsChanged: 10
      case .riskModeChanged: 11
      case .riskBiasSet: 12
      case .haltLatched: 13
      case .haltReleased: 14
      case .riskBreached: 15
      case .flattened: 16
      case .transactionRecorded: 17
      case .exchangeRateSet: 18
      case .snapshotTaken: 19
      case .equityRecorded: 20
      case .signal: 21
      case .signalDropped: 22
      case .riskChecked: 23
      case .quote: 24
      case .quoteIgnored: 25
      case .barClosed: 26
      case .alert: 27
      case .leaseGranted: 28
      case .leaseBound: 29
      case .leaseLapsed: 30
      case .leaseReleased: 31
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "EVENT_TYPE_UNSPECIFIED": self = .unspecified
      case "EVENT_TYPE_SESSION_CREATED": self = .sessionCreated
      case "EVENT_TYPE_SESSION_STATE_CHANGED": self = .sessionStateChanged
      case "EVENT_TYPE_ORDER": self = .order
      case "EVENT_TYPE_TRIGGER": self = .trigger
      case "EVENT_TYPE_KILL_SWITCH_ENGAGED": self = .killSwitchEngaged
      case "EVENT_TYPE_KILL_SWITCH_RELEASED": self = .killSwitchReleased
      case "EVENT_TYPE_DAY_STARTED": self = .dayStarted
      case "EVENT_TYPE_DAILY_LOSS_REACHED": self = .dailyLossReached
      case "EVENT_TYPE_INSTRUMENT_HALTED": self = .instrumentHalted
      case "EVENT_TYPE_RISK_LIMITS_CHANGED": self = .riskLimitsChanged
      case "EVENT_TYPE_RISK_MODE_CHANGED": self = .riskModeChanged
      case "EVENT_TYPE_RISK_BIAS_SET": self = .riskBiasSet
      case "EVENT_TYPE_HALT_LATCHED": self = .haltLatched
      case "EVENT_TYPE_HALT_RELEASED": self = .haltReleased
      case "EVENT_TYPE_RISK_BREACHED": self = .riskBreached
      case "EVENT_TYPE_FLATTENED": self = .flattened
      case "EVENT_TYPE_TRANSACTION_RECORDED": self = .transactionRecorded
      case "EVENT_TYPE_EXCHANGE_RATE_SET": self = .exchangeRateSet
      case "EVENT_TYPE_SNAPSHOT_TAKEN": self = .snapshotTaken
      case "EVENT_TYPE_EQUITY_RECORDED": self = .equityRecorded
      case "EVENT_TYPE_SIGNAL": self = .signal
      case "EVENT_TYPE_SIGNAL_DROPPED": self = .signalDropped
      case "EVENT_TYPE_RISK_CHECKED": self = .riskChecked
      case "EVENT_TYPE_QUOTE": self = .quote
      case "EVENT_TYPE_QUOTE_IGNORED": self = .quoteIgnored
      case "EVENT_TYPE_BAR_CLOSED": self = .barClosed
      case "EVENT_TYPE_ALERT": self = .alert
      case "EVENT_TYPE_LEASE_GRANTED": self = .leaseGranted
      case "EVENT_TYPE_LEASE_BOUND": self = .leaseBound
      case "EVENT_TYPE_LEASE_LAPSED": self = .leaseLapsed
      case "EVENT_TYPE_LEASE_RELEASED": self = .leaseReleased
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "EVENT_TYPE_UNSPECIFIED"
      case .sessionCreated: "EVENT_TYPE_SESSION_CREATED"
      case .sessionStateChanged: "EVENT_TYPE_SESSION_STATE_CHANGED"
      case .order: "EVENT_TYPE_ORDER"
      case .trigger: "EVENT_TYPE_TRIGGER"
      case .killSwitchEngaged: "EVENT_TYPE_KILL_SWITCH_ENGAGED"
      case .killSwitchReleased: "EVENT_TYPE_KILL_SWITCH_RELEASED"
      case .dayStarted: "EVENT_TYPE_DAY_STARTED"
      case .dailyLossReached: "EVENT_TYPE_DAILY_LOSS_REACHED"
      case .instrumentHalted: "EVENT_TYPE_INSTRUMENT_HALTED"
      case .riskLimitsChanged: "EVENT_TYPE_RISK_LIMITS_CHANGED"
      case .riskModeChanged: "EVENT_TYPE_RISK_MODE_CHANGED"
      case .riskBiasSet: "EVENT_TYPE_RISK_BIAS_SET"
      case .haltLatched: "EVENT_TYPE_HALT_LATCHED"
      case .haltReleased: "EVENT_TYPE_HALT_RELEASED"
      case .riskBreached: "EVENT_TYPE_RISK_BREACHED"
      case .flattened: "EVENT_TYPE_FLATTENED"
      case .transactionRecorded: "EVENT_TYPE_TRANSACTION_RECORDED"
      case .exchangeRateSet: "EVENT_TYPE_EXCHANGE_RATE_SET"
      case .snapshotTaken: "EVENT_TYPE_SNAPSHOT_TAKEN"
      case .equityRecorded: "EVENT_TYPE_EQUITY_RECORDED"
      case .signal: "EVENT_TYPE_SIGNAL"
      case .signalDropped: "EVENT_TYPE_SIGNAL_DROPPED"
      case .riskChecked: "EVENT_TYPE_RISK_CHECKED"
      case .quote: "EVENT_TYPE_QUOTE"
      case .quoteIgnored: "EVENT_TYPE_QUOTE_IGNORED"
      case .barClosed: "EVENT_TYPE_BAR_CLOSED"
      case .alert: "EVENT_TYPE_ALERT"
      case .leaseGranted: "EVENT_TYPE_LEASE_GRANTED"
      case .leaseBound: "EVENT_TYPE_LEASE_BOUND"
      case .leaseLapsed: "EVENT_TYPE_LEASE_LAPSED"
      case .leaseReleased: "EVENT_TYPE_LEASE_RELEASED"
      case .unrecognized: nil
      }
    }
  }

  /// One fact.
  public struct Event: Sendable, Hashable {
    /// Its place in the server's one order of events.
    public var revision: UInt64 = 0
    /// The session that it happened in.
    public var sessionId: String = ""
    /// The session's clock.
    public var time: Google.Protobuf.Timestamp?
    /// What it is about.
    public var kind: Outcry.V1.EventKind = .unspecified
    /// What happened.
    public var type: Outcry.V1.EventType = .unspecified
    /// The instrument. Empty for what is about none.
    public var symbol: String = ""
    /// The order. Empty for what is about none.
    public var orderId: String = ""
    /// The trigger. Empty for what is about none.
    public var triggerId: String = ""
    /// The signal. Empty for what is about none.
    public var signalId: String = ""
    /// For people: the reason that was given, what is wrong, what was decided. May be empty.
    public var message: String = ""
    /// For SESSION_STATE_CHANGED.
    public var state: Outcry.V1.SessionState = .unspecified
    /// For ORDER.
    public var orderEvent: Outcry.V1.OrderEventType = .unspecified
    /// For TRIGGER.
    public var triggerEvent: Outcry.V1.TriggerEventType = .unspecified
    /// For RISK_MODE_CHANGED.
    public var mode: Outcry.V1.RiskMode = .unspecified
    /// The lease. Empty for what is about none.
    public var leaseId: String = ""
    /// What there is more to say.
    public var detail: Outcry.V1.Event.Detail?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      revision: UInt64 = 0,
      sessionId: String = "",
      time: Google.Protobuf.Timestamp? = nil,
      kind: Outcry.V1.EventKind = .unspecified,
      type: Outcry.V1.EventType = .unspecified,
      symbol: String = "",
      orderId: String = "",
      triggerId: String = "",
      signalId: String = "",
      message: String = "",
      state: Outcry.V1.SessionState = .unspecified,
      orderEvent: Outcry.V1.OrderEventType = .unspecified,
      triggerEvent: Outcry.V1.TriggerEventType = .unspecified,
      mode: Outcry.V1.RiskMode = .unspecified,
      leaseId: String = "",
      detail: Outcry.V1.Event.Detail? = nil
    ) {
      self.revision = revision
      self.sessionId = sessionId
      self.time = time
      self.kind = kind
      self.type = type
      self.symbol = symbol
      self.orderId = orderId
      self.triggerId = triggerId
      self.signalId = signalId
      self.message = message
      self.state = state
      self.orderEvent = orderEvent
      self.triggerEvent = triggerEvent
      self.mode = mode
      self.leaseId = leaseId
      self.detail = detail
    }

    /// What there is more to say.
    public enum Detail: Sendable, Hashable {
      /// For SESSION_CREATED: the spec with every default filled in.
      case session(Outcry.V1.SessionSpec)
      /// For ORDER with PLACED or DENIED: the order as it was made.
      case order(Outcry.V1.Order)
      /// For ORDER with FILLED.
      case fill(Outcry.V1.Fill)
      /// For TRIGGER: the price at which it fires.
      case level(Outcry.V1.Decimal)
      /// For RISK_LIMITS_CHANGED.
      case limits(Outcry.V1.RiskLimits)
      /// For HALT_LATCHED.
      case halt(Outcry.V1.RiskHalt)
      /// For RISK_BREACHED.
      case breach(Outcry.V1.RiskBreach)
      /// For TRANSACTION_RECORDED.
      case transaction(Outcry.V1.Transaction)
      /// For EQUITY_RECORDED.
      case equity(Outcry.V1.EquityPoint)
      /// For QUOTE and QUOTE_IGNORED.
      case quote(Outcry.V1.Quote)
      /// For BAR_CLOSED.
      case bar(Outcry.V1.Bar)
    }
  }

  /// Which events. Every condition that is given must hold.
  public struct EventFilter: Sendable, Hashable {
    /// Only these sessions, at most 100. Empty: all.
    public var sessionIds: [String] = []
    /// Only these kinds. Empty: all.
    public var kinds: [Outcry.V1.EventKind] = []
    /// Only events about these instruments, at most 100. Empty: all, and events about none.
    public var symbols: [String] = []
    /// Only events whose session's clock is at or after it. Absent: no bound.
    public var startTime: Google.Protobuf.Timestamp?
    /// Only events whose session's clock is before it. Absent: no bound.
    public var endTime: Google.Protobuf.Timestamp?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionIds: [String] = [],
      kinds: [Outcry.V1.EventKind] = [],
      symbols: [String] = [],
      startTime: Google.Protobuf.Timestamp? = nil,
      endTime: Google.Protobuf.Timestamp? = nil
    ) {
      self.sessionIds = sessionIds
      self.kinds = kinds
      self.symbols = symbols
      self.startTime = startTime
      self.endTime = endTime
    }
  }

  /// Asks for events.
  public struct ListEventsRequest: Sendable, Hashable {
    /// Which. Absent: all.
    public var filter: Outcry.V1.EventFilter?
    /// Only events after this revision. A revision that the server no longer keeps is OUT_OF_RANGE, and the error names the
    /// oldest that is left.
    public var afterRevision: UInt64 = 0
    /// At most this many: 1–1000. 0: 100. A page may have fewer, even none, though others follow.
    public var pageSize: UInt32 = 0
    /// `next_page_token` of the page before. Empty: the first page.
    public var pageToken: String = ""
    /// Answer from this revision on: the call waits until the server has written it. 0: at once.
    public var minRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      filter: Outcry.V1.EventFilter? = nil,
      afterRevision: UInt64 = 0,
      pageSize: UInt32 = 0,
      pageToken: String = "",
      minRevision: UInt64 = 0
    ) {
      self.filter = filter
      self.afterRevision = afterRevision
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.minRevision = minRevision
    }
  }

  /// Some events.
  public struct ListEventsResponse: Sendable, Hashable {
    /// In the order of their revisions.
    public var events: [Outcry.V1.Event] = []
    /// Empty when there is nothing more yet.
    public var nextPageToken: String = ""
    /// Everything up to it was looked at: ask again after it for what comes.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      events: [Outcry.V1.Event] = [],
      nextPageToken: String = "",
      revision: UInt64 = 0
    ) {
      self.events = events
      self.nextPageToken = nextPageToken
      self.revision = revision
    }
  }

  /// Asks for a stream of events.
  public struct WatchEventsRequest: Sendable, Hashable {
    /// Where to begin. Required.
    public var start: Outcry.V1.WatchStart?
    /// Which. Absent: all. It does not restrict the items of a snapshot, but for `session_ids`.
    public var filter: Outcry.V1.EventFilter?
    /// Ends the stream after this revision, with STREAM_CLOSING_REASON_REPLAY_ENDED. 0: never.
    public var endRevision: UInt64 = 0
    /// Plays back at so many times the pace of the session's clock: 1 as it was, 3600 an hour a second. Above 0; needs exactly
    /// one of `filter.session_ids`. Absent: as fast as they can be read.
    public var speed: Outcry.V1.Decimal?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      start: Outcry.V1.WatchStart? = nil,
      filter: Outcry.V1.EventFilter? = nil,
      endRevision: UInt64 = 0,
      speed: Outcry.V1.Decimal? = nil
    ) {
      self.start = start
      self.filter = filter
      self.endRevision = endRevision
      self.speed = speed
    }
  }

  /// One thing that there is as a stream begins.
  public struct EventSnapshotItem: Sendable, Hashable {
    /// What.
    public var item: Outcry.V1.EventSnapshotItem.Item?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      item: Outcry.V1.EventSnapshotItem.Item? = nil
    ) {
      self.item = item
    }

    /// What.
    public enum Item: Sendable, Hashable {
      /// A session, before its orders, positions and triggers.
      case session(Outcry.V1.Session)
      /// An order that works.
      case order(Outcry.V1.Order)
      /// An open position.
      case position(Outcry.V1.Position)
      /// An armed trigger.
      case trigger(Outcry.V1.Trigger)
    }
  }

  /// One message of a stream of events.
  public struct WatchEventsResponse: Sendable, Hashable {
    /// The server's revision that this message takes into account.
    public var revision: UInt64 = 0
    /// What it says.
    public var payload: Outcry.V1.WatchEventsResponse.Payload?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      revision: UInt64 = 0,
      payload: Outcry.V1.WatchEventsResponse.Payload? = nil
    ) {
      self.revision = revision
      self.payload = payload
    }

    /// What it says.
    public enum Payload: Sendable, Hashable {
      /// The stream is open.
      case opened(Outcry.V1.StreamOpened)
      /// One item of the snapshot.
      case snapshot(Outcry.V1.EventSnapshotItem)
      /// The snapshot is complete.
      case snapshotEnd(Outcry.V1.StreamSnapshotEnd)
      /// What happened.
      case event(Outcry.V1.Event)
      /// Nothing has happened.
      case heartbeat(Outcry.V1.StreamHeartbeat)
      /// The stream ends.
      case closing(Outcry.V1.StreamClosing)
    }
  }
}
