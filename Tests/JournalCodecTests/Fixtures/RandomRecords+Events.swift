import TradingEngine
import TradingModel
import TradingRuntime

extension RandomRecords {
  mutating func transaction() -> Transaction {
    let kind: Transaction.Kind =
      switch turn("transactionKind", of: 7) {
      case 0: .trade(side: any(), symbol: name(), quantity: quantity(), price: price(), fee: money())
      case 1: .dividend(symbol: name(), perUnit: price())
      case 2: .fee(money())
      case 3: .split(symbol: name(), numerator: UInt32(below(90)), denominator: UInt32(below(90)))
      case 4: .deposit(money())
      case 5: .withdrawal(money())
      default: .conversion(out: money(), into: currency(), incoming: money())
      }
    return Transaction(
      transactionID: name(), kind: kind, source: flag() ? .fill(name(), name()) : .person(name(), note: text()),
      currency: currency(), amount: money(), rate: ExchangeRate(raw: number()), realizedProfit: money(),
      strategyID: maybe { $0.name() }, time: time(), recordTime: time())
  }

  private mutating func portfolioEvent() -> PortfolioEvent {
    switch turn("portfolioEvent", of: 3) {
    case 0: .transactionRecorded(transaction())
    case 1: .rateSet(currency(), ExchangeRate(raw: number()))
    default: .snapshotTaken(date())
    }
  }

  mutating func equityPoint() -> EquityPoint {
    EquityPoint(
      time: time(), cash: money(), equity: money(), realizedProfit: money(), unrealizedProfit: money(), fees: money(),
      day: maybe { $0.date() }, dayProfit: money(), drawdownPercent: percentage())
  }

  private mutating func ignoredReason() -> IgnoredReportReason {
    switch turn("ignoredReason", of: 5) {
    case 0: .duplicateExecution
    case 1: .illegalTransition(from: any())
    case 2: .unknownOrder
    case 3: .invalidFill
    default: .outOfRange
    }
  }

  mutating func event() -> SessionEvent { SessionEvent(time: time(), kind: kind()) }

  private mutating func kind() -> SessionEvent.Kind {
    switch turn("kind", of: 26) {
    case 0: .statusChanged(any(), reason: text())
    case 1: .orderCreated(order())
    case 2: .orderChanged(name(), orderChange())
    case 3: .orderFilled(name(), fill(), brokerTime: time())
    case 4: .reportIgnored(report(), ignoredReason())
    case 5: .instrumentHalted(name(), reason: text())
    case 6:
      .alertRaised(
        Alert(code: any(), symbol: maybe { $0.name() }, orderID: maybe { $0.name() }, message: text()))
    case 7: .triggerCreated(trigger())
    case 8: .triggerRepriced(name(), triggerKind())
    case 9: .triggerUpdated(name(), triggerChange())
    case 10: .triggerFired(name(), firing(), denial: maybe { $0.denial() })
    case 11: .triggerCancelled(name(), cancelReason())
    case 12: .killSwitchEngaged(reason: text())
    case 13: .killSwitchReleased
    case 14: .dayStarted(date(), equity: money())
    case 15: .dailyLossReached(loss: money(), limit: money())
    case 16: .priceMarked(tick())
    case 17: .tickIgnored(tick(), reason: text())
    case 18: .barClosed(bar())
    case 19: .signalDropped(strategySignal(), dropReason())
    case 20: .equityRecorded(equityPoint())
    case 21: .portfolio(portfolioEvent())
    case 22: .risk(riskEvent())
    case 23: .signal(signalEvent())
    case 24: .trace(traceEvent())
    default: .lease(leaseEvent())
    }
  }
}
