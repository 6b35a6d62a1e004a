@testable import RPCTransport
import Testing

@Suite(.timeLimit(.minutes(3))) struct PingStrikesTests {
  private let start = ContinuousClock.now

  /// What each ping is answered with: whether it was one too many.
  private func verdicts(
    _ pings: [(seconds: Int, hasCalls: Bool, hasSent: Bool)],
    _ change: (inout HTTP2ServerLimits) -> Void = { _ in }
  ) -> [Bool] {
    var limits = HTTP2ServerLimits()
    change(&limits)
    var strikes = PingStrikes()
    return pings.map {
      strikes.receivedPing(
        start.advanced(by: .seconds($0.seconds)), hasCalls: $0.hasCalls, hasSentCalls: $0.hasSent, limits: limits)
    }
  }

  @Test("41: after two strikes the next ping within five minutes is one too many")
  func strikes() {
    #expect(
      verdicts([(0, true, false), (1, true, false), (2, true, false), (3, true, false)])
        == [false, false, false, true])
  }

  @Test("41: five minutes between pings are no strike")
  func slowPings() {
    #expect(verdicts((0..<10).map { ($0 * 300, true, false) }).allSatisfy { !$0 })
    #expect(verdicts((0..<4).map { ($0 * 299, true, false) }) == [false, false, false, true])
  }

  @Test("41: HEADERS and DATA of the server clear the strikes")
  func cleared() {
    #expect(
      verdicts([
        (0, true, false), (1, true, false), (2, true, false), (3, true, true), (4, true, false), (5, true, false),
        (6, true, false),
      ]) == [false, false, false, false, false, false, true])
  }

  @Test("41: without a call a client may ping every two hours, unless it is allowed more")
  func withoutCalls() {
    let pings = (0..<4).map { (seconds: $0 * 3_600, hasCalls: false, hasSent: false) }
    #expect(verdicts(pings) == [false, false, false, true])
    #expect(verdicts(pings) { $0.allowsPingsWithoutCalls = true }.allSatisfy { !$0 })
    #expect(verdicts((0..<4).map { ($0 * 7_200, false, false) }).allSatisfy { !$0 })
  }
}
