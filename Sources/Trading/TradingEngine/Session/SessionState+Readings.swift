public import TradingModel

extension SessionState {
  public var cash: Money { portfolio.cash }
  public var realizedProfit: Money { portfolio.realizedProfit }
  public var fees: Money { portfolio.fees }
  public var marketValue: Money { portfolio.marketValue }
  public var equity: Money { portfolio.equity }
  public var dayStartEquity: Money { portfolio.dayStartEquity }
  public var lastEquityPoint: EquityPoint? { portfolio.lastEquityPoint }
  public var orders: [Order] { orderBook.orders }
  public var triggers: [Trigger] { triggerBook.triggers }
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

  public func book(of symbol: Symbol) -> InstrumentBook? {
    market.place(of: symbol).map { InstrumentBook(self, place: $0) }
  }

  public func lastTick(of symbol: Symbol) -> Tick? { market.place(of: symbol).flatMap { market.points[$0].lastTick } }

  public func position(in symbol: Symbol) -> Position? { market.place(of: symbol).map { portfolio.positions[$0] } }

  public func order(_ orderID: OrderID) -> Order? { orderBook.index(of: orderID).map { orders[$0] } }

  public func order(clientOrderID: ClientOrderID) -> Order? { orderBook.index(of: clientOrderID).map { orders[$0] } }

  /// The newest order in a symbol, whatever became of it.
  public func lastOrder(in symbol: Symbol) -> Order? {
    market.place(of: symbol).flatMap { orderBook.newestIn[$0] }.map { orders[$0] }
  }

  public func trigger(_ triggerID: TriggerID) -> Trigger? { triggerBook.index(of: triggerID).map { triggers[$0] } }

  public func trigger(clientTriggerID: ClientTriggerID) -> Trigger? {
    triggerBook.index(of: clientTriggerID).map { triggers[$0] }
  }

  /// Orders that may still trade, in the order of their creation.
  public var workingOrders: [Order] { orderBook.working.map { orders[$0] } }

  /// Triggers that watch the market, in the order of their creation.
  public var armedTriggers: [Trigger] { triggers.filter(\.isArmed) }

  /// The present worth, as the next close of a slice would record it.
  public func equityPoint(at time: Instant) -> EquityPoint {
    EquityPoint(
      time: time, cash: cash, equity: equity, realizedProfit: realizedProfit, unrealizedProfit: unrealizedProfit,
      fees: fees, day: day, dayProfit: dayProfit, drawdownPercent: portfolio.drawdownPercent)
  }
}
