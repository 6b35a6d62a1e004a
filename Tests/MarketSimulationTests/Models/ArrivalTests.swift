import MarketSimulation
import Testing
import TradingModel

@Suite("An order that meets the last price")
struct LastPriceTests {
  @Test("placed on a bar's close fills at that close, when asked to")
  func atTheClose() throws {
    var market = try Market(arrival: .lastPrice)
    _ = try market.bar("100", "105", "95", "102")
    #expect(try market.place(.sell, "10", .market) == ["O-1 accepted", "O-1 filled 10 @ 102 market-at-next-tick"])
  }

  @Test("and is a limit, rests when that price is beyond it")
  func limit() throws {
    var market = try Market(arrival: .lastPrice)
    _ = try market.tick("100")
    #expect(try market.place(.buy, "1", .limit("99")) == ["O-1 accepted", "O-1 not filled: limitNotReached"])
    #expect(try market.tick("98") == ["O-1 filled 1 @ 98 limit-at-gap"])
  }

  @Test("IOC is over at once")
  func immediate() throws {
    var market = try Market(arrival: .lastPrice)
    _ = try market.tick("100")
    #expect(
      try market.place(.buy, "1", .limit("99"), .immediateOrCancel).last
        == "O-1 expired: immediate or cancel: the market did not reach the limit")
  }

  @Test("waits for the next when the last is too old, and says so")
  func staleQuote() throws {
    var market = try Market(arrival: .lastPrice, maximumQuoteAge: 60_000_000_000)
    _ = try market.tick("100", at: hour(1))
    #expect(
      try market.place(1, .buy, "1", .market, at: hour(2)) == ["O-1 accepted", "O-1 not filled: staleQuote"])
    #expect(try market.tick("101", at: hour(3)) == ["O-1 filled 1 @ 101 market-at-next-tick"])
  }
}

@Suite("No fill on a stale quote")
struct StaleQuoteTests {
  @Test("A price that comes too late fills nothing, and the reason says so")
  func late() throws {
    var market = try Market(maximumQuoteAge: 60_000_000_000)
    _ = try market.place(1, .buy, "1", .market, at: hour(1))
    _ = market.exchange.passTime(to: hour(2))
    #expect(try market.tick("100", at: hour(1.9)) == ["O-1 not filled: staleQuote"])
    #expect(try market.tick("101", at: hour(2)) == ["O-1 filled 1 @ 101 market-at-next-tick"])
  }

  @Test("nor does it move a trailing stop, or reach a stop")
  func stops() throws {
    var market = try Market(maximumQuoteAge: 60_000_000_000)
    _ = try market.tick("100", at: hour(1))
    _ = try market.place(1, .sell, "1", .trailingStop(.amount(try Price("5"))), at: hour(1))
    _ = try market.place(2, .sell, "1", .stop("96"), at: hour(1))
    _ = try market.tick("101", at: hour(1))
    _ = market.exchange.passTime(to: hour(2))
    #expect(
      try market.tick("90", at: hour(1.5)) == ["O-1 not filled: staleQuote", "O-2 not filled: staleQuote"])
    #expect(try market.tick("150", at: hour(1.5)).isEmpty)
    #expect(
      try market.tick("96.5", at: hour(2)) == ["O-1 not filled: stopNotReached", "O-2 not filled: stopNotReached"])
  }
}

@Suite("Hours of trading")
struct HoursTests {
  @Test("Nothing fills outside them, and the reason says so")
  func closed() throws {
    var market = try Market(hours: try exchangeHours())
    _ = try market.place(1, .buy, "1", .market, at: hour(8))
    #expect(try market.tick("100", at: hour(9)) == ["O-1 not filled: marketClosed"])
    #expect(try market.tick("101", at: hour(9.5)) == ["O-1 filled 1 @ 101 market-at-next-tick"])
  }

  @Test("A path that begins while the exchange is closed is a gap")
  func gapAtTheOpen() throws {
    var market = try Market(hours: try exchangeHours())
    _ = try market.tick("100", at: hour(10))
    _ = try market.place(1, .sell, "1", .stop("95"), at: hour(10))
    _ = try market.tick("97", at: hour(11))
    #expect(try market.tick("96", at: hour(20)).isEmpty)
    #expect(try market.tick("90", .path, at: hour(10, day: 1)).last == "O-1 filled 1 @ 90 stop-at-gap")
  }

