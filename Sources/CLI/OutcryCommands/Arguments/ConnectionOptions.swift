import ArgumentParser
import RPCTransport

/// How results are written.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable, Sendable {
  case table
  case json
}

/// What every command takes: which server, and how its answers are written.
struct ConnectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The server's address. Default: the environment's OUTCRY_SERVER, else 127.0.0.1:50051.",
      valueName: "host:port"))
  var server: String?

  @OptionGroup var tls: TLSOptions

  @Option(
    name: [.long, .customShort("o")],
    help: ArgumentHelp(
      "Tables for people, or proto3 JSON for scripts: one object on one line, for a stream one a line.",
      valueName: "table|json"))
  var output: OutputFormat = .table

  @Option(
    help: ArgumentHelp(
      "How long to wait for the answer; for a watch, until the stream is open.", valueName: "seconds"))
  var timeout = DurationArgument(seconds: 10)

  mutating func validate() throws {
    if let server, !Self.isAddress(server) {
      throw ValidationError("--server '\(server)' is not HOST:PORT, such as \(Self.standardAddress)")
    }
  }

  static let standardAddress = "127.0.0.1:50051"

  func endpoint(variables: [String: String]) throws(UsageError) -> ServerEndpoint {
    ServerEndpoint(
      address: try address(variables: variables), tls: try tls.configuration(variables: variables))
  }

  func address(variables: [String: String]) throws(UsageError) -> String {
    if let server { return server }
    guard let variable = variables["OUTCRY_SERVER"], !variable.isEmpty else { return Self.standardAddress }
    guard Self.isAddress(variable) else {
      throw UsageError("OUTCRY_SERVER '\(variable)' is not HOST:PORT, such as \(Self.standardAddress)")
    }
    return variable
  }

  private static func isAddress(_ text: String) -> Bool { (try? ClientTarget(parsing: text)) != nil }
}
