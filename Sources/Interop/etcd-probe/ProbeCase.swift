import InteropMessages
import RPCCore
import RPCTransport

/// What can be tried.
enum ProbeCase: String, CaseIterable {
  case putAndRange = "put_and_range"
  case largeValue = "large_value"
  case watch
  case leaseKeepAlive = "lease_keep_alive"
  case refusals
  case unimplemented
  case deadline
  case tooManyPings = "too_many_pings"
  /// Needs somebody who restarts the server once it says that it is running; `all` leaves it out.
  case restart

  var configuration: HTTP2ClientConfiguration {
    var configuration = HTTP2ClientConfiguration()
    configuration.backoff = Backoff(initial: .milliseconds(50), maximum: .milliseconds(500))
    // etcd allows a ping in five seconds.
    if case .tooManyPings = self { configuration.keepaliveInterval = .milliseconds(20) }
    return configuration
  }

  func run(_ probe: Probe) async throws {
    switch self {
    case .putAndRange: try await probe.putAndRange()
    case .largeValue: try await probe.largeValue()
    case .watch: try await probe.watch()
    case .leaseKeepAlive: try await probe.leaseKeepAlive()
    case .refusals: try await probe.refusals()
    case .unimplemented: try await probe.unimplemented()
    case .deadline: try await probe.deadline()
    case .tooManyPings: try await probe.tooManyPings()
    case .restart: try await probe.restart()
    }
  }
}

/// The calls of one case.
struct Probe: Sendable {
  let client: RPCClient
  let keys: Etcdserverpb.KV.Client
  let watches: Etcdserverpb.Watch.Client
  let leases: Etcdserverpb.Lease.Client
  /// No other case and no earlier run has such keys.
  let prefix = "outcry/\(UInt64.random(in: 0...UInt64.max))/"

  init(_ client: RPCClient) {
    self.client = client
    self.keys = Etcdserverpb.KV.Client(client)
    self.watches = Etcdserverpb.Watch.Client(client)
    self.leases = Etcdserverpb.Lease.Client(client)
  }

  func key(_ name: String) -> [UInt8] { Array((prefix + name).utf8) }

  func put(
    _ name: String, _ value: [UInt8], lease: Int64 = 0, options: CallOptions = CallOptions()
  ) async throws -> Int64 {
    let response = try await keys.put(
      Etcdserverpb.PutRequest(key: key(name), value: value, lease: lease), options: options)
    return response.header?.revision ?? 0
  }

  func range(_ name: String) async throws -> Etcdserverpb.RangeResponse {
    try await keys.range(Etcdserverpb.RangeRequest(key: key(name)))
  }
}
