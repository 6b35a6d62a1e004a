import Synchronization
import TradingEngine
import TradingModel

@testable import TradingRuntime

/// Clients that create and start the sessions, trade in them, repeat what failed, and remember what they were told.
final class SimulatedClients: Sendable {
  struct Acknowledged: Sendable, Hashable {
    let sessionID: SessionID
    let clientOrderID: ClientOrderID
    let orderID: OrderID
    let revision: Revision
  }

  private struct State {
    var random: SeededGenerator
    var life = 0
    var manager: SessionManager?
    /// The manager has recovered, and lets callers in.
    var isOpen = false
    var acknowledged: [Acknowledged] = []
    var violations: [String] = []
    var lastKey: UInt64 = 0
    /// Keys whose call failed without saying whether it took place.
    var doubtful: [(SessionID, ClientOrderID, OrderTerms)] = []
    var ended: Set<SessionID> = []
    var isAsking = false
  }

  private let disk: SimulatedDisk
  private let sessions: [SessionID]
  private let state: Mutex<State>

  init(seed: UInt64, disk: SimulatedDisk, sessions: [SessionID]) {
    self.disk = disk
    self.sessions = sessions
    state = Mutex(State(random: SeededGenerator(seed: seed)))
  }

  var acknowledged: [Acknowledged] { state.withLock(\.acknowledged) }
  var violations: [String] { state.withLock(\.violations) }

  /// Every session has ended, as the present process says.
  var areDone: Bool { state.withLock { $0.ended.count == sessions.count } }

  func connect(to manager: SessionManager) {
    state.withLock { state in
      state.life += 1
      state.manager = manager
      state.isOpen = false
      state.isAsking = false
      state.ended = []
    }
  }

  func open(_ manager: SessionManager) { state.withLock { if $0.manager === manager { $0.isOpen = true } } }

  func disconnect() {
    state.withLock { state in
      state.life += 1
      state.manager = nil
      state.isOpen = false
    }
  }

  private var line: (manager: SessionManager, life: Int)? {
    state.withLock { state in state.isOpen ? state.manager.map { ($0, state.life) } : nil }
  }

  // MARK: Speaking

  /// One client says something.
  func speak(on executor: SimulationExecutor) {
    guard let line else { return }
    let (session, dice) = state.withLock { state in
      (sessions[Int.random(in: sessions.indices, using: &state.random)], Int.random(in: 0..<100, using: &state.random))
    }
    Task(executorPreference: executor) {
      switch dice {
      case 0..<10: await self.prepare(session, line.manager)
      case 10..<65: await self.place(session, line)
      case 65..<80: await self.cancel(session, line.manager)
      case 80..<85: try? await line.manager.runner(session).perform(.pause) { _, _ in }
      case 85..<95: try? await line.manager.runner(session).perform(.resume) { _, _ in }
      default: await self.arm(session, line.manager)
      }
    }
  }

  private func prepare(_ session: SessionID, _ manager: SessionManager) async {
    do {
      let strategy = "name: s\nentry: close > 103\nexit: close < 102\nsizing: { percent_of_equity: 3 }\n"
      _ = try await manager.create(
        proposal(id: session.text, strategy: strategy, pace: .barsPerSecond(BarRate(raw: 1_000_000_000))))
      _ = try await manager.start(session, validateOnly: false)
    } catch {}
  }

  private func place(_ session: SessionID, _ line: (manager: SessionManager, life: Int)) async {
    guard let (key, terms) = nextOrder(in: session) else { return }
    do {
      let request = OrderRequest(clientOrderID: key, terms: terms)
      let told = try await line.manager.runner(session).perform(.placeOrder(request)) {
        view, reply -> (OrderID, Revision)? in
        if case .order(let order) = reply { (order.orderID, view.revision) } else { nil }
      }
      if let (orderID, revision) = told {
        note(Acknowledged(sessionID: session, clientOrderID: key, orderID: orderID, revision: revision), line.life)
      }
    } catch is CommandError {
    } catch {
      // It may have taken place: said again later with the same key.
      state.withLock { $0.doubtful.append((session, key, terms)) }
    }
  }

  private func nextOrder(in session: SessionID) -> (ClientOrderID, OrderTerms)? {
    state.withLock { state in
      if let place = state.doubtful.firstIndex(where: { $0.0 == session }), Bool.random(using: &state.random) {
        let (_, key, terms) = state.doubtful.remove(at: place)
        return (key, terms)
      }
      state.lastKey += 1
      let side = Bool.random(using: &state.random) ? OrderSide.buy : .sell
      let quantity = Quantity(raw: Int64.random(in: 1...20, using: &state.random) * 1_000_000_000)
      let price = Price(raw: Int64.random(in: 95...110, using: &state.random) * 1_000_000_000)
      let kind = Bool.random(using: &state.random) ? OrderKind.market : .limit(price)
      return (
        ClientOrderID("key", state.lastKey), OrderTerms(symbol: spx, side: side, quantity: quantity, kind: kind)
      )
    }
  }

  private func note(_ acknowledged: Acknowledged, _ life: Int) {
    state.withLock { state in
      // Said by a process that is dead: nobody heard it.
      guard state.life == life else { return }
      if disk.newestRevision < acknowledged.revision {
        state.violations.append("acknowledged before it was durable: \(acknowledged)")
      }
      state.acknowledged.append(acknowledged)
    }
  }

  private func cancel(_ session: SessionID, _ manager: SessionManager) async {
    do {
      let runner = try await manager.runner(session)
      let working = try await runner.read { $0.state.workingOrders.map(\.orderID) }
      let chosen = state.withLock { working.randomElement(using: &$0.random) }
      if let chosen { try await runner.perform(.cancelOrder(chosen)) { _, _ in } }
    } catch {}
  }

  private func arm(_ session: SessionID, _ manager: SessionManager) async {
    let level = state.withLock { Price(raw: Int64.random(in: 96...104, using: &$0.random) * 1_000_000_000) }
    let request = TriggerRequest(clientTriggerID: nil, symbol: spx, kind: .stopLoss(level), quantity: nil)
    try? await manager.runner(session).perform(.createTrigger(request)) { _, _ in }
  }

  // MARK: The end

  /// Sees to it that every session is started, runs, and comes to its end with no order left.
  func bringToEnd(on executor: SimulationExecutor) {
    guard let line, state.withLock({ !$0.isAsking }) else { return }
    state.withLock { $0.isAsking = true }
    Task(executorPreference: executor) {
      for session in self.sessions { await self.bringToEnd(session, line) }
      self.state.withLock { if $0.life == line.life { $0.isAsking = false } }
    }
  }

  private func bringToEnd(_ session: SessionID, _ line: (manager: SessionManager, life: Int)) async {
    await prepare(session, line.manager)
    do {
      let runner = try await line.manager.runner(session)
      let (isFinal, isClear) = try await runner.read { ($0.state.status.isFinal, $0.state.workingOrders.isEmpty) }
      if isFinal, isClear { state.withLock { if $0.life == line.life { _ = $0.ended.insert(session) } } }
    } catch {}
  }
}
