// Generated from outcry/journal/v1/registry.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CJournalMessages
public import ProtobufRuntime
import StandardMessages

extension Outcry.Journal.V1.StrategyDeployed: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.StrategyDeployed"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__strategy_deployed__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__StrategyDeployed.self)
    self.number = c.pointee.number
    self.source = try CFieldReading.string(c.pointee.source.data, c.pointee.source.len, "outcry.journal.v1.StrategyDeployed.source")
    self.requestId = try CFieldReading.string(c.pointee.request_id.data, c.pointee.request_id.len, "outcry.journal.v1.StrategyDeployed.request_id")
    self.note = try CFieldReading.string(c.pointee.note.data, c.pointee.note.len, "outcry.journal.v1.StrategyDeployed.note")
    self.name = try CFieldReading.string(c.pointee.name.data, c.pointee.name.len, "outcry.journal.v1.StrategyDeployed.name")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__StrategyDeployed.self)
    outcry__journal__v1__strategy_deployed__init(c)
    c.pointee.number = self.number
    arena.store(self.source, at: &c.pointee.source)
    arena.store(self.requestId, at: &c.pointee.request_id)
    arena.store(self.note, at: &c.pointee.note)
    arena.store(self.name, at: &c.pointee.name)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "number":
        self.number = try value.uint32()
      case "source":
        self.source = try value.string()
      case "requestId", "request_id":
        self.requestId = try value.string()
      case "note":
        self.note = try value.string()
      case "name":
        self.name = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("number", isDefault: self.number == 0) {
      writer.write(self.number)
    }
    if writer.field("source", isDefault: self.source.isEmpty) {
      writer.write(self.source)
    }
    if writer.field("requestId", isDefault: self.requestId.isEmpty) {
      writer.write(self.requestId)
    }
    if writer.field("note", isDefault: self.note.isEmpty) {
      writer.write(self.note)
    }
    if writer.field("name", isDefault: self.name.isEmpty) {
      writer.write(self.name)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.StrategyPromoted: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.StrategyPromoted"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__strategy_promoted__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__StrategyPromoted.self)
    self.name = try CFieldReading.string(c.pointee.name.data, c.pointee.name.len, "outcry.journal.v1.StrategyPromoted.name")
    self.number = c.pointee.number
    self.confirmation = try CFieldReading.string(c.pointee.confirmation.data, c.pointee.confirmation.len, "outcry.journal.v1.StrategyPromoted.confirmation")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__StrategyPromoted.self)
    outcry__journal__v1__strategy_promoted__init(c)
    arena.store(self.name, at: &c.pointee.name)
    c.pointee.number = self.number
    arena.store(self.confirmation, at: &c.pointee.confirmation)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "name":
        self.name = try value.string()
      case "number":
        self.number = try value.uint32()
      case "confirmation":
        self.confirmation = try value.string()
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
    if writer.field("number", isDefault: self.number == 0) {
      writer.write(self.number)
    }
    if writer.field("confirmation", isDefault: self.confirmation.isEmpty) {
      writer.write(self.confirmation)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.BacktestSettings: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.BacktestSettings"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__backtest_settings__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__BacktestSettings.self)
    self.benchmark = try CFieldReading.string(c.pointee.benchmark.data, c.pointee.benchmark.len, "outcry.journal.v1.BacktestSettings.benchmark")
    self.isLean = c.pointee.is_lean != 0
    self.periodsPerYear = c.pointee.periods_per_year
    self.riskFreeRate = c.pointee.risk_free_rate
    self.closesPositions = c.pointee.closes_positions != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__BacktestSettings.self)
    outcry__journal__v1__backtest_settings__init(c)
    arena.store(self.benchmark, at: &c.pointee.benchmark)
    c.pointee.is_lean = self.isLean ? 1 : 0
    c.pointee.periods_per_year = self.periodsPerYear
    c.pointee.risk_free_rate = self.riskFreeRate
    c.pointee.closes_positions = self.closesPositions ? 1 : 0
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "benchmark":
        self.benchmark = try value.string()
      case "isLean", "is_lean":
        self.isLean = try value.bool()
      case "periodsPerYear", "periods_per_year":
        self.periodsPerYear = try value.int64()
      case "riskFreeRate", "risk_free_rate":
        self.riskFreeRate = try value.double()
      case "closesPositions", "closes_positions":
        self.closesPositions = try value.bool()
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
    if writer.field("isLean", isDefault: !self.isLean) {
      writer.write(self.isLean)
    }
    if writer.field("periodsPerYear", isDefault: self.periodsPerYear == 0) {
      writer.write(self.periodsPerYear)
    }
    if writer.field("riskFreeRate", isDefault: self.riskFreeRate.bitPattern == 0) {
      writer.write(self.riskFreeRate)
    }
    if writer.field("closesPositions", isDefault: !self.closesPositions) {
      writer.write(self.closesPositions)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.Figure: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.Figure"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__figure__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__Figure.self)
    self.value = c.pointee.value
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__Figure.self)
    outcry__journal__v1__figure__init(c)
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

