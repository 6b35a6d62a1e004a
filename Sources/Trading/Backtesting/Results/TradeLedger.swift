import TradingEngine
import TradingModel

/// Reads the round trips of a session from its transactions.
struct TradeLedger {
  private(set) var roundTrips: [RoundTrip] = []
  private(set) var closings: [Closing] = []
  /// Σ notional of fills by day.
  private(set) var traded: [CivilDate: Money] = [:]
  private(set) var fillCount = 0
  private var open: [Symbol: OpenTrip] = [:]
  private var clock: DayClock

  /// Trips that had not ended, by symbol.
  var openTrips: Int { open.count }

  init(_ state: SessionState) throws(ArithmeticError) {
    clock = DayClock(zone: state.configuration.dayTimeZone)
    for index in 0..<state.transactionCount { try read(state.transaction(at: index)) }
  }

  private mutating func read(_ transaction: Transaction) throws(ArithmeticError) {
    switch transaction.kind {
    case .trade(let side, let symbol, let quantity, let price, let fee):
      let fill = LedgerFill(
        side: side, quantity: quantity, notional: try price.notional(of: quantity).converted(at: transaction.rate),
        fee: try fee.converted(at: transaction.rate), time: transaction.time, strategyID: transaction.strategyID)
      try count(fill, of: symbol, realizing: transaction.realizedProfit.converted(at: transaction.rate))
    case .dividend(let symbol, _):
      guard var trip = open[symbol] else { return }
      trip.dividends = try trip.dividends.adding(transaction.amount.converted(at: transaction.rate))
      open[symbol] = trip
    case .split(let symbol, let numerator, let denominator):
      guard var trip = open[symbol], let held = trip.held.split(numerator, for: denominator),
        let opened = trip.opened.split(numerator, for: denominator)
      else { return }
      (trip.held, trip.opened) = (held, opened)
      open[symbol] = trip
    case .fee, .deposit, .withdrawal, .conversion: return
    }
  }

  private mutating func count(
    _ fill: LedgerFill, of symbol: Symbol, realizing profit: Money
  ) throws(ArithmeticError) {
    fillCount += 1
    // A fill at midnight is one of the close that ends the day only when a bar of that day made it: it cannot be told, and
    // counts where the clock stands.
    let day = clock.day(at: fill.time)
    traded[day] = try (traded[day] ?? .zero).adding(fill.notional)
    guard var trip = open[symbol] else {
      open[symbol] = OpenTrip(fill)
      return
    }
    guard trip.side != fill.side else {
      try trip.add(fill)
      open[symbol] = trip
      return
    }
    closings.append(Closing(time: fill.time, symbol: symbol, realizedProfit: profit, fee: fill.fee))
    let units = min(trip.held, fill.quantity)
    let closing = try fill.share(units)
    try trip.close(closing)
    guard trip.held.isZero else {
      open[symbol] = trip
      return
    }
    roundTrips.append(trip.ended(symbol, at: fill.time))
    let rest = try fill.without(closing)
    open[symbol] = rest.quantity.isPositive ? OpenTrip(rest) : nil
  }
}

/// A fill in the base currency.
private struct LedgerFill {
  let side: OrderSide
  let quantity: Quantity
  let notional: Money
  let fee: Money
  let time: Instant
  let strategyID: StrategyID?

  /// The part of it that is so many units.
  func share(_ units: Quantity) throws(ArithmeticError) -> LedgerFill {
    LedgerFill(
      side: side, quantity: units, notional: try notional.share(units, of: quantity),
      fee: try fee.share(units, of: quantity), time: time, strategyID: strategyID)
  }

  /// What is left of it: parts add up to the whole.
  func without(_ part: LedgerFill) throws(ArithmeticError) -> LedgerFill {
    LedgerFill(
      side: side, quantity: try quantity.subtracting(part.quantity), notional: try notional.subtracting(part.notional),
      fee: try fee.subtracting(part.fee), time: time, strategyID: strategyID)
  }
}

/// A trip that has not ended.
private struct OpenTrip {
  let side: OrderSide
  let strategyID: StrategyID?
  let entryTime: Instant
  /// Without a sign.
  var held: Quantity
  var opened: Quantity
  private var entry: Money
  private var exit = Money.zero
  private var fees: Money
  var dividends = Money.zero

  init(_ fill: LedgerFill) {
    side = fill.side
    strategyID = fill.strategyID
    entryTime = fill.time
    held = fill.quantity
    opened = fill.quantity
    entry = fill.notional
    fees = fill.fee
  }

  mutating func add(_ fill: LedgerFill) throws(ArithmeticError) {
    held = try held.adding(fill.quantity)
    opened = try opened.adding(fill.quantity)
    entry = try entry.adding(fill.notional)
    fees = try fees.adding(fill.fee)
  }

  mutating func close(_ fill: LedgerFill) throws(ArithmeticError) {
    held = try held.subtracting(fill.quantity)
    exit = try exit.adding(fill.notional)
    fees = try fees.adding(fill.fee)
  }

  func ended(_ symbol: Symbol, at time: Instant) -> RoundTrip {
    RoundTrip(
      symbol: symbol, strategyID: strategyID, side: side, quantity: opened, entryTime: entryTime, exitTime: time,
      entryNotional: entry, exitNotional: exit, fees: fees, dividends: dividends)
  }
}
