public import TradingEngine
public import TradingModel

/// The strategy that a document describes.
///
/// While flat it enters when the entry rule is true; while long it leaves when the exit rule is true. It says nothing
/// while an order of its symbol is working. An exit that falls on such a bar (an entry may still be filling) is not
/// lost: it is said at the next bar that is long and free, since a crossing is true for one bar only.
public struct FormulaStrategy: Strategy {
  private static let entryRule = 0
  private static let exitRule = 1

  private struct SymbolState: Sendable {
    var evaluation: FormulaEvaluation
    var isExitDue = false
  }

  public let document: StrategyDocument
  private let program: FormulaProgram
  private let entryReason: String
  private let exitReason: String
  private var states: [Symbol: SymbolState] = [:]

  public init(_ document: StrategyDocument) {
    self.document = document
    program = FormulaProgram([document.entry, document.exit])
    entryReason = "entry: \(document.entry.text)"
    exitReason = "exit: \(document.exit.text)"
  }

  public var name: String { document.name.text }

  public var warmUpBars: Int { program.warmUpBars }

  /// Bars of symbols that the document does not name are passed over.
  public mutating func onBar(_ bar: Bar, context: StrategyContext) -> [Signal] {
    if let symbols = document.symbols, !symbols.contains(bar.symbol) { return [] }
    let action = Self.advance(
      &states[bar.symbol, default: SymbolState(evaluation: FormulaEvaluation(program))], bar, context)
    switch action {
    case .stay: return []
    case .enter: return [Signal(symbol: bar.symbol, action: entry, reason: entryReason)]
    case .leave: return [Signal(symbol: bar.symbol, action: .exit, reason: exitReason)]
    }
  }

  private enum Decision {
    case stay
    case enter
    case leave
  }

  private static func advance(_ state: inout SymbolState, _ bar: Bar, _ context: StrategyContext) -> Decision {
    state.evaluation.update(BarValues(bar))
    guard context.position.isPositive else {
      state.isExitDue = false
      let mayEnter = context.position.isZero && !context.hasWorkingOrder
      return mayEnter && state.evaluation.isTrue(entryRule) ? .enter : .stay
    }
    let isExitDue = state.isExitDue || state.evaluation.isTrue(exitRule)
    state.isExitDue = isExitDue && context.hasWorkingOrder
    return isExitDue && !context.hasWorkingOrder ? .leave : .stay
  }

  private var entry: Signal.Action {
    switch document.sizing {
    case .percentOfEquity(let share): .enter(percentOfEquity: share, protections: document.protections)
    }
  }
}
