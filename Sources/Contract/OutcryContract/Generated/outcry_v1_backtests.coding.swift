// Generated from outcry/v1/backtests.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import COutcryContract
public import ProtobufRuntime
import StandardMessages

extension Outcry.V1.BacktestSettings: CMessageConvertible {
  public static let messageName = "outcry.v1.BacktestSettings"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__backtest_settings__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__BacktestSettings.self)
    self.benchmark = try CFieldReading.string(c.pointee.benchmark.data, c.pointee.benchmark.len, "outcry.v1.BacktestSettings.benchmark")
    self.convention = Outcry.V1.StatisticsConvention(rawValue: Int32(truncatingIfNeeded: c.pointee.convention.rawValue))
    self.riskFreePercent = try CFieldReading.message(c.pointee.risk_free_percent)
    self.periodsPerYear = try CFieldReading.message(c.pointee.periods_per_year)
    self.endOfData = Outcry.V1.EndOfData(rawValue: Int32(truncatingIfNeeded: c.pointee.end_of_data.rawValue))
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__BacktestSettings.self)
    outcry__v1__backtest_settings__init(c)
    arena.store(self.benchmark, at: &c.pointee.benchmark)
    c.pointee.convention = .init(rawValue: .init(truncatingIfNeeded: self.convention.rawValue))
    c.pointee.risk_free_percent = self.riskFreePercent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.periods_per_year = self.periodsPerYear?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Count.self)
    c.pointee.end_of_data = .init(rawValue: .init(truncatingIfNeeded: self.endOfData.rawValue))
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "benchmark":
        self.benchmark = try value.string()
      case "convention":
        self.convention = try Outcry.V1.StatisticsConvention(json: value)
      case "riskFreePercent", "risk_free_percent":
        self.riskFreePercent = try Outcry.V1.Decimal(json: value)
      case "periodsPerYear", "periods_per_year":
        self.periodsPerYear = try Outcry.V1.Count(json: value)
      case "endOfData", "end_of_data":
        self.endOfData = try Outcry.V1.EndOfData(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("benchmark", isDefault: self.benchmark.isEmpty) {
      writer.write(self.benchmark)
    }
    if writer.field("convention", isDefault: self.convention.rawValue == 0) {
      self.convention.writeJSON(to: &writer)
    }
    if let value = self.riskFreePercent {
      writer.key("riskFreePercent")
      value.writeJSON(to: &writer)
    }
    if let value = self.periodsPerYear {
      writer.key("periodsPerYear")
      value.writeJSON(to: &writer)
    }
    if writer.field("endOfData", isDefault: self.endOfData.rawValue == 0) {
      self.endOfData.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.BacktestProgress: CMessageConvertible {
  public static let messageName = "outcry.v1.BacktestProgress"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__backtest_progress__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__BacktestProgress.self)
    self.barsDone = c.pointee.bars_done
    self.barsTotal = c.pointee.bars_total
    self.marketTime = try CFieldReading.message(c.pointee.market_time)
    self.equity = try CFieldReading.message(c.pointee.equity)
    self.millisecondsLeft = try CFieldReading.message(c.pointee.milliseconds_left)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__BacktestProgress.self)
    outcry__v1__backtest_progress__init(c)
    c.pointee.bars_done = self.barsDone
    c.pointee.bars_total = self.barsTotal
    c.pointee.market_time = self.marketTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.equity = self.equity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.milliseconds_left = self.millisecondsLeft?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Count.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "barsDone", "bars_done":
        self.barsDone = try value.uint64()
      case "barsTotal", "bars_total":
        self.barsTotal = try value.uint64()
      case "marketTime", "market_time":
        self.marketTime = try Google.Protobuf.Timestamp(json: value)
      case "equity":
        self.equity = try Outcry.V1.Decimal(json: value)
      case "millisecondsLeft", "milliseconds_left":
        self.millisecondsLeft = try Outcry.V1.Count(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("barsDone", isDefault: self.barsDone == 0) {
      writer.write(self.barsDone)
    }
    if writer.field("barsTotal", isDefault: self.barsTotal == 0) {
      writer.write(self.barsTotal)
    }
    if let value = self.marketTime {
      writer.key("marketTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.equity {
      writer.key("equity")
      value.writeJSON(to: &writer)
    }
    if let value = self.millisecondsLeft {
      writer.key("millisecondsLeft")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.Statistic: CMessageConvertible {
  public static let messageName = "outcry.v1.Statistic"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__statistic__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Statistic.self)
    self.value = c.pointee.value
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Statistic.self)
    outcry__v1__statistic__init(c)
    c.pointee.value = self.value
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "value":
        self.value = try value.double()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("value", isDefault: self.value.bitPattern == 0) {
      writer.write(self.value)
    }
    writer.endObject()
  }
}

extension Outcry.V1.BacktestSeries: CMessageConvertible {
  public static let messageName = "outcry.v1.BacktestSeries"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__backtest_series__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__BacktestSeries.self)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.BacktestSeries.symbol")
    self.interval = try CFieldReading.string(c.pointee.interval.data, c.pointee.interval.len, "outcry.v1.BacktestSeries.interval")
    self.source = Outcry.V1.SeriesSource(rawValue: Int32(truncatingIfNeeded: c.pointee.source.rawValue))
    self.revision = c.pointee.revision
    self.revisionTime = try CFieldReading.message(c.pointee.revision_time)
    self.factorsRevision = c.pointee.factors_revision
    self.factorsRevisionTime = try CFieldReading.message(c.pointee.factors_revision_time)
    self.bars = c.pointee.bars
    self.firstOpenTime = try CFieldReading.message(c.pointee.first_open_time)
    self.lastCloseTime = try CFieldReading.message(c.pointee.last_close_time)
    self.fileName = try CFieldReading.string(c.pointee.file_name.data, c.pointee.file_name.len, "outcry.v1.BacktestSeries.file_name")
    self.checksum = try CFieldReading.string(c.pointee.checksum.data, c.pointee.checksum.len, "outcry.v1.BacktestSeries.checksum")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__BacktestSeries.self)
    outcry__v1__backtest_series__init(c)
    arena.store(self.symbol, at: &c.pointee.symbol)
    arena.store(self.interval, at: &c.pointee.interval)
    c.pointee.source = .init(rawValue: .init(truncatingIfNeeded: self.source.rawValue))
    c.pointee.revision = self.revision
    c.pointee.revision_time = self.revisionTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.factors_revision = self.factorsRevision
    c.pointee.factors_revision_time = self.factorsRevisionTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.bars = self.bars
    c.pointee.first_open_time = self.firstOpenTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.last_close_time = self.lastCloseTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    arena.store(self.fileName, at: &c.pointee.file_name)
    arena.store(self.checksum, at: &c.pointee.checksum)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "symbol":
        self.symbol = try value.string()
      case "interval":
        self.interval = try value.string()
      case "source":
        self.source = try Outcry.V1.SeriesSource(json: value)
      case "revision":
        self.revision = try value.uint64()
      case "revisionTime", "revision_time":
        self.revisionTime = try Google.Protobuf.Timestamp(json: value)
      case "factorsRevision", "factors_revision":
        self.factorsRevision = try value.uint64()
      case "factorsRevisionTime", "factors_revision_time":
        self.factorsRevisionTime = try Google.Protobuf.Timestamp(json: value)
      case "bars":
        self.bars = try value.uint64()
      case "firstOpenTime", "first_open_time":
        self.firstOpenTime = try Google.Protobuf.Timestamp(json: value)
      case "lastCloseTime", "last_close_time":
        self.lastCloseTime = try Google.Protobuf.Timestamp(json: value)
      case "fileName", "file_name":
        self.fileName = try value.string()
      case "checksum":
        self.checksum = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if writer.field("interval", isDefault: self.interval.isEmpty) {
      writer.write(self.interval)
    }
    if writer.field("source", isDefault: self.source.rawValue == 0) {
      self.source.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    if let value = self.revisionTime {
      writer.key("revisionTime")
      value.writeJSON(to: &writer)
    }
    if writer.field("factorsRevision", isDefault: self.factorsRevision == 0) {
      writer.write(self.factorsRevision)
    }
    if let value = self.factorsRevisionTime {
      writer.key("factorsRevisionTime")
      value.writeJSON(to: &writer)
    }
    if writer.field("bars", isDefault: self.bars == 0) {
      writer.write(self.bars)
    }
    if let value = self.firstOpenTime {
      writer.key("firstOpenTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.lastCloseTime {
      writer.key("lastCloseTime")
      value.writeJSON(to: &writer)
    }
    if writer.field("fileName", isDefault: self.fileName.isEmpty) {
      writer.write(self.fileName)
    }
    if writer.field("checksum", isDefault: self.checksum.isEmpty) {
      writer.write(self.checksum)
    }
    writer.endObject()
  }
}

