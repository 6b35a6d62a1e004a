import Testing
import TradingEngine
import TradingModel

extension Desk {
  /// Gives the session a signal, and answers it as it was answered.
  @discardableResult
  mutating func submit(
    _ action: TradeSignal.Action, of strategy: String = "a", symbol: String = "X", id: String? = nil,
    _ change: (inout TradeSignal.Body) throws -> Void = { _ in }
  ) throws -> TradeSignal {
    let request = try signalRequest(action, of: strategy, symbol: symbol, id: id, change)
    guard case .signal(let signal) = try send(.signals(.submit(request))).reply else {
      throw TestFailure(message: "no signal in the reply")
    }
    return signal
  }

  func signalRequest(
    _ action: TradeSignal.Action, of strategy: String = "a", symbol: String = "X", id: String? = nil,
    _ change: (inout TradeSignal.Body) throws -> Void = { _ in }
  ) throws -> SignalRequest {
    var body = TradeSignal.Body(
      strategyID: try #require(StrategyID(strategy)), symbol: try self.symbol(symbol), action: action)
    try change(&body)
    let key = try #require(ClientSignalID(id ?? "k-\(state.signalBook.signals.count)"))
    return SignalRequest(clientSignalID: key, body: body)
  }

  func current(_ signal: TradeSignal) throws -> TradeSignal {
    try #require(state.signalBook.signal(signal.signalID))
  }

  /// The order that a signal led to.
  func order(of signal: TradeSignal) throws -> Order {
    try #require(try current(signal).orderID.flatMap { state.order($0) })
  }

  /// A strategy's position, made by a signal of so many units that filled.
  @discardableResult
  mutating func enter(
    _ quantity: String, of strategy: String = "a", at price: String = "100",
    _ change: (inout TradeSignal.Body) throws -> Void = { _ in }
  ) throws -> TradeSignal {
    try tick(price)
    let signal = try submit(.buy, of: strategy) {
      $0.size = .quantity(try Quantity(quantity))
      try change(&$0)
    }
    try fill(order(of: signal), at: price)
    return signal
  }

  func part(of strategy: String, symbol: String = "X") throws -> Quantity {
    let position = try #require(state.position(in: try self.symbol(symbol)))
    let strategyID = try #require(StrategyID(strategy))
    return position.part(of: strategyID)?.quantity ?? .zero
  }
}

extension TradeSignal {
  /// Why it led to nothing. Nil: it did not.
  var dropCode: String? { if case .dropped(let code, _) = status { code } else { nil } }
  var denial: Denial? { if case .denied(let denial, _) = status { denial } else { nil } }
}

extension ExecutionSettings {
  static func test(_ mode: ExecutionMode, allocation: String = "100") throws -> ExecutionSettings {
    ExecutionSettings(
      mode: mode, sizing: .percentOfEquity(try Percentage("2")), maximumAllocation: try Percentage(allocation))
  }
}
