public import TradingRuntime

/// What an operator may choose of the services.
public struct ServiceSettings: Sendable, Hashable {
  /// How long a Watch stream is silent before it says that it is alive. 5 seconds unless told otherwise; less than
  /// ``minimumHeartbeatInterval`` counts as that.
  public var heartbeatInterval: Duration = .seconds(5)
  /// 100 milliseconds.
  public static let minimumHeartbeatInterval: Duration = .milliseconds(100)
  /// How fast a session replays when its spec does not say. 4 bars a second unless told otherwise: a trading year in
  /// about a minute.
  public var defaultPace: ReplayPace = .barsPerSecond(BarRate(raw: 4_000_000_000))
  /// Watch streams open at once on the whole server; one more is refused. 1,000 unless told otherwise.
  public var maximumWatches = 1000
  /// Newest messages that are kept for Watch streams which show the same of a session. 8,192 unless told otherwise, and no
  /// more than 2 MiB of them; a stream that falls behind goes on by itself.
  public var maximumSharedMessages = 8192
  /// How long a read waits for the `min_revision` that it asks for, unless the caller's deadline comes first. 5 seconds
  /// unless told otherwise: less than the ten that the clients give a call, so that the answer says what is missing.
  public var maximumRevisionWait: Duration = .seconds(5)
  /// How long a file that is imported may take to come: who stalls must not hold a place among those that import for
  /// ever. 10 minutes unless told otherwise, as long as the clients wait.
  public var maximumUploadTime: Duration = .seconds(600)

  public init() {}
}
