import Testing
import TradingModel

@testable import TradingEngine

/// What a strategy is told, in which order, and that a replay tells it the same.
struct StrategyCallsTests {
  /// Writes down every call. Buys at a price of 90, closes at its second fill.
  struct Diary: Strategy {
    let name = "diary"
    let warmUpBars = 2
    let followsQuotes: Bool
    var lines: [String] = []

    mutating func warmUp(with bar: Bar, context: StrategyContext) { note("warm up \(bar.close)", context) }
    mutating func onStart(context: StrategyContext) { note("start", context) }
    mutating func onStop(context: StrategyContext) { note("stop", context) }

    mutating func onBar(_ bar: Bar, context: StrategyContext) -> [Signal] {
      note("bar \(bar.symbol) \(bar.close)", context)
      return []
    }

    mutating func onQuote(_ tick: Tick, context: StrategyContext) -> [Signal] {
      note("quote \(tick.price)", context)
      guard tick.price == (try? Price("90")), let share = Percentage(exactly: 10) else { return [] }
      return [Signal(symbol: tick.symbol, action: .enter(percentOfEquity: share, protections: .init()), reason: "90")]
    }

    mutating func onFill(_ fill: Fill, of order: Order, context: StrategyContext) -> [Signal] {
      note("fill \(fill.quantity) of \(order.terms.quantity)", context)
      guard order.terms.side == .buy, order.status == .filled else { return [] }
      return [Signal(symbol: order.terms.symbol, action: .exit, reason: "filled")]
    }

    private mutating func note(_ call: String, _ context: StrategyContext) {
      let price = context.holding.averagePrice.map { " at \($0)" } ?? ""
      let other = Symbol("Y").flatMap { context.holding(in: $0)?.quantity.description } ?? "unknown"
      lines.append("\(call): \(context.position)\(price), equity \(context.equity), Y \(other)")
    }
  }

  private func lines(_ engine: SessionEngine) throws -> [String] { try #require(engine.strategy as? Diary).lines }

  private func desk() throws -> Desk {
    var desk = try Desk(strategy: Diary(followsQuotes: true), started: false)
    try desk.bar("99")
    try desk.send(.start)
    try desk.tick("100")
    try desk.bar("101")
    try desk.tick("90")
    let entry = try #require(desk.state.orders.last)
    try desk.fill(entry, "40", at: "90")
    try desk.tick("95")
    try desk.fill(entry, "71", at: "90")
    let exit = try #require(desk.state.orders.last)
    #expect(exit.terms.side == .sell && exit.signalReason == "filled")
    try desk.send(.pause)
    try desk.send(.resume)
    try desk.send(.stop(reason: "done"))
    return desk
  }

  @Test func everyCallComesInOrderWithTheBooksOfThatMoment() throws {
    let lines = try lines(desk().engine)
    #expect(
      lines == [
        "warm up 99: 0, equity 100000, Y 0", "start: 0, equity 100000, Y 0", "quote 100: 0, equity 100000, Y 0",
        "bar X 101: 0, equity 100000, Y 0", "quote 90: 0, equity 100000, Y 0",
        "fill 40 of 111: 40 at 90, equity 100000, Y 0", "quote 95: 40 at 90, equity 100200, Y 0",
        "fill 71 of 111: 111 at 90, equity 100555, Y 0", "stop: 0, equity 100555, Y 0",
      ])
  }

  @Test func aReplayTellsTheSame() throws {
    let desk = try desk()
    let replayed = try SessionEngine.replay(
      desk.events, configuration: Desk.configuration(), strategy: Diary(followsQuotes: true))
    #expect(replayed.state == desk.state)
    #expect(try lines(replayed) == lines(desk.engine))
  }

  @Test func quotesComeOnlyWhenAskedFor() throws {
    var desk = try Desk(strategy: Diary(followsQuotes: false))
    try desk.tick("100")
    try desk.bar("101")
    #expect(try lines(desk.engine).map { $0.prefix { $0 != " " } } == ["start:", "bar"])
  }

  @Test func whatIsSaidWhileWarmingUpLeadsToNothing() throws {
    var desk = try Desk(strategy: RestlessStrategy(percent: Percentage("10"), protections: .init()), started: false)
    for price in 100..<140 { try desk.bar("\(price)") }
    #expect(desk.events.count == 40 && desk.state.counters.droppedSignals == 0 && desk.state.counters.bars == 40)
  }
}
