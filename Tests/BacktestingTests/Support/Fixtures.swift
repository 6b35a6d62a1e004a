import Backtesting
import MarketSimulation
import Testing
import TradingEngine
import TradingModel

/// Small markets for tests: bars whose prices are given, times that count.
enum Fixtures {
  /// Monday, 2018-01-01T00:00:00Z.
  static let midnight: Int64 = 1_514_764_800

  static func symbol(_ text: String = "X") throws -> Symbol { try #require(Symbol(text)) }

  static func utc() throws -> CivilZone { try #require(CivilZone("UTC")) }

  static func instant(day: Int, minute: Int) -> Instant {
    Instant(nanosecondsSinceEpoch: (midnight + Int64(day) * 86_400 + Int64(minute) * 60) * 1_000_000_000)
  }

  /// A bar of a day, 09:00 to 17:00 unless told otherwise.
  static func bar(
    _ symbol: String = "X", day: Int, _ prices: (open: String, high: String, low: String, close: String),
    from opening: Int = 540, to closing: Int = 1020, volume: String = "1000"
  ) throws -> Bar {
    try #require(
      Bar(
        symbol: try self.symbol(symbol), openTime: instant(day: day, minute: opening),
        closeTime: instant(day: day, minute: closing), open: try Price(prices.open), high: try Price(prices.high),
        low: try Price(prices.low), close: try Price(prices.close), volume: try Volume(volume)))
  }

  /// Days that open at the close before and close at these prices.
  static func days(_ symbol: String = "X", closes: [String]) throws -> BarSeries {
    var last = try #require(closes.first)
    var bars: [Bar] = []
    for (day, close) in closes.enumerated() {
      let (low, high) = try Price(last) < Price(close) ? (last, close) : (close, last)
      bars.append(try bar(symbol, day: day, (last, high, low, close)))
      last = close
    }
    return try BarSeries(self.symbol(symbol), bars)
  }

  static func session(
    _ symbols: [String] = ["X"], cash: String = "10000", lot: String = "1"
  ) throws -> SessionConfiguration {
    try SessionConfiguration(
      sessionID: try #require(SessionID("test")), displayName: "", mode: .paper,
      instruments: try symbols.map { text in
        try #require(
          Instrument(
            symbol: symbol(text), currency: "USD", tickSize: Price(raw: 10_000_000), lotSize: try Quantity(lot)))
      },
      initialCash: try Money(cash), currency: "USD",
      riskLimits: try RiskLimits(maxPositionPercent: Percentage("1000"), maxDailyLossPercent: Percentage("100")),
      dayTimeZone: utc())
  }

  /// No spread, no bound of volume: fills at the prices of the bars.
  static func exchange(
    commission: CommissionModel = .none, arrival: ArrivalRule = .nextTick
  ) throws -> ExchangeConfiguration {
    try ExchangeConfiguration(volumeShare: nil, spread: .zero, commission: commission, arrival: arrival)
  }

  static func configuration(
    _ symbols: [String] = ["X"], cash: String = "10000", start: Instant? = nil, end: Instant? = nil,
    endOfData: EndOfData = .leavePositions, commission: CommissionModel = .none, recordsDecisions: Bool = false
  ) throws -> BacktestConfiguration {
    try BacktestConfiguration(
      session: session(symbols, cash: cash), exchange: exchange(commission: commission), start: start, end: end,
      endOfData: endOfData, recordsDecisions: recordsDecisions)
  }

  static func market(_ side: OrderSide, _ quantity: String, _ symbol: String = "X") throws -> ScriptCommand {
    .place(
      OrderTerms(symbol: try self.symbol(symbol), side: side, quantity: try Quantity(quantity), kind: .market))
  }
}

/// Commands by the number of the slice, from 0.
struct Plan: OrderScript {
  let name = "plan"
  var commands: [Int: [ScriptCommand]]
  private(set) var slices = 0

  init(_ commands: [Int: [ScriptCommand]]) { self.commands = commands }

  mutating func onSlice(_ slice: MarketSlice, session: SessionState) -> [ScriptCommand] {
    defer { slices += 1 }
    return commands[slices] ?? []
  }
}
