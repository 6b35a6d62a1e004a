import OutcryContract
import Testing

@testable import TradingServices

@Suite("Watch streams that show the same")
struct SharedEventsTests {
  @Test("All of them are sent what the journal tells, whatever others are restricted to")
  func sameForAll() async throws {
    let world = try World()
    try await world.start()
    let all = [world.watchOrders(.now), world.watchOrders(.snapshot), world.watchOrders(.now)]
    let some = [world.watchOrders(.now, symbol: "BBB"), world.watchOrders(.now, symbol: "BBB")]
    var from: UInt64 = 0
    for probe in all + some { from = try #require(try await probe.expectNext().opened).afterRevision }
    for index in 0..<5 {
      try await world.place("a\(index)")
      try await world.place("b\(index)") { $0.symbol = "BBB" }
      try await world.advance()
    }
    try await world.stop()
    let whole = try await world.watchOrders(.after(from)).rest().filter { $0.happening != nil }
    let part = try await world.watchOrders(.after(from), symbol: "BBB").rest().filter { $0.happening != nil }
    #expect(whole.count > part.count && !part.isEmpty)
    for probe in all { #expect(try await probe.rest().filter { $0.happening != nil } == whole) }
    for probe in some { #expect(try await probe.rest().filter { $0.happening != nil } == part) }
  }

  @Test("One that falls behind what is kept goes on by itself, and misses nothing")
  func fallsBehind() async throws {
    var settings = ServiceSettings()
    settings.maximumSharedMessages = 4
    let world = try World(bars: 100, settings: settings)
    try await world.start()
    let (slow, fast) = (world.watchQuotes(.now), world.watchQuotes(.now))
    for probe in [slow, fast] { #expect(try await probe.expectNext().opened != nil) }
    slow.call.hold()
    try await world.advance()
    await slow.call.waitForHeldWriter()
    // More than one page: the fast one asks again and again, and each time the older ones go.
    for _ in 0..<10 {
      try await world.advance()
      _ = try await fast.events(4)
    }
    slow.call.letGo()
    try await world.advance(5)
    try await world.stop()
    let sequences = try await slow.rest().compactMap { $0.happening?.tickSequence }
    #expect(sequences == Array(9..<UInt64(9 + sequences.count)))
    #expect(sequences.count == 8 * 16)
  }
}
