@testable import RPCTransport
import Testing

@Suite(.timeLimit(.minutes(3))) struct ClientKeepaliveTests {
  private let start = ContinuousClock.now

  private func actions(
    _ ticks: [(seconds: Int, hasReceived: Bool, hasCalls: Bool)], interval: Duration? = .seconds(60),
    withoutCalls: Bool = false
  ) -> [ClientKeepalive.Action] {
    var configuration = HTTP2ClientConfiguration()
    configuration.keepaliveInterval = interval
    configuration.keepaliveWithoutCalls = withoutCalls
    var keepalive = ClientKeepalive()
    return ticks.map {
      keepalive.tick(
        start.advanced(by: .seconds($0.seconds)), hasReceived: $0.hasReceived, hasCalls: $0.hasCalls,
        configuration: configuration)
    }
  }

  @Test("41: a silent server is pinged while calls run, and given up when it does not answer")
  func silence() {
    #expect(
      actions([(0, true, true), (59, false, true), (60, false, true), (79, false, true), (80, false, true)])
        == [.none, .none, .ping, .none, .close])
    #expect(
      actions([(0, true, true), (60, false, true), (61, true, true), (100, false, true)])
        == [.none, .ping, .none, .none])
  }

  @Test("41: without a call there are no pings, unless they are asked for")
  func withoutCalls() {
    let ticks = [(0, true, false), (60, false, false), (61, false, true), (119, false, true), (120, false, true)]
    #expect(actions(ticks) == [.none, .none, .none, .none, .ping])
    #expect(actions(ticks, withoutCalls: true).prefix(2) == [.none, .ping])
  }

  @Test("41: without an interval there are no pings")
  func off() {
    #expect(HTTP2ClientConfiguration().keepaliveInterval == nil)
    #expect(actions([(0, true, true), (1_000_000, false, true)], interval: nil) == [.none, .none])
  }

  @Test("41: the interval doubles after too_many_pings")
  func doubling() {
    var configuration = HTTP2ClientConfiguration()
    configuration.receivedTooManyPings()
    #expect(configuration.keepaliveInterval == nil)
    configuration.keepaliveInterval = .seconds(10)
    configuration.receivedTooManyPings()
    configuration.receivedTooManyPings()
    #expect(configuration.keepaliveInterval == .seconds(40))
    #expect(ClientConnection.isTooManyPings(.enhanceYourCalm, Array("too_many_pings".utf8)))
    #expect(!ClientConnection.isTooManyPings(.enhanceYourCalm, []))
    #expect(!ClientConnection.isTooManyPings(.noError, Array("too_many_pings".utf8)))
  }
}
