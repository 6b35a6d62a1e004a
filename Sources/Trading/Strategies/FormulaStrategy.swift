public import TradingEngine
public import TradingModel

/// The strategy that a document describes.
///
/// While flat it enters when the entry rule is true; while long it leaves when the exit rule is true; see
/// ``PositionRule``.
public struct FormulaStrategy: Strategy {
  private static let entryRule = 0
  private static let exitRule = 1

  private struct SymbolState: Sendable {
    var evaluation: FormulaEvaluation
    var position = PositionRule()
  }

  public let document: StrategyDocument
  private let program: FormulaProgram
  private let entryReason: String
  private let exitReason: String
  private var states: BySymbol<SymbolState>

  public init(_ document: StrategyDocument) {
    self.document = document
    program = FormulaProgram([document.entry, document.exit])
    states = BySymbol(SymbolState(evaluation: FormulaEvaluation(program, zone: document.timeZone)))
    entryReason = "entry: \(document.entry.text)"
    exitReason = "exit: \(document.exit.text)"
  }

  public var name: String { document.name.text }

  /// At least: a longer timeframe takes more of the feed's bars than one each, see ``FormulaProgram/warmUpSeconds``.
  public var warmUpBars: Int { program.warmUpBars }

  /// The time that its longer timeframes need to warm up, if the market never closed.
  public var warmUpSeconds: Int { program.warmUpSeconds }

  /// Bars of symbols that the document does not name are passed over.
  public mutating func onBar(_ bar: Bar, context: StrategyContext) -> [Signal] {
    if let symbols = document.symbols, !symbols.contains(bar.symbol) { return [] }
    let action = Self.advance(&states[bar.symbol], bar, context, readsAccount: program.readsAccount)
    switch action {
    case .stay: return []
    case .enter: return [Signal(symbol: bar.symbol, action: entry, reason: entryReason)]
    case .leave: return [Signal(symbol: bar.symbol, action: .exit, reason: exitReason)]
    }
  }

  private static func advance(
    _ state: inout SymbolState, _ bar: Bar, _ context: StrategyContext, readsAccount: Bool
  ) -> PositionRule.Decision {
    state.position.take(context)
    let account = readsAccount ? AccountValues(context, barsHeld: state.position.barsHeld) : AccountValues()
    state.evaluation.update(BarValues(bar), account: account)
    return state.position.decide(
      context, mayEnter: state.evaluation.isTrue(entryRule), mayLeave: state.evaluation.isTrue(exitRule))
  }

  private var entry: Signal.Action {
    switch document.sizing {
    case .percentOfEquity(let share): .enter(percentOfEquity: share, protections: document.protections)
    }
  }
}

extension AccountValues {
  init(_ context: StrategyContext, barsHeld: Int) {
    let holding = context.holding
    self.init(
      quantity: holding.quantity.doubleValue, entryPrice: holding.averagePrice?.doubleValue, barsHeld: barsHeld,
      unrealizedProfit: holding.unrealizedProfit.doubleValue, equity: context.equity.doubleValue,
      cash: context.cash.doubleValue)
  }
}
