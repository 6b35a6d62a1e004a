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
    inquiredOrder = orderID
    await learn(about: orderID, attempt: attempt)
    inquiredOrder = nil
    await takeDeferredEnds(of: orderID)
  }

  private func learn(about orderID: OrderID, attempt: Int) async {
    guard let broker = outside, let order = engine.state.order(orderID) else { return }
    let finding = await broker.find(order.clientOrderID)
    guard fault == nil, !Task.isCancelled, let order = engine.state.order(orderID) else { return }
    switch finding {
    case .known(let record):
      let answer = order.reconciled(with: record)
      await accept(answer.reports)
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
    await accept([ExecutionReport(orderID: order.orderID, time: currentTime, outcome: .rejected(reason: reason))])
  }

  // MARK: Ends of orders in doubt

  /// Keeps the end of an order back while the broker is asked about it: fills from before the end may have been lost, and
  /// an order that has ended is asked about no more, after a restart least of all.
  func deferred(_ report: ExecutionReport) -> Bool {
    let orderID = report.orderID
    guard report.outcome.isEnd, orderID == inquiredOrder || waitingInquiries.contains(orderID) else { return false }
    if deferredEnds[orderID]?.contains(report) != true { deferredEnds[orderID, default: []].append(report) }
    return true
  }

  private func takeDeferredEnds(of orderID: OrderID) async {
    guard !waitingInquiries.contains(orderID), let ends = deferredEnds.removeValue(forKey: orderID) else { return }
    // The answer may have told it.
    if engine.state.order(orderID)?.status.isFinal == false { await take(ends) }
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

extension ExecutionReport.Outcome {
  /// Whether nothing is to come after it, though not all may have filled.
  fileprivate var isEnd: Bool {
    switch self {
    case .cancelled, .rejected, .expired: true
    case .accepted, .triggered, .filled, .cancelRejected, .notFilled, .unknown, .modified, .modifyRejected: false
    }
  }
}
