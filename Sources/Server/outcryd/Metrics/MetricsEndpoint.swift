private import NIOCore
private import NIOHTTP1
private import NIOPosix
private import RPCTransport
private import Synchronization

/// Text over HTTP/1.1, for `GET /metrics` alone.
final class MetricsEndpoint: Sendable {
  private let address: Settings.Address
  private let contentType: String
  private let listener = Mutex<(any Channel)?>(nil)
  private let connections = ConnectionCount(maximum: 32)

  init(address: Settings.Address, contentType: String) {
    self.address = address
    self.contentType = contentType
  }

  /// Answers with the address that it listens on. Throws what kept it from listening.
  func listen(_ makeText: @escaping @Sendable () async -> String) async throws -> Settings.Address {
    do {
      let channel = try await bind(makeText)
      listener.withLock { $0 = channel }
      return Settings.Address(host: address.host, port: channel.localAddress?.port ?? address.port)
    } catch {
      throw ServerTransportError.listening(host: address.host, port: address.port, failure: error)
    }
  }

  private func bind(_ makeText: @escaping @Sendable () async -> String) async throws -> any Channel {
    try await ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.backlog, value: 32)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { [connections, contentType] channel in
        channel.eventLoop.makeCompletedFuture {
          try connections.add(channel)
          let pipeline = channel.pipeline.syncOperations
          try pipeline.configureHTTPServerPipeline(withErrorHandling: true)
          try pipeline.addHandler(MetricsRequestHandler(contentType: contentType, makeText: makeText))
        }
      }
      .bind(host: address.host, port: address.port).get()
  }

  /// Takes no more connections. Those that are there end with their answer.
  func close() async {
    let channel = listener.withLock { $0.take() }
    try? await channel?.close().get()
  }
}

/// How many connections there are.
private final class ConnectionCount: Sendable {
  private struct TooMany: Error {}

  private let maximum: Int
  private let count = Mutex(0)

  init(maximum: Int) { self.maximum = maximum }

  /// Counts it until it closes. Throws when there are too many already.
  func add(_ channel: any Channel) throws {
    try count.withLock { count in
      guard count < maximum else { throw TooMany() }
      count += 1
    }
    channel.closeFuture.whenComplete { _ in self.count.withLock { $0 -= 1 } }
  }
}
