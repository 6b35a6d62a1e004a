import TradingModel

/// An accepted order that has not ended.
struct WorkingOrder: Sendable {
  /// What the order waits for.
  enum Stage: Sendable, Hashable {
    /// The next tick, or more volume.
    case market
    case limit(Price)
    case stop(Price)
    case stopLimit(stop: Price, limit: Price)
    /// A stop-limit reached inside a bar: whether the limit was to be had after the stop is unknowable, so that it
    /// can fill only from that bar's close.
    case awaitingClose(limit: Price)
    /// A trailing stop: the best price since it came, and its level. Nil before the first price.
    case trailing(best: Price?, level: Price?)
    /// The exchange's opening or closing, at this limit or at any price.
    case auction(isOpening: Bool, limit: Price?)
  }

  let orderID: OrderID
  private(set) var terms: OrderTerms
  /// Lower ranks come first at one price: the order of submission, and of changes that give up their turn.
  private(set) var rank: UInt64
  var stage: Stage
  var filled = Quantity.zero
  /// Paid so far.
  var commission = Money.zero
  /// The reason given last.
  var reason: NoFillReason?
  /// When its time in force ends it. Nil: never, or not known before its first price.
  var deadline: Instant?
  /// Whether it has met no price yet.
  var isFresh = true
  /// Whether the book looks at it with each tick.
  var isWatched = false
  /// Whether the running move met it.
  var isMet = false
  /// Chances taken so far: each draws its own number.
  var draws: UInt64 = 0
  /// False once it has ended, until another takes its place.
  var isLive = true

  init(_ order: BrokerOrder, rank: UInt64) {
    orderID = order.orderID
    terms = order.terms
    self.rank = rank
    stage = Self.firstStage(of: order.terms)
  }

  static func firstStage(of terms: OrderTerms) -> Stage {
    switch terms.timeInForce {
    case .atTheOpen: return .auction(isOpening: true, limit: terms.kind.limitPrice)
    case .atTheClose: return .auction(isOpening: false, limit: terms.kind.limitPrice)
    case .day, .goodTillCancelled, .goodTillDate, .immediateOrCancel, .fillOrKill: break
    }
    switch terms.kind {
    case .market: return .market
    case .limit(let limit): return .limit(limit)
    case .stop(let stop): return .stop(stop)
    case .stopLimit(let stop, let limit): return .stopLimit(stop: stop, limit: limit)
    case .trailingStop: return .trailing(best: nil, level: nil)
    }
  }

  var hasFills: Bool { filled.isPositive }

  /// Never below zero: no change takes the quantity below what has filled.
  var leaves: Quantity { Quantity(raw: max(0, terms.quantity.raw - filled.raw)) }

  mutating func change(to terms: OrderTerms, stage: Stage, rank: UInt64) {
    self.terms = terms
    self.stage = stage
    self.rank = rank
  }

  /// Takes a price into a trailing stop's best.
  mutating func trail(_ price: Price, tick: Price) {
    guard case .trailing(let best, _) = stage, case .trailingStop(let offset) = terms.kind else { return }
    // The best price for a stop that sells is the highest.
    let mark = best.map { terms.side.isBetter(price, than: $0) ? price : $0 } ?? price
    // An offset that leaves no price has no level, and is never reached.
    stage = .trailing(best: mark, level: try? offset.level(behind: mark, side: terms.side, tickSize: tick))
  }

  /// Why it does not fill when nothing met it.
  var waitingReason: NoFillReason {
    switch stage {
    case .market, .awaitingClose: .awaitingNextTick
    case .limit: .limitNotReached
    case .stop, .stopLimit, .trailing: .stopNotReached
    case .auction(let isOpening, _): isOpening ? .awaitingOpening : .awaitingClosing
    }
  }

  /// Whether it needs a look with each tick, and not only when the market reaches its price.
  var needsWatching: Bool {
    switch stage {
    case .market, .awaitingClose: true
    case .limit, .stop, .stopLimit, .trailing: isFresh || reason != waitingReason
    case .auction: false
    }
  }
}
