// Generated from outcry/journal/v1/market.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

extension Outcry.Journal.V1 {
  /// What can be traded, and in which steps.
  public struct Instrument: Sendable, Hashable {
    /// Its ticker.
    public var symbol: String = ""
    /// ISO 4217 code.
    public var currency: String = ""
    /// Step of prices.
    public var tickSize: Int64 = 0
    /// Step of quantities.
    public var lotSize: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      symbol: String = "",
      currency: String = "",
      tickSize: Int64 = 0,
      lotSize: Int64 = 0
    ) {
      self.symbol = symbol
      self.currency = currency
      self.tickSize = tickSize
      self.lotSize = lotSize
    }
  }

  /// One price of one instrument: most of a journal.
  public struct Tick: Sendable, Hashable {
    /// The instrument.
    public var symbol: String = ""
    /// The market's time.
    public var time: Int64 = 0
    /// The price.
    public var price: Int64 = 0
    /// Whether the market traded at every price since the tick before; else it jumped.
    public var onPath: Bool = false
    /// Its number in the session, from 1.
    public var sequence: UInt64 = 0
    /// The instrument's place in the session's list, plus one; 0 when the feed did not say.
    public var place: UInt32 = 0
    /// Best bid; 0 with `ask` when the feed had none.
    public var bid: Int64 = 0
    /// Best ask.
    public var ask: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      symbol: String = "",
      time: Int64 = 0,
      price: Int64 = 0,
      onPath: Bool = false,
      sequence: UInt64 = 0,
      place: UInt32 = 0,
      bid: Int64 = 0,
      ask: Int64 = 0
    ) {
      self.symbol = symbol
      self.time = time
      self.price = price
      self.onPath = onPath
      self.sequence = sequence
      self.place = place
      self.bid = bid
      self.ask = ask
    }
  }

  /// Open, high, low, close and volume of one instrument over one interval.
  public struct Bar: Sendable, Hashable {
    /// The instrument.
    public var symbol: String = ""
    /// When it opened.
    public var openTime: Int64 = 0
    /// When it closed.
    public var closeTime: Int64 = 0
    /// First price.
    public var open: Int64 = 0
    /// Highest price.
    public var high: Int64 = 0
    /// Lowest price.
    public var low: Int64 = 0
    /// Last price.
    public var close: Int64 = 0
    /// Units traded.
    public var volume: Outcry.Journal.V1.Amount?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      symbol: String = "",
      openTime: Int64 = 0,
      closeTime: Int64 = 0,
      open: Int64 = 0,
      high: Int64 = 0,
      low: Int64 = 0,
      close: Int64 = 0,
      volume: Outcry.Journal.V1.Amount? = nil
    ) {
      self.symbol = symbol
      self.openTime = openTime
      self.closeTime = closeTime
      self.open = open
      self.high = high
      self.low = low
      self.close = close
      self.volume = volume
    }
  }

  /// When a venue trades.
  public struct TradingHours: Sendable, Hashable {
    /// IANA name of the time zone.
    public var zone: String = ""
    /// First minute of the day, 0–1439.
    public var openMinute: UInt32 = 0
    /// Last minute of the day.
    public var closeMinute: UInt32 = 0
    /// Days of the week as ISO 8601 numbers them, 1 is Monday.
    public var weekdays: [UInt32] = []
    /// Closed days, as days since 1970-01-01.
    public var holidays: [Int64] = []

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      zone: String = "",
      openMinute: UInt32 = 0,
      closeMinute: UInt32 = 0,
      weekdays: [UInt32] = [],
      holidays: [Int64] = []
    ) {
      self.zone = zone
      self.openMinute = openMinute
      self.closeMinute = closeMinute
      self.weekdays = weekdays
      self.holidays = holidays
    }
  }
}
