import OutcryContract
import RPCCore
import RPCTransport

/// The steps of `outcry doctor`, one after the other. Those that need a step that failed are skipped.
struct Examination {
  let target: ClientTarget
  let endpoint: ServerEndpoint
  let context: CommandContext
  private(set) var checks: [Check] = []

  init(target: ClientTarget, endpoint: ServerEndpoint, context: CommandContext) {
    self.target = target
    self.endpoint = endpoint
    self.context = context
  }

  var probes: Probes { context.environment.probes }
  var timeout: Duration { context.timeout }

  mutating func run() async {
    await examine()
    let done = Set(checks.map(\.step))
    let broken = checks.first { $0.verdict == .fail }?.step.rawValue ?? ""
    for step in Check.Step.allCases where !done.contains(step) {
      checks.append(.skipped(step, "not tried, since \(broken) failed"))
    }
  }

  private mutating func examine() async {
    guard let addresses = await lookUp() else { return }
    guard let address = await connect(to: addresses) else { return }
    guard await greet(address) else { return }
    guard await callHealth() else { return }
    await askForInfo()
  }

  mutating func add(_ check: Check) {
    checks.append(check)
  }

  // MARK: - Below TLS

  private mutating func lookUp() async -> [SocketAddress]? {
    switch await probes.resolve(target.host, target.port, timeout) {
    case .success(let addresses):
      let texts = addresses.map(\.text)
      add(
        texts == [target.host]
          ? .skipped(.dns, "\(target.host) is an address") : .pass(.dns, "\(target.host) is \(Self.list(texts))"))
      return addresses
    case .failure(let error):
      add(
        .fail(
          .dns, "\(target.host): \(error.reason)",
          next: [
            "check the spelling in --server or OUTCRY_SERVER, and this machine's resolver: getent hosts \(target.host)"
          ]))
      return nil
    }
  }

  /// - Returns: the first address that answers.
  private mutating func connect(to addresses: [SocketAddress]) async -> SocketAddress? {
    var lines: [String] = []
    var first: SocketAddress?
    var errors: [ProbeError] = []
    for address in addresses {
      if let error = await probes.connect(address, timeout) {
        errors.append(error)
        lines.append("\(address.text) \(error.reason)")
      } else {
        first = first ?? address
        lines.append("\(address.text) connects")
      }
    }
    let found = "port \(target.port): " + lines.joined(separator: "; ")
    add(first == nil ? .fail(.tcp, found, next: errors.first.map(whenNotConnected) ?? []) : .pass(.tcp, found))
    return first
  }

  private func whenNotConnected(_ error: ProbeError) -> [String] {
    switch error.kind {
    case .refused:
      [
        "start the server: outcryd --feed csv:DIRECTORY --listen \(endpoint.address)",
        "is it another port, or another address that outcryd listens on? its first line of output says",
      ]
    case .timeout, .unreachable: ["look for a firewall or a missing route between here and \(target.host)"]
    default: []
    }
  }

  static func list(_ items: [String]) -> String { items.joined(separator: ", ") }
}
