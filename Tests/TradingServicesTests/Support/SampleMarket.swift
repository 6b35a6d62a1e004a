import Testing
import TradingModel

/// Two instruments with daily bars from 2020-01-01 on. AAA rises by one a day from 100, BBB stays about 50.
enum SampleMarket {
  static func feed(bars count: Int) throws -> SteppedFeed {
    let aaa = try #require(Symbol("AAA"))
    let bbb = try #require(Symbol("BBB"))
    return SteppedFeed(
      [
        aaa: try (0..<count).map { try bar(aaa, day: $0, open: 100 + $0) },
        bbb: try (0..<count).map { try bar(bbb, day: $0, open: 50 + $0 % 3) },
      ],
      instruments: try [aaa, bbb].map(instrument))
  }

  static func instrument(_ symbol: Symbol) throws -> Instrument {
    let (tick, lot) = (try Price("0.01"), try Quantity("1"))
    return try #require(Instrument(symbol: symbol, currency: "USD", tickSize: tick, lotSize: lot))
  }

  /// Open, two above, two below, one above.
  static func bar(_ symbol: Symbol, day: Int, open: Int) throws -> Bar {
    let midnight = 1_577_836_800 + Int64(day) * 86_400
    let opening = try #require(Instant(seconds: midnight + 36_000))
    let closing = try #require(Instant(seconds: midnight + 72_000))
    let volume = try #require(Volume(exactly: 1_000_000))
    let bar = Bar(
      symbol: symbol, openTime: opening, closeTime: closing, open: try Price("\(open)"), high: try Price("\(open + 2)"),
      low: try Price("\(open - 2)"), close: try Price("\(open + 1)"), volume: volume)
    return try #require(bar)
  }
}
