import RPCTransport
import StoreJournal
import Stores
import Testing
import TradingModel
import TradingRuntime
import TradingServices

@testable import outcryd

private let feed = ["OUTCRY_FEED": "csv:prices"]

private func settings(
  flags: [SettingName: String] = [:], environment: [String: String] = feed, yaml: String? = nil
) throws -> Settings {
  let file = try yaml.map { try SettingsFile(path: "outcry.yaml", yaml: $0) }
  return try Settings(SettingSources(flags: flags, environment: environment, file: file))
}

private func complaint(
  flags: [SettingName: String] = [:], environment: [String: String] = feed, yaml: String? = nil
) -> String {
  do {
    _ = try settings(flags: flags, environment: environment, yaml: yaml)
    return "nothing"
  } catch {
    return "\(error)"
  }
}

@Suite("Settings of outcryd")
struct SettingsTests {
  @Test("The defaults are those that the README states")
  func defaults() throws {
    let settings = try settings()
    #expect(settings.listen == Settings.Address(host: "127.0.0.1", port: 50051))
    #expect(settings.feedDirectory == "prices")
    #expect(settings.pace == .barsPerSecond(BarRate(raw: 10_000_000_000)))
    #expect(settings.dayTimeZone.identifier == "America/New_York")
    #expect(settings.journalCapacity == 2_000_000)
    #expect(settings.store == nil)
    #expect(settings.commits == CommitSettings())
    #expect(settings.commits.delay == .zero)
    #expect(settings.commits.size == 1024)
    #expect(settings.maximumSessions == 1000)
    #expect(settings.readModels.patience == .seconds(600) && settings.readModels.retention == RetentionRule.standard)
    #expect(settings.recovery == nil)
    #expect(settings.heartbeat == .seconds(5))
    #expect(settings.drain == .seconds(10))
    #expect(settings.limits == HTTP2ServerLimits())
    #expect(settings.logLevel == .info)
    #expect(settings.metrics == nil)
    #expect(settings.channelz)
  }

  @Test("The live broker is none, or the twin with a buying power and a currency of its account")
  func liveBroker() async throws {
    #expect(try settings().liveBroker == nil && settings(flags: [.liveBroker: "none"]).liveBroker == nil)
    let standard = try await settings(flags: [.liveBroker: "twin"]).liveBroker?.inspect().account
    #expect(standard?.currency.code == "USD" && standard?.buyingPower == (try? Money("1000000")))
    let other = try await settings(flags: [.liveBroker: "twin:2500.5:EUR"]).liveBroker?.inspect().account
    #expect(other?.currency.code == "EUR" && other?.buyingPower == (try? Money("2500.5")))
    for wrong in ["futu", "twin:0", "twin:-1", "twin:x", "twin:1:eur", "twin:1:EUR:1"] {
      #expect(complaint(flags: [.liveBroker: wrong]).hasPrefix("--live-broker: '\(wrong)' will not do"), "\(wrong)")
    }
  }

  @Test("A store is memory:, or a directory with a database")
  func stores() throws {
    #expect(try settings(flags: [.store: "memory:"]).store == nil)
    #expect(try settings(flags: [.store: "sqlite:/var/lib/outcry"]).store == .sqlite(directory: "/var/lib/outcry"))
    #expect(complaint(flags: [.store: "sqlite:"]).hasPrefix("--store: 'sqlite:' will not do"))
    let commits = try settings(flags: [.commitSize: "7", .commitDelayMicroseconds: "250"]).commits
    #expect(commits.size == 7)
    #expect(commits.delay == .microseconds(250))
    #expect(complaint(flags: [.commitSize: "0"]).hasPrefix("--commit-size"))
  }

  @Test("What becomes of running sessions after a restart is said in a word", arguments: RecoveryPolicy.allCases)
  func recovery(policy: RecoveryPolicy) throws {
    #expect(try settings(flags: [.recoverSessions: policy.rawValue]).recovery == policy)
  }

  @Test("A flag wins over the environment, which wins over the file")
  func precedence() throws {
    let yaml = "listen: 127.0.0.1:1\nmaximum_sessions: 3\ndrain_seconds: 4\n"
    let environment = feed.merging(["OUTCRY_LISTEN": "127.0.0.1:2", "OUTCRY_MAXIMUM_SESSIONS": "5"]) { $1 }
    let all = try settings(flags: [.listen: "127.0.0.1:3"], environment: environment, yaml: yaml)
    #expect(all.listen.port == 3)
    #expect(all.maximumSessions == 5)
    #expect(all.drain == .seconds(4))
  }

