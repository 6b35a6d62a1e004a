internal import DequeModule
internal import Logging
internal import TradingEngine
internal import TradingModel

/// Something for a broker outside, in its turn.
enum Dispatch: Sendable {
  /// Leaves once its events are durable.
  case command(TimedCommand, after: JournalTicket)
  /// A question about an order whose outcome is not known. Asked in turn, so that it is never asked about an order that
  /// is still to be sent.
  case inquiry(OrderID, attempt: Int)
}

extension SessionRunner {
  func dispatch(_ item: Dispatch) {
    outbox.append(item)
    guard sender == nil else { return }
    sender = Task(executorPreference: ports.executor) { await self.send() }
  }

  /// Works the outbox off, one item after another.
  private func send() async {
    while fault == nil, !Task.isCancelled, let item = outbox.first {
      switch item {
      case .command(let command, let needed): await send(command, after: needed)
      case .inquiry(let orderID, let attempt): await ask(about: orderID, attempt: attempt)
      }
      // A fault while it was on its way has emptied the outbox.
      _ = outbox.popFirst()
    }
    sender = nil
    becomeIdle()
  }

  func becomeIdle() {
    let waiters = idleWaiters
    idleWaiters = []
    for waiter in waiters { waiter.resume() }
  }

  private func send(_ command: TimedCommand, after needed: JournalTicket) async {
    guard let broker = outside else { return }
    do { try await ports.journal.commit(through: needed) } catch {
      _ = lose(error)
      return
    }
    // Durable, but the session may have been given up meanwhile: its successor asks what became of the order.
    guard fault == nil, !Task.isCancelled else { return }
    await take(await broker.perform(command.command, at: command.time))
  }

  /// Takes what the broker says. What cannot be taken is asked for again after a recovery.
  func take(_ reports: [ExecutionReport]) async { await accept(reports.filter { !deferred($0) }) }

  /// The same, whatever is in doubt.
  func accept(_ reports: [ExecutionReport]) async {
    for report in reports {
      do {
        try await waitForRoom()
        _ = try take(.execution(report), at: currentTime)
        if case .unknown = report.outcome { inquire(about: report.orderID) }
      } catch {
        return
      }
    }
  }

  // MARK: Listening

  /// Listens to a broker outside, and moves the clock of a live session, for as long as the session is not given up.
  func attend() {
    guard attendants.isEmpty else { return }
    if let broker = outside {
      attendants.append(Task(executorPreference: ports.executor) { await self.listen(to: broker) })
    }
    if followsWallClock {
      attendants.append(Task(executorPreference: ports.executor) { await self.followClock() })
    }
  }

  private func listen(to broker: any Broker) async {
    while fault == nil, let news = try? await broker.nextNews() {
      switch news {
      case .reports(let reports): await take(reports)
      case .reconnected: inquireAboutWorkingOrders()
      }
    }
  }

  /// How often a live session looks at the clock.
  static let clockInterval = Duration.seconds(1)

  /// Deadlines are due whether or not a market moves.
  private func followClock() async {
    while fault == nil, !engine.state.status.isFinal {
      do {
        try await ports.clock.sleep(for: Self.clockInterval)
        try await waitForRoom()
        _ = try take(.clockAdvanced, at: currentTime)
      } catch {
        return
      }
    }
  }
}
