public import TradingModel
public import TradingRuntime

/// Bars from a directory of CSV files, `<SYMBOL>.csv` each, wholly read and checked when it is made.
///
/// A file has the header `date,open,high,low,close,volume` and one bar a line, in ascending order. The date is
/// either a day, `YYYY-MM-DD`, for the bar of that day's session, or an RFC 3339 timestamp at which a bar of the
/// configured interval opens. Fields are plain or wholly quoted, lines end with LF or CRLF, and a byte-order mark is
/// skipped. The rest of RFC 4180 is refused: what is not certainly a bar must not be traded upon.
public struct CSVFeed: MarketDataFeed {
  public let instruments: [Instrument]
  public let description: String
  private let directory: String
  private let bars: [Symbol: [Bar]]

  /// Reads every `.csv` file of the directory; hidden files and others are left alone.
  public init(directory: String, configuration: CSVFeedConfiguration = .standard) throws(CSVFeedError) {
    guard configuration.session.isTimeZoneKnown else {
      throw CSVFeedError(file: directory, problem: .unknownTimeZone(configuration.session.timeZoneIdentifier))
    }
    let files = try CSVDirectory(directory, configuration: configuration).files
    var bars: [Symbol: [Bar]] = [:]
    var instruments: [Instrument] = []
    var rowsLeft = configuration.maximumRows
    for file in files {
      let bytes = try file.read(maximumBytes: configuration.maximumFileBytes)
      let parsed = try BarFileParser(file: file, bytes: bytes, configuration: configuration).bars(maximum: rowsLeft)
      rowsLeft -= parsed.count
      bars[file.symbol] = parsed
      instruments.append(try configuration.instrument(file.symbol, file: file.path))
    }
    self.directory = directory
    self.bars = bars
    self.instruments = instruments
    description = "csv:\(directory)"
  }

  /// How many bars the feed has of a symbol.
  public func barCount(of symbol: Symbol) -> Int { bars[symbol]?.count ?? 0 }

  /// A symbol that the feed does not carry is an error; one named twice counts once.
  public func open(symbols: [Symbol], from: Instant?, to: Instant?) async throws -> any MarketDataCursor {
    let histories = try Set(symbols).sorted().map { symbol throws(CSVFeedError) in
      guard let history = bars[symbol] else {
        throw CSVFeedError(file: directory, problem: .unknownSymbol(symbol, known: instruments.map(\.symbol)))
      }
      return history.closing(from: from, to: to)
    }
    return CSVCursor(histories: histories)
  }
}
