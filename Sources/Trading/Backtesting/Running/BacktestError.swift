public import TradingEngine
public import TradingModel

/// Why a backtest cannot run.
public enum BacktestError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The period ends before it starts.
  case emptyPeriod
  /// There is no bar to trade in.
  case noBars
  /// There are bars of a symbol that is no instrument of the session.
  case unknownSymbol(Symbol)
  /// A split or a dividend that the session's books cannot take.
  case corporateAction(CorporateAction, CommandError)
  /// The session did not start, or would not take its data.
  case session(CommandError)

  public var description: String {
    switch self {
    case .emptyPeriod: "the period of the backtest ends before it starts"
    case .noBars: "there are no bars in the period of the backtest"
    case .unknownSymbol(let symbol): "there are bars of \(symbol), which is not an instrument of the session"
    case .corporateAction(let action, let error):
      "the \(action.kind) of \(action.symbol) at \(action.time) could not be booked: \(error)"
    case .session(let error): "the session refused: \(error)"
    }
  }
}
