public import TradingModel

extension SimulatedExchange {
  /// Tells what trades in the bar that begins: orders share its volume. An unknown symbol is ignored.
  public mutating func beginBar(_ bar: Bar) {
    guard let place = place(of: bar.symbol) else { return }
    books[place].begin(bar, share: configuration.volumeShare)
  }

  /// Moves one market. A tick of an unknown symbol or without a price above zero moves nothing.
  /// - Parameter size: what the market shows at ``Tick/spread``; nil where nobody says, and then it bounds nothing.
  public mutating func advance(_ tick: Tick, showing size: DisplayedSize? = nil) -> [ExecutionReport] {
    guard let place = place(of: tick), tick.price.isPositive else { return [] }
    return advance(tick, at: place, size: size, isPrint: false)
  }

  /// A trade of others: orders that rest fill with it, for the configured share of its size and at their own limits. Without
  /// a share for all of it. It meets stops, and the orders that wait for a price, as any price does.
  public mutating func take(trade: MarketTrade) -> [ExecutionReport] {
    guard let place = place(of: trade.symbol) else { return [] }
    let lot = books[place].instrument.lotSize
    let share = BarVolume.available(
      of: Volume(raw: Int128(trade.size.raw)), share: configuration.volumeShare ?? .hundred, lot: lot)
    let tick = Tick(symbol: trade.symbol, time: trade.time, price: trade.price, arrival: .jump, sequence: 0)
    return advance(tick, at: place, size: DisplayedSize(bid: share, ask: share), isPrint: true)
  }

  /// Lets time pass in which no market moves: commands arrive, and orders whose time is over end.
  public mutating func passTime(to time: Instant) -> [ExecutionReport] {
    var activity = ExchangeActivity()
    pass(to: time, through: true, activity: &activity)
    return finish(activity)
  }

  /// Whether nothing can come of the prices of a bar: no order works or is on its way, and none of them begins or ends a day.
  /// Then the last of them leaves what all of them leave.
  public mutating func isIdle(during bar: Bar) -> Bool {
    guard working.isEmpty, transit.count == 0, nextDeadline.map({ $0 > bar.closeTime }) ?? true else { return false }
    return clock.phase(at: bar.openTime).contains(bar.closeTime.beforeClose)
  }

  private mutating func advance(
    _ tick: Tick, at place: Int, size: DisplayedSize?, isPrint: Bool
  ) -> [ExecutionReport] {
    var activity = ExchangeActivity()
    // The price that ends a bar is the last of the day that ends with it.
    let endsBar = books[place].barEnd == tick.time
    pass(to: tick.time, through: !endsBar, activity: &activity)
    let phase = clock.phase(at: endsBar ? tick.time.beforeClose : tick.time)
    books[place].displayed = size
    books[place].advance(
      tick, isPrint: isPrint, in: phase, blocked: blocked(tick.time, in: phase), rules: rules, activity: &activity)
    return finish(activity)
  }

  private func place(of tick: Tick) -> Int? {
    if let hint = tick.place, books.indices.contains(Int(hint.index)),
      books[Int(hint.index)].instrument.symbol == tick.symbol
    {
      return Int(hint.index)
    }
    return place(of: tick.symbol)
  }

  func place(of symbol: Symbol) -> Int? {
    // Comparing a few names is faster than hashing one.
    books.count <= 4 ? books.firstIndex { $0.instrument.symbol == symbol } : places[symbol]
  }

  /// Why nothing fills at a price of this time, when nothing does.
  func blocked(_ priceTime: Instant?, in phase: SessionClock.Phase) -> NoFillReason? {
    if !phase.isOpen { return .marketClosed }
    guard let oldest = configuration.maximumQuoteAge, let priceTime else { return nil }
    let (age, overflowed) = now.nanosecondsSinceEpoch.subtractingReportingOverflow(priceTime.nanosecondsSinceEpoch)
    return overflowed || age > oldest ? .staleQuote : nil
  }

  /// Runs what happens up to a time, in its order. `through`: orders whose time is over just then end, too.
  mutating func pass(to time: Instant, through: Bool, activity: inout ExchangeActivity) {
    while true {
      let arrival = transit.nextArrival.flatMap { $0 <= time ? $0 : nil }
      let deadline = nextDeadline.flatMap { $0 < time || ($0 == time && through) ? $0 : nil }
      if let deadline, arrival.map({ deadline <= $0 }) ?? true {
        expire(through: deadline, activity: &activity)
      } else if arrival != nil, let (instant, command) = transit.receive() {
        now = max(now, instant)
        carryOut(command, at: instant, activity: &activity)
      } else {
        break
      }
    }
    now = max(now, time)
  }

  private mutating func expire(through deadline: Instant, activity: inout ExchangeActivity) {
    for place in books.indices { books[place].expire(through: deadline, activity: &activity) }
    settle(activity)
    nextDeadline = books.compactMap(\.nextDeadline).min()
  }
}

extension Instant {
  /// Where on the clock the price stands that ends a bar: in the day that ends with it.
  fileprivate var beforeClose: Instant {
    Instant(nanosecondsSinceEpoch: max(.min + 1, nanosecondsSinceEpoch) - 1)
  }
}
