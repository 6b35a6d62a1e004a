import TradingEngine
import TradingModel

extension RandomRecords {
  mutating func strategySignal() -> Signal {
    let action: Signal.Action =
      flag() ? .exit : .enter(percentOfEquity: percentage(), protections: protections())
    return Signal(symbol: name(), action: action, reason: text())
  }

  mutating func dropReason() -> SignalDropReason {
    switch turn("dropReason", of: 21) {
    case 0: .sessionPaused
    case 1: .positionOpen
    case 2: .entryWorking
    case 3: .noPosition
    case 4: .alreadyClosing
    case 5: .unknownSymbol
    case 6: .noMarketPrice
    case 7: .belowOneLot
    case 8: .invalidSignal
    case 9: .orderLimitReached
    case 10: .outOfRange
    case 11: .positionShort
    case 12: .allocationReached
    case 13: .noStop
    case 14: .levelReached
    case 15: .nothingToDo
    case 16: .triggerLimitReached
    case 17: .signalLimitReached
    case 18: .alreadyWaiting
    case 19: .sessionEnded
    default: .deniedAgain(any())
    }
  }

  private mutating func sizing() -> SizingRule {
    switch turn("sizing", of: 3) {
    case 0: .quantity(quantity())
    case 1: .percentOfEquity(percentage())
    default: .risk(percentage())
    }
  }

  private mutating func body() -> TradeSignal.Body {
    var body = TradeSignal.Body(strategyID: name(), symbol: name(), action: any())
    body.confidence = maybe { RiskBias.Factor(raw: $0.number()) }
    body.size = maybe { $0.sizing() }
    body.targetPrice = maybe { $0.price() }
    body.stopPrice = maybe { $0.price() }
    body.trailingOffset = maybe { $0.offset() }
    body.expireTime = maybe { $0.time() }
    body.metadata = list { TradeSignal.Entry(key: $0.text(), value: $0.text()) }
    body.decisionID = text()
    body.reason = text()
    body.protections = maybe { $0.protections() }
    return body
  }

  mutating func signalStatus() -> SignalStatus {
    switch turn("signalStatus", of: 7) {
    case 0: .pendingApproval(expireTime: time())
    case 1: .queued(releaseTime: time(), expireTime: maybe { $0.time() })
    case 2: .routed(maybe { $0.name() }, quantity: maybe { $0.quantity() }, reducedBy: maybe { $0.denial() })
    case 3: .denied(denial(), maybe { $0.name() })
    case 4: .rejected(resolution: text())
    case 5: .expired
    default: .dropped(code: text(), message: text())
    }
  }

  mutating func signalSizing() -> SignalSizing {
    SignalSizing(
      rule: sizing(), price: price(), equity: money(), wanted: quantity(), allocationLeft: maybe { $0.quantity() },
      reducedBy: maybe { $0.denial() }, quantity: quantity())
  }

  mutating func executionSettings() -> ExecutionSettings {
    let percent = { (records: inout RandomRecords) in Percentage(raw: records.within(1...1_000_000_000_000)) }
    let mode: ExecutionMode =
      switch turn("executionMode", of: 3) {
      case 0: .auto
      case 1: .confirm(patience: within(1...1_000_000))
      default:
        CivilZone("Europe/London").flatMap { ExecutionMode.BatchTime(zone: $0, minute: below(1440)) }.map { .batch($0) }
          ?? .auto
      }
    let sizing: SizingRule =
      switch turn("sessionSizing", of: 3) {
      case 0: .quantity(Quantity(raw: within(1...Int64.max - 1)))
      case 1: .percentOfEquity(percent(&self))
      default: .risk(percent(&self))
      }
    return ExecutionSettings(mode: mode, sizing: sizing, maximumAllocation: percent(&self))
  }

  mutating func tradeSignal() -> TradeSignal {
    var signal = TradeSignal(
      signalID: name(), clientSignalID: maybe { $0.name() }, traceID: name(), body: body(),
      quote: maybe { $0.tick() }, status: signalStatus(), sizing: maybe { $0.signalSizing() }, time: time())
    if flag() { signal.restore(updateTime: time()) }
    return signal
  }

  mutating func signalEvent() -> SignalEvent {
    turn("signalEvent", of: 2) == 0
      ? .moved(name(), signalStatus(), maybe { $0.signalSizing() }) : .received(tradeSignal())
  }

  mutating func riskCheck() -> RiskCheckResult {
    RiskCheckResult(
      rule: any(), passed: flag(), limit: .text(text()), observed: .decimal(number()), headroom: .duration(number()))
  }

  mutating func traceEvent() -> TraceEvent { .riskChecked(name(), list { $0.riskCheck() }) }
}
