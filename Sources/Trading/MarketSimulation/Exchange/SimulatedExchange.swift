public import TradingModel

/// A venue that exists only here: orders and price ticks in, execution reports out.
///
/// Paper trading and backtests share it. A pure value: no clock, no random source, no order that depends on hashing;
/// the same calls give the same reports. For each bar call ``beginBar(_:)``, then ``advance(_:)`` with each of its
/// ticks **before** the session's engine sees that tick, so that an order which the engine makes during a tick
/// meets the market at the next one.
///
/// The rules of filling:
/// - A market order fills at the next tick; one placed on a bar's close fills at the next bar's open. One that a
///   trigger fired (``BrokerOrder/firedAt``) fills at once, at the price at which it fired.
/// - A stop that the market jumps through fills where the market landed; one that it trades through fills at the
///   stop price. What is left of it goes on as a market order.
/// - A limit order fills at its limit when the market trades through it (or touches it, as configured), and at the
///   better price of a jump beyond it. Nothing fills a limit order at a worse price than its limit.
/// - A stop-limit that a jump triggers is a limit order there and then. One that is reached inside a bar can fill
///   only from that bar's close.
/// - Orders that take liquidity cross half of the spread and slip; those that rest do not. Taking prices are rounded
///   to the tick against the trader, and never below one tick.
/// - A share of the bar's volume fills, the rest waits for the next bar. With bare ticks and no bar, volume is
///   unknown and bounds nothing.
/// - A trailing stop is tested against its level before the price moves its best, and the level with it.
/// - Against a bid and an ask that the market shows, buys meet the ask and sells the bid, for no more than the size shown.
///   A trade of others fills orders that rest, for a share of its size.
/// - At one price the first that came fills first; a change of price or a higher quantity is a new coming.
/// - Nothing fills outside the hours of trading, nor at a price that is too old.
/// - DAY orders end with the day in which they first can trade: with the session when the hours are known, else with the
///   day of the first price that they meet. IOC and FOK orders have the first price they meet. At-the-open orders have the
///   first price of a day, at-the-close orders the closing price: the one that ends a bar in the closing minute, or ends a
///   bar that is as long as a day. An order that its time in force ends is reported as expired, with the reason.
/// - Commands take as long as ``ExchangeConfiguration/latency`` to arrive, in the order in which they were sent.
/// - An order whose fill leaves the range of the arithmetic is rejected, or cancelled when it has fills.
public struct SimulatedExchange: Sendable {
  public let configuration: ExchangeConfiguration
  let rules: FillRules
  var books: [Book]
  let places: [Symbol: Int]
  /// Where each working order is.
  var working: [OrderID: Location] = [:]
  var ended = EndedOrders()
  var transit = Transit()
  var clock: SessionClock
  /// The newest time that it has heard of.
  var now = Instant(nanosecondsSinceEpoch: .min)
  /// No order's time in force ends before it.
  var nextDeadline: Instant?
  private var lastRank: UInt64 = 0

  struct Location: Sendable {
    let book: Int
    let slot: Int
  }

  /// An exchange that trades these instruments; of two with the same symbol the first counts. Its days are those of
  /// `zone` where the configuration has no hours; nil: those of UTC.
  public init(configuration: ExchangeConfiguration, instruments: [Instrument], zone: CivilZone? = nil) {
    self.configuration = configuration
    rules = FillRules(configuration)
    books = instruments.map(Book.init)
    places = Dictionary(
      instruments.enumerated().map { ($1.symbol, $0) }, uniquingKeysWith: { first, _ in first })
    clock = SessionClock(hours: configuration.hours, zone: zone)
  }

  /// Orders that have been accepted and have not ended.
  public var workingOrderCount: Int { working.count }

  /// Whether this order has been accepted and has not ended.
  public func isWorking(_ id: OrderID) -> Bool { working[id] != nil }

  mutating func nextRank() -> UInt64 {
    lastRank &+= 1
    return lastRank
  }

  /// Takes over what a step said of orders.
  mutating func finish(_ activity: ExchangeActivity) -> [ExecutionReport] {
    settle(activity)
    return activity.reports
  }

  /// The same in the midst of a step.
  mutating func settle(_ activity: ExchangeActivity) {
    for (id, ending) in activity.ended {
      working[id] = nil
      ended.record(id, as: ending)
    }
    if let deadline = activity.deadline { nextDeadline = min(nextDeadline ?? deadline, deadline) }
  }
}
