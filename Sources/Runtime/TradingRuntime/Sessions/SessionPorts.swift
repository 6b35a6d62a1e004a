public import Logging

/// What the runtime needs from outside: market data, a journal, a clock, a log.
public struct SessionPorts: Sendable {
  public let feed: any MarketDataFeed
  public let journal: any Journal
  public let clock: any WallClock
  public let logger: Logger

  public init(feed: any MarketDataFeed, journal: any Journal, clock: any WallClock = SystemClock(), logger: Logger) {
    self.feed = feed
    self.journal = journal
    self.clock = clock
    self.logger = logger
  }
}
