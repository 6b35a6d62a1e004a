internal import Logging
internal import MarketSimulation
internal import TradingEngine
internal import TradingModel

extension SessionRunner {
  /// Starts the session: opens its replay, and trades until the data ends or someone stops it. Answers with the session
  /// as it is before the first slice of data. With `validateOnly` the same is checked and nothing done.
  func start(validateOnly: Bool) async throws -> SessionView {
    try enter()
    defer { leave() }
    try requireNoFault()
    try requireCreated()
    var cursor = try await definition.openFeed(ports.feed(for: definition))
    guard let first = try await cursor.next() else {
      throw RuntimeError.invalid(field: "spec.replay", reason: "the feed has no data in that range")
    }
    let warmUp = try await warmUpSlices()
    // Somebody else may have started or stopped it while the feed was opened.
    try requireNoFault()
    try requireCreated()
    if validateOnly { return view }
    try await self.warmUp(with: warmUp)
    try requireCreated()
    openingTime = first.openingTime
    _ = try take(.start, at: first.openingTime)
    noteCause()
    let started = view
    attend()
    var next: UInt64 = 1
    let progress = SliceProgress(first, order: definition.exchange.pathOrder, nextSequence: &next)
    beginReplay(ReplayPosition(cursor: cursor, progress: progress, nextSequence: next))
    try await commit()
    return started
  }

  private func requireCreated() throws {
    guard engine.state.status == .created else {
      throw CommandError.wrongState(current: engine.state.status, needed: [.created])
    }
  }

  func beginReplay(_ position: ReplayPosition) {
    replay = Task(executorPreference: ports.executor) { await self.run(position) }
  }

  private func run(_ position: ReplayPosition) async {
    var position = position
    var pace = Pacer(definition.replay.pace, clock: ports.clock)
    do {
      while let progress = try await position.nextSlice(order: definition.exchange.pathOrder) {
        try await pace.waitForNext()
        try await waitForRoom()
        // The session may have ended while this slice waited.
        guard fault == nil, engine.state.status.isLive else { return }
        let (arrival, wasRunning) = (ports.clock.now, engine.state.status == .running)
        try trade(progress)
        position.progress = nil
        await noteTradingDay(at: arrival, wasRunning: wasRunning)
      }
      guard fault == nil, engine.state.status.isLive else { return }
      _ = try take(.stop(reason: "the market data ended"), at: currentTime)
    } catch is CancellationError {
      return
    } catch {
      fail(error)
    }
  }

  /// Goes on with a slice from the step at which it stands. Nobody is let in before it is through.
  private func trade(_ slice: SliceProgress) throws {
    var slice = slice
    if definition.configuration.mode == .live { dataTime = ports.clock.now }
    if slice.isAtStart { exchange?.marketWillTrade(slice.bars) }
    while let step = slice.next() {
      switch step {
      case .tick(let move, let isMet):
        if !isMet { try moveMarket(move) }
        _ = try take(.tick(move.tick), at: move.tick.time)
      case .bar(let bar): _ = try take(.bar(bar), at: bar.closeTime)
      case .close(let time): _ = try take(.sliceClosed, at: time)
      }
    }
  }

  /// The simulated exchange meets the market before the engine does.
  private func moveMarket(_ move: MarketMove) throws {
    for report in exchange?.meet(move) ?? [] { _ = try apply(.execution(report), at: report.time) }
    try tellSimulatedBroker()
  }

  private func fail(_ error: any Error) {
    ports.logger.error("session failed", metadata: ["session": "\(sessionID)", "error": "\(error)"])
    guard fault == nil else { return }
    do {
      _ = try take(.fail(reason: "\(error)"), at: currentTime)
    } catch {
      ports.logger.error("failure not recorded", metadata: ["session": "\(sessionID)", "error": "\(error)"])
    }
  }
}

extension SessionDefinition {
  /// The replay from its beginning.
  func openFeed(_ feed: any MarketDataFeed) async throws -> any MarketDataCursor {
    try await feed.open(symbols: configuration.instruments.map(\.symbol), from: replay.start, to: replay.end)
  }
}

extension MarketSlice {
  /// When its first bar opens.
  var openingTime: Instant { bars.map(\.openTime).min() ?? closeTime }
}
