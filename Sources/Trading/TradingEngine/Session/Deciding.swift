import TradingModel

/// Why deciding stopped.
enum DecisionError: Error {
  case command(CommandError)
  case arithmetic(ArithmeticError)
  /// An event that cannot follow: the engine contradicts itself.
  case event(EventError)
}

extension SessionEngine {
  mutating func decide(_ input: SessionInput) throws(DecisionError) -> EngineStep.Reply? {
    switch input {
    case .start: try start()
    case .pause: try pause()
    case .resume: try resume()
    case .stop(let reason): try end(as: .stopped, reason: reason)
    case .fail(let reason): try end(as: .failed, reason: reason)
    case .placeOrder(let request): return .order(try placeOrder(request))
    case .cancelOrder(let orderID): return .order(try cancelOrder(orderID))
    case .orders(let input): return try decide(input)
    case .closePosition(let symbol, let clientOrderID):
      return .order(try closePosition(in: symbol, clientOrderID: clientOrderID))
    case .createTrigger(let request): return .trigger(try createTrigger(request))
    case .cancelTrigger(let triggerID): return .trigger(try cancelTrigger(triggerID))
    case .portfolio(let input): return try take(input)
    case .signals(let input): return try decide(input)
    case .triggers(.update(let request)): return .trigger(try updateTrigger(request))
    case .engageKillSwitch(let reason): try engageKillSwitch(reason: reason)
    case .releaseKillSwitch: try releaseKillSwitch()
    case .risk(let input): return try decide(input)
    case .lease(let input): return try decide(input)
    case .tick(let tick): try take(tick)
    case .bar(let bar): try take(bar)
    case .sliceClosed: try closeSlice()
    case .execution(let report): try take(report)
    case .clockAdvanced: try advanceClock()
    }
    return nil
  }

  /// Records a fact and makes it part of the state at once.
  mutating func emit(_ kind: consuming SessionEvent.Kind) throws(DecisionError) {
    let event = SessionEvent(time: now, kind: kind)
    do {
      try state.apply(event)
    } catch .arithmetic(let error) {
      throw .arithmetic(error)
    } catch {
      throw .event(error)
    }
    events.append(event)
  }

  /// Refuses a command unless the session has one of these statuses.
  func require(_ needed: SessionStatus...) throws(DecisionError) {
    guard needed.contains(state.status) else {
      throw .command(.wrongState(current: state.status, needed: needed))
    }
  }

  mutating func raiseAlert(_ code: Alert.Code, symbol: Symbol?, orderID: OrderID?, _ message: String)
    throws(DecisionError)
  {
    try emit(.alertRaised(Alert(code: code, symbol: symbol, orderID: orderID, message: message)))
  }
}
