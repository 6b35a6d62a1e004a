import OutcryContract
import RPCCore
import RPCTransport

/// A server on a free port of the loopback address that answers with the given handlers.
struct FakeServer {
  private struct Service: RPCService {
    static let serviceName = "outcry.v1.Fake"
    let methods: [MethodHandler]
  }

  /// Runs the program's calls against `handlers`, over a real connection.
  static func client(_ handlers: MethodHandler...) -> ProgramRun.Client {
    { _, body in
      let transport = HTTP2ServerTransport(configuration: HTTP2ServerConfiguration(host: "127.0.0.1", port: 0))
      let server = RPCServer(transport: transport, services: [Service(methods: handlers)])
      try await withThrowingTaskGroup(of: Void.self) { group in
        group.addTask { try await server.run() }
        defer { group.cancelAll() }
        let address = try await transport.boundAddress
        try await withRPCClient(target: "\(address)") { try await body($0) }
      }
    }
  }
}
