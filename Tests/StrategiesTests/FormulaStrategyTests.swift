import Strategies
import Testing
import TradingEngine
import TradingModel

struct FormulaStrategyTests {
  private let flat = StrategyContext(position: .zero, hasWorkingOrder: false)
  private let flatAndWorking = StrategyContext(position: .zero, hasWorkingOrder: true)

  private func long(working: Bool = false) throws -> StrategyContext {
    StrategyContext(position: try Quantity("10"), hasWorkingOrder: working)
  }

  private func strategy(symbols: String = "") throws -> FormulaStrategy {
    FormulaStrategy(
      try StrategyDocument(
        yaml: """
          name: cross
          \(symbols)
          entry: crosses_above(close, sma(close, 2))
          exit: crosses_below(close, sma(close, 2))
          sizing: { percent_of_equity: 12.5 }
          stop_loss_percent: 5
          take_profit_percent: 15
          trailing_stop_percent: 8
          """))
  }

  private func kinds(
    _ strategy: inout FormulaStrategy, _ closes: [(String, StrategyContext)], symbol: String = "SP500"
  ) throws -> [String] {
    let symbol = try #require(Symbol(symbol))
    return try closes.enumerated().map { day, step in
      let signals = strategy.onBar(try bar(symbol, day: Int64(day), close: step.0), context: step.1)
      #expect(signals.count <= 1)
      return switch signals.first?.action {
      case nil: "-"
      case .enter: "enter"
      case .exit: "exit"
      }
    }
  }

  @Test func entersWhenFlatAndLeavesWhenLong() throws {
    var strategy = try strategy()
    let told = try kinds(
      &strategy, [("10", flat), ("9", flat), ("11", flat), ("12", try long()), ("10", try long()), ("9", flat)])
    #expect(told == ["-", "-", "enter", "-", "exit", "-"])
  }

  @Test func anEntryCarriesSizeAndProtections() throws {
    var strategy = try strategy()
    let symbol = try #require(Symbol("SP500"))
    var signals: [Signal] = []
    for (day, close) in ["10", "9", "11"].enumerated() {
      signals += strategy.onBar(try bar(symbol, day: Int64(day), close: close), context: flat)
    }
    let protections = Signal.Protections(
      stopLoss: try Percentage("5"), takeProfit: try Percentage("15"), trailingStop: try Percentage("8"))
    let expected = Signal(
      symbol: symbol, action: .enter(percentOfEquity: try Percentage("12.5"), protections: protections),
      reason: "entry: crosses_above(close, sma(close, 2))")
    #expect(signals == [expected])
    #expect(strategy.name == "cross" && strategy.warmUpBars == 3)
  }

  @Test func saysNothingWhileAnOrderIsWorking() throws {
    var strategy = try strategy()
    let told = try kinds(&strategy, [("10", flat), ("9", flat), ("11", flatAndWorking), ("12", flat)])
    #expect(told == ["-", "-", "-", "-"])
  }

  @Test func anExitWhileAnEntryStillFillsIsNotLost() throws {
    var strategy = try strategy()
    let told = try kinds(
      &strategy,
      [
        ("10", flat), ("9", flat), ("11", flat), ("9", try long(working: true)), ("8", try long(working: true)),
        ("7", try long()), ("6", try long()),
      ])
    #expect(told == ["-", "-", "enter", "-", "-", "exit", "-"])
  }

  @Test func anExitThatAWorkingOrderFulfilledIsForgotten() throws {
    var strategy = try strategy()
    let told = try kinds(
      &strategy,
      [
        ("10", flat), ("9", flat), ("11", flat), ("9", try long(working: true)), ("8", flat), ("10", flat),
        ("11", try long()),
      ])
    #expect(told == ["-", "-", "enter", "-", "-", "enter", "-"])
  }

  @Test func aShortPositionIsNotItsBusiness() throws {
    var strategy = try strategy()
    let short = StrategyContext(position: try Quantity("-1"), hasWorkingOrder: false)
    #expect(try kinds(&strategy, [("10", short), ("9", short), ("11", short), ("9", short)]) == ["-", "-", "-", "-"])
  }

  @Test func symbolsAreEvaluatedApart() throws {
    var strategy = try strategy()
    let first = try kinds(&strategy, [("10", flat), ("9", flat)], symbol: "A")
    let second = try kinds(&strategy, [("11", flat), ("12", flat), ("13", flat)], symbol: "B")
    #expect(first == ["-", "-"] && second == ["-", "-", "-"])
    #expect(try kinds(&strategy, [("11", flat)], symbol: "A") == ["enter"])
  }

  @Test func otherSymbolsThanTheDocumentsArePassedOver() throws {
    var strategy = try strategy(symbols: "symbols: [A]")
    let closes = [("10", flat), ("9", flat), ("11", flat)]
    #expect(try kinds(&strategy, closes, symbol: "B") == ["-", "-", "-"])
    #expect(try kinds(&strategy, closes, symbol: "A") == ["-", "-", "enter"])
  }

  @Test func theSameBarsGiveTheSameSignals() throws {
    var generator = SeededGenerator(seed: 11)
    let symbol = try #require(Symbol("SP500"))
    let bars = try generator.prices(300).enumerated().map { day, price in
      try bar(symbol, day: Int64(day), close: "\(Int(price * 100)).5")
    }
    var first = try strategy()
    var second = try strategy()
    var entries = 0
    for bar in bars {
      let signals = first.onBar(bar, context: flat)
      #expect(signals == second.onBar(bar, context: flat))
      entries += signals.count
    }
    #expect(entries > 20)
  }
}
