import Measures
import Strategies
import TradingEngine
import TradingModel

/// What is measured of a session alone. Each case warms up, measures once and says what it saw.
enum SessionCases {
  /// Two indicators, as a user writes them.
  static func strategy() throws -> FormulaStrategy {
    FormulaStrategy(
      try StrategyDocument(
        yaml: """
          name: bench
          entry: "crosses_above(ema(close, 10), ema(close, 40))"
          exit: "crosses_below(ema(close, 10), ema(close, 40))"
          sizing:
            percent_of_equity: 1
          stop_loss_percent: 40
          trailing_stop_percent: 50
          """))
  }

  /// Quotes a second: one for each symbol in turn, and after ten of each a bar for the strategy, whose orders fill.
  static func quotes(_ count: Int) throws -> [String: Double] {
    var desk = try Desk(strategy: strategy())
    var walk = PriceWalk(seed: 1)
    for place in 0..<Desk.symbolCount {
      try desk.roundTrip(place, .buy)
      try desk.arm(place)
    }
    try run(&desk, &walk, quotes: count / 10)
    let before = desk.engine.state.orders.count
    let start = ProcessUsage.threadNanoseconds()
    try run(&desk, &walk, quotes: count)
    let time = ProcessUsage.threadNanoseconds() - start
    let ordered = desk.engine.state.orders.count - before
    guard desk.isAlive(), ordered > 0, desk.engine.state.armedTriggers.count >= 2 * Desk.symbolCount else {
      throw BenchmarkError(message: "the session did not do the work that is measured")
    }
    return ["value": Double(count) / Double(time) * 1e9, "orders": Double(ordered)]
  }

  private static func run(_ desk: inout Desk, _ walk: inout PriceWalk, quotes: Int) throws {
    let perBar = 10 * Desk.symbolCount
    var left = quotes
    while left > 0 {
      for index in 0..<min(left, perBar) { try desk.quote(index % Desk.symbolCount, price: walk.take()) }
      left -= perBar
      for place in 0..<Desk.symbolCount { try desk.bar(place) }
      try desk.closeSlice()
    }
  }

  /// Orders a second that are placed, checked, accepted, filled and in the position.
  static func roundTrips(_ count: Int) throws -> [String: Double] {
    var desk = try Desk(strategy: nil)
    try trips(&desk, 0..<count / 10)
    let start = ProcessUsage.threadNanoseconds()
    try trips(&desk, 0..<count)
    let time = ProcessUsage.threadNanoseconds() - start
    let filled = desk.engine.state.orders.filter { $0.status == .filled }.count
    guard desk.isAlive(), filled == count + count / 10 else { throw BenchmarkError(message: "not every order filled") }
    return ["value": Double(count) / Double(time) * 1e9]
  }

  private static func trips(_ desk: inout Desk, _ numbers: Range<Int>) throws {
    for number in numbers {
      try desk.roundTrip(number % Desk.symbolCount, number / Desk.symbolCount % 2 == 0 ? .buy : .sell)
    }
  }

  /// Microseconds of one `apply` in a burst without a pause: sixteen quotes, then an order with its two reports.
  static func latency(_ count: Int) throws -> [String: Double] {
    var desk = try Desk(strategy: nil)
    var walk = PriceWalk(seed: 2)
    for place in 0..<Desk.symbolCount {
      try desk.roundTrip(place, .buy)
      try desk.arm(place)
    }
    _ = try burst(&desk, &walk, count / 10)
    var samples = try burst(&desk, &walk, count)
    samples.sort()
    guard desk.isAlive(), samples.count >= count else { throw BenchmarkError(message: "the burst broke off") }
    return ["p50": Double(samples[samples.count / 2]) / 1e3, "p99": Double(samples[samples.count * 99 / 100]) / 1e3]
  }

  private static func burst(_ desk: inout Desk, _ walk: inout PriceWalk, _ count: Int) throws -> [Int64] {
    var samples: [Int64] = []
    samples.reserveCapacity(count + 32)
    var round = 0
    while samples.count < count {
      for index in 0..<16 {
        let place = (round * 16 + index) % Desk.symbolCount
        samples.append(try desk.timedApply(desk.nextQuote(place, price: walk.take())).nanoseconds)
      }
      let place = round % Desk.symbolCount
      let placed = try desk.timedApply(desk.nextOrder(place, round / Desk.symbolCount % 2 == 0 ? .buy : .sell))
      samples.append(placed.nanoseconds)
      guard case .submit(let order)? = placed.step.effects.first else {
        throw BenchmarkError(message: "an order was refused")
      }
      for report in try desk.reports(on: order.orderID, order.terms) {
        samples.append(try desk.timedApply(.execution(report)).nanoseconds)
      }
      round += 1
    }
    return samples
  }

  /// Calls of the allocator for a million quotes that change nothing: each symbol at its last price, triggers armed.
  static func allocations(_ count: Int) throws -> [String: Double] {
    var desk = try Desk(strategy: strategy())
    for place in 0..<Desk.symbolCount {
      try desk.roundTrip(place, .buy)
      try desk.arm(place)
    }
    let counter = try AllocationCount()
    for index in 0..<10_000 { try desk.quote(index % Desk.symbolCount, price: Desk.startPrice) }
    let before = try counter.read()
    for index in 0..<count { try desk.quote(index % Desk.symbolCount, price: Desk.startPrice) }
    // Read before the result is made, which allocates.
    let after = try counter.read()
    return ["value": Double(after - before) * 1e6 / Double(count)]
  }
}
