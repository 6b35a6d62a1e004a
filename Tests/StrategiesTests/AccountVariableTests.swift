import Strategies
import Testing
import TradingEngine
import TradingModel

/// Formulas read the position and the account as the session's books have them.
struct AccountVariableTests {
  private func told(_ formula: String, _ steps: [StrategyContext]) throws -> [String] {
    var strategy = FormulaStrategy(
      try StrategyDocument(
        yaml: "name: x\nentry: 'equity > 1000'\nexit: '\(formula)'\nsizing: { percent_of_equity: 10 }\n"))
    let symbol = try #require(Symbol("S"))
    return try steps.enumerated().map { day, context in
      let signals = strategy.onBar(try bar(symbol, day: Int64(day), close: "95"), context: context)
      return switch signals.first?.action {
      case nil: "-"
      case .enter: "enter"
      case .exit: "exit"
      }
    }
  }

  private func context(
    _ quantity: String = "0", at price: String? = nil, unrealized: String = "0", equity: String = "500",
    cash: String = "100", working: Bool = false
  ) throws -> StrategyContext {
    StrategyContext(
      holding: .init(
        quantity: try Quantity(quantity), averagePrice: try price.map { try Price($0) },
        unrealizedProfit: try Money(unrealized), hasWorkingOrder: working),
      equity: try Money(equity), cash: try Money(cash))
  }

  @Test func equityOpens() throws {
    #expect(try told("false", [context(equity: "1000"), context(equity: "1000.01")]) == ["-", "enter"])
  }

  @Test(arguments: [
    ("close < 0.97 * entry_price", true), ("position.entry_price > 99", true), ("close > entry_price", false),
    ("position.quantity == 10", true), ("unrealized < -40", true), ("position.unrealized > 0", false),
    ("cash == 100", true), ("equity == 500", true), ("equity - cash == 400", true),
  ]) func valuesAreThoseOfTheBooks(formula: String, leaves: Bool) throws {
    let context = try context("10", at: "100", unrealized: "-50")
    #expect(try told(formula, [context]) == [leaves ? "exit" : "-"])
  }

  @Test func barsHeldCountsFromTheFirstBarWithThePosition() throws {
    let long = try context("10", at: "100")
    let flat = try context()
    #expect(
      try told("bars_held >= 3", [flat, long, long, long, flat, long, long, flat, long])
        == ["-", "-", "-", "exit", "-", "-", "-", "-", "-"])
  }

  @Test func flatHasNoEntryPriceAndNoBars() throws {
    let formulas = try ["entry_price > 0 or true", "bars_held == 0"].map { try Formula($0) }
    var evaluation = FormulaEvaluation(FormulaProgram(formulas + [try Formula("entry_price", result: .number)]))
    evaluation.update(BarValues(open: 1, high: 1, low: 1, close: 1, volume: 1))
    #expect(evaluation.isTrue(0) && evaluation.isTrue(1) && evaluation.number(2) == nil)
  }

  @Test func onlyProgramsThatReadTheAccountAskForIt() throws {
    #expect(FormulaProgram([try Formula("equity > 1 and close > 1")]).readsAccount)
    #expect(!FormulaProgram([try Formula("close > 1")]).readsAccount)
  }
}
