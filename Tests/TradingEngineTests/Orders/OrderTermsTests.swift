import Testing
import TradingEngine
import TradingModel

/// Which terms go together, and which field is blamed when they do not.
@Suite struct OrderTermsTests {
  private static let waiting: [TimeInForce] = [
    .day, .goodTillCancelled, .goodTillDate(Instant(nanosecondsSinceEpoch: 2_000_000_000_000_000_000)),
  ]
  private static let momentary: [TimeInForce] = [.immediateOrCancel, .fillOrKill, .atTheOpen, .atTheClose]

  private func kinds() throws -> [OrderKind] {
    [
      .market, .limit(try Price("99")), .stop(try Price("101")),
      .stopLimit(stop: try Price("101"), limit: try Price("102")), .trailingStop(.amount(try Price("1.5"))),
      .trailingStop(.percent(try Percentage("2"))),
    ]
  }

  private func refused(_ terms: OrderTerms, _ desk: Desk) throws -> String? {
    var desk = desk
    let before = desk.state
    do {
      try desk.place(terms)
      return nil
    } catch CommandError.invalid(let field, let reason) {
      #expect(!reason.isEmpty && desk.state == before)
      return field
    }
  }

  @Test func everyTypeTakesTheTimesInForceThatLetItWait() throws {
    var desk = try Desk()
    try desk.tick("100")
    for kind in try kinds() {
      for force in Self.waiting {
        let terms = try desk.terms(.buy, "1", kind, force)
        #expect(try refused(terms, desk) == nil, "\(terms)")
      }
    }
  }

  @Test func onlyMarketAndLimitOrdersAreForTheMoment() throws {
    var desk = try Desk()
    try desk.tick("100")
    for (number, kind) in try kinds().enumerated() {
      for force in Self.momentary {
        let field = try refused(desk.terms(.buy, "1", kind, force), desk)
        #expect(field == (number < 2 ? nil : "time_in_force"), "\(kind) \(force)")
      }
    }
  }

  @Test func postOnlyIsForLimitOrdersThatMayRest() throws {
    var desk = try Desk()
    try desk.tick("100")
    for (number, kind) in try kinds().enumerated() {
      let field = try refused(desk.terms(.buy, "1", kind, postOnly: true), desk)
      #expect(field == (number == 1 ? nil : "post_only"), "\(kind)")
    }
    for force in Self.momentary {
      #expect(try refused(desk.terms(.buy, "1", .limit(Price("99")), force, postOnly: true), desk) == "post_only")
    }
  }

  @Test func aDateInThePastIsRefused() throws {
    var desk = try Desk()
    try desk.tick("100")
    let now = Instant(nanosecondsSinceEpoch: (desk.clock + 1) * 1_000_000_000)
    #expect(try refused(desk.terms(.buy, "1", .limit(Price("99")), .goodTillDate(now)), desk) == "expire_time")
    let later = Instant(nanosecondsSinceEpoch: now.nanosecondsSinceEpoch + 1)
    #expect(try refused(desk.terms(.buy, "1", .limit(Price("99")), .goodTillDate(later)), desk) == nil)
  }

  @Test func trailingOffsetsMustGiveALevelThatTheMarketCanReach() throws {
    var desk = try Desk()
    for (offset, field) in [
      (TrailingOffset.amount(try Price("0")), "amount"), (.amount(try Price("-1")), "amount"),
      (.amount(try Price("0.005")), "amount"), (.percent(try Percentage("0")), "percent"),
      (.percent(try Percentage("100")), "percent"),
    ] {
      let terms = try desk.terms(.sell, "1", .trailingStop(offset))
      #expect(try refused(terms, desk) == "trailing_offset.\(field)", "\(offset)")
    }
    let wide = try desk.terms(.sell, "1", .trailingStop(.amount(Price("100"))))
    try desk.tick("100")
    #expect(try refused(wide, desk) == "trailing_offset.amount")
    try desk.tick("100.01")
    #expect(try refused(wide, desk) == nil)
  }

  @Test func aRepeatedRequestWithOtherTermsNamesThem() throws {
    var desk = try Desk()
    try desk.tick("100")
    try desk.place(desk.terms(.buy, "1", .trailingStop(.amount(Price("1"))), .day), id: "a")
    let date = Instant(nanosecondsSinceEpoch: 2_000_000_000_000_000_000)
    let other = try desk.terms(.buy, "1", .trailingStop(.percent(Percentage("1"))), .goodTillDate(date))
    #expect(throws: CommandError.conflict(fields: ["trailing_offset", "time_in_force"])) {
      try desk.place(other, id: "a")
    }
    try desk.place(desk.terms(.buy, "1", .limit(Price("99")), .goodTillDate(date)), id: "b")
    let later = Instant(nanosecondsSinceEpoch: date.nanosecondsSinceEpoch + 1)
    let third = try desk.terms(.buy, "1", .limit(Price("99")), .goodTillDate(later), postOnly: true)
    #expect(throws: CommandError.conflict(fields: ["expire_time", "post_only"])) { try desk.place(third, id: "b") }
  }
}
