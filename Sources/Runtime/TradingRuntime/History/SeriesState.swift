public import Backtesting
public import TradingModel

/// One series of bars as it was when it was read: what a backtest ran on.
public struct SeriesState: Sendable, Hashable {
  /// When something that was imported changed last. The number alone would not do: a series that was dropped and imported
  /// again begins with 1.
  public struct Revision: Sendable, Hashable {
    public let number: UInt64
    /// The server's clock.
    public let time: Instant

    public init(number: UInt64, time: Instant) {
      self.number = number
      self.time = time
    }
  }

  public let symbol: Symbol
  /// Of an imported series. Nil: the feed's, as they are.
  public let interval: BarInterval?
  /// Of the file that was imported last; what the feed is.
  public let name: String
  public let bars: Int
  /// Nil without bars.
  public let firstOpen: Instant?
  public let lastClose: Instant?
  /// Nil for the feed's.
  public let revision: Revision?
  /// Of the splits and dividends that were taken out of prices or carried out. Nil: there were none.
  public let factors: Revision?
  /// Of the feed's file: another for another content. Empty for an imported series.
  public let checksum: String

  public init(
    symbol: Symbol, interval: BarInterval?, name: String, bars: Int, firstOpen: Instant?, lastClose: Instant?,
    revision: Revision?, factors: Revision?, checksum: String
  ) {
    self.symbol = symbol
    self.interval = interval
    self.name = name
    self.bars = bars
    self.firstOpen = firstOpen
    self.lastClose = lastClose
    self.revision = revision
    self.factors = factors
    self.checksum = checksum
  }

  func adjusted(by factors: Revision?) -> SeriesState {
    SeriesState(
      symbol: symbol, interval: interval, name: name, bars: bars, firstOpen: firstOpen, lastClose: lastClose,
      revision: revision, factors: factors, checksum: checksum)
  }
}

extension SeriesState {
  init(_ record: SeriesRecord) {
    self.init(
      symbol: record.key.symbol, interval: record.key.interval, name: record.fileName, bars: record.bars,
      firstOpen: record.firstOpen, lastClose: record.lastClose,
      revision: Revision(number: record.revision, time: record.updateTime), factors: nil, checksum: "")
  }

  /// As a feed has it.
  init(_ symbol: Symbol, of feed: any MarketDataFeed) {
    let summary = feed.summary(of: symbol)
    self.init(
      symbol: symbol, interval: nil, name: feed.description, bars: summary?.bars ?? 0, firstOpen: summary?.firstOpen,
      lastClose: summary?.lastClose, revision: nil, factors: nil, checksum: summary?.checksum ?? "")
  }
}

extension SeriesState: CustomStringConvertible {
  /// For people: `SP500 1d revision 3`.
  public var description: String {
    let factors = factors.map { ", factors revision \($0.number)" } ?? ""
    guard let interval, let revision else {
      return "\(symbol) of \(name), \(bars) bars" + (checksum.isEmpty ? "" : ", checksum \(checksum)") + factors
    }
    return "\(symbol) \(interval) revision \(revision.number)" + factors
  }
}
