import Testing
import TradingEngine
import TradingModel

@Suite struct OrderRuleTests {
  @Test func maximumOrderQuantity() throws {
    var desk = try Desk.wide(orders: OrderLimits(maxQuantity: Quantity("5")))
    try desk.tick("100")
    try desk.expectDenied(.maximumOrderQuantity, limit: "5", observed: "6", headroom: "5", passes: "5 units", .buy, "6")
    try desk.expectPasses(.buy, "5")
  }

  @Test func maximumOrderNotional() throws {
    var desk = try Desk.wide(orders: OrderLimits(maxNotional: Money("500")))
    try desk.tick("100")
    try desk.expectDenied(
      .maximumOrderNotional, limit: "500", observed: "600", headroom: "500", passes: "5 units", .buy, "6")
    try desk.expectPasses(.buy, "5")
    try desk.expectDenied(.maximumOrderNotional, observed: "606", .buy, "6", .stop(Price("101")))
  }

  @Test func ordersPerSecond() throws {
    var desk = try Desk.wide(orders: OrderLimits(maxPerSecond: 2))
    try desk.open(.buy, "5", at: "100")
    // The desk's clock moves a second with each input: hold it still.
    desk.clock += 10
    try desk.expectPasses(.buy, "1")
    desk.clock -= 1
    try desk.expectPasses(.buy, "2")
    desk.clock -= 1
    #expect(desk.state.risk(at: Instant(nanosecondsSinceEpoch: (desk.clock + 1) * 1_000_000_000)).ordersLastSecond == 2)
    let denial = try desk.expectDenied(.ordersPerSecond, limit: "2", observed: "3", headroom: "0", .buy, "3")
    #expect(denial.passes.hasPrefix("an order from 2018-01-01T12:00:") && denial.passes.hasSuffix("Z on"))
    desk.clock -= 1
    try desk.expectPasses(.sell, "5")
    try desk.expectPasses(.buy, "4")
  }

  @Test func ordersPerMinuteCountDeniedOnesToo() throws {
    var desk = try Desk.wide(orders: OrderLimits(maxQuantity: Quantity("5"), maxPerMinute: 3))
    try desk.tick("100")
    try desk.expectPasses(.buy, "1")
    try desk.expectDenied(.maximumOrderQuantity, .buy, "6")
    try desk.expectPasses(.buy, "1")
    try desk.expectDenied(.ordersPerMinute, limit: "3", observed: "4", headroom: "0", .buy, "1")
    #expect(desk.state.risk(at: desk.now).ordersLastMinute == 4)
    desk.clock += 60
    try desk.expectPasses(.buy, "1")
  }

  @Test func priceBandHoldsLimitAndStop() throws {
    var desk = try Desk.wide(orders: OrderLimits(priceBandPercent: Percentage("5")))
    try desk.tick("100")
    try desk.expectDenied(
      .priceBand, limit: "5", observed: "5.01", headroom: "0", passes: "a price within 95 and 105", .buy, "1",
      .limit(Price("94.99")))
    try desk.expectPasses(.buy, "1", .limit(Price("95")))
    try desk.expectDenied(.priceBand, observed: "6", .buy, "1", .stop(Price("106")))
    try desk.expectDenied(.priceBand, observed: "7", .buy, "1", .stopLimit(stop: Price("104"), limit: Price("107")))
    try desk.expectPasses(.buy, "1", .stopLimit(stop: Price("104"), limit: Price("105")))
    try desk.expectPasses(.buy, "1")
  }

  @Test func duplicateOrder() throws {
    var desk = try Desk.wide(orders: OrderLimits(duplicateWindow: 10_000_000_000))
    try desk.tick("100")
    try desk.expectPasses(.buy, "1", .limit(Price("99")))
    let denial = try desk.expectDenied(
      .duplicateOrder, limit: "10 s", observed: "1 s", headroom: "0", .buy, "1", .limit(Price("99")))
    #expect(denial.passes.hasPrefix("the same order from 2018-01-01T12:00:"))
    try desk.expectPasses(.buy, "1", .limit(Price("98")))
    try desk.expectPasses(.buy, "2", .limit(Price("99")))
    try desk.expectPasses(.sell, "1", .limit(Price("99")))
    try desk.expectPasses(.buy, "1", .limit(Price("99")), symbol: "Y")
    desk.clock += 10
    try desk.expectPasses(.buy, "1", .limit(Price("99")))
  }

  @Test func staleQuote() throws {
    var desk = try Desk.wide(orders: OrderLimits(maxQuoteAge: 5_000_000_000))
    try desk.open(.buy, "2", at: "100")
    desk.clock += 10
    let denial = try desk.expectDenied(.staleQuote, limit: "5 s", headroom: "0 s", .buy, "1")
    #expect(denial.passes == "an order after the next quote")
    try desk.expectPasses(.sell, "2")
    try desk.tick("100")
    try desk.expectPasses(.buy, "1")
    try desk.expectDenied(.staleQuote, observed: "no quote", .buy, "1", .limit(Price("10")), symbol: "Y")
  }

  @Test func postOnlyMustNotTake() throws {
    var desk = try Desk.wide()
    try desk.tick("100")
    let take = OrderTerms(
      symbol: try desk.symbol("X"), side: .buy, quantity: try Quantity("1"), kind: .limit(try Price("100")),
      postOnly: true)
    func place(_ terms: OrderTerms, _ id: UInt64) throws -> Order {
      guard
        case .order(let order) = try desk.send(
          .placeOrder(OrderRequest(clientOrderID: ClientOrderID("p", id), terms: terms))
        ).reply
      else { throw TestFailure(message: "no order") }
      return order
    }
    let denied = try place(take, 1)
    #expect(denied.denial?.rule == .wouldTake && denied.denial?.limit == "below 100")
    #expect(denied.denial?.passes == "a limit price below 100")
    let sell = OrderTerms(
      symbol: try desk.symbol("X"), side: .sell, quantity: try Quantity("1"), kind: .limit(try Price("100")),
      postOnly: true)
    #expect(try place(sell, 2).denial?.limit == "above 100")
    let rests = OrderTerms(
      symbol: try desk.symbol("X"), side: .buy, quantity: try Quantity("1"), kind: .limit(try Price("99.99")),
      postOnly: true)
    #expect(try place(rests, 3).status == .submitted)
  }

  @Test func aPriceBeyondAllRangeIsOutsideOfEveryBand() throws {
    var desk = try Desk.wide(orders: OrderLimits(priceBandPercent: Percentage("5")))
    try desk.tick("0.1", symbol: "Z")
    try desk.expectDenied(
      .priceBand, limit: "5", observed: "beyond all range", headroom: "0", .buy, "0.001", .limit(Price("900000000")),
      symbol: "Z")
  }

  /// What scales a limit beyond all range leaves nothing of it: refused, not trapped.
  @Test func aLimitBeyondAllRangeIsNone() throws {
    var desk = try Desk.wide(orders: OrderLimits(maxNotional: Money(raw: .max)))
    try desk.tick("100")
    try desk.expectPasses(.buy, "1")
    try desk.risk(.setBias(RiskBias.Factor("0.5"), source: "model"))
    try desk.expectDenied(.maximumOrderNotional, limit: "0", observed: "200", headroom: "0", .buy, "2")
  }
}
