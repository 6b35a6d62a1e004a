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
      let configuration = HTTP2ServerConfiguration(host: "127.0.0.1", port: 0)
      try await withRPCServer(configuration: configuration, services: [Service(methods: handlers)]) { address in
        try await withRPCClient(target: "\(address)") { try await body($0) }
      }
    }
  }
}