  @Test(
    "Only loopback addresses",
    arguments: [
      ("127.0.0.1:0", true), ("127.9.9.9:1", true), ("localhost:50051", true), ("[::1]:7", true), ("0.0.0.0:1", false),
      ("192.168.0.1:1", false), ("127.0.0.1", false), ("127.0.0.1:65536", false), ("127.0.0.1:-1", false),
      ("127.0.0.256:1", false), ("127.evil.example:1", false), ("example.org:1", false), (":1", false), ("", false),
    ])
  func addresses(text: String, isTaken: Bool) {
    let answer = complaint(flags: [.listen: text])
    #expect((answer == "nothing") == isTaken)
    if !isTaken { #expect(answer.hasPrefix("--listen: '\(text)' will not do; write a loopback address")) }
  }

  @Test(
    "A wrong value says where it was said and what to write",
    arguments: [
      (SettingName.feed, "parquet:x", "csv:DIRECTORY"), (.feed, "csv:", "csv:DIRECTORY"), (.store, "redis:", "memory:"),
      (.replayBarsPerSecond, "0", "max"), (.replayBarsPerSecond, "1000001", "max"),
      (.dayTimeZone, "Mars/Olympus", "IANA"),
      (.journalCapacity, "999", "1000"), (.maximumSessions, "many", "1 to 100000"),
      (.restSessionsSeconds, "0", "1 to 31536000"), (.keepTracesDays, "0", "forever"),
      (.recoverSessions, "restart", "resume or pause"), (.heartbeatSeconds, "0", "1 to 3600"),
      (.drainSeconds, "-1", "0 to 3600"), (.maximumConnections, "0", "1 to 1000000"),
      (.maximumStreams, "4294967296", "1 to 100000"), (.maximumMessageBytes, "4MiB", "1024 to 268435456"),
      (.maximumConnectionAgeSeconds, "0", "604800, or off"), (.connectionAgeGraceSeconds, "-1", "86400, or off"),
      (.maximumIdleSeconds, "off", "1 to 604800"), (.logLevel, "loud", "trace"),
    ])
  func wrongValues(name: SettingName, text: String, remedy: String) {
    for answer in [
      complaint(flags: [name: text]), complaint(environment: feed.merging([name.variable: text]) { $1 }),
    ] {
      #expect(answer.contains("'\(text)'") && answer.contains(remedy), "\(answer)")
      #expect(answer.hasPrefix("\(name.flag): ") || answer.hasPrefix("\(name.variable): "))
    }
  }

  @Test("Limits of the transport")
  func limits() throws {
    let limits = try settings(
      flags: [
        .maximumConnections: "7", .maximumStreams: "1000", .maximumMessageBytes: "33554432",
        .maximumConnectionAgeSeconds: "60", .connectionAgeGraceSeconds: "off", .maximumIdleSeconds: "9",
      ]
    ).limits
    #expect(limits.maximumConnections == 7)
    #expect(limits.maximumConcurrentStreams == 1_000)
    #expect(limits.maximumRunningHandlers == 2_000)
    #expect(limits.messages.maximumReceiveBytes == 32 << 20)
    #expect(limits.messages.maximumSendBytes == 32 << 20)
    #expect(limits.messages.decoding.maximumArenaBytes == 256 << 20)
    #expect(limits.maximumBufferedRequestBytes == 64 << 20)
    #expect(limits.maximumConnectionAge == .seconds(60))
    #expect(limits.connectionAgeGrace == nil)
    #expect(limits.maximumIdleTime == .seconds(9))
    #expect(try settings(yaml: "maximum_connection_age_seconds: \"off\"\n").limits.maximumConnectionAge == nil)
  }

  @Test("Metrics are off, or on a loopback address")
  func metrics() throws {
    #expect(try settings(flags: [.metrics: "127.0.0.1:9464"]).metrics?.description == "127.0.0.1:9464")
    #expect(try settings(yaml: "metrics: \"[::1]:0\"\n").metrics?.description == "[::1]:0")
    #expect(try settings(flags: [.metrics: "off"], yaml: "metrics: 127.0.0.1:1\n").metrics == nil)
    for text in ["0.0.0.0:9464", "on", "127.0.0.1"] {
      let answer = complaint(flags: [.metrics: text])
      #expect(answer.hasPrefix("--metrics: '\(text)' will not do; write off, or a loopback"))
    }
  }

  @Test("Channelz is on for the loopback address alone, unless it is asked for")
  func channelz() throws {
    #expect(try !settings(flags: [.channelz: "off"]).channelz)
    let open: [SettingName: String] = [
      .listen: "0.0.0.0:1", .tlsCertificate: "s.crt", .tlsKey: "s.key", .tlsClientCA: "ca.crt",
    ]
    #expect(try !settings(flags: open).channelz)
    #expect(try settings(flags: open, yaml: "channelz: \"on\"\n").channelz)
    #expect(complaint(flags: [.channelz: "yes"]).hasPrefix("--channelz: 'yes' will not do; write on or off"))
  }

  @Test("A server without a feed has what was imported")
  func noFeed() throws {
    #expect(try settings(environment: [:]).feedDirectory == nil)
    #expect(try settings(flags: [.feed: "none"]).feedDirectory == nil)
  }

  @Test(
    "A wrong file says file, line and key",
    arguments: [
      ("feed: csv:a\nlisten_on: x\n", "outcry.yaml:2: unknown key 'listen_on'; the keys are listen, feed,"),
      ("listen: [1, 2]\n", "outcry.yaml:1: key 'listen' takes one value"), ("- a\n", "outcry.yaml: must be a mapping"),
      ("drain_seconds: soon\n", "outcry.yaml: key 'drain_seconds': 'soon' will not do; write seconds from 0 to 3600"),
      ("listen: \"127", "outcry.yaml: is not YAML"),
    ])
  func wrongFiles(yaml: String, expected: String) {
    let answer = complaint(yaml: yaml)
    #expect(answer.hasPrefix(expected), "\(answer)")
  }

  @Test("A file that is not there is named")
  func missingFile() {
    #expect(
      throws: SettingError(
        place: "/nonexistent/outcry.yaml", problem: "cannot be read; give --config a file that exists and is readable")
    ) { try SettingsFile(path: "/nonexistent/outcry.yaml") }
  }
}
