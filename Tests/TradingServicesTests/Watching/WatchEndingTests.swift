import OutcryContract
import RPCCore
import Testing

@testable import TradingServices

@Suite("How a Watch stream ends")
struct WatchEndingTests {
  @Test("A cancelled call ends at once, and leaves nothing behind")
  func cancelled() async throws {
    let world = try World()
    try await world.start()
    let probes = (0..<20).map { _ in world.watchOrders(.now) }
    for probe in probes { #expect(try await probe.expectNext().opened != nil) }
    #expect(world.core.watches.openWatches == 20)
    for probe in probes { probe.cancel() }
    for probe in probes { #expect(await probe.ending() is CancellationError) }
    #expect(world.core.watches.openWatches == 0)
  }

  @Test("At shutdown every stream closes with the revision to resume from")
  func shutdown() async throws {
    let world = try World()
    try await world.start()
    let orders = world.watchOrders(.now)
    let sessions = world.watchSessions(.now)
    #expect(try await orders.expectNext().opened != nil)
    #expect(try await sessions.expectNext().opened != nil)
    try await world.place("k")
    #expect(try await orders.events(1).first?.happening?.type == .placed)
    world.shutdown.raise()
    let closing = try #require(try await orders.rest().last?.closing)
    #expect(closing.reason == .serverShutdown)
    #expect(closing.resumeAfterRevision <= world.journal.newestRevision)
    #expect(try await sessions.rest().last?.closing?.reason == .serverShutdown)
    #expect(await orders.ending() == nil)
    #expect(await sessions.ending() == nil)
    let late = try await world.watchOrders(.now).rest()
    #expect(late.map { $0.closing?.reason } == [nil, .serverShutdown])
  }

  @Test("A reader that falls behind what is kept is closed with a reason, and no event is left out before")
  func slowReader() async throws {
    let world = try World(bars: 100, journalCapacity: 100)
    try await world.start()
    let probe = world.watchQuotes(.now)
    #expect(try await probe.expectNext().opened != nil)
    probe.call.hold()
    try await world.advance()
    await probe.call.waitForHeldWriter()
    try await world.advance(40)
    probe.call.letGo()
    let rest = try await probe.rest()
    let closing = try #require(rest.last?.closing)
    #expect(closing.reason == .slowReader && !closing.message.isEmpty)
    let sequences = rest.compactMap { $0.happening?.tickSequence }
    #expect(sequences == Array(UInt64(9)..<UInt64(9 + sequences.count)))
    #expect(closing.resumeAfterRevision >= (rest.dropLast().last?.revision ?? 0))
    #expect(closing.resumeAfterRevision < world.journal.newestRevision)
    #expect(await probe.ending() == nil)
  }

  @Test("A session that is stopped sends what its stopping led to, before the stream closes")
  func everythingIsSent() async throws {
    let (cancellations, answer) = AsyncStream.makeStream(of: Void.self)
    let world = try World { .outside(SlowBroker(paper: $0, cancellations: cancellations)) }
    try await world.start()
    try await world.place("rests") {
      $0.type = .limit
      $0.limitPrice = "1"
    }
    let probe = world.watchOrders(.now)
    #expect(try await probe.expectNext().opened != nil)
    async let stopping: Void = world.stop()
    #expect(try await probe.events(1).first?.happening?.type == .cancelRequested)
    // The session is STOPPED in the journal, the broker has not answered: a stream that closed now would hide the answer.
    for _ in 0..<1000 { await Task.yield() }
    answer.yield()
    try await stopping
    let rest = try await probe.rest()
    #expect(rest.compactMap { $0.happening?.type } == [.cancelled])
    #expect(rest.last?.closing?.reason == .sessionEnded)
  }

  @Test("One stream more than the server holds: LIMIT_REACHED; an ended one makes room")
  func limit() async throws {
    var settings = ServiceSettings()
    settings.maximumWatches = 1
    let world = try World(settings: settings)
    try await world.start()
    let first = world.watchOrders(.now)
    #expect(try await first.expectNext().opened != nil)
    let refused = try refusal(of: try #require(await world.watchOrders(.now).ending()))
    #expect(refused.code == .resourceExhausted && refused.reason == "LIMIT_REACHED")
    first.cancel()
    #expect(await first.ending() is CancellationError)
    let second = world.watchOrders(.now)
    #expect(try await second.expectNext().opened != nil)
    second.cancel()
    #expect(await second.ending() is CancellationError)
  }
}

@Suite("ShutdownNotice")
struct ShutdownNoticeTests {
  @Test("Raised, it wakes everyone who waits, and holds up nobody who comes later")
  func raised() async {
    let notice = ShutdownNotice()
    #expect(!notice.isRaised)
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<50 { group.addTask { await notice.wait() } }
      group.addTask { notice.raise() }
    }
    #expect(notice.isRaised)
    await notice.wait()
    notice.raise()
  }

  @Test("A cancelled wait returns, before and after it began", arguments: 0..<50)
  func cancelled(_: Int) async {
    let notice = ShutdownNotice()
    let waiting = Task { await notice.wait() }
    waiting.cancel()
    await waiting.value
    #expect(!notice.isRaised)
  }
}
