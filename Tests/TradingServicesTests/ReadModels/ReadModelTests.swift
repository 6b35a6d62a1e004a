import MemoryStore
import OutcryContract
import RPCCore
import StandardMessages
import Testing
import TradingEngine
import TradingModel
import TradingRuntime

@testable import TradingServices

/// What a caller reads of a session, with every list in both directions and page by page.
private struct Reading: Equatable {
  var session: Wire.Session?
  var listed: [Wire.Session] = []
  var orders: [[Wire.Order]] = []
  var triggers: [[Wire.Trigger]] = []
  var signals: [[Wire.Signal]] = []
  var traces: [[Wire.Trace]] = []
  var positions: [[Wire.Position]] = []
  var transactions: [[Wire.Transaction]] = []
  var snapshots: [[Wire.PortfolioSnapshot]] = []
  var breaches: [[Wire.RiskBreach]] = []
  var leases: [[Wire.Lease]] = []
  var single: [Wire.Order] = []
  var fullTriggers: [Wire.Trigger] = []
  var fullSignals: [Wire.Signal] = []
}

extension World {
  fileprivate func reading(of id: String, _ core: ServiceCore) async throws -> Reading {
    var reading = Reading()
    let call = context("List")
    let (sessions, orders) = (SessionServiceImplementation(core: core), OrderServiceImplementation(core: core))
    let (triggers, signals) = (TriggerServiceImplementation(core: core), SignalServiceImplementation(core: core))
    let (positions, traces) = (PositionServiceImplementation(core: core), TraceServiceImplementation(core: core))
    let (risk, leases) = (RiskServiceImplementation(core: core), LeaseServiceImplementation(core: core))
    reading.session = try await sessions.getSession(.init(sessionId: id), context: call).session
    reading.listed = try await sessions.listSessions(.init(), context: call).sessions
    for isReversed in [false, true] {
      func order(_ key: String) -> String { isReversed ? "\(key) desc" : key }
      for symbol in ["", "AAA"] {
        reading.orders.append(
          try await pages { token in
            let answer = try await orders.listOrders(
              .init(sessionId: id, pageSize: 3, pageToken: token, symbol: symbol, orderBy: order("create_time")),
              context: call)
            return (answer.orders, answer.nextPageToken)
          })
        reading.triggers.append(
          try await pages { token in
            let answer = try await triggers.listTriggers(
              .init(sessionId: id, pageSize: 2, pageToken: token, symbol: symbol, orderBy: order("create_time")),
              context: call)
            return (answer.triggers, answer.nextPageToken)
          })
        reading.signals.append(
          try await pages { token in
            let answer = try await signals.listSignals(
              .init(sessionId: id, pageSize: 2, pageToken: token, symbol: symbol, orderBy: order("create_time")),
              context: call)
            return (answer.signals, answer.nextPageToken)
          })
        reading.traces.append(
          try await pages { token in
            let answer = try await traces.listTraces(
              .init(sessionId: id, pageSize: 2, pageToken: token, symbol: symbol, orderBy: order("create_time")),
              context: call)
            return (answer.traces, answer.nextPageToken)
          })
        reading.transactions.append(
          try await pages { token in
            let answer = try await positions.listTransactions(
              .init(sessionId: id, pageSize: 4, pageToken: token, symbol: symbol, orderBy: order("create_time")),
              context: call)
            return (answer.transactions, answer.nextPageToken)
          })
        reading.breaches.append(
          try await pages { token in
            let answer = try await risk.listRiskBreaches(
              .init(sessionId: id, pageSize: 2, pageToken: token, symbol: symbol, orderBy: order("time")),
              context: call)
            return (answer.breaches, answer.nextPageToken)
          })
      }
      reading.positions.append(
        try await pages { token in
          let answer = try await positions.listPositions(
            .init(sessionId: id, pageSize: 1, pageToken: token, orderBy: order("symbol")), context: call)
          return (answer.positions, answer.nextPageToken)
        })
      reading.snapshots.append(
        try await pages { token in
          let answer = try await positions.listSnapshots(
            .init(sessionId: id, pageSize: 2, pageToken: token, orderBy: order("day")), context: call)
          return (answer.snapshots, answer.nextPageToken)
        })
      reading.leases.append(
        try await pages { token in
          let answer = try await leases.listLeases(
            .init(sessionId: id, pageSize: 1, pageToken: token, orderBy: order("create_time")), context: call)
          return (answer.leases, answer.nextPageToken)
        })
    }
    for order in reading.orders[0] {
      let key = Wire.GetOrderRequest.Order.clientOrderId(order.clientOrderId)
      reading.single +=
        try await orders.getOrder(.init(sessionId: id, order: key), context: call).order.map { [$0] } ?? []
    }
    for trigger in reading.triggers[0] {
      reading.fullTriggers +=
        try await triggers.getTrigger(.init(sessionId: id, triggerId: trigger.triggerId), context: call).trigger
        .map { [$0] } ?? []
    }
    for signal in reading.signals[0] {
      let key = Wire.GetSignalRequest.Signal.signalId(signal.signalId)
      reading.fullSignals +=
        try await signals.getSignal(.init(sessionId: id, signal: key), context: call).signal.map { [$0] } ?? []
    }
    return reading
  }

