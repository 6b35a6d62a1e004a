// Generated from outcry/v1/signals.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime
public import StandardMessages

extension Outcry.V1 {
  /// What a signal wants.
  public enum SignalAction: ProtobufEnum {
    /// Not said: INVALID_ARGUMENT in requests.
    case unspecified
    /// Open a long position, or add to it.
    case buy
    /// Close the strategy's position; when no other strategy holds the instrument, all of it. Withdraws the strategy's
    /// working entries. Taken while the session is paused or halted, too.
    case sell
    /// Keep the position, and move its triggers to the target and the stop.
    case hold
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .buy, .sell, .hold]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .buy
      case 2: self = .sell
      case 3: self = .hold
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .buy: 1
      case .sell: 2
      case .hold: 3
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "SIGNAL_ACTION_UNSPECIFIED": self = .unspecified
      case "SIGNAL_ACTION_BUY": self = .buy
      case "SIGNAL_ACTION_SELL": self = .sell
      case "SIGNAL_ACTION_HOLD": self = .hold
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "SIGNAL_ACTION_UNSPECIFIED"
      case .buy: "SIGNAL_ACTION_BUY"
      case .sell: "SIGNAL_ACTION_SELL"
      case .hold: "SIGNAL_ACTION_HOLD"
      case .unrecognized: nil
      }
    }
  }

  /// Where a signal is in its life.
  public enum SignalStatus: ProtobufEnum {
    /// Not said.
    case unspecified
    /// It waits for a person, until `expire_time` at most.
    case pendingApproval
    /// It waits for the batch, until `release_time`.
    case queued
    /// It led to an order, or moved triggers. Final.
    case routed
    /// A risk rule refused it: `denial`. Final.
    case denied
    /// A person rejected it: `status_message`. Final.
    case rejected
    /// Nobody approved it in time, or the batch came too late. Final.
    case expired
    /// It had nothing to do: `status_code` and `status_message`. Final.
    case dropped
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .pendingApproval, .queued, .routed, .denied, .rejected, .expired, .dropped]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .pendingApproval
      case 2: self = .queued
      case 3: self = .routed
      case 4: self = .denied
      case 5: self = .rejected
      case 6: self = .expired
      case 7: self = .dropped
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .pendingApproval: 1
      case .queued: 2
      case .routed: 3
      case .denied: 4
      case .rejected: 5
      case .expired: 6
      case .dropped: 7
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "SIGNAL_STATUS_UNSPECIFIED": self = .unspecified
      case "SIGNAL_STATUS_PENDING_APPROVAL": self = .pendingApproval
      case "SIGNAL_STATUS_QUEUED": self = .queued
      case "SIGNAL_STATUS_ROUTED": self = .routed
      case "SIGNAL_STATUS_DENIED": self = .denied
      case "SIGNAL_STATUS_REJECTED": self = .rejected
      case "SIGNAL_STATUS_EXPIRED": self = .expired
      case "SIGNAL_STATUS_DROPPED": self = .dropped
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "SIGNAL_STATUS_UNSPECIFIED"
      case .pendingApproval: "SIGNAL_STATUS_PENDING_APPROVAL"
      case .queued: "SIGNAL_STATUS_QUEUED"
      case .routed: "SIGNAL_STATUS_ROUTED"
      case .denied: "SIGNAL_STATUS_DENIED"
      case .rejected: "SIGNAL_STATUS_REJECTED"
      case .expired: "SIGNAL_STATUS_EXPIRED"
      case .dropped: "SIGNAL_STATUS_DROPPED"
      case .unrecognized: nil
      }
    }
  }

  /// What happens to the signals of a session.
  public enum ExecutionMode: ProtobufEnum {
    /// Not said: AUTO.
    case unspecified
    /// Risk, then the order, at once.
    case auto
    /// A person approves or rejects each.
    case confirm
    /// Queued, and released together at a time of day.
    case batch
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .auto, .confirm, .batch]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .auto
      case 2: self = .confirm
      case 3: self = .batch
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .auto: 1
      case .confirm: 2
      case .batch: 3
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "EXECUTION_MODE_UNSPECIFIED": self = .unspecified
      case "EXECUTION_MODE_AUTO": self = .auto
      case "EXECUTION_MODE_CONFIRM": self = .confirm
      case "EXECUTION_MODE_BATCH": self = .batch
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "EXECUTION_MODE_UNSPECIFIED"
      case .auto: "EXECUTION_MODE_AUTO"
      case .confirm: "EXECUTION_MODE_CONFIRM"
      case .batch: "EXECUTION_MODE_BATCH"
      case .unrecognized: nil
      }
    }
  }

  /// What happened to a signal.
  public enum SignalEventType: ProtobufEnum {
    /// Not said.
    case unspecified
    /// It came, and was set aside or resolved at once.
    case received
    /// What waited was approved, rejected, released, or expired.
    case resolved
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .received, .resolved]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .received
      case 2: self = .resolved
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .received: 1
      case .resolved: 2
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "SIGNAL_EVENT_TYPE_UNSPECIFIED": self = .unspecified
      case "SIGNAL_EVENT_TYPE_RECEIVED": self = .received
      case "SIGNAL_EVENT_TYPE_RESOLVED": self = .resolved
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "SIGNAL_EVENT_TYPE_UNSPECIFIED"
      case .received: "SIGNAL_EVENT_TYPE_RECEIVED"
      case .resolved: "SIGNAL_EVENT_TYPE_RESOLVED"
      case .unrecognized: nil
      }
    }
  }

  /// How large an entry is. Whatever the rule, it is cut to what the total allocation and the risk rules let pass, and
  /// rounded down to whole lots.
  public struct SizingRule: Sendable, Hashable {
    /// Required.
    public var rule: Outcry.V1.SizingRule.Rule?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      rule: Outcry.V1.SizingRule.Rule? = nil
    ) {
      self.rule = rule
    }

    /// Required.
    public enum Rule: Sendable, Hashable {
      /// So many units, above zero.
      case quantity(Outcry.V1.Decimal)
      /// So many per cent of equity, above 0, at most 1000.
      case percentOfEquity(Outcry.V1.Decimal)
      /// So that the distance to the stop, times the units, is so many per cent of equity; above 0, at most 1000.
      case riskPercent(Outcry.V1.Decimal)
    }
  }

  /// What happens to the signals of a session, and how large their orders are.
  public struct ExecutionSettings: Sendable, Hashable {
    /// Unspecified: AUTO.
    public var mode: Outcry.V1.ExecutionMode = .unspecified
    /// For CONFIRM: how long a signal waits that does not say itself. Absent: an hour.
    public var approvalPatience: Google.Protobuf.Duration?
    /// For BATCH: when, as `HH:MM` of the wall clock. The first price at or after it releases the batch. Required there.
    public var batchTime: String = ""
    /// For BATCH: where that clock hangs, an IANA name. Empty: America/New_York.
    public var timeZone: String = ""
    /// For signals without a size. Absent: 2 % of equity.
    public var size: Outcry.V1.SizingRule?
    /// What positions and working entries may be worth with a signal's entry, in per cent of equity; above 0, at most 1000.
    /// Absent: 100.
    public var maxAllocationPercent: Outcry.V1.Decimal?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      mode: Outcry.V1.ExecutionMode = .unspecified,
      approvalPatience: Google.Protobuf.Duration? = nil,
      batchTime: String = "",
      timeZone: String = "",
      size: Outcry.V1.SizingRule? = nil,
      maxAllocationPercent: Outcry.V1.Decimal? = nil
    ) {
      self.mode = mode
      self.approvalPatience = approvalPatience
      self.batchTime = batchTime
      self.timeZone = timeZone
      self.size = size
      self.maxAllocationPercent = maxAllocationPercent
    }
  }

  /// How large an entry became, and why.
  public struct SignalSizing: Sendable, Hashable {
    /// The signal's own rule, or the session's.
    public var rule: Outcry.V1.SizingRule?
    /// The price that it was sized at.
    public var price: Outcry.V1.Decimal?
    /// The equity then.
    public var equity: Outcry.V1.Decimal?
    /// What the rule gives, in whole lots.
    public var wantedQuantity: Outcry.V1.Decimal?
    /// What the total allocation left. Absent: enough.
    public var allocationLeft: Outcry.V1.Decimal?
    /// The risk rule that lets less pass. Absent: none.
    public var reducedBy: Outcry.V1.Denial?
    /// What is traded; what would have been, for DENIED.
    public var quantity: Outcry.V1.Decimal?
    /// The same in words.
    public var explanation: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      rule: Outcry.V1.SizingRule? = nil,
      price: Outcry.V1.Decimal? = nil,
      equity: Outcry.V1.Decimal? = nil,
      wantedQuantity: Outcry.V1.Decimal? = nil,
      allocationLeft: Outcry.V1.Decimal? = nil,
      reducedBy: Outcry.V1.Denial? = nil,
      quantity: Outcry.V1.Decimal? = nil,
      explanation: String = ""
    ) {
      self.rule = rule
      self.price = price
      self.equity = equity
      self.wantedQuantity = wantedQuantity
      self.allocationLeft = allocationLeft
      self.reducedBy = reducedBy
      self.quantity = quantity
      self.explanation = explanation
    }
  }

  /// A signal.
  public struct Signal: Sendable, Hashable {
    /// The session it belongs to.
    public var sessionId: String {
      _read { yield _storage.fields.sessionId }
      _modify { yield &_storage.fields.sessionId }
    }
    /// The server's name for it.
    public var signalId: String {
      _read { yield _storage.fields.signalId }
      _modify { yield &_storage.fields.signalId }
    }
    /// The caller's name for it. Empty for signals of the session's own strategy.
    public var clientSignalId: String {
      _read { yield _storage.fields.clientSignalId }
      _modify { yield &_storage.fields.clientSignalId }
    }
    /// The causal chain that begins with it: see TraceService.
    public var traceId: String {
      _read { yield _storage.fields.traceId }
      _modify { yield &_storage.fields.traceId }
    }
    /// Whose it is.
    public var strategyId: String {
      _read { yield _storage.fields.strategyId }
      _modify { yield &_storage.fields.strategyId }
    }
    /// The instrument.
    public var symbol: String {
      _read { yield _storage.fields.symbol }
      _modify { yield &_storage.fields.symbol }
    }
    /// What it wants.
    public var action: Outcry.V1.SignalAction {
      _read { yield _storage.fields.action }
      _modify { yield &_storage.fields.action }
    }
    /// How sure its maker is, 0–1. Absent: not told.
    public var confidence: Outcry.V1.Decimal? {
      _read { yield _storage.fields.confidence }
      _modify { yield &_storage.fields.confidence }
    }
    /// How large the entry is to be. Absent: by the session's settings.
    public var size: Outcry.V1.SizingRule? {
      _read { yield _storage.fields.size }
      _modify { yield &_storage.fields.size }
    }
    /// Where to take profit. Absent: nowhere.
    public var targetPrice: Outcry.V1.Decimal? {
      _read { yield _storage.fields.targetPrice }
      _modify { yield &_storage.fields.targetPrice }
    }
    /// Where to stop the loss. Absent: nowhere.
    public var stopPrice: Outcry.V1.Decimal? {
      _read { yield _storage.fields.stopPrice }
      _modify { yield &_storage.fields.stopPrice }
    }
    /// How far a stop trails. Absent: none does.
    public var trailingStop: Outcry.V1.TrailingOffset? {
      _read { yield _storage.fields.trailingStop }
      _modify { yield &_storage.fields.trailingStop }
    }
    /// When it ends by itself while it waits. Absent: never, or by the session's settings.
    public var expireTime: Google.Protobuf.Timestamp? {
      _read { yield _storage.fields.expireTime }
      _modify { yield &_storage.fields.expireTime }
    }
    /// The maker's own words.
    public var metadata: [String: String] {
      _read { yield _storage.fields.metadata }
      _modify { yield &_storage.fields.metadata }
    }
    /// The decision that it comes from. Empty: none.
    public var decisionId: String {
      _read { yield _storage.fields.decisionId }
      _modify { yield &_storage.fields.decisionId }
    }
    /// Why, for people.
    public var reason: String {
      _read { yield _storage.fields.reason }
      _modify { yield &_storage.fields.reason }
    }
    /// Where it is in its life.
    public var status: Outcry.V1.SignalStatus {
      _read { yield _storage.fields.status }
      _modify { yield &_storage.fields.status }
    }
    /// For DROPPED: why, as a stable name.
    public var statusCode: String {
      _read { yield _storage.fields.statusCode }
      _modify { yield &_storage.fields.statusCode }
    }
    /// For DROPPED and REJECTED: why, for people.
    public var statusMessage: String {
      _read { yield _storage.fields.statusMessage }
      _modify { yield &_storage.fields.statusMessage }
    }
    /// For DENIED: by which rule.
    public var denial: Outcry.V1.Denial? {
      _read { yield _storage.fields.denial }
      _modify { yield &_storage.fields.denial }
    }
    /// The order that it led to, a denied one for DENIED. Empty: none.
    public var orderId: String {
      _read { yield _storage.fields.orderId }
      _modify { yield &_storage.fields.orderId }
    }
    /// How large its entry became, and why. Absent: it made none, or has not been routed.
    public var sizing: Outcry.V1.SignalSizing? {
      _read { yield _storage.fields.sizing }
      _modify { yield &_storage.fields.sizing }
    }
    /// For QUEUED: when the batch goes.
    public var releaseTime: Google.Protobuf.Timestamp? {
      _read { yield _storage.fields.releaseTime }
      _modify { yield &_storage.fields.releaseTime }
    }
    /// The market when it came. Absent: no price had come.
    public var quote: Outcry.V1.QuotePoint? {
      _read { yield _storage.fields.quote }
      _modify { yield &_storage.fields.quote }
    }
    /// The session's clock when it came.
    public var createTime: Google.Protobuf.Timestamp? {
      _read { yield _storage.fields.createTime }
      _modify { yield &_storage.fields.createTime }
    }
    /// The session's clock when its status last changed.
    public var updateTime: Google.Protobuf.Timestamp? {
      _read { yield _storage.fields.updateTime }
      _modify { yield &_storage.fields.updateTime }
    }

    private var _storage = MessageStorage(_Fields())

    private struct _Fields: Sendable, Hashable {
      var sessionId: String = ""
      var signalId: String = ""
      var clientSignalId: String = ""
      var traceId: String = ""
      var strategyId: String = ""
      var symbol: String = ""
      var action: Outcry.V1.SignalAction = .unspecified
      var confidence: Outcry.V1.Decimal?
      var size: Outcry.V1.SizingRule?
      var targetPrice: Outcry.V1.Decimal?
      var stopPrice: Outcry.V1.Decimal?
      var trailingStop: Outcry.V1.TrailingOffset?
      var expireTime: Google.Protobuf.Timestamp?
      var metadata: [String: String] = [:]
      var decisionId: String = ""
      var reason: String = ""
      var status: Outcry.V1.SignalStatus = .unspecified
      var statusCode: String = ""
      var statusMessage: String = ""
      var denial: Outcry.V1.Denial?
      var orderId: String = ""
      var sizing: Outcry.V1.SignalSizing?
      var releaseTime: Google.Protobuf.Timestamp?
      var quote: Outcry.V1.QuotePoint?
      var createTime: Google.Protobuf.Timestamp?
      var updateTime: Google.Protobuf.Timestamp?
    }

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      signalId: String = "",
      clientSignalId: String = "",
      traceId: String = "",
      strategyId: String = "",
      symbol: String = "",
      action: Outcry.V1.SignalAction = .unspecified,
      confidence: Outcry.V1.Decimal? = nil,
      size: Outcry.V1.SizingRule? = nil,
      targetPrice: Outcry.V1.Decimal? = nil,
      stopPrice: Outcry.V1.Decimal? = nil,
      trailingStop: Outcry.V1.TrailingOffset? = nil,
      expireTime: Google.Protobuf.Timestamp? = nil,
      metadata: [String: String] = [:],
      decisionId: String = "",
      reason: String = "",
      status: Outcry.V1.SignalStatus = .unspecified,
      statusCode: String = "",
      statusMessage: String = "",
      denial: Outcry.V1.Denial? = nil,
      orderId: String = "",
      sizing: Outcry.V1.SignalSizing? = nil,
      releaseTime: Google.Protobuf.Timestamp? = nil,
      quote: Outcry.V1.QuotePoint? = nil,
      createTime: Google.Protobuf.Timestamp? = nil,
      updateTime: Google.Protobuf.Timestamp? = nil
    ) {
      self.sessionId = sessionId
      self.signalId = signalId
      self.clientSignalId = clientSignalId
      self.traceId = traceId
      self.strategyId = strategyId
      self.symbol = symbol
      self.action = action
      self.confidence = confidence
      self.size = size
      self.targetPrice = targetPrice
      self.stopPrice = stopPrice
      self.trailingStop = trailingStop
      self.expireTime = expireTime
      self.metadata = metadata
      self.decisionId = decisionId
      self.reason = reason
      self.status = status
      self.statusCode = statusCode
      self.statusMessage = statusMessage
      self.denial = denial
      self.orderId = orderId
      self.sizing = sizing
      self.releaseTime = releaseTime
      self.quote = quote
      self.createTime = createTime
      self.updateTime = updateTime
    }
  }

  /// Gives a session a signal.
  public struct SubmitSignalRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// The caller's name for its intent, the key of idempotency. Required.
    public var clientSignalId: String = ""
    /// Whose it is: strategies are told apart in positions, losses and traces. Required.
    public var strategyId: String = ""
    /// The instrument. Required.
    public var symbol: String = ""
    /// What it wants. Required.
    public var action: Outcry.V1.SignalAction = .unspecified
    /// How sure its maker is, 0–1. Absent: not told.
    public var confidence: Outcry.V1.Decimal?
    /// For BUY: how large. Absent: by the session's settings.
    public var size: Outcry.V1.SizingRule?
    /// For BUY and HOLD: where to take profit, above the market.
    public var targetPrice: Outcry.V1.Decimal?
    /// For BUY and HOLD: where to stop the loss, below the market.
    public var stopPrice: Outcry.V1.Decimal?
    /// For BUY and HOLD: how far a stop trails.
    public var trailingStop: Outcry.V1.TrailingOffset?
    /// When it ends by itself while it waits. Absent: by the session's settings.
    public var expireTime: Google.Protobuf.Timestamp?
    /// The maker's own words: at most 16, each key 1–64 bytes, each value at most 512.
    public var metadata: [String: String] = [:]
    /// The decision that it comes from; at most 128 bytes.
    public var decisionId: String = ""
    /// Why, for people; at most 512 bytes.
    public var reason: String = ""
    /// Check everything, with the same refusals, and do nothing.
    public var validateOnly: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      clientSignalId: String = "",
      strategyId: String = "",
      symbol: String = "",
      action: Outcry.V1.SignalAction = .unspecified,
      confidence: Outcry.V1.Decimal? = nil,
      size: Outcry.V1.SizingRule? = nil,
      targetPrice: Outcry.V1.Decimal? = nil,
      stopPrice: Outcry.V1.Decimal? = nil,
      trailingStop: Outcry.V1.TrailingOffset? = nil,
      expireTime: Google.Protobuf.Timestamp? = nil,
      metadata: [String: String] = [:],
      decisionId: String = "",
      reason: String = "",
      validateOnly: Bool = false
    ) {
      self.sessionId = sessionId
      self.clientSignalId = clientSignalId
      self.strategyId = strategyId
      self.symbol = symbol
      self.action = action
      self.confidence = confidence
      self.size = size
      self.targetPrice = targetPrice
      self.stopPrice = stopPrice
      self.trailingStop = trailingStop
      self.expireTime = expireTime
      self.metadata = metadata
      self.decisionId = decisionId
      self.reason = reason
      self.validateOnly = validateOnly
    }
  }

  /// What became of a signal at once.
  public struct SubmitSignalResponse: Sendable, Hashable {
    /// The signal. Under `validate_only` it has no `signal_id`, `trace_id` and `order_id`.
    public var signal: Outcry.V1.Signal?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      signal: Outcry.V1.Signal? = nil,
      revision: UInt64 = 0
    ) {
      self.signal = signal
      self.revision = revision
    }
  }

  /// Asks for one signal.
  public struct GetSignalRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Which signal. Required.
    public var signal: Outcry.V1.GetSignalRequest.Signal?
    /// Answer from this revision on: the call waits until the server has written it. 0: at once.
    public var minRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      signal: Outcry.V1.GetSignalRequest.Signal? = nil,
      minRevision: UInt64 = 0
    ) {
      self.sessionId = sessionId
      self.signal = signal
      self.minRevision = minRevision
    }

    /// Which signal. Required.
    public enum Signal: Sendable, Hashable {
      /// By the server's name.
      case signalId(String)
      /// By the caller's name.
      case clientSignalId(String)
    }
  }

  /// One signal.
  public struct GetSignalResponse: Sendable, Hashable {
    /// The signal.
    public var signal: Outcry.V1.Signal?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      signal: Outcry.V1.Signal? = nil,
      revision: UInt64 = 0
    ) {
      self.signal = signal
      self.revision = revision
    }
  }

  /// Asks for a session's signals.
  public struct ListSignalsRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// At most this many: 1–1000. 0: 100.
    public var pageSize: UInt32 = 0
    /// `next_page_token` of the page before. Empty: the first page.
    public var pageToken: String = ""
    /// Only this instrument. Empty: all.
    public var symbol: String = ""
    /// Only this strategy. Empty: all.
    public var strategyId: String = ""
    /// Only these statuses. Empty: all.
    public var statuses: [Outcry.V1.SignalStatus] = []
    /// `create_time`, or `create_time desc` for the reverse. Empty: `create_time`.
    public var orderBy: String = ""
    /// Answer from this revision on: the call waits until the server has written it. 0: at once.
    public var minRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      pageSize: UInt32 = 0,
      pageToken: String = "",
      symbol: String = "",
      strategyId: String = "",
      statuses: [Outcry.V1.SignalStatus] = [],
      orderBy: String = "",
      minRevision: UInt64 = 0
    ) {
      self.sessionId = sessionId
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.symbol = symbol
      self.strategyId = strategyId
      self.statuses = statuses
      self.orderBy = orderBy
      self.minRevision = minRevision
    }
  }

  /// Some signals.
  public struct ListSignalsResponse: Sendable, Hashable {
    /// In the order of their arrival.
    public var signals: [Outcry.V1.Signal] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      signals: [Outcry.V1.Signal] = [],
      nextPageToken: String = "",
      revision: UInt64 = 0
    ) {
      self.signals = signals
      self.nextPageToken = nextPageToken
      self.revision = revision
    }
  }

  /// Lets a signal through.
  public struct ApproveSignalRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Which signal. Required.
    public var signalId: String = ""
    /// Check everything, with the same refusals, and do nothing.
    public var validateOnly: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      signalId: String = "",
      validateOnly: Bool = false
    ) {
      self.sessionId = sessionId
      self.signalId = signalId
      self.validateOnly = validateOnly
    }
  }

  /// A signal that was let through.
  public struct ApproveSignalResponse: Sendable, Hashable {
    /// The signal: ROUTED, DENIED or DROPPED.
    public var signal: Outcry.V1.Signal?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      signal: Outcry.V1.Signal? = nil,
      revision: UInt64 = 0
    ) {
      self.signal = signal
      self.revision = revision
    }
  }

  /// Takes a signal back.
  public struct RejectSignalRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Which signal. Required.
    public var signalId: String = ""
    /// Why, for the record; at most 256 bytes. Required.
    public var reason: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      signalId: String = "",
      reason: String = ""
    ) {
      self.sessionId = sessionId
      self.signalId = signalId
      self.reason = reason
    }
  }

  /// A signal that was taken back.
  public struct RejectSignalResponse: Sendable, Hashable {
    /// The signal.
    public var signal: Outcry.V1.Signal?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      signal: Outcry.V1.Signal? = nil,
      revision: UInt64 = 0
    ) {
      self.signal = signal
      self.revision = revision
    }
  }

  /// Asks for a stream of signals.
  public struct WatchSignalsRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Where to begin. Required. A snapshot holds the signals that wait.
    public var start: Outcry.V1.WatchStart?
    /// Only this instrument. Empty: all.
    public var symbol: String = ""
    /// Only this strategy. Empty: all.
    public var strategyId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      start: Outcry.V1.WatchStart? = nil,
      symbol: String = "",
      strategyId: String = ""
    ) {
      self.sessionId = sessionId
      self.start = start
      self.symbol = symbol
      self.strategyId = strategyId
    }
  }

  /// A change of a signal.
  public struct SignalEvent: Sendable, Hashable {
    /// What happened.
    public var type: Outcry.V1.SignalEventType = .unspecified
    /// The signal after it.
    public var signal: Outcry.V1.Signal?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      type: Outcry.V1.SignalEventType = .unspecified,
      signal: Outcry.V1.Signal? = nil
    ) {
      self.type = type
      self.signal = signal
    }
  }

  /// One message of a stream of signals.
  public struct WatchSignalsResponse: Sendable, Hashable {
    /// The server's revision that this message takes into account.
    public var revision: UInt64 = 0
    /// What it says.
    public var payload: Outcry.V1.WatchSignalsResponse.Payload?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      revision: UInt64 = 0,
      payload: Outcry.V1.WatchSignalsResponse.Payload? = nil
    ) {
      self.revision = revision
      self.payload = payload
    }

    /// What it says.
    public enum Payload: Sendable, Hashable {
      /// The stream is open.
      case opened(Outcry.V1.StreamOpened)
      /// One signal of the snapshot.
      case snapshot(Outcry.V1.Signal)
      /// The snapshot is complete.
      case snapshotEnd(Outcry.V1.StreamSnapshotEnd)
      /// A change of a signal.
      case event(Outcry.V1.SignalEvent)
      /// Nothing has happened.
      case heartbeat(Outcry.V1.StreamHeartbeat)
      /// The stream ends.
      case closing(Outcry.V1.StreamClosing)
    }
  }
}
