// Generated from outcry/v1/triggers.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime
public import StandardMessages

extension Outcry.V1 {
  /// What a trigger waits for.
  public enum TriggerType: ProtobufEnum {
    /// Not said.
    case unspecified
    /// The market moves against the position to a price.
    case stopLoss
    /// The market moves in favour of the position to a price.
    case takeProfit
    /// The market falls back from its best price by a percentage.
    case trailingStop
    /// The market reaches a price at which to open a position.
    case entryLimit
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .stopLoss, .takeProfit, .trailingStop, .entryLimit]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .stopLoss
      case 2: self = .takeProfit
      case 3: self = .trailingStop
      case 4: self = .entryLimit
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .stopLoss: 1
      case .takeProfit: 2
      case .trailingStop: 3
      case .entryLimit: 4
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "TRIGGER_TYPE_UNSPECIFIED": self = .unspecified
      case "TRIGGER_TYPE_STOP_LOSS": self = .stopLoss
      case "TRIGGER_TYPE_TAKE_PROFIT": self = .takeProfit
      case "TRIGGER_TYPE_TRAILING_STOP": self = .trailingStop
      case "TRIGGER_TYPE_ENTRY_LIMIT": self = .entryLimit
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "TRIGGER_TYPE_UNSPECIFIED"
      case .stopLoss: "TRIGGER_TYPE_STOP_LOSS"
      case .takeProfit: "TRIGGER_TYPE_TAKE_PROFIT"
      case .trailingStop: "TRIGGER_TYPE_TRAILING_STOP"
      case .entryLimit: "TRIGGER_TYPE_ENTRY_LIMIT"
      case .unrecognized: nil
      }
    }
  }

  /// Where a trigger is in its life.
  public enum TriggerStatus: ProtobufEnum {
    /// Not said.
    case unspecified
    /// Watching the market.
    case armed
    /// It fired; `firing` says when and what it made. Final.
    case fired
    /// Disarmed; `reason` says why. Final.
    case cancelled
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .armed, .fired, .cancelled]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .armed
      case 2: self = .fired
      case 3: self = .cancelled
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .armed: 1
      case .fired: 2
      case .cancelled: 3
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "TRIGGER_STATUS_UNSPECIFIED": self = .unspecified
      case "TRIGGER_STATUS_ARMED": self = .armed
      case "TRIGGER_STATUS_FIRED": self = .fired
      case "TRIGGER_STATUS_CANCELLED": self = .cancelled
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "TRIGGER_STATUS_UNSPECIFIED"
      case .armed: "TRIGGER_STATUS_ARMED"
      case .fired: "TRIGGER_STATUS_FIRED"
      case .cancelled: "TRIGGER_STATUS_CANCELLED"
      case .unrecognized: nil
      }
    }
  }

  /// What happened to a trigger.
  public enum TriggerEventType: ProtobufEnum {
    /// Not said.
    case unspecified
    /// It was armed.
    case armed
    /// Its best price moved, and its level with it. Of moves within one bar the last alone is recorded.
    case highWaterMark
    /// It was given another level, offset or quantity.
    case updated
    /// A tick reached its level and it made its order.
    case fired
    /// It was disarmed.
    case cancelled
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .armed, .highWaterMark, .updated, .fired, .cancelled]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .armed
      case 2: self = .highWaterMark
      case 3: self = .updated
      case 4: self = .fired
      case 5: self = .cancelled
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .armed: 1
      case .highWaterMark: 2
      case .updated: 3
      case .fired: 4
      case .cancelled: 5
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "TRIGGER_EVENT_TYPE_UNSPECIFIED": self = .unspecified
      case "TRIGGER_EVENT_TYPE_ARMED": self = .armed
      case "TRIGGER_EVENT_TYPE_HIGH_WATER_MARK": self = .highWaterMark
      case "TRIGGER_EVENT_TYPE_UPDATED": self = .updated
      case "TRIGGER_EVENT_TYPE_FIRED": self = .fired
      case "TRIGGER_EVENT_TYPE_CANCELLED": self = .cancelled
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "TRIGGER_EVENT_TYPE_UNSPECIFIED"
      case .armed: "TRIGGER_EVENT_TYPE_ARMED"
      case .highWaterMark: "TRIGGER_EVENT_TYPE_HIGH_WATER_MARK"
      case .updated: "TRIGGER_EVENT_TYPE_UPDATED"
      case .fired: "TRIGGER_EVENT_TYPE_FIRED"
      case .cancelled: "TRIGGER_EVENT_TYPE_CANCELLED"
      case .unrecognized: nil
      }
    }
  }

  /// Fires when the market moves against the position to `price`.
  public struct StopLossCondition: Sendable, Hashable {
    /// The level.
    public var price: Outcry.V1.Decimal?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      price: Outcry.V1.Decimal? = nil
    ) {
      self.price = price
    }
  }

  /// Fires when the market moves in favour of the position to `price`.
  public struct TakeProfitCondition: Sendable, Hashable {
    /// The level.
    public var price: Outcry.V1.Decimal?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      price: Outcry.V1.Decimal? = nil
    ) {
      self.price = price
    }
  }

  /// Fires when the market falls back from its best price since arming by `percent` or `amount`.
  public struct TrailingStopCondition: Sendable, Hashable {
    /// Per cent of the best price, above 0, below 100. Exactly one of the two.
    public var percent: Outcry.V1.Decimal?
    /// A distance from the best price, above zero.
    public var amount: Outcry.V1.Decimal?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      percent: Outcry.V1.Decimal? = nil,
      amount: Outcry.V1.Decimal? = nil
    ) {
      self.percent = percent
      self.amount = amount
    }
  }

  /// Fires when the market reaches `price`: falls to it for a buy, rises to it for a sell.
  public struct EntryLimitCondition: Sendable, Hashable {
    /// The level.
    public var price: Outcry.V1.Decimal?
    /// Buy or sell.
    public var side: Outcry.V1.OrderSide = .unspecified
    /// Units to trade, above zero.
    public var quantity: Outcry.V1.Decimal?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      price: Outcry.V1.Decimal? = nil,
      side: Outcry.V1.OrderSide = .unspecified,
      quantity: Outcry.V1.Decimal? = nil
    ) {
      self.price = price
      self.side = side
      self.quantity = quantity
    }
  }

  /// What made a trigger fire, and what it did.
  public struct TriggerFiring: Sendable, Hashable {
    /// The tick that fired it: its number within the session.
    public var tickSequence: UInt64 = 0
    /// That tick's time.
    public var tickTime: Google.Protobuf.Timestamp?
    /// That tick's price.
    public var tickPrice: Outcry.V1.Decimal?
    /// The price at which the market stood when it fired: the level itself when the market moved through it, the tick's
    /// price when it jumped over it.
    public var price: Outcry.V1.Decimal?
    /// The order that it made.
    public var orderId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      tickSequence: UInt64 = 0,
      tickTime: Google.Protobuf.Timestamp? = nil,
      tickPrice: Outcry.V1.Decimal? = nil,
      price: Outcry.V1.Decimal? = nil,
      orderId: String = ""
    ) {
      self.tickSequence = tickSequence
      self.tickTime = tickTime
      self.tickPrice = tickPrice
      self.price = price
      self.orderId = orderId
    }
  }

  /// One step of what led a trigger to where it is.
  public struct TriggerRecord: Sendable, Hashable {
    /// What happened.
    public var type: Outcry.V1.TriggerEventType = .unspecified
    /// The session's clock.
    public var time: Google.Protobuf.Timestamp?
    /// The newest tick of the instrument then: the one that it happened on, when a tick led to it. 0: none yet.
    public var tickSequence: UInt64 = 0
    /// That tick's price. Absent: none yet.
    public var price: Outcry.V1.Decimal?
    /// The level after it. Absent: none.
    public var level: Outcry.V1.Decimal?
    /// The best price after it. Absent: none.
    public var highWaterMark: Outcry.V1.Decimal?
    /// The order that it made. Empty: none.
    public var orderId: String = ""
    /// For people: who asked, why it was cancelled.
    public var detail: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      type: Outcry.V1.TriggerEventType = .unspecified,
      time: Google.Protobuf.Timestamp? = nil,
      tickSequence: UInt64 = 0,
      price: Outcry.V1.Decimal? = nil,
      level: Outcry.V1.Decimal? = nil,
      highWaterMark: Outcry.V1.Decimal? = nil,
      orderId: String = "",
      detail: String = ""
    ) {
      self.type = type
      self.time = time
      self.tickSequence = tickSequence
      self.price = price
      self.level = level
      self.highWaterMark = highWaterMark
      self.orderId = orderId
      self.detail = detail
    }
  }

  /// A price trigger.
  public struct Trigger: Sendable, Hashable {
    /// The session it belongs to.
    public var sessionId: String {
      _read { yield _storage.fields.sessionId }
      _modify { yield &_storage.fields.sessionId }
    }
    /// The server's name for it.
    public var triggerId: String {
      _read { yield _storage.fields.triggerId }
      _modify { yield &_storage.fields.triggerId }
    }
    /// The caller's name for it. Empty when the caller gave none, or a strategy made it.
    public var clientTriggerId: String {
      _read { yield _storage.fields.clientTriggerId }
      _modify { yield &_storage.fields.clientTriggerId }
    }
    /// The instrument.
    public var symbol: String {
      _read { yield _storage.fields.symbol }
      _modify { yield &_storage.fields.symbol }
    }
    /// What it waits for.
    public var type: Outcry.V1.TriggerType {
      _read { yield _storage.fields.type }
      _modify { yield &_storage.fields.type }
    }
    /// The condition, in full.
    public var condition: Outcry.V1.Trigger.Condition? {
      _read { yield _storage.fields.condition }
      _modify { yield &_storage.fields.condition }
    }
    /// Units that a protective trigger closes. Absent: the whole position.
    public var quantity: Outcry.V1.Decimal? {
      _read { yield _storage.fields.quantity }
      _modify { yield &_storage.fields.quantity }
    }
    /// Where it is in its life.
    public var status: Outcry.V1.TriggerStatus {
      _read { yield _storage.fields.status }
      _modify { yield &_storage.fields.status }
    }
    /// For TRAILING_STOP: the best price since arming.
    public var highWaterMark: Outcry.V1.Decimal? {
      _read { yield _storage.fields.highWaterMark }
      _modify { yield &_storage.fields.highWaterMark }
    }
    /// The price at which it would fire now.
    public var level: Outcry.V1.Decimal? {
      _read { yield _storage.fields.level }
      _modify { yield &_storage.fields.level }
    }
    /// For FIRED.
    public var firing: Outcry.V1.TriggerFiring? {
      _read { yield _storage.fields.firing }
      _modify { yield &_storage.fields.firing }
    }
    /// For CANCELLED: why, for people.
    public var reason: String {
      _read { yield _storage.fields.reason }
      _modify { yield &_storage.fields.reason }
    }
    /// For FIRED, when the order it made was refused.
    public var denial: Outcry.V1.Denial? {
      _read { yield _storage.fields.denial }
      _modify { yield &_storage.fields.denial }
    }
    /// The session's clock when it was armed.
    public var createTime: Google.Protobuf.Timestamp? {
      _read { yield _storage.fields.createTime }
      _modify { yield &_storage.fields.createTime }
    }
    /// The session's clock when it last changed.
    public var updateTime: Google.Protobuf.Timestamp? {
      _read { yield _storage.fields.updateTime }
      _modify { yield &_storage.fields.updateTime }
    }
    /// The signal that armed or moved it. Empty: none.
    public var signalId: String {
      _read { yield _storage.fields.signalId }
      _modify { yield &_storage.fields.signalId }
    }
    /// The order whose fills it protects. Empty: none.
    public var entryOrderId: String {
      _read { yield _storage.fields.entryOrderId }
      _modify { yield &_storage.fields.entryOrderId }
    }
    /// The triggers that go when this one fires: the others of its position.
    public var ocoTriggerIds: [String] {
      _read { yield _storage.fields.ocoTriggerIds }
      _modify { yield &_storage.fields.ocoTriggerIds }
    }
    /// What led it here, oldest first: how it was armed, and at most the last 99 steps since. Only in GetTrigger.
    public var records: [Outcry.V1.TriggerRecord] {
      _read { yield _storage.fields.records }
      _modify { yield &_storage.fields.records }
    }
    /// Changes with every change of the trigger but those of its high-water mark. For UpdateTrigger.
    public var etag: String {
      _read { yield _storage.fields.etag }
      _modify { yield &_storage.fields.etag }
    }

    private var _storage = MessageStorage(_Fields())

    private struct _Fields: Sendable, Hashable {
      var sessionId: String = ""
      var triggerId: String = ""
      var clientTriggerId: String = ""
      var symbol: String = ""
      var type: Outcry.V1.TriggerType = .unspecified
      var condition: Outcry.V1.Trigger.Condition?
      var quantity: Outcry.V1.Decimal?
      var status: Outcry.V1.TriggerStatus = .unspecified
      var highWaterMark: Outcry.V1.Decimal?
      var level: Outcry.V1.Decimal?
      var firing: Outcry.V1.TriggerFiring?
      var reason: String = ""
      var denial: Outcry.V1.Denial?
      var createTime: Google.Protobuf.Timestamp?
      var updateTime: Google.Protobuf.Timestamp?
      var signalId: String = ""
      var entryOrderId: String = ""
      var ocoTriggerIds: [String] = []
      var records: [Outcry.V1.TriggerRecord] = []
      var etag: String = ""
    }

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      triggerId: String = "",
      clientTriggerId: String = "",
      symbol: String = "",
      type: Outcry.V1.TriggerType = .unspecified,
      condition: Outcry.V1.Trigger.Condition? = nil,
      quantity: Outcry.V1.Decimal? = nil,
      status: Outcry.V1.TriggerStatus = .unspecified,
      highWaterMark: Outcry.V1.Decimal? = nil,
      level: Outcry.V1.Decimal? = nil,
      firing: Outcry.V1.TriggerFiring? = nil,
      reason: String = "",
      denial: Outcry.V1.Denial? = nil,
      createTime: Google.Protobuf.Timestamp? = nil,
      updateTime: Google.Protobuf.Timestamp? = nil,
      signalId: String = "",
      entryOrderId: String = "",
      ocoTriggerIds: [String] = [],
      records: [Outcry.V1.TriggerRecord] = [],
      etag: String = ""
    ) {
      self.sessionId = sessionId
      self.triggerId = triggerId
      self.clientTriggerId = clientTriggerId
      self.symbol = symbol
      self.type = type
      self.condition = condition
      self.quantity = quantity
      self.status = status
      self.highWaterMark = highWaterMark
      self.level = level
      self.firing = firing
      self.reason = reason
      self.denial = denial
      self.createTime = createTime
      self.updateTime = updateTime
      self.signalId = signalId
      self.entryOrderId = entryOrderId
      self.ocoTriggerIds = ocoTriggerIds
      self.records = records
      self.etag = etag
    }

    /// The condition, in full.
    public enum Condition: Sendable, Hashable {
      /// For STOP_LOSS.
      case stopLoss(Outcry.V1.StopLossCondition)
      /// For TAKE_PROFIT.
      case takeProfit(Outcry.V1.TakeProfitCondition)
      /// For TRAILING_STOP.
      case trailingStop(Outcry.V1.TrailingStopCondition)
      /// For ENTRY_LIMIT.
      case entryLimit(Outcry.V1.EntryLimitCondition)
    }
  }

  /// Asks to arm a trigger.
  public struct CreateTriggerRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// The caller's name for its intent, the key of idempotency. Empty: none, and a repetition arms a second trigger.
    public var clientTriggerId: String = ""
    /// The instrument. Required.
    public var symbol: String = ""
    /// What it is to wait for. Required.
    public var condition: Outcry.V1.CreateTriggerRequest.Condition?
    /// Units that a protective trigger closes. Absent: the whole position.
    public var quantity: Outcry.V1.Decimal?
    /// Check everything, with the same refusals, and do nothing.
    public var validateOnly: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      clientTriggerId: String = "",
      symbol: String = "",
      condition: Outcry.V1.CreateTriggerRequest.Condition? = nil,
      quantity: Outcry.V1.Decimal? = nil,
      validateOnly: Bool = false
    ) {
      self.sessionId = sessionId
      self.clientTriggerId = clientTriggerId
      self.symbol = symbol
      self.condition = condition
      self.quantity = quantity
      self.validateOnly = validateOnly
    }

    /// What it is to wait for. Required.
    public enum Condition: Sendable, Hashable {
      /// The market moves against the position.
      case stopLoss(Outcry.V1.StopLossCondition)
      /// The market moves in favour of the position.
      case takeProfit(Outcry.V1.TakeProfitCondition)
      /// The market falls back from its best price.
      case trailingStop(Outcry.V1.TrailingStopCondition)
      /// The market reaches a price at which to open a position.
      case entryLimit(Outcry.V1.EntryLimitCondition)
    }
  }

  /// An armed trigger.
  public struct CreateTriggerResponse: Sendable, Hashable {
    /// The trigger. Under `validate_only` it has no `trigger_id`.
    public var trigger: Outcry.V1.Trigger?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      trigger: Outcry.V1.Trigger? = nil,
      revision: UInt64 = 0
    ) {
      self.trigger = trigger
      self.revision = revision
    }
  }

  /// Asks to disarm a trigger.
  public struct CancelTriggerRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Which trigger. Required.
    public var triggerId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      triggerId: String = ""
    ) {
      self.sessionId = sessionId
      self.triggerId = triggerId
    }
  }

  /// A disarmed trigger.
  public struct CancelTriggerResponse: Sendable, Hashable {
    /// The trigger.
    public var trigger: Outcry.V1.Trigger?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      trigger: Outcry.V1.Trigger? = nil,
      revision: UInt64 = 0
    ) {
      self.trigger = trigger
      self.revision = revision
    }
  }

  /// Asks for a session's triggers.
  public struct ListTriggersRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// At most this many: 1–1000. 0: 100.
    public var pageSize: UInt32 = 0
    /// `next_page_token` of the page before. Empty: the first page.
    public var pageToken: String = ""
    /// Only this instrument. Empty: all.
    public var symbol: String = ""
    /// Only these statuses. Empty: all.
    public var statuses: [Outcry.V1.TriggerStatus] = []
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
      statuses: [Outcry.V1.TriggerStatus] = [],
      orderBy: String = "",
      minRevision: UInt64 = 0
    ) {
      self.sessionId = sessionId
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.symbol = symbol
      self.statuses = statuses
      self.orderBy = orderBy
      self.minRevision = minRevision
    }
  }

  /// Some triggers.
  public struct ListTriggersResponse: Sendable, Hashable {
    /// In the order of their creation.
    public var triggers: [Outcry.V1.Trigger] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      triggers: [Outcry.V1.Trigger] = [],
      nextPageToken: String = "",
      revision: UInt64 = 0
    ) {
      self.triggers = triggers
      self.nextPageToken = nextPageToken
      self.revision = revision
    }
  }

  /// Asks to change a trigger.
  public struct UpdateTriggerRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Which trigger. Required.
    public var triggerId: String = ""
    /// The new condition, of the same kind. Absent: as it is.
    public var condition: Outcry.V1.UpdateTriggerRequest.Condition?
    /// Units that a protective trigger closes. Absent: as it is.
    public var quantity: Outcry.V1.Decimal?
    /// The trigger's `etag` as the caller knows it. Empty: whatever it is.
    public var etag: String = ""
    /// Check everything, with the same refusals, and do nothing.
    public var validateOnly: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      triggerId: String = "",
      condition: Outcry.V1.UpdateTriggerRequest.Condition? = nil,
      quantity: Outcry.V1.Decimal? = nil,
      etag: String = "",
      validateOnly: Bool = false
    ) {
      self.sessionId = sessionId
      self.triggerId = triggerId
      self.condition = condition
      self.quantity = quantity
      self.etag = etag
      self.validateOnly = validateOnly
    }

    /// The new condition, of the same kind. Absent: as it is.
    public enum Condition: Sendable, Hashable {
      /// The market moves against the position.
      case stopLoss(Outcry.V1.StopLossCondition)
      /// The market moves in favour of the position.
      case takeProfit(Outcry.V1.TakeProfitCondition)
      /// The market falls back from its best price.
      case trailingStop(Outcry.V1.TrailingStopCondition)
      /// The market reaches a price at which to open a position.
      case entryLimit(Outcry.V1.EntryLimitCondition)
    }
  }

  /// A changed trigger.
  public struct UpdateTriggerResponse: Sendable, Hashable {
    /// The trigger.
    public var trigger: Outcry.V1.Trigger?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      trigger: Outcry.V1.Trigger? = nil,
      revision: UInt64 = 0
    ) {
      self.trigger = trigger
      self.revision = revision
    }
  }

  /// Asks for one trigger.
  public struct GetTriggerRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Which trigger. Required.
    public var triggerId: String = ""
    /// Answer from this revision on: the call waits until the server has written it. 0: at once.
    public var minRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      triggerId: String = "",
      minRevision: UInt64 = 0
    ) {
      self.sessionId = sessionId
      self.triggerId = triggerId
      self.minRevision = minRevision
    }
  }

  /// One trigger.
  public struct GetTriggerResponse: Sendable, Hashable {
    /// The trigger with its causal record.
    public var trigger: Outcry.V1.Trigger?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      trigger: Outcry.V1.Trigger? = nil,
      revision: UInt64 = 0
    ) {
      self.trigger = trigger
      self.revision = revision
    }
  }

  /// Asks for a stream of changes of triggers.
  public struct WatchTriggersRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Where to begin. Required. A snapshot holds the armed triggers.
    public var start: Outcry.V1.WatchStart?
    /// Only this instrument. Empty: all.
    public var symbol: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      start: Outcry.V1.WatchStart? = nil,
      symbol: String = ""
    ) {
      self.sessionId = sessionId
      self.start = start
      self.symbol = symbol
    }
  }

  /// A change of a trigger.
  public struct TriggerEvent: Sendable, Hashable {
    /// What happened.
    public var type: Outcry.V1.TriggerEventType = .unspecified
    /// The trigger after it.
    public var trigger: Outcry.V1.Trigger?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      type: Outcry.V1.TriggerEventType = .unspecified,
      trigger: Outcry.V1.Trigger? = nil
    ) {
      self.type = type
      self.trigger = trigger
    }
  }

  /// One message of a stream of changes of triggers.
  public struct WatchTriggersResponse: Sendable, Hashable {
    /// The server's revision that this message takes into account.
    public var revision: UInt64 = 0
    /// What it says.
    public var payload: Outcry.V1.WatchTriggersResponse.Payload?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      revision: UInt64 = 0,
      payload: Outcry.V1.WatchTriggersResponse.Payload? = nil
    ) {
      self.revision = revision
      self.payload = payload
    }

    /// What it says.
    public enum Payload: Sendable, Hashable {
      /// The stream is open.
      case opened(Outcry.V1.StreamOpened)
      /// One trigger of the snapshot.
      case snapshot(Outcry.V1.Trigger)
      /// The snapshot is complete.
      case snapshotEnd(Outcry.V1.StreamSnapshotEnd)
      /// A change of a trigger.
      case event(Outcry.V1.TriggerEvent)
      /// Nothing has happened.
      case heartbeat(Outcry.V1.StreamHeartbeat)
      /// The stream ends.
      case closing(Outcry.V1.StreamClosing)
    }
  }
}
