import JournalMessages
import TradingEngine
import TradingModel

extension SignalEvent {
  var record: Wire.SignalEvent {
    switch self {
    case .received(let signal): .init(kind: .received(signal.record))
    case .moved(let signalID, let status, let sizing):
      .init(kind: .moved(.init(signalId: signalID.text, status: status.record, sizing: sizing?.record)))
    }
  }

  init(recorded message: Wire.SignalEvent) throws(JournalCodecError) {
    switch try required(message.kind, "signal") {
    case .received(let signal): self = .received(try TradeSignal(recorded: signal))
    case .moved(let moved):
      self = .moved(
        try SignalID(recorded: moved.signalId, "signal_moved.signal_id"),
        try SignalStatus(recorded: required(moved.status, "signal_moved.status")),
        try moved.sizing.map(SignalSizing.init(recorded:)))
    }
  }
}

extension TraceEvent {
  var record: Wire.TraceEvent {
    switch self {
    case .riskChecked(let traceID, let checks):
      .init(kind: .riskChecked(.init(traceId: traceID.text, checks: checks.map(\.record))))
    }
  }

  init(recorded message: Wire.TraceEvent) throws(JournalCodecError) {
    switch try required(message.kind, "trace") {
    case .riskChecked(let checked):
      self = .riskChecked(
        try TraceID(recorded: checked.traceId, "risk_checked.trace_id"),
        try checked.checks.map(RiskCheckResult.init(recorded:)))
    }
  }
}
