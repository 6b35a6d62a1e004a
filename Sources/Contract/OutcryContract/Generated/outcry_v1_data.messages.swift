// Generated from outcry/v1/data.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

public import ProtobufRuntime
public import StandardMessages

extension Outcry.V1 {
  /// Where bars come from.
  public enum SeriesSource: ProtobufEnum {
    /// Not said.
    case unspecified
    /// The server's feed, as it was when the server started.
    case feed
    /// ImportBars.
    case `import`
    /// A number that this version of the contract has no name for.
    case unrecognized(Int32)

    /// The values with a name.
    public static let allCases: [Self] = [.unspecified, .feed, .`import`]

    public init(rawValue: Int32) {
      switch rawValue {
      case 0: self = .unspecified
      case 1: self = .feed
      case 2: self = .`import`
      default: self = .unrecognized(rawValue)
      }
    }

    public var rawValue: Int32 {
      switch self {
      case .unspecified: 0
      case .feed: 1
      case .`import`: 2
      case .unrecognized(let number): number
      }
    }

    public init?(name: String) {
      switch name {
      case "SERIES_SOURCE_UNSPECIFIED": self = .unspecified
      case "SERIES_SOURCE_FEED": self = .feed
      case "SERIES_SOURCE_IMPORT": self = .`import`
      default: return nil
      }
    }

    public var name: String? {
      switch self {
      case .unspecified: "SERIES_SOURCE_UNSPECIFIED"
      case .feed: "SERIES_SOURCE_FEED"
      case .`import`: "SERIES_SOURCE_IMPORT"
      case .unrecognized: nil
      }
    }
  }

