@testable import RPCTransport
import Testing

@Suite(.timeLimit(.minutes(3))) struct ResolutionScheduleTests {
  private let start = ContinuousClock.now

  private func schedule() -> ResolutionSchedule {
    ResolutionSchedule(
      minimumInterval: .seconds(30), backoff: Backoff(initial: .seconds(1), multiplier: 2, jitter: 0))
  }

  private func at(_ seconds: Int) -> ContinuousClock.Instant { start.advanced(by: .seconds(seconds)) }

  @Test func oneAtATime() {
    var schedule = schedule()
    #expect(schedule.request(start) == .resolve)
    #expect(schedule.isResolving)
    #expect(schedule.request(start) == .none)
  }

  @Test func aNameIsNotResolvedTooOften() {
    var schedule = schedule()
    _ = schedule.request(start)
    schedule.succeeded(at(1))
    #expect(schedule.request(at(2)) == .wait(until: at(31)))
    #expect(schedule.request(at(3)) == .none)
    #expect(schedule.timerFired(at(31)) == .resolve)
    schedule.succeeded(at(32))
    #expect(schedule.timerFired(at(90)) == .none)
    #expect(schedule.request(at(100)) == .resolve)
  }

  @Test func failuresBackOff() {
    var schedule = schedule()
    _ = schedule.request(start)
    schedule.failed(start)
    #expect(schedule.isBackingOff(start))
    #expect(schedule.request(start) == .wait(until: at(1)))
    #expect(schedule.timerFired(at(1)) == .resolve)
    #expect(!schedule.isBackingOff(at(1)))
    schedule.failed(at(1))
    #expect(schedule.request(at(1)) == .wait(until: at(3)))
    _ = schedule.timerFired(at(3))
    schedule.succeeded(at(3))
    #expect(!schedule.isBackingOff(at(4)))
  }
}
