import TradingModel

extension Backtest {
  /// Ends the session and says what came of it.
  public mutating func finish() throws(BacktestError) -> BacktestResult {
    if engine.state.status.isLive, let time {
      if configuration.endOfData == .closePositions { try closePositions(at: time) }
      try process(.stop(reason: "the market data ended"), at: time)
    }
    do { return try BacktestResult(self) } catch { throw .session(.arithmetic(error)) }
  }

  private mutating func closePositions(at time: Instant) throws(BacktestError) {
    for order in engine.state.workingOrders where order.status != .pendingCancel {
      // One that ended while another was cancelled needs no cancelling.
      do { try step(.cancelOrder(order.orderID), at: time) } catch { continue }
    }
    let open = engine.state.positions.map(\.symbol)
    for symbol in open {
      commandNumber += 1
      do {
        try step(.closePosition(symbol: symbol, clientOrderID: ClientOrderID("end", commandNumber)), at: time)
      } catch {
        refusals.append(ScriptRefusal(time: time, command: .closePosition(symbol), error: error))
      }
      guard let last = engine.state.lastTick(of: symbol) else { continue }
      let tick = Tick(symbol: symbol, time: time, price: last.price, arrival: .jump, sequence: nextSequence)
      nextSequence &+= 1
      try take(tick)
    }
    try closeSlice(at: time)
  }
}
