import MarketSimulation
import Testing
import TradingModel

@Suite("Commission")
struct CommissionTests {
  /// The commission of each fill when 2,000 units of volume a bar and a share of 5 % let 100 fill at a time.
  private func commissions(_ model: CommissionModel, _ quantity: String, at price: String = "50") throws -> [String] {
    var market = try Market(volumeShare: "5", commission: model)
    let order = try order(1, .buy, quantity, .market, symbol: market.symbol)
    _ = market.exchange.submit(order, at: market.now)
    var charged: [String] = []
    while market.exchange.isWorking(order.orderID) {
      for tick in try market.begin(price, price, price, price, volume: "2000") {
        charged += market.exchange.advance(tick).compactMap { $0.fill?.commission.description }
      }
    }
    return charged
  }

  @Test("none")
  func none() throws {
    #expect(try commissions(.none, "100") == ["0"])
  }

  @Test("per unit")
  func perUnit() throws {
    #expect(try commissions(.perUnit(rate: try Price("0.005"), minimum: .zero), "100") == ["0.5"])
  }

  @Test("per unit has a minimum an order, which parts do not pay twice")
  func perUnitMinimum() throws {
    let model = CommissionModel.perUnit(rate: try Price("0.005"), minimum: try Money("1.2"))
    #expect(try commissions(model, "100") == ["1.2"])
    // 0.5, 1.0, 1.5 in all: the minimum covers the first two.
    #expect(try commissions(model, "300") == ["1.2", "0", "0.3"])
  }

  @Test("per trade is charged once an order, with the first fill")
  func perTrade() throws {
    #expect(try commissions(.perTrade(try Money("4.95")), "250") == ["4.95", "0", "0"])
  }

  @Test("a percentage of each fill's notional")
  func percentage() throws {
    #expect(try commissions(.percentage(try Percentage("0.1")), "150") == ["5", "2.5"])
    #expect(try commissions(.percentage(try Percentage("0.1")), "1", at: "33.33") == ["0.03333"])
  }
}

@Suite("Slippage")
struct SlippageTests {
  private func prices(_ model: SlippageModel, _ quantity: String = "100", volume: String = "10000") throws -> [String] {
    var market = try Market(slippage: model)
    _ = try market.place(1, .buy, quantity, .market)
    _ = try market.place(2, .sell, quantity, .market)
    let reports = try market.bar("200", "200", "200", "200", volume: volume)
    return reports.compactMap { $0.split(separator: " ").dropFirst(4).first.map(String.init) }
  }

  @Test("of a fixed amount")
  func fixed() throws {
    #expect(try prices(.fixed(try Price("0.03"))) == ["200.03", "199.97"])
  }

  @Test("of a percentage")
  func percentage() throws {
    #expect(try prices(.percentage(try Percentage("0.25"))) == ["200.5", "199.5"])
  }

  @Test("by the square of the share of volume, what has filled before included")
  func volumeShare() throws {
    // 1 % of volume: 200 · 0.1 · 0.01² = 0.002, to the tick 0.01. Then 2 %: 0.008.
    #expect(try prices(.standardVolumeShare) == ["200.01", "199.99"])
    let steep = SlippageModel.volumeShare(impact: try Percentage("100"), cap: try Percentage("100"))
    // 10 %: 200 · 1 · 0.1² = 2. Then 20 %: 8.
    #expect(try prices(steep, "1000") == ["202", "192"])
  }

  @Test("by the square of the share of volume is capped")
  func volumeShareCap() throws {
    let capped = SlippageModel.volumeShare(impact: try Percentage("100"), cap: try Percentage("20"))
    #expect(try prices(capped, "9000") == ["208", "192"])
    // Without volume the share is the cap.
    #expect(try prices(capped, "1", volume: "0") == ["208", "192"])
  }

  @Test("below a billionth costs no tick")
  func negligible() throws {
    #expect(try prices(.standardVolumeShare, "1", volume: "4000000000") == ["200", "200"])
  }

  @Test("has the usual constants by default: 10 % and 2.5 %")
  func standard() throws {
    #expect(SlippageModel.standardVolumeShare.name == "10%*share^2,cap=2.5%")
    let usual = SlippageModel.volumeShare(impact: try Percentage("10"), cap: try Percentage("2.5"))
    #expect(SlippageModel.standardVolumeShare == usual)
  }
}

@Suite("The configuration of the simulated exchange")
struct ExchangeConfigurationTests {
  @Test("is trade-through, 2.5 % of volume and 5 basis points by default")
  func standard() throws {
    #expect(ExchangeConfiguration.standard == (try ExchangeConfiguration()))
    #expect(ExchangeConfiguration.standard.volumeShare?.description == "2.5")
    #expect(ExchangeConfiguration.standard.spread.description == "5")
    #expect(ExchangeConfiguration.standard.limitFill == .tradeThrough)
  }

  private func field(_ make: () throws -> ExchangeConfiguration) -> String? {
    #expect(throws: ExchangeConfigurationError.self) { try make() }?.field
  }

  @Test("that makes no sense is refused by the name of its field")
  func refusals() throws {
    let (minus, over) = (Percentage(raw: -1), try Percentage("100.1"))
    #expect(field { try ExchangeConfiguration(volumeShare: .zero) } == "volume_share")
    #expect(field { try ExchangeConfiguration(volumeShare: over) } == "volume_share")
    #expect(field { try ExchangeConfiguration(spread: BasisPoints(raw: -1)) } == "spread")
    #expect(field { try ExchangeConfiguration(spread: BasisPoints("10000")) } == "spread")
    #expect(field { try ExchangeConfiguration(slippage: .fixed(Price(raw: -1))) } == "slippage")
    #expect(field { try ExchangeConfiguration(slippage: .percentage(Percentage("100"))) } == "slippage")
    #expect(field { try ExchangeConfiguration(slippage: .volumeShare(impact: over, cap: .zero)) } == "slippage")
    #expect(field { try ExchangeConfiguration(slippage: .volumeShare(impact: .zero, cap: minus)) } == "slippage")
    #expect(field { try ExchangeConfiguration(commission: .perTrade(Money(raw: -1))) } == "commission")
    #expect(field { try ExchangeConfiguration(commission: .percentage(over)) } == "commission")
    #expect(
      field { try ExchangeConfiguration(commission: .perUnit(rate: .zero, minimum: Money(raw: -1))) } == "commission")
    #expect(field { try ExchangeConfiguration(maximumWorkingOrders: 0) } == "maximum_working_orders")
  }
}
