@testable import RPCTransport
import Testing

@Suite(.timeLimit(.minutes(3))) struct StallTimerTests {
  private let start = ContinuousClock.now

  private func verdicts(_ ticks: [(seconds: Int, progress: UInt64?)]) -> [Bool] {
    var timer = StallTimer()
    return ticks.map {
      timer.tick(start.advanced(by: .seconds($0.seconds)), progress: $0.progress, timeout: .seconds(60))
    }
  }

  @Test("attacks: a stream that waits and does not move has stalled after the timeout")
  func stalls() {
    #expect(verdicts([(0, 5), (30, 5), (59, 5), (60, 5)]) == [false, false, false, true])
    #expect(verdicts([(0, 0), (60, 0)]) == [false, true])
  }

  @Test("attacks: a stream that moves, or has nothing to send, has not stalled")
  func moves() {
    #expect(verdicts([(0, 5), (50, 6), (100, 7), (159, 7)]) == [false, false, false, false])
    #expect(verdicts([(0, 5), (50, nil), (60, 5), (119, 5), (120, 5)]) == [false, false, false, false, true])
    #expect(verdicts([(0, nil), (1_000, nil)]) == [false, false])
  }
}
