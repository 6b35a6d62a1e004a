import Foundation
import Strategies
import Testing
import TradingEngine
import TradingModel

/// The strategies in `docs/examples` are valid, and trade.
struct ExampleFilesTests {
  static let folder = ReferenceData.repository.appending(path: "docs/examples")

  @Test(arguments: ["trend-following", "mean-reversion", "breakout", "momentum", "two-timeframes", "own-functions"])
  func examplesTrade(name: String)
    throws
  {
    let text = try String(contentsOf: Self.folder.appending(path: "\(name).yaml"), encoding: .utf8)
    let document = try StrategyDocument(yaml: text)
    #expect(document.name.text == name)
    var strategy = FormulaStrategy(document)
    let symbol = try #require(Symbol("SP500"))
    var position = Quantity.zero
    var entries = 0
    var exits = 0
    for bar in try bars(symbol) {
      let context = StrategyContext(position: position, hasWorkingOrder: false)
      for signal in strategy.onBar(bar, context: context) {
        if case .exit = signal.action {
          exits += 1
          position = .zero
        } else {
          entries += 1
          position = try Quantity("1")
        }
      }
    }
    #expect(entries > 3 && exits > 3)
    #expect(strategy.warmUpBars >= 20 && strategy.warmUpBars <= 200)
  }

  @Test func allExamplesAreTested() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).filter { $0.hasSuffix(".yaml") }
    #expect(
      files.sorted() == [
        "breakout.yaml", "mean-reversion.yaml", "momentum.yaml", "own-functions.yaml", "trend-following.yaml",
        "two-timeframes.yaml",
      ])
  }

  /// Swings of two lengths around a rising price.
  private func bars(_ symbol: Symbol) throws -> [Bar] {
    var generator = SeededGenerator(seed: 2)
    var before = 1_000.0
    return try (0..<4_000).map { day in
      let swing = 120 * sin(Double(day) / 25) + 30 * sin(Double(day) / 6)
      let close = 1_000 + Double(day) / 4 + swing + Double.random(in: -12...12, using: &generator)
      defer { before = close }
      let text = { (value: Double) in "\(Int(value)).\(Int(value * 10) % 10)" }
      return try #require(
        Bar(
          symbol: symbol, openTime: Instant(nanosecondsSinceEpoch: Int64(day) * 86_400_000_000_000),
          closeTime: Instant(nanosecondsSinceEpoch: Int64(day) * 86_400_000_000_000 + 1), open: Price(text(before)),
          high: Price(text(max(before, close) + 3)), low: Price(text(min(before, close) - 3)),
          close: Price(text(close)),
          volume: Volume("1000000")))
    }
  }
}