  /// The splits and dividends of a symbol, as they were imported.
  public struct FactorTable: Sendable, Hashable {
    /// How many rows.
    public var rows: UInt32 = 0
    /// The day of the first row, `YYYY-MM-DD`.
    public var firstDay: String = ""
    /// The day of the last row, up to which bars may be adjusted, `YYYY-MM-DD`.
    public var lastDay: String = ""
    /// From 1, one more with each change.
    public var revision: UInt64 = 0
    /// The name of the file that was imported last.
    public var fileName: String = ""
    /// The server's clock when it changed last.
    public var updateTime: Google.Protobuf.Timestamp?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      rows: UInt32 = 0,
      firstDay: String = "",
      lastDay: String = "",
      revision: UInt64 = 0,
      fileName: String = "",
      updateTime: Google.Protobuf.Timestamp? = nil
    ) {
      self.rows = rows
      self.firstDay = firstDay
      self.lastDay = lastDay
      self.revision = revision
      self.fileName = fileName
      self.updateTime = updateTime
    }
  }

  /// The bars of one symbol in one interval.
  public struct BarSeries: Sendable, Hashable {
    /// The instrument.
    public var symbol: String = ""
    /// How much time a bar is about: `1m` … `1439m`, `1h` … `23h` or `1d`. Empty for the feed's: as they are.
    public var interval: String = ""
    /// Where they come from.
    public var source: Outcry.V1.SeriesSource = .unspecified
    /// How many. 0 for a symbol of the feed that has quotes or trades.
    public var bars: UInt64 = 0
    /// When the first opens.
    public var firstOpenTime: Google.Protobuf.Timestamp?
    /// When the last closes.
    public var lastCloseTime: Google.Protobuf.Timestamp?
    /// ISO 4217 code of its prices.
    public var currency: String = ""
    /// Prices of orders are whole multiples of it.
    public var tickSize: Outcry.V1.Decimal?
    /// Quantities of orders are whole multiples of it.
    public var lotSize: Outcry.V1.Decimal?
    /// From 1, one more with each change. 0 for the feed's.
    public var revision: UInt64 = 0
    /// The name of the file that was imported last; the feed's name for the feed's.
    public var fileName: String = ""
    /// The server's clock when it changed last. Absent for the feed's.
    public var updateTime: Google.Protobuf.Timestamp?
    /// Splits and dividends. Absent: none were imported.
    public var factors: Outcry.V1.FactorTable?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      symbol: String = "",
      interval: String = "",
      source: Outcry.V1.SeriesSource = .unspecified,
      bars: UInt64 = 0,
      firstOpenTime: Google.Protobuf.Timestamp? = nil,
      lastCloseTime: Google.Protobuf.Timestamp? = nil,
      currency: String = "",
      tickSize: Outcry.V1.Decimal? = nil,
      lotSize: Outcry.V1.Decimal? = nil,
      revision: UInt64 = 0,
      fileName: String = "",
      updateTime: Google.Protobuf.Timestamp? = nil,
      factors: Outcry.V1.FactorTable? = nil
    ) {
      self.symbol = symbol
      self.interval = interval
      self.source = source
      self.bars = bars
      self.firstOpenTime = firstOpenTime
      self.lastCloseTime = lastCloseTime
      self.currency = currency
      self.tickSize = tickSize
      self.lotSize = lotSize
      self.revision = revision
      self.fileName = fileName
      self.updateTime = updateTime
      self.factors = factors
    }
  }

  /// What the pieces of a file are of.
  public struct ImportBarsHeader: Sendable, Hashable {
    /// The instrument. Required.
    public var symbol: String = ""
    /// How much time a bar is about: `1m` … `1439m`, `1h` … `23h` or `1d`. Required.
    public var interval: String = ""
    /// For errors and lists, at most 256 bytes. Empty: `-`.
    public var fileName: String = ""
    /// Where the bar of a day opens and closes: an IANA name. Empty: America/New_York.
    public var timeZone: String = ""
    /// When the bar of a day opens, `HH:MM`. Empty: 09:30.
    public var opens: String = ""
    /// When the bar of a day closes, `HH:MM`, at most 24:00. Empty: 16:00.
    public var closes: String = ""
    /// ISO 4217 code. Empty: that of the symbol's other series, or USD.
    public var currency: String = ""
    /// Absent: that of the symbol's other series, or 0.01.
    public var tickSize: Outcry.V1.Decimal?
    /// Absent: that of the symbol's other series, or 1.
    public var lotSize: Outcry.V1.Decimal?
    /// Whether the file takes the place of all bars from its first to its last.
    public var replace: Bool = false
    /// Whether everything is checked, with the same refusals, and nothing is kept.
    public var validateOnly: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      symbol: String = "",
      interval: String = "",
      fileName: String = "",
      timeZone: String = "",
      opens: String = "",
      closes: String = "",
      currency: String = "",
      tickSize: Outcry.V1.Decimal? = nil,
      lotSize: Outcry.V1.Decimal? = nil,
      replace: Bool = false,
      validateOnly: Bool = false
    ) {
      self.symbol = symbol
      self.interval = interval
      self.fileName = fileName
      self.timeZone = timeZone
      self.opens = opens
      self.closes = closes
      self.currency = currency
      self.tickSize = tickSize
      self.lotSize = lotSize
      self.replace = replace
      self.validateOnly = validateOnly
    }
  }

  /// One piece of an import.
  public struct ImportBarsRequest: Sendable, Hashable {
    /// What it is.
    public var payload: Outcry.V1.ImportBarsRequest.Payload?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      payload: Outcry.V1.ImportBarsRequest.Payload? = nil
    ) {
      self.payload = payload
    }

    /// What it is.
    public enum Payload: Sendable, Hashable {
      /// First message, and no other.
      case header(Outcry.V1.ImportBarsHeader)
      /// The next bytes of the file, whose header is `date,open,high,low,close,volume`. The date is a day, `YYYY-MM-DD`, for
      /// the bar of that day's hours, or for a bar of the interval the RFC 3339 timestamp at which it opens. At most
      /// 64 MiB in all, and 1000000 rows.
      case csv([UInt8])
    }
  }

  /// What an import came to.
  public struct ImportBarsResponse: Sendable, Hashable {
    /// The series as it is now.
    public var series: Outcry.V1.BarSeries?
    /// Rows of the file.
    public var rows: UInt64 = 0
    /// Bars that were not there.
    public var added: UInt64 = 0
    /// Bars that were there with other values.
    public var replaced: UInt64 = 0
    /// Bars between the file's first and last that the file does not have.
    public var removed: UInt64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      series: Outcry.V1.BarSeries? = nil,
      rows: UInt64 = 0,
      added: UInt64 = 0,
      replaced: UInt64 = 0,
      removed: UInt64 = 0
    ) {
      self.series = series
      self.rows = rows
      self.added = added
      self.replaced = replaced
      self.removed = removed
    }
  }

  /// Asks to set the splits and dividends of a symbol.
  public struct ImportFactorsRequest: Sendable, Hashable {
    /// The instrument. Required.
    public var symbol: String = ""
    /// A file as LEAN has them: `YYYYMMDD,price factor,split factor,reference price` a line, the last of which reaches beyond
    /// the data with factors of 1; a day may also be written `YYYY-MM-DD`, and a line `date,price_factor,split_factor,reference_price`
    /// come first. At most 1 MiB and 20000 rows. Required.
    public var csv: [UInt8] = []
    /// For errors and lists, at most 256 bytes. Empty: `-`.
    public var fileName: String = ""
    /// Whether it takes the place of other factors.
    public var replace: Bool = false
    /// Whether everything is checked, with the same refusals, and nothing is kept.
    public var validateOnly: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      symbol: String = "",
      csv: [UInt8] = [],
      fileName: String = "",
      replace: Bool = false,
      validateOnly: Bool = false
    ) {
      self.symbol = symbol
      self.csv = csv
      self.fileName = fileName
      self.replace = replace
      self.validateOnly = validateOnly
    }
  }

  /// The splits and dividends of a symbol.
  public struct ImportFactorsResponse: Sendable, Hashable {
    /// As they are now.
    public var factors: Outcry.V1.FactorTable?
    /// Whether they are others than before.
    public var changed: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      factors: Outcry.V1.FactorTable? = nil,
      changed: Bool = false
    ) {
      self.factors = factors
      self.changed = changed
    }
  }

  /// Asks for series.
  public struct ListSeriesRequest: Sendable, Hashable {
    /// At most this many: 1–1000. 0: 100.
    public var pageSize: UInt32 = 0
    /// `next_page_token` of the page before. Empty: the first page.
    public var pageToken: String = ""
    /// Only of this instrument. Empty: all.
    public var symbol: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      pageSize: UInt32 = 0,
      pageToken: String = "",
      symbol: String = ""
    ) {
      self.pageSize = pageSize
      self.pageToken = pageToken
      self.symbol = symbol
    }
  }

  /// Some series.
  public struct ListSeriesResponse: Sendable, Hashable {
    /// In the order of symbols and intervals.
    public var series: [Outcry.V1.BarSeries] = []
    /// Empty on the last page.
    public var nextPageToken: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      series: [Outcry.V1.BarSeries] = [],
      nextPageToken: String = ""
    ) {
      self.series = series
      self.nextPageToken = nextPageToken
    }
  }

  /// Asks to drop a series.
  public struct DeleteSeriesRequest: Sendable, Hashable {
    /// The instrument. Required.
    public var symbol: String = ""
    /// Its interval. Required.
    public var interval: String = ""
    /// Whether everything is checked, with the same refusals, and nothing is dropped.
    public var validateOnly: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      symbol: String = "",
      interval: String = "",
      validateOnly: Bool = false
    ) {
      self.symbol = symbol
      self.interval = interval
      self.validateOnly = validateOnly
    }
  }

  /// A series that is gone.
  public struct DeleteSeriesResponse: Sendable, Hashable {
    /// As it was.
    public var series: Outcry.V1.BarSeries?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      series: Outcry.V1.BarSeries? = nil
    ) {
      self.series = series
    }
  }
}
