import Testing
import TradingEngine
import TradingModel

@Suite struct ExitTests {
  @Test func aSellClosesTheStrategysPartAndLeavesThatOfAnother() throws {
    var desk = try Desk()
    try desk.enter("10", of: "a")
    try desk.enter("20", of: "b")
    let exit = try desk.submit(.sell, of: "a")
    #expect(try desk.order(of: exit).terms == desk.terms(.sell, "10"))
    try desk.fill(desk.order(of: exit), at: "101")
    #expect(try desk.part(of: "a").isZero && desk.part(of: "b") == Quantity("20"))
    #expect(try desk.submit(.sell, of: "a").dropCode == "NO_POSITION")
    let last = try desk.submit(.sell, of: "b")
    #expect(try desk.order(of: last).terms.quantity == Quantity("20"))
    #expect(try desk.submit(.sell, of: "b").dropCode == "ALREADY_CLOSING")
  }

  @Test func whatBelongsToNobodyIsClosedByAStrategyThatHoldsNothing() throws {
    var desk = try Desk()
    try desk.open(.buy, "7", at: "100")
    try desk.enter("10", of: "b")
    let exit = try desk.submit(.sell, of: "a")
    #expect(try desk.order(of: exit).terms.quantity == Quantity("7"))
    try desk.fill(desk.order(of: exit), at: "100")
    #expect(try desk.part(of: "b") == Quantity("10"))
  }

  @Test func aloneAStrategyClosesAllOfAPositionManualTradesToo() throws {
    var desk = try Desk()
    try desk.open(.buy, "7", at: "100")
    try desk.enter("10", of: "a")
    let exit = try desk.submit(.sell, of: "a")
    #expect(try desk.order(of: exit).terms.quantity == Quantity("17"))
    try desk.fill(desk.order(of: exit), at: "100")
    let position = try #require(desk.state.position(in: try desk.symbol("X")))
    #expect(position.isFlat && position.parts.allSatisfy { $0.isFlat })
  }

  @Test func aSellWithdrawsTheEntryThatStillWorks() throws {
    var desk = try Desk()
    try desk.tick("100")
    let buy = try desk.submit(.buy)
    let entry = try desk.order(of: buy)
    let exit = try desk.submit(.sell)
    #expect(exit.status == .routed(nil, quantity: nil, reducedBy: nil))
    #expect(try desk.current(entry).status == .pendingCancel)
  }

  @Test func aNetPositionIsNeverClosedThroughZero() throws {
    var desk = try Desk()
    try desk.enter("10", of: "a")
    try desk.enter("5", of: "b")
    try desk.fill(desk.place(.sell, "3"), at: "100")
    // None's trade closed a part of the first strategy.
    #expect(try desk.part(of: "a") == Quantity("7"))
    let exit = try desk.submit(.sell, of: "a")
    #expect(try desk.order(of: exit).terms.quantity == Quantity("7"))
  }
}
