import JournalMessages
import StandardMessages
import TradingEngine
import TradingModel

extension SessionEvent {
  var record: Wire.Event { .init(time: time.nanosecondsSinceEpoch, kind: kind.record) }

  init(recorded message: Wire.Event) throws(JournalCodecError) {
    self.init(time: Instant(recorded: message.time), kind: try Kind(recorded: required(message.kind, "event.kind")))
  }
}

extension SessionEvent.Kind {
  fileprivate var record: Wire.Event.Kind {
    switch self {
    case .priceMarked(let tick): .priceMarked(tick.record)
    case .barClosed(let bar): .barClosed(bar.record)
    case .equityRecorded(let point): .equityRecorded(point.record)
    case .orderCreated(let order): .orderCreated(order.record)
    case .orderChanged(let orderID, let change):
      .orderChanged(.init(orderId: orderID.text, change: change.record))
    case .orderFilled(let orderID, let fill, let brokerTime):
      .orderFilled(.init(orderId: orderID.text, fill: fill.record, brokerTime: brokerTime.nanosecondsSinceEpoch))
    case .triggerCreated(let trigger): .triggerCreated(trigger.record)
    case .triggerRepriced(let triggerID, let kind):
      .triggerRepriced(.init(triggerId: triggerID.text, kind: kind.record))
    case .triggerUpdated(let triggerID, let change):
      .triggerUpdated(.init(triggerId: triggerID.text, change: change.record))
    case .triggerFired(let triggerID, let firing, let denial):
      .triggerFired(.init(triggerId: triggerID.text, firing: firing.record, denial: denial?.record))
    case .triggerCancelled(let triggerID, let reason):
      .triggerCancelled(.init(triggerId: triggerID.text, reason: reason.record))
    case .signal(let event): .signal(event.record)
    case .trace(let event): .trace(event.record)
    case .lease(let event): .lease(event.record)
    case .portfolio(let event): .portfolio(event.record)
    case .risk(let event): .risk(event.record)
    case .statusChanged(let status, let reason): .statusChanged(.init(status: status.number, reason: reason))
    case .reportIgnored(let report, let reason):
      .reportIgnored(.init(report: report.record, reason: reason.record))
    case .instrumentHalted(let symbol, let reason): .instrumentHalted(.init(symbol: symbol.text, reason: reason))
    case .alertRaised(let alert): .alertRaised(alert.record)
    case .killSwitchEngaged(let reason): .killSwitchEngaged(reason)
    case .killSwitchReleased: .killSwitchReleased(.init())
    case .dayStarted(let date, let equity):
      .dayStarted(.init(date: date.daysSinceEpoch, equity: equity.amount))
    case .dailyLossReached(let loss, let limit):
      .dailyLossReached(.init(loss: loss.amount, limit: limit.amount))
    case .tickIgnored(let tick, let reason): .tickIgnored(.init(tick: tick.record, reason: reason))
    case .signalDropped(let signal, let reason):
      .signalDropped(.init(signal: signal.record, reason: reason.record))
    }
  }

  fileprivate init(recorded message: Wire.Event.Kind) throws(JournalCodecError) {
    switch message {
    case .priceMarked(let tick): self = .priceMarked(try Tick(recorded: tick))
    case .barClosed(let bar): self = .barClosed(try Bar(recorded: bar))
    case .equityRecorded(let point): self = .equityRecorded(try EquityPoint(recorded: point))
    case .orderCreated(let order): self = .orderCreated(try Order(recorded: order))
    case .orderChanged(let changed):
      self = .orderChanged(
        try OrderID(recorded: changed.orderId, "order_changed.order_id"),
        try OrderChange(recorded: required(changed.change, "order_changed.change")))
    case .orderFilled(let filled):
      self = .orderFilled(
        try OrderID(recorded: filled.orderId, "order_filled.order_id"),
        try Fill(recorded: required(filled.fill, "order_filled.fill")),
        brokerTime: Instant(recorded: filled.brokerTime))
    case .signal(let event): self = .signal(try SignalEvent(recorded: event))
    case .trace(let event): self = .trace(try TraceEvent(recorded: event))
    case .lease(let event): self = .lease(try LeaseEvent(recorded: event))
    case .portfolio(let event): self = .portfolio(try PortfolioEvent(recorded: event))
    case .risk(let event): self = .risk(try RiskEvent(recorded: event))
    case .triggerCreated, .triggerRepriced, .triggerUpdated, .triggerFired, .triggerCancelled:
      self = try Self.trigger(message)
    case .statusChanged(let changed):
      self = .statusChanged(
        try SessionStatus(recorded: changed.status, "status_changed.status"), reason: changed.reason)
    case .reportIgnored(let ignored):
      self = .reportIgnored(
        try ExecutionReport(recorded: required(ignored.report, "report_ignored.report")),
        try IgnoredReportReason(recorded: required(ignored.reason, "report_ignored.reason")))
    case .instrumentHalted(let halted):
      self = .instrumentHalted(
        try Symbol(recorded: halted.symbol, "instrument_halted.symbol"), reason: halted.reason)
    case .alertRaised(let alert): self = .alertRaised(try Alert(recorded: alert))
    case .killSwitchEngaged(let reason): self = .killSwitchEngaged(reason: reason)
    case .killSwitchReleased: self = .killSwitchReleased
    case .dayStarted(let day):
      self = .dayStarted(
        CivilDate(daysSinceEpoch: day.date), equity: try Money(recorded: day.equity, "day_started.equity"))
    case .dailyLossReached(let reached):
      self = .dailyLossReached(
        loss: try Money(recorded: reached.loss, "daily_loss_reached.loss"),
        limit: try Money(recorded: reached.limit, "daily_loss_reached.limit"))
    case .tickIgnored(let ignored):
      self = .tickIgnored(
        try Tick(recorded: required(ignored.tick, "tick_ignored.tick")), reason: ignored.reason)
    case .signalDropped(let dropped):
      self = .signalDropped(
        try Signal(recorded: required(dropped.signal, "signal_dropped.signal")),
        try SignalDropReason(recorded: required(dropped.reason, "signal_dropped.reason")))
    }
  }

  private static func trigger(_ message: Wire.Event.Kind) throws(JournalCodecError) -> Self {
    switch message {
    case .triggerCreated(let trigger): return .triggerCreated(try Trigger(recorded: trigger))
    case .triggerRepriced(let repriced):
      return .triggerRepriced(
        try TriggerID(recorded: repriced.triggerId, "trigger_repriced.trigger_id"),
        try Trigger.Kind(recorded: required(repriced.kind, "trigger_repriced.kind")))
    case .triggerUpdated(let updated):
      return .triggerUpdated(
        try TriggerID(recorded: updated.triggerId, "trigger_updated.trigger_id"),
        try TriggerChange(recorded: required(updated.change, "trigger_updated.change")))
    case .triggerFired(let fired):
      return .triggerFired(
        try TriggerID(recorded: fired.triggerId, "trigger_fired.trigger_id"),
        try Trigger.Firing(recorded: required(fired.firing, "trigger_fired.firing")),
        denial: try fired.denial.map(Denial.init(recorded:)))
    case .triggerCancelled(let cancelled):
      return .triggerCancelled(
        try TriggerID(recorded: cancelled.triggerId, "trigger_cancelled.trigger_id"),
        try Trigger.CancelReason(recorded: required(cancelled.reason, "trigger_cancelled.reason")))
    default: throw .malformed("an event that is not about a trigger")
    }
  }
}
