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

  /// How long an order works.
  public enum TimeInForce: ProtobufEnum {
    /// Not said. In requests: GOOD_TILL_CANCELLED.
    case unspecified
    /// Until the venue's close of the day on which it was placed.
    case day
    /// Until it is cancelled.
    case goodTillCancelled
    /// Until `expire_time`.
    case goodTillDate
    /// What fills at once fills, the rest is cancelled. MARKET and LIMIT alone.
    case immediateOrCancel
    /// All of it at once, or nothing. MARKET and LIMIT alone.
    case fillOrKill
    /// In the venue's opening alone. MARKET and LIMIT alone.
    case atTheOpen
    /// In the venue's closing alone. MARKET and LIMIT alone.
    case atTheClose
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .day, .goodTillCancelled, .goodTillDate, .immediateOrCancel, .fillOrKill, .atTheOpen, .atTheClose]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .day
      case 2: self = .goodTillCancelled
      case 3: self = .goodTillDate
      case 4: self = .immediateOrCancel
      case 5: self = .fillOrKill
      case 6: self = .atTheOpen
      case 7: self = .atTheClose
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .day: 1
      case .goodTillCancelled: 2
      case .goodTillDate: 3
      case .immediateOrCancel: 4
      case .fillOrKill: 5
      case .atTheOpen: 6
      case .atTheClose: 7
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "TIME_IN_FORCE_UNSPECIFIED": self = .unspecified
      case "TIME_IN_FORCE_DAY": self = .day
      case "TIME_IN_FORCE_GOOD_TILL_CANCELLED": self = .goodTillCancelled
      case "TIME_IN_FORCE_GOOD_TILL_DATE": self = .goodTillDate
      case "TIME_IN_FORCE_IMMEDIATE_OR_CANCEL": self = .immediateOrCancel
      case "TIME_IN_FORCE_FILL_OR_KILL": self = .fillOrKill
      case "TIME_IN_FORCE_AT_THE_OPEN": self = .atTheOpen
      case "TIME_IN_FORCE_AT_THE_CLOSE": self = .atTheClose
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "TIME_IN_FORCE_UNSPECIFIED"
      case .day: "TIME_IN_FORCE_DAY"
      case .goodTillCancelled: "TIME_IN_FORCE_GOOD_TILL_CANCELLED"
      case .goodTillDate: "TIME_IN_FORCE_GOOD_TILL_DATE"
      case .immediateOrCancel: "TIME_IN_FORCE_IMMEDIATE_OR_CANCEL"
      case .fillOrKill: "TIME_IN_FORCE_FILL_OR_KILL"
      case .atTheOpen: "TIME_IN_FORCE_AT_THE_OPEN"
      case .atTheClose: "TIME_IN_FORCE_AT_THE_CLOSE"
      case .unrecognized: nil
      }
    }
  }

  /// How the orders of a list know of each other.
  public enum OrderListType: ProtobufEnum {
    /// Not said: INVALID_ARGUMENT in requests.
    case unspecified
    /// Two orders that share one quantity: what one fills is taken from the other, and a full fill ends it.
    case oneCancelsOther
    /// Two orders: the second is held until the first fills, and sent in proportion to its fills.
    case oneTriggersOther
    /// Three orders: an entry, and its take-profit and stop-loss, which are held until it fills, as large as its fills, and
    /// one-cancels-other.
    case bracket
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .oneCancelsOther, .oneTriggersOther, .bracket]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .oneCancelsOther
      case 2: self = .oneTriggersOther
      case 3: self = .bracket
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .oneCancelsOther: 1
      case .oneTriggersOther: 2
      case .bracket: 3
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "ORDER_LIST_TYPE_UNSPECIFIED": self = .unspecified
      case "ORDER_LIST_TYPE_ONE_CANCELS_OTHER": self = .oneCancelsOther
      case "ORDER_LIST_TYPE_ONE_TRIGGERS_OTHER": self = .oneTriggersOther
      case "ORDER_LIST_TYPE_BRACKET": self = .bracket
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "ORDER_LIST_TYPE_UNSPECIFIED"
      case .oneCancelsOther: "ORDER_LIST_TYPE_ONE_CANCELS_OTHER"
      case .oneTriggersOther: "ORDER_LIST_TYPE_ONE_TRIGGERS_OTHER"
      case .bracket: "ORDER_LIST_TYPE_BRACKET"
      case .unrecognized: nil
      }
    }
  }

  /// What an order is in its list.
  public enum OrderListRole: ProtobufEnum {
    /// Not said.
    case unspecified
    /// Sent at once; its fills release the CHILD orders.
    case parent
    /// Held until the parent fills.
    case child
    /// Sent at once, and shares one quantity with the other.
    case sibling
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .parent, .child, .sibling]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .parent
      case 2: self = .child
      case 3: self = .sibling
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .parent: 1
      case .child: 2
      case .sibling: 3
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "ORDER_LIST_ROLE_UNSPECIFIED": self = .unspecified
      case "ORDER_LIST_ROLE_PARENT": self = .parent
      case "ORDER_LIST_ROLE_CHILD": self = .child
      case "ORDER_LIST_ROLE_SIBLING": self = .sibling
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "ORDER_LIST_ROLE_UNSPECIFIED"
      case .parent: "ORDER_LIST_ROLE_PARENT"
      case .child: "ORDER_LIST_ROLE_CHILD"
      case .sibling: "ORDER_LIST_ROLE_SIBLING"
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
    /// It was recorded and, unless it is HELD, sent.
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

  /// The list that an order was placed with.
  public struct OrderListMembership: Sendable, Hashable {
    /// How its orders know of each other.
    public var type: Outcry.V1.OrderListType = .unspecified
    /// What this one is among them.
    public var role: Outcry.V1.OrderListRole = .unspecified
    /// The server's name for the list.
    public var orderListId: String = ""
    /// The caller's name for it.
    public var clientOrderListId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      type: Outcry.V1.OrderListType = .unspecified,
      role: Outcry.V1.OrderListRole = .unspecified,
      orderListId: String = "",
      clientOrderListId: String = ""
    ) {
      self.type = type
      self.role = role
      self.orderListId = orderListId
      self.clientOrderListId = clientOrderListId
    }
  }

  /// New values of an order. What is absent stays as it is.
  public struct OrderChanges: Sendable, Hashable {
    /// Units in all, those that have filled included.
    public var quantity: Outcry.V1.Decimal?
    /// For LIMIT and STOP_LIMIT.
    public var limitPrice: Outcry.V1.Decimal?
    /// For STOP and STOP_LIMIT.
    public var stopPrice: Outcry.V1.Decimal?
    /// For TRAILING_STOP.
    public var trailingOffset: Outcry.V1.TrailingOffset?
    /// For GOOD_TILL_DATE.
    public var expireTime: Google.Protobuf.Timestamp?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      quantity: Outcry.V1.Decimal? = nil,
      limitPrice: Outcry.V1.Decimal? = nil,
      stopPrice: Outcry.V1.Decimal? = nil,
      trailingOffset: Outcry.V1.TrailingOffset? = nil,
      expireTime: Google.Protobuf.Timestamp? = nil
    ) {
      self.quantity = quantity
      self.limitPrice = limitPrice
      self.stopPrice = stopPrice
      self.trailingOffset = trailingOffset
      self.expireTime = expireTime
    }
  }

  /// An order.
  public struct Order: Sendable, Hashable {
    /// The session it belongs to.
    public var sessionId: String {
      _read { yield _storage.fields.sessionId }
      _modify { yield &_storage.fields.sessionId }
    }
    /// The server's name for it; never changes.
    public var orderId: String {
      _read { yield _storage.fields.orderId }
      _modify { yield &_storage.fields.orderId }
    }
    /// The caller's name for its intent; made by the server for orders of strategies and triggers.
    public var clientOrderId: String {
      _read { yield _storage.fields.clientOrderId }
      _modify { yield &_storage.fields.clientOrderId }
    }
    /// The broker's name for it. Empty until the broker has accepted it.
    public var venueOrderId: String {
      _read { yield _storage.fields.venueOrderId }
      _modify { yield &_storage.fields.venueOrderId }
    }
    /// The instrument.
    public var symbol: String {
      _read { yield _storage.fields.symbol }
      _modify { yield &_storage.fields.symbol }
    }
    /// Buy or sell.
    public var side: Outcry.V1.OrderSide {
      _read { yield _storage.fields.side }
      _modify { yield &_storage.fields.side }
    }
    /// What kind.
    public var type: Outcry.V1.OrderType {
      _read { yield _storage.fields.type }
      _modify { yield &_storage.fields.type }
    }
    /// Units, above zero.
    public var quantity: Outcry.V1.Decimal? {
      _read { yield _storage.fields.quantity }
      _modify { yield &_storage.fields.quantity }
    }
    /// For LIMIT and STOP_LIMIT.
    public var limitPrice: Outcry.V1.Decimal? {
      _read { yield _storage.fields.limitPrice }
      _modify { yield &_storage.fields.limitPrice }
    }
    /// For STOP and STOP_LIMIT.
    public var stopPrice: Outcry.V1.Decimal? {
      _read { yield _storage.fields.stopPrice }
      _modify { yield &_storage.fields.stopPrice }
    }
    /// Where it is in its life.
    public var status: Outcry.V1.OrderStatus {
      _read { yield _storage.fields.status }
      _modify { yield &_storage.fields.status }
    }
    /// Units filled.
    public var filledQuantity: Outcry.V1.Decimal? {
      _read { yield _storage.fields.filledQuantity }
      _modify { yield &_storage.fields.filledQuantity }
    }
    /// Units that may still fill; `filled_quantity` + `leaves_quantity` = `quantity` while it works, 0 once it is final.
    public var leavesQuantity: Outcry.V1.Decimal? {
      _read { yield _storage.fields.leavesQuantity }
      _modify { yield &_storage.fields.leavesQuantity }
    }
    /// Mean price of its fills, weighted by quantity, rounded half to even at 10⁻⁹. Absent before the first fill.
    public var averageFillPrice: Outcry.V1.Decimal? {
      _read { yield _storage.fields.averageFillPrice }
      _modify { yield &_storage.fields.averageFillPrice }
    }
    /// Commission of all its fills.
    public var commission: Outcry.V1.Decimal? {
      _read { yield _storage.fields.commission }
      _modify { yield &_storage.fields.commission }
    }
    /// Its executions, in order.
    public var fills: [Outcry.V1.Fill] {
      _read { yield _storage.fields.fills }
      _modify { yield &_storage.fields.fills }
    }
    /// Who made it.
    public var origin: Outcry.V1.OrderOrigin {
      _read { yield _storage.fields.origin }
      _modify { yield &_storage.fields.origin }
    }
    /// The trigger that made it, for ORDER_ORIGIN_TRIGGER.
    public var triggerId: String {
      _read { yield _storage.fields.triggerId }
      _modify { yield &_storage.fields.triggerId }
    }
    /// Why it was made, refused or ended, for people: the rule of the strategy that spoke, the broker's words.
    public var reason: String {
      _read { yield _storage.fields.reason }
      _modify { yield &_storage.fields.reason }
    }
    /// Which rule refused it, and by how much; with `requested_quantity`: which rule cut it.
    public var denial: Outcry.V1.Denial? {
      _read { yield _storage.fields.denial }
      _modify { yield &_storage.fields.denial }
    }
    /// While it works: why it has not filled yet, such as `LIMIT_NOT_REACHED`.
    public var noFillReason: String {
      _read { yield _storage.fields.noFillReason }
      _modify { yield &_storage.fields.noFillReason }
    }
    /// The session's clock when it was made.
    public var createTime: Google.Protobuf.Timestamp? {
      _read { yield _storage.fields.createTime }
      _modify { yield &_storage.fields.createTime }
    }
    /// The session's clock when it last changed.
    public var updateTime: Google.Protobuf.Timestamp? {
      _read { yield _storage.fields.updateTime }
      _modify { yield &_storage.fields.updateTime }
    }
    /// How long it works.
    public var timeInForce: Outcry.V1.TimeInForce {
      _read { yield _storage.fields.timeInForce }
      _modify { yield &_storage.fields.timeInForce }
    }
    /// For GOOD_TILL_DATE.
    public var expireTime: Google.Protobuf.Timestamp? {
      _read { yield _storage.fields.expireTime }
      _modify { yield &_storage.fields.expireTime }
    }
    /// For TRAILING_STOP.
    public var trailingOffset: Outcry.V1.TrailingOffset? {
      _read { yield _storage.fields.trailingOffset }
      _modify { yield &_storage.fields.trailingOffset }
    }
    /// It may only reduce a position: it is cut as the position shrinks, and cancelled when nothing is held.
    public var reduceOnly: Bool {
      _read { yield _storage.fields.reduceOnly }
      _modify { yield &_storage.fields.reduceOnly }
    }
    /// It may only rest: refused rather than take liquidity.
    public var postOnly: Bool {
      _read { yield _storage.fields.postOnly }
      _modify { yield &_storage.fields.postOnly }
    }
    /// What a rule cut it from. Absent: it is as large as was asked.
    public var requestedQuantity: Outcry.V1.Decimal? {
      _read { yield _storage.fields.requestedQuantity }
      _modify { yield &_storage.fields.requestedQuantity }
    }
    /// The list that it was placed with. Absent: it was placed alone.
    public var list: Outcry.V1.OrderListMembership? {
      _read { yield _storage.fields.list }
      _modify { yield &_storage.fields.list }
    }
    /// The change that was sent and is not answered. Absent: none.
    public var pendingChanges: Outcry.V1.OrderChanges? {
      _read { yield _storage.fields.pendingChanges }
      _modify { yield &_storage.fields.pendingChanges }
    }
    /// Another text whenever its terms, its fills or its status are others.
    public var etag: String {
      _read { yield _storage.fields.etag }
      _modify { yield &_storage.fields.etag }
    }
    /// Whose position it changes. Empty: none's.
    public var strategyId: String {
      _read { yield _storage.fields.strategyId }
      _modify { yield &_storage.fields.strategyId }
    }
    /// The causal chain that it belongs to: see TraceService. Empty: no signal led to it.
    public var traceId: String {
      _read { yield _storage.fields.traceId }
      _modify { yield &_storage.fields.traceId }
    }

    private var _storage = MessageStorage(_Fields())

    private struct _Fields: Sendable, Hashable {
      var sessionId: String = ""
      var orderId: String = ""
      var clientOrderId: String = ""
      var venueOrderId: String = ""
      var symbol: String = ""
      var side: Outcry.V1.OrderSide = .unspecified
      var type: Outcry.V1.OrderType = .unspecified
      var quantity: Outcry.V1.Decimal?
      var limitPrice: Outcry.V1.Decimal?
      var stopPrice: Outcry.V1.Decimal?
      var status: Outcry.V1.OrderStatus = .unspecified
      var filledQuantity: Outcry.V1.Decimal?
      var leavesQuantity: Outcry.V1.Decimal?
      var averageFillPrice: Outcry.V1.Decimal?
      var commission: Outcry.V1.Decimal?
      var fills: [Outcry.V1.Fill] = []
      var origin: Outcry.V1.OrderOrigin = .unspecified
      var triggerId: String = ""
      var reason: String = ""
      var denial: Outcry.V1.Denial?
      var noFillReason: String = ""
      var createTime: Google.Protobuf.Timestamp?
      var updateTime: Google.Protobuf.Timestamp?
      var timeInForce: Outcry.V1.TimeInForce = .unspecified
      var expireTime: Google.Protobuf.Timestamp?
      var trailingOffset: Outcry.V1.TrailingOffset?
      var reduceOnly: Bool = false
      var postOnly: Bool = false
      var requestedQuantity: Outcry.V1.Decimal?
      var list: Outcry.V1.OrderListMembership?
      var pendingChanges: Outcry.V1.OrderChanges?
      var etag: String = ""
      var strategyId: String = ""
      var traceId: String = ""
    }

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
      updateTime: Google.Protobuf.Timestamp? = nil,
      timeInForce: Outcry.V1.TimeInForce = .unspecified,
      expireTime: Google.Protobuf.Timestamp? = nil,
      trailingOffset: Outcry.V1.TrailingOffset? = nil,
      reduceOnly: Bool = false,
      postOnly: Bool = false,
      requestedQuantity: Outcry.V1.Decimal? = nil,
      list: Outcry.V1.OrderListMembership? = nil,
      pendingChanges: Outcry.V1.OrderChanges? = nil,
      etag: String = "",
      strategyId: String = "",
      traceId: String = ""
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
      self.timeInForce = timeInForce
      self.expireTime = expireTime
      self.trailingOffset = trailingOffset
      self.reduceOnly = reduceOnly
      self.postOnly = postOnly
      self.requestedQuantity = requestedQuantity
      self.list = list
      self.pendingChanges = pendingChanges
      self.etag = etag
      self.strategyId = strategyId
      self.traceId = traceId
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
    /// How long it works. UNSPECIFIED: GOOD_TILL_CANCELLED.
    public var timeInForce: Outcry.V1.TimeInForce = .unspecified
    /// Required for GOOD_TILL_DATE, absent otherwise. After the session's clock.
    public var expireTime: Google.Protobuf.Timestamp?
    /// Required for TRAILING_STOP, absent otherwise.
    public var trailingOffset: Outcry.V1.TrailingOffset?
    /// It may only reduce a position: it is cut to what can be reduced, and refused when that is nothing.
    public var reduceOnly: Bool = false
    /// It may only rest: refused when it would take liquidity at the last quote. LIMIT alone, with a time in force that
    /// lets it rest.
    public var postOnly: Bool = false
    /// Take less when risk does not let all of it pass. The order then has `requested_quantity`, and in `denial` the rule
    /// that cut it.
    public var allowReduction: Bool = false
    /// Bind it at once to this lease on orders, which is held: see LeaseService. Empty: to none.
    public var leaseId: String = ""

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
      validateOnly: Bool = false,
      timeInForce: Outcry.V1.TimeInForce = .unspecified,
      expireTime: Google.Protobuf.Timestamp? = nil,
      trailingOffset: Outcry.V1.TrailingOffset? = nil,
      reduceOnly: Bool = false,
      postOnly: Bool = false,
      allowReduction: Bool = false,
      leaseId: String = ""
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
      self.timeInForce = timeInForce
      self.expireTime = expireTime
      self.trailingOffset = trailingOffset
      self.reduceOnly = reduceOnly
      self.postOnly = postOnly
      self.allowReduction = allowReduction
      self.leaseId = leaseId
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

  /// One order of a list.
  public struct OrderListItem: Sendable, Hashable {
    /// The caller's name for this order. Empty: the server makes one.
    public var clientOrderId: String = ""
    /// The instrument. Empty: that of the first order, which must have one.
    public var symbol: String = ""
    /// Buy or sell. Required.
    public var side: Outcry.V1.OrderSide = .unspecified
    /// What kind. Required.
    public var type: Outcry.V1.OrderType = .unspecified
    /// Units, above zero, a whole number of lots. Absent: that of the first order, which must have one.
    public var quantity: Outcry.V1.Decimal?
    /// Required for LIMIT and STOP_LIMIT, absent otherwise.
    public var limitPrice: Outcry.V1.Decimal?
    /// Required for STOP and STOP_LIMIT, absent otherwise.
    public var stopPrice: Outcry.V1.Decimal?
    /// How long it works. UNSPECIFIED: GOOD_TILL_CANCELLED.
    public var timeInForce: Outcry.V1.TimeInForce = .unspecified
    /// Required for GOOD_TILL_DATE, absent otherwise.
    public var expireTime: Google.Protobuf.Timestamp?
    /// Required for TRAILING_STOP, absent otherwise.
    public var trailingOffset: Outcry.V1.TrailingOffset?
    /// It may only reduce a position.
    public var reduceOnly: Bool = false
    /// It may only rest.
    public var postOnly: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      clientOrderId: String = "",
      symbol: String = "",
      side: Outcry.V1.OrderSide = .unspecified,
      type: Outcry.V1.OrderType = .unspecified,
      quantity: Outcry.V1.Decimal? = nil,
      limitPrice: Outcry.V1.Decimal? = nil,
      stopPrice: Outcry.V1.Decimal? = nil,
      timeInForce: Outcry.V1.TimeInForce = .unspecified,
      expireTime: Google.Protobuf.Timestamp? = nil,
      trailingOffset: Outcry.V1.TrailingOffset? = nil,
      reduceOnly: Bool = false,
      postOnly: Bool = false
    ) {
      self.clientOrderId = clientOrderId
      self.symbol = symbol
      self.side = side
      self.type = type
      self.quantity = quantity
      self.limitPrice = limitPrice
      self.stopPrice = stopPrice
      self.timeInForce = timeInForce
      self.expireTime = expireTime
      self.trailingOffset = trailingOffset
      self.reduceOnly = reduceOnly
      self.postOnly = postOnly
    }
  }

  /// Asks to place orders that know of each other.
  public struct PlaceOrderListRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// The caller's name for its intent, the key of idempotency: 1–64 characters of `A–Z a–z 0–9 . _ - :`. Required.
    public var clientOrderListId: String = ""
    /// How they know of each other. Required.
    public var type: Outcry.V1.OrderListType = .unspecified
    /// ONE_CANCELS_OTHER: two of the same symbol, side and quantity, a LIMIT and one with a stop on the other side of the
    /// market, so that no price fills both. ONE_TRIGGERS_OTHER: the first, and the one that it releases. BRACKET: the
    /// entry, then a LIMIT to take the profit and a STOP, STOP_LIMIT or TRAILING_STOP against a loss, in either order.
    public var orders: [Outcry.V1.OrderListItem] = []
    /// Take less when risk does not let all of it pass: the order that is sent first is cut, or both siblings.
    public var allowReduction: Bool = false
    /// Check everything, with the same refusals, and do nothing.
    public var validateOnly: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      clientOrderListId: String = "",
      type: Outcry.V1.OrderListType = .unspecified,
      orders: [Outcry.V1.OrderListItem] = [],
      allowReduction: Bool = false,
      validateOnly: Bool = false
    ) {
      self.sessionId = sessionId
      self.clientOrderListId = clientOrderListId
      self.type = type
      self.orders = orders
      self.allowReduction = allowReduction
      self.validateOnly = validateOnly
    }
  }

  /// Orders that were placed together.
  public struct PlaceOrderListResponse: Sendable, Hashable {
    /// In the order of the request. Under `validate_only` they have no `order_id`.
    public var orders: [Outcry.V1.Order] = []
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      orders: [Outcry.V1.Order] = [],
      revision: UInt64 = 0
    ) {
      self.orders = orders
      self.revision = revision
    }
  }

  /// Asks to change a working order.
  public struct ModifyOrderRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Which order. Required.
    public var orderId: String = ""
    /// The new values; at least one. The quantity of an order that follows others of its list cannot be changed.
    public var changes: Outcry.V1.OrderChanges?
    /// The order's `etag` as the caller knows it; ABORTED when it is another. Empty: whatever it is.
    public var etag: String = ""
    /// Check everything, with the same refusals, and do nothing.
    public var validateOnly: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      orderId: String = "",
      changes: Outcry.V1.OrderChanges? = nil,
      etag: String = "",
      validateOnly: Bool = false
    ) {
      self.sessionId = sessionId
      self.orderId = orderId
      self.changes = changes
      self.etag = etag
      self.validateOnly = validateOnly
    }
  }

  /// An order whose change was asked for.
  public struct ModifyOrderResponse: Sendable, Hashable {
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

  /// Asks to cancel several orders.
  public struct CancelAllOrdersRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Only this instrument. Empty: all.
    public var symbol: String = ""
    /// Only this side. UNSPECIFIED: both.
    public var side: Outcry.V1.OrderSide = .unspecified
    /// Only the orders of this list, by the caller's name for it. Empty: of every list and of none.
    public var clientOrderListId: String = ""
    /// Show which it would be, and do nothing.
    public var validateOnly: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      symbol: String = "",
      side: Outcry.V1.OrderSide = .unspecified,
      clientOrderListId: String = "",
      validateOnly: Bool = false
    ) {
      self.sessionId = sessionId
      self.symbol = symbol
      self.side = side
      self.clientOrderListId = clientOrderListId
      self.validateOnly = validateOnly
    }
  }

  /// Orders whose cancellation was asked for.
  public struct CancelAllOrdersResponse: Sendable, Hashable {
    /// As they stand, in the order of their creation. Those whose cancellation was asked for before are not among them.
    public var orders: [Outcry.V1.Order] = []
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      orders: [Outcry.V1.Order] = [],
      revision: UInt64 = 0
    ) {
      self.orders = orders
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
    /// Answer from this revision on: the call waits until the server has written it. 0: at once.
    public var minRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      order: Outcry.V1.GetOrderRequest.Order? = nil,
      minRevision: UInt64 = 0
    ) {
      self.sessionId = sessionId
      self.order = order
      self.minRevision = minRevision
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
    /// Only the orders of this list, by the caller's name for it. Empty: all.
    public var clientOrderListId: String = ""
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
      statuses: [Outcry.V1.OrderStatus] = [],
      clientOrderListId: String = "",
      orderBy: String = "",
      minRevision: UInt64 = 0
    ) {
      self.sessionId = sessionId
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.symbol = symbol
      self.statuses = statuses
      self.clientOrderListId = clientOrderListId
      self.orderBy = orderBy
      self.minRevision = minRevision
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
