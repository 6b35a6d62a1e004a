import Testing
import TradingModel

@testable import TradingEngine

@Suite struct EquityCurveTests {
  private func point(_ time: Int64, equity: Int128 = 0) -> EquityPoint {
    EquityPoint(
      time: Instant(nanosecondsSinceEpoch: time), cash: .zero, equity: Money(raw: equity), realizedProfit: .zero,
      unrealizedProfit: .zero, fees: .zero, day: nil, dayProfit: .zero)
  }

  @Test func aFullCurveKeepsItsReachAtHalfTheResolution() {
    var curve = EquityCurve(capacity: 8)
    for time in 0..<100 { curve.add(point(Int64(time))) }
    #expect(curve.stride == 16 && curve.points.count <= 8)
    #expect(curve.points.map(\.time.nanosecondsSinceEpoch) == [0, 16, 32, 48, 64, 80, 96])
  }

  @Test func aSecondCloseOfTheSameTimeReplacesTheFirst() {
    var curve = EquityCurve(capacity: 1)
    #expect(curve.capacity == 2)
    curve.add(point(5))
    curve.add(point(5, equity: 7))
    curve.add(point(4, equity: 9))
    #expect(curve.points == [point(5, equity: 7)])
  }

  @Test func everyDayLeavesASnapshot() throws {
    var desk = try Desk()
    try desk.open(.buy, "10", at: "100")
    try desk.send(.sliceClosed)
    desk.clock += 86_400
    try desk.tick("110")
    let first = try #require(desk.state.history.snapshots.first)
    #expect(try first.day.description == "2018-01-01" && first.portfolio.equity == Money("100000"))
    #expect(first.portfolio.positions.contains { $0.isOpen } && first.marketTime != nil)
    #expect(desk.state.history.snapshots.count == 1)
    try desk.send(.sliceClosed)
    #expect(desk.state.history.equityCurve.points.map(\.equity) == [try Money("100000"), try Money("100100")])
    try desk.tick("99")
    try desk.send(.stop(reason: ""))
    let last = try #require(desk.state.history.snapshots.last)
    #expect(try last.day.description == "2018-01-02" && last.portfolio.equity == Money("99990"))
    #expect(try last.portfolio.drawdown == Money("110") && last.portfolio.dayProfit == Money("-10"))
  }

  @Test func aSessionWithoutADayLeavesNone() throws {
    var desk = try Desk()
    try desk.send(.stop(reason: ""))
    #expect(desk.state.history.snapshots.isEmpty)
  }
}
