public import TradingModel

extension SessionState {
  /// `cash + marketValue`; also `initialCash + realizedProfit + unrealizedProfit − fees`, exactly.
  public var equity: Money {
    // `apply` refuses every event after which this sum would be out of range.
    Money(raw: cash.raw &+ marketValue.raw)
  }

  /// Profit of what is held.
  public var unrealizedProfit: Money {
    Money(raw: books.reduce(0) { $0 &+ $1.position.unrealizedProfit.raw })
  }

  /// Equity less the equity at the beginning of the day.
  public var dayProfit: Money { Money(raw: equity.raw &- dayStartEquity.raw) }

  /// What is held, in the order of symbols.
  public var positions: [Position] { books.lazy.map(\.position).filter { !$0.isFlat } }

  public func book(of symbol: Symbol) -> InstrumentBook? { bookIndex[symbol].map { books[$0] } }

  public func lastTick(of symbol: Symbol) -> Tick? { bookIndex[symbol].flatMap { books[$0].lastTick } }

  public func position(in symbol: Symbol) -> Position? { bookIndex[symbol].map { books[$0].position } }

  public func order(_ orderID: OrderID) -> Order? { orderIndex[orderID].map { orders[$0] } }

  public func order(clientOrderID: ClientOrderID) -> Order? { clientOrderIndex[clientOrderID].map { orders[$0] } }

  /// The newest order in a symbol, whatever became of it.
  public func lastOrder(in symbol: Symbol) -> Order? { book(of: symbol)?.lastOrder.map { orders[$0] } }

  public func trigger(_ triggerID: TriggerID) -> Trigger? { triggerIndex[triggerID].map { triggers[$0] } }

  public func trigger(clientTriggerID: ClientTriggerID) -> Trigger? {
    clientTriggerIndex[clientTriggerID].map { triggers[$0] }
  }

  /// Orders that may still trade, in the order of their creation.
  public var workingOrders: [Order] { workingOrderIndices.map { orders[$0] } }

  /// Triggers that watch the market, in the order of their creation.
  public var armedTriggers: [Trigger] { triggers.filter(\.isArmed) }

  /// The present worth, as the next close of a slice would record it.
  public func equityPoint(at time: Instant) -> EquityPoint {
    EquityPoint(
      time: time, cash: cash, equity: equity, realizedProfit: realizedProfit, unrealizedProfit: unrealizedProfit,
      fees: fees, day: day, dayProfit: dayProfit)
  }
}
