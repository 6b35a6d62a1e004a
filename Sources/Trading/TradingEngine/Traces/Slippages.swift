public import TradingModel

extension SessionState {
  /// What the fills of a signal's own order cost against the quote at the signal. Nil without a fill, and without a
  /// quote.
  public func slippage(of signal: TradeSignal) -> Slippage? {
    guard let order = filledOrder(of: signal), let quote = signal.quote else { return nil }
    return try? Slippage(
      reference: quote.reference(for: order.terms.side), side: order.terms.side, notional: order.filledNotional,
      quantity: order.filledQuantity)
  }

  /// Nanoseconds from a signal to the first fill of its own order. Nil without a fill.
  public func timeToFill(of signal: TradeSignal) -> Int64? {
    filledOrder(of: signal)?.fills.first.map { $0.time.nanoseconds(since: signal.createTime) }
  }

  fileprivate func filledOrder(of signal: TradeSignal) -> Order? {
    signal.orderID.flatMap { order($0) }.flatMap { $0.filledQuantity.isPositive ? $0 : nil }
  }
}

extension Tick {
  /// What an order on a side would have met: the ask for a buy, the bid for a sell, else the price.
  public func reference(for side: OrderSide) -> Price {
    guard let spread else { return price }
    return side == .buy ? spread.ask : spread.bid
  }
}

/// Which signals an analysis is about, and how long the span of one row is.
public struct SlippageQuery: Sendable, Hashable {
  /// Nil: all.
  public var symbol: Symbol?
  /// Nil: all.
  public var strategyID: StrategyID?
  /// Signals at or after it. Nil: from the first on.
  public var start: Instant?
  /// Signals before it. Nil: to the last.
  public var end: Instant?
  /// Nanoseconds, above zero, counted from the epoch. Nil: one row a strategy.
  public var bucket: Int64?

  public init(
    symbol: Symbol? = nil, strategyID: StrategyID? = nil, start: Instant? = nil, end: Instant? = nil,
    bucket: Int64? = nil
  ) {
    self.symbol = symbol
    self.strategyID = strategyID
    self.start = start
    self.end = end
    self.bucket = bucket
  }

  /// Whether a signal is one of those.
  public func covers(_ signal: TradeSignal) -> Bool {
    if let symbol, signal.body.symbol != symbol { return false }
    if let strategyID, signal.body.strategyID != strategyID { return false }
    if let start, signal.createTime < start { return false }
    if let end, signal.createTime >= end { return false }
    return true
  }

  fileprivate func spanStart(of signal: TradeSignal) -> Instant? {
    guard let bucket, bucket > 0 else { return nil }
    let time = signal.createTime.nanosecondsSinceEpoch
    let within = (time % bucket + bucket) % bucket
    let (start, overflowed) = time.subtractingReportingOverflow(within)
    return Instant(nanosecondsSinceEpoch: overflowed ? .min : start)
  }
}

/// What the fills of some signals cost, in the base currency at the rates of now.
public struct SlippageSummary: Sendable, Hashable {
  /// Nil: of several strategies.
  public let strategyID: StrategyID?
  /// Where the span begins. Nil: all of the time.
  public let start: Instant?
  /// Signals whose orders filled.
  public private(set) var signals = 0
  /// Of these, signals that had seen no quote.
  public private(set) var withoutQuote = 0
  public private(set) var notional = Money.zero
  /// Worse than the quotes; below zero is better.
  public private(set) var cost = Money.zero
  /// Of the worst signal, in hundredths of a per cent. Nil without a fill.
  public private(set) var worst: Percentage?
  /// Nanoseconds.
  public private(set) var maximumTimeToFill: Int64 = 0
  private var totalTimeToFill: Int128 = 0

  init(strategyID: StrategyID?, start: Instant?) {
    self.strategyID = strategyID
    self.start = start
  }

  /// In hundredths of a per cent of what was expected, half to even. Nil without a fill.
  public var basisPoints: Percentage? {
    let expected = notional.raw &- cost.raw
    guard expected > 0, let scaled = try? cost.raw.multiplying(by: 10_000_000_000_000),
      let points = try? scaled.dividing(by: expected, rounding: .toNearestOrEven), let raw = Int64(exactly: points)
    else { return nil }
    return Percentage(raw: raw)
  }

  /// Nanoseconds.
  public var meanTimeToFill: Int64 { signals == 0 ? 0 : Int64(clamping: totalTimeToFill / Int128(signals)) }

  mutating func add(
    _ slippage: Slippage?, timeToFill: Int64, at rate: ExchangeRate
  ) throws(ArithmeticError) {
    signals += 1
    maximumTimeToFill = max(maximumTimeToFill, timeToFill)
    totalTimeToFill += Int128(timeToFill)
    guard let slippage else {
      withoutQuote += 1
      return
    }
    notional = try notional.adding(slippage.notional.converted(at: rate))
    cost = try cost.adding(slippage.cost.converted(at: rate))
    if let points = slippage.basisPoints { worst = worst.map { max($0, points) } ?? points }
  }
}

extension SessionState {
  /// What fills cost against the quotes at their signals: one row a strategy and span, in the order of time, then of
  /// strategies, and all of them together.
  public func analyzeSlippage(
    _ query: SlippageQuery
  ) throws(ArithmeticError) -> (rows: [SlippageSummary], total: SlippageSummary) {
    struct Key: Hashable {
      let start: Instant?
      let strategyID: StrategyID
    }
    var rows: [Key: SlippageSummary] = [:]
    var total = SlippageSummary(strategyID: nil, start: nil)
    for signal in signalBook.signals where query.covers(signal) {
      guard let time = timeToFill(of: signal),
        let place = market.place(of: signal.body.symbol)
      else { continue }
      let key = Key(start: query.spanStart(of: signal), strategyID: signal.body.strategyID)
      let rate = portfolio.positions[place].rate
      let slippage = slippage(of: signal)
      var row = rows[key] ?? SlippageSummary(strategyID: key.strategyID, start: key.start)
      try row.add(slippage, timeToFill: time, at: rate)
      rows[key] = row
      try total.add(slippage, timeToFill: time, at: rate)
    }
    let sorted = rows.sorted { left, right in
      let (first, second) = (left.key.start?.nanosecondsSinceEpoch ?? 0, right.key.start?.nanosecondsSinceEpoch ?? 0)
      return (first, left.key.strategyID) < (second, right.key.strategyID)
    }
    return (sorted.map(\.value), total)
  }
}
