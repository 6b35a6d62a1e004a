internal import Logging
internal import PaperBroker
internal import RPCTransport
internal import StoreJournal
internal import Stores
internal import TLS
internal import TradingModel
internal import TradingRuntime

/// Everything that `outcryd` can be told, checked.
struct Settings: Sendable {
  struct Address: Sendable, Hashable {
    let host: String
    let port: Int
  }

  let listen: Address
  /// nil: plain text.
  let tls: TLSServerConfiguration?
  /// The directory of CSV files. Nil: there is only what was imported.
  let feedDirectory: String?
  let pace: ReplayPace
  let dayTimeZone: CivilZone
  /// nil: in memory.
  let store: StoreLocation?
  /// nil: no session goes live.
  let liveBroker: (any LiveBroker)?
  let journalCapacity: Int
  let commits: CommitSettings
  let maximumSessions: Int
  /// How long a session that has ended stays in memory, when its store answers for it afterwards.
  let sessionRest: Duration
  /// Days whose portfolio a session keeps in memory, when its store answers for those before them; nil: all.
  let keepDaysInMemory: Int?
  /// Signals whose traces a session keeps in memory, likewise.
  let keepTracesInMemory: Int?
  /// How long rows of the read models stay; nil: for ever.
  let keepRejectedSignals: Duration?
  let keepCancelledOrders: Duration?
  let keepFullTraces: Duration?
  let keepTraces: Duration?
  /// nil: paper sessions resume, live ones come back paused.
  let recovery: RecoveryPolicy?
  let heartbeat: Duration
  let drain: Duration
  let limits: HTTP2ServerLimits
  let logLevel: Logger.Level
  /// Where Prometheus reads; nil: nowhere.
  let metrics: Address?
  /// Whether clients may see each other's connections.
  let channelz: Bool

  init(_ sources: SettingSources) throws(SettingError) {
    let tls = try Self.tls(sources)
    self.tls = tls
    listen = try sources.value(
      .listen, default: Address(host: "127.0.0.1", port: 50051),
      wanted: """
        a loopback address and port, such as 127.0.0.1:50051 (port 0: any free one); another address needs \
        --tls-certificate, --tls-key and --tls-client-ca
        """
    ) { ListenAddress.parse($0, beyondLoopback: tls?.clientAuthorities != nil) }
    feedDirectory = try Self.feed(sources)
    store = try Self.store(sources)
    liveBroker = try Self.liveBroker(sources)
    commits = try Self.commits(sources)
    pace = try sources.value(
      .replayBarsPerSecond, default: Self.defaultPace, wanted: "bars a second above 0, such as 50, or max",
      parse: Self.pace)
    dayTimeZone = try Self.zone(sources)
    journalCapacity = try sources.value(
      .journalCapacity, default: 2_000_000, wanted: "a number of records from 1000 to 100000000",
      parse: Self.whole(1000...100_000_000))
    maximumSessions = try sources.value(
      .maximumSessions, default: 1000, wanted: "a number from 1 to 100000", parse: Self.whole(1...100_000))
    sessionRest = .seconds(
      try sources.value(
        .restSessionsSeconds, default: 600, wanted: "seconds from 1 to 31536000", parse: Self.whole(1...31_536_000)))
    keepDaysInMemory = try sources.value(
      .keepDaysInMemory, default: 250, wanted: "a number from 1 to 36500, or forever",
      parse: Self.wholeOrForever(1...36_500))
    keepTracesInMemory = try sources.value(
      .keepTracesInMemory, default: 1000, wanted: "a number from 1 to 1000000, or forever",
      parse: Self.wholeOrForever(1...1_000_000))
    keepRejectedSignals = try Self.retention(sources, .keepRejectedSignalsDays, default: 7, unit: .seconds(86_400))
    keepCancelledOrders = try Self.retention(sources, .keepCancelledOrdersDays, default: 30, unit: .seconds(86_400))
    keepFullTraces = try Self.retention(sources, .keepFullTracesHours, default: 24, unit: .seconds(3_600))
    keepTraces = try Self.retention(sources, .keepTracesDays, default: 90, unit: .seconds(86_400))
    recovery = try sources.value(.recoverSessions, default: nil, wanted: "resume or pause") { text in
      RecoveryPolicy(rawValue: text).map { .some($0) }
    }
    heartbeat = .seconds(
      try sources.value(
        .heartbeatSeconds, default: 5, wanted: "seconds from 1 to 3600", parse: Self.whole(1...3600)))
    drain = .seconds(
      try sources.value(.drainSeconds, default: 10, wanted: "seconds from 0 to 3600", parse: Self.whole(0...3600)))
    limits = try Self.limits(sources)
    logLevel = try sources.value(
      .logLevel, default: .info, wanted: "trace, debug, info, notice, warning, error or critical",
      parse: Logger.Level.init(rawValue:))
    metrics = try sources.value(
      .metrics, default: nil, wanted: "off, or a loopback address and port, such as 127.0.0.1:9464", parse: Self.metrics
    )
    channelz = try sources.value(
      .channelz, default: ListenAddress.isLoopback(listen.host), wanted: "on or off",
      parse: { ["on": true, "off": false][$0] })
  }

