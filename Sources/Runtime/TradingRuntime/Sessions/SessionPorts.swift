public import Logging

/// What the runtime needs from outside: market data, a journal, a clock, a log.
public struct SessionPorts: Sendable {
  public let feed: any MarketDataFeed
  /// What was imported. Nil: nothing can be.
  public let library: BarLibrary?
  public let journal: any Journal
  public let clock: any WallClock
  public let logger: Logger
  /// The broker of live sessions. Nil: there is none, and no session goes live.
  public let liveBroker: (any LiveBroker)?
  /// Where the sessions' own work runs, and with it their actors. Nil: wherever there is room.
  public let executor: (any TaskExecutor)?

  public init(
    feed: any MarketDataFeed, journal: any Journal, clock: any WallClock = SystemClock(), logger: Logger,
    executor: (any TaskExecutor)? = nil, liveBroker: (any LiveBroker)? = nil, library: BarLibrary? = nil
  ) {
    self.feed = feed
    self.library = library
    self.journal = journal
    self.clock = clock
    self.logger = logger
    self.executor = executor
    self.liveBroker = liveBroker
  }
}
