import OutcryContract
import TradingEngine
import TradingModel

/// WatchSignals: every signal of some instruments, as it comes and as it is resolved.
struct SignalsProjection: WatchProjection {
  typealias Response = Outcry.V1.WatchSignalsResponse

  /// Empty: all.
  let symbols: Set<Symbol>
  /// Nil: all.
  let strategyID: StrategyID?

  var sharingKey: AnyHashable? { [AnyHashable(symbols), AnyHashable(strategyID)] }

  func snapshot(of point: SessionPoint) -> [Wire.Signal] {
    point.state.signalBook.waitingSignals.filter(isWanted).map { $0.wire(in: point.sessionID) }
  }

  func event(_ event: SessionEvent, after point: SessionPoint) -> Wire.SignalEvent? {
    guard case .signal(let happened) = event.kind else { return nil }
    let signal: TradeSignal?
    let type: Wire.SignalEventType
    switch happened {
    case .received(let received): (signal, type) = (received, .received)
    case .moved(let signalID, _, _): (signal, type) = (point.state.signalBook.signal(signalID), .resolved)
    }
    guard let signal, isWanted(signal) else { return nil }
    return Wire.SignalEvent(type: type, signal: signal.wire(in: point.sessionID))
  }

  private func isWanted(_ signal: TradeSignal) -> Bool {
    symbols.allows(signal.body.symbol) && (strategyID == nil || signal.body.strategyID == strategyID)
  }
}