  @Test("IOC outside them is over at once")
  func immediate() throws {
    var market = try Market(hours: try exchangeHours())
    _ = try market.place(1, .buy, "1", .market, .immediateOrCancel, at: hour(8))
    #expect(
      try market.tick("100", at: hour(9)).last == "O-1 expired: immediate or cancel: the exchange is closed")
  }

  @Test("leave out holidays: a DAY order that is placed before one works on the day after it")
  func holiday() throws {
    let zone = try #require(CivilZone("UTC"))
    // 2 January 1970 was a Friday, the 5th a Monday.
    let hours = try #require(
      TradingHours(
        zone: zone, openMinute: 570, closeMinute: 960,
        weekdays: [.monday, .tuesday, .wednesday, .thursday, .friday], holidays: [CivilDate(daysSinceEpoch: 4)]))
    var market = try Market(hours: hours)
    _ = try market.tick("100", at: hour(10, day: 1))
    _ = try market.place(1, .buy, "1", .limit("90"), .day, at: hour(17, day: 1))
    #expect(try market.tick("80", at: hour(10, day: 4)).filter { $0.contains("@") }.isEmpty)
    #expect(try market.tick("80", at: hour(10, day: 5)) == ["O-1 filled 1 @ 80 limit-at-gap"])
  }

  @Test("follow the clocks of their zone over a change")
  func daylightSaving() throws {
    let zone = try #require(CivilZone("America/New_York"))
    let hours = try #require(
      TradingHours(zone: zone, openMinute: 570, closeMinute: 960, weekdays: Set(Weekday.allCases)))
    var market = try Market(hours: hours)
    _ = try market.place(1, .buy, "1", .market, at: hour(0, day: 16_138))
    // 9 March 2014: clocks went forward at 2 a.m.; 9:30 was 14:30 UTC on the 8th and 13:30 on the 9th.
    #expect(try market.tick("100", at: hour(14.4, day: 16_137)).isEmpty == false)
    #expect(try market.tick("100", at: hour(13.4, day: 16_138)).filter { $0.contains("@") }.isEmpty)
    #expect(try market.tick("101", at: hour(13.5, day: 16_138)) == ["O-1 filled 1 @ 101 market-at-next-tick"])
  }
}

@Suite("Who was there first")
struct MakerTakerTests {
  private func commission(_ kind: OrderKind, of market: inout Market) throws -> String? {
    let order = try order(1, .buy, "10", kind, symbol: market.symbol)
    _ = market.exchange.submit(order, at: market.now)
    return try market.begin("100", "104", "97", "101").flatMap { market.exchange.advance($0) }
      .compactMap { $0.fill?.commission.description }.first
  }

  @Test("pays the taker's share when it takes, the maker's when it rested, which may be a rebate")
  func shares() throws {
    let model = CommissionModel.makerTaker(maker: try Percentage("-0.01"), taker: try Percentage("0.05"))
    var market = try Market(commission: model)
    #expect(try commission(.market, of: &market) == "0.5")
    var other = try Market(commission: model)
    #expect(try commission(.limit("98"), of: &other) == "-0.098")
  }

  @Test("A rebate of one per cent or more, and a taker's share below zero, make no sense")
  func refused() throws {
    for (maker, taker) in [("-1", "0"), ("0", "-0.1"), ("101", "0"), ("0", "101")] {
      let model = CommissionModel.makerTaker(maker: try Percentage(maker), taker: try Percentage(taker))
      #expect(throws: ExchangeConfigurationError.self) { try ExchangeConfiguration(commission: model) }
    }
  }
}

@Suite("The queue at a limit")
struct TouchChanceTests {
  /// In how many of 200 touches an order filled.
  private func fills(chance: String, seed: UInt64) throws -> Int {
    var market = try Market(limitFill: .touch, touchChance: chance, seed: seed)
    _ = try market.tick("100")
    for number in UInt64(1)...200 { _ = try market.place(number, .buy, "1", .limit("98")) }
    _ = try market.tick("99", .path)
    return try market.tick("98", .path).filter { $0.contains("@") }.count
  }

  @Test("fills as often as its chance says, by the seed alone")
  func share() throws {
    #expect(try fills(chance: "100", seed: 1) == 200)
    #expect(try fills(chance: "0", seed: 1) == 0)
    let quarter = try fills(chance: "25", seed: 1)
    #expect((25...75).contains(quarter))
    #expect(try fills(chance: "25", seed: 1) == quarter)
  }

  @Test("that does not fill says why, and a trade through the limit always fills")
  func queueAhead() throws {
    var market = try Market(limitFill: .touch, touchChance: "0")
    _ = try market.tick("100")
    _ = try market.place(.buy, "1", .limit("98"))
    _ = try market.tick("99", .path)
    #expect(try market.tick("98", .path) == ["O-1 not filled: queueAhead"])
    #expect(try market.tick("97.99", .path) == ["O-1 filled 1 @ 98 limit-at-level"])
  }
}

@Suite("A stop-limit at its worst")
struct StopLimitAtLimitTests {
  @Test("fills at its limit when the bar closes within it, also after a gap")
  func atLimit() throws {
    var market = try Market(spread: "100", stopLimitFill: .atLimit)
    _ = try market.place(1, .sell, "1", .stopLimit("95", "94"))
    _ = try market.place(2, .sell, "1", .stopLimit("102", "94"))
    #expect(
      try market.bar("100", "101", "90", "96").filter { $0.contains("@") } == [
        "O-1 filled 1 @ 94 stop-limit-at-close", "O-2 filled 1 @ 94 stop-limit-at-close",
      ])
  }

  @Test("fills at the bar's extreme where the limit was not traded")
  func atExtreme() throws {
    var market = try Market(stopLimitFill: .atLimit)
    _ = try market.place(.sell, "1", .stopLimit("95", "90"))
    #expect(try market.bar("100", "101", "93", "96").last == "O-1 filled 1 @ 93 stop-limit-at-close")
  }
}
