import OutcryContract
import TradingEngine
import TradingModel

/// WatchTriggers: every change of every trigger of some instruments.
struct TriggersProjection: WatchProjection {
  typealias Response = Outcry.V1.WatchTriggersResponse

  /// Empty: all.
  let symbols: Set<Symbol>

  var sharingKey: AnyHashable? { symbols }

  func snapshot(of point: SessionPoint) -> [Wire.Trigger] {
    point.state.armedTriggers.filter { symbols.allows($0.symbol) }
      .map { $0.wire(in: point.sessionID, of: point.state) }
  }

  func event(_ event: SessionEvent, after point: SessionPoint) -> Wire.TriggerEvent? {
    guard let (triggerID, type) = event.kind.aboutTrigger, let trigger = point.state.trigger(triggerID),
      symbols.allows(trigger.symbol)
    else { return nil }
    return Wire.TriggerEvent(type: type, trigger: trigger.wire(in: point.sessionID, of: point.state))
  }
}

extension SessionEvent.Kind {
  /// Which trigger it is about and what happened to it; nil for everything else.
  fileprivate var aboutTrigger: (TriggerID, Wire.TriggerEventType)? {
    switch self {
    case .triggerCreated(let trigger): (trigger.triggerID, .armed)
    case .triggerRepriced(let triggerID, _), .triggerUpdated(let triggerID, _): (triggerID, .updated)
    case .triggerFired(let triggerID, _, _): (triggerID, .fired)
    case .triggerCancelled(let triggerID, _): (triggerID, .cancelled)
    default: nil
    }
  }
}
