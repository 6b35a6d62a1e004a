internal import Logging
internal import TradingEngine
internal import TradingModel

extension SessionRunner {
  /// Asks about every order that the broker may have.
  func inquireAboutWorkingOrders() {
    for order in engine.state.workingOrders where order.status != .held {
      inquire(about: order.orderID)
    }
  }

  /// Puts the question in its turn, unless it is to be asked anyway.
  func inquire(about orderID: OrderID) {
    guard waitingInquiries.insert(orderID).inserted else { return }
    dispatch(.inquiry(orderID, attempt: 0))
  }

  func ask(about orderID: OrderID, attempt: Int) async {
    // From here on a further question is no repetition: much may happen before the answer.
    waitingInquiries.remove(orderID)
    guard let broker = outside, let order = engine.state.order(orderID) else { return }
    let finding = await broker.find(order.clientOrderID)
    guard fault == nil, !Task.isCancelled, let order = engine.state.order(orderID) else { return }
    switch finding {
    case .known(let record):
      let answer = order.reconciled(with: record)
      await take(answer.reports)
      guard fault == nil, let command = answer.command else { return }
      dispatch(.command(TimedCommand(command: command, time: currentTime), after: ticket))
    case .neverArrived: await settle(order)
    case .undetermined(let reason):
      ports.logger.warning(
        "order outcome undetermined",
        metadata: ["session": "\(sessionID)", "order": "\(orderID)", "reason": "\(reason)"])
      askLater(about: orderID, attempt: attempt + 1)
    }
  }

  /// An order that the broker does not have and will not get.
  private func settle(_ order: Order) async {
    guard order.mayNeverHaveArrived else {
      return ports.logger.error(
        "the broker does not know an order that it had",
        metadata: ["session": "\(sessionID)", "order": "\(order.orderID)", "status": "\(order.status)"])
    }
    let reason = "it never reached the broker"
    await take([ExecutionReport(orderID: order.orderID, time: currentTime, outcome: .rejected(reason: reason))])
  }

  /// Waits longer each time, at most half a minute.
  private func askLater(about orderID: OrderID, attempt: Int) {
    guard waitingInquiries.insert(orderID).inserted else { return }
    let delay = Duration.seconds(min(30, 1 << min(attempt, 5)))
    laterInquiries[orderID] = Task(executorPreference: ports.executor) {
      await self.ask(about: orderID, attempt: attempt, after: delay)
    }
  }

  private func ask(about orderID: OrderID, attempt: Int, after delay: Duration) async {
    do { try await ports.clock.sleep(for: delay) } catch { return }
    laterInquiries[orderID] = nil
    if fault == nil { dispatch(.inquiry(orderID, attempt: attempt)) }
  }
}
