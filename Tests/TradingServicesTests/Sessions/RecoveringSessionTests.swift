import OutcryContract
import RPCCore
import Testing

@testable import TradingServices

@Suite("A session whose store failed")
struct RecoveringSessionTests {
  private func listed(_ world: World) async throws -> [String: Wire.Session] {
    let answer = try await world.sessions.listSessions(Wire.ListSessionsRequest(), context: context())
    return Dictionary(uniqueKeysWithValues: answer.sessions.map { ($0.sessionId, $0) })
  }

  @Test("It is listed as RECOVERING beside the others until it has been made anew")
  func listing() async throws {
    let world = try World()
    try await world.start()
    try await world.create("other")
    try await world.place("before")
    world.outage.begin()
    await #expect(throws: RPCError.self) { try await world.place("lost") }
    let during = try await listed(world)
    #expect(during["s"]?.state == .recovering && during["s"]?.stateReason.isEmpty == false)
    #expect(during["s"]?.spec?.symbols == ["AAA", "BBB"])
    #expect(during["other"]?.state == .created)
    let recovering = try await world.sessions.listSessions(
      Wire.ListSessionsRequest(states: [.recovering]), context: context())
    #expect(recovering.sessions.map(\.sessionId) == ["s"])

    world.outage.end()
    var after = during
    while after["s"]?.state == .recovering {
      // It is tried again each time that its delay is over, whenever that began.
      world.clock.advance(seconds: 5)
      await Task.yield()
      after = try await listed(world)
    }
    #expect(after["s"]?.state == .running)
    let orders = try await world.orders.listOrders(Wire.ListOrdersRequest(sessionId: "s"), context: context())
    #expect(orders.orders.map(\.clientOrderId) == ["before"])
  }
}
