/// What a client does for the methods of a service unless a call says otherwise (gRPC service_config.md).
public struct ServiceConfiguration: Hashable, Sendable {
  public var methods: [MethodConfiguration]
  /// Default nil: retries are not throttled.
  public var retryThrottling: RetryThrottling?
  /// Default nil: what the transport's configuration says.
  public var loadBalancing: LoadBalancingPolicy?

  public init(
    methods: [MethodConfiguration] = [], retryThrottling: RetryThrottling? = nil,
    loadBalancing: LoadBalancingPolicy? = nil
  ) {
    self.methods = methods
    self.retryThrottling = retryThrottling
    self.loadBalancing = loadBalancing
  }

  /// The entry that names the method, or else its service, or else everything.
  func configuration(of method: MethodDescriptor) -> MethodConfiguration? {
    let names: [MethodConfiguration.Name] = [
      .method(service: method.service, method: method.method), .service(method.service), .everything,
    ]
    for name in names {
      if let found = methods.first(where: { $0.names.contains(name) }) { return found }
    }
    return nil
  }
}

/// What holds for some methods.
public struct MethodConfiguration: Hashable, Sendable {
  public enum Name: Hashable, Sendable {
    case method(service: String, method: String)
    case service(String)
    case everything
  }

  public var names: [Name]
  /// The shorter one of this and the call's own holds. Default nil: no deadline.
  public var timeout: Duration?
  /// For calls that do not say it themselves. Default nil: off.
  public var waitForReady: Bool?
  /// Default nil: calls that a handler may have seen are not made again.
  public var retryPolicy: RetryPolicy?
  /// The smallest one of this, the call's own and the client's holds. Default nil.
  public var maximumRequestBytes: Int?
  public var maximumResponseBytes: Int?

  public init(
    names: [Name], timeout: Duration? = nil, waitForReady: Bool? = nil, retryPolicy: RetryPolicy? = nil,
    maximumRequestBytes: Int? = nil, maximumResponseBytes: Int? = nil
  ) {
    self.names = names
    self.timeout = timeout
    self.waitForReady = waitForReady
    self.retryPolicy = retryPolicy
    self.maximumRequestBytes = maximumRequestBytes
    self.maximumResponseBytes = maximumResponseBytes
  }

  func apply(to options: inout CallOptions) {
    options.timeout = Self.least(options.timeout, timeout)
    options.waitForReady = options.waitForReady ?? waitForReady
    options.maximumRequestBytes = Self.least(options.maximumRequestBytes, maximumRequestBytes)
    options.maximumResponseBytes = Self.least(options.maximumResponseBytes, maximumResponseBytes)
  }

  private static func least<T: Comparable>(_ a: T?, _ b: T?) -> T? {
    guard let a, let b else { return a ?? b }
    return min(a, b)
  }
}
