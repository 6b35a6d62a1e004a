import OutcryContract
import Testing

@testable import OutcryCommands

@Suite struct WatchProgressTests {
  private func progress(
    startsWithSnapshot: Bool, _ envelopes: (UInt64, Outcry.V1.WatchPortfolioResponse.Payload)...
  ) -> WatchProgress {
    var progress = WatchProgress()
    for (revision, payload) in envelopes {
      progress.take(
        Outcry.V1.WatchPortfolioResponse(revision: revision, payload: payload), startsWithSnapshot: startsWithSnapshot)
    }
    return progress
  }

  @Test func withinASnapshotThereIsNoPlaceToGoOnFrom() {
    let cut = progress(
      startsWithSnapshot: true, (5, .opened(.init(afterRevision: 5))), (5, .snapshot(.init())), (5, .heartbeat(.init()))
    )
    #expect(cut.resumeRevision == nil)
    #expect(cut.isOpen)
    #expect(cut.items == 1)
  }

  @Test func afterASnapshotItIsTheSnapshotsRevision() {
    let whole = progress(
      startsWithSnapshot: true, (5, .opened(.init(afterRevision: 5))), (5, .snapshot(.init())),
      (5, .snapshotEnd(.init(items: 1))))
    #expect(whole.resumeRevision == 5)
  }

  @Test func eventsAndHeartbeatsMoveItOn() {
    let live = progress(
      startsWithSnapshot: false, (9, .opened(.init(afterRevision: 5))), (7, .event(.init())), (8, .heartbeat(.init())))
    #expect(live.resumeRevision == 8)
    #expect(live.items == 1)
  }

  @Test func theServersClosingHasTheLastWord() {
    let closed = progress(
      startsWithSnapshot: false, (5, .opened(.init(afterRevision: 5))), (9, .closing(.init(resumeAfterRevision: 6))))
    #expect(closed.resumeRevision == 6)
  }
}
