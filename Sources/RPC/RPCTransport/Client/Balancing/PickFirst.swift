/// One connection, to the first address that answers (gRPC load-balancing.md "pick_first", proposal A61).
///
/// The addresses are tried in their order, each once in a round. The next one is tried when one has failed, or has not
/// answered for a while, whichever comes first (RFC 8305 §5). The one that answers is kept until it is lost.
struct PickFirst: BalancingPolicy {
  private enum Progress {
    /// → `round` when a connection is wanted.
    case idle
    /// → `selected` by the first that answers, → `failed` when all have failed.
    case round(tried: Set<EndpointAddress>)
    /// → `idle` when it is lost.
    case selected(EndpointAddress)
    /// → `idle` when a backoff has passed, → `round` when a connection is wanted and an address may be tried.
    case failed
  }

  private let shuffles: Bool
  private var addresses: [EndpointAddress] = []
  private var states: [EndpointAddress: ConnectivityState] = [:]
  private var progress = Progress.idle

  /// - Parameter shuffles: the order of the addresses is drawn, so that many clients spread over them.
  init(shuffles: Bool = false) {
    self.shuffles = shuffles
  }

  var readyAddresses: [EndpointAddress] {
    if case .selected(let address) = progress { [address] } else { [] }
  }

  var idleAddresses: [EndpointAddress] {
    if case .selected = progress { [] } else { addresses.filter { states[$0] == .idle } }
  }

  var state: ConnectivityState {
    switch progress {
    case .idle: .idle
    case .round: .connecting
    case .selected: .ready
    case .failed: .transientFailure
    }
  }

  mutating func addressesChanged(_ new: [EndpointAddress]) -> [BalancingAction] {
    guard Set(new) != Set(addresses) else { return [] }
    addresses = shuffles ? new.shuffled() : new
    states = Dictionary(addresses.map { ($0, states[$0] ?? .idle) }, uniquingKeysWith: { first, _ in first })
    switch progress {
    case .selected(let address) where states[address] == nil: progress = .idle
    case .failed where addresses.contains { states[$0] == .idle }: progress = .idle
    case .round(let tried): return isAnyConnecting ? [] : connectNext(tried)
    default: break
    }
    return []
  }

  mutating func connectionWanted() -> [BalancingAction] {
    switch progress {
    case .idle, .failed:
      guard addresses.contains(where: { states[$0] == .idle }) else { return [] }
      return connectNext([])
    case .round, .selected: return []
    }
  }

  mutating func changed(_ address: EndpointAddress, _ change: AddressChange) -> [BalancingAction] {
    guard states[address] != nil else { return [] }
    switch change {
    case .ready: return ready(address)
    case .failed:
      states[address] = .transientFailure
      if case .round(let tried) = progress { return connectNext(tried) }
    case .backoffPassed:
      states[address] = .idle
      if case .failed = progress { progress = .idle }
    case .lost:
      states[address] = .idle
      if case .selected(address) = progress {
        progress = .idle
        return [.resolve]
      }
    }
    return []
  }

  mutating func attemptTimerFired() -> [BalancingAction] {
    guard case .round(let tried) = progress, untried(tried).first != nil else { return [] }
    return connectNext(tried)
  }

  private var isAnyConnecting: Bool { addresses.contains { states[$0] == .connecting } }

  private func untried(_ tried: Set<EndpointAddress>) -> [EndpointAddress] {
    addresses.filter { states[$0] == .idle && !tried.contains($0) }
  }

  private mutating func connectNext(_ tried: Set<EndpointAddress>) -> [BalancingAction] {
    let untried = untried(tried)
    if let next = untried.first {
      states[next] = .connecting
      progress = .round(tried: tried.union([next]))
      return [.connect(next)] + (untried.count > 1 ? [.startAttemptTimer] : [])
    }
    guard !isAnyConnecting else { return [] }
    progress = .failed
    return [.resolve]
  }

  private mutating func ready(_ address: EndpointAddress) -> [BalancingAction] {
    guard case .round = progress else {
      states[address] = .idle
      return [.disconnect(address)]
    }
    states[address] = .ready
    progress = .selected(address)
    let others = addresses.filter { states[$0] == .connecting }
    for other in others { states[other] = .idle }
    return others.map { .disconnect($0) }
  }
}
