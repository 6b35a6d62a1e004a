import OutcryContract
import TradingEngine
import TradingModel

extension TradeSignal {
  /// - Parameter hidesID: for a signal that was only validated.
  func wire(in session: SessionID, hidesID: Bool = false) -> Wire.Signal {
    var wire = Wire.Signal(
      sessionId: session.text, signalId: hidesID ? "" : signalID.text, clientSignalId: clientSignalID?.text ?? "",
      traceId: hidesID ? "" : traceID.text, strategyId: body.strategyID.text, symbol: body.symbol.text,
      action: body.action.wire, confidence: body.confidence?.wire, size: body.size?.wire,
      targetPrice: body.targetPrice?.wire, stopPrice: body.stopPrice?.wire, trailingStop: body.trailingOffset?.wire,
      expireTime: body.expireTime?.wire,
      metadata: Dictionary(body.metadata.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first }),
      decisionId: body.decisionID, reason: body.reason, status: status.wire,
      orderId: hidesID ? "" : orderID?.text ?? "", sizing: sizing?.wire, quote: quote?.wire,
      createTime: createTime.wire, updateTime: updateTime.wire)
    switch status {
    case .pendingApproval(let expireTime): wire.expireTime = expireTime.wire
    case .queued(let releaseTime, _): wire.releaseTime = releaseTime.wire
    case .denied(let denial, _): wire.denial = denial.wire
    case .rejected(let resolution): wire.statusMessage = resolution
    case .dropped(let code, let message):
      wire.statusCode = code
      wire.statusMessage = message
    case .routed, .expired: break
    }
    return wire
  }
}

extension TradeSignal.Action {
  fileprivate var wire: Wire.SignalAction {
    switch self {
    case .buy: .buy
    case .sell: .sell
    case .hold: .hold
    }
  }
}

extension SignalStatus {
  var wire: Wire.SignalStatus {
    switch self {
    case .pendingApproval: .pendingApproval
    case .queued: .queued
    case .routed: .routed
    case .denied: .denied
    case .rejected: .rejected
    case .expired: .expired
    case .dropped: .dropped
    }
  }
}

extension SizingRule {
  var wire: Wire.SizingRule {
    switch self {
    case .quantity(let quantity): .init(rule: .quantity(quantity.wire))
    case .percentOfEquity(let percent): .init(rule: .percentOfEquity(percent.wire))
    case .risk(let percent): .init(rule: .riskPercent(percent.wire))
    }
  }
}

extension SignalSizing {
  var wire: Wire.SignalSizing {
    Wire.SignalSizing(
      rule: rule.wire, price: price.wire, equity: equity.wire, wantedQuantity: wanted.wire,
      allocationLeft: allocationLeft?.wire, reducedBy: reducedBy?.wire, quantity: quantity.wire,
      explanation: explanation)
  }
}

extension Tick {
  fileprivate var wire: Wire.QuotePoint {
    Wire.QuotePoint(
      bid: spread?.bid.wire, ask: spread?.ask.wire, last: price.wire, tickSequence: sequence, time: time.wire)
  }
}
