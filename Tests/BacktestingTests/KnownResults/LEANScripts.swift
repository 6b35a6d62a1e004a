import Backtesting
import Strategies
import TradingEngine
import TradingModel

/// Buys with the whole account once bars are known, as LEAN's `SetHoldings(symbol, 1)` does: all but a quarter of a per
/// cent of it, less the commission, in whole units at the last price.
struct BuyAndHold: OrderScript {
  let name = "buy and hold"
  let symbol: Symbol
  /// What one unit costs besides its price.
  let commission: Price

  func onSlice(_ slice: MarketSlice, session: SessionState) -> [ScriptCommand] {
    guard session.orders.isEmpty, let price = session.lastTick(of: symbol)?.price,
      let gross = try? price.adding(commission),
      let target = try? session.equity.portion(Percentage(raw: 99_750_000_000), rounding: .down),
      let units = try? target.units(at: gross, lot: Quantity(raw: 1_000_000_000)), units.isPositive
    else { return [] }
    return [.place(OrderTerms(symbol: symbol, side: .buy, quantity: units, kind: .market))]
  }
}

/// Buys by a stop-limit above the high when a fast mean is above a slow one, and sells by one below the low when it is
/// below: LEAN's `StopLimitOrderRegressionAlgorithm`.
struct StopLimitWithMeans: OrderScript {
  let name = "stop-limit with means"
  let symbol: Symbol
  private var fast: ExponentialMovingAverage
  private var slow: ExponentialMovingAverage

  init(symbol: Symbol, fast: Period, slow: Period) {
    self.symbol = symbol
    self.fast = ExponentialMovingAverage(period: fast)
    self.slow = ExponentialMovingAverage(period: slow)
  }

  mutating func onSlice(_ slice: MarketSlice, session: SessionState) -> [ScriptCommand] {
    guard let bar = slice.bars.first else { return [] }
    let close = bar.close.doubleValue
    let means = (fast: fast.update(close), slow: slow.update(close))
    guard let fast = means.fast, let slow = means.slow else { return [] }
    if session.orders.isEmpty {
      return fast > 1.001 * slow ? [order(.buy, bar.high, stop: 110, limit: 111)] : []
    }
    guard session.orders.count == 1, session.orders[0].status == .filled, fast < 1.001 * slow else { return [] }
    return [order(.sell, bar.low, stop: 99, limit: 98)]
  }

  /// In hundredths of a price, to the nearest billionth.
  private func order(_ side: OrderSide, _ price: Price, stop: Int64, limit: Int64) -> ScriptCommand {
    let share = { (hundredths: Int64) in
      Price(raw: Int64((Double(price.raw) * Double(hundredths) / 100).rounded()))
    }
    return .place(
      OrderTerms(
        symbol: symbol, side: side, quantity: Quantity(raw: 100_000_000_000),
        kind: .stopLimit(stop: share(stop), limit: share(limit))))
  }
}
