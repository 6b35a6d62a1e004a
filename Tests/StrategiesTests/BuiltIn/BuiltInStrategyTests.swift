import Foundation
import Strategies
import Testing
import TradingEngine
import TradingModel

/// The Swift and the formula form of each built-in strategy say the same at every bar.
struct BuiltInStrategyTests {
  static let both: [BuiltInStrategy] = [.momentum, .meanReversion, .breakout]

  private func pair(_ strategy: BuiltInStrategy) throws -> (formula: FormulaStrategy, swift: any Strategy) {
    let document = try StrategyDocument(yaml: try #require(strategy.yaml))
    let share =
      switch document.sizing {
      case .percentOfEquity(let share): share
      }
    let terms = EntryTerms(symbols: document.symbols, share: share, protections: document.protections)
    let swift: any Strategy =
      switch strategy {
      case .momentum: MomentumStrategy(terms)
      case .meanReversion: MeanReversionStrategy(terms)
      case .breakout, .pairs: BreakoutStrategy(terms)
      }
    return (FormulaStrategy(document), swift)
  }

  /// Drives both as a session would that fills every order a bar later, and counts what they said.
  private func compare(_ strategy: BuiltInStrategy, over bars: [Bar]) throws -> (entries: Int, exits: Int) {
    var (formula, swift) = try pair(strategy)
    #expect(formula.name == swift.name && formula.warmUpBars == swift.warmUpBars)
    var position = Quantity.zero
    var isWorking = false
    var (entries, exits) = (0, 0)
    for bar in bars {
      let context = StrategyContext(position: position, hasWorkingOrder: isWorking)
      if isWorking {
        position = position.isZero ? try Quantity("10") : .zero
        isWorking = false
      }
      let said = formula.onBar(bar, context: context)
      let same = swift.onBar(bar, context: context)
      #expect(said.map(\.symbol) == same.map(\.symbol) && said.map(\.action) == same.map(\.action), "\(bar.closeTime)")
      guard let signal = said.first else { continue }
      isWorking = true
      if case .enter = signal.action { entries += 1 } else { exits += 1 }
    }
    return (entries, exits)
  }

  @Test(arguments: both) func sameSignalsOnTheSampleData(strategy: BuiltInStrategy) throws {
    for name in ["SP500", "NASDAQ"] {
      let (entries, exits) = try compare(strategy, over: SampleData.bars(named: name))
      print("\(strategy.rawValue) on \(name): \(entries) entries, \(exits) exits")
      if strategy == .momentum, name == "NASDAQ" {
        #expect(entries == 0 && exits == 0)
      } else {
        #expect(entries > 5 && exits > 5)
      }
    }
  }

  @Test(arguments: both, 1...6) func sameSignalsOnRandomBars(strategy: BuiltInStrategy, seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let symbol = try #require(Symbol("SP500"))
    let bars = try generator.bars(1_500).enumerated().map { day, values in
      try bar(symbol, day: Int64(day), values)
    }
    _ = try compare(strategy, over: bars)
  }

  @Test func theFormulaFormIsTheExampleOfItsName() throws {
    for strategy in BuiltInStrategy.allCases {
      guard let yaml = strategy.yaml else { continue }
      let file = ReferenceData.repository.appending(path: "docs/examples/\(strategy.rawValue).yaml")
      #expect(try String(contentsOf: file, encoding: .utf8) == yaml)
    }
  }
}
