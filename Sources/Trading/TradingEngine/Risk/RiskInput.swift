public import TradingModel

/// What people do to a session's risk.
public enum RiskInput: Sendable, Hashable {
  /// - Parameter etag: the number of changes so far, as text. Nil: whatever it is.
  indirect case updateLimits(RiskLimits, etag: String?, reason: String)
  case setMode(RiskMode, reason: String)
  /// What the session needs to trade live no longer holds: it is reduce-only from here on, and somebody is to look at it.
  case lapse(reason: String)
  /// - Parameter source: where it comes from, for people.
  case setBias(RiskBias.Factor, source: String)
  case releaseHalt(HaltID, reason: String)
  case flattenAll(FlattenRequest)
}

extension SessionEngine {
  mutating func decide(_ input: RiskInput) throws(DecisionError) -> EngineStep.Reply? {
    switch input {
    case .updateLimits(let limits, let etag, let reason): try updateLimits(limits, etag: etag, reason: reason)
    case .setMode(let mode, let reason): try setMode(mode, reason: reason)
    case .lapse(let reason): try lapse(reason: reason)
    case .setBias(let value, let source): try setBias(value, source: source)
    case .releaseHalt(let haltID, let reason): try releaseHalt(haltID, reason: reason)
    case .flattenAll(let request):
      let flattening = try flatten(request)
      return .flattened(cancelled: flattening.cancelled, closing: flattening.closing)
    }
    return nil
  }

  /// Working orders stay, and so does every halt.
  private mutating func updateLimits(_ limits: RiskLimits, etag: String?, reason: String) throws(DecisionError) {
    try require(.created, .running, .paused)
    let present = state.riskState.etag
    if let etag, etag != present { throw .command(.stale(etag: present)) }
    guard limits != state.riskState.limits else { return }
    try emit(.risk(.limitsChanged(limits, reason: reason)))
  }

  private mutating func setMode(_ mode: RiskMode, reason: String) throws(DecisionError) {
    try require(.created, .running, .paused)
    guard mode != state.riskState.mode || reason != state.riskState.modeReason else { return }
    try emit(.risk(.modeChanged(mode, reason: reason)))
    if mode == .halted { try withdrawIncreasingOrders() }
  }

  /// Nothing happens to one that is stricter already. Orders on their way to more risk are withdrawn.
  private mutating func lapse(reason: String) throws(DecisionError) {
    try require(.created, .running, .paused)
    guard state.riskState.mode == .normal else { return }
    try emit(.risk(.modeChanged(.reduceOnly, reason: reason)))
    try emit(
      .alertRaised(
        Alert(
          code: .prerequisiteLapsed, symbol: nil, orderID: nil,
          message: "The session is reduce-only until a person sets its risk mode back: \(reason).")))
    try withdrawIncreasingOrders()
  }

  private mutating func setBias(_ value: RiskBias.Factor, source: String) throws(DecisionError) {
    try require(.created, .running, .paused)
    guard let bias = RiskBias(value: value, setTime: now, source: source) else {
      throw .command(.invalid(field: "value", reason: "must be within 0 and 1"))
    }
    try emit(.risk(.biasSet(bias)))
  }

  private mutating func releaseHalt(_ haltID: HaltID, reason: String) throws(DecisionError) {
    guard let halt = state.riskState.halts.first(where: { $0.haltID == haltID }) else {
      throw .command(.notFound(.halt(haltID)))
    }
    try require(.created, .running, .paused)
    if state.causeStands(of: halt) { throw .command(.haltStands(haltID, observed: state.observed(of: halt))) }
    try emit(.risk(.haltReleased(haltID, reason: reason)))
  }
}

extension RiskState {
  /// Changes with every change of the limits.
  public var etag: String { String(limitsVersion) }
}
