internal import DequeModule
internal import MarketSimulation
internal import TradingEngine
internal import TradingModel

/// Why a session's replay cannot go on where its journal ends.
enum ReplayRecoveryError: Error, Hashable, CustomStringConvertible {
  /// The feed does not give what it gave then.
  case feedDiffers(at: Instant)
  case feedEnded(at: Instant)
  /// The exchange does not say now what it said then.
  case exchangeDiffers(OrderID)

  var description: String {
    switch self {
    case .feedDiffers(let time): "the feed has other data than it had, at \(time)"
    case .feedEnded(let time): "the feed ends before \(time), which it had data for"
    case .exchangeDiffers(let orderID): "the simulated exchange does not say of \(orderID) what it said before"
    }
  }
}

/// Brings a simulated exchange to where a session's events left it, and the replay to just after its last step.
///
/// The exchange is deterministic: told the same in the same order, it is the same, with its working orders, their turns
/// and their marks. What it was told follows from the events: the runner tells it of each command in the order of the
/// commands' events, takes all of a command's reports before the next command, and has taken all of them before the
/// market moves on. What it says on the way must be what the journal holds.
struct ReplayRecovery {
  /// Nil when the broker is outside: then only the replay has a place to be found.
  private(set) var exchange: (any SimulatedBroker)?
  private(set) var position: ReplayPosition
  /// Told by events, and not yet told to the exchange.
  private(set) var commands: Deque<TimedCommand> = []
  /// Said by the exchange, and not yet found in the events.
  private(set) var reports: Deque<ExecutionReport> = []
  private(set) var openingTime: Instant?
  /// Bars before the start warmed the strategy up; they are none of the replay's.
  private var hasStarted = false
  /// Those that work.
  private var orders: [OrderID: Order] = [:]
  private let order: BarPath.Order

  init(_ definition: SessionDefinition, exchange: (any SimulatedBroker)?, feed: any MarketDataFeed) async throws {
    self.exchange = exchange
    order = definition.exchange.pathOrder
    position = ReplayPosition(cursor: try await definition.openFeed(feed), progress: nil, nextSequence: 1)
    openingTime = try await position.nextSlice(order: order)?.openingTime
  }

  // MARK: Events

  /// Takes the next event of the session.
  mutating func take(_ event: SessionEvent) async throws {
    switch event.kind {
    case .priceMarked(let tick), .tickIgnored(let tick, _): try await passTick(tick, at: event.time)
    case .statusChanged(.running, _): hasStarted = true
    case .barClosed where !hasStarted: break
    case .barClosed(let bar): try await passStep(.bar(bar), at: event.time)
    case .equityRecorded:
      if case .close = position.progress?.current { try passClose(at: event.time) }
    default: if exchange != nil { try await takeOrderEvent(event) }
    }
  }

  private mutating func takeOrderEvent(_ event: SessionEvent) async throws {
    switch event.kind {
    case .orderCreated(let order): created(order, at: event.time)
    case .orderChanged(let orderID, let change): try await changed(orderID, change, at: event.time)
    case .orderFilled(let orderID, let fill, let brokerTime):
      try await find(orderID) { $0.outcome == .filled(fill) }
      try? orders[orderID]?.apply(fill, brokerTime: brokerTime, at: event.time)
      forgetFinal(orderID)
    case .reportIgnored(let report, _): try await find(report.orderID) { $0.outcome == report.outcome }
    case .triggerFired(_, let firing, _): fired(firing)
    default: break
    }
  }

  private mutating func created(_ order: Order, at time: Instant) {
    guard order.status.isWorking else { return }
    orders[order.orderID] = order
    if order.status == .submitted { submit(order, at: time) }
  }

  private mutating func submit(_ order: Order, at time: Instant) {
    let sent = BrokerOrder(
      orderID: order.orderID, clientOrderID: order.clientOrderID, terms: order.terms, firedAt: nil)
    commands.append(TimedCommand(command: .submit(sent), time: time))
  }

  /// Follows the creation of the order that the trigger made: where the market stood is known only now.
  private mutating func fired(_ firing: Trigger.Firing) {
    for (place, waiting) in commands.enumerated() {
      guard case .submit(let order) = waiting.command, order.orderID == firing.orderID else { continue }
      let sent = BrokerOrder(
        orderID: order.orderID, clientOrderID: order.clientOrderID, terms: order.terms, firedAt: firing.price)
      commands[place] = TimedCommand(command: .submit(sent), time: waiting.time)
    }
  }

