import TradingModel

/// What an exchange says in one step, and whom it lets go.
struct ExchangeActivity: Sendable {
  private(set) var reports: [ExecutionReport] = []
  private(set) var ended: [(id: OrderID, ending: EndedOrders.Ending)] = []

  /// The first of the deadlines that became known.
  private(set) var deadline: Instant?

  mutating func note(deadline: Instant) { self.deadline = min(self.deadline ?? deadline, deadline) }

  mutating func hasEnded(_ id: OrderID, as ending: EndedOrders.Ending) { ended.append((id, ending)) }

  mutating func report(_ id: OrderID, at time: Instant, _ outcome: ExecutionReport.Outcome) {
    reports.append(ExecutionReport(orderID: id, time: time, outcome: outcome))
  }

  mutating func end(
    _ id: OrderID, at time: Instant, _ outcome: ExecutionReport.Outcome, as ending: EndedOrders.Ending
  ) {
    report(id, at: time, outcome)
    ended.append((id, ending))
  }

  mutating func fill(_ id: OrderID, at time: Instant, _ fill: Fill, ends: Bool) {
    report(id, at: time, .filled(fill))
    if ends { ended.append((id, .filled)) }
  }
}
