import Testing
import TradingModel

@testable import TradingEngine

@Suite struct TriggerLadderTests {
  private func trigger(_ kind: Trigger.Kind, _ side: OrderSide, mark: Price? = nil) throws -> Trigger {
    Trigger(
      triggerID: TriggerID("trg", 1), clientTriggerID: nil, symbol: try #require(Symbol("X")), kind: kind, side: side,
      quantity: nil, entryOrderID: nil, tickSize: try Price("0.01"), firstMark: mark,
      time: Instant(nanosecondsSinceEpoch: 0))
  }

  /// Whatever is inserted, moved and removed, the ladder answers as a look at every trigger does.
  @Test(arguments: 0..<20 as Range<UInt64>)
  func answersAsEveryTriggerWould(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var triggers: [Trigger] = []
    var armed: Set<Int> = []
    var ladder = TriggerLadder()
    for _ in 0..<300 {
      let level = Price(raw: Int64.random(in: 90...110, using: &random) * 1_000_000_000)
      let side: OrderSide = Bool.random(using: &random) ? .buy : .sell
      let kind: Trigger.Kind? =
        switch Int.random(in: 0..<6, using: &random) {
        case 0: .stopLoss(level)
        case 1: .takeProfit(level)
        case 2: .trailingStop(.percent(try Percentage("5")))
        default: nil
        }
      if let kind {
        triggers.append(try trigger(kind, side, mark: level))
        armed.insert(triggers.count - 1)
        ladder.insert(triggers[triggers.count - 1], triggers.count - 1)
      } else if Bool.random(using: &random), let index = armed.sorted().randomElement(using: &random) {
        armed.remove(index)
        ladder.remove(index, of: triggers)
      } else {
        let willMove = ladder.movesMark(level)
        let moved = ladder.trailing.filter { index in
          let former = triggers[Int(index)].highWaterMark
          triggers[Int(index)].observe(level)
          return triggers[Int(index)].highWaterMark != former
        }
        #expect(willMove == !moved.isEmpty)
        ladder.moved(moved, of: triggers)
      }
      for raw in stride(from: Int64(80), through: 120, by: 1) {
        let price = Price(raw: raw * 1_000_000_000)
        #expect(ladder.isReached(at: price) == armed.contains { triggers[$0].isReached(at: price) })
      }
    }
  }
}
