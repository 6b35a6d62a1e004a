import OutcryContract
import RPCCore
import StandardMessages

extension Examination {
  /// - Returns: whether the server answers calls of gRPC.
  mutating func callHealth() async -> Bool {
    let start = ContinuousClock.now
    let response: Grpc.Health.V1.HealthCheckResponse
    do {
      response = try await context.client.unary(
        CheckHealth.check, Grpc.Health.V1.HealthCheckRequest(), options: context.options)
    } catch {
      return healthFailed(Self.rpcError(error))
    }
    add(.pass(.grpc, "a call took \(Self.milliseconds(start.duration(to: .now)))"))
    let status = response.status.name ?? String(response.status.rawValue)
    add(
      response.status == .serving
        ? .pass(.health, status)
        : .fail(.health, status, next: ["the server starts or ends: outcry server health, and its log"]))
    return true
  }

  private mutating func healthFailed(_ error: RPCError) -> Bool {
    // A status of HTTP is no answer of gRPC.
    let isAnswer = [.unimplemented, .notFound].contains(error.code) && !error.message.contains("HTTP status")
    guard isAnswer else {
      add(.fail(.grpc, Self.text(error), next: steps(after: error), exitStatus: ExitStatus.of(error.code)))
      return false
    }
    add(.pass(.grpc, "the server answers, with \(error.code.name)"))
    add(.skipped(.health, "the server has no grpc.health.v1.Health"))
    return true
  }

  mutating func askForInfo() async {
    let before = probes.now()
    let info: Outcry.V1.ServerInfo
    do {
      info = try await context.server.getServerInfo(.init(), options: context.options).server ?? .init()
    } catch {
      let error = Self.rpcError(error)
      return add(.fail(.version, Self.text(error), next: steps(after: error), exitStatus: ExitStatus.of(error.code)))
    }
    let after = probes.now()
    add(.pass(.version, "the server is \(info.version), this program \(Program.version)"))
    add(Self.contractCheck(info.contractHash))
    add(Self.clockCheck(info.serverTime, asked: before, answered: after))
  }

  private static func contractCheck(_ hash: String) -> Check {
    if hash == EmbeddedDescriptors.contractHash { return .pass(.contract, "the same at both ends, \(hash.prefix(12))") }
    return .fail(
      .contract, "server \(hash.prefix(12)), this program \(EmbeddedDescriptors.contractHash.prefix(12))",
      next: ["use the outcry that came with the server: fields that only one of the two knows are ignored"],
      exitStatus: ExitStatus.of(.failedPrecondition))
  }

  /// The server looked at its clock between the two times: what is outside of them is skew.
  private static func clockCheck(
    _ time: Google.Protobuf.Timestamp?, asked: Duration, answered: Duration
  ) -> Check {
    guard let time else { return .skipped(.clock, "the server does not tell its time") }
    let server = Duration.seconds(time.seconds) + .nanoseconds(Int64(time.nanos))
    let skew = server < asked ? server - asked : server > answered ? server - answered : .zero
    let uncertainty = milliseconds(max(answered - asked, .zero))
    guard skew != .zero else { return .pass(.clock, "no difference within the \(uncertainty) of the call") }
    let found = "the server is \(milliseconds(skew < .zero ? .zero - skew : skew)) \(skew < .zero ? "behind" : "ahead")"
    if skew > .zero - allowedSkew, skew < allowedSkew { return .pass(.clock, found) }
    return .fail(
      .clock, found, next: ["synchronise the clocks of both machines: timedatectl set-ntp true"],
      exitStatus: ExitStatus.of(.failedPrecondition))
  }

  static let allowedSkew = Duration.seconds(1)

  private func steps(after error: RPCError) -> [String] {
    Situation(server: endpoint.address, usesTLS: endpoint.tls != nil)
      .nextSteps(after: error, reason: "", metadata: [])
  }

  private static func rpcError(_ error: any Error) -> RPCError {
    error as? RPCError ?? RPCError(code: .unknown, message: String(describing: error))
  }

  private static func text(_ error: RPCError) -> String { "\(error.code.name): \(error.message)" }

  /// `0.4 ms`, `12000.0 ms`.
  private static func milliseconds(_ duration: Duration) -> String {
    let tenths = duration / .milliseconds(0.1)
    return "\(tenths.rounded() / 10) ms"
  }
}
