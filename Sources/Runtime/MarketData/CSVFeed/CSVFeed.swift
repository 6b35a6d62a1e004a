public import TradingModel
public import TradingRuntime

/// Bars, quotes and trades from a directory of CSV files, wholly read and checked when it is made.
///
/// `<SYMBOL>.quotes.csv` has the header `time,bid,ask,bid_size,ask_size`, `<SYMBOL>.trades.csv` `time,price,size`: an RFC
/// 3339 timestamp and positive prices a line, in the order of time, several at one time allowed. A symbol has bars, or
/// quotes and trades, and so does a session: bars tell of their time only when it is over.
///
/// `<SYMBOL>.csv` has the header `date,open,high,low,close,volume` and one bar a line, in ascending order. The date is
/// either a day, `YYYY-MM-DD`, for the bar of that day's session, or an RFC 3339 timestamp at which a bar of the
/// configured interval opens. Fields are plain or wholly quoted, lines end with LF or CRLF, and a byte-order mark is
/// skipped. The rest of RFC 4180 is refused: what is not certainly a bar must not be traded upon.
public struct CSVFeed: MarketDataFeed {
  public let instruments: [Instrument]
  public let description: String
  private let directory: String
  private let histories: [Symbol: MarketHistory]
  /// Of the bytes of a symbol's files.
  private let checksums: [Symbol: FowlerNollVo]

  /// Reads every `.csv` file of the directory; hidden files and others are left alone.
  public init(directory: String, configuration: CSVFeedConfiguration = .standard) throws(CSVFeedError) {
    guard configuration.session.isTimeZoneKnown else {
      throw CSVFeedError(file: directory, problem: .unknownTimeZone(configuration.session.timeZoneIdentifier))
    }
    let files = try CSVDirectory(directory, configuration: configuration).files
    var histories: [Symbol: MarketHistory] = [:]
    var checksums: [Symbol: FowlerNollVo] = [:]
    var instruments: [Instrument] = []
    var rowsLeft = configuration.maximumRows
    for file in files {
      let bytes = try file.read(maximumBytes: configuration.maximumFileBytes)
      let table = CSVTable(file: file, bytes: bytes, configuration: configuration)
      var history = histories[file.symbol] ?? MarketHistory()
      let before = history.count
      try history.read(table, maximum: rowsLeft)
      rowsLeft -= history.count - before
      if before == 0 { instruments.append(try configuration.instrument(file.symbol, file: file.path)) }
      histories[file.symbol] = history
      checksums[file.symbol, default: FowlerNollVo()].mix(bytes)
    }
    self.directory = directory
    self.histories = histories
    self.checksums = checksums
    self.instruments = instruments
    description = "csv:\(directory)"
  }

  /// How many bars the feed has of a symbol.
  public func barCount(of symbol: Symbol) -> Int { histories[symbol]?.bars.count ?? 0 }

  public func summary(of symbol: Symbol) -> FeedSummary? {
    guard let bars = histories[symbol]?.bars, let first = bars.first, let last = bars.last else { return nil }
    return FeedSummary(
      bars: bars.count, firstOpen: first.openTime, lastClose: last.closeTime,
      checksum: checksums[symbol].map { String($0.value, radix: 16) } ?? "")
  }

  /// A symbol that the feed does not carry is an error, and so is one with bars beside one without; one named twice
  /// counts once.
  public func open(symbols: [Symbol], from: Instant?, to: Instant?) async throws -> any MarketDataCursor {
    let symbols = Set(symbols).sorted()
    let chosen = try symbols.map { symbol throws(CSVFeedError) in
      guard let history = histories[symbol] else {
        throw CSVFeedError(file: directory, problem: .unknownSymbol(symbol, known: instruments.map(\.symbol)))
      }
      return history
    }
    if let bars = chosen.firstIndex(where: { !$0.bars.isEmpty }), let other = chosen.firstIndex(where: \.bars.isEmpty) {
      throw RuntimeError.invalid(
        field: "spec.symbols",
        reason: "\(symbols[bars]) has bars, \(symbols[other]) quotes or trades: a session trades one or the other")
    }
    return MergingCursor(chosen, from: from, to: to)
  }
}
