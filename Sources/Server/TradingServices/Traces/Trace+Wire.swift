import OutcryContract
import StandardMessages
import TradingEngine
import TradingModel

extension SessionState {
  /// The chain that a signal began.
  ///
  /// - Parameter hasSteps: whether they come with it.
  func traceMessage(of signal: TradeSignal, in session: SessionID, hasSteps: Bool) -> Wire.Trace {
    let steps = traceBook.steps(of: signal.traceID)
    var wire = Wire.Trace(
      sessionId: session.text, traceId: signal.traceID.text, signal: signal.wire(in: session),
      orderIds: Self.distinct(steps.compactMap { $0.kind.orderID?.text }),
      triggerIds: Self.distinct(steps.compactMap { $0.kind.triggerID?.text }),
      slippage: slippage(of: signal)?.wire,
      timeToFill: timeToFill(of: signal).map { Google.Protobuf.Duration(signedNanoseconds: $0) })
    guard hasSteps else { return wire }
    wire.omittedSteps = traceBook.omittedSteps(of: signal.traceID)
    var former = signal.createTime
    for step in steps {
      wire.steps.append(step.wire(after: former, since: signal.createTime))
      former = step.time
    }
    return wire
  }

  private static func distinct(_ names: [String]) -> [String] {
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }
}

extension TraceStep.Kind {
  fileprivate var orderID: OrderID? {
    switch self {
    case .submitted(let id), .accepted(let id), .filled(let id, _), .ended(let id, _): id
    case .signal, .held, .resolved, .sized, .risk, .trigger: nil
    }
  }

  fileprivate var triggerID: TriggerID? { if case .trigger(let id, _) = self { id } else { nil } }
}

extension TraceStep {
  fileprivate func wire(after former: Instant, since start: Instant) -> Wire.TraceStep {
    var wire = Wire.TraceStep(
      time: time.wire, sinceSignal: Google.Protobuf.Duration(signedNanoseconds: time.nanoseconds(since: start)),
      sincePrevious: Google.Protobuf.Duration(signedNanoseconds: time.nanoseconds(since: former)),
      orderId: kind.orderID?.text ?? "", triggerId: kind.triggerID?.text ?? "")
    switch kind {
    case .signal: wire.type = .signal
    case .held: wire.type = .held
    case .resolved(let status):
      wire.type = .resolved
      wire.signalStatus = status.wire
    case .sized(let sizing):
      wire.type = .sized
      wire.sizing = sizing.wire
    case .risk(let checks):
      wire.type = .riskChecked
      wire.riskChecks = checks.map(\.wire)
    case .submitted: wire.type = .submitted
    case .accepted: wire.type = .accepted
    case .filled(_, let fill):
      wire.type = .filled
      wire.fill = fill.wire(at: time)
    case .ended(_, let status):
      wire.type = .ended
      wire.orderStatus = status.wire
    case .trigger(_, let event):
      wire.type = .trigger
      wire.triggerEvent = event.wire
    }
    return wire
  }
}

extension RiskCheckResult {
  var wire: Wire.RiskCheck {
    Wire.RiskCheck(
      rule: rule.rawValue, passed: passed, limit: limit.text, observed: observed.text, headroom: headroom.text)
  }
}

extension Slippage {
  fileprivate var wire: Wire.Slippage {
    Wire.Slippage(
      referencePrice: reference.wire, quantity: quantity.wire, notional: notional.wire, cost: cost.wire,
      basisPoints: basisPoints?.wire)
  }
}

extension SlippageSummary {
  var wire: Wire.SlippageRow {
    Wire.SlippageRow(
      strategyId: strategyID?.text ?? "", startTime: start?.wire, signals: UInt32(clamping: signals),
      withoutQuote: UInt32(clamping: withoutQuote), notional: notional.wire, cost: cost.wire,
      basisPoints: basisPoints?.wire, worstBasisPoints: worst?.wire,
      meanTimeToFill: Google.Protobuf.Duration(signedNanoseconds: meanTimeToFill),
      maxTimeToFill: Google.Protobuf.Duration(signedNanoseconds: maximumTimeToFill))
  }
}

extension Google.Protobuf.Duration {
  /// Both parts have the sign of the whole.
  fileprivate init(signedNanoseconds: Int64) {
    self.init(
      seconds: signedNanoseconds / 1_000_000_000, nanos: Int32(truncatingIfNeeded: signedNanoseconds % 1_000_000_000))
  }
}