  private func pages<Row>(_ fetch: (String) async throws -> ([Row], String)) async throws -> [Row] {
    var rows: [Row] = []
    var token = ""
    repeat {
      let (page, next) = try await fetch(token)
      rows += page
      token = next
    } while !token.isEmpty
    return rows
  }
}

/// Numbers that a seed decides.
private struct Dice: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func one<Element>(of elements: [Element]) -> Element? { elements.randomElement(using: &self) }
}

@Suite("Read models")
struct ReadModelTests {
  /// Does something to a session, which may well be refused.
  private func act(_ world: World, _ number: Int, _ dice: inout Dice) async throws {
    let symbol = dice.one(of: ["AAA", "BBB"]) ?? "AAA"
    let call = context("Act")
    switch Int.random(in: 0..<12, using: &dice) {
    case 0, 1, 2:
      let side = dice.one(of: [Wire.OrderSide.buy, .sell]) ?? .buy
      let quantity = String(Int.random(in: 1...400, using: &dice))
      let type = dice.one(of: [Wire.OrderType.market, .market, .limit]) ?? .market
      _ = try? await world.orders.placeOrder(
        World.order("k\(number)") {
          $0.symbol = symbol
          $0.side = side
          $0.type = type
          $0.quantity = Wire.Decimal(value: quantity)
          if type == .limit { $0.limitPrice = "1" }
        }, context: call)
    case 3:
      let working = try await world.runner("s").read { $0.state.workingOrders.map(\.orderID.text) }
      guard let id = dice.one(of: working) else { return }
      _ = try? await world.orders.cancelOrder(.init(sessionId: "s", orderId: id), context: call)
    case 4, 5:
      let percent = String(Int.random(in: 1...30, using: &dice))
      _ = try? await world.triggers.createTrigger(
        .init(
          sessionId: "s", clientTriggerId: "t\(number)", symbol: symbol,
          condition: .trailingStop(.init(percent: Wire.Decimal(value: percent)))), context: call)
    case 6:
      let armed = try await world.runner("s").read { $0.state.armedTriggers.map(\.triggerID.text) }
      guard let id = dice.one(of: armed) else { return }
      _ = try? await world.triggers.cancelTrigger(.init(sessionId: "s", triggerId: id), context: call)
    case 7, 8:
      _ = try? await world.signals.submitSignal(
        .init(
          sessionId: "s", clientSignalId: "g\(number)", strategyId: "mine", symbol: symbol,
          action: dice.one(of: [Wire.SignalAction.buy, .sell, .hold]) ?? .buy,
          size: .init(rule: .quantity("5")), reason: "test"), context: call)
    case 9:
      _ = try? await world.positions.recordTransaction(
        .init(
          sessionId: "s", clientTransactionId: "x\(number)", type: dice.one(of: [.deposit, .withdrawal, .fee]) ?? .fee,
          amount: "12.5"), context: call)
    case 10:
      _ = try? await world.leaseService.grantLease(
        .init(
          sessionId: "s", clientLeaseId: "l\(number)", scope: .orders, policy: .keep,
          timeToLive: .init(seconds: 60, nanos: 0)), context: call)
    default:
      let held = try await world.runner("s").read { $0.state.leaseBook.held.map(\.leaseID.text) }
      guard let id = dice.one(of: held) else { return }
      _ = try? await world.leaseService.releaseLease(.init(sessionId: "s", leaseId: id), context: call)
    }
  }

