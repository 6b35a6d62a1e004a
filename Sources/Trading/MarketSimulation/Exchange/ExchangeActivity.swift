import TradingModel

/// What an exchange says in one step, and whom it lets go.
struct ExchangeActivity: Sendable {
  private(set) var reports: [ExecutionReport] = []
  private(set) var ended: [(id: OrderID, ending: EndedOrders.Ending)] = []
  var numbers: ExchangeNumbers

  init(_ numbers: ExchangeNumbers) { self.numbers = numbers }

  mutating func report(_ id: OrderID, at time: Instant, _ outcome: ExecutionReport.Outcome) {
    reports.append(ExecutionReport(orderID: id, time: time, outcome: outcome))
  }

  mutating func end(
    _ id: OrderID, at time: Instant, _ outcome: ExecutionReport.Outcome, as ending: EndedOrders.Ending
  ) {
    report(id, at: time, outcome)
    ended.append((id, ending))
  }

  mutating func fill(
    _ id: OrderID, at time: Instant, quantity: Quantity, price: Price, commission: Money, model: String, ends: Bool
  ) {
    let fill = Fill(
      executionID: numbers.nextExecutionID(), quantity: quantity, price: price, commission: commission, model: model)
    report(id, at: time, .filled(fill))
    if ends { ended.append((id, .filled)) }
  }
}
