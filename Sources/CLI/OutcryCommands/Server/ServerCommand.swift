import ArgumentParser
import OutcryContract
import RPCCore
import StandardMessages

struct ServerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "server",
    abstract: "Shows what the server is, and whether it takes calls.",
    discussion: Manual.discussion(
      "Start a server with outcryd; its --help says how.", examples: ["outcry server info", "outcry server health"]),
    subcommands: [ShowServerInfo.self, CheckHealth.self])
}

struct ShowServerInfo: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "info",
    abstract: "Shows version, contract, capabilities, feed, store and symbols.",
    discussion: Manual.discussion(
      "With --output json: GetServerInfoResponse.",
      examples: ["outcry server info", "outcry server info -o json | jq -r '.server.symbols[]'"]))

  @OptionGroup var connection: ConnectionOptions

  func run(_ context: CommandContext) async throws {
    let response = try await context.server.getServerInfo(.init(), options: context.options)
    try context.show(response, block: Self.block(response.server ?? .init()))
  }

  private static func block(_ server: Outcry.V1.ServerInfo) -> KeyValueBlock {
    var block = KeyValueBlock()
    block.add("Version", .text(server.version))
    block.add("Contract", .text(server.contractHash))
    block.add("Same contract", contract(server.contractHash))
    block.add("Capabilities", .text(server.capabilities.joined(separator: ", ")))
    block.add("Feed", .text(server.feed))
    block.add("Store", .text(server.store))
    block.add("Symbols", .text(server.symbols.joined(separator: ", ")))
    block.add("Started", .time(server.startTime))
    block.add("Server time", unlessAbsent: .time(server.serverTime))
    return block
  }

  private static func contract(_ hash: String) -> Cell {
    hash == EmbeddedDescriptors.contractHash ? Cell("yes", .green) : Cell("no: client and server differ", .yellow)
  }
}

struct CheckHealth: ClientCommand {
  static let configuration = CommandConfiguration(
    commandName: "health",
    abstract: "Shows whether the server, or one of its services, takes calls.",
    discussion: Manual.discussion(
      "Calls grpc.health.v1.Health/Check. With --output json: HealthCheckResponse.",
      examples: [
        "outcry server health", "outcry server health outcry.v1.OrderService",
        "until outcry server health --timeout 1; do sleep 1; done",
      ],
      exitStatus: ["0 SERVING, 24 anything else", "15 the server has no such service"]))

  @Argument(help: ArgumentHelp("A service's full name. Default: the server as a whole.", valueName: "service"))
  var service: String = ""

  @OptionGroup var connection: ConnectionOptions

  static let check = MethodDescriptor(service: "grpc.health.v1.Health", method: "Check", kind: .unary)

  func run(_ context: CommandContext) async throws {
    let response: Grpc.Health.V1.HealthCheckResponse = try await context.client.unary(
      Self.check, Grpc.Health.V1.HealthCheckRequest(service: service), options: context.options)
    let isServing = response.status == .serving
    try context.show(response) {
      let name = response.status.name ?? String(response.status.rawValue)
      return context.style.apply(isServing ? .green : .red, to: name) + "\n"
    }
    if !isServing { throw SilentExit.unavailable }
  }
}
