/// A connection to every address, and calls to each in turn (gRPC load-balancing.md "round_robin").
///
/// An address that was lost, or whose backoff has passed, is connected to again by the next call, so that a server
/// which closes every connection is not pressed harder than it is used.
struct RoundRobin: BalancingPolicy {
  private var addresses: [EndpointAddress] = []
  private var states: [EndpointAddress: ConnectivityState] = [:]
  /// Those that count as failed while they are tried again: otherwise calls could wait for ever for one or another of
  /// several that never answer.
  private var failed: Set<EndpointAddress> = []
  /// Whether a call has ever been made.
  private var isActive = false

  var readyAddresses: [EndpointAddress] { addresses.filter { states[$0] == .ready } }
  var idleAddresses: [EndpointAddress] { addresses.filter { states[$0] == .idle } }

  var state: ConnectivityState {
    if !readyAddresses.isEmpty { return .ready }
    let hopeful = addresses.filter { !failed.contains($0) }
    for state in [ConnectivityState.connecting, .idle] where hopeful.contains(where: { states[$0] == state }) {
      return state
    }
    return addresses.isEmpty ? .idle : .transientFailure
  }

  mutating func addressesChanged(_ new: [EndpointAddress]) -> [BalancingAction] {
    addresses = new
    states = Dictionary(new.map { ($0, states[$0] ?? .idle) }, uniquingKeysWith: { first, _ in first })
    failed.formIntersection(new)
    return isActive ? connectIdle() : []
  }

  mutating func connectionWanted() -> [BalancingAction] {
    isActive = true
    if !addresses.contains(where: { states[$0] == .connecting }) { failed.subtract(idleAddresses) }
    return connectIdle()
  }

  mutating func changed(_ address: EndpointAddress, _ change: AddressChange) -> [BalancingAction] {
    guard states[address] != nil else { return [] }
    switch change {
    case .ready:
      states[address] = .ready
      failed.remove(address)
    case .backoffPassed: states[address] = .idle
    case .failed:
      states[address] = .transientFailure
      failed.insert(address)
      return [.resolve]
    case .lost:
      states[address] = .idle
      return [.resolve]
    }
    return []
  }

  mutating func attemptTimerFired() -> [BalancingAction] { [] }

  private mutating func connectIdle() -> [BalancingAction] {
    let idle = idleAddresses
    for address in idle { states[address] = .connecting }
    return idle.map { .connect($0) }
  }
}
