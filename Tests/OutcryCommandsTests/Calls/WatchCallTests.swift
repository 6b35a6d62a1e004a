import OutcryContract
import RPCCore
import Testing

@testable import OutcryCommands

/// Watch commands against a server in this process, over a real connection.
@Suite struct WatchCallTests {
  private typealias Envelope = Outcry.V1.WatchOrdersResponse

  /// A server that sends these and then ends the stream, or leaves it open.
  private func orders(_ envelopes: [Envelope], staysOpen: Bool = false, _ error: RPCError? = nil) -> ProgramRun.Client {
    FakeServer.client(
      .serverStreaming(Outcry.V1.OrderService.Methods.watchOrders) {
        (_: Outcry.V1.WatchOrdersRequest, responses: ResponseWriter<Envelope>, _) in
        for envelope in envelopes { try await responses.write(envelope) }
        if let error { throw error }
        if staysOpen { try await Task.sleep(for: .seconds(3600)) }
      })
  }

  private let order = Outcry.V1.Order(
    orderId: "ord-1", symbol: "SP500", side: .buy, type: .market, quantity: .init(value: "5"), status: .accepted)
  private var opening: [Envelope] {
    [
      .init(revision: 5, payload: .opened(.init(afterRevision: 5))), .init(revision: 5, payload: .snapshot(order)),
      .init(revision: 5, payload: .snapshotEnd(.init(items: 1))), .init(revision: 6, payload: .heartbeat(.init())),
    ]
  }
  private var event: Envelope {
    let fill = Outcry.V1.Fill(quantity: .init(value: "2"), price: .init(value: "1310.5"))
    return .init(revision: 8, payload: .event(.init(type: .filled, order: order, fill: fill)))
  }
  private func closing(_ reason: Outcry.V1.StreamClosingReason) -> Envelope {
    .init(revision: 9, payload: .closing(.init(reason: reason, message: "it ends", resumeAfterRevision: 8)))
  }

  @Test func aTableHasOneHeaderAndARowForEachItem() async {
    let run = await ProgramRun("order watch demo", client: orders(opening + [event, closing(.sessionEnded)]))
    #expect(run.status == 0)
    #expect(run.outputLines.count == 3)
    #expect(run.outputLines[0].hasPrefix("REVISION  TIME "))
    #expect(run.outputLines[1].contains("SNAPSHOT"))
    #expect(run.outputLines[2].contains("FILLED"))
    #expect(run.outputLines[2].contains("1310.50"))
    #expect(run.errors == "it ends\n")
  }

  @Test func jsonHasEveryEnvelopeOnALine() async throws {
    let envelopes = opening + [event, closing(.sessionEnded)]
    let run = await ProgramRun("order watch demo -o json", client: orders(envelopes))
    #expect(run.status == 0)
    #expect(try run.outputLines.map { try Envelope(jsonString: $0) } == envelopes)
    #expect(run.errors.isEmpty)
  }

  @Test(arguments: [Outcry.V1.StreamClosingReason.slowReader, .serverShutdown])
  func aStreamThatTheServerClosesSaysHowToGoOn(reason: Outcry.V1.StreamClosingReason) async {
    let run = await ProgramRun(
      "order watch demo --symbol SP500 --resume-seconds 0", client: orders(opening + [closing(reason)]))
    #expect(run.status == 24)
    #expect(
      run.errorLines == [
        "error: \(reason.word): it ends (UNAVAILABLE)",
        "next: go on with: outcry order watch demo --symbol SP500 --from 8",
      ])
  }

  @Test func aStreamThatBreaksSaysHowToGoOn() async {
    let fault = RPCError(code: .unavailable, message: "gone")
    let run = await ProgramRun(
      "order watch demo --resume-seconds 0", client: orders(opening + [event], fault))
    #expect(run.status == 24)
    #expect(run.errorLines.last == "next: go on with: outcry order watch demo --from 8")
    let within = await ProgramRun("order watch demo", client: orders(Array(opening.prefix(2)), fault))
    #expect(!within.errors.contains("--from"))
  }

  @Test func aStreamThatIsCutGoesOnAfterWhatWasShownAndShowsEachEventOnce() async {
    let client = FakeServer.client(
      .serverStreaming(Outcry.V1.OrderService.Methods.watchOrders) {
        [opening, event, order] (request: Outcry.V1.WatchOrdersRequest, responses: ResponseWriter<Envelope>, _) in
        let cut = RPCError(code: .unavailable, message: "cut")
        guard case .afterRevision(let revision) = request.start?.position else {
          for envelope in opening + [event] { try await responses.write(envelope) }
          throw cut
        }
        // More than was asked for, as a server would not send it.
        try await responses.write(.init(revision: revision, payload: .opened(.init(afterRevision: revision))))
        for next in revision...revision + 1 {
          try await responses.write(.init(revision: next, payload: .event(.init(type: .cancelled, order: order))))
        }
        if revision < 11 { throw cut }
        let closing = Outcry.V1.StreamClosing(reason: .sessionEnded, resumeAfterRevision: revision)
        try await responses.write(.init(revision: revision + 1, payload: .closing(closing)))
      })
    let run = await ProgramRun("order watch demo", client: client)
    #expect(run.status == 0)
    let revisions = run.outputLines.compactMap { $0.split(separator: " ").first.map(String.init) }
    #expect(revisions == ["REVISION", "5", "8", "9", "10", "11", "12"])
  }

  @Test func countEndsAnOpenStream() async {
    let run = await ProgramRun("order watch demo --count 2", client: orders(opening + [event], staysOpen: true))
    #expect(run.status == 0)
    #expect(run.outputLines.count == 3)
  }

  @Test func anInterruptionEndsItWithZero() async {
    let run = await ProgramRun(
      "order watch demo",
      interruptions: {
        AsyncStream { continuation in
          continuation.yield()
          continuation.finish()
        }
      }, client: orders(opening, staysOpen: true))
    #expect(run.status == 0)
    #expect(run.errors.isEmpty)
  }

  @Test func aStreamThatDoesNotOpenEndsInTime() async {
    let run = await ProgramRun("order watch demo --timeout 0.05", client: orders([], staysOpen: true))
    #expect(run.status == 14)
    #expect(run.errors.contains("did not open the stream in time"))
  }

  @Test func untilEndsWithTheStateOrFailsWithTheStream() async {
    let states: [Outcry.V1.SessionState] = [.running, .stopped]
    let client = FakeServer.client(
      .serverStreaming(Outcry.V1.SessionService.Methods.watchSessions) {
        (_: Outcry.V1.WatchSessionsRequest, responses: ResponseWriter<Outcry.V1.WatchSessionsResponse>, _) in
        for state in states {
          try await responses.write(.init(revision: 1, payload: .event(.init(sessionId: "demo", state: state))))
        }
      })
    let reached = await ProgramRun("session watch demo --from now --until running", client: client)
    #expect(reached.status == 0)
    #expect(reached.outputLines.count == 2)
    let missed = await ProgramRun("session watch demo --from now --until paused", client: client)
    #expect(missed.status == 19)
    #expect(missed.outputLines.count == 3)
  }
}
