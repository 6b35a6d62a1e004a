import Backtesting
import TradingEngine
import TradingModel

/// Places orders and arms triggers of all kinds around the last close, cancels some, closes what is held now and then. The
/// same for the same seed and the same session.
struct RandomScript: OrderScript {
  let name = "random"
  private var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func onSlice(_ slice: MarketSlice, session: SessionState) -> [ScriptCommand] {
    slice.bars.flatMap { bar -> [ScriptCommand] in
      switch Int.random(in: 0..<24, using: &random) {
      case 0, 1: [.place(terms(at: bar, slice.closeTime))]
      case 2: [.closePosition(bar.symbol)]
      case 3: session.workingOrders.prefix(1).map { .cancel($0.orderID) }
      case 4: [.createTrigger(trigger(at: bar))]
      default: []
      }
    }
  }

  private mutating func price(near bar: Bar) -> Price {
    Price(raw: max(10_000_000, bar.close.raw + Int64.random(in: -300...300, using: &random) * 10_000_000))
  }

  private mutating func terms(at bar: Bar, _ time: Instant) -> OrderTerms {
    let price = price(near: bar)
    let kinds: [OrderKind] = [
      .market, .limit(price), .stop(price), .stopLimit(stop: price, limit: self.price(near: bar)),
      .trailingStop(.amount(Price(raw: 1_000_000_000))),
    ]
    let kind = kinds[Int.random(in: 0..<kinds.count, using: &random)]
    let ends: [TimeInForce] = [
      .day, .goodTillCancelled, .goodTillDate(time.advanced(by: 1_800_000_000_000)), .immediateOrCancel, .fillOrKill,
      .atTheOpen, .atTheClose,
    ]
    return OrderTerms(
      symbol: bar.symbol, side: Bool.random(using: &random) ? .buy : .sell, quantity: Quantity(raw: 20_000_000_000),
      kind: kind, timeInForce: ends[Int.random(in: 0..<ends.count, using: &random)])
  }

  private mutating func trigger(at bar: Bar) -> TriggerRequest {
    let kind: Trigger.Kind =
      switch Int.random(in: 0..<3, using: &random) {
      case 0: .stopLoss(price(near: bar))
      case 1: .takeProfit(price(near: bar))
      default: .trailingStop(.amount(Price(raw: 2_000_000_000)))
      }
    return TriggerRequest(clientTriggerID: nil, symbol: bar.symbol, kind: kind, quantity: nil)
  }
}
