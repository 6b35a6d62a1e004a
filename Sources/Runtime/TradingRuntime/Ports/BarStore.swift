public import Backtesting
public import TradingModel

/// What a series is found by.
public struct SeriesKey: Sendable, Hashable, Comparable, CustomStringConvertible {
  public let symbol: Symbol
  /// Minutes or days.
  public let interval: BarInterval

  public init(symbol: Symbol, interval: BarInterval) {
    self.symbol = symbol
    self.interval = interval
  }

  public var description: String { "\(symbol) \(interval)" }

  public static func < (left: SeriesKey, right: SeriesKey) -> Bool {
    left.symbol != right.symbol
      ? left.symbol < right.symbol : (left.interval.minutes ?? .max) < (right.interval.minutes ?? .max)
  }
}

/// An imported series without its bars.
public struct SeriesRecord: Sendable, Hashable {
  public let key: SeriesKey
  public let instrument: Instrument
  public let bars: Int
  public let firstOpen: Instant
  public let lastClose: Instant
  /// From 1, one more with each change.
  public let revision: UInt64
  /// Of the file that was imported last.
  public let fileName: String
  /// The server's clock.
  public let updateTime: Instant

  public init(
    key: SeriesKey, instrument: Instrument, bars: Int, firstOpen: Instant, lastClose: Instant, revision: UInt64,
    fileName: String, updateTime: Instant
  ) {
    self.key = key
    self.instrument = instrument
    self.bars = bars
    self.firstOpen = firstOpen
    self.lastClose = lastClose
    self.revision = revision
    self.fileName = fileName
    self.updateTime = updateTime
  }
}

/// The imported splits and dividends of a symbol.
public struct FactorRecord: Sendable, Hashable {
  public let symbol: Symbol
  /// At least one row.
  public let factors: AdjustmentFactors
  public let revision: UInt64
  public let fileName: String
  public let updateTime: Instant

  public init(symbol: Symbol, factors: AdjustmentFactors, revision: UInt64, fileName: String, updateTime: Instant) {
    self.symbol = symbol
    self.factors = factors
    self.revision = revision
    self.fileName = fileName
    self.updateTime = updateTime
  }
}

/// What becomes of a series by an import.
public struct SeriesChange: Sendable, Hashable {
  /// As it is afterwards.
  public let record: SeriesRecord
  /// Bars that open within it are dropped, before the others come. Nil: none.
  public let removing: ClosedRange<Instant>?
  /// In the order of time.
  public let adding: [Bar]

  public init(record: SeriesRecord, removing: ClosedRange<Instant>?, adding: [Bar]) {
    self.record = record
    self.removing = removing
    self.adding = adding
  }
}

/// Where imported bars and factors are kept. One task writes; any number read.
public protocol BarStore: Sendable {
  /// Every series, in any order.
  func series() async throws -> [SeriesRecord]

  /// Every symbol's factors, in any order.
  func factors() async throws -> [FactorRecord]

  /// Bars of a series in the order of time.
  /// - Parameter open: only bars that open after it. Nil: from the first.
  func bars(of key: SeriesKey, after open: Instant?, limit: Int) async throws -> [Bar]

  /// All of a change or nothing, kept for good when it returns.
  func write(_ change: SeriesChange) async throws

  /// In the place of what the symbol had.
  func write(_ record: FactorRecord) async throws

  /// Drops a series and its bars.
  /// - Parameter factors: whether the symbol's factors go with it.
  func delete(_ key: SeriesKey, factors: Bool) async throws

  func close()
}
