import MarketSimulation
import Testing
import TradingModel

/// Hours after the epoch, in UTC, where the fixture's days begin.
func hour(_ hours: Double, day: Int64 = 0) -> Instant {
  Instant(nanosecondsSinceEpoch: day * 86_400_000_000_000 + Int64(hours * 3_600_000_000_000))
}

/// 09:30 to 16:00 in UTC, Monday to Friday. The epoch was a Thursday.
func exchangeHours() throws -> TradingHours {
  let zone = try #require(CivilZone("UTC"))
  return try #require(
    TradingHours(
      zone: zone, openMinute: 570, closeMinute: 960,
      weekdays: [.monday, .tuesday, .wednesday, .thursday, .friday]))
}

@Suite("Time in force")
struct TimeInForceTests {
  @Test("IOC: what the first price gives fills, the rest expires")
  func immediateOrCancel() throws {
    var market = try Market(volumeShare: "10")
    _ = try market.place(.buy, "8", .market, .immediateOrCancel)
    #expect(
      try market.bar("100", "101", "99", "100", volume: "50").suffix(2) == [
        "O-1 not filled: volumeShareExhausted", "O-1 expired: immediate or cancel: not all of it was to be had",
      ])
    #expect(market.exchange.workingOrderCount == 0)
    #expect(market.cancel() == ["O-1 cancel rejected: the order is already expired"])
  }

  @Test("IOC: a limit that the first price does not meet expires unfilled")
  func immediateLimit() throws {
    var market = try Market()
    _ = try market.tick("100")
    _ = try market.place(.buy, "8", .limit("98"), .immediateOrCancel)
    #expect(
      try market.tick("99").last == "O-1 expired: immediate or cancel: the market did not reach the limit")
    #expect(try market.tick("90").isEmpty)
  }

  @Test("FOK: all of it at the first price")
  func fillOrKill() throws {
    var market = try Market(volumeShare: "10")
    _ = try market.place(.buy, "5", .market, .fillOrKill)
    #expect(try market.bar("100", "101", "99", "100", volume: "50").first == "O-1 filled 5 @ 100 market-at-next-tick")
  }

  @Test("FOK: or none of it")
  func fillOrKillNothing() throws {
    var market = try Market(volumeShare: "10")
    _ = try market.place(.buy, "6", .market, .fillOrKill)
    let reports = try market.bar("100", "101", "99", "100", volume: "50")
    #expect(reports.last == "O-1 expired: fill or kill: not all of it was to be had")
    #expect(!reports.contains { $0.contains("filled 5") })
  }

  @Test("DAY without hours: to the end of the day of its first price")
  func day() throws {
    var market = try Market()
    _ = try market.tick("100", at: hour(10))
    _ = try market.place(1, .buy, "1", .limit("90"), .day, at: hour(11))
    #expect(try market.tick("95", at: hour(12)) == ["O-1 not filled: limitNotReached"])
    #expect(try market.tick("91", at: hour(23.9)).isEmpty)
    let next = try market.tick("80", at: hour(9, day: 1))
    #expect(next == ["O-1 expired: good for the day: the day is over"])
  }

  @Test("DAY placed on a day's last close works the next day")
  func dayAfterTheClose() throws {
    var market = try Market()
    market.barLength = 23_400_000_000_000
    _ = try market.bar("100", "101", "99", "100")
    _ = try market.place(.buy, "1", .limit("95"), .day)
    #expect(try market.bar("97", "98", "94", "96").last == "O-1 filled 1 @ 95 limit-at-level")
  }

  @Test("DAY with hours: to the close of the session, or of the next one when none is open")
  func dayWithHours() throws {
    var market = try Market(hours: try exchangeHours())
    _ = try market.tick("100", at: hour(10))
    _ = try market.place(1, .buy, "1", .limit("90"), .day, at: hour(11))
    _ = try market.place(2, .buy, "1", .limit("90"), .day, at: hour(20))
    // At 20:00 the first had ended at 16:01.
    #expect(!market.exchange.isWorking(OrderID("O", 1)))
    #expect(market.exchange.isWorking(OrderID("O", 2)))
    let reports = market.exchange.passTime(to: hour(20, day: 1))
    #expect(reports.map(\.summary) == ["O-2 expired: good for the day: the day is over"])
    #expect(reports.first?.time == hour(16 + 1.0 / 60, day: 1))
  }

  @Test("DAY over a weekend works on Monday")
  func weekend() throws {
    var market = try Market(hours: try exchangeHours())
    _ = try market.tick("100", at: hour(10, day: 1))
    _ = try market.place(1, .buy, "1", .limit("90"), .day, at: hour(17, day: 1))
    #expect(market.exchange.passTime(to: hour(9, day: 4)).isEmpty)
    #expect(try market.tick("80", at: hour(10, day: 4)) == ["O-1 filled 1 @ 80 limit-at-gap"])
  }

  @Test("GTC works until it is cancelled")
  func goodTillCancelled() throws {
    var market = try Market()
    _ = try market.place(.buy, "1", .limit("90"), .goodTillCancelled)
    for _ in 0..<5 { _ = try market.bar("100", "101", "99", "100") }
    #expect(market.cancel() == ["O-1 cancelled"])
  }

  @Test("GTD ends at its instant; one that has passed is rejected")
  func goodTillDate() throws {
    var market = try Market()
    _ = try market.tick("100", at: hour(1))
    _ = try market.place(1, .buy, "1", .limit("90"), .goodTillDate(hour(5)), at: hour(1))
    #expect(try market.tick("91", at: hour(4)) == ["O-1 not filled: limitNotReached"])
    #expect(
      try market.tick("80", at: hour(6)) == ["O-1 expired: good till date: the expire time has passed"])
    #expect(
      try market.place(2, .buy, "1", .limit("90"), .goodTillDate(hour(6)), at: hour(6)) == [
        "O-2 rejected: the expire time has passed"
      ])
  }

  @Test("Orders that end together end in the order of their submission, at their own times")
  func severalDeadlines() throws {
    var market = try Market()
    _ = try market.place(1, .buy, "1", .limit("90"), .goodTillDate(hour(3)))
    _ = try market.place(2, .buy, "1", .limit("91"), .goodTillDate(hour(2)))
    _ = try market.place(3, .buy, "1", .limit("92"), .goodTillDate(hour(3)))
    let reports = market.exchange.passTime(to: hour(9))
    #expect(reports.map(\.orderID.text) == ["O-2", "O-1", "O-3"])
    #expect(reports.map(\.time) == [hour(2), hour(3), hour(3)])
  }

  @Test("At the open: the first price of a day, and nothing else")
  func atTheOpen() throws {
    var market = try Market(spread: "100", hours: try exchangeHours())
    _ = try market.tick("100", at: hour(10))
    #expect(
      try market.place(1, .buy, "1", .market, .atTheOpen, at: hour(11)).last == "O-1 not filled: awaitingOpening")
    _ = try market.place(2, .buy, "1", .limit("95"), .atTheOpen, at: hour(11))
    #expect(try market.tick("90", at: hour(12)).isEmpty)
    // One price for all: nobody crosses a spread.
    #expect(
      try market.tick("96", at: hour(9.5, day: 1)) == [
        "O-1 filled 1 @ 96 at-the-open",
        "O-2 expired: at the open: no opening price came within the limit",
      ])
  }

  @Test("At the close: the price that ends a bar in the closing minute")
  func atTheClose() throws {
    var market = try Market(spread: "100", hours: try exchangeHours())
    _ = try market.tick("100", at: hour(10))
    _ = try market.place(1, .sell, "1", .market, .atTheClose, at: hour(11))
    _ = try market.place(2, .sell, "1", .limit("120"), .atTheClose, at: hour(11))
    #expect(try market.tick("130", at: hour(15)).allSatisfy { !$0.contains("@") })
    #expect(
      try market.tick("110", at: hour(16)) == [
        "O-1 filled 1 @ 110 at-the-close", "O-2 expired: at the close: no closing price came within the limit",
      ])
  }

  @Test("At the close without hours: the close of a bar that is as long as a day")
  func atTheCloseOfDailyBars() throws {
    var market = try Market()
    market.barLength = 23_400_000_000_000
    _ = try market.place(.buy, "1", .market, .atTheClose)
    #expect(try market.bar("100", "110", "95", "105").last == "O-1 filled 1 @ 105 at-the-close")
  }

  @Test("At the close where no close can be known expires with the day, and says why")
  func noClosingPrice() throws {
    var market = try Market()
    _ = try market.place(.buy, "1", .market, .atTheClose)
    _ = try market.bar("100", "110", "95", "105")
    #expect(
      try market.bar("100", "110", "95", "105") == [
        "O-1 expired: at the close: the day ended and no closing price was seen"
      ])
  }

  @Test("A stop that would have to fill at once is a contradiction")
  func contradictions() throws {
    var market = try Market()
    for force in [TimeInForce.immediateOrCancel, .fillOrKill, .atTheOpen, .atTheClose] {
      #expect(
        try market.place(.sell, "1", .stop("90"), force) == [
          "O-1 rejected: a stop order waits: it is good for a day, until a date or until it is cancelled"
        ])
    }
  }
}