extension Outcry.V1.BacktestResult: CMessageConvertible {
  public static let messageName = "outcry.v1.BacktestResult"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__backtest_result__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__BacktestResult.self)
    self.initialEquity = try CFieldReading.message(c.pointee.initial_equity)
    self.finalEquity = try CFieldReading.message(c.pointee.final_equity)
    self.fees = try CFieldReading.message(c.pointee.fees)
    self.startTime = try CFieldReading.message(c.pointee.start_time)
    self.endTime = try CFieldReading.message(c.pointee.end_time)
    self.bars = c.pointee.bars
    self.fills = c.pointee.fills
    self.performance = try CFieldReading.message(c.pointee.performance)
    self.trades = try CFieldReading.message(c.pointee.trades)
    self.deepestDrawdown = try CFieldReading.message(c.pointee.deepest_drawdown)
    self.longestDrawdown = try CFieldReading.message(c.pointee.longest_drawdown)
    self.timeInMarket = try CFieldReading.message(c.pointee.time_in_market)
    self.averageExposure = try CFieldReading.message(c.pointee.average_exposure)
    self.bySymbol = try CFieldReading.messages(c.pointee.by_symbol, c.pointee.n_by_symbol)
    self.byStrategy = try CFieldReading.messages(c.pointee.by_strategy, c.pointee.n_by_strategy)
    self.days = try CFieldReading.messages(c.pointee.days, c.pointee.n_days)
    self.roundTrips = try CFieldReading.messages(c.pointee.round_trips, c.pointee.n_round_trips)
    self.series = try CFieldReading.messages(c.pointee.series, c.pointee.n_series)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__BacktestResult.self)
    outcry__v1__backtest_result__init(c)
    c.pointee.initial_equity = self.initialEquity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.final_equity = self.finalEquity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.fees = self.fees?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.start_time = self.startTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.end_time = self.endTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.bars = self.bars
    c.pointee.fills = self.fills
    c.pointee.performance = self.performance?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__PerformanceStatistics.self)
    c.pointee.trades = self.trades?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__TradeStatistics.self)
    c.pointee.deepest_drawdown = self.deepestDrawdown?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__DrawdownRecord.self)
    c.pointee.longest_drawdown = self.longestDrawdown?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__DrawdownRecord.self)
    c.pointee.time_in_market = self.timeInMarket?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.average_exposure = self.averageExposure?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.n_by_symbol = self.bySymbol.count
    c.pointee.by_symbol = arena.messages(self.bySymbol)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__BacktestContribution>?.self)
    c.pointee.n_by_strategy = self.byStrategy.count
    c.pointee.by_strategy = arena.messages(self.byStrategy)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__BacktestContribution>?.self)
    c.pointee.n_days = self.days.count
    c.pointee.days = arena.messages(self.days)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__BacktestDay>?.self)
    c.pointee.n_round_trips = self.roundTrips.count
    c.pointee.round_trips = arena.messages(self.roundTrips)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__RoundTrip>?.self)
    c.pointee.n_series = self.series.count
    c.pointee.series = arena.messages(self.series)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__BacktestSeries>?.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "initialEquity", "initial_equity":
        self.initialEquity = try Outcry.V1.Decimal(json: value)
      case "finalEquity", "final_equity":
        self.finalEquity = try Outcry.V1.Decimal(json: value)
      case "fees":
        self.fees = try Outcry.V1.Decimal(json: value)
      case "startTime", "start_time":
        self.startTime = try Google.Protobuf.Timestamp(json: value)
      case "endTime", "end_time":
        self.endTime = try Google.Protobuf.Timestamp(json: value)
      case "bars":
        self.bars = try value.uint64()
      case "fills":
        self.fills = try value.uint64()
      case "performance":
        self.performance = try Outcry.V1.PerformanceStatistics(json: value)
      case "trades":
        self.trades = try Outcry.V1.TradeStatistics(json: value)
      case "deepestDrawdown", "deepest_drawdown":
        self.deepestDrawdown = try Outcry.V1.DrawdownRecord(json: value)
      case "longestDrawdown", "longest_drawdown":
        self.longestDrawdown = try Outcry.V1.DrawdownRecord(json: value)
      case "timeInMarket", "time_in_market":
        self.timeInMarket = try Outcry.V1.Statistic(json: value)
      case "averageExposure", "average_exposure":
        self.averageExposure = try Outcry.V1.Statistic(json: value)
      case "bySymbol", "by_symbol":
        for element in try value.elements() {
          self.bySymbol.append(try Outcry.V1.BacktestContribution(json: element))
        }
      case "byStrategy", "by_strategy":
        for element in try value.elements() {
          self.byStrategy.append(try Outcry.V1.BacktestContribution(json: element))
        }
      case "days":
        for element in try value.elements() {
          self.days.append(try Outcry.V1.BacktestDay(json: element))
        }
      case "roundTrips", "round_trips":
        for element in try value.elements() {
          self.roundTrips.append(try Outcry.V1.RoundTrip(json: element))
        }
      case "series":
        for element in try value.elements() {
          self.series.append(try Outcry.V1.BacktestSeries(json: element))
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.initialEquity {
      writer.key("initialEquity")
      value.writeJSON(to: &writer)
    }
    if let value = self.finalEquity {
      writer.key("finalEquity")
      value.writeJSON(to: &writer)
    }
    if let value = self.fees {
      writer.key("fees")
      value.writeJSON(to: &writer)
    }
    if let value = self.startTime {
      writer.key("startTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.endTime {
      writer.key("endTime")
      value.writeJSON(to: &writer)
    }
    if writer.field("bars", isDefault: self.bars == 0) {
      writer.write(self.bars)
    }
    if writer.field("fills", isDefault: self.fills == 0) {
      writer.write(self.fills)
    }
    if let value = self.performance {
      writer.key("performance")
      value.writeJSON(to: &writer)
    }
    if let value = self.trades {
      writer.key("trades")
      value.writeJSON(to: &writer)
    }
    if let value = self.deepestDrawdown {
      writer.key("deepestDrawdown")
      value.writeJSON(to: &writer)
    }
    if let value = self.longestDrawdown {
      writer.key("longestDrawdown")
      value.writeJSON(to: &writer)
    }
    if let value = self.timeInMarket {
      writer.key("timeInMarket")
      value.writeJSON(to: &writer)
    }
    if let value = self.averageExposure {
      writer.key("averageExposure")
      value.writeJSON(to: &writer)
    }
    if writer.field("bySymbol", isDefault: self.bySymbol.isEmpty) {
      writer.beginArray()
      for value in self.bySymbol {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("byStrategy", isDefault: self.byStrategy.isEmpty) {
      writer.beginArray()
      for value in self.byStrategy {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("days", isDefault: self.days.isEmpty) {
      writer.beginArray()
      for value in self.days {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("roundTrips", isDefault: self.roundTrips.isEmpty) {
      writer.beginArray()
      for value in self.roundTrips {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("series", isDefault: self.series.isEmpty) {
      writer.beginArray()
      for value in self.series {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Outcry.V1.PerformanceStatistics: CMessageConvertible {
  public static let messageName = "outcry.v1.PerformanceStatistics"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__performance_statistics__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__PerformanceStatistics.self)
    self.convention = Outcry.V1.StatisticsConvention(rawValue: Int32(truncatingIfNeeded: c.pointee.convention.rawValue))
    self.periods = c.pointee.periods
    self.riskFreeRate = c.pointee.risk_free_rate
    self.totalReturn = try CFieldReading.message(c.pointee.total_return)
    self.annualReturn = try CFieldReading.message(c.pointee.annual_return)
    self.volatility = try CFieldReading.message(c.pointee.volatility)
    self.sharpe = try CFieldReading.message(c.pointee.sharpe)
    self.sortino = try CFieldReading.message(c.pointee.sortino)
    self.sortinoOfLosses = try CFieldReading.message(c.pointee.sortino_of_losses)
    self.calmar = try CFieldReading.message(c.pointee.calmar)
    self.maximumDrawdown = try CFieldReading.message(c.pointee.maximum_drawdown)
    self.skewness = try CFieldReading.message(c.pointee.skewness)
    self.excessKurtosis = try CFieldReading.message(c.pointee.excess_kurtosis)
    self.probabilisticSharpe = try CFieldReading.message(c.pointee.probabilistic_sharpe)
    self.alpha = try CFieldReading.message(c.pointee.alpha)
    self.beta = try CFieldReading.message(c.pointee.beta)
    self.informationRatio = try CFieldReading.message(c.pointee.information_ratio)
    self.trackingError = try CFieldReading.message(c.pointee.tracking_error)
    self.treynor = try CFieldReading.message(c.pointee.treynor)
    self.upCapture = try CFieldReading.message(c.pointee.up_capture)
    self.downCapture = try CFieldReading.message(c.pointee.down_capture)
    self.turnover = try CFieldReading.message(c.pointee.turnover)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__PerformanceStatistics.self)
    outcry__v1__performance_statistics__init(c)
    c.pointee.convention = .init(rawValue: .init(truncatingIfNeeded: self.convention.rawValue))
    c.pointee.periods = self.periods
    c.pointee.risk_free_rate = self.riskFreeRate
    c.pointee.total_return = self.totalReturn?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.annual_return = self.annualReturn?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.volatility = self.volatility?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.sharpe = self.sharpe?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.sortino = self.sortino?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.sortino_of_losses = self.sortinoOfLosses?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.calmar = self.calmar?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.maximum_drawdown = self.maximumDrawdown?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.skewness = self.skewness?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.excess_kurtosis = self.excessKurtosis?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.probabilistic_sharpe = self.probabilisticSharpe?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.alpha = self.alpha?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.beta = self.beta?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.information_ratio = self.informationRatio?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.tracking_error = self.trackingError?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.treynor = self.treynor?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.up_capture = self.upCapture?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.down_capture = self.downCapture?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.turnover = self.turnover?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "convention":
        self.convention = try Outcry.V1.StatisticsConvention(json: value)
      case "periods":
        self.periods = try value.uint32()
      case "riskFreeRate", "risk_free_rate":
        self.riskFreeRate = try value.double()
      case "totalReturn", "total_return":
        self.totalReturn = try Outcry.V1.Statistic(json: value)
      case "annualReturn", "annual_return":
        self.annualReturn = try Outcry.V1.Statistic(json: value)
      case "volatility":
        self.volatility = try Outcry.V1.Statistic(json: value)
      case "sharpe":
        self.sharpe = try Outcry.V1.Statistic(json: value)
      case "sortino":
        self.sortino = try Outcry.V1.Statistic(json: value)
      case "sortinoOfLosses", "sortino_of_losses":
        self.sortinoOfLosses = try Outcry.V1.Statistic(json: value)
      case "calmar":
        self.calmar = try Outcry.V1.Statistic(json: value)
      case "maximumDrawdown", "maximum_drawdown":
        self.maximumDrawdown = try Outcry.V1.Statistic(json: value)
      case "skewness":
        self.skewness = try Outcry.V1.Statistic(json: value)
      case "excessKurtosis", "excess_kurtosis":
        self.excessKurtosis = try Outcry.V1.Statistic(json: value)
      case "probabilisticSharpe", "probabilistic_sharpe":
        self.probabilisticSharpe = try Outcry.V1.Statistic(json: value)
      case "alpha":
        self.alpha = try Outcry.V1.Statistic(json: value)
      case "beta":
        self.beta = try Outcry.V1.Statistic(json: value)
      case "informationRatio", "information_ratio":
        self.informationRatio = try Outcry.V1.Statistic(json: value)
      case "trackingError", "tracking_error":
        self.trackingError = try Outcry.V1.Statistic(json: value)
      case "treynor":
        self.treynor = try Outcry.V1.Statistic(json: value)
      case "upCapture", "up_capture":
        self.upCapture = try Outcry.V1.Statistic(json: value)
      case "downCapture", "down_capture":
        self.downCapture = try Outcry.V1.Statistic(json: value)
      case "turnover":
        self.turnover = try Outcry.V1.Statistic(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("convention", isDefault: self.convention.rawValue == 0) {
      self.convention.writeJSON(to: &writer)
    }
    if writer.field("periods", isDefault: self.periods == 0) {
      writer.write(self.periods)
    }
    if writer.field("riskFreeRate", isDefault: self.riskFreeRate.bitPattern == 0) {
      writer.write(self.riskFreeRate)
    }
    if let value = self.totalReturn {
      writer.key("totalReturn")
      value.writeJSON(to: &writer)
    }
    if let value = self.annualReturn {
      writer.key("annualReturn")
      value.writeJSON(to: &writer)
    }
    if let value = self.volatility {
      writer.key("volatility")
      value.writeJSON(to: &writer)
    }
    if let value = self.sharpe {
      writer.key("sharpe")
      value.writeJSON(to: &writer)
    }
    if let value = self.sortino {
      writer.key("sortino")
      value.writeJSON(to: &writer)
    }
    if let value = self.sortinoOfLosses {
      writer.key("sortinoOfLosses")
      value.writeJSON(to: &writer)
    }
    if let value = self.calmar {
      writer.key("calmar")
      value.writeJSON(to: &writer)
    }
    if let value = self.maximumDrawdown {
      writer.key("maximumDrawdown")
      value.writeJSON(to: &writer)
    }
    if let value = self.skewness {
      writer.key("skewness")
      value.writeJSON(to: &writer)
    }
    if let value = self.excessKurtosis {
      writer.key("excessKurtosis")
      value.writeJSON(to: &writer)
    }
    if let value = self.probabilisticSharpe {
      writer.key("probabilisticSharpe")
      value.writeJSON(to: &writer)
    }
    if let value = self.alpha {
      writer.key("alpha")
      value.writeJSON(to: &writer)
    }
    if let value = self.beta {
      writer.key("beta")
      value.writeJSON(to: &writer)
    }
    if let value = self.informationRatio {
      writer.key("informationRatio")
      value.writeJSON(to: &writer)
    }
    if let value = self.trackingError {
      writer.key("trackingError")
      value.writeJSON(to: &writer)
    }
    if let value = self.treynor {
      writer.key("treynor")
      value.writeJSON(to: &writer)
    }
    if let value = self.upCapture {
      writer.key("upCapture")
      value.writeJSON(to: &writer)
    }
    if let value = self.downCapture {
      writer.key("downCapture")
      value.writeJSON(to: &writer)
    }
    if let value = self.turnover {
      writer.key("turnover")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.TradeStatistics: CMessageConvertible {
  public static let messageName = "outcry.v1.TradeStatistics"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__trade_statistics__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__TradeStatistics.self)
    self.count = c.pointee.count
    self.wins = c.pointee.wins
    self.losses = c.pointee.losses
    self.winRate = try CFieldReading.message(c.pointee.win_rate)
    self.averageWin = try CFieldReading.message(c.pointee.average_win)
    self.averageLoss = try CFieldReading.message(c.pointee.average_loss)
    self.largestWin = try CFieldReading.message(c.pointee.largest_win)
    self.largestLoss = try CFieldReading.message(c.pointee.largest_loss)
    self.profitFactor = try CFieldReading.message(c.pointee.profit_factor)
    self.payoffRatio = try CFieldReading.message(c.pointee.payoff_ratio)
    self.expectancy = try CFieldReading.message(c.pointee.expectancy)
    self.longestLosingStreak = c.pointee.longest_losing_streak
    self.profit = try CFieldReading.message(c.pointee.profit)
    self.fees = try CFieldReading.message(c.pointee.fees)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__TradeStatistics.self)
    outcry__v1__trade_statistics__init(c)
    c.pointee.count = self.count
    c.pointee.wins = self.wins
    c.pointee.losses = self.losses
    c.pointee.win_rate = self.winRate?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.average_win = self.averageWin?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.average_loss = self.averageLoss?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.largest_win = self.largestWin?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.largest_loss = self.largestLoss?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.profit_factor = self.profitFactor?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.payoff_ratio = self.payoffRatio?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Statistic.self)
    c.pointee.expectancy = self.expectancy?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.longest_losing_streak = self.longestLosingStreak
    c.pointee.profit = self.profit?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.fees = self.fees?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "count":
        self.count = try value.uint32()
      case "wins":
        self.wins = try value.uint32()
      case "losses":
        self.losses = try value.uint32()
      case "winRate", "win_rate":
        self.winRate = try Outcry.V1.Statistic(json: value)
      case "averageWin", "average_win":
        self.averageWin = try Outcry.V1.Decimal(json: value)
      case "averageLoss", "average_loss":
        self.averageLoss = try Outcry.V1.Decimal(json: value)
      case "largestWin", "largest_win":
        self.largestWin = try Outcry.V1.Decimal(json: value)
      case "largestLoss", "largest_loss":
        self.largestLoss = try Outcry.V1.Decimal(json: value)
      case "profitFactor", "profit_factor":
        self.profitFactor = try Outcry.V1.Statistic(json: value)
      case "payoffRatio", "payoff_ratio":
        self.payoffRatio = try Outcry.V1.Statistic(json: value)
      case "expectancy":
        self.expectancy = try Outcry.V1.Decimal(json: value)
      case "longestLosingStreak", "longest_losing_streak":
        self.longestLosingStreak = try value.uint32()
      case "profit":
        self.profit = try Outcry.V1.Decimal(json: value)
      case "fees":
        self.fees = try Outcry.V1.Decimal(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("count", isDefault: self.count == 0) {
      writer.write(self.count)
    }
    if writer.field("wins", isDefault: self.wins == 0) {
      writer.write(self.wins)
    }
    if writer.field("losses", isDefault: self.losses == 0) {
      writer.write(self.losses)
    }
    if let value = self.winRate {
      writer.key("winRate")
      value.writeJSON(to: &writer)
    }
    if let value = self.averageWin {
      writer.key("averageWin")
      value.writeJSON(to: &writer)
    }
    if let value = self.averageLoss {
      writer.key("averageLoss")
      value.writeJSON(to: &writer)
    }
    if let value = self.largestWin {
      writer.key("largestWin")
      value.writeJSON(to: &writer)
    }
    if let value = self.largestLoss {
      writer.key("largestLoss")
      value.writeJSON(to: &writer)
    }
    if let value = self.profitFactor {
      writer.key("profitFactor")
      value.writeJSON(to: &writer)
    }
    if let value = self.payoffRatio {
      writer.key("payoffRatio")
      value.writeJSON(to: &writer)
    }
    if let value = self.expectancy {
      writer.key("expectancy")
      value.writeJSON(to: &writer)
    }
    if writer.field("longestLosingStreak", isDefault: self.longestLosingStreak == 0) {
      writer.write(self.longestLosingStreak)
    }
    if let value = self.profit {
      writer.key("profit")
      value.writeJSON(to: &writer)
    }
    if let value = self.fees {
      writer.key("fees")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.DrawdownRecord: CMessageConvertible {
  public static let messageName = "outcry.v1.DrawdownRecord"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__drawdown_record__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__DrawdownRecord.self)
    self.depth = c.pointee.depth
    self.amount = try CFieldReading.message(c.pointee.amount)
    self.peakTime = try CFieldReading.message(c.pointee.peak_time)
    self.troughTime = try CFieldReading.message(c.pointee.trough_time)
    self.recoveryTime = try CFieldReading.message(c.pointee.recovery_time)
    self.seconds = c.pointee.seconds
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__DrawdownRecord.self)
    outcry__v1__drawdown_record__init(c)
    c.pointee.depth = self.depth
    c.pointee.amount = self.amount?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.peak_time = self.peakTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.trough_time = self.troughTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.recovery_time = self.recoveryTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.seconds = self.seconds
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "depth":
        self.depth = try value.double()
      case "amount":
        self.amount = try Outcry.V1.Decimal(json: value)
      case "peakTime", "peak_time":
        self.peakTime = try Google.Protobuf.Timestamp(json: value)
      case "troughTime", "trough_time":
        self.troughTime = try Google.Protobuf.Timestamp(json: value)
      case "recoveryTime", "recovery_time":
        self.recoveryTime = try Google.Protobuf.Timestamp(json: value)
      case "seconds":
        self.seconds = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("depth", isDefault: self.depth.bitPattern == 0) {
      writer.write(self.depth)
    }
    if let value = self.amount {
      writer.key("amount")
      value.writeJSON(to: &writer)
    }
    if let value = self.peakTime {
      writer.key("peakTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.troughTime {
      writer.key("troughTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.recoveryTime {
      writer.key("recoveryTime")
      value.writeJSON(to: &writer)
    }
    if writer.field("seconds", isDefault: self.seconds == 0) {
      writer.write(self.seconds)
    }
    writer.endObject()
  }
}

extension Outcry.V1.BacktestContribution: CMessageConvertible {
  public static let messageName = "outcry.v1.BacktestContribution"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__backtest_contribution__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__BacktestContribution.self)
    self.name = try CFieldReading.string(c.pointee.name.data, c.pointee.name.len, "outcry.v1.BacktestContribution.name")
    self.profit = try CFieldReading.message(c.pointee.profit)
    self.realizedProfit = try CFieldReading.message(c.pointee.realized_profit)
    self.unrealizedProfit = try CFieldReading.message(c.pointee.unrealized_profit)
    self.fees = try CFieldReading.message(c.pointee.fees)
    self.trades = try CFieldReading.message(c.pointee.trades)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__BacktestContribution.self)
    outcry__v1__backtest_contribution__init(c)
    arena.store(self.name, at: &c.pointee.name)
    c.pointee.profit = self.profit?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.realized_profit = self.realizedProfit?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.unrealized_profit = self.unrealizedProfit?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.fees = self.fees?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.trades = self.trades?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__TradeStatistics.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "name":
        self.name = try value.string()
      case "profit":
        self.profit = try Outcry.V1.Decimal(json: value)
      case "realizedProfit", "realized_profit":
        self.realizedProfit = try Outcry.V1.Decimal(json: value)
      case "unrealizedProfit", "unrealized_profit":
        self.unrealizedProfit = try Outcry.V1.Decimal(json: value)
      case "fees":
        self.fees = try Outcry.V1.Decimal(json: value)
      case "trades":
        self.trades = try Outcry.V1.TradeStatistics(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("name", isDefault: self.name.isEmpty) {
      writer.write(self.name)
    }
    if let value = self.profit {
      writer.key("profit")
      value.writeJSON(to: &writer)
    }
    if let value = self.realizedProfit {
      writer.key("realizedProfit")
      value.writeJSON(to: &writer)
    }
    if let value = self.unrealizedProfit {
      writer.key("unrealizedProfit")
      value.writeJSON(to: &writer)
    }
    if let value = self.fees {
      writer.key("fees")
      value.writeJSON(to: &writer)
    }
    if let value = self.trades {
      writer.key("trades")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.BacktestDay: CMessageConvertible {
  public static let messageName = "outcry.v1.BacktestDay"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__backtest_day__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__BacktestDay.self)
    self.date = try CFieldReading.string(c.pointee.date.data, c.pointee.date.len, "outcry.v1.BacktestDay.date")
    self.equity = try CFieldReading.message(c.pointee.equity)
    self.benchmark = try CFieldReading.message(c.pointee.benchmark)
    self.traded = try CFieldReading.message(c.pointee.traded)
    self.drawdown = c.pointee.drawdown
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__BacktestDay.self)
    outcry__v1__backtest_day__init(c)
    arena.store(self.date, at: &c.pointee.date)
    c.pointee.equity = self.equity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.benchmark = self.benchmark?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.traded = self.traded?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.drawdown = self.drawdown
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "date":
        self.date = try value.string()
      case "equity":
        self.equity = try Outcry.V1.Decimal(json: value)
      case "benchmark":
        self.benchmark = try Outcry.V1.Decimal(json: value)
      case "traded":
        self.traded = try Outcry.V1.Decimal(json: value)
      case "drawdown":
        self.drawdown = try value.double()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("date", isDefault: self.date.isEmpty) {
      writer.write(self.date)
    }
    if let value = self.equity {
      writer.key("equity")
      value.writeJSON(to: &writer)
    }
    if let value = self.benchmark {
      writer.key("benchmark")
      value.writeJSON(to: &writer)
    }
    if let value = self.traded {
      writer.key("traded")
      value.writeJSON(to: &writer)
    }
    if writer.field("drawdown", isDefault: self.drawdown.bitPattern == 0) {
      writer.write(self.drawdown)
    }
    writer.endObject()
  }
}

extension Outcry.V1.RoundTrip: CMessageConvertible {
  public static let messageName = "outcry.v1.RoundTrip"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__round_trip__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__RoundTrip.self)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.RoundTrip.symbol")
    self.isLong = c.pointee.is_long != 0
    self.quantity = try CFieldReading.message(c.pointee.quantity)
    self.entryTime = try CFieldReading.message(c.pointee.entry_time)
    self.exitTime = try CFieldReading.message(c.pointee.exit_time)
    self.entryNotional = try CFieldReading.message(c.pointee.entry_notional)
    self.exitNotional = try CFieldReading.message(c.pointee.exit_notional)
    self.fees = try CFieldReading.message(c.pointee.fees)
    self.profit = try CFieldReading.message(c.pointee.profit)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__RoundTrip.self)
    outcry__v1__round_trip__init(c)
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.is_long = self.isLong ? 1 : 0
    c.pointee.quantity = self.quantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.entry_time = self.entryTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.exit_time = self.exitTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.entry_notional = self.entryNotional?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.exit_notional = self.exitNotional?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.fees = self.fees?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.profit = self.profit?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "symbol":
        self.symbol = try value.string()
      case "isLong", "is_long":
        self.isLong = try value.bool()
      case "quantity":
        self.quantity = try Outcry.V1.Decimal(json: value)
      case "entryTime", "entry_time":
        self.entryTime = try Google.Protobuf.Timestamp(json: value)
      case "exitTime", "exit_time":
        self.exitTime = try Google.Protobuf.Timestamp(json: value)
      case "entryNotional", "entry_notional":
        self.entryNotional = try Outcry.V1.Decimal(json: value)
      case "exitNotional", "exit_notional":
        self.exitNotional = try Outcry.V1.Decimal(json: value)
      case "fees":
        self.fees = try Outcry.V1.Decimal(json: value)
      case "profit":
        self.profit = try Outcry.V1.Decimal(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if writer.field("isLong", isDefault: !self.isLong) {
      writer.write(self.isLong)
    }
    if let value = self.quantity {
      writer.key("quantity")
      value.writeJSON(to: &writer)
    }
    if let value = self.entryTime {
      writer.key("entryTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.exitTime {
      writer.key("exitTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.entryNotional {
      writer.key("entryNotional")
      value.writeJSON(to: &writer)
    }
    if let value = self.exitNotional {
      writer.key("exitNotional")
      value.writeJSON(to: &writer)
    }
    if let value = self.fees {
      writer.key("fees")
      value.writeJSON(to: &writer)
    }
    if let value = self.profit {
      writer.key("profit")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.Backtest: CMessageConvertible {
  public static let messageName = "outcry.v1.Backtest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__backtest__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Backtest.self)
    self.backtestId = try CFieldReading.string(c.pointee.backtest_id.data, c.pointee.backtest_id.len, "outcry.v1.Backtest.backtest_id")
    self.spec = try CFieldReading.message(c.pointee.spec)
    self.settings = try CFieldReading.message(c.pointee.settings)
    self.state = Outcry.V1.BacktestState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    self.stateReason = try CFieldReading.string(c.pointee.state_reason.data, c.pointee.state_reason.len, "outcry.v1.Backtest.state_reason")
    self.strategyName = try CFieldReading.string(c.pointee.strategy_name.data, c.pointee.strategy_name.len, "outcry.v1.Backtest.strategy_name")
    self.currency = try CFieldReading.string(c.pointee.currency.data, c.pointee.currency.len, "outcry.v1.Backtest.currency")
    self.createTime = try CFieldReading.message(c.pointee.create_time)
    self.progress = try CFieldReading.message(c.pointee.progress)
    self.result = try CFieldReading.message(c.pointee.result)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Backtest.self)
    outcry__v1__backtest__init(c)
    arena.store(self.backtestId, at: &c.pointee.backtest_id)
    c.pointee.spec = self.spec?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__SessionSpec.self)
    c.pointee.settings = self.settings?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__BacktestSettings.self)
    c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.rawValue))
    arena.store(self.stateReason, at: &c.pointee.state_reason)
    arena.store(self.strategyName, at: &c.pointee.strategy_name)
    arena.store(self.currency, at: &c.pointee.currency)
    c.pointee.create_time = self.createTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.progress = self.progress?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__BacktestProgress.self)
    c.pointee.result = self.result?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__BacktestResult.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "backtestId", "backtest_id":
        self.backtestId = try value.string()
      case "spec":
        self.spec = try Outcry.V1.SessionSpec(json: value)
      case "settings":
        self.settings = try Outcry.V1.BacktestSettings(json: value)
      case "state":
        self.state = try Outcry.V1.BacktestState(json: value)
      case "stateReason", "state_reason":
        self.stateReason = try value.string()
      case "strategyName", "strategy_name":
        self.strategyName = try value.string()
      case "currency":
        self.currency = try value.string()
      case "createTime", "create_time":
        self.createTime = try Google.Protobuf.Timestamp(json: value)
      case "progress":
        self.progress = try Outcry.V1.BacktestProgress(json: value)
      case "result":
        self.result = try Outcry.V1.BacktestResult(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("backtestId", isDefault: self.backtestId.isEmpty) {
      writer.write(self.backtestId)
    }
    if let value = self.spec {
      writer.key("spec")
      value.writeJSON(to: &writer)
    }
    if let value = self.settings {
      writer.key("settings")
      value.writeJSON(to: &writer)
    }
    if writer.field("state", isDefault: self.state.rawValue == 0) {
      self.state.writeJSON(to: &writer)
    }
    if writer.field("stateReason", isDefault: self.stateReason.isEmpty) {
      writer.write(self.stateReason)
    }
    if writer.field("strategyName", isDefault: self.strategyName.isEmpty) {
      writer.write(self.strategyName)
    }
    if writer.field("currency", isDefault: self.currency.isEmpty) {
      writer.write(self.currency)
    }
    if let value = self.createTime {
      writer.key("createTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.progress {
      writer.key("progress")
      value.writeJSON(to: &writer)
    }
    if let value = self.result {
      writer.key("result")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.RunBacktestRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.RunBacktestRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__run_backtest_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__RunBacktestRequest.self)
    self.backtestId = try CFieldReading.string(c.pointee.backtest_id.data, c.pointee.backtest_id.len, "outcry.v1.RunBacktestRequest.backtest_id")
    self.spec = try CFieldReading.message(c.pointee.spec)
    self.settings = try CFieldReading.message(c.pointee.settings)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__RunBacktestRequest.self)
    outcry__v1__run_backtest_request__init(c)
    arena.store(self.backtestId, at: &c.pointee.backtest_id)
    c.pointee.spec = self.spec?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__SessionSpec.self)
    c.pointee.settings = self.settings?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__BacktestSettings.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "backtestId", "backtest_id":
        self.backtestId = try value.string()
      case "spec":
        self.spec = try Outcry.V1.SessionSpec(json: value)
      case "settings":
        self.settings = try Outcry.V1.BacktestSettings(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("backtestId", isDefault: self.backtestId.isEmpty) {
      writer.write(self.backtestId)
    }
    if let value = self.spec {
      writer.key("spec")
      value.writeJSON(to: &writer)
    }
    if let value = self.settings {
      writer.key("settings")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.RunBacktestResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.RunBacktestResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__run_backtest_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__RunBacktestResponse.self)
    switch c.pointee.payload_case.rawValue {
    case 1:
      self.payload = try CFieldReading.message(c.pointee.started, as: Outcry.V1.Backtest.self).map { .started($0) }
    case 2:
      self.payload = try CFieldReading.message(c.pointee.progress, as: Outcry.V1.BacktestProgress.self).map { .progress($0) }
    case 3:
      self.payload = try CFieldReading.message(c.pointee.ended, as: Outcry.V1.Backtest.self).map { .ended($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__RunBacktestResponse.self)
    outcry__v1__run_backtest_response__init(c)
    switch self.payload {
    case .started(let value)?:
      c.pointee.payload_case = .init(rawValue: 1)
      c.pointee.started = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Backtest.self)
    case .progress(let value)?:
      c.pointee.payload_case = .init(rawValue: 2)
      c.pointee.progress = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__BacktestProgress.self)
    case .ended(let value)?:
      c.pointee.payload_case = .init(rawValue: 3)
      c.pointee.ended = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Backtest.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "started":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .started(try Outcry.V1.Backtest(json: value))
      case "progress":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .progress(try Outcry.V1.BacktestProgress(json: value))
      case "ended":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .ended(try Outcry.V1.Backtest(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.payload {
    case .started(let value)?:
      writer.key("started")
      value.writeJSON(to: &writer)
    case .progress(let value)?:
      writer.key("progress")
      value.writeJSON(to: &writer)
    case .ended(let value)?:
      writer.key("ended")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.V1.GetBacktestRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.GetBacktestRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_backtest_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetBacktestRequest.self)
    self.backtestId = try CFieldReading.string(c.pointee.backtest_id.data, c.pointee.backtest_id.len, "outcry.v1.GetBacktestRequest.backtest_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetBacktestRequest.self)
    outcry__v1__get_backtest_request__init(c)
    arena.store(self.backtestId, at: &c.pointee.backtest_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "backtestId", "backtest_id":
        self.backtestId = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("backtestId", isDefault: self.backtestId.isEmpty) {
      writer.write(self.backtestId)
    }
    writer.endObject()
  }
}

extension Outcry.V1.GetBacktestResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.GetBacktestResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_backtest_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetBacktestResponse.self)
    self.backtest = try CFieldReading.message(c.pointee.backtest)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetBacktestResponse.self)
    outcry__v1__get_backtest_response__init(c)
    c.pointee.backtest = self.backtest?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Backtest.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "backtest":
        self.backtest = try Outcry.V1.Backtest(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.backtest {
      writer.key("backtest")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListBacktestsRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ListBacktestsRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_backtests_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListBacktestsRequest.self)
    self.pageSize = c.pointee.page_size
    self.pageToken = try CFieldReading.string(c.pointee.page_token.data, c.pointee.page_token.len, "outcry.v1.ListBacktestsRequest.page_token")
    self.states = CFieldReading.enums(c.pointee.states, c.pointee.n_states)
    self.orderBy = try CFieldReading.string(c.pointee.order_by.data, c.pointee.order_by.len, "outcry.v1.ListBacktestsRequest.order_by")
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListBacktestsRequest.self)
    outcry__v1__list_backtests_request__init(c)
    c.pointee.page_size = self.pageSize
    arena.store(self.pageToken, at: &c.pointee.page_token)
    c.pointee.n_states = self.states.count
    c.pointee.states = arena.enums(self.states)?.assumingMemoryBound(to: Outcry__V1__BacktestState.self)
    arena.store(self.orderBy, at: &c.pointee.order_by)
    c.pointee.min_revision = self.minRevision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "pageSize", "page_size":
        self.pageSize = try value.uint32()
      case "pageToken", "page_token":
        self.pageToken = try value.string()
      case "states":
        for element in try value.elements() {
          self.states.append(try Outcry.V1.BacktestState(json: element))
        }
      case "orderBy", "order_by":
        self.orderBy = try value.string()
      case "minRevision", "min_revision":
        self.minRevision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("pageSize", isDefault: self.pageSize == 0) {
      writer.write(self.pageSize)
    }
    if writer.field("pageToken", isDefault: self.pageToken.isEmpty) {
      writer.write(self.pageToken)
    }
    if writer.field("states", isDefault: self.states.isEmpty) {
      writer.beginArray()
      for value in self.states {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("orderBy", isDefault: self.orderBy.isEmpty) {
      writer.write(self.orderBy)
    }
    if writer.field("minRevision", isDefault: self.minRevision == 0) {
      writer.write(self.minRevision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListBacktestsResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ListBacktestsResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_backtests_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListBacktestsResponse.self)
    self.backtests = try CFieldReading.messages(c.pointee.backtests, c.pointee.n_backtests)
    self.nextPageToken = try CFieldReading.string(c.pointee.next_page_token.data, c.pointee.next_page_token.len, "outcry.v1.ListBacktestsResponse.next_page_token")
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListBacktestsResponse.self)
    outcry__v1__list_backtests_response__init(c)
    c.pointee.n_backtests = self.backtests.count
    c.pointee.backtests = arena.messages(self.backtests)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__Backtest>?.self)
    arena.store(self.nextPageToken, at: &c.pointee.next_page_token)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "backtests":
        for element in try value.elements() {
          self.backtests.append(try Outcry.V1.Backtest(json: element))
        }
      case "nextPageToken", "next_page_token":
        self.nextPageToken = try value.string()
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("backtests", isDefault: self.backtests.isEmpty) {
      writer.beginArray()
      for value in self.backtests {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("nextPageToken", isDefault: self.nextPageToken.isEmpty) {
      writer.write(self.nextPageToken)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.CancelBacktestRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.CancelBacktestRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__cancel_backtest_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CancelBacktestRequest.self)
    self.backtestId = try CFieldReading.string(c.pointee.backtest_id.data, c.pointee.backtest_id.len, "outcry.v1.CancelBacktestRequest.backtest_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CancelBacktestRequest.self)
    outcry__v1__cancel_backtest_request__init(c)
    arena.store(self.backtestId, at: &c.pointee.backtest_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "backtestId", "backtest_id":
        self.backtestId = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("backtestId", isDefault: self.backtestId.isEmpty) {
      writer.write(self.backtestId)
    }
    writer.endObject()
  }
}

extension Outcry.V1.CancelBacktestResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.CancelBacktestResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__cancel_backtest_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CancelBacktestResponse.self)
    self.backtest = try CFieldReading.message(c.pointee.backtest)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CancelBacktestResponse.self)
    outcry__v1__cancel_backtest_response__init(c)
    c.pointee.backtest = self.backtest?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Backtest.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "backtest":
        self.backtest = try Outcry.V1.Backtest(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.backtest {
      writer.key("backtest")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.CompareBacktestsRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.CompareBacktestsRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__compare_backtests_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CompareBacktestsRequest.self)
    self.backtestIds = try CFieldReading.strings(c.pointee.backtest_ids, c.pointee.n_backtest_ids, "outcry.v1.CompareBacktestsRequest.backtest_ids")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CompareBacktestsRequest.self)
    outcry__v1__compare_backtests_request__init(c)
    c.pointee.n_backtest_ids = self.backtestIds.count
    c.pointee.backtest_ids = arena.strings(self.backtestIds)?.assumingMemoryBound(to: ProtobufCBinaryData.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "backtestIds", "backtest_ids":
        for element in try value.elements() {
          self.backtestIds.append(try element.string())
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("backtestIds", isDefault: self.backtestIds.isEmpty) {
      writer.beginArray()
      for value in self.backtestIds {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Outcry.V1.SeriesUse: CMessageConvertible {
  public static let messageName = "outcry.v1.SeriesUse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__series_use__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__SeriesUse.self)
    self.series = try CFieldReading.message(c.pointee.series)
    self.backtestIds = try CFieldReading.strings(c.pointee.backtest_ids, c.pointee.n_backtest_ids, "outcry.v1.SeriesUse.backtest_ids")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__SeriesUse.self)
    outcry__v1__series_use__init(c)
    c.pointee.series = self.series?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__BacktestSeries.self)
    c.pointee.n_backtest_ids = self.backtestIds.count
    c.pointee.backtest_ids = arena.strings(self.backtestIds)?.assumingMemoryBound(to: ProtobufCBinaryData.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "series":
        self.series = try Outcry.V1.BacktestSeries(json: value)
      case "backtestIds", "backtest_ids":
        for element in try value.elements() {
          self.backtestIds.append(try element.string())
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.series {
      writer.key("series")
      value.writeJSON(to: &writer)
    }
    if writer.field("backtestIds", isDefault: self.backtestIds.isEmpty) {
      writer.beginArray()
      for value in self.backtestIds {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Outcry.V1.SeriesDifference: CMessageConvertible {
  public static let messageName = "outcry.v1.SeriesDifference"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__series_difference__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__SeriesDifference.self)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.SeriesDifference.symbol")
    self.interval = try CFieldReading.string(c.pointee.interval.data, c.pointee.interval.len, "outcry.v1.SeriesDifference.interval")
    self.uses = try CFieldReading.messages(c.pointee.uses, c.pointee.n_uses)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__SeriesDifference.self)
    outcry__v1__series_difference__init(c)
    arena.store(self.symbol, at: &c.pointee.symbol)
    arena.store(self.interval, at: &c.pointee.interval)
    c.pointee.n_uses = self.uses.count
    c.pointee.uses = arena.messages(self.uses)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__SeriesUse>?.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "symbol":
        self.symbol = try value.string()
      case "interval":
        self.interval = try value.string()
      case "uses":
        for element in try value.elements() {
          self.uses.append(try Outcry.V1.SeriesUse(json: element))
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if writer.field("interval", isDefault: self.interval.isEmpty) {
      writer.write(self.interval)
    }
    if writer.field("uses", isDefault: self.uses.isEmpty) {
      writer.beginArray()
      for value in self.uses {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Outcry.V1.CompareBacktestsResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.CompareBacktestsResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__compare_backtests_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CompareBacktestsResponse.self)
    self.backtests = try CFieldReading.messages(c.pointee.backtests, c.pointee.n_backtests)
    self.differences = try CFieldReading.messages(c.pointee.differences, c.pointee.n_differences)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CompareBacktestsResponse.self)
    outcry__v1__compare_backtests_response__init(c)
    c.pointee.n_backtests = self.backtests.count
    c.pointee.backtests = arena.messages(self.backtests)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__Backtest>?.self)
    c.pointee.n_differences = self.differences.count
    c.pointee.differences = arena.messages(self.differences)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__SeriesDifference>?.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "backtests":
        for element in try value.elements() {
          self.backtests.append(try Outcry.V1.Backtest(json: element))
        }
      case "differences":
        for element in try value.elements() {
          self.differences.append(try Outcry.V1.SeriesDifference(json: element))
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("backtests", isDefault: self.backtests.isEmpty) {
      writer.beginArray()
      for value in self.backtests {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("differences", isDefault: self.differences.isEmpty) {
      writer.beginArray()
      for value in self.differences {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}
