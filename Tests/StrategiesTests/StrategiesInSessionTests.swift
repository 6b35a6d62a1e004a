import Strategies
import Testing
import TradingEngine
import TradingModel

/// Strategies inside a session: warmed up before the start, and the same again in a replay.
struct StrategiesInSessionTests {
  private struct Session {
    var engine: SessionEngine
    var events: [SessionEvent] = []
    var day: Int64 = 0
    private var sequence: UInt64 = 0
    private var fills: UInt64 = 0

    init(_ strategy: any Strategy) throws {
      engine = SessionEngine(configuration: try Self.configuration(), strategy: strategy)
    }

    static func configuration() throws -> SessionConfiguration {
      let instruments = try ["A", "B"].map { text in
        let symbol = try #require(Symbol(text))
        let (tick, lot) = (try Price("0.01"), try Quantity("1"))
        return try #require(Instrument(symbol: symbol, currency: "USD", tickSize: tick, lotSize: lot))
      }
      return try SessionConfiguration(
        sessionID: #require(SessionID("s")), displayName: "test", mode: .paper, instruments: instruments,
        initialCash: Money("100000"), currency: "USD", dayTimeZone: #require(CivilZone("UTC")))
    }

    mutating func send(_ input: SessionInput) throws {
      let time = try #require(Instant(seconds: day * 86_400 + 23_400))
      events += try engine.apply(input, at: time).events
    }

    /// A day of both symbols: a tick and a bar each, and every order filled at once.
    mutating func pass(_ closes: [(symbol: String, close: String)], isLive: Bool = true) throws {
      day += 1
      for (text, close) in closes where isLive {
        sequence += 1
        let time = try #require(Instant(seconds: day * 86_400 + 23_400))
        let (symbol, price) = (try #require(Symbol(text)), try Price(close))
        try send(.tick(Tick(symbol: symbol, time: time, price: price, arrival: .jump, sequence: sequence)))
      }
      for (text, close) in closes {
        let symbol = try #require(Symbol(text))
        try send(.bar(try bar(symbol, day: day, close: close)))
      }
      for order in engine.state.workingOrders { try fill(order) }
    }

    private mutating func fill(_ order: Order) throws {
      fills += 1
      let fill = Fill(
        executionID: try #require(ExecutionID("e-\(fills)")), quantity: order.leavesQuantity,
        price: try #require(engine.state.lastTick(of: order.terms.symbol)).price, commission: .zero, model: "test")
      let time = try #require(Instant(seconds: day * 86_400 + 23_400))
      try send(.execution(ExecutionReport(orderID: order.orderID, time: time, outcome: .filled(fill))))
    }

    var holdings: [String] { engine.state.positions.map { "\($0.symbol) \($0.quantity)" } }
  }

  private func trend() throws -> FormulaStrategy {
    FormulaStrategy(
      try StrategyDocument(
        yaml: """
          name: trend
          symbols: [A]
          entry: "close > sma(close, 20)"
          exit: "close < 0.95 * entry_price or bars_held > 3"
          sizing: { percent_of_equity: 10 }
          """))
  }

  @Test func barsBeforeTheStartWarmUp() throws {
    var session = try Session(trend())
    for day in 0..<19 { try session.pass([("A", "\(100 + day % 3)")], isLive: false) }
    #expect(session.engine.state.orders.isEmpty && session.engine.state.status == .created)
    try session.send(.start)
    try session.pass([("A", "105")])
    #expect(session.holdings == ["A 95"])
    for _ in 0..<4 { try session.pass([("A", "106")]) }
    // The fourth bar with the position leaves, and is the last one held.
    #expect(session.holdings.isEmpty && session.engine.state.orders.count == 2)
    let replayed = try SessionEngine.replay(
      session.events, configuration: Session.configuration(), strategy: trend())
    #expect(replayed.state == session.engine.state)
    var again = session
    again.engine = replayed
    try session.pass([("A", "107")])
    try again.pass([("A", "107")])
    #expect(again.engine.state == session.engine.state && session.holdings == ["A 93"])
  }

  @Test func pairsSeeBothPositions() throws {
    let (a, b) = (try #require(Symbol("A")), try #require(Symbol("B")))
    let terms = EntryTerms(share: try Percentage("10"))
    let five = try period(5)
    let pairs = try #require(PairsStrategy(a, b, period: five, entry: 1.5, exit: 0.5, terms: terms))
    var session = try Session(pairs)
    try session.send(.start)
    for day in 0..<6 { try session.pass([("A", "\(100 + day % 2)"), ("B", "50")]) }
    #expect(session.holdings.isEmpty)
    try session.pass([("A", "80"), ("B", "50")])
    #expect(session.holdings == ["A 125"])
    try session.pass([("A", "101"), ("B", "50")])
    #expect(session.holdings.isEmpty)
  }
}
