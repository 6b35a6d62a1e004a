@testable import RPCTransport
import Testing

@Suite(.timeLimit(.minutes(3))) struct PickFirstTests {
  private let a = address(1), b = address(2), c = address(3)

  private func policy(_ addresses: EndpointAddress...) -> PickFirst {
    var policy = PickFirst()
    #expect(policy.addressesChanged(addresses) == [])
    return policy
  }

  @Test("38: nothing is connected before a call wants it, and then the first address alone")
  func idle() {
    var policy = policy(a, b)
    #expect(policy.state == .idle)
    #expect(policy.connectionWanted() == [.connect(a), .startAttemptTimer])
    #expect(policy.state == .connecting)
    #expect(policy.connectionWanted() == [])
    #expect(policy.changed(a, .ready) == [])
    #expect(policy.state == .ready)
    #expect(policy.readyAddresses == [a])
    #expect(policy.idleAddresses == [])
  }

  @Test func theNextAddressIsTriedWhenOneFails() {
    var policy = policy(a, b)
    _ = policy.connectionWanted()
    #expect(policy.changed(a, .failed) == [.connect(b)])
    #expect(policy.changed(b, .ready) == [])
    #expect(policy.readyAddresses == [b])
  }

  @Test("RFC 8305 §5: an address that does not answer for a while does not hold up the others")
  func attemptDelay() {
    var policy = policy(a, b, c)
    _ = policy.connectionWanted()
    #expect(policy.attemptTimerFired() == [.connect(b), .startAttemptTimer])
    #expect(policy.attemptTimerFired() == [.connect(c)])
    #expect(policy.attemptTimerFired() == [])
    #expect(policy.changed(b, .ready) == [.disconnect(a), .disconnect(c)])
    #expect(policy.changed(a, .ready) == [.disconnect(a)])
    #expect(policy.readyAddresses == [b])
  }

  @Test("38: it fails when every address has failed, asks for other addresses, and tries again after a backoff")
  func failure() {
    var policy = policy(a, b)
    _ = policy.connectionWanted()
    _ = policy.changed(a, .failed)
    #expect(policy.changed(b, .failed) == [.resolve])
    #expect(policy.state == .transientFailure)
    #expect(policy.connectionWanted() == [])
    #expect(policy.changed(b, .backoffPassed) == [])
    #expect(policy.state == .idle)
    #expect(policy.connectionWanted() == [.connect(b)])
  }

  @Test("38: an address whose backoff passes in the middle of a round does not make the round endless")
  func shortBackoff() {
    var policy = policy(a, b)
    _ = policy.connectionWanted()
    _ = policy.attemptTimerFired()
    _ = policy.changed(a, .failed)
    _ = policy.changed(a, .backoffPassed)
    #expect(policy.state == .connecting)
    #expect(policy.changed(b, .failed) == [.resolve])
    #expect(policy.state == .transientFailure)
    #expect(policy.connectionWanted() == [.connect(a)])
  }

  @Test("35: an address that takes no more calls leaves the pick; the next call connects again")
  func lost() {
    var policy = policy(a, b)
    _ = policy.connectionWanted()
    _ = policy.changed(a, .ready)
    #expect(policy.changed(a, .lost) == [.resolve])
    #expect(policy.state == .idle)
    #expect(policy.readyAddresses == [])
    #expect(policy.connectionWanted() == [.connect(a), .startAttemptTimer])
  }

  @Test func newAddressesKeepTheConnectionThatIsAmongThem() {
    var policy = policy(a)
    _ = policy.connectionWanted()
    _ = policy.changed(a, .ready)
    #expect(policy.addressesChanged([b, a]) == [])
    #expect(policy.readyAddresses == [a])
    #expect(policy.addressesChanged([b]) == [])
    #expect(policy.state == .idle)
    #expect(policy.connectionWanted() == [.connect(b)])
  }

  @Test func newAddressesAreTriedInTheRoundThatRuns() {
    var policy = policy(a)
    _ = policy.connectionWanted()
    #expect(policy.addressesChanged([b]) == [.connect(b)])
    _ = policy.changed(b, .failed)
    #expect(policy.state == .transientFailure)
    #expect(policy.addressesChanged([b, c]) == [])
    #expect(policy.state == .idle)
  }

  @Test func shufflingKeepsTheAddresses() {
    var policy = PickFirst(shuffles: true)
    let many = (1...50).map(address)
    _ = policy.addressesChanged(many)
    #expect(Set(policy.idleAddresses) == Set(many))
    #expect(policy.idleAddresses != many)
  }
}
