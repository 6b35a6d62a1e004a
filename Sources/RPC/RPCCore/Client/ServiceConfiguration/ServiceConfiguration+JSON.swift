public import ProtobufRuntime

extension ServiceConfiguration {
  /// Reads the JSON form of a service configuration (gRPC service_config.md, proposals A2, A6 and A21), such as
  ///
  ///     {"methodConfig": [{
  ///       "name": [{"service": "outcry.v1.OrderService"}],
  ///       "timeout": "2.5s",
  ///       "retryPolicy": {
  ///         "maxAttempts": 4, "initialBackoff": "0.1s", "maxBackoff": "1s", "backoffMultiplier": 2,
  ///         "retryableStatusCodes": ["UNAVAILABLE"]}}],
  ///      "loadBalancingConfig": [{"round_robin": {}}]}
  ///
  /// Members that are not known are ignored, as the format asks for; hedging is refused.
  /// - Throws: `ProtobufError.invalidJSON`, which names the member and says what is wrong with it.
  public init(json text: String) throws(ProtobufError) {
    guard text.utf8.count <= Self.maximumBytes else {
      throw .invalidJSON(path: "", reason: "a service configuration has at most \(Self.maximumBytes) bytes")
    }
    self.init()
    var olderPolicy: LoadBalancingPolicy?
    for (name, value) in try JSONInput(JSONValue(parsing: text)).members() {
      switch name {
      case "methodConfig": methods = try Self.methods(value)
      case "retryThrottling": retryThrottling = try RetryThrottling(json: value)
      case "loadBalancingConfig": loadBalancing = try LoadBalancingPolicy(json: value)
      case "loadBalancingPolicy": olderPolicy = try LoadBalancingPolicy(name: value)
      default: break
      }
    }
    loadBalancing = loadBalancing ?? olderPolicy
  }

  /// A configuration in DNS could hold 64 KiB; one in a file needs no more.
  private static let maximumBytes = 64 << 10

  private static func methods(_ json: JSONInput) throws(ProtobufError) -> [MethodConfiguration] {
    var methods: [MethodConfiguration] = []
    var names: Set<MethodConfiguration.Name> = []
    for element in try json.elements() {
      let method = try MethodConfiguration(json: element)
      for name in method.names where !names.insert(name).inserted {
        throw element.error("another entry has the same name")
      }
      methods.append(method)
    }
    return methods
  }
}

extension LoadBalancingPolicy {
  /// The first one of a list that is known here.
  init(json: JSONInput) throws(ProtobufError) {
    for element in try json.elements() {
      let members = try element.members()
      guard members.count == 1, let (name, configuration) = members.first else {
        throw element.error("must have one member, the name of a policy")
      }
      switch name {
      case "pick_first":
        let shuffles = try configuration.members().first { $0.name == "shuffleAddressList" }
        self = .pickFirst(shuffles: try shuffles?.value.bool() ?? false)
        return
      case "round_robin":
        _ = try configuration.members()
        self = .roundRobin
        return
      default: continue
      }
    }
    throw json.error("has no policy that is known: pick_first and round_robin are")
  }

  /// The older form: a name, whatever its case.
  init(name json: JSONInput) throws(ProtobufError) {
    switch try json.string().lowercased() {
    case "pick_first": self = .pickFirst()
    case "round_robin": self = .roundRobin
    case let name: throw json.error("\(name) is not known: pick_first and round_robin are")
    }
  }
}
