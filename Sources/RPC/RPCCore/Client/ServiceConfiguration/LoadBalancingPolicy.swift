/// Which of a server's addresses calls go to (gRPC load-balancing.md).
public enum LoadBalancingPolicy: Hashable, Sendable {
  /// All to one: the first address that answers.
  /// - Parameter shuffles: whether the order of the addresses is drawn for each client.
  case pickFirst(shuffles: Bool = false)
  /// To each in turn, among those that are connected.
  case roundRobin
}
