// Generated from outcry/journal/v1/orders.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime
public import StandardMessages

extension Outcry.Journal.V1 {
  /// Buy or sell.
  public enum OrderSide: ProtobufEnum {
    /// Never written.
    case unspecified
    /// Buy.
    case buy
    /// Sell.
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

  /// Where an order is in its life.
  public enum OrderStatus: ProtobufEnum {
    /// Never written; in an optional field: absent.
    case unspecified
    /// Refused by a rule of ours.
    case denied
    /// Sent, no answer yet.
    case submitted
    /// The broker has it.
    case accepted
    /// A stop that became active.
    case triggered
    /// Some of it filled.
    case partiallyFilled
    /// All of it filled.
    case filled
    /// A cancel was sent.
    case pendingCancel
    /// Withdrawn.
    case cancelled
    /// Refused by the broker.
    case rejected
    /// Nobody knows whether the broker has it.
    case unknownOutcome
    /// Recorded and not sent.
    case held
    /// A change was sent.
    case pendingModify
    /// Its time in force ended it.
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

  /// How long an order works.
  public enum TimeInForce: ProtobufEnum {
    /// Never written.
    case unspecified
    /// Until the close of the day.
    case day
    /// Until it is cancelled.
    case goodTillCancelled
    /// Until its expire time.
    case goodTillDate
    /// What fills at once.
    case immediateOrCancel
    /// All at once or nothing.
    case fillOrKill
    /// In the opening alone.
    case atTheOpen
    /// In the closing alone.
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

  /// How orders know of each other.
  public enum LinkKind: ProtobufEnum {
    /// Never written.
    case unspecified
    /// One cancels the other.
    case oneCancelsOther
    /// One triggers the other.
    case oneTriggersOther
    /// An entry with a take-profit and a stop-loss.
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
      case "LINK_KIND_UNSPECIFIED": self = .unspecified
      case "LINK_KIND_ONE_CANCELS_OTHER": self = .oneCancelsOther
      case "LINK_KIND_ONE_TRIGGERS_OTHER": self = .oneTriggersOther
      case "LINK_KIND_BRACKET": self = .bracket
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "LINK_KIND_UNSPECIFIED"
      case .oneCancelsOther: "LINK_KIND_ONE_CANCELS_OTHER"
      case .oneTriggersOther: "LINK_KIND_ONE_TRIGGERS_OTHER"
      case .bracket: "LINK_KIND_BRACKET"
      case .unrecognized: nil
      }
    }
  }