  /// Ten bars a second.
  static let defaultPace = ReplayPace.barsPerSecond(BarRate(raw: 10_000_000_000))

  private static func feed(_ sources: SettingSources) throws(SettingError) -> String? {
    let wanted = "none, or csv:DIRECTORY, a directory of SYMBOL.csv files, such as csv:scripts/sample-data"
    return try sources.value(.feed, default: nil, wanted: wanted) { text in
      if text == "none" { return .some(nil) }
      return text.hasPrefix("csv:") && text.count > 4 ? .some(String(text.dropFirst(4))) : nil
    }
  }

  private static func store(_ sources: SettingSources) throws(SettingError) -> StoreLocation? {
    try sources.value(.store, default: nil, wanted: "memory: or \(StoreLocation.wanted)") { text in
      text == "memory:" ? .some(nil) : StoreLocation(text).map { .some($0) }
    }
  }

  /// `none`, or `twin` with a buying power and a currency of its account if they are not the standard ones.
  private static func liveBroker(_ sources: SettingSources) throws(SettingError) -> (any LiveBroker)? {
    let wanted = "none, or twin, twin:BUYING-POWER or twin:BUYING-POWER:CURRENCY, such as twin:250000:USD"
    return try sources.value(.liveBroker, default: nil, wanted: wanted) { text in
      if text == "none" { return .some(nil) }
      let parts = text.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.first == "twin", parts.count <= 3 else { return nil }
      let power = parts.count > 1 ? try? Money(String(parts[1])) : PaperTwin.standardBuyingPower
      guard let power, power.isPositive, let currency = Currency(parts.count > 2 ? String(parts[2]) : "USD") else {
        return nil
      }
      return .some(PaperTwin(currency: currency, buyingPower: power))
    }
  }

  private static func commits(_ sources: SettingSources) throws(SettingError) -> CommitSettings {
    var settings = CommitSettings()
    settings.delay = .microseconds(
      try sources.value(
        .commitDelayMicroseconds, default: 0, wanted: "microseconds from 0 to 1000000", parse: whole(0...1_000_000)))
    settings.size = try sources.value(
      .commitSize, default: settings.size, wanted: "a number of records from 1 to 65536", parse: whole(1...65_536))
    return settings
  }

  private static func retention(
    _ sources: SettingSources, _ name: SettingName, default count: Int, unit: Duration
  ) throws(SettingError) -> Duration? {
    try sources.value(name, default: unit * count, wanted: "a number from 1 to 36500, or forever") { text in
      text == "forever" ? .some(nil) : whole(1...36_500)(text).map { .some(unit * $0) }
    }
  }

  private static func pace(_ text: String) -> ReplayPace? {
    if text == "max" { return .maximum }
    guard let rate = try? BarRate(text), rate.isPositive, rate <= .maximum else { return nil }
    return .barsPerSecond(rate)
  }

  /// Loopback alone: the endpoint has neither TLS nor accounts.
  private static func metrics(_ text: String) -> Address?? {
    if text == "off" { return .some(nil) }
    return ListenAddress.parse(text, beyondLoopback: false).map { .some($0) }
  }

  private static func zone(_ sources: SettingSources) throws(SettingError) -> CivilZone {
    let text = sources.find(.dayTimeZone)?.text ?? "America/New_York"
    guard let zone = CivilZone(text) else {
      throw SettingError(
        place: sources.find(.dayTimeZone)?.place ?? SettingName.dayTimeZone.flag,
        problem: "'\(text)' is no time zone that this system knows; write an IANA name, such as America/New_York")
    }
    return zone
  }

  /// Nil within is for ever.
  private static func wholeOrForever(_ range: ClosedRange<Int>) -> (String) -> Int?? {
    { text in text == "forever" ? .some(nil) : whole(range)(text).map { .some($0) } }
  }

  static func whole(_ range: ClosedRange<Int>) -> (String) -> Int? {
    { text in Int(text).flatMap { range.contains($0) ? $0 : nil } }
  }
}
