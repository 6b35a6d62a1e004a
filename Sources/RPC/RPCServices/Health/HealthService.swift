public import RPCCore
public import StandardMessages
import Synchronization

/// `grpc.health.v1.Health`: whether the services of this server take calls (gRPC health-checking.md).
///
/// The empty name stands for the server as a whole.
public final class HealthService: Grpc.Health.V1.Health.Provider {
  public typealias Status = Grpc.Health.V1.HealthCheckResponse.ServingStatus
  private typealias Response = Grpc.Health.V1.HealthCheckResponse

  /// gRPC health-checking.md lets a server answer RESOURCE_EXHAUSTED to a List that would be too long.
  private static let maximumListed = 100

  private let board: Mutex<HealthBoard>

  /// - Parameter services: full names; these and the server as a whole begin as SERVING.
  public init(services: [String]) {
    self.board = Mutex(HealthBoard(serving: services + [""]))
  }

  /// Sets the status of a service, or of the server as a whole, and tells those who watch it. Without effect after
  /// ``shutDown()``.
  public func set(_ status: Status, for service: String = "") {
    board.withLock { $0.set(status, for: service) }
  }

  /// Everything is NOT_SERVING from now on, and calls of Watch end, so that the server can drain.
  public func shutDown() {
    board.withLock { $0.shutDown() }
  }

  public func check(
    _ request: Grpc.Health.V1.HealthCheckRequest, context: ServerContext
  ) async throws -> Grpc.Health.V1.HealthCheckResponse {
    guard let status = board.withLock({ $0.status(of: request.service) }) else {
      throw RPCError(code: .notFound, message: "unknown service")
    }
    return Response(status: status)
  }

  public func list(
    _ request: Grpc.Health.V1.HealthListRequest, context: ServerContext
  ) async throws -> Grpc.Health.V1.HealthListResponse {
    let statuses = board.withLock { $0.statuses }
    guard statuses.count <= Self.maximumListed else {
      throw RPCError(code: .resourceExhausted, message: "there are more than \(Self.maximumListed) services")
    }
    return Grpc.Health.V1.HealthListResponse(statuses: statuses.mapValues { Response(status: $0) })
  }

  /// Answers with the status now, SERVICE_UNKNOWN included, and again each time it is another one.
  public func watch(
    _ request: Grpc.Health.V1.HealthCheckRequest, responses: ResponseWriter<Grpc.Health.V1.HealthCheckResponse>,
    context: ServerContext
  ) async throws {
    let (id, changes) = board.withLock { $0.addWatcher(of: request.service) }
    defer { board.withLock { $0.removeWatcher(id, of: request.service) } }
    var last: Status?
    for await status in changes where status != last {
      try await responses.write(Response(status: status))
      last = status
    }
    try Task.checkCancellation()
    throw RPCError(code: .unavailable, message: "the server is shutting down")
  }
}
