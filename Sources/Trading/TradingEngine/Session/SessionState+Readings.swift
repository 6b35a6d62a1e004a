public import TradingModel

extension SessionState {
  public var cash: Money { portfolio.cash }
  public var realizedProfit: Money { portfolio.realizedProfit }
  public var fees: Money { portfolio.fees }
  public var marketValue: Money { portfolio.marketValue }
  public var equity: Money { portfolio.equity }
  public var dayStartEquity: Money { portfolio.dayStartEquity }
  public var lastEquityPoint: EquityPoint? { portfolio.lastEquityPoint }
  // Lent, not copied: whoever asks one order for its status must not count a reference to all of them.
  public var orders: [Order] { _read { yield orderBook.orders } }
  public var triggers: [Trigger] { _read { yield triggerBook.triggers } }
  public var killSwitch: KillSwitch? { riskState.killSwitch }
  public var dailyLossLimit: Money { riskState.dailyLossLimit }
  public var isDailyLossReached: Bool { riskState.isDailyLossReached }
  public var day: CivilDate? { market.day }
  public var marketTime: Instant? { market.time }
  public var lastTickSequence: UInt64 { market.lastTickSequence }

  /// One an instrument, in the order of their symbols.
  public var books: [InstrumentBook] { configuration.instruments.indices.map { InstrumentBook(self, place: $0) } }

  /// Profit of what is held.
  public var unrealizedProfit: Money { portfolio.unrealizedProfit }

  /// Equity less the equity at the beginning of the day.
  public var dayProfit: Money { portfolio.dayProfit }

  /// What is held, in the order of symbols.
  public var positions: [Position] { portfolio.positions.filter(\.isOpen) }

  // None of these asks with a closure, which would copy the state: see ``PassedByAddress``.

  public func book(of symbol: Symbol) -> InstrumentBook? {
    guard let place = market.place(of: symbol) else { return nil }
    return InstrumentBook(self, place: place)
  }

  public func lastTick(of symbol: Symbol) -> Tick? {
    guard let place = market.place(of: symbol) else { return nil }
    return market.points[place].lastTick
  }

  public func position(in symbol: Symbol) -> Position? {
    guard let place = market.place(of: symbol) else { return nil }
    return portfolio.positions[place]
  }

  public func order(_ orderID: OrderID) -> Order? { orderBook.order(at: orderBook.index(of: orderID)) }

  public func order(clientOrderID: ClientOrderID) -> Order? { orderBook.order(at: orderBook.index(of: clientOrderID)) }

  /// The newest order in a symbol, whatever became of it.
  public func lastOrder(in symbol: Symbol) -> Order? {
    guard let place = market.place(of: symbol) else { return nil }
    return orderBook.order(at: orderBook.newestIn[place])
  }

  public func trigger(_ triggerID: TriggerID) -> Trigger? {
    guard let index = triggerBook.index(of: triggerID) else { return nil }
    return triggers[index]
  }

  public func trigger(clientTriggerID: ClientTriggerID) -> Trigger? {
    guard let index = triggerBook.index(of: clientTriggerID) else { return nil }
    return triggers[index]
  }

  /// Orders that may still trade, in the order of their creation.
  public var workingOrders: [Order] {
    let orders = orders
    return orderBook.working.map { orders[$0] }
  }

  /// Triggers that watch the market, in the order of their creation.
  public var armedTriggers: [Trigger] { triggers.filter(\.isArmed) }

  /// The present worth, as the next close of a slice would record it.
  public func equityPoint(at time: Instant) -> EquityPoint {
    EquityPoint(
      time: time, cash: cash, equity: equity, realizedProfit: realizedProfit, unrealizedProfit: unrealizedProfit,
      fees: fees, day: day, dayProfit: dayProfit, drawdownPercent: portfolio.drawdownPercent)
  }
}
