import OutcryContract
import TradingEngine
import TradingModel
import TradingRuntime

extension JournalEntry {
  /// What it is about.
  var eventKind: Wire.EventKind {
    switch self {
    case .created: .session
    case .event(let event): event.kind.eventKind
    case .registry: .unspecified
    }
  }

  /// The session's clock; for its creation, and for what is beside all sessions, the server's.
  var time: Instant {
    switch self {
    case .created(let definition): definition.createTime
    case .event(let event): event.time
    case .registry(let event): event.time
    }
  }
}

extension SessionEvent.Kind {
  fileprivate var eventKind: Wire.EventKind {
    switch self {
    case .statusChanged: .session
    case .orderCreated, .orderChanged, .orderFilled, .reportIgnored: .order
    case .triggerCreated, .triggerRepriced, .triggerUpdated, .triggerFired, .triggerCancelled: .trigger
    case .instrumentHalted, .killSwitchEngaged, .killSwitchReleased, .dayStarted, .dailyLossReached, .risk: .risk
    case .portfolio, .equityRecorded: .portfolio
    case .signal, .signalDropped, .trace: .signal
    case .priceMarked, .tickIgnored, .barClosed: .market
    case .alertRaised: .alert
    case .lease: .lease
    }
  }
}