  private mutating func changed(_ orderID: OrderID, _ change: OrderChange, at time: Instant) async throws {
    let former = orders[orderID]
    _ = orders[orderID]?.apply(change, at: time)
    switch change {
    case .cancelRequested: commands.append(TimedCommand(command: .cancel(orderID), time: time))
    case .modifyRequested(let modification):
      guard let terms = former.flatMap({ modification.applied(to: $0.terms) }) else { break }
      commands.append(TimedCommand(command: .modify(orderID, terms), time: time))
    case .released: if let order = orders[orderID] { submit(order, at: time) }
    default:
      // The exchange knows nothing of an order that is held: what happens to it is the session's own doing.
      if former?.status != .held { try await find(orderID) { $0.outcome.change == change } }
    }
    forgetFinal(orderID)
  }

  private mutating func forgetFinal(_ orderID: OrderID) {
    if orders[orderID]?.status.isFinal == true { orders[orderID] = nil }
  }

  // MARK: Reports

  /// Finds the report that an event records: the next that the exchange says, of the command that is due or else of the
  /// market's next move.
  private mutating func find(_ orderID: OrderID, _ isWanted: (ExecutionReport) -> Bool) async throws {
    tellCommands()
    if reports.isEmpty {
      _ = try await position.nextSlice(order: order)
      moveMarket()
    }
    guard let report = reports.popFirst(), report.orderID == orderID, isWanted(report) else {
      throw ReplayRecoveryError.exchangeDiffers(orderID)
    }
  }

  /// Up to the first that is answered: a command is told when the reports of the one before have been taken.
  private mutating func tellCommands() {
    while reports.isEmpty, let next = commands.popFirst() {
      reports.append(contentsOf: exchange?.perform(next.command, at: next.time) ?? [])
    }
  }

  private mutating func moveMarket() {
    guard let progress = position.progress, case .tick(let move, isMet: false) = progress.current else { return }
    // Not before: commands that came between two slices know nothing of the second.
    if progress.isAtStart { exchange?.marketWillTrade(progress.bars) }
    reports.append(contentsOf: exchange?.meet(move) ?? [])
    position.progress?.isMet = true
  }

  /// Everything that was told has been answered, and every answer found.
  private mutating func settle() throws {
    tellCommands()
    if let report = reports.first { throw ReplayRecoveryError.exchangeDiffers(report.orderID) }
  }

  // MARK: Steps of the replay

  private mutating func passTick(_ tick: Tick, at time: Instant) async throws {
    try await settle(at: time)
    guard case .tick(let expected, _) = position.progress?.current, expected.tick == tick else {
      throw ReplayRecoveryError.feedDiffers(at: time)
    }
    moveMarket()
    try settle()
    _ = position.progress?.next()
  }

  private mutating func passStep(_ step: SliceProgress.Step, at time: Instant) async throws {
    try await settle(at: time)
    guard position.progress?.current == step else { throw ReplayRecoveryError.feedDiffers(at: time) }
    _ = position.progress?.next()
  }

  /// No market moves with it, and its commands come before its event, their reports after: nothing is settled here.
  private mutating func passClose(at time: Instant) throws {
    guard position.progress?.current == .close(time) else { throw ReplayRecoveryError.feedDiffers(at: time) }
    position.progress = nil
  }

  /// The same, with the slice at hand that the next step is of.
  private mutating func settle(at time: Instant) async throws {
    try settle()
    if try await position.nextSlice(order: order) == nil { throw ReplayRecoveryError.feedEnded(at: time) }
  }
}

extension ExecutionReport.Outcome {
  /// What it changes in an order; nil for a fill.
  fileprivate var change: OrderChange? {
    switch self {
    case .accepted(let venueOrderID): .accepted(venueOrderID)
    case .rejected(let reason): .rejected(reason: reason)
    case .triggered: .triggered
    case .filled: nil
    case .cancelled: .cancelled
    case .cancelRejected(let reason): .cancelRejected(reason: reason)
    case .notFilled(let reason): .notFilled(reason)
    case .unknown(let reason): .outcomeUnknown(reason: reason)
    case .modified(let terms): .modified(terms)
    case .modifyRejected(let reason): .modifyRejected(reason: reason)
    case .expired(let reason): .expired(reason: reason)
    }
  }
}
