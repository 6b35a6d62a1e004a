@testable import RPCTransport
import Testing

@Suite(.timeLimit(.minutes(3))) struct RoundRobinTests {
  private let a = address(1), b = address(2), c = address(3)

  private func policy(_ addresses: EndpointAddress...) -> RoundRobin {
    var policy = RoundRobin()
    #expect(policy.addressesChanged(addresses) == [])
    return policy
  }

  @Test("38: the first call has every address connected; those that are ready take calls")
  func ready() {
    var policy = policy(a, b)
    #expect(policy.state == .idle)
    #expect(policy.connectionWanted() == [.connect(a), .connect(b)])
    #expect(policy.state == .connecting)
    #expect(policy.changed(b, .ready) == [])
    #expect(policy.state == .ready)
    #expect(policy.readyAddresses == [b])
    #expect(policy.changed(a, .ready) == [])
    #expect(policy.readyAddresses == [a, b])
  }

  @Test("38: it fails when every address has failed, and not before")
  func failure() {
    var policy = policy(a, b)
    _ = policy.connectionWanted()
    #expect(policy.changed(a, .failed) == [.resolve])
    #expect(policy.state == .connecting)
    #expect(policy.changed(b, .failed) == [.resolve])
    #expect(policy.state == .transientFailure)
  }

  @Test("38: an address that has failed does not make calls wait while it is tried beside others")
  func sticky() {
    var policy = policy(a, b)
    _ = policy.connectionWanted()
    _ = policy.changed(a, .failed)
    _ = policy.changed(a, .backoffPassed)
    #expect(policy.connectionWanted() == [.connect(a)])
    _ = policy.changed(b, .failed)
    #expect(policy.state == .transientFailure)
    _ = policy.changed(a, .ready)
    #expect(policy.state == .ready)
  }

  @Test("38: when all have failed, a call after a backoff waits for the attempt that it causes")
  func newRound() {
    var policy = policy(a, b)
    _ = policy.connectionWanted()
    _ = policy.changed(a, .failed)
    _ = policy.changed(b, .failed)
    _ = policy.changed(a, .backoffPassed)
    #expect(policy.connectionWanted() == [.connect(a)])
    #expect(policy.state == .connecting)
  }

  @Test("35: an address that takes no more calls leaves the pick; the next call connects it again")
  func lost() {
    var policy = policy(a, b)
    _ = policy.connectionWanted()
    _ = policy.changed(a, .ready)
    _ = policy.changed(b, .ready)
    #expect(policy.changed(a, .lost) == [.resolve])
    #expect(policy.readyAddresses == [b])
    #expect(policy.idleAddresses == [a])
    #expect(policy.connectionWanted() == [.connect(a)])
  }

  @Test func newAddressesAreConnectedToAndOldOnesForgotten() {
    var policy = policy(a, b)
    _ = policy.connectionWanted()
    _ = policy.changed(a, .ready)
    _ = policy.changed(b, .ready)
    #expect(policy.addressesChanged([b, c]) == [.connect(c)])
    #expect(policy.readyAddresses == [b])
    #expect(policy.changed(a, .ready) == [])
    #expect(policy.readyAddresses == [b])
  }
}
