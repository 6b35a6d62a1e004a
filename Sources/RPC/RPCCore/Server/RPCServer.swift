/// Services behind a transport.
public struct RPCServer: Sendable {
  private let transport: any ServerTransport
  private let router: ServerRouter

  public init(
    transport: any ServerTransport, services: [any RPCService], interceptors: [any ServerInterceptor] = [],
    observer: (any ServerCallObserver)? = nil
  ) {
    self.transport = transport
    self.router = ServerRouter(services: services, interceptors: interceptors, observer: observer)
  }

  /// Serves until a graceful shutdown has completed, the transport fails, or the task is cancelled.
  public func run() async throws {
    try await transport.run(router)
  }

  /// Accepts no new calls and lets those that run finish; ``run()`` then returns.
  public func beginGracefulShutdown() {
    transport.beginGracefulShutdown()
  }
}
