@testable import RPCTransport
import Testing

@Suite(.timeLimit(.minutes(3))) struct ConnectionAgeTests {
  private let start = ContinuousClock.now

  private func actions(
    atSeconds times: [Int], age: Duration? = .seconds(1_000), grace: Duration? = .seconds(60), jitter: Double = 0
  ) -> [ConnectionAge.Action] {
    var limits = HTTP2ServerLimits()
    limits.maximumConnectionAge = age
    limits.connectionAgeGrace = grace
    var connection = ConnectionAge(from: start, limits: limits, jitter: jitter)
    return times.map { connection.tick(start.advanced(by: .seconds($0))) }
  }

  @Test("40: a connection retires at its age, and ends after the grace, each once")
  func retiresThenEnds() {
    #expect(
      actions(atSeconds: [0, 999, 1_000, 1_001, 1_059, 1_060, 1_061])
        == [.none, .none, .retire, .none, .none, .end, .none])
  }

  @Test("40: the age differs by up to a tenth either way")
  func jitter() {
    #expect(actions(atSeconds: [899, 901], jitter: -1) == [.none, .retire])
    #expect(actions(atSeconds: [1_099, 1_101], jitter: 1) == [.none, .retire])
    #expect(actions(atSeconds: [1_099, 1_101], jitter: 7) == [.none, .retire])
  }

  @Test("40: connections that were opened together grow old at different times, all within a tenth of the age")
  func chance() {
    var limits = HTTP2ServerLimits()
    limits.maximumConnectionAge = .seconds(1_000)
    let ages = (0..<200).map { _ in
      var connection = ConnectionAge(from: start, limits: limits)
      return (899...1_101).first { connection.tick(start.advanced(by: .seconds($0))) == .retire }
    }
    #expect(ages.allSatisfy { $0 != nil && $0 != 899 })
    // Of two hundred, evenly over two hundred seconds, some 126 differ.
    #expect(Set(ages).count > 60)
  }

  @Test("40: without a maximum a connection never retires, and without a grace it never ends")
  func never() {
    #expect(actions(atSeconds: [0, 1_000_000], age: nil) == [.none, .none])
    #expect(actions(atSeconds: [1_000, 1_000_000], grace: nil) == [.retire, .none])
  }
}
