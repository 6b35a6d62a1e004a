import Testing
import TradingEngine
import TradingModel

@Suite struct ExchangeRateTests {
  private func configuration(_ settings: PortfolioSettings, base: String = "USD") throws -> SessionConfiguration {
    try SessionConfiguration(
      sessionID: try #require(SessionID("s")), displayName: "", mode: .paper,
      instruments: [
        try Desk.instrument("E", tick: "0.01", lot: "1", currency: "EUR"),
        try Desk.instrument("X", tick: "0.01", lot: "1"),
      ], initialCash: try Money("10000"), currency: base, dayTimeZone: try #require(CivilZone("UTC")),
      portfolio: settings)
  }

  private func euro() throws -> Currency { try #require(Currency("EUR")) }

  private func desk() throws -> Desk {
    var desk = try Desk(started: false)
    desk.engine = SessionEngine(
      configuration: try configuration(PortfolioSettings(exchangeRates: [euro(): try ExchangeRate("1.1")])),
      strategy: nil)
    try desk.send(.start)
    return desk
  }

  @Test func aForeignInstrumentNeedsARate() throws {
    #expect(throws: CommandError.self) { try configuration(PortfolioSettings()) }
    for rates in [["EUR": "0"], ["EUR": "1.1", "USD": "1"]] {
      let settings = PortfolioSettings(
        exchangeRates: Dictionary(
          uniqueKeysWithValues: try rates.map { (try #require(Currency($0.key)), try ExchangeRate($0.value)) }))
      #expect(throws: CommandError.self) { try configuration(settings) }
    }
    #expect(throws: CommandError.self) { try configuration(PortfolioSettings(), base: "dollar") }
    let stranger = PortfolioSettings(sectors: [try #require(Symbol("Q")): "no"])
    #expect(throws: CommandError.self) {
      try SessionConfiguration(
        sessionID: try #require(SessionID("s")), displayName: "", mode: .paper,
        instruments: [try Desk.instrument("X", tick: "1", lot: "1")], initialCash: try Money("1"), currency: "USD",
        dayTimeZone: try #require(CivilZone("UTC")), portfolio: stranger)
    }
    let crowd = PortfolioSettings(
      exchangeRates: Dictionary(
        uniqueKeysWithValues: try (0..<70).map { number in
          let letters = [UInt8(65 + number / 26), UInt8(65 + number % 26), 65]
          return (try #require(Currency(String(decoding: letters, as: UTF8.self))), ExchangeRate.one)
        }))
    #expect(throws: CommandError.self) { try configuration(crowd) }
  }

  /// Bought on credit in euros: the loan loses as much as the position gains, but for what was earned.
  @Test func equityIsInTheBaseCurrency() throws {
    var desk = try desk()
    try desk.open(.buy, "10", at: "50", symbol: "E")
    let portfolio = desk.state.portfolio
    #expect(try portfolio.balances.map(\.cash) == [Money("10000"), Money("-500")])
    #expect(try portfolio.cash == Money("9450") && portfolio.marketValue == Money("550"))
    #expect(try portfolio.equity == Money("10000") && portfolio.currencyProfit.isZero)
    try desk.tick("60", symbol: "E")
    #expect(try desk.state.equity == Money("10110"))
    try desk.send(.portfolio(.setRate(euro(), ExchangeRate("1.2"))))
    #expect(try desk.state.equity == Money("10120") && desk.state.unrealizedProfit == Money("120"))
    #expect(desk.state.portfolio.currencyProfit.isZero, "the loan and the cost move alike")
    #expect(
      try desk.state.portfolio.rate(of: euro()) == ExchangeRate("1.2")
        && desk.state.portfolio.peakEquity == Money("10120"))
    let sale = try desk.place(.sell, "10", symbol: "E")
    try desk.fill(sale, at: "60", commission: "5")
    #expect(try desk.state.realizedProfit == Money("120") && desk.state.fees == Money("6"))
    #expect(try desk.state.portfolio.balances.map(\.cash) == [Money("10000"), Money("95")])
    try desk.send(.portfolio(.setRate(euro(), ExchangeRate("1"))))
    #expect(try desk.state.portfolio.currencyProfit == Money("-19") && desk.state.equity == Money("10095"))
    #expect(desk.state.transaction(at: 1).rate == (try ExchangeRate("1.2")), "the rate of then")
    try PortfolioInvariants(state: desk.state).check("euros")
  }

  @Test func aConversionCostsWhatItsRateIsWorseThanTheSessions() throws {
    var desk = try desk()
    let request = TransactionRequest(
      clientTransactionID: try #require(ClientTransactionID("c")),
      kind: .conversion(out: try Money("1100"), into: try euro(), incoming: try Money("990")))
    try desk.send(.portfolio(.record(request)))
    #expect(try desk.state.equity == Money("9989") && desk.state.portfolio.currencyProfit == Money("-11"))
    try PortfolioInvariants(state: desk.state).check("conversion")
    let before = desk.state
    let huge = TransactionRequest(
      clientTransactionID: try #require(ClientTransactionID("d")),
      kind: .conversion(out: try Money("1"), into: try euro(), incoming: Money(raw: .max)))
    #expect(throws: CommandError.arithmetic(.overflow)) { try desk.send(.portfolio(.record(huge))) }
    #expect(desk.state == before)
  }

  @Test func ratesThatCannotBeAreRefused() throws {
    var desk = try desk()
    let before = desk.state
    let usd = try #require(Currency("USD"))
    #expect(throws: CommandError.self) { try desk.send(.portfolio(.setRate(usd, .one))) }
    #expect(throws: CommandError.self) { try desk.send(.portfolio(.setRate(euro(), .zero))) }
    #expect(desk.state == before)
    for number in 0..<62 {
      let letters = [UInt8(65 + number / 26), UInt8(65 + number % 26), 90]
      let currency = try #require(Currency(String(decoding: letters, as: UTF8.self)))
      try desk.send(.portfolio(.setRate(currency, .one)))
    }
    #expect(throws: CommandError.limitReached(name: "currencies", maximum: 64)) {
      try desk.send(.portfolio(.setRate(#require(Currency("QQQ")), .one)))
    }
    try desk.open(.buy, "1", at: "1", symbol: "E")
    let sum = TransactionRequest(
      clientTransactionID: try #require(ClientTransactionID("d")),
      kind: .deposit(try Money("100000000000")),
      currency: try euro())
    try desk.send(.portfolio(.record(sum)))
    let rich = desk.state
    #expect(throws: CommandError.arithmetic(.overflow)) {
      try desk.send(.portfolio(.setRate(euro(), ExchangeRate(raw: .max))))
    }
    #expect(desk.state == rich)
  }

  @Test func sectorsAndShares() throws {
    var desk = try Desk(started: false)
    let settings = PortfolioSettings(
      sectors: [try desk.symbol("X"): "tech", try desk.symbol("E"): "cars"],
      exchangeRates: [try euro(): try ExchangeRate("2")])
    desk.engine = SessionEngine(configuration: try configuration(settings), strategy: nil)
    try desk.send(.start)
    try desk.open(.sell, "10", at: "50", symbol: "E")
    try desk.open(.buy, "10", at: "30")
    let portfolio = desk.state.portfolio
    #expect(try portfolio.exposure == Exposure(long: Money("300"), short: Money("1000")))
    #expect(portfolio.sectors == ["cars", "tech"])
    #expect(try portfolio.sectorExposure(0) == Exposure(short: Money("1000")))
    #expect(portfolio.sector(place: 1) == "tech" && portfolio.currency(place: 0).code == "EUR")
    #expect(try portfolio.percentOfEquity(portfolio.exposure.gross) == Percentage("13"))
    #expect(try portfolio.quantity(place: 0, strategyID: nil) == Quantity("-10"))
    #expect(portfolio.quantity(place: 0, strategyID: StrategyID("a")).isZero)
    #expect(portfolio.profit(of: try #require(StrategyID("a"))).isZero)
  }

  /// What works and what is held count in the base currency, whatever side they are on.
  @Test func limitsAreInTheBaseCurrency() throws {
    func desk(_ limits: RiskLimits) throws -> Desk {
      var desk = try Desk(started: false)
      desk.engine = SessionEngine(
        configuration: try SessionConfiguration(
          sessionID: try #require(SessionID("s")), displayName: "", mode: .paper,
          instruments: [
            try Desk.instrument("E", tick: "0.01", lot: "1", currency: "EUR"),
            try Desk.instrument("X", tick: "0.01", lot: "1"),
          ], initialCash: try Money("10000"), currency: "USD", riskLimits: limits,
          dayTimeZone: try #require(CivilZone("UTC")),
          portfolio: PortfolioSettings(exchangeRates: [euro(): try ExchangeRate("2")])), strategy: nil)
      try desk.send(.start)
      return desk
    }
    let wide = try (Percentage("1000"), Percentage("100"))
    var symbol = try desk(
      RiskLimits(
        maxPositionPercent: wide.0, maxDailyLossPercent: wide.1,
        exposure: ExposureLimits(maxSymbolNotional: Money("1000"))))
    try symbol.open(.buy, "4", at: "50", symbol: "E")
    try symbol.place(.buy, "2", .limit(Price("40")), symbol: "E")
    // 4 at 50 and 2 at 40 euros are 560 dollars.
    try symbol.expectDenied(
      .maximumSymbolNotional, limit: "1000", observed: "1060", headroom: "440", passes: "4 units", .buy, "5",
      symbol: "E")
    // Through zero: 6 short at 60 euros are 720 dollars, 9 are 1080.
    try symbol.expectDenied(
      .maximumSymbolNotional, observed: "1080", passes: "12 units", .sell, "13", .limit(Price("60")), symbol: "E")
    try symbol.place(.sell, "4", .limit(Price("60")), symbol: "E")
    try symbol.expectDenied(
      .maximumSymbolNotional, observed: "1080", passes: "8 units", .sell, "9", .limit(Price("50")), symbol: "E")
    try symbol.expectPasses(.sell, "8", .limit(Price("50")), symbol: "E")

    var power = try desk(
      RiskLimits(
        maxPositionPercent: wide.0, maxDailyLossPercent: wide.1, exposure: ExposureLimits(maxLeverage: .init("1"))))
    try power.tick("50", symbol: "E")
    try power.place(.buy, "10", .limit(Price("50")), symbol: "E")
    #expect(try power.state.risk.buyingPower == Money("9000"))
    try power.tick("100")
    try power.expectDenied(.buyingPower, observed: "10100", headroom: "9000", passes: "90 units", .buy, "91")
    try power.tick("100", symbol: "E")
    try power.expectDenied(
      .buyingPower, observed: "10200", headroom: "9000", passes: "45 units", .buy, "46", symbol: "E")
  }

  /// Their order does not follow from the hashes of their names.
  @Test func theBalancesAreInTheOrderOfTheCurrencies() throws {
    let rates = try ["SEK", "CHF", "EUR", "JPY"].map { (try #require(Currency($0)), try ExchangeRate("2")) }
    let settings = PortfolioSettings(exchangeRates: Dictionary(uniqueKeysWithValues: rates))
    let engine = SessionEngine(configuration: try configuration(settings), strategy: nil)
    let codes = engine.state.portfolio.balances.map(\.currency.code)
    #expect(codes == ["USD", "CHF", "EUR", "JPY", "SEK"])
  }

  @Test func asManyRatesAsThereMayBe() throws {
    func rates(_ count: Int) throws -> PortfolioSettings {
      let codes = (0..<count).map { String(decoding: [65 + UInt8($0 / 26), 65 + UInt8($0 % 26), 88], as: UTF8.self) }
      var all = try Dictionary(uniqueKeysWithValues: codes.map { (try #require(Currency($0)), ExchangeRate.one) })
      all[try euro()] = .one
      return PortfolioSettings(exchangeRates: all)
    }
    #expect(try configuration(rates(62)).portfolio.exchangeRates.count == 63)
    #expect(
      throws: CommandError.invalid(field: "spec.exchange_rates", reason: "must be of at most 63 currencies")
    ) { try configuration(rates(63)) }
  }

  /// What is beyond all range is refused, and said so.
  @Test func aSumBeyondAllRangeIsRefused() throws {
    var desk = try Desk(started: false)
    desk.engine = SessionEngine(
      configuration: try SessionConfiguration(
        sessionID: try #require(SessionID("s")), displayName: "", mode: .paper,
        instruments: [try Desk.instrument("E", tick: "0.01", lot: "1", currency: "EUR")],
        initialCash: try Money("10000"), currency: "USD",
        riskLimits: RiskLimits(exposure: ExposureLimits(maxSymbolNotional: Money("1000000"))),
        dayTimeZone: try #require(CivilZone("UTC")),
        portfolio: PortfolioSettings(exchangeRates: [euro(): ExchangeRate(raw: .max)])), strategy: nil)
    try desk.send(.start)
    try desk.tick("9000000000", symbol: "E")
    try desk.expectDenied(
      .maximumSymbolNotional, limit: "1000000", observed: "beyond all range", headroom: "1000000", passes: "", .buy,
      "9000000000", symbol: "E")
  }
}
