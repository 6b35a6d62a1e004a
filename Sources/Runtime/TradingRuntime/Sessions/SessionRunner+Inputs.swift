internal import TradingEngine
internal import TradingModel

extension SessionRunner {
  /// Takes one input with everything that it leads to at once, and gives that to the journal as one unit.
  func take(_ input: SessionInput, at time: Instant) throws -> EngineStep.Reply? {
    try requireNoFault()
    newestUnit = nil
    let reply = try apply(input, at: time)
    try tellSimulatedBroker()
    try enqueue()
    if engine.state.status.isFinal { replay?.cancel() }
    return reply
  }

  /// Market data and reports never throw a `CommandError`; commands only before anything has changed.
  func apply(_ input: SessionInput, at time: Instant) throws -> EngineStep.Reply? {
    let reply = try engine.step(input, at: time)
    for event in engine.events {
      unit.append(.event(event))
      if case .dayStarted = event.kind { marketDays += 1 }
    }
    for command in engine.effects { commands.append(TimedCommand(command: command, time: time)) }
    return reply
  }

  /// One command after another in the order of their events, each with all of its reports: the order in which a recovery
  /// tells them to an exchange that is made anew.
  func tellSimulatedBroker() throws {
    guard exchange != nil else { return }
    while let next = commands.popFirst() {
      for report in exchange?.perform(next.command, at: next.time) ?? [] {
        _ = try apply(.execution(report), at: report.time)
      }
    }
  }

  /// Gives the journal what the input led to; commands for a broker outside wait there for it to be durable.
  func enqueue() throws {
    guard !unit.isEmpty else { return }
    do { ticket = try ports.journal.enqueue(unit, to: sessionID, after: ticket) } catch { throw lose(error) }
    newestUnit = ticket.revision - UInt64(unit.count - 1)...ticket.revision
    unit.removeAll(keepingCapacity: true)
    guard outside != nil else { return }
    while let next = commands.popFirst() { dispatch(.command(next, after: ticket)) }
  }

  /// Returns once everything that has happened so far is durable.
  func commit() async throws {
    do { try await ports.journal.commit(through: ticket) } catch { throw lose(error) }
    // Another may have met the fault while this one waited; what it waited for is durable all the same.
  }

  /// Back-pressure: returns when the journal takes more.
  func waitForRoom() async throws {
    while !ports.journal.hasRoom {
      try await ports.journal.waitForRoom()
      // Others were let in meanwhile.
      try requireNoFault()
    }
  }
}