  private func settings(_ dice: inout Dice) -> ReadModels.Settings {
    var settings = ReadModels.Settings()
    settings.pageSize = dice.one(of: [1, 2, 7, 100, 1024]) ?? 1
    settings.tracesInMemory = dice.one(of: [1, 3, 1_000]) ?? 1
    return settings
  }

  @Test(
    "Whatever happened, and whenever they fell behind or began anew, they are the fold of the journal, and callers read the same of them as of the session",
    arguments: 1...8 as ClosedRange<UInt64>)
  func foldOfTheJournal(seed: UInt64) async throws {
    var dice = Dice(state: seed)
    // What has left memory is read from them also while the session is there.
    let world = try World(
      bars: 40, kept: seed % 2 == 0 ? KeptHistory(days: Int(seed) / 2, traces: Int(seed) / 2) : .all)
    try await world.create("other")
    try await world.start {
      $0.riskLimits = Wire.RiskLimits(maxPositionPercent: "40")
    }
    let store = MemoryResourceStore()
    for number in 0..<60 {
      if Int.random(in: 0..<3, using: &dice) == 0 { try await world.advance() }
      try await act(world, number, &dice)
      // Each is a new process: it begins where the rows end, with sessions that are ahead of them.
      if Int.random(in: 0..<6, using: &dice) == 0 {
        try await ReadModels(manager: world.manager, store: store, settings: settings(&dice)).catchUp()
      }
    }
    await world.leases.shutDown()
    try await world.stop()
    let readModels = ReadModels(manager: world.manager, store: store, settings: settings(&dice))
    try await readModels.catchUp()
    #expect(readModels.revision == world.journal.newestRevision)

    let rebuilt = MemoryResourceStore()
    let reached = try await ReadModels.rebuild(from: world.journal, into: rebuilt, at: 0)
    #expect(reached == world.journal.newestRevision)
    #expect(store.all.count == rebuilt.all.count)
    for (row, again) in zip(store.all, rebuilt.all) { #expect(row == again) }

    let live = try await world.reading(of: "s", world.core(with: readModels))
    #expect(live.orders[0].count > 5 && !live.transactions[0].isEmpty)
    await world.manager.restEnded(upTo: readModels.revision, after: .zero)
    guard case .resting = try await world.manager.place(of: try #require(SessionID("s"))) else {
      Issue.record("the session is in memory still")
      return
    }
    let stored = try await world.reading(of: "s", world.core(with: readModels))
    #expect(stored == live)
    guard case .resting = try await world.manager.place(of: try #require(SessionID("s"))) else {
      Issue.record("a read has brought it back")
      return
    }
  }

  @Test("A token that a session gave is good when it has been let go")
  func tokens() async throws {
    let world = try World()
    try await world.start()
    for index in 0..<5 {
      try await world.place("k\(index)") {
        $0.type = .limit
        $0.limitPrice = "1"
      }
    }
    try await world.stop()
    let store = MemoryResourceStore()
    let readModels = ReadModels(manager: world.manager, store: store)
    try await readModels.catchUp()
    let core = world.core(with: readModels)
    let orders = OrderServiceImplementation(core: core)
    let first = try await orders.listOrders(.init(sessionId: "s", pageSize: 2), context: context("ListOrders"))
    await world.manager.restEnded(upTo: readModels.revision, after: .zero)
    let rest = try await orders.listOrders(
      .init(sessionId: "s", pageToken: first.nextPageToken), context: context("ListOrders"))
    #expect((first.orders + rest.orders).map(\.clientOrderId) == (0..<5).map { "k\($0)" })
    #expect(rest.revision == world.journal.newestRevision)
  }

  @Test(
    "A session at rest is there for commands, keeps its name and its keys, and its streams begin where they are asked to"
  )
  func waking() async throws {
    let world = try World()
    try await world.start()
    let order = try await world.place("k") {
      $0.type = .limit
      $0.limitPrice = "1"
    }
    try await world.stop()
    let readModels = ReadModels(manager: world.manager, store: MemoryResourceStore())
    try await readModels.catchUp()
    let id = try #require(SessionID("s"))
    await world.manager.restEnded(upTo: readModels.revision, after: .zero)
    #expect(await world.manager.allRunners.isEmpty)
    // The same creation again is the same session.
    #expect(try await world.create("s").sessionId == "s")
    guard case .loaded = try await world.manager.place(of: id) else {
      Issue.record("it is not in memory")
      return
    }
    await world.manager.restEnded(upTo: readModels.revision, after: .zero)
    #expect(
      try await world.place("k") {
        $0.type = .limit
        $0.limitPrice = "1"
      }.orderId == order.orderId)
    let refused = try await refusal { try await world.stop() }
    #expect(refused.reason == "WRONG_STATE")
    await world.manager.restEnded(upTo: readModels.revision, after: .zero)
    let core = world.core(with: readModels)
    let source = try await AllSessionsSource.open(core, from: .snapshot)
    var copy = source
    #expect(copy.snapshot().map(\.sessionId) == ["s"])
    #expect(copy.snapshot().isEmpty)
  }

