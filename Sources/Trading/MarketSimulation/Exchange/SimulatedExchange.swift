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
/// - An order whose fill leaves the range of the arithmetic is rejected, or cancelled when it has fills.
public struct SimulatedExchange: Sendable {
  public let configuration: ExchangeConfiguration
  private let rules: FillRules
  private var books: [Book]
  private let places: [Symbol: Int]
  /// The place of the book of each working order.
  private var working: [OrderID: Int] = [:]
  private var ended = EndedOrders()
  private var numbers = ExchangeNumbers()

  /// Of several instruments with one symbol the first counts.
  public init(configuration: ExchangeConfiguration, instruments: [Instrument]) {
    self.configuration = configuration
    rules = FillRules(configuration)
    books = instruments.map(Book.init)
    places = Dictionary(
      instruments.enumerated().map { ($1.symbol, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Orders that have been accepted and have not ended.
  public var workingOrderCount: Int { working.count }

  /// Whether this order has been accepted and has not ended.
  public func isWorking(_ id: OrderID) -> Bool { working[id] != nil }

  /// Accepts or rejects an order; one that a trigger fired also fills.
  public mutating func submit(_ order: BrokerOrder, at time: Instant) -> [ExecutionReport] {
    var activity = ExchangeActivity(numbers)
    let place: Int
    do {
      place = try check(order)
    } catch {
      activity.report(order.orderID, at: time, .rejected(reason: error.reason))
      return activity.reports
    }
    activity.report(order.orderID, at: time, .accepted(activity.numbers.nextVenueOrderID()))
    working[order.orderID] = place
    books[place].add(order, at: time, rules: rules, activity: &activity)
    return finish(activity)
  }

  /// Cancels what is left of an order, or says why it cannot.
  public mutating func cancel(_ id: OrderID, at time: Instant) -> [ExecutionReport] {
    var activity = ExchangeActivity(numbers)
    if let place = working[id], books[place].remove(id) != nil {
      activity.end(id, at: time, .cancelled, as: .cancelled)
    } else if let ending = ended[id] {
      activity.report(id, at: time, .cancelRejected(reason: "the order is already \(ending.rawValue)"))
    } else {
      activity.report(id, at: time, .cancelRejected(reason: "the order is not known"))
    }
    return finish(activity)
  }

  /// Tells what trades in the bar that begins: orders share its volume. An unknown symbol is ignored.
  public mutating func beginBar(_ bar: Bar) {
    guard let place = places[bar.symbol] else { return }
    books[place].begin(bar, share: configuration.volumeShare)
  }

  /// Moves one market. A tick of an unknown symbol or without a price above zero moves nothing.
  public mutating func advance(_ tick: Tick) -> [ExecutionReport] {
    guard let place = places[tick.symbol], tick.price.isPositive else { return [] }
    var activity = ExchangeActivity(numbers)
    books[place].advance(tick, rules: rules, activity: &activity)
    return finish(activity)
  }

  private mutating func finish(_ activity: ExchangeActivity) -> [ExecutionReport] {
    numbers = activity.numbers
    for (id, ending) in activity.ended {
      working[id] = nil
      ended.record(id, as: ending)
    }
    return activity.reports
  }

  /// The place of the order's book.
  private func check(_ order: BrokerOrder) throws(OrderRefusal) -> Int {
    guard working[order.orderID] == nil, ended[order.orderID] == nil else { throw .duplicateOrderID }
    guard let place = places[order.terms.symbol] else { throw .unknownSymbol(order.terms.symbol) }
    guard working.count < configuration.maximumWorkingOrders else {
      throw .tooManyOrders(limit: configuration.maximumWorkingOrders)
    }
    try OrderRefusal.check(order, against: books[place].instrument)
    return place
  }
}
