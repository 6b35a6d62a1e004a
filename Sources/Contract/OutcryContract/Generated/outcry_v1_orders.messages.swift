// Generated from outcry/v1/orders.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime
public import StandardMessages

extension Outcry.V1 {
  /// Buy or sell.
  public enum OrderSide: ProtobufEnum {
    /// Not said: INVALID_ARGUMENT in requests.
    case unspecified
    /// Adds to a long position, reduces a short one.
    case buy
    /// Reduces a long position, adds to a short one.
    case sell
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .buy, .sell]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .buy
      case 2: self = .sell
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .buy: 1
      case .sell: 2
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "ORDER_SIDE_UNSPECIFIED": self = .unspecified
      case "ORDER_SIDE_BUY": self = .buy
      case "ORDER_SIDE_SELL": self = .sell
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "ORDER_SIDE_UNSPECIFIED"
      case .buy: "ORDER_SIDE_BUY"
      case .sell: "ORDER_SIDE_SELL"
      case .unrecognized: nil
      }
    }
  }

  /// What kind of order.
  public enum OrderType: ProtobufEnum {
    /// Not said: INVALID_ARGUMENT in requests.
    case unspecified
    /// At the market's price.
    case market
    /// At `limit_price` or better.
    case limit
    /// A market order once the market reaches `stop_price`.
    case stop
    /// A limit order once the market reaches `stop_price`.
    case stopLimit
    /// A market order once the market falls back from its best price by `trailing_offset`.
    case trailingStop
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .market, .limit, .stop, .stopLimit, .trailingStop]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .market
      case 2: self = .limit
      case 3: self = .stop
      case 4: self = .stopLimit
      case 5: self = .trailingStop
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .market: 1
      case .limit: 2
      case .stop: 3
      case .stopLimit: 4
      case .trailingStop: 5
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "ORDER_TYPE_UNSPECIFIED": self = .unspecified
      case "ORDER_TYPE_MARKET": self = .market
      case "ORDER_TYPE_LIMIT": self = .limit
      case "ORDER_TYPE_STOP": self = .stop
      case "ORDER_TYPE_STOP_LIMIT": self = .stopLimit
      case "ORDER_TYPE_TRAILING_STOP": self = .trailingStop
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "ORDER_TYPE_UNSPECIFIED"
      case .market: "ORDER_TYPE_MARKET"
      case .limit: "ORDER_TYPE_LIMIT"
      case .stop: "ORDER_TYPE_STOP"
      case .stopLimit: "ORDER_TYPE_STOP_LIMIT"
      case .trailingStop: "ORDER_TYPE_TRAILING_STOP"
      case .unrecognized: nil
      }
    }
  }

  /// Where an order is in its life.
  public enum OrderStatus: ProtobufEnum {
    /// Not said.
    case unspecified
    /// Refused before it was sent; `denial` says why. Final.
    case denied
    /// Recorded and sent; the broker has not answered.
    case submitted
    /// Working at the broker.
    case accepted
    /// Its stop price was reached.
    case triggered
    /// Filled in part, the rest is working.
    case partiallyFilled
    /// Filled. Final.
    case filled
    /// Its cancellation was sent; the broker has not answered.
    case pendingCancel
    /// Cancelled. Final, but a late fill is still taken.
    case cancelled
    /// Refused by the broker; `reason` says why. Final, but a late fill is still taken.
    case rejected
    /// Sent, and whether it reached the broker is not known. It stays so until the broker proves otherwise.
    case unknownOutcome
    /// Recorded and not sent: it waits for the order that releases it, or for the venue's opening.
    case held
    /// A change of it was sent; the broker has not answered.
    case pendingModify
    /// Its time in force ended it. Final, but a late fill is still taken.
    case expired
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .denied, .submitted, .accepted, .triggered, .partiallyFilled, .filled, .pendingCancel, .cancelled, .rejected, .unknownOutcome, .held, .pendingModify, .expired]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .denied
      case 2: self = .submitted
      case 3: self = .accepted
      case 4: self = .triggered
      case 5: self = .partiallyFilled
      case 6: self = .filled
      case 7: self = .pendingCancel
      case 8: self = .cancelled
      case 9: self = .rejected
      case 10: self = .unknownOutcome
      case 11: self = .held
      case 12: self = .pendingModify
      case 13: self = .expired
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .denied: 1
      case .submitted: 2
      case .accepted: 3
      case .triggered: 4
      case .partiallyFilled: 5
      case .filled: 6
      case .pendingCancel: 7
      case .cancelled: 8
      case .rejected: 9
      case .unknownOutcome: 10
      case .held: 11
      case .pendingModify: 12
      case .expired: 13
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "ORDER_STATUS_UNSPECIFIED": self = .unspecified
      case "ORDER_STATUS_DENIED": self = .denied
      case "ORDER_STATUS_SUBMITTED": self = .submitted
      case "ORDER_STATUS_ACCEPTED": self = .accepted
      case "ORDER_STATUS_TRIGGERED": self = .triggered
      case "ORDER_STATUS_PARTIALLY_FILLED": self = .partiallyFilled
      case "ORDER_STATUS_FILLED": self = .filled
      case "ORDER_STATUS_PENDING_CANCEL": self = .pendingCancel
      case "ORDER_STATUS_CANCELLED": self = .cancelled
      case "ORDER_STATUS_REJECTED": self = .rejected
      case "ORDER_STATUS_UNKNOWN_OUTCOME": self = .unknownOutcome
      case "ORDER_STATUS_HELD": self = .held
      case "ORDER_STATUS_PENDING_MODIFY": self = .pendingModify
      case "ORDER_STATUS_EXPIRED": self = .expired
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "ORDER_STATUS_UNSPECIFIED"
      case .denied: "ORDER_STATUS_DENIED"
      case .submitted: "ORDER_STATUS_SUBMITTED"
      case .accepted: "ORDER_STATUS_ACCEPTED"
      case .triggered: "ORDER_STATUS_TRIGGERED"
      case .partiallyFilled: "ORDER_STATUS_PARTIALLY_FILLED"
      case .filled: "ORDER_STATUS_FILLED"
      case .pendingCancel: "ORDER_STATUS_PENDING_CANCEL"
      case .cancelled: "ORDER_STATUS_CANCELLED"
      case .rejected: "ORDER_STATUS_REJECTED"
      case .unknownOutcome: "ORDER_STATUS_UNKNOWN_OUTCOME"
      case .held: "ORDER_STATUS_HELD"
      case .pendingModify: "ORDER_STATUS_PENDING_MODIFY"
      case .expired: "ORDER_STATUS_EXPIRED"
      case .unrecognized: nil
      }
    }
  }

  /// Who made an order.
  public enum OrderOrigin: ProtobufEnum {
    /// Not said.
    case unspecified
    /// A client, with PlaceOrder.
    case client
    /// The session's strategy.
    case strategy
    /// A trigger that fired.
    case trigger
    /// A client, with ClosePosition.
    case closePosition
    /// A signal that was submitted or approved.
    case signal
    /// A client, with FlattenAll.
    case flatten
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .client, .strategy, .trigger, .closePosition, .signal, .flatten]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .client
      case 2: self = .strategy
      case 3: self = .trigger
      case 4: self = .closePosition
      case 5: self = .signal
      case 6: self = .flatten
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .client: 1
      case .strategy: 2
      case .trigger: 3
      case .closePosition: 4
      case .signal: 5
      case .flatten: 6
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "ORDER_ORIGIN_UNSPECIFIED": self = .unspecified
      case "ORDER_ORIGIN_CLIENT": self = .client
      case "ORDER_ORIGIN_STRATEGY": self = .strategy
      case "ORDER_ORIGIN_TRIGGER": self = .trigger
      case "ORDER_ORIGIN_CLOSE_POSITION": self = .closePosition
      case "ORDER_ORIGIN_SIGNAL": self = .signal
      case "ORDER_ORIGIN_FLATTEN": self = .flatten
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "ORDER_ORIGIN_UNSPECIFIED"
      case .client: "ORDER_ORIGIN_CLIENT"
      case .strategy: "ORDER_ORIGIN_STRATEGY"
      case .trigger: "ORDER_ORIGIN_TRIGGER"
      case .closePosition: "ORDER_ORIGIN_CLOSE_POSITION"
      case .signal: "ORDER_ORIGIN_SIGNAL"
      case .flatten: "ORDER_ORIGIN_FLATTEN"
      case .unrecognized: nil
      }
    }
  }

  /// What happened to an order.
  public enum OrderEventType: ProtobufEnum {
    /// Not said.
    case unspecified
    /// It was recorded and sent.
    case placed
    /// It was refused by a rule.
    case denied
    /// The broker accepted it.
    case accepted
    /// The broker refused it.
    case rejected
    /// Its stop price was reached.
    case triggered
    /// It filled, in part or in whole.
    case filled
    /// Its cancellation was asked for.
    case cancelRequested
    /// It was cancelled.
    case cancelled
    /// The broker refused to cancel it.
    case cancelRejected
    /// Why it does not fill has changed.
    case notFilled
    /// Whether it reached the broker is not known.
    case outcomeUnknown
    /// The broker said something of it that changed nothing: a duplicate fill, a report that its status does not allow.
    case ignoredReport
    /// A change of it was asked for.
    case modifyRequested
    /// It was changed, by the broker's answer or because a linked order filled.
    case modified
    /// The broker refused to change it.
    case modifyRejected
    /// Its time in force ended it.
    case expired
    /// It was held, and has been sent.
    case released
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .placed, .denied, .accepted, .rejected, .triggered, .filled, .cancelRequested, .cancelled, .cancelRejected, .notFilled, .outcomeUnknown, .ignoredReport, .modifyRequested, .modified, .modifyRejected, .expired, .released]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .placed
      case 2: self = .denied
      case 3: self = .accepted
      case 4: self = .rejected
      case 5: self = .triggered
      case 6: self = .filled
      case 7: self = .cancelRequested
      case 8: self = .cancelled
      case 9: self = .cancelRejected
      case 10: self = .notFilled
      case 11: self = .outcomeUnknown
      case 12: self = .ignoredReport
      case 13: self = .modifyRequested
      case 14: self = .modified
      case 15: self = .modifyRejected
      case 16: self = .expired
      case 17: self = .released
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .placed: 1
      case .denied: 2
      case .accepted: 3
      case .rejected: 4
      case .triggered: 5
      case .filled: 6
      case .cancelRequested: 7
      case .cancelled: 8
      case .cancelRejected: 9
      case .notFilled: 10
      case .outcomeUnknown: 11
      case .ignoredReport: 12
      case .modifyRequested: 13
      case .modified: 14
      case .modifyRejected: 15
      case .expired: 16
      case .released: 17
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "ORDER_EVENT_TYPE_UNSPECIFIED": self = .unspecified
      case "ORDER_EVENT_TYPE_PLACED": self = .placed
      case "ORDER_EVENT_TYPE_DENIED": self = .denied
      case "ORDER_EVENT_TYPE_ACCEPTED": self = .accepted
      case "ORDER_EVENT_TYPE_REJECTED": self = .rejected
      case "ORDER_EVENT_TYPE_TRIGGERED": self = .triggered
      case "ORDER_EVENT_TYPE_FILLED": self = .filled
      case "ORDER_EVENT_TYPE_CANCEL_REQUESTED": self = .cancelRequested
      case "ORDER_EVENT_TYPE_CANCELLED": self = .cancelled
      case "ORDER_EVENT_TYPE_CANCEL_REJECTED": self = .cancelRejected
      case "ORDER_EVENT_TYPE_NOT_FILLED": self = .notFilled
      case "ORDER_EVENT_TYPE_OUTCOME_UNKNOWN": self = .outcomeUnknown
      case "ORDER_EVENT_TYPE_IGNORED_REPORT": self = .ignoredReport
      case "ORDER_EVENT_TYPE_MODIFY_REQUESTED": self = .modifyRequested
      case "ORDER_EVENT_TYPE_MODIFIED": self = .modified
      case "ORDER_EVENT_TYPE_MODIFY_REJECTED": self = .modifyRejected
      case "ORDER_EVENT_TYPE_EXPIRED": self = .expired
      case "ORDER_EVENT_TYPE_RELEASED": self = .released
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "ORDER_EVENT_TYPE_UNSPECIFIED"
      case .placed: "ORDER_EVENT_TYPE_PLACED"
      case .denied: "ORDER_EVENT_TYPE_DENIED"
      case .accepted: "ORDER_EVENT_TYPE_ACCEPTED"
      case .rejected: "ORDER_EVENT_TYPE_REJECTED"
      case .triggered: "ORDER_EVENT_TYPE_TRIGGERED"
      case .filled: "ORDER_EVENT_TYPE_FILLED"
      case .cancelRequested: "ORDER_EVENT_TYPE_CANCEL_REQUESTED"
      case .cancelled: "ORDER_EVENT_TYPE_CANCELLED"
      case .cancelRejected: "ORDER_EVENT_TYPE_CANCEL_REJECTED"
      case .notFilled: "ORDER_EVENT_TYPE_NOT_FILLED"
      case .outcomeUnknown: "ORDER_EVENT_TYPE_OUTCOME_UNKNOWN"
      case .ignoredReport: "ORDER_EVENT_TYPE_IGNORED_REPORT"
      case .modifyRequested: "ORDER_EVENT_TYPE_MODIFY_REQUESTED"
      case .modified: "ORDER_EVENT_TYPE_MODIFIED"
      case .modifyRejected: "ORDER_EVENT_TYPE_MODIFY_REJECTED"
      case .expired: "ORDER_EVENT_TYPE_EXPIRED"
      case .released: "ORDER_EVENT_TYPE_RELEASED"
      case .unrecognized: nil
      }
    }
  }

  /// One execution.
  public struct Fill: Sendable, Hashable {
    /// The venue's name for it; unique within the session.
    public var executionId: String = ""
    /// Units.
    public var quantity: Outcry.V1.Decimal?
    /// Price for each unit.
    public var price: Outcry.V1.Decimal?
    /// Cost of this execution.
    public var commission: Outcry.V1.Decimal?
    /// The venue's time.
    public var time: Google.Protobuf.Timestamp?
    /// Which simulation model decided quantity and price.
    public var model: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      executionId: String = "",
      quantity: Outcry.V1.Decimal? = nil,
      price: Outcry.V1.Decimal? = nil,
      commission: Outcry.V1.Decimal? = nil,
      time: Google.Protobuf.Timestamp? = nil,
      model: String = ""
    ) {
      self.executionId = executionId
      self.quantity = quantity
      self.price = price
      self.commission = commission
      self.time = time
      self.model = model
    }
  }

  /// An order.
  public struct Order: Sendable, Hashable {
    /// The session it belongs to.
    public var sessionId: String = ""
    /// The server's name for it; never changes.
    public var orderId: String = ""
    /// The caller's name for its intent; made by the server for orders of strategies and triggers.
    public var clientOrderId: String = ""
    /// The broker's name for it. Empty until the broker has accepted it.
    public var venueOrderId: String = ""
    /// The instrument.
    public var symbol: String = ""
    /// Buy or sell.
    public var side: Outcry.V1.OrderSide = .unspecified
    /// What kind.
    public var type: Outcry.V1.OrderType = .unspecified
    /// Units, above zero.
    public var quantity: Outcry.V1.Decimal?
    /// For LIMIT and STOP_LIMIT.
    public var limitPrice: Outcry.V1.Decimal?
    /// For STOP and STOP_LIMIT.
    public var stopPrice: Outcry.V1.Decimal?
    /// Where it is in its life.
    public var status: Outcry.V1.OrderStatus = .unspecified
    /// Units filled.
    public var filledQuantity: Outcry.V1.Decimal?
    /// Units that may still fill; `filled_quantity` + `leaves_quantity` = `quantity` while it works, 0 once it is final.
    public var leavesQuantity: Outcry.V1.Decimal?
    /// Mean price of its fills, weighted by quantity, rounded half to even at 10⁻⁹. Absent before the first fill.
    public var averageFillPrice: Outcry.V1.Decimal?
    /// Commission of all its fills.
    public var commission: Outcry.V1.Decimal?
    /// Its executions, in order.
    public var fills: [Outcry.V1.Fill] = []
    /// Who made it.
    public var origin: Outcry.V1.OrderOrigin = .unspecified
    /// The trigger that made it, for ORDER_ORIGIN_TRIGGER.
    public var triggerId: String = ""
    /// Why it was made, refused or ended, for people: the rule of the strategy that spoke, the broker's words.
    public var reason: String = ""
    /// For DENIED: which rule, and by how much.
    public var denial: Outcry.V1.Denial?
    /// While it works: why it has not filled yet, such as `LIMIT_NOT_REACHED`.
    public var noFillReason: String = ""
    /// The session's clock when it was made.
    public var createTime: Google.Protobuf.Timestamp?
    /// The session's clock when it last changed.
    public var updateTime: Google.Protobuf.Timestamp?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      orderId: String = "",
      clientOrderId: String = "",
      venueOrderId: String = "",
      symbol: String = "",
      side: Outcry.V1.OrderSide = .unspecified,
      type: Outcry.V1.OrderType = .unspecified,
      quantity: Outcry.V1.Decimal? = nil,
      limitPrice: Outcry.V1.Decimal? = nil,
      stopPrice: Outcry.V1.Decimal? = nil,
      status: Outcry.V1.OrderStatus = .unspecified,
      filledQuantity: Outcry.V1.Decimal? = nil,
      leavesQuantity: Outcry.V1.Decimal? = nil,
      averageFillPrice: Outcry.V1.Decimal? = nil,
      commission: Outcry.V1.Decimal? = nil,
      fills: [Outcry.V1.Fill] = [],
      origin: Outcry.V1.OrderOrigin = .unspecified,
      triggerId: String = "",
      reason: String = "",
      denial: Outcry.V1.Denial? = nil,
      noFillReason: String = "",
      createTime: Google.Protobuf.Timestamp? = nil,
      updateTime: Google.Protobuf.Timestamp? = nil
    ) {
      self.sessionId = sessionId
      self.orderId = orderId
      self.clientOrderId = clientOrderId
      self.venueOrderId = venueOrderId
      self.symbol = symbol
      self.side = side
      self.type = type
      self.quantity = quantity
      self.limitPrice = limitPrice
      self.stopPrice = stopPrice
      self.status = status
      self.filledQuantity = filledQuantity
      self.leavesQuantity = leavesQuantity
      self.averageFillPrice = averageFillPrice
      self.commission = commission
      self.fills = fills
      self.origin = origin
      self.triggerId = triggerId
      self.reason = reason
      self.denial = denial
      self.noFillReason = noFillReason
      self.createTime = createTime
      self.updateTime = updateTime
    }
  }

  /// Asks to place an order.
  public struct PlaceOrderRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// The caller's name for its intent, the key of idempotency: 1–64 characters of `A–Z a–z 0–9 . _ - :`. Required.
    public var clientOrderId: String = ""
    /// The instrument. Required.
    public var symbol: String = ""
    /// Buy or sell. Required.
    public var side: Outcry.V1.OrderSide = .unspecified
    /// What kind. Required.
    public var type: Outcry.V1.OrderType = .unspecified
    /// Units, above zero, a whole number of lots. Required.
    public var quantity: Outcry.V1.Decimal?
    /// Required for LIMIT and STOP_LIMIT, absent otherwise. A whole number of ticks.
    public var limitPrice: Outcry.V1.Decimal?
    /// Required for STOP and STOP_LIMIT, absent otherwise. A whole number of ticks.
    public var stopPrice: Outcry.V1.Decimal?
    /// Check everything, with the same refusals, and do nothing.
    public var validateOnly: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      clientOrderId: String = "",
      symbol: String = "",
      side: Outcry.V1.OrderSide = .unspecified,
      type: Outcry.V1.OrderType = .unspecified,
      quantity: Outcry.V1.Decimal? = nil,
      limitPrice: Outcry.V1.Decimal? = nil,
      stopPrice: Outcry.V1.Decimal? = nil,
      validateOnly: Bool = false
    ) {
      self.sessionId = sessionId
      self.clientOrderId = clientOrderId
      self.symbol = symbol
      self.side = side
      self.type = type
      self.quantity = quantity
      self.limitPrice = limitPrice
      self.stopPrice = stopPrice
      self.validateOnly = validateOnly
    }
  }

  /// A placed order.
  public struct PlaceOrderResponse: Sendable, Hashable {
    /// The order. Under `validate_only` it has no `order_id`.
    public var order: Outcry.V1.Order?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      order: Outcry.V1.Order? = nil,
      revision: UInt64 = 0
    ) {
      self.order = order
      self.revision = revision
    }
  }

  /// Asks to cancel an order.
  public struct CancelOrderRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Which order. Required.
    public var orderId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      orderId: String = ""
    ) {
      self.sessionId = sessionId
      self.orderId = orderId
    }
  }

  /// An order whose cancellation was asked for.
  public struct CancelOrderResponse: Sendable, Hashable {
    /// The order as it stands.
    public var order: Outcry.V1.Order?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      order: Outcry.V1.Order? = nil,
      revision: UInt64 = 0
    ) {
      self.order = order
      self.revision = revision
    }
  }

  /// Asks for one order.
  public struct GetOrderRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Which order: `order_id` or `client_order_id`. Required.
    public var order: Outcry.V1.GetOrderRequest.Order?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      order: Outcry.V1.GetOrderRequest.Order? = nil
    ) {
      self.sessionId = sessionId
      self.order = order
    }

    /// Which order: `order_id` or `client_order_id`. Required.
    public enum Order: Sendable, Hashable {
      /// The server's name for it.
      case orderId(String)
      /// The caller's name for it.
      case clientOrderId(String)
    }
  }

  /// One order.
  public struct GetOrderResponse: Sendable, Hashable {
    /// The order.
    public var order: Outcry.V1.Order?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      order: Outcry.V1.Order? = nil,
      revision: UInt64 = 0
    ) {
      self.order = order
      self.revision = revision
    }
  }

  /// Asks for a session's orders.
  public struct ListOrdersRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// At most this many: 1–1000. 0: 100.
    public var pageSize: UInt32 = 0
    /// `next_page_token` of the page before. Empty: the first page.
    public var pageToken: String = ""
    /// Only this instrument. Empty: all.
    public var symbol: String = ""
    /// Only these statuses. Empty: all.
    public var statuses: [Outcry.V1.OrderStatus] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      pageSize: UInt32 = 0,
      pageToken: String = "",
      symbol: String = "",
      statuses: [Outcry.V1.OrderStatus] = []
    ) {
      self.sessionId = sessionId
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.symbol = symbol
      self.statuses = statuses
    }
  }

  /// Some orders.
  public struct ListOrdersResponse: Sendable, Hashable {
    /// In the order of their creation.
    public var orders: [Outcry.V1.Order] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      orders: [Outcry.V1.Order] = [],
      nextPageToken: String = "",
      revision: UInt64 = 0
    ) {
      self.orders = orders
      self.nextPageToken = nextPageToken
      self.revision = revision
    }
  }

  /// Asks for a stream of changes of orders.
  public struct WatchOrdersRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Where to begin. Required. A snapshot holds the orders that are not final.
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

  /// A change of an order.
  public struct OrderEvent: Sendable, Hashable {
    /// What happened.
    public var type: Outcry.V1.OrderEventType = .unspecified
    /// The order after it.
    public var order: Outcry.V1.Order?
    /// The execution, for FILLED.
    public var fill: Outcry.V1.Fill?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      type: Outcry.V1.OrderEventType = .unspecified,
      order: Outcry.V1.Order? = nil,
      fill: Outcry.V1.Fill? = nil
    ) {
      self.type = type
      self.order = order
      self.fill = fill
    }
  }

  /// One message of a stream of changes of orders.
  public struct WatchOrdersResponse: Sendable, Hashable {
    /// The server's revision that this message takes into account.
    public var revision: UInt64 = 0
    /// What it says.
    public var payload: Outcry.V1.WatchOrdersResponse.Payload?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      revision: UInt64 = 0,
      payload: Outcry.V1.WatchOrdersResponse.Payload? = nil
    ) {
      self.revision = revision
      self.payload = payload
    }

    /// What it says.
    public enum Payload: Sendable, Hashable {
      /// The stream is open.
      case opened(Outcry.V1.StreamOpened)
      /// One order of the snapshot.
      case snapshot(Outcry.V1.Order)
      /// The snapshot is complete.
      case snapshotEnd(Outcry.V1.StreamSnapshotEnd)
      /// A change of an order.
      case event(Outcry.V1.OrderEvent)
      /// Nothing has happened.
      case heartbeat(Outcry.V1.StreamHeartbeat)
      /// The stream ends.
      case closing(Outcry.V1.StreamClosing)
    }
  }
}