  /// What an order is in its group.
  public enum LinkRole: ProtobufEnum {
    /// Never written.
    case unspecified
    /// Its fill releases the others.
    case parent
    /// Held until the parent fills.
    case child
    /// Shares one quantity with the others.
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
      case "LINK_ROLE_UNSPECIFIED": self = .unspecified
      case "LINK_ROLE_PARENT": self = .parent
      case "LINK_ROLE_CHILD": self = .child
      case "LINK_ROLE_SIBLING": self = .sibling
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "LINK_ROLE_UNSPECIFIED"
      case .parent: "LINK_ROLE_PARENT"
      case .child: "LINK_ROLE_CHILD"
      case .sibling: "LINK_ROLE_SIBLING"
      case .unrecognized: nil
      }
    }
  }

  /// Why a working order has not filled.
  public enum NoFillReason: ProtobufEnum {
    /// Never written; in an optional field: absent.
    case unspecified
    /// It meets the next tick.
    case awaitingNextTick
    /// The market is not at the limit.
    case limitNotReached
    /// The market is not at the stop.
    case stopNotReached
    /// The bar's share of volume is used up.
    case volumeShareExhausted
    /// The bar has no volume.
    case noVolume
    /// No price yet.
    case noMarketData
    /// Outside the hours.
    case marketClosed
    /// The newest price is too old.
    case staleQuote
    /// It waits for the opening.
    case awaitingOpening
    /// It waits for the closing.
    case awaitingClosing
    /// Others stood before it.
    case queueAhead
    /// On its way.
    case inTransit
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .awaitingNextTick, .limitNotReached, .stopNotReached, .volumeShareExhausted, .noVolume, .noMarketData, .marketClosed, .staleQuote, .awaitingOpening, .awaitingClosing, .queueAhead, .inTransit]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .awaitingNextTick
      case 2: self = .limitNotReached
      case 3: self = .stopNotReached
      case 4: self = .volumeShareExhausted
      case 5: self = .noVolume
      case 6: self = .noMarketData
      case 7: self = .marketClosed
      case 8: self = .staleQuote
      case 9: self = .awaitingOpening
      case 10: self = .awaitingClosing
      case 11: self = .queueAhead
      case 12: self = .inTransit
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .awaitingNextTick: 1
      case .limitNotReached: 2
      case .stopNotReached: 3
      case .volumeShareExhausted: 4
      case .noVolume: 5
      case .noMarketData: 6
      case .marketClosed: 7
      case .staleQuote: 8
      case .awaitingOpening: 9
      case .awaitingClosing: 10
      case .queueAhead: 11
      case .inTransit: 12
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "NO_FILL_REASON_UNSPECIFIED": self = .unspecified
      case "NO_FILL_REASON_AWAITING_NEXT_TICK": self = .awaitingNextTick
      case "NO_FILL_REASON_LIMIT_NOT_REACHED": self = .limitNotReached
      case "NO_FILL_REASON_STOP_NOT_REACHED": self = .stopNotReached
      case "NO_FILL_REASON_VOLUME_SHARE_EXHAUSTED": self = .volumeShareExhausted
      case "NO_FILL_REASON_NO_VOLUME": self = .noVolume
      case "NO_FILL_REASON_NO_MARKET_DATA": self = .noMarketData
      case "NO_FILL_REASON_MARKET_CLOSED": self = .marketClosed
      case "NO_FILL_REASON_STALE_QUOTE": self = .staleQuote
      case "NO_FILL_REASON_AWAITING_OPENING": self = .awaitingOpening
      case "NO_FILL_REASON_AWAITING_CLOSING": self = .awaitingClosing
      case "NO_FILL_REASON_QUEUE_AHEAD": self = .queueAhead
      case "NO_FILL_REASON_IN_TRANSIT": self = .inTransit
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "NO_FILL_REASON_UNSPECIFIED"
      case .awaitingNextTick: "NO_FILL_REASON_AWAITING_NEXT_TICK"
      case .limitNotReached: "NO_FILL_REASON_LIMIT_NOT_REACHED"
      case .stopNotReached: "NO_FILL_REASON_STOP_NOT_REACHED"
      case .volumeShareExhausted: "NO_FILL_REASON_VOLUME_SHARE_EXHAUSTED"
      case .noVolume: "NO_FILL_REASON_NO_VOLUME"
      case .noMarketData: "NO_FILL_REASON_NO_MARKET_DATA"
      case .marketClosed: "NO_FILL_REASON_MARKET_CLOSED"
      case .staleQuote: "NO_FILL_REASON_STALE_QUOTE"
      case .awaitingOpening: "NO_FILL_REASON_AWAITING_OPENING"
      case .awaitingClosing: "NO_FILL_REASON_AWAITING_CLOSING"
      case .queueAhead: "NO_FILL_REASON_QUEUE_AHEAD"
      case .inTransit: "NO_FILL_REASON_IN_TRANSIT"
      case .unrecognized: nil
      }
    }
  }

  /// How far a trailing level stands behind the best price.
  public struct TrailingOffset: Sendable, Hashable {
    /// Which of the two.
    public var offset: Outcry.Journal.V1.TrailingOffset.Offset?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      offset: Outcry.Journal.V1.TrailingOffset.Offset? = nil
    ) {
      self.offset = offset
    }

    /// Which of the two.
    public enum Offset: Sendable, Hashable {
      /// A distance.
      case amount(Int64)
      /// Per cent of the best price.
      case percent(Int64)
    }
  }

  /// The two prices of a stop-limit.
  public struct StopLimit: Sendable, Hashable {
    /// Where it becomes active.
    public var stop: Int64 = 0
    /// The worst price.
    public var limit: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      stop: Int64 = 0,
      limit: Int64 = 0
    ) {
      self.stop = stop
      self.limit = limit
    }
  }

  /// What is to be traded.
  public struct OrderTerms: Sendable, Hashable {
    /// The instrument.
    public var symbol: String = ""
    /// Buy or sell.
    public var side: Outcry.Journal.V1.OrderSide = .unspecified
    /// Units.
    public var quantity: Int64 = 0
    /// What kind of order, with its prices.
    public var kind: Outcry.Journal.V1.OrderTerms.Kind?
    /// How long it works.
    public var timeInForce: Outcry.Journal.V1.TimeInForce = .unspecified
    /// Until when, for good-till-date.
    public var expireTime: Int64 = 0
    /// It may only reduce a position.
    public var reduceOnly: Bool = false
    /// It may only rest.
    public var postOnly: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      symbol: String = "",
      side: Outcry.Journal.V1.OrderSide = .unspecified,
      quantity: Int64 = 0,
      kind: Outcry.Journal.V1.OrderTerms.Kind? = nil,
      timeInForce: Outcry.Journal.V1.TimeInForce = .unspecified,
      expireTime: Int64 = 0,
      reduceOnly: Bool = false,
      postOnly: Bool = false
    ) {
      self.symbol = symbol
      self.side = side
      self.quantity = quantity
      self.kind = kind
      self.timeInForce = timeInForce
      self.expireTime = expireTime
      self.reduceOnly = reduceOnly
      self.postOnly = postOnly
    }

    /// What kind of order, with its prices.
    public enum Kind: Sendable, Hashable {
      /// At the market.
      case market(Google.Protobuf.Empty)
      /// The limit.
      case limit(Int64)
      /// The stop.
      case stop(Int64)
      /// Both.
      case stopLimit(Outcry.Journal.V1.StopLimit)
      /// The distance that a stop trails.
      case trailingStop(Outcry.Journal.V1.TrailingOffset)
    }
  }

  /// New values of a working order; what is absent stays.
  public struct OrderModification: Sendable, Hashable {
    /// The whole quantity.
    public var quantity: Google.Protobuf.Int64Value?
    /// The limit.
    public var limitPrice: Google.Protobuf.Int64Value?
    /// The stop.
    public var stopPrice: Google.Protobuf.Int64Value?
    /// The trailing distance.
    public var trailingOffset: Outcry.Journal.V1.TrailingOffset?
    /// Nanoseconds since the epoch.
    public var expireTime: Google.Protobuf.Int64Value?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      quantity: Google.Protobuf.Int64Value? = nil,
      limitPrice: Google.Protobuf.Int64Value? = nil,
      stopPrice: Google.Protobuf.Int64Value? = nil,
      trailingOffset: Outcry.Journal.V1.TrailingOffset? = nil,
      expireTime: Google.Protobuf.Int64Value? = nil
    ) {
      self.quantity = quantity
      self.limitPrice = limitPrice
      self.stopPrice = stopPrice
      self.trailingOffset = trailingOffset
      self.expireTime = expireTime
    }
  }

  /// Who wanted an order.
  public struct OrderOrigin: Sendable, Hashable {
    /// Which of them.
    public var origin: Outcry.Journal.V1.OrderOrigin.Origin?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      origin: Outcry.Journal.V1.OrderOrigin.Origin? = nil
    ) {
      self.origin = origin
    }

    /// Which of them.
    public enum Origin: Sendable, Hashable {
      /// A caller.
      case client(Google.Protobuf.Empty)
      /// A strategy, with the rule that spoke.
      case strategy(String)
      /// That trigger.
      case trigger(String)
      /// To close a position.
      case closePosition(Google.Protobuf.Empty)
      /// That signal.
      case signal(String)
      /// To close everything.
      case flatten(Google.Protobuf.Empty)
    }
  }

  /// Distances from the average entry price, in per cent.
  public struct Protections: Sendable, Hashable {
    /// Stop-loss.
    public var stopLoss: Google.Protobuf.Int64Value?
    /// Take-profit.
    public var takeProfit: Google.Protobuf.Int64Value?
    /// Trailing stop.
    public var trailingStop: Google.Protobuf.Int64Value?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      stopLoss: Google.Protobuf.Int64Value? = nil,
      takeProfit: Google.Protobuf.Int64Value? = nil,
      trailingStop: Google.Protobuf.Int64Value? = nil
    ) {
      self.stopLoss = stopLoss
      self.takeProfit = takeProfit
      self.trailingStop = trailingStop
    }
  }

  /// How an order knows of others.
  public struct OrderLink: Sendable, Hashable {
    /// Kind of group.
    public var kind: Outcry.Journal.V1.LinkKind = .unspecified
    /// What it is in the group.
    public var role: Outcry.Journal.V1.LinkRole = .unspecified
    /// The group.
    public var linkId: String = ""
    /// The caller's name of the group; empty when he gave none.
    public var clientLinkId: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      kind: Outcry.Journal.V1.LinkKind = .unspecified,
      role: Outcry.Journal.V1.LinkRole = .unspecified,
      linkId: String = "",
      clientLinkId: String = ""
    ) {
      self.kind = kind
      self.role = role
      self.linkId = linkId
      self.clientLinkId = clientLinkId
    }
  }

  /// One execution.
  public struct Fill: Sendable, Hashable {
    /// The broker's name of it.
    public var executionId: String = ""
    /// Units.
    public var quantity: Int64 = 0
    /// Price.
    public var price: Int64 = 0
    /// Cost.
    public var commission: Outcry.Journal.V1.Amount?
    /// What decided price and quantity.
    public var model: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      executionId: String = "",
      quantity: Int64 = 0,
      price: Int64 = 0,
      commission: Outcry.Journal.V1.Amount? = nil,
      model: String = ""
    ) {
      self.executionId = executionId
      self.quantity = quantity
      self.price = price
      self.commission = commission
      self.model = model
    }
  }

  /// An execution and the broker's time for it.
  public struct TimedFill: Sendable, Hashable {
    /// The execution.
    public var fill: Outcry.Journal.V1.Fill?
    /// The broker's time.
    public var time: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      fill: Outcry.Journal.V1.Fill? = nil,
      time: Int64 = 0
    ) {
      self.fill = fill
      self.time = time
    }
  }

  /// Why a rule of ours refused an order.
  public struct Denial: Sendable, Hashable {
    /// Stable name of the rule.
    public var rule: String = ""
    /// What it allows.
    public var limit: String = ""
    /// What the order met.
    public var observed: String = ""
    /// What would still pass.
    public var headroom: String = ""
    /// For people.
    public var message: String = ""
    /// What would pass instead.
    public var passes: String = ""
    /// The quantity that would pass.
    public var passingQuantity: Google.Protobuf.Int64Value?

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
      passingQuantity: Google.Protobuf.Int64Value? = nil
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

  /// An order and all that happened to it.
  public struct Order: Sendable, Hashable {
    /// Ours.
    public var orderId: String {
      _read { yield _storage.fields.orderId }
      _modify { yield &_storage.fields.orderId }
    }
    /// The caller's.
    public var clientOrderId: String {
      _read { yield _storage.fields.clientOrderId }
      _modify { yield &_storage.fields.clientOrderId }
    }
    /// What it is to trade now.
    public var terms: Outcry.Journal.V1.OrderTerms? {
      _read { yield _storage.fields.terms }
      _modify { yield &_storage.fields.terms }
    }
    /// What it was to trade before the first change.
    public var firstTerms: Outcry.Journal.V1.OrderTerms? {
      _read { yield _storage.fields.firstTerms }
      _modify { yield &_storage.fields.firstTerms }
    }
    /// Who wanted it.
    public var origin: Outcry.Journal.V1.OrderOrigin? {
      _read { yield _storage.fields.origin }
      _modify { yield &_storage.fields.origin }
    }
    /// Protections to arm as it fills.
    public var protections: Outcry.Journal.V1.Protections? {
      _read { yield _storage.fields.protections }
      _modify { yield &_storage.fields.protections }
    }
    /// When it was made.
    public var createTime: Int64 {
      _read { yield _storage.fields.createTime }
      _modify { yield &_storage.fields.createTime }
    }
    /// How it knows of others.
    public var link: Outcry.Journal.V1.OrderLink? {
      _read { yield _storage.fields.link }
      _modify { yield &_storage.fields.link }
    }
    /// Whose position it changes; empty: none's.
    public var strategyId: String {
      _read { yield _storage.fields.strategyId }
      _modify { yield &_storage.fields.strategyId }
    }
    /// The causal chain; empty without a signal.
    public var traceId: String {
      _read { yield _storage.fields.traceId }
      _modify { yield &_storage.fields.traceId }
    }
    /// What the risk rules cut it from.
    public var requestedQuantity: Google.Protobuf.Int64Value? {
      _read { yield _storage.fields.requestedQuantity }
      _modify { yield &_storage.fields.requestedQuantity }
    }
    /// The broker's name of it; empty when there is none yet.
    public var venueOrderId: String {
      _read { yield _storage.fields.venueOrderId }
      _modify { yield &_storage.fields.venueOrderId }
    }
    /// Where it is.
    public var status: Outcry.Journal.V1.OrderStatus {
      _read { yield _storage.fields.status }
      _modify { yield &_storage.fields.status }
    }
    /// What a rejected cancel restores.
    public var statusBeforeCancel: Outcry.Journal.V1.OrderStatus {
      _read { yield _storage.fields.statusBeforeCancel }
      _modify { yield &_storage.fields.statusBeforeCancel }
    }
    /// What the answer to a change restores.
    public var statusBeforeModify: Outcry.Journal.V1.OrderStatus {
      _read { yield _storage.fields.statusBeforeModify }
      _modify { yield &_storage.fields.statusBeforeModify }
    }
    /// What was asked for and not answered yet.
    public var pendingModification: Outcry.Journal.V1.OrderModification? {
      _read { yield _storage.fields.pendingModification }
      _modify { yield &_storage.fields.pendingModification }
    }
    /// Units filled.
    public var filledQuantity: Int64 {
      _read { yield _storage.fields.filledQuantity }
      _modify { yield &_storage.fields.filledQuantity }
    }
    /// Σ price × quantity of the fills.
    public var filledNotional: Outcry.Journal.V1.Amount? {
      _read { yield _storage.fields.filledNotional }
      _modify { yield &_storage.fields.filledNotional }
    }
    /// Cost so far.
    public var commission: Outcry.Journal.V1.Amount? {
      _read { yield _storage.fields.commission }
      _modify { yield &_storage.fields.commission }
    }
    /// In the order of their arrival.
    public var fills: [Outcry.Journal.V1.TimedFill] {
      _read { yield _storage.fields.fills }
      _modify { yield &_storage.fields.fills }
    }
    /// Why it was refused.
    public var denial: Outcry.Journal.V1.Denial? {
      _read { yield _storage.fields.denial }
      _modify { yield &_storage.fields.denial }
    }
    /// Why the broker refused it.
    public var rejectReason: Google.Protobuf.StringValue? {
      _read { yield _storage.fields.rejectReason }
      _modify { yield &_storage.fields.rejectReason }
    }
    /// Why it has not filled.
    public var noFillReason: Outcry.Journal.V1.NoFillReason {
      _read { yield _storage.fields.noFillReason }
      _modify { yield &_storage.fields.noFillReason }
    }
    /// When it changed last.
    public var updateTime: Int64 {
      _read { yield _storage.fields.updateTime }
      _modify { yield &_storage.fields.updateTime }
    }

    private var _storage = MessageStorage(_Fields())

    private struct _Fields: Sendable, Hashable {
      var orderId: String = ""
      var clientOrderId: String = ""
      var terms: Outcry.Journal.V1.OrderTerms?
      var firstTerms: Outcry.Journal.V1.OrderTerms?
      var origin: Outcry.Journal.V1.OrderOrigin?
      var protections: Outcry.Journal.V1.Protections?
      var createTime: Int64 = 0
      var link: Outcry.Journal.V1.OrderLink?
      var strategyId: String = ""
      var traceId: String = ""
      var requestedQuantity: Google.Protobuf.Int64Value?
      var venueOrderId: String = ""
      var status: Outcry.Journal.V1.OrderStatus = .unspecified
      var statusBeforeCancel: Outcry.Journal.V1.OrderStatus = .unspecified
      var statusBeforeModify: Outcry.Journal.V1.OrderStatus = .unspecified
      var pendingModification: Outcry.Journal.V1.OrderModification?
      var filledQuantity: Int64 = 0
      var filledNotional: Outcry.Journal.V1.Amount?
      var commission: Outcry.Journal.V1.Amount?
      var fills: [Outcry.Journal.V1.TimedFill] = []
      var denial: Outcry.Journal.V1.Denial?
      var rejectReason: Google.Protobuf.StringValue?
      var noFillReason: Outcry.Journal.V1.NoFillReason = .unspecified
      var updateTime: Int64 = 0
    }

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      orderId: String = "",
      clientOrderId: String = "",
      terms: Outcry.Journal.V1.OrderTerms? = nil,
      firstTerms: Outcry.Journal.V1.OrderTerms? = nil,
      origin: Outcry.Journal.V1.OrderOrigin? = nil,
      protections: Outcry.Journal.V1.Protections? = nil,
      createTime: Int64 = 0,
      link: Outcry.Journal.V1.OrderLink? = nil,
      strategyId: String = "",
      traceId: String = "",
      requestedQuantity: Google.Protobuf.Int64Value? = nil,
      venueOrderId: String = "",
      status: Outcry.Journal.V1.OrderStatus = .unspecified,
      statusBeforeCancel: Outcry.Journal.V1.OrderStatus = .unspecified,
      statusBeforeModify: Outcry.Journal.V1.OrderStatus = .unspecified,
      pendingModification: Outcry.Journal.V1.OrderModification? = nil,
      filledQuantity: Int64 = 0,
      filledNotional: Outcry.Journal.V1.Amount? = nil,
      commission: Outcry.Journal.V1.Amount? = nil,
      fills: [Outcry.Journal.V1.TimedFill] = [],
      denial: Outcry.Journal.V1.Denial? = nil,
      rejectReason: Google.Protobuf.StringValue? = nil,
      noFillReason: Outcry.Journal.V1.NoFillReason = .unspecified,
      updateTime: Int64 = 0
    ) {
      self.orderId = orderId
      self.clientOrderId = clientOrderId
      self.terms = terms
      self.firstTerms = firstTerms
      self.origin = origin
      self.protections = protections
      self.createTime = createTime
      self.link = link
      self.strategyId = strategyId
      self.traceId = traceId
      self.requestedQuantity = requestedQuantity
      self.venueOrderId = venueOrderId
      self.status = status
      self.statusBeforeCancel = statusBeforeCancel
      self.statusBeforeModify = statusBeforeModify
      self.pendingModification = pendingModification
      self.filledQuantity = filledQuantity
      self.filledNotional = filledNotional
      self.commission = commission
      self.fills = fills
      self.denial = denial
      self.rejectReason = rejectReason
      self.noFillReason = noFillReason
      self.updateTime = updateTime
    }
  }

  /// What a report or a command does to an order, besides fills.
  public struct OrderChange: Sendable, Hashable {
    /// Which change.
    public var change: Outcry.Journal.V1.OrderChange.Change?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      change: Outcry.Journal.V1.OrderChange.Change? = nil
    ) {
      self.change = change
    }

    /// Which change.
    public enum Change: Sendable, Hashable {
      /// The broker's name of it.
      case accepted(String)
      /// The broker's reason.
      case rejected(String)
      /// A stop became active.
      case triggered(Google.Protobuf.Empty)
      /// A cancel was sent.
      case cancelRequested(Google.Protobuf.Empty)
      /// It is withdrawn.
      case cancelled(Google.Protobuf.Empty)
      /// The broker's reason.
      case cancelRejected(String)
      /// Why it works and has not filled.
      case notFilled(Outcry.Journal.V1.NoFillReason)
      /// Why nobody knows whether the broker has it.
      case outcomeUnknown(String)
      /// It was held and is sent.
      case released(Google.Protobuf.Empty)
      /// A change was sent.
      case modifyRequested(Outcry.Journal.V1.OrderModification)
      /// What it is to trade from now on.
      case modified(Outcry.Journal.V1.OrderTerms)
      /// The broker's reason.
      case modifyRejected(String)
      /// Why its time in force ended it.
      case expired(String)
    }
  }

  /// What a broker says about an order.
  public struct ExecutionReport: Sendable, Hashable {
    /// The order.
    public var orderId: String = ""
    /// The broker's time.
    public var time: Int64 = 0
    /// What it says.
    public var outcome: Outcry.Journal.V1.ExecutionReport.Outcome?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      orderId: String = "",
      time: Int64 = 0,
      outcome: Outcry.Journal.V1.ExecutionReport.Outcome? = nil
    ) {
      self.orderId = orderId
      self.time = time
      self.outcome = outcome
    }

    /// What it says.
    public enum Outcome: Sendable, Hashable {
      /// The broker's name of it.
      case accepted(String)
      /// The broker's reason.
      case rejected(String)
      /// A stop became active.
      case triggered(Google.Protobuf.Empty)
      /// An execution.
      case filled(Outcry.Journal.V1.Fill)
      /// It is withdrawn.
      case cancelled(Google.Protobuf.Empty)
      /// The broker's reason.
      case cancelRejected(String)
      /// Why it works and has not filled.
      case notFilled(Outcry.Journal.V1.NoFillReason)
      /// Why the outcome is not known.
      case unknown(String)
      /// What it is to trade now.
      case modified(Outcry.Journal.V1.OrderTerms)
      /// The broker's reason.
      case modifyRejected(String)
      /// Why its time in force ended it.
      case expired(String)
    }
  }
}
