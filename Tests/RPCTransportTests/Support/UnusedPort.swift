import NIOCore
import NIOPosix

/// A port where nothing listens. It is below those that the system gives to the servers of other tests, which could
/// otherwise get it while this test relies on it.
func unusedPort() async throws -> Int {
  while true {
    let port = Int.random(in: 20_000..<32_000)
    let listener = try? await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .bind(host: "127.0.0.1", port: port).get()
    guard let listener else { continue }
    try await listener.close()
    return port
  }
}
