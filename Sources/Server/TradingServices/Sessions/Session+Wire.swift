import OutcryContract
import TradingEngine
import TradingModel

extension SessionPoint {
  var session: Wire.Session {
    Wire.Session(
      sessionId: sessionID.text, spec: definition.wire, state: state.status.wire, stateReason: state.statusReason,
      strategyName: definition.configuration.strategyName ?? "", currency: definition.configuration.currency,
      createTime: definition.createTime.wire, marketTime: state.marketTime?.wire, equity: state.equity.wire,
      openPositions: UInt32(clamping: state.positions.count), revision: revision)
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
