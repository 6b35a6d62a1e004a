import ArgumentParser
import Foundation
import GRPCCore
import GRPCNIOTransportHTTP2Posix

/// grpc-swift-2, doing what the server in `../../BenchmarkServer` does for the same calls.
@main
struct GRPCSwiftServer: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "grpc-swift-server",
    abstract: "Serves OrderService.PlaceOrder and MarketDataService.WatchQuotes for scripts/bench.",
    discussion: """
      Prints 'listening on HOST:PORT', then answers each line on standard input with the number of calls that have \
      ended with OK so far. Ends with its input.
      """)

  @Option(help: "A PEM file. With a key, the server speaks TLS.")
  var certificate: String?

  @Option(help: "A PEM file.")
  var key: String?

  private var security: HTTP2ServerTransport.Posix.TransportSecurity {
    guard let certificate, let key else { return .plaintext }
    return .tls(
      certificateChain: [.file(path: certificate, format: .pem)], privateKey: .file(path: key, format: .pem))
  }

  mutating func run() async throws {
    let orders = OrderService()
    let quotes = QuoteService()
    let server = GRPCServer(
      transport: .http2NIOPosix(address: .ipv4(host: "127.0.0.1", port: 0), transportSecurity: security),
      services: [orders, quotes])
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.serve() }
      guard let port = try await server.listeningAddress?.ipv4?.port else { throw ExitCode.failure }
      write(line: "listening on 127.0.0.1:\(port)")
      for await _ in standardInput {
        write(line: String(await orders.book.placed + quotes.completed))
      }
      group.cancelAll()
    }
  }

  /// The lines of standard input. Reading blocks, so it has a thread of its own.
  private var standardInput: AsyncStream<String> {
    AsyncStream { continuation in
      Thread {
        while let line = readLine() { continuation.yield(line) }
        continuation.finish()
      }.start()
    }
  }

  private func write(line: String) {
    FileHandle.standardOutput.write(Data((line + "\n").utf8))
  }
}
