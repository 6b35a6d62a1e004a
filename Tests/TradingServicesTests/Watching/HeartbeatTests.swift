import OutcryContract
import Testing

@testable import TradingServices

@Suite("Heartbeats")
struct HeartbeatTests {
  @Test("An idle stream says every interval that it is alive, with the newest revision that it has taken into account")
  func idle() async throws {
    let world = try World()
    try await world.create("s")
    let probe = world.watchOrders(.now)
    #expect(try await probe.expectNext().opened?.afterRevision == 1)
    await world.clock.waitForSleeper()
    world.clock.advance(seconds: 5)
    let first = try await probe.expectNext()
    #expect(first.isHeartbeat && first.revision == 1)
    // What concerns others is taken into account, too.
    await world.clock.waitForSleeper()
    try await world.create("other")
    world.clock.advance(seconds: 5)
    let second = try await probe.expectNext()
    #expect(second.isHeartbeat)
    await world.clock.waitForSleeper()
    world.clock.advance(seconds: 5)
    let third = try await probe.expectNext()
    #expect(third.isHeartbeat && third.revision == 2)
    probe.cancel()
    #expect(await probe.ending() is CancellationError)
  }

  @Test("Records that a stream does not show keep it from no heartbeat")
  func busyButSilent() async throws {
    let world = try World()
    try await world.start()
    let probe = world.watchOrders(.now)
    #expect(try await probe.expectNext().opened != nil)
    await world.clock.waitForSleeper()
    world.clock.advance(seconds: 3)
    try await world.advance()
    await world.clock.waitForSleeper()
    world.clock.advance(seconds: 2)
    try await world.advance()
    let beat = try await probe.expectNext()
    #expect(beat.isHeartbeat)
    probe.cancel()
    #expect(await probe.ending() is CancellationError)
  }

  @Test("The interval is the operator's")
  func interval() async throws {
    var settings = ServiceSettings()
    settings.heartbeatInterval = .seconds(60)
    let world = try World(settings: settings)
    try await world.create()
    let probe = world.watchPortfolio(.now)
    #expect(try await probe.expectNext().opened != nil)
    await world.clock.waitForSleeper()
    world.clock.advance(seconds: 59)
    world.clock.advance(seconds: 1)
    #expect(try await probe.expectNext().isHeartbeat)
    probe.cancel()
    #expect(await probe.ending() is CancellationError)
  }
}