  @Test("Rows of another journal are thrown away")
  func otherJournal() async throws {
    let store = MemoryResourceStore()
    let first = try World()
    try await first.create("one")
    try await first.create("two")
    try await ReadModels(manager: first.manager, store: store).catchUp()
    let second = try World()
    try await second.create("three")
    try await ReadModels(manager: second.manager, store: store).catchUp()
    #expect(store.all.map(\.sessionID.text) == ["three"])
  }

  @Test("What is old enough goes, by its kind; what filled stays")
  func retention() async throws {
    let world = try World()
    try await world.start()
    try await world.openPosition("filled")
    let cancelled = try await world.place("cancelled") {
      $0.type = .limit
      $0.limitPrice = "1"
    }
    _ = try await world.orders.cancelOrder(
      .init(sessionId: "s", orderId: cancelled.orderId), context: context("CancelOrder"))
    try await world.stop()
    let store = MemoryResourceStore()
    let readModels = ReadModels(manager: world.manager, store: store)
    try await readModels.catchUp()
    await world.manager.restEnded(upTo: readModels.revision, after: .zero)
    let orders = OrderServiceImplementation(core: world.core(with: readModels))
    let now = world.clock.now.nanosecondsSinceEpoch
    let day: Int64 = 86_400_000_000_000
    for (days, expected) in [(29, ["filled", "cancelled"]), (31, ["filled"]), (40_000, ["filled"])]
      as [(Int64, [String])]
    {
      for rule in RetentionRule.standard { _ = try await ReadModels.applyAll(rule, to: store, at: now + days * day) }
      let left = try await orders.listOrders(.init(sessionId: "s"), context: context("ListOrders")).orders
      #expect(left.map(\.clientOrderId) == expected, "after \(days) days")
    }
  }
}
