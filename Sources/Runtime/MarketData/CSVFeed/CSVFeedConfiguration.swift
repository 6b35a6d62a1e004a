public import TradingModel

/// What the files do not say.
public struct CSVFeedConfiguration: Sendable {
  /// The trading hours of the venue: when the bar of a day opens and closes.
  public let session: DailySession
  /// How long the bars with timestamps last; nil refuses them.
  public let barInterval: Duration?
  /// Whether a row may be the bar of a day.
  public let takesDays: Bool
  /// Of every instrument.
  public let currency: String
  public let tickSize: Price
  public let lotSize: Quantity
  /// Of one file.
  public let maximumFileBytes: Int
  /// Of all files together.
  public let maximumRows: Int
  public let maximumFiles: Int

  /// 64 MiB.
  public static let standardMaximumFileBytes = 64 << 20
  /// A million bars, some 100 MB of memory.
  public static let standardMaximumRows = 1_000_000
  public static let standardMaximumFiles = 1_000

  /// New York's trading hours, days only, US dollars, ticks of 0.01, lots of 1.
  public static let standard = CSVFeedConfiguration()

  private init() {
    session = .newYork
    barInterval = nil
    takesDays = true
    currency = "USD"
    tickSize = Price(raw: 10_000_000)
    lotSize = Quantity(raw: 1_000_000_000)
    maximumFileBytes = Self.standardMaximumFileBytes
    maximumRows = Self.standardMaximumRows
    maximumFiles = Self.standardMaximumFiles
  }

  public init(
    session: DailySession = .newYork, barInterval: Duration? = nil, takesDays: Bool = true, currency: String = "USD",
    tickSize: Price = Price(raw: 10_000_000), lotSize: Quantity = Quantity(raw: 1_000_000_000),
    maximumFileBytes: Int = Self.standardMaximumFileBytes, maximumRows: Int = Self.standardMaximumRows,
    maximumFiles: Int = Self.standardMaximumFiles
  ) throws(CSVFeedConfigurationError) {
    try Self.require(
      barInterval.map { $0 >= .nanoseconds(1) && $0 <= .seconds(366 * 86_400) } ?? true, "bar_interval",
      "must be 1 nanosecond to 366 days")
    try Self.require(currency.utf8.count == 3, "currency", "must be an ISO 4217 code such as USD")
    try Self.require(tickSize.isPositive, "tick_size", "must be above 0")
    try Self.require(lotSize.isPositive, "lot_size", "must be above 0")
    try Self.require((1..<Int(Int32.max)).contains(maximumFileBytes), "maximum_file_bytes", "must be 1 to 2147483646")
    try Self.require((1..<Int(Int32.max)).contains(maximumRows), "maximum_rows", "must be 1 to 2147483646")
    try Self.require((1..<Int(Int32.max)).contains(maximumFiles), "maximum_files", "must be 1 to 2147483646")
    self.session = session
    self.barInterval = barInterval
    self.takesDays = takesDays
    self.currency = currency
    self.tickSize = tickSize
    self.lotSize = lotSize
    self.maximumFileBytes = maximumFileBytes
    self.maximumRows = maximumRows
    self.maximumFiles = maximumFiles
  }

  private static func require(_ holds: Bool, _ field: String, _ problem: String) throws(CSVFeedConfigurationError) {
    if !holds { throw CSVFeedConfigurationError(field: field, problem: problem) }
  }

  /// The instrument of a file.
  func instrument(_ symbol: Symbol, file: String) throws(CSVFeedError) -> Instrument {
    guard let instrument = Instrument(symbol: symbol, currency: currency, tickSize: tickSize, lotSize: lotSize) else {
      throw CSVFeedError(file: file, problem: .noInstrument(symbol))
    }
    return instrument
  }
}

/// A setting of the feed that makes no sense.
public struct CSVFeedConfigurationError: Error, Sendable, Hashable, CustomStringConvertible {
  public let field: String
  public let problem: String

  public var description: String { "\(field) \(problem)" }
}
