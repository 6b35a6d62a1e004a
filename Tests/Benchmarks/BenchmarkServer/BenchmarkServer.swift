import ArgumentParser
import OutcryContract
import RPCCore
import RPCTransport
import TLS

/// The layer under load. The peers in `../cpp` and `../python` do the same work for the same calls.
@main
struct BenchmarkServer: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "benchmark-server",
    abstract: "Serves OrderService.PlaceOrder and MarketDataService.WatchQuotes for scripts/bench.",
    discussion: """
      Prints 'listening on HOST:PORT', then answers each line on standard input with the number of calls that have \
      ended with OK so far. Ends with its input.
      """)

  @Option(help: "0 takes any free port.")
  var port = 0

  @Option(help: "A PEM file. With a key, the server speaks TLS.")
  var certificate: String?

  @Option(help: "A PEM file.")
  var key: String?

  @Flag(help: "Put the actor of the calls on the default pool and not on an event loop.")
  var actorOnPool = false

  @Option(help: "Microseconds that a loop waits awake for the next request of the one client that it serves.")
  var busyPolling = 100

  private func tls() throws -> ReloadableServerContext? {
    guard let certificate, let key else { return nil }
    let credentials = TLSCredentials(certificateChain: .file(certificate), privateKey: .file(key))
    return try ReloadableServerContext(TLSServerConfiguration(credentials: credentials))
  }

  mutating func run() async throws {
    LargeBlocks.returnWhenFreed()
    SharedEventLoops.matchProcessors()
    var configuration = HTTP2ServerConfiguration(port: port, tls: try tls())
    configuration.limits.maximumConnections = 20_000
    configuration.busyPolling = .microseconds(busyPolling)
    let transport = HTTP2ServerTransport(configuration: configuration)
    let book: any OrderTaker = actorOnPool ? PooledOrderBook() : OrderBook()
    let quotes = QuoteService()
    let server = RPCServer(transport: transport, services: [OrderService(book: book), quotes])
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run() }
      StandardOutput.write(line: "listening on \(try await transport.boundAddress)")
      for await _ in StandardInput.lines {
        StandardOutput.write(line: String(await book.placed + quotes.completed))
      }
      group.cancelAll()
    }
  }
}
