// Generated from outcry/journal/v1/registry.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import ProtobufRuntime
public import StandardMessages

extension Outcry.Journal.V1 {
  /// A version of a strategy.
  public struct StrategyDeployed: Sendable, Hashable {
    /// The number of its version, from 1.
    public var number: UInt32 = 0
    /// The document.
    public var source: String = ""
    /// Empty: none was given.
    public var requestId: String = ""
    /// What was said with it.
    public var note: String = ""
    /// The strategy.
    public var name: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      number: UInt32 = 0,
      source: String = "",
      requestId: String = "",
      note: String = "",
      name: String = ""
    ) {
      self.number = number
      self.source = source
      self.requestId = requestId
      self.note = note
      self.name = name
    }
  }

  /// A version of a strategy may trade live.
  public struct StrategyPromoted: Sendable, Hashable {
    /// The strategy.
    public var name: String = ""
    /// Which version.
    public var number: UInt32 = 0
    /// What the person said.
    public var confirmation: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      name: String = "",
      number: UInt32 = 0,
      confirmation: String = ""
    ) {
      self.name = name
      self.number = number
      self.confirmation = confirmation
    }
  }

  /// What a backtest is asked for besides its session.
  public struct BacktestSettings: Sendable, Hashable {
    /// Empty: none.
    public var benchmark: String = ""
    /// By LEAN's definitions.
    public var isLean: Bool = false
    /// In a year.
    public var periodsPerYear: Int64 = 0
    /// A year's.
    public var riskFreeRate: Double = 0
    /// Positions are closed when the data ends.
    public var closesPositions: Bool = false

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      benchmark: String = "",
      isLean: Bool = false,
      periodsPerYear: Int64 = 0,
      riskFreeRate: Double = 0,
      closesPositions: Bool = false
    ) {
      self.benchmark = benchmark
      self.isLean = isLean
      self.periodsPerYear = periodsPerYear
      self.riskFreeRate = riskFreeRate
      self.closesPositions = closesPositions
    }
  }

  /// A number that may not be defined.
  public struct Figure: Sendable, Hashable {
    /// The number.
    public var value: Double = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      value: Double = 0
    ) {
      self.value = value
    }
  }

  /// When something that was imported changed last.
  public struct DataRevision: Sendable, Hashable {
    /// From 1.
    public var number: UInt64 = 0
    /// The server's clock.
    public var time: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      number: UInt64 = 0,
      time: Int64 = 0
    ) {
      self.number = number
      self.time = time
    }
  }

  /// A series of bars as it was when a backtest read it.
  public struct SeriesState: Sendable, Hashable {
    /// The instrument.
    public var symbol: String = ""
    /// Of an imported series. Empty: the feed's.
    public var interval: String = ""
    /// Of the file; what the feed is.
    public var name: String = ""
    /// How many.
    public var bars: UInt64 = 0
    /// When the first opens. Absent without bars.
    public var firstOpen: Google.Protobuf.Int64Value?
    /// When the last closes.
    public var lastClose: Google.Protobuf.Int64Value?
    /// Absent for the feed's.
    public var revision: Outcry.Journal.V1.DataRevision?
    /// Of splits and dividends. Absent: none.
    public var factors: Outcry.Journal.V1.DataRevision?
    /// Of the feed's file.
    public var checksum: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      symbol: String = "",
      interval: String = "",
      name: String = "",
      bars: UInt64 = 0,
      firstOpen: Google.Protobuf.Int64Value? = nil,
      lastClose: Google.Protobuf.Int64Value? = nil,
      revision: Outcry.Journal.V1.DataRevision? = nil,
      factors: Outcry.Journal.V1.DataRevision? = nil,
      checksum: String = ""
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
  }

  /// A backtest that succeeded, as far as it is evidence.
  public struct BacktestFinished: Sendable, Hashable {
    /// Its name.
    public var backtestId: String {
      _read { yield _storage.fields.backtestId }
      _modify { yield &_storage.fields.backtestId }
    }
    /// What was run.
    public var definition: Outcry.Journal.V1.SessionDefinition? {
      _read { yield _storage.fields.definition }
      _modify { yield &_storage.fields.definition }
    }
    /// What it was asked for besides.
    public var settings: Outcry.Journal.V1.BacktestSettings? {
      _read { yield _storage.fields.settings }
      _modify { yield &_storage.fields.settings }
    }
    /// When trading started.
    public var opening: Int64 {
      _read { yield _storage.fields.opening }
      _modify { yield &_storage.fields.opening }
    }
    /// The last close.
    public var closing: Int64 {
      _read { yield _storage.fields.closing }
      _modify { yield &_storage.fields.closing }
    }
    /// Of all symbols.
    public var bars: UInt64 {
      _read { yield _storage.fields.bars }
      _modify { yield &_storage.fields.bars }
    }
    /// Of orders.
    public var fills: UInt64 {
      _read { yield _storage.fields.fills }
      _modify { yield &_storage.fields.fills }
    }
    /// Round trips.
    public var trades: UInt64 {
      _read { yield _storage.fields.trades }
      _modify { yield &_storage.fields.trades }
    }
    /// At the end.
    public var finalEquity: Outcry.Journal.V1.Amount? {
      _read { yield _storage.fields.finalEquity }
      _modify { yield &_storage.fields.finalEquity }
    }
    /// Paid.
    public var fees: Outcry.Journal.V1.Amount? {
      _read { yield _storage.fields.fees }
      _modify { yield &_storage.fields.fees }
    }
    /// Annualised.
    public var sharpe: Outcry.Journal.V1.Figure? {
      _read { yield _storage.fields.sharpe }
      _modify { yield &_storage.fields.sharpe }
    }
    /// Last equity over first, less 1.
    public var totalReturn: Outcry.Journal.V1.Figure? {
      _read { yield _storage.fields.totalReturn }
      _modify { yield &_storage.fields.totalReturn }
    }
    /// Compound.
    public var annualReturn: Outcry.Journal.V1.Figure? {
      _read { yield _storage.fields.annualReturn }
      _modify { yield &_storage.fields.annualReturn }
    }
    /// Share of the peak.
    public var maximumDrawdown: Outcry.Journal.V1.Figure? {
      _read { yield _storage.fields.maximumDrawdown }
      _modify { yield &_storage.fields.maximumDrawdown }
    }
    /// Of the first part of the days.
    public var inSampleSharpe: Outcry.Journal.V1.Figure? {
      _read { yield _storage.fields.inSampleSharpe }
      _modify { yield &_storage.fields.inSampleSharpe }
    }
    /// Of the rest.
    public var outOfSampleSharpe: Outcry.Journal.V1.Figure? {
      _read { yield _storage.fields.outOfSampleSharpe }
      _modify { yield &_storage.fields.outOfSampleSharpe }
    }
    /// Days since 1970-01-01, one a day with market data.
    public var days: [Int64] {
      _read { yield _storage.fields.days }
      _modify { yield &_storage.fields.days }
    }
    /// Equity at the end of each day over equity at the start.
    public var growth: [Double] {
      _read { yield _storage.fields.growth }
      _modify { yield &_storage.fields.growth }
    }
    /// What it ran on.
    public var series: [Outcry.Journal.V1.SeriesState] {
      _read { yield _storage.fields.series }
      _modify { yield &_storage.fields.series }
    }

    private var _storage = MessageStorage(_Fields())

    private struct _Fields: Sendable, Hashable {
      var backtestId: String = ""
      var definition: Outcry.Journal.V1.SessionDefinition?
      var settings: Outcry.Journal.V1.BacktestSettings?
      var opening: Int64 = 0
      var closing: Int64 = 0
      var bars: UInt64 = 0
      var fills: UInt64 = 0
      var trades: UInt64 = 0
      var finalEquity: Outcry.Journal.V1.Amount?
      var fees: Outcry.Journal.V1.Amount?
      var sharpe: Outcry.Journal.V1.Figure?
      var totalReturn: Outcry.Journal.V1.Figure?
      var annualReturn: Outcry.Journal.V1.Figure?
      var maximumDrawdown: Outcry.Journal.V1.Figure?
      var inSampleSharpe: Outcry.Journal.V1.Figure?
      var outOfSampleSharpe: Outcry.Journal.V1.Figure?
      var days: [Int64] = []
      var growth: [Double] = []
      var series: [Outcry.Journal.V1.SeriesState] = []
    }

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      backtestId: String = "",
      definition: Outcry.Journal.V1.SessionDefinition? = nil,
      settings: Outcry.Journal.V1.BacktestSettings? = nil,
      opening: Int64 = 0,
      closing: Int64 = 0,
      bars: UInt64 = 0,
      fills: UInt64 = 0,
      trades: UInt64 = 0,
      finalEquity: Outcry.Journal.V1.Amount? = nil,
      fees: Outcry.Journal.V1.Amount? = nil,
      sharpe: Outcry.Journal.V1.Figure? = nil,
      totalReturn: Outcry.Journal.V1.Figure? = nil,
      annualReturn: Outcry.Journal.V1.Figure? = nil,
      maximumDrawdown: Outcry.Journal.V1.Figure? = nil,
      inSampleSharpe: Outcry.Journal.V1.Figure? = nil,
      outOfSampleSharpe: Outcry.Journal.V1.Figure? = nil,
      days: [Int64] = [],
      growth: [Double] = [],
      series: [Outcry.Journal.V1.SeriesState] = []
    ) {
      self.backtestId = backtestId
      self.definition = definition
      self.settings = settings
      self.opening = opening
      self.closing = closing
      self.bars = bars
      self.fills = fills
      self.trades = trades
      self.finalEquity = finalEquity
      self.fees = fees
      self.sharpe = sharpe
      self.totalReturn = totalReturn
      self.annualReturn = annualReturn
      self.maximumDrawdown = maximumDrawdown
      self.inSampleSharpe = inSampleSharpe
      self.outOfSampleSharpe = outOfSampleSharpe
      self.days = days
      self.growth = growth
      self.series = series
    }
  }

  /// A person has said that a strategy may trade live for the first time.
  public struct LiveStartConfirmed: Sendable, Hashable {
    /// The session.
    public var sessionId: String = ""
    /// SHA-256 of the strategy's text, 32 bytes.
    public var contentHash: [UInt8] = []
    /// What the person said.
    public var phrase: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      contentHash: [UInt8] = [],
      phrase: String = ""
    ) {
      self.sessionId = sessionId
      self.contentHash = contentHash
      self.phrase = phrase
    }
  }

  /// What is asked before a session goes live. What is absent is as the wider policy says.
  public struct PolicySet: Sendable, Hashable {
    /// Whose. Both empty: the whole server's.
    public var strategy: String = ""
    /// Whose.
    public var account: String = ""
    /// Billionths.
    public var minimumBacktestSharpe: Google.Protobuf.Int64Value?
    /// Days with market data.
    public var minimumBacktestDays: Google.Protobuf.Int64Value?
    /// Days of the server's clock.
    public var maximumBacktestAgeDays: Google.Protobuf.Int64Value?
    /// Billionths of a per cent.
    public var maximumDegradation: Google.Protobuf.Int64Value?
    /// Distinct trading days of the server's clock.
    public var minimumPaperDays: Google.Protobuf.Int64Value?
    /// Billionths of a per cent of equity.
    public var maximumPaperDrift: Google.Protobuf.Int64Value?
    /// Billionths of a per cent of equity.
    public var maximumPosition: Google.Protobuf.Int64Value?
    /// Billionths of a per cent of equity.
    public var maximumDailyLoss: Google.Protobuf.Int64Value?
    /// Nanoseconds.
    public var maximumClockSkew: Google.Protobuf.Int64Value?
    /// Nanoseconds.
    public var maximumDataAge: Google.Protobuf.Int64Value?
    /// Why.
    public var reason: String = ""

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      strategy: String = "",
      account: String = "",
      minimumBacktestSharpe: Google.Protobuf.Int64Value? = nil,
      minimumBacktestDays: Google.Protobuf.Int64Value? = nil,
      maximumBacktestAgeDays: Google.Protobuf.Int64Value? = nil,
      maximumDegradation: Google.Protobuf.Int64Value? = nil,
      minimumPaperDays: Google.Protobuf.Int64Value? = nil,
      maximumPaperDrift: Google.Protobuf.Int64Value? = nil,
      maximumPosition: Google.Protobuf.Int64Value? = nil,
      maximumDailyLoss: Google.Protobuf.Int64Value? = nil,
      maximumClockSkew: Google.Protobuf.Int64Value? = nil,
      maximumDataAge: Google.Protobuf.Int64Value? = nil,
      reason: String = ""
    ) {
      self.strategy = strategy
      self.account = account
      self.minimumBacktestSharpe = minimumBacktestSharpe
      self.minimumBacktestDays = minimumBacktestDays
      self.maximumBacktestAgeDays = maximumBacktestAgeDays
      self.maximumDegradation = maximumDegradation
      self.minimumPaperDays = minimumPaperDays
      self.maximumPaperDrift = maximumPaperDrift
      self.maximumPosition = maximumPosition
      self.maximumDailyLoss = maximumDailyLoss
      self.maximumClockSkew = maximumClockSkew
      self.maximumDataAge = maximumDataAge
      self.reason = reason
    }
  }

  /// A paper session was running and had market data on a trading day of the wall clock.
  public struct PaperDayTraded: Sendable, Hashable {
    /// The session.
    public var sessionId: String = ""
    /// Days since 1970-01-01.
    public var day: Int64 = 0

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      sessionId: String = "",
      day: Int64 = 0
    ) {
      self.sessionId = sessionId
      self.day = day
    }
  }

  /// Something that the server knows beside its sessions.
  public struct RegistryEvent: Sendable, Hashable {
    /// The server's clock.
    public var time: Int64 = 0
    /// What happened.
    public var kind: Outcry.Journal.V1.RegistryEvent.Kind?

    /// A message with every field at its default.
    public init() {}

    /// A message with the given fields.
    public init(
      time: Int64 = 0,
      kind: Outcry.Journal.V1.RegistryEvent.Kind? = nil
    ) {
      self.time = time
      self.kind = kind
    }

    /// What happened.
    public enum Kind: Sendable, Hashable {
      /// A version of a strategy.
      case strategyDeployed(Outcry.Journal.V1.StrategyDeployed)
      /// It may trade live.
      case strategyPromoted(Outcry.Journal.V1.StrategyPromoted)
      /// A backtest succeeded.
      case backtestFinished(Outcry.Journal.V1.BacktestFinished)
      /// A person's word.
      case liveStartConfirmed(Outcry.Journal.V1.LiveStartConfirmed)
      /// What is asked.
      case policySet(Outcry.Journal.V1.PolicySet)
      /// A day on paper.
      case paperDayTraded(Outcry.Journal.V1.PaperDayTraded)
    }
  }
}
