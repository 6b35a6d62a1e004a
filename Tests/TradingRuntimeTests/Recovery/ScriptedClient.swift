import Synchronization
import TradingEngine
import TradingModel
import TradingRuntime

/// A client that says the same at the same places of a replay, and says it again when asked again: every command carries
/// a key of idempotency, or is refused when it has been done.
final class ScriptedClient: Sendable {
  private let seed: UInt64
  private let symbols: [Symbol]
  private let sessionID: SessionID
  private let manager = Mutex<SessionManager?>(nil)

  init(seed: UInt64, sessionID: SessionID, symbols: [Symbol]) {
    self.seed = seed
    self.sessionID = sessionID
    self.symbols = symbols
  }

  func connect(to manager: SessionManager) { self.manager.withLock { $0 = manager } }

  /// Everything that it has to say before a slice.
  func speak(before slice: Int) async {
    // While the session is being made anew it is not there, and has been told already.
    guard slice > 0, let manager = manager.withLock({ $0 }), let runner = try? await manager.runner(sessionID) else {
      return
    }
    var random = SeededGenerator(seed: seed &* 1_000_003 &+ UInt64(slice))
    for number in 0..<Int.random(in: 0...2, using: &random) {
      let symbol = symbols[Int.random(in: symbols.indices, using: &random)]
      guard let state = try? await runner.read(\.state), let price = state.lastTick(of: symbol)?.price else { return }
      let key = "c-\(slice)-\(number)"
      guard let command = command(key, symbol, Int(price.raw / 1_000_000_000), slice, state, &random) else { continue }
      _ = try? await runner.perform(command) { _, _ in 0 }
    }
  }

  private func command(
    _ key: String, _ symbol: Symbol, _ price: Int, _ slice: Int, _ state: SessionState, _ random: inout SeededGenerator
  ) -> SessionInput? {
    let dice = Int.random(in: 0..<100, using: &random)
    let earlier = "c-\(max(1, slice - Int.random(in: 1...6, using: &random)))-0"
    switch dice {
    case 0..<60:
      guard let id = ClientOrderID(key) else { return nil }
      return .placeOrder(OrderRequest(clientOrderID: id, terms: terms(symbol, price, state, &random)))
    case 60..<75:
      return ClientOrderID(earlier).flatMap { state.order(clientOrderID: $0) }.map { .cancelOrder($0.orderID) }
    case 75..<85:
      let level = Price(raw: Int64(price + Int.random(in: -9 ... -1, using: &random)) * 1_000_000_000)
      let kind = Bool.random(using: &random) ? Trigger.Kind.stopLoss(level) : .trailingStop(.amount(units(4)))
      return .createTrigger(
        TriggerRequest(clientTriggerID: ClientTriggerID(key), symbol: symbol, kind: kind, quantity: nil))
    case 85..<90: return ClientOrderID(key).map { .closePosition(symbol: symbol, clientOrderID: $0) }
    case 90..<94: return .pause
    default: return .resume
    }
  }

  private func units(_ count: Int) -> Price { Price(raw: Int64(count) * 1_000_000_000) }

  private func terms(
    _ symbol: Symbol, _ price: Int, _ state: SessionState, _ random: inout SeededGenerator
  ) -> OrderTerms {
    let side = Bool.random(using: &random) ? OrderSide.buy : .sell
    let distance = Int.random(in: -4...4, using: &random)
    let kinds: [OrderKind] = [
      .market, .limit(units(price + distance)), .stop(units(price + (side == .buy ? 3 : -3))),
      .stopLimit(stop: units(price + (side == .buy ? 2 : -2)), limit: units(price + (side == .buy ? 4 : -4))),
      .trailingStop(.amount(units(3))),
    ]
    let kind = kinds[Int.random(in: kinds.indices, using: &random)]
    let later = Instant(
      nanosecondsSinceEpoch: (state.marketTime?.nanosecondsSinceEpoch ?? 0)
        + Int64.random(in: 1...4, using: &random) * ListFeed.day)
    let forces: [TimeInForce] = [.goodTillCancelled, .day, .goodTillDate(later), .immediateOrCancel, .fillOrKill]
    let force = kind == .market ? .goodTillCancelled : forces[Int.random(in: forces.indices, using: &random)]
    return OrderTerms(
      symbol: symbol, side: side, quantity: Quantity(raw: Int64.random(in: 1...40, using: &random) * 1_000_000_000),
      kind: kind, timeInForce: force)
  }
}

/// A feed that lets a client speak before each slice it gives.
struct ScriptedFeed: MarketDataFeed {
  let base: ListFeed
  let client: ScriptedClient

  var description: String { base.description }
  var instruments: [Instrument] { base.instruments }

  func open(symbols: [Symbol], from: Instant?, to: Instant?) async throws -> any MarketDataCursor {
    Cursor(base: try await base.open(symbols: symbols, from: from, to: to), client: client)
  }

  private struct Cursor: MarketDataCursor {
    var base: any MarketDataCursor
    let client: ScriptedClient
    var given = 0

    mutating func next() async throws -> MarketSlice? {
      await client.speak(before: given)
      given += 1
      return try await base.next()
    }
  }
}
