// Generated from outcry/v1/market_data.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import StandardMessages

extension Outcry.V1 {
  /// The newest price of one instrument, and the newest finished bar.
  public struct Quote: Sendable, Hashable {
    /// The session that sees it.
    public var sessionId: String = ""
    /// The instrument.
    public var symbol: String = ""
    /// Newest price.
    public var last: Outcry.V1.Decimal?
    /// Number of the tick within the session.
    public var tickSequence: UInt64 = 0
    /// The market's time of that tick.
    public var time: Google.Protobuf.Timestamp?
    /// The newest finished bar. Absent before the first.
    public var bar: Outcry.V1.Bar?
    /// Best bid. Absent when the feed has only trades or bars.
    public var bid: Outcry.V1.Decimal?
    /// Best ask. Absent when the feed has only trades or bars.
    public var ask: Outcry.V1.Decimal?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      symbol: String = "",
      last: Outcry.V1.Decimal? = nil,
      tickSequence: UInt64 = 0,
      time: Google.Protobuf.Timestamp? = nil,
      bar: Outcry.V1.Bar? = nil,
      bid: Outcry.V1.Decimal? = nil,
      ask: Outcry.V1.Decimal? = nil
    ) {
      self.sessionId = sessionId
      self.symbol = symbol
      self.last = last
      self.tickSequence = tickSequence
      self.time = time
      self.bar = bar
      self.bid = bid
      self.ask = ask
    }
  }

  /// Open, high, low, close and volume over an interval.
  public struct Bar: Sendable, Hashable {
    /// Beginning of the interval.
    public var openTime: Google.Protobuf.Timestamp?
    /// End of the interval.
    public var closeTime: Google.Protobuf.Timestamp?
    /// First price.
    public var open: Outcry.V1.Decimal?
    /// Highest price.
    public var high: Outcry.V1.Decimal?
    /// Lowest price.
    public var low: Outcry.V1.Decimal?
    /// Last price.
    public var close: Outcry.V1.Decimal?
    /// Units traded.
    public var volume: Outcry.V1.Decimal?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      openTime: Google.Protobuf.Timestamp? = nil,
      closeTime: Google.Protobuf.Timestamp? = nil,
      open: Outcry.V1.Decimal? = nil,
      high: Outcry.V1.Decimal? = nil,
      low: Outcry.V1.Decimal? = nil,
      close: Outcry.V1.Decimal? = nil,
      volume: Outcry.V1.Decimal? = nil
    ) {
      self.openTime = openTime
      self.closeTime = closeTime
      self.open = open
      self.high = high
      self.low = low
      self.close = close
      self.volume = volume
    }
  }

  /// Asks for a quote.
  public struct GetQuoteRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Which instrument. Required.
    public var symbol: String = ""
    /// Answer from this revision on: the call waits until the server has written it. 0: at once.
    public var minRevision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      symbol: String = "",
      minRevision: UInt64 = 0
    ) {
      self.sessionId = sessionId
      self.symbol = symbol
      self.minRevision = minRevision
    }
  }

  /// A quote.
  public struct GetQuoteResponse: Sendable, Hashable {
    /// The quote.
    public var quote: Outcry.V1.Quote?
    /// The revision that this answer takes into account.
    public var revision: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      quote: Outcry.V1.Quote? = nil,
      revision: UInt64 = 0
    ) {
      self.quote = quote
      self.revision = revision
    }
  }

  /// Asks for a stream of quotes.
  public struct WatchQuotesRequest: Sendable, Hashable {
    /// Which session. Required.
    public var sessionId: String = ""
    /// Which instruments. Empty: all of the session's.
    public var symbols: [String] = []
    /// Where to begin. Required.
    public var start: Outcry.V1.WatchStart?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      symbols: [String] = [],
      start: Outcry.V1.WatchStart? = nil
    ) {
      self.sessionId = sessionId
      self.symbols = symbols
      self.start = start
    }
  }

  /// One message of a stream of quotes.
  public struct WatchQuotesResponse: Sendable, Hashable {
    /// The server's revision that this message takes into account.
    public var revision: UInt64 = 0
    /// What it says.
    public var payload: Outcry.V1.WatchQuotesResponse.Payload?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      revision: UInt64 = 0,
      payload: Outcry.V1.WatchQuotesResponse.Payload? = nil
    ) {
      self.revision = revision
      self.payload = payload
    }

    /// What it says.
    public enum Payload: Sendable, Hashable {
      /// The stream is open.
      case opened(Outcry.V1.StreamOpened)
      /// One instrument's newest quote.
      case snapshot(Outcry.V1.Quote)
      /// The snapshot is complete.
      case snapshotEnd(Outcry.V1.StreamSnapshotEnd)
      /// A new quote.
      case event(Outcry.V1.Quote)
      /// Nothing has happened.
      case heartbeat(Outcry.V1.StreamHeartbeat)
      /// The stream ends.
      case closing(Outcry.V1.StreamClosing)
    }
  }
}
