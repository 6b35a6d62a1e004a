public import Backtesting
public import TradingModel

/// A source of market data. It says what there is; how fast it is consumed is the runner's affair.
public protocol MarketDataFeed: Sendable {
  /// Every instrument that the feed carries, in the order of their symbols.
  var instruments: [Instrument] { get }

  /// What the feed is, for people: `csv:scripts/sample-data`.
  var description: String { get }

  /// Opens a replay of these symbols, from the first slice that closes at or after `from` to the last that closes at
  /// or before `to`; nil means no bound. Two cursors over the same range give the same slices.
  func open(symbols: [Symbol], from: Instant?, to: Instant?) async throws -> any MarketDataCursor

  /// What the feed has of a symbol's bars. Nil when it has none, or cannot tell.
  func summary(of symbol: Symbol) -> FeedSummary?

  /// What the bars of some symbols are at this time, in the same order.
  func states(of symbols: [Symbol]) async -> [SeriesState]

  /// Splits and dividends that the prices of some symbols do not have in them.
  func actions(of symbols: [Symbol]) async -> [CorporateAction]
}

extension MarketDataFeed {
  public func summary(of symbol: Symbol) -> FeedSummary? { nil }

  /// They stay as they are for as long as the server runs.
  public func states(of symbols: [Symbol]) async -> [SeriesState] { symbols.map { SeriesState($0, of: self) } }

  /// None: prices of most feeds have them in them, or nobody knows.
  public func actions(of symbols: [Symbol]) async -> [CorporateAction] { [] }
}

/// How many bars a feed has of a symbol, and of which time.
public struct FeedSummary: Sendable, Hashable {
  public let bars: Int
  public let firstOpen: Instant
  public let lastClose: Instant
  /// Another for other bars. Empty: nobody has summed them up.
  public let checksum: String

  public init(bars: Int, firstOpen: Instant, lastClose: Instant, checksum: String = "") {
    self.bars = bars
    self.firstOpen = firstOpen
    self.lastClose = lastClose
    self.checksum = checksum
  }
}

/// A position in a feed's history. Used by one runner.
public protocol MarketDataCursor: Sendable {
  /// The next slice in time, or nil at the end of the data.
  mutating func next() async throws -> MarketSlice?
}
