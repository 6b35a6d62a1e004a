import MarketSimulation
import Testing
import TradingModel

@Suite("Latency")
struct LatencyTests {
  private static let hourLong = Latency(base: 1_000_000_000)
  private func after(_ milliseconds: Int64) -> Instant { Instant(nanosecondsSinceEpoch: milliseconds * 1_000_000) }

  @Test("An order meets the first price after it has arrived")
  func arrival() throws {
    var market = try Market(latency: Self.hourLong)
    _ = try market.tick("100", at: after(0))
    #expect(try market.place(1, .buy, "1", .market, at: after(100)) == ["O-1 not filled: inTransit"])
    #expect(try market.tick("101", at: after(1_000)).isEmpty)
    #expect(
      try market.tick("102", at: after(1_200)) == [
        "O-1 accepted", "O-1 not filled: awaitingNextTick", "O-1 filled 1 @ 102 market-at-next-tick",
      ])
  }

  @Test("What a report says happened when the command arrived")
  func timeOfAcceptance() throws {
    var market = try Market(latency: Self.hourLong)
    _ = try market.place(1, .buy, "1", .limit("5"), at: after(100))
    let reports = market.exchange.passTime(to: after(5_000))
    #expect(reports.map(\.time) == [after(1_100), after(1_100)])
  }

  @Test("A cancel that is on its way does not keep an order from filling: the cancel loses the race")
  func cancelCrossesFill() throws {
    var market = try Market(latency: Self.hourLong)
    _ = try market.place(1, .buy, "1", .limit("99"), at: after(0))
    _ = try market.tick("100", at: after(1_500))
    #expect(market.exchange.cancel(OrderID("O", 1), at: after(1_600)).isEmpty)
    #expect(try market.tick("98", at: after(2_000)) == ["O-1 filled 1 @ 98 limit-at-gap"])
    #expect(
      try market.tick("97", at: after(3_000)) == ["O-1 cancel rejected: the order is already filled"])
  }

  @Test("A change that is on its way works on what is left when it arrives")
  func modifyCrossesFill() throws {
    var market = try Market(volumeShare: "10", latency: Self.hourLong)
    _ = try market.place(1, .buy, "8", .limit("99"), at: after(0))
    _ = try market.tick("100", at: after(1_500))
    let terms = OrderTerms(symbol: market.symbol, side: .buy, quantity: try Quantity("4"), kind: try .limit("99"))
    #expect(market.exchange.modify(OrderID("O", 1), to: terms, at: after(1_600)).isEmpty)
    #expect(try market.trade("98", "50").first == "O-1 filled 5 @ 99 limit-at-level")
    let reports = market.exchange.passTime(to: after(3_000)).map(\.summary)
    #expect(reports == ["O-1 modify rejected: 5 have filled, which is more"])
  }

  @Test("An order that a trigger fired meets the market when it arrives, not where the trigger fired")
  func firedAt() throws {
    var market = try Market(latency: Self.hourLong)
    _ = try market.tick("100", at: after(0))
    #expect(try market.place(1, .sell, "1", .market, firedAt: "100", at: after(0)) == ["O-1 not filled: inTransit"])
    #expect(try market.tick("90", at: after(2_000)).last == "O-1 filled 1 @ 90 market-at-next-tick")
  }

  /// When each of some orders arrives, in milliseconds.
  private func arrivals(seed: UInt64, jitter: Int64) throws -> [Int64] {
    var market = try Market(latency: Latency(base: 0, jitter: jitter), seed: seed)
    var reports: [ExecutionReport] = []
    for number in UInt64(1)...20 {
      let order = try order(number, .buy, "1", .limit("5"), symbol: market.symbol)
      reports += market.exchange.submit(order, at: after(Int64(number) * 1_000))
    }
    reports += market.exchange.passTime(to: after(100_000))
    return reports.compactMap { report in
      if case .accepted = report.outcome { report.time.nanosecondsSinceEpoch / 1_000_000 } else { nil }
    }
  }

  @Test("Its random part follows from the seed alone, stays in its bounds and keeps the order of sending")
  func jitter() throws {
    let first = try arrivals(seed: 7, jitter: 3_000_000_000)
    #expect(first == (try arrivals(seed: 7, jitter: 3_000_000_000)))
    #expect(first != (try arrivals(seed: 8, jitter: 3_000_000_000)))
    #expect(first == first.sorted() && first.count == 20)
    for (index, arrival) in first.enumerated() {
      #expect(arrival >= Int64(index + 1) * 1_000 && arrival <= 23_000)
    }
  }
}
