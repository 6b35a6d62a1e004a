import TradingEngine
import TradingModel

/// When to enter and when to leave, by the bars of one symbol.
protocol BarRules: Sendable {
  /// Takes the next bar. What is not known yet is not true.
  mutating func update(_ bar: BarValues) -> (mayEnter: Bool, mayLeave: Bool)
}

/// The same rules for each symbol on its own: what the built-in strategies of one symbol are made of.
struct RulesBySymbol<Rules: BarRules>: Sendable {
  private struct SymbolState {
    var rules: Rules
    var position = PositionRule()
  }

  private let terms: EntryTerms
  private var states: BySymbol<SymbolState>

  init(_ rules: Rules, terms: EntryTerms) {
    self.terms = terms
    states = BySymbol(SymbolState(rules: rules))
  }

  mutating func signals(
    at bar: Bar, _ context: StrategyContext, entryReason: String, exitReason: String
  ) -> [Signal] {
    if let symbols = terms.symbols, !symbols.contains(bar.symbol) { return [] }
    switch Self.advance(&states[bar.symbol], bar, context) {
    case .stay: return []
    case .enter: return [Signal(symbol: bar.symbol, action: terms.entry, reason: entryReason)]
    case .leave: return [Signal(symbol: bar.symbol, action: .exit, reason: exitReason)]
    }
  }

  private static func advance(
    _ state: inout SymbolState, _ bar: Bar, _ context: StrategyContext
  ) -> PositionRule.Decision {
    state.position.take(context)
    let (mayEnter, mayLeave) = state.rules.update(BarValues(bar))
    return state.position.decide(context, mayEnter: mayEnter, mayLeave: mayLeave)
  }
}
