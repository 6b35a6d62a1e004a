import OutcryContract
import TradingEngine
import TradingModel
import TradingRuntime

extension SessionPoint {
  var session: Wire.Session {
    Wire.Session(
      sessionId: sessionID.text, spec: definition.wire, state: state.status.wire, stateReason: state.statusReason,
      strategyName: definition.configuration.strategyName ?? "", currency: definition.configuration.currency,
      createTime: definition.createTime.wire, marketTime: state.marketTime?.wire, equity: state.equity.wire,
      openPositions: UInt32(clamping: state.positions.count), revision: revision)
  }
}

extension Outcry.V1.Session {
  /// One that is being made anew: what it holds is known to nobody before that is done.
  init(recovering definition: SessionDefinition) {
    self.init(
      sessionId: definition.sessionID.text, spec: definition.wire, state: .recovering,
      stateReason: "its store failed, and the server makes it anew from what the store holds",
      strategyName: definition.configuration.strategyName ?? "", currency: definition.configuration.currency,
      createTime: definition.createTime.wire)
  }
}

extension SessionStatus {
  var wire: Wire.SessionState {
    switch self {
    case .created: .created
    case .running: .running
    case .paused: .paused
    case .stopped: .stopped
    case .failed: .failed
    }
  }
}
