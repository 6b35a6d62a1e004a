@testable import RPCTransport
import Testing

@Suite(.timeLimit(.minutes(3))) struct ServerKeepaliveTests {
  private let start = ContinuousClock.now

  private func actions(_ ticks: [(seconds: Int, hasReceived: Bool, isIdle: Bool)]) -> [ServerKeepalive.Action] {
    var limits = HTTP2ServerLimits()
    limits.keepaliveInterval = .seconds(60)
    limits.keepaliveTimeout = .seconds(20)
    limits.maximumIdleTime = .seconds(600)
    var keepalive = ServerKeepalive()
    return ticks.map {
      keepalive.tick(
        start.advanced(by: .seconds($0.seconds)), hasReceived: $0.hasReceived, isIdle: $0.isIdle, limits: limits)
    }
  }

  @Test func aSilentPeerIsProbedThenGivenUp() {
    #expect(
      actions([(0, true, false), (59, false, false), (60, false, false), (79, false, false), (80, false, false)])
        == [.none, .none, .ping, .none, .close])
  }

  @Test func aPeerThatAnswersIsKept() {
    #expect(
      actions([(0, true, false), (60, false, false), (65, true, false), (80, false, false), (125, false, false)])
        == [.none, .ping, .none, .none, .ping])
  }

  @Test func aConnectionWithoutCallsIsRetired() {
    #expect(
      actions([(0, true, true), (300, true, false), (301, true, true), (900, true, true), (901, true, true)])
        == [.none, .none, .none, .none, .retire])
  }
}