extension Outcry.Journal.V1.DataRevision: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.DataRevision"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__data_revision__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__DataRevision.self)
    self.number = c.pointee.number
    self.time = c.pointee.time
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__DataRevision.self)
    outcry__journal__v1__data_revision__init(c)
    c.pointee.number = self.number
    c.pointee.time = self.time
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "number":
        self.number = try value.uint64()
      case "time":
        self.time = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("number", isDefault: self.number == 0) {
      writer.write(self.number)
    }
    if writer.field("time", isDefault: self.time == 0) {
      writer.write(self.time)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.SeriesState: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.SeriesState"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__series_state__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__SeriesState.self)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.journal.v1.SeriesState.symbol")
    self.interval = try CFieldReading.string(c.pointee.interval.data, c.pointee.interval.len, "outcry.journal.v1.SeriesState.interval")
    self.name = try CFieldReading.string(c.pointee.name.data, c.pointee.name.len, "outcry.journal.v1.SeriesState.name")
    self.bars = c.pointee.bars
    self.firstOpen = try CFieldReading.message(c.pointee.first_open)
    self.lastClose = try CFieldReading.message(c.pointee.last_close)
    self.revision = try CFieldReading.message(c.pointee.revision)
    self.factors = try CFieldReading.message(c.pointee.factors)
    self.checksum = try CFieldReading.string(c.pointee.checksum.data, c.pointee.checksum.len, "outcry.journal.v1.SeriesState.checksum")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__SeriesState.self)
    outcry__journal__v1__series_state__init(c)
    arena.store(self.symbol, at: &c.pointee.symbol)
    arena.store(self.interval, at: &c.pointee.interval)
    arena.store(self.name, at: &c.pointee.name)
    c.pointee.bars = self.bars
    c.pointee.first_open = self.firstOpen?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.last_close = self.lastClose?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.revision = self.revision?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__DataRevision.self)
    c.pointee.factors = self.factors?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__DataRevision.self)
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
      case "name":
        self.name = try value.string()
      case "bars":
        self.bars = try value.uint64()
      case "firstOpen", "first_open":
        self.firstOpen = try Google.Protobuf.Int64Value(json: value)
      case "lastClose", "last_close":
        self.lastClose = try Google.Protobuf.Int64Value(json: value)
      case "revision":
        self.revision = try Outcry.Journal.V1.DataRevision(json: value)
      case "factors":
        self.factors = try Outcry.Journal.V1.DataRevision(json: value)
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
    if writer.field("name", isDefault: self.name.isEmpty) {
      writer.write(self.name)
    }
    if writer.field("bars", isDefault: self.bars == 0) {
      writer.write(self.bars)
    }
    if let value = self.firstOpen {
      writer.key("firstOpen")
      value.writeJSON(to: &writer)
    }
    if let value = self.lastClose {
      writer.key("lastClose")
      value.writeJSON(to: &writer)
    }
    if let value = self.revision {
      writer.key("revision")
      value.writeJSON(to: &writer)
    }
    if let value = self.factors {
      writer.key("factors")
      value.writeJSON(to: &writer)
    }
    if writer.field("checksum", isDefault: self.checksum.isEmpty) {
      writer.write(self.checksum)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.BacktestFinished: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.BacktestFinished"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__backtest_finished__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__BacktestFinished.self)
    self.backtestId = try CFieldReading.string(c.pointee.backtest_id.data, c.pointee.backtest_id.len, "outcry.journal.v1.BacktestFinished.backtest_id")
    self.definition = try CFieldReading.message(c.pointee.definition)
    self.settings = try CFieldReading.message(c.pointee.settings)
    self.opening = c.pointee.opening
    self.closing = c.pointee.closing
    self.bars = c.pointee.bars
    self.fills = c.pointee.fills
    self.trades = c.pointee.trades
    self.finalEquity = try CFieldReading.message(c.pointee.final_equity)
    self.fees = try CFieldReading.message(c.pointee.fees)
    self.sharpe = try CFieldReading.message(c.pointee.sharpe)
    self.totalReturn = try CFieldReading.message(c.pointee.total_return)
    self.annualReturn = try CFieldReading.message(c.pointee.annual_return)
    self.maximumDrawdown = try CFieldReading.message(c.pointee.maximum_drawdown)
    self.inSampleSharpe = try CFieldReading.message(c.pointee.in_sample_sharpe)
    self.outOfSampleSharpe = try CFieldReading.message(c.pointee.out_of_sample_sharpe)
    self.days = CFieldReading.numbers(c.pointee.days, c.pointee.n_days)
    self.growth = CFieldReading.numbers(c.pointee.growth, c.pointee.n_growth)
    self.series = try CFieldReading.messages(c.pointee.series, c.pointee.n_series)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__BacktestFinished.self)
    outcry__journal__v1__backtest_finished__init(c)
    arena.store(self.backtestId, at: &c.pointee.backtest_id)
    c.pointee.definition = self.definition?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__SessionDefinition.self)
    c.pointee.settings = self.settings?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__BacktestSettings.self)
    c.pointee.opening = self.opening
    c.pointee.closing = self.closing
    c.pointee.bars = self.bars
    c.pointee.fills = self.fills
    c.pointee.trades = self.trades
    c.pointee.final_equity = self.finalEquity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    c.pointee.fees = self.fees?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    c.pointee.sharpe = self.sharpe?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Figure.self)
    c.pointee.total_return = self.totalReturn?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Figure.self)
    c.pointee.annual_return = self.annualReturn?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Figure.self)
    c.pointee.maximum_drawdown = self.maximumDrawdown?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Figure.self)
    c.pointee.in_sample_sharpe = self.inSampleSharpe?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Figure.self)
    c.pointee.out_of_sample_sharpe = self.outOfSampleSharpe?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Figure.self)
    c.pointee.n_days = self.days.count
    c.pointee.days = arena.numbers(self.days)
    c.pointee.n_growth = self.growth.count
    c.pointee.growth = arena.numbers(self.growth)
    c.pointee.n_series = self.series.count
    c.pointee.series = arena.messages(self.series)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__Journal__V1__SeriesState>?.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "backtestId", "backtest_id":
        self.backtestId = try value.string()
      case "definition":
        self.definition = try Outcry.Journal.V1.SessionDefinition(json: value)
      case "settings":
        self.settings = try Outcry.Journal.V1.BacktestSettings(json: value)
      case "opening":
        self.opening = try value.int64()
      case "closing":
        self.closing = try value.int64()
      case "bars":
        self.bars = try value.uint64()
      case "fills":
        self.fills = try value.uint64()
      case "trades":
        self.trades = try value.uint64()
      case "finalEquity", "final_equity":
        self.finalEquity = try Outcry.Journal.V1.Amount(json: value)
      case "fees":
        self.fees = try Outcry.Journal.V1.Amount(json: value)
      case "sharpe":
        self.sharpe = try Outcry.Journal.V1.Figure(json: value)
      case "totalReturn", "total_return":
        self.totalReturn = try Outcry.Journal.V1.Figure(json: value)
      case "annualReturn", "annual_return":
        self.annualReturn = try Outcry.Journal.V1.Figure(json: value)
      case "maximumDrawdown", "maximum_drawdown":
        self.maximumDrawdown = try Outcry.Journal.V1.Figure(json: value)
      case "inSampleSharpe", "in_sample_sharpe":
        self.inSampleSharpe = try Outcry.Journal.V1.Figure(json: value)
      case "outOfSampleSharpe", "out_of_sample_sharpe":
        self.outOfSampleSharpe = try Outcry.Journal.V1.Figure(json: value)
      case "days":
        for element in try value.elements() {
          self.days.append(try element.int64())
        }
      case "growth":
        for element in try value.elements() {
          self.growth.append(try element.double())
        }
      case "series":
        for element in try value.elements() {
          self.series.append(try Outcry.Journal.V1.SeriesState(json: element))
        }
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
    if let value = self.definition {
      writer.key("definition")
      value.writeJSON(to: &writer)
    }
    if let value = self.settings {
      writer.key("settings")
      value.writeJSON(to: &writer)
    }
    if writer.field("opening", isDefault: self.opening == 0) {
      writer.write(self.opening)
    }
    if writer.field("closing", isDefault: self.closing == 0) {
      writer.write(self.closing)
    }
    if writer.field("bars", isDefault: self.bars == 0) {
      writer.write(self.bars)
    }
    if writer.field("fills", isDefault: self.fills == 0) {
      writer.write(self.fills)
    }
    if writer.field("trades", isDefault: self.trades == 0) {
      writer.write(self.trades)
    }
    if let value = self.finalEquity {
      writer.key("finalEquity")
      value.writeJSON(to: &writer)
    }
    if let value = self.fees {
      writer.key("fees")
      value.writeJSON(to: &writer)
    }
    if let value = self.sharpe {
      writer.key("sharpe")
      value.writeJSON(to: &writer)
    }
    if let value = self.totalReturn {
      writer.key("totalReturn")
      value.writeJSON(to: &writer)
    }
    if let value = self.annualReturn {
      writer.key("annualReturn")
      value.writeJSON(to: &writer)
    }
    if let value = self.maximumDrawdown {
      writer.key("maximumDrawdown")
      value.writeJSON(to: &writer)
    }
    if let value = self.inSampleSharpe {
      writer.key("inSampleSharpe")
      value.writeJSON(to: &writer)
    }
    if let value = self.outOfSampleSharpe {
      writer.key("outOfSampleSharpe")
      value.writeJSON(to: &writer)
    }
    if writer.field("days", isDefault: self.days.isEmpty) {
      writer.beginArray()
      for value in self.days {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("growth", isDefault: self.growth.isEmpty) {
      writer.beginArray()
      for value in self.growth {
        writer.element()
        writer.write(value)
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

extension Outcry.Journal.V1.LiveStartConfirmed: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.LiveStartConfirmed"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__live_start_confirmed__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__LiveStartConfirmed.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.journal.v1.LiveStartConfirmed.session_id")
    self.contentHash = CFieldReading.bytes(c.pointee.content_hash.data, c.pointee.content_hash.len)
    self.phrase = try CFieldReading.string(c.pointee.phrase.data, c.pointee.phrase.len, "outcry.journal.v1.LiveStartConfirmed.phrase")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__LiveStartConfirmed.self)
    outcry__journal__v1__live_start_confirmed__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.contentHash, at: &c.pointee.content_hash)
    arena.store(self.phrase, at: &c.pointee.phrase)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "contentHash", "content_hash":
        self.contentHash = try value.bytes()
      case "phrase":
        self.phrase = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("sessionId", isDefault: self.sessionId.isEmpty) {
      writer.write(self.sessionId)
    }
    if writer.field("contentHash", isDefault: self.contentHash.isEmpty) {
      writer.write(self.contentHash)
    }
    if writer.field("phrase", isDefault: self.phrase.isEmpty) {
      writer.write(self.phrase)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.PolicySet: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.PolicySet"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__policy_set__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__PolicySet.self)
    self.strategy = try CFieldReading.string(c.pointee.strategy.data, c.pointee.strategy.len, "outcry.journal.v1.PolicySet.strategy")
    self.account = try CFieldReading.string(c.pointee.account.data, c.pointee.account.len, "outcry.journal.v1.PolicySet.account")
    self.minimumBacktestSharpe = try CFieldReading.message(c.pointee.minimum_backtest_sharpe)
    self.minimumBacktestDays = try CFieldReading.message(c.pointee.minimum_backtest_days)
    self.maximumBacktestAgeDays = try CFieldReading.message(c.pointee.maximum_backtest_age_days)
    self.maximumDegradation = try CFieldReading.message(c.pointee.maximum_degradation)
    self.minimumPaperDays = try CFieldReading.message(c.pointee.minimum_paper_days)
    self.maximumPaperDrift = try CFieldReading.message(c.pointee.maximum_paper_drift)
    self.maximumPosition = try CFieldReading.message(c.pointee.maximum_position)
    self.maximumDailyLoss = try CFieldReading.message(c.pointee.maximum_daily_loss)
    self.maximumClockSkew = try CFieldReading.message(c.pointee.maximum_clock_skew)
    self.maximumDataAge = try CFieldReading.message(c.pointee.maximum_data_age)
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.journal.v1.PolicySet.reason")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__PolicySet.self)
    outcry__journal__v1__policy_set__init(c)
    arena.store(self.strategy, at: &c.pointee.strategy)
    arena.store(self.account, at: &c.pointee.account)
    c.pointee.minimum_backtest_sharpe = self.minimumBacktestSharpe?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.minimum_backtest_days = self.minimumBacktestDays?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.maximum_backtest_age_days = self.maximumBacktestAgeDays?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.maximum_degradation = self.maximumDegradation?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.minimum_paper_days = self.minimumPaperDays?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.maximum_paper_drift = self.maximumPaperDrift?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.maximum_position = self.maximumPosition?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.maximum_daily_loss = self.maximumDailyLoss?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.maximum_clock_skew = self.maximumClockSkew?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.maximum_data_age = self.maximumDataAge?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    arena.store(self.reason, at: &c.pointee.reason)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "strategy":
        self.strategy = try value.string()
      case "account":
        self.account = try value.string()
      case "minimumBacktestSharpe", "minimum_backtest_sharpe":
        self.minimumBacktestSharpe = try Google.Protobuf.Int64Value(json: value)
      case "minimumBacktestDays", "minimum_backtest_days":
        self.minimumBacktestDays = try Google.Protobuf.Int64Value(json: value)
      case "maximumBacktestAgeDays", "maximum_backtest_age_days":
        self.maximumBacktestAgeDays = try Google.Protobuf.Int64Value(json: value)
      case "maximumDegradation", "maximum_degradation":
        self.maximumDegradation = try Google.Protobuf.Int64Value(json: value)
      case "minimumPaperDays", "minimum_paper_days":
        self.minimumPaperDays = try Google.Protobuf.Int64Value(json: value)
      case "maximumPaperDrift", "maximum_paper_drift":
        self.maximumPaperDrift = try Google.Protobuf.Int64Value(json: value)
      case "maximumPosition", "maximum_position":
        self.maximumPosition = try Google.Protobuf.Int64Value(json: value)
      case "maximumDailyLoss", "maximum_daily_loss":
        self.maximumDailyLoss = try Google.Protobuf.Int64Value(json: value)
      case "maximumClockSkew", "maximum_clock_skew":
        self.maximumClockSkew = try Google.Protobuf.Int64Value(json: value)
      case "maximumDataAge", "maximum_data_age":
        self.maximumDataAge = try Google.Protobuf.Int64Value(json: value)
      case "reason":
        self.reason = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("strategy", isDefault: self.strategy.isEmpty) {
      writer.write(self.strategy)
    }
    if writer.field("account", isDefault: self.account.isEmpty) {
      writer.write(self.account)
    }
    if let value = self.minimumBacktestSharpe {
      writer.key("minimumBacktestSharpe")
      value.writeJSON(to: &writer)
    }
    if let value = self.minimumBacktestDays {
      writer.key("minimumBacktestDays")
      value.writeJSON(to: &writer)
    }
    if let value = self.maximumBacktestAgeDays {
      writer.key("maximumBacktestAgeDays")
      value.writeJSON(to: &writer)
    }
    if let value = self.maximumDegradation {
      writer.key("maximumDegradation")
      value.writeJSON(to: &writer)
    }
    if let value = self.minimumPaperDays {
      writer.key("minimumPaperDays")
      value.writeJSON(to: &writer)
    }
    if let value = self.maximumPaperDrift {
      writer.key("maximumPaperDrift")
      value.writeJSON(to: &writer)
    }
    if let value = self.maximumPosition {
      writer.key("maximumPosition")
      value.writeJSON(to: &writer)
    }
    if let value = self.maximumDailyLoss {
      writer.key("maximumDailyLoss")
      value.writeJSON(to: &writer)
    }
    if let value = self.maximumClockSkew {
      writer.key("maximumClockSkew")
      value.writeJSON(to: &writer)
    }
    if let value = self.maximumDataAge {
      writer.key("maximumDataAge")
      value.writeJSON(to: &writer)
    }
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.PaperDayTraded: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.PaperDayTraded"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__paper_day_traded__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__PaperDayTraded.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.journal.v1.PaperDayTraded.session_id")
    self.day = c.pointee.day
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__PaperDayTraded.self)
    outcry__journal__v1__paper_day_traded__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.day = self.day
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "day":
        self.day = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("sessionId", isDefault: self.sessionId.isEmpty) {
      writer.write(self.sessionId)
    }
    if writer.field("day", isDefault: self.day == 0) {
      writer.write(self.day)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.RegistryEvent: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.RegistryEvent"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__registry_event__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__RegistryEvent.self)
    self.time = c.pointee.time
    switch c.pointee.kind_case.rawValue {
    case 2:
      self.kind = try CFieldReading.message(c.pointee.strategy_deployed, as: Outcry.Journal.V1.StrategyDeployed.self).map { .strategyDeployed($0) }
    case 3:
      self.kind = try CFieldReading.message(c.pointee.strategy_promoted, as: Outcry.Journal.V1.StrategyPromoted.self).map { .strategyPromoted($0) }
    case 4:
      self.kind = try CFieldReading.message(c.pointee.backtest_finished, as: Outcry.Journal.V1.BacktestFinished.self).map { .backtestFinished($0) }
    case 5:
      self.kind = try CFieldReading.message(c.pointee.live_start_confirmed, as: Outcry.Journal.V1.LiveStartConfirmed.self).map { .liveStartConfirmed($0) }
    case 6:
      self.kind = try CFieldReading.message(c.pointee.policy_set, as: Outcry.Journal.V1.PolicySet.self).map { .policySet($0) }
    case 7:
      self.kind = try CFieldReading.message(c.pointee.paper_day_traded, as: Outcry.Journal.V1.PaperDayTraded.self).map { .paperDayTraded($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__RegistryEvent.self)
    outcry__journal__v1__registry_event__init(c)
    c.pointee.time = self.time
    switch self.kind {
    case .strategyDeployed(let value)?:
      c.pointee.kind_case = .init(rawValue: 2)
      c.pointee.strategy_deployed = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__StrategyDeployed.self)
    case .strategyPromoted(let value)?:
      c.pointee.kind_case = .init(rawValue: 3)
      c.pointee.strategy_promoted = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__StrategyPromoted.self)
    case .backtestFinished(let value)?:
      c.pointee.kind_case = .init(rawValue: 4)
      c.pointee.backtest_finished = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__BacktestFinished.self)
    case .liveStartConfirmed(let value)?:
      c.pointee.kind_case = .init(rawValue: 5)
      c.pointee.live_start_confirmed = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__LiveStartConfirmed.self)
    case .policySet(let value)?:
      c.pointee.kind_case = .init(rawValue: 6)
      c.pointee.policy_set = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__PolicySet.self)
    case .paperDayTraded(let value)?:
      c.pointee.kind_case = .init(rawValue: 7)
      c.pointee.paper_day_traded = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__PaperDayTraded.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "time":
        self.time = try value.int64()
      case "strategyDeployed", "strategy_deployed":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .strategyDeployed(try Outcry.Journal.V1.StrategyDeployed(json: value))
      case "strategyPromoted", "strategy_promoted":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .strategyPromoted(try Outcry.Journal.V1.StrategyPromoted(json: value))
      case "backtestFinished", "backtest_finished":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .backtestFinished(try Outcry.Journal.V1.BacktestFinished(json: value))
      case "liveStartConfirmed", "live_start_confirmed":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .liveStartConfirmed(try Outcry.Journal.V1.LiveStartConfirmed(json: value))
      case "policySet", "policy_set":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .policySet(try Outcry.Journal.V1.PolicySet(json: value))
      case "paperDayTraded", "paper_day_traded":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .paperDayTraded(try Outcry.Journal.V1.PaperDayTraded(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("time", isDefault: self.time == 0) {
      writer.write(self.time)
    }
    switch self.kind {
    case .strategyDeployed(let value)?:
      writer.key("strategyDeployed")
      value.writeJSON(to: &writer)
    case .strategyPromoted(let value)?:
      writer.key("strategyPromoted")
      value.writeJSON(to: &writer)
    case .backtestFinished(let value)?:
      writer.key("backtestFinished")
      value.writeJSON(to: &writer)
    case .liveStartConfirmed(let value)?:
      writer.key("liveStartConfirmed")
      value.writeJSON(to: &writer)
    case .policySet(let value)?:
      writer.key("policySet")
      value.writeJSON(to: &writer)
    case .paperDayTraded(let value)?:
      writer.key("paperDayTraded")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}
