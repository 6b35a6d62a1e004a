import Testing
import TradingEngine
import TradingModel

/// Random runs of trades, prices, rates and everything else that changes an account: what is kept up to date is what
/// is computed again, and a replay gives the same state. A failure names its seed.
@Suite struct RandomPortfolioTests {
  private static let steps = 150

  private struct Account {
    var random: SeededGenerator
    var engine: SessionEngine
    var events: [SessionEvent] = []
    var clock: Int64 = 1_514_808_000
    var number: UInt64 = 0

    init(seed: UInt64) throws {
      random = SeededGenerator(seed: seed)
      engine = SessionEngine(configuration: try Self.configuration(seed: seed), strategy: nil)
      send(.start)
    }

    static func configuration(seed: UInt64) throws -> SessionConfiguration {
      let euro = try #require(Currency("EUR"))
      let isForeign = seed % 3 != 0
      return try SessionConfiguration(
        sessionID: try #require(SessionID("s")), displayName: "", mode: .paper,
        instruments: [
          try Desk.instrument("E", tick: "0.01", lot: "0.001", currency: isForeign ? "EUR" : "USD"),
          try Desk.instrument("X", tick: "0.01", lot: "1"), try Desk.instrument("Y", tick: "0.01", lot: "1"),
        ], initialCash: try Money("100000"), currency: "USD", dayTimeZone: try #require(CivilZone("UTC")),
        portfolio: PortfolioSettings(
          costMethod: seed % 2 == 0 ? .average : .firstInFirstOut, sectors: [try #require(Symbol("X")): "tech"],
          exchangeRates: isForeign ? [euro: try ExchangeRate("1.0937")] : [:]))
    }

    var now: Instant { Instant(nanosecondsSinceEpoch: clock * 1_000_000_000) }

    mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
    mutating func raw(_ bound: UInt64) -> Int64 { Int64(random.next() % bound) + 1 }

    @discardableResult
    mutating func send(_ input: SessionInput) -> Bool {
      clock += below(40) == 0 ? 86_400 : 1
      guard let step = try? engine.apply(input, at: now) else { return false }
      events += step.events
      return true
    }

    mutating func take() throws {
      number += 1
      let symbols = engine.state.market.symbols
      let symbol = symbols[below(symbols.count)]
      switch below(12) {
      case 0...3:
        let tick = Tick(
          symbol: symbol, time: now, price: Price(raw: raw(200_000_000_000)), arrival: .jump, sequence: number)
        send(.tick(tick))
      case 4: try fill(symbol)
      case 5:
        send(
          .portfolio(
            .setRate(try #require(Currency(below(2) == 0 ? "EUR" : "GBP")), ExchangeRate(raw: raw(3_000_000_000)))))
      case 6: send(.sliceClosed)
      default: try record(symbol)
      }
    }

    /// An order that fills at once, in one part.
    private mutating func fill(_ symbol: Symbol) throws {
      let terms = OrderTerms(
        symbol: symbol, side: below(2) == 0 ? .buy : .sell, quantity: Quantity(raw: raw(20) * 1_000_000_000),
        kind: .market)
      send(.placeOrder(OrderRequest(clientOrderID: ClientOrderID("c", number), terms: terms)))
      guard let order = engine.state.order(clientOrderID: ClientOrderID("c", number)), order.denial == nil else {
        return
      }
      let fill = Fill(
        executionID: ExecutionID("e", number), quantity: terms.quantity, price: Price(raw: raw(200_000_000_000)),
        commission: Money(raw: Int128(raw(1_000_000_000))), model: "")
      send(.execution(ExecutionReport(orderID: order.orderID, time: now, outcome: .filled(fill))))
    }

    private mutating func record(_ symbol: Symbol) throws {
      let kind: Transaction.Kind
      switch below(12) {
      case 0: kind = .dividend(symbol: symbol, perUnit: Price(raw: raw(2_000_000_000)))
      case 1: kind = .fee(Money(raw: Int128(raw(5_000_000_000))))
      case 2: kind = .split(symbol: symbol, numerator: UInt32(below(3)) + 1, denominator: UInt32(below(3)) + 1)
      case 3: kind = .deposit(Money(raw: Int128(raw(1_000_000_000_000))))
      case 4: kind = .withdrawal(Money(raw: Int128(raw(1_000_000_000_000))))
      case 5:
        kind = .conversion(
          out: Money(raw: Int128(raw(1_000_000_000_000))), into: try #require(Currency("EUR")),
          incoming: Money(raw: Int128(raw(1_000_000_000_000))))
      default:
        kind = .trade(
          side: below(2) == 0 ? .buy : .sell, symbol: symbol, quantity: Quantity(raw: raw(30_000_000_000)),
          price: Price(raw: raw(200_000_000_000)), fee: Money(raw: Int128(below(1_000_000_000))))
      }
      var strategy: StrategyID?
      if case .trade = kind { strategy = [nil, StrategyID("a"), StrategyID("b")][below(3)] }
      let currency = kind.symbol == nil && below(4) == 0 ? Currency("EUR") : nil
      send(
        .portfolio(
          .record(
            TransactionRequest(
              clientTransactionID: ClientTransactionID("t", number), kind: kind, currency: currency,
              strategyID: strategy))))
    }
  }

  @Test(arguments: UInt64(1)...60)
  func whatIsKeptIsWhatIsComputedAgain(seed: UInt64) throws {
    var account = try Account(seed: seed)
    for step in 1...Self.steps {
      try account.take()
      try PortfolioInvariants(state: account.engine.state).check("seed \(seed), step \(step)")
    }
    #expect(account.engine.state.status == .running)
    #expect(account.engine.state.transactionCount > 20, "seed \(seed)")
    let twin = try SessionEngine.replay(
      account.events, configuration: Account.configuration(seed: seed), strategy: nil)
    #expect(twin.state == account.engine.state, "seed \(seed)")
  }
}
