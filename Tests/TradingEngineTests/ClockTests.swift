import Testing
import TradingEngine
import TradingModel

@Suite("Time without ticks")
struct ClockTests {
  @Test("A new day begins with the clock when no market moves, once")
  func newDay() throws {
    var desk = try Desk()
    #expect(try desk.send(.clockAdvanced).events.isEmpty)
    try desk.tick("100")
    let first = try #require(desk.state.day)
    #expect(try desk.send(.clockAdvanced).events.isEmpty)
    desk.clock += 86_400
    let kinds = try desk.send(.clockAdvanced).events.map(\.kind)
    #expect(kinds.contains { if case .dayStarted = $0 { true } else { false } })
    let second = try #require(desk.state.day)
    #expect(second > first)
    #expect(try desk.send(.clockAdvanced).events.isEmpty)
  }

  @Test("In a session that has ended time does nothing")
  func ended() throws {
    var desk = try Desk()
    try desk.tick("100")
    try desk.send(.stop(reason: ""))
    desk.clock += 86_400
    #expect(try desk.send(.clockAdvanced).events.isEmpty)
  }
}
