internal import ArgumentParser
private import Foundation
private import Logging
private import RPCTransport
private import StoreJournal
private import TradingRuntime

/// The server's command line: reads the settings and runs the server.
@main
struct Outcryd: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "outcryd",
    abstract: "A trading server that is driven over gRPC.",
    usage: "outcryd [--feed csv:DIRECTORY] [--store STORE] [--listen HOST:PORT] [--config FILE] [options]",
    discussion: """
      Runs trading sessions on replayed history and serves them over gRPC, with health, reflection and channelz. Prints \
      'listening on HOST:PORT' on standard output once it takes calls, and 'metrics on HOST:PORT' after it with \
      --metrics; logs go to standard error.

      Every setting may also be given in the environment (OUTCRY_LISTEN for --listen, and so on) or in the file that \
      --config names (YAML, the key 'listen' for --listen, 'replay_bars_per_second' for --replay-bars-per-second). A \
      flag wins over the environment, which wins over the file.

      With --tls-certificate and --tls-key it takes TLS connections and no others; SIGHUP makes it read the files of \
      both, and of --tls-client-ca, again. It listens beyond the loopback address only when --tls-client-ca makes \
      clients show a certificate too. 'outcry tls init DIRECTORY' makes all of these files.

      SIGTERM and SIGINT let running calls finish for --drain-seconds; a second one ends the server at once. Exit \
      status: 0 after a shutdown, 1 when the server cannot start or fails, 2 when a flag, variable, file or data row \
      is wrong.

      Example:
        outcryd --feed csv:scripts/sample-data --listen 127.0.0.1:50051
        outcryd --feed csv:scripts/sample-data --listen 0.0.0.0:50051 --tls-certificate tls/server.crt \
          --tls-key tls/server.key --tls-client-ca tls/ca.crt
      """,
    version: version)

  @Option(help: "Address and port to listen on; port 0 takes any free one. (default: 127.0.0.1:50051)")
  var listen: String?

  @Option(
    help:
      "Market data: csv:DIRECTORY of SYMBOL.csv files with date,open,high,low,close,volume, or of SYMBOL.quotes.csv and SYMBOL.trades.csv files; or none, for a server of imported bars ('outcry data import'). (default: none)"
  )
  var feed: String?

  @Option(
    help:
      "Where the journal is kept: memory:, gone with the process, sqlite:DIRECTORY or postgres://…. (default: memory:)")
  var store: String?

  @Option(
    help: """
      The broker of live sessions: none, or twin, the paper broker with an account of its own and everything else that \
      live trading asks for; twin:250000:USD for its buying power and currency. (default: none)
      """)
  var liveBroker: String?

  @Option(help: "A YAML file of settings.")
  var config: String?

  @Option(help: "Pace of sessions that ask for none: bars a second, or max. (default: 10)")
  var replayBarsPerSecond: String?

  @Option(help: "Where trading days begin and end: an IANA time zone. (default: America/New_York)")
  var dayTimeZone: String?

  @Option(help: "Records that the journal keeps with --store memory:, 1000–100000000. (default: 2000000)")
  var journalCapacity: String?

  @Option(help: "Microseconds that a commit to the store waits for further records, 0–1000000. (default: 0)")
  var commitDelayMicroseconds: String?

  @Option(help: "Records in one commit to the store, 1–65536. (default: 1024)")
  var commitSize: String?

  @Option(help: "Sessions that the server holds in memory, 1–100000. (default: 1000)")
  var maximumSessions: String?

  @Option(
    help: "Seconds after its end that a session stays in memory, with a store that answers for it then. (default: 600)")
  var restSessionsSeconds: String?

  @Option(
    help: """
      Days of each session, 1–36500 or forever, whose portfolio stays in memory, with a store that answers for those \
      before them. (default: 250)
      """)
  var keepDaysInMemory: String?

  @Option(
    help: """
      Signals of each session, 1–1000000 or forever, whose traces stay in memory, and ended triggers whose records do, \
      likewise, besides those that have not ended. (default: 1000)
      """)
  var keepTracesInMemory: String?

  @Option(
    help: ArgumentHelp(
      "Days that refused signals of ended sessions stay in lists: 1–36500 or forever. (default: 7)"))
  var keepRejectedSignalsDays: String?

  @Option(
    help: ArgumentHelp(
      "Days that cancelled orders of ended sessions stay in lists: 1–36500 or forever. (default: 30)"))
  var keepCancelledOrdersDays: String?

  @Option(
    help: ArgumentHelp("Hours that traces of ended sessions keep their steps: 1–36500 or forever. (default: 24)"))
  var keepFullTracesHours: String?

  @Option(
    help: ArgumentHelp("Days that traces of ended sessions stay in lists: 1–36500 or forever. (default: 90)"))
  var keepTracesDays: String?

  @Option(
    help: """
      What becomes of sessions that were running when the server stopped: resume or pause. (default: paper sessions \
      resume, live ones come back paused)
      """)
  var recoverSessions: String?

  @Option(help: "Idle seconds after which a stream says that it is alive, 1–3600. (default: 5)")
  var heartbeatSeconds: String?

  @Option(help: "Seconds that running calls may go on after SIGTERM, 0–3600. (default: 10)")
  var drainSeconds: String?

  @Option(help: "Connections at once; those beyond are closed, 1–1000000. (default: 1024)")
  var maximumConnections: String?

  @Option(help: "Calls at once on a connection, streams that watch among them, 1–100000. (default: 128)")
  var maximumStreams: String?

  @Option(help: "Size of a message, in either direction, 1024–268435456. (default: 4194304)")
  var maximumMessageBytes: String?

  @Option(
    help: """
      Seconds after which a client is told to connect again, a tenth more or less, 1–604800, or off: for load balancers.       (default: off)
      """)
  var maximumConnectionAgeSeconds: String?

  @Option(help: "Seconds that calls of such a connection may go on, 0–86400, or off: to their end. (default: 300)")
  var connectionAgeGraceSeconds: String?

  @Option(help: "Seconds that a connection without a call is kept, 1–604800. (default: 1800)")
  var maximumIdleSeconds: String?

  @Option(help: "trace, debug, info, notice, warning, error or critical. (default: info)")
  var logLevel: String?

  @Option(help: "Loopback address and port for Prometheus, GET /metrics; port 0: any free one; or off. (default: off)")
  var metrics: String?

  @Option(help: "Whether clients may look at connections and counts: on or off. (default: on for loopback, else off)")
  var channelz: String?

  @Option(help: "The server's certificate and those above it, a PEM file: TLS, and nothing without it.")
  var tlsCertificate: String?

  @Option(help: "The key to that certificate, a PEM file without a password.")
  var tlsKey: String?

  @Option(help: "Authorities of clients, a PEM file: only clients with a certificate of theirs are let in.")
  var tlsClientCA: String?

  private var flags: [SettingName: String] {
    let given: [SettingName: String?] = [
      .listen: listen, .feed: feed, .store: store, .replayBarsPerSecond: replayBarsPerSecond,
      .dayTimeZone: dayTimeZone, .journalCapacity: journalCapacity,
      .commitDelayMicroseconds: commitDelayMicroseconds, .commitSize: commitSize, .maximumSessions: maximumSessions,
      .restSessionsSeconds: restSessionsSeconds, .keepDaysInMemory: keepDaysInMemory,
      .keepTracesInMemory: keepTracesInMemory,
      .keepRejectedSignalsDays: keepRejectedSignalsDays,
      .keepCancelledOrdersDays: keepCancelledOrdersDays, .keepFullTracesHours: keepFullTracesHours,
      .keepTracesDays: keepTracesDays,
      .recoverSessions: recoverSessions, .heartbeatSeconds: heartbeatSeconds, .drainSeconds: drainSeconds,
      .maximumConnections: maximumConnections, .maximumStreams: maximumStreams,
      .maximumMessageBytes: maximumMessageBytes, .maximumConnectionAgeSeconds: maximumConnectionAgeSeconds,
      .connectionAgeGraceSeconds: connectionAgeGraceSeconds, .maximumIdleSeconds: maximumIdleSeconds,
      .logLevel: logLevel, .metrics: metrics, .liveBroker: liveBroker,
      .channelz: channelz,
      .tlsCertificate: tlsCertificate, .tlsKey: tlsKey, .tlsClientCA: tlsClientCA,
    ]
    return given.compactMapValues { $0 }
  }

  /// Like the library's own, but usage errors end with 2, as wrong settings do.
  static func main() async {
    do {
      var command = try parse()
      try await command.run()
    } catch let code as ExitCode {
      exit(withError: code)
    } catch {
      let code = exitCode(for: error)
      if code.isSuccess { exit(withError: error) }
      FileHandle.standardError.write(Data((fullMessage(for: error) + "\n").utf8))
      exit(withError: code == .validationFailure ? ExitCode(2) : code)
    }
  }

  mutating func run() async throws {
    Allocator.start()
    SharedEventLoops.matchProcessors()
    let environment = ProcessInfo.processInfo.environment
    let server: Server
    do {
      let file = try (config ?? environment["OUTCRY_CONFIG"]).map { path throws(SettingError) in
        try SettingsFile(path: path)
      }
      let settings = try Settings(SettingSources(flags: flags, environment: environment, file: file))
      Self.log(at: settings.logLevel)
      server = try await Server(settings)
    } catch let error where error is StoreError || error is RecoveryError {
      Self.complain(error)
      throw ExitCode(1)
    } catch {
      Self.complain(error)
      throw ExitCode(2)
    }
    do {
      try await server.run()
    } catch {
      Self.complain(error)
      throw ExitCode(1)
    }
  }

  /// Logs go to standard error: standard output says the address and nothing else.
  private static func log(at level: Logger.Level) {
    LoggingSystem.bootstrap { label in
      var handler = StreamLogHandler.standardError(label: label)
      handler.logLevel = level
      return handler
    }
  }

  /// One line: what is wrong, where, and what to do.
  private static func complain(_ error: any Error) {
    FileHandle.standardError.write(Data("outcryd: \(error)\n".utf8))
  }
}
