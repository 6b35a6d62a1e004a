// Generated from outcry/v1/sessions.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import COutcryContract
public import ProtobufRuntime
import StandardMessages

extension Outcry.V1.SessionSpec: CMessageConvertible {
  public static let messageName = "outcry.v1.SessionSpec"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__session_spec__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__SessionSpec.self)
    self.displayName = try CFieldReading.string(c.pointee.display_name.data, c.pointee.display_name.len, "outcry.v1.SessionSpec.display_name")
    self.mode = Outcry.V1.TradingMode(rawValue: Int32(truncatingIfNeeded: c.pointee.mode.rawValue))
    self.symbols = try CFieldReading.strings(c.pointee.symbols, c.pointee.n_symbols, "outcry.v1.SessionSpec.symbols")
    self.initialCash = try CFieldReading.message(c.pointee.initial_cash)
    self.strategyYaml = try CFieldReading.string(c.pointee.strategy_yaml.data, c.pointee.strategy_yaml.len, "outcry.v1.SessionSpec.strategy_yaml")
    self.riskLimits = try CFieldReading.message(c.pointee.risk_limits)
    self.replay = try CFieldReading.message(c.pointee.replay)
    self.paper = try CFieldReading.message(c.pointee.paper)
    self.costMethod = Outcry.V1.CostMethod(rawValue: Int32(truncatingIfNeeded: c.pointee.cost_method.rawValue))
    self.instruments = try CFieldReading.messages(c.pointee.instruments, c.pointee.n_instruments)
    self.baseCurrency = try CFieldReading.string(c.pointee.base_currency.data, c.pointee.base_currency.len, "outcry.v1.SessionSpec.base_currency")
    self.exchangeRates = try CFieldReading.messages(c.pointee.exchange_rates, c.pointee.n_exchange_rates)
    self.execution = try CFieldReading.message(c.pointee.execution)
    self.strategyVersion = try CFieldReading.string(c.pointee.strategy_version.data, c.pointee.strategy_version.len, "outcry.v1.SessionSpec.strategy_version")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__SessionSpec.self)
    outcry__v1__session_spec__init(c)
    arena.store(self.displayName, at: &c.pointee.display_name)
    c.pointee.mode = .init(rawValue: .init(truncatingIfNeeded: self.mode.rawValue))
    c.pointee.n_symbols = self.symbols.count
    c.pointee.symbols = arena.strings(self.symbols)?.assumingMemoryBound(to: ProtobufCBinaryData.self)
    c.pointee.initial_cash = self.initialCash?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    arena.store(self.strategyYaml, at: &c.pointee.strategy_yaml)
    c.pointee.risk_limits = self.riskLimits?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__RiskLimits.self)
    c.pointee.replay = self.replay?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__ReplaySettings.self)
    c.pointee.paper = self.paper?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__PaperSettings.self)
    c.pointee.cost_method = .init(rawValue: .init(truncatingIfNeeded: self.costMethod.rawValue))
    c.pointee.n_instruments = self.instruments.count
    c.pointee.instruments = arena.messages(self.instruments)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__InstrumentSettings>?.self)
    arena.store(self.baseCurrency, at: &c.pointee.base_currency)
    c.pointee.n_exchange_rates = self.exchangeRates.count
    c.pointee.exchange_rates = arena.messages(self.exchangeRates)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__ExchangeRate>?.self)
    c.pointee.execution = self.execution?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__ExecutionSettings.self)
    arena.store(self.strategyVersion, at: &c.pointee.strategy_version)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "displayName", "display_name":
        self.displayName = try value.string()
      case "mode":
        self.mode = try Outcry.V1.TradingMode(json: value)
      case "symbols":
        for element in try value.elements() {
          self.symbols.append(try element.string())
        }
      case "initialCash", "initial_cash":
        self.initialCash = try Outcry.V1.Decimal(json: value)
      case "strategyYaml", "strategy_yaml":
        self.strategyYaml = try value.string()
      case "riskLimits", "risk_limits":
        self.riskLimits = try Outcry.V1.RiskLimits(json: value)
      case "replay":
        self.replay = try Outcry.V1.ReplaySettings(json: value)
      case "paper":
        self.paper = try Outcry.V1.PaperSettings(json: value)
      case "costMethod", "cost_method":
        self.costMethod = try Outcry.V1.CostMethod(json: value)
      case "instruments":
        for element in try value.elements() {
          self.instruments.append(try Outcry.V1.InstrumentSettings(json: element))
        }
      case "baseCurrency", "base_currency":
        self.baseCurrency = try value.string()
      case "exchangeRates", "exchange_rates":
        for element in try value.elements() {
          self.exchangeRates.append(try Outcry.V1.ExchangeRate(json: element))
        }
      case "execution":
        self.execution = try Outcry.V1.ExecutionSettings(json: value)
      case "strategyVersion", "strategy_version":
        self.strategyVersion = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("displayName", isDefault: self.displayName.isEmpty) {
      writer.write(self.displayName)
    }
    if writer.field("mode", isDefault: self.mode.rawValue == 0) {
      self.mode.writeJSON(to: &writer)
    }
    if writer.field("symbols", isDefault: self.symbols.isEmpty) {
      writer.beginArray()
      for value in self.symbols {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if let value = self.initialCash {
      writer.key("initialCash")
      value.writeJSON(to: &writer)
    }
    if writer.field("strategyYaml", isDefault: self.strategyYaml.isEmpty) {
      writer.write(self.strategyYaml)
    }
    if let value = self.riskLimits {
      writer.key("riskLimits")
      value.writeJSON(to: &writer)
    }
    if let value = self.replay {
      writer.key("replay")
      value.writeJSON(to: &writer)
    }
    if let value = self.paper {
      writer.key("paper")
      value.writeJSON(to: &writer)
    }
    if writer.field("costMethod", isDefault: self.costMethod.rawValue == 0) {
      self.costMethod.writeJSON(to: &writer)
    }
    if writer.field("instruments", isDefault: self.instruments.isEmpty) {
      writer.beginArray()
      for value in self.instruments {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("baseCurrency", isDefault: self.baseCurrency.isEmpty) {
      writer.write(self.baseCurrency)
    }
    if writer.field("exchangeRates", isDefault: self.exchangeRates.isEmpty) {
      writer.beginArray()
      for value in self.exchangeRates {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if let value = self.execution {
      writer.key("execution")
      value.writeJSON(to: &writer)
    }
    if writer.field("strategyVersion", isDefault: self.strategyVersion.isEmpty) {
      writer.write(self.strategyVersion)
    }
    writer.endObject()
  }
}

extension Outcry.V1.InstrumentSettings: CMessageConvertible {
  public static let messageName = "outcry.v1.InstrumentSettings"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__instrument_settings__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__InstrumentSettings.self)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.InstrumentSettings.symbol")
    self.sector = try CFieldReading.string(c.pointee.sector.data, c.pointee.sector.len, "outcry.v1.InstrumentSettings.sector")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__InstrumentSettings.self)
    outcry__v1__instrument_settings__init(c)
    arena.store(self.symbol, at: &c.pointee.symbol)
    arena.store(self.sector, at: &c.pointee.sector)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "symbol":
        self.symbol = try value.string()
      case "sector":
        self.sector = try value.string()
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
    if writer.field("sector", isDefault: self.sector.isEmpty) {
      writer.write(self.sector)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ExchangeRate: CMessageConvertible {
  public static let messageName = "outcry.v1.ExchangeRate"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__exchange_rate__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ExchangeRate.self)
    self.currency = try CFieldReading.string(c.pointee.currency.data, c.pointee.currency.len, "outcry.v1.ExchangeRate.currency")
    self.rate = try CFieldReading.message(c.pointee.rate)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ExchangeRate.self)
    outcry__v1__exchange_rate__init(c)
    arena.store(self.currency, at: &c.pointee.currency)
    c.pointee.rate = self.rate?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "currency":
        self.currency = try value.string()
      case "rate":
        self.rate = try Outcry.V1.Decimal(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("currency", isDefault: self.currency.isEmpty) {
      writer.write(self.currency)
    }
    if let value = self.rate {
      writer.key("rate")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ReplaySettings: CMessageConvertible {
  public static let messageName = "outcry.v1.ReplaySettings"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__replay_settings__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ReplaySettings.self)
    self.startTime = try CFieldReading.message(c.pointee.start_time)
    self.endTime = try CFieldReading.message(c.pointee.end_time)
    switch c.pointee.pace_case.rawValue {
    case 3:
      self.pace = try CFieldReading.message(c.pointee.bars_per_second, as: Outcry.V1.Decimal.self).map { .barsPerSecond($0) }
    case 4:
      self.pace = try CFieldReading.message(c.pointee.maximum, as: Outcry.V1.ReplaySettings.MaximumPace.self).map { .maximum($0) }
    default: break
    }
    self.barInterval = try CFieldReading.string(c.pointee.bar_interval.data, c.pointee.bar_interval.len, "outcry.v1.ReplaySettings.bar_interval")
    self.priceAdjustment = Outcry.V1.PriceAdjustment(rawValue: Int32(truncatingIfNeeded: c.pointee.price_adjustment.rawValue))
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ReplaySettings.self)
    outcry__v1__replay_settings__init(c)
    c.pointee.start_time = self.startTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.end_time = self.endTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    switch self.pace {
    case .barsPerSecond(let value)?:
      c.pointee.pace_case = .init(rawValue: 3)
      c.pointee.bars_per_second = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    case .maximum(let value)?:
      c.pointee.pace_case = .init(rawValue: 4)
      c.pointee.maximum = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__ReplaySettings__MaximumPace.self)
    case nil: break
    }
    arena.store(self.barInterval, at: &c.pointee.bar_interval)
    c.pointee.price_adjustment = .init(rawValue: .init(truncatingIfNeeded: self.priceAdjustment.rawValue))
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "startTime", "start_time":
        self.startTime = try Google.Protobuf.Timestamp(json: value)
      case "endTime", "end_time":
        self.endTime = try Google.Protobuf.Timestamp(json: value)
      case "barsPerSecond", "bars_per_second":
        guard self.pace == nil else { throw value.secondMember(of: "pace") }
        self.pace = .barsPerSecond(try Outcry.V1.Decimal(json: value))
      case "maximum":
        guard self.pace == nil else { throw value.secondMember(of: "pace") }
        self.pace = .maximum(try Outcry.V1.ReplaySettings.MaximumPace(json: value))
      case "barInterval", "bar_interval":
        self.barInterval = try value.string()
      case "priceAdjustment", "price_adjustment":
        self.priceAdjustment = try Outcry.V1.PriceAdjustment(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.startTime {
      writer.key("startTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.endTime {
      writer.key("endTime")
      value.writeJSON(to: &writer)
    }
    switch self.pace {
    case .barsPerSecond(let value)?:
      writer.key("barsPerSecond")
      value.writeJSON(to: &writer)
    case .maximum(let value)?:
      writer.key("maximum")
      value.writeJSON(to: &writer)
    case nil: break
    }
    if writer.field("barInterval", isDefault: self.barInterval.isEmpty) {
      writer.write(self.barInterval)
    }
    if writer.field("priceAdjustment", isDefault: self.priceAdjustment.rawValue == 0) {
      self.priceAdjustment.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ReplaySettings.MaximumPace: CMessageConvertible {
  public static let messageName = "outcry.v1.ReplaySettings.MaximumPace"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__replay_settings__maximum_pace__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ReplaySettings__MaximumPace.self)
    outcry__v1__replay_settings__maximum_pace__init(c)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    if let member = try json.members().first { throw member.value.unknownField(of: Self.messageName) }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.endObject()
  }
}

extension Outcry.V1.PaperSettings: CMessageConvertible {
  public static let messageName = "outcry.v1.PaperSettings"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__paper_settings__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__PaperSettings.self)
    self.spreadBasisPoints = try CFieldReading.message(c.pointee.spread_basis_points)
    self.maximumVolumePercent = try CFieldReading.message(c.pointee.maximum_volume_percent)
    self.commission = try CFieldReading.message(c.pointee.commission)
    self.slippage = try CFieldReading.message(c.pointee.slippage)
    self.barPath = Outcry.V1.BarPath(rawValue: Int32(truncatingIfNeeded: c.pointee.bar_path.rawValue))
    self.limitFill = Outcry.V1.LimitFill(rawValue: Int32(truncatingIfNeeded: c.pointee.limit_fill.rawValue))
    self.latencyMicroseconds = try CFieldReading.message(c.pointee.latency_microseconds)
    self.sessionHours = try CFieldReading.message(c.pointee.session_hours)
    self.maxQuoteAgeMilliseconds = try CFieldReading.message(c.pointee.max_quote_age_milliseconds)
    self.randomSeed = try CFieldReading.message(c.pointee.random_seed)
    self.latencyJitterMicroseconds = try CFieldReading.message(c.pointee.latency_jitter_microseconds)
    self.orderArrival = Outcry.V1.OrderArrival(rawValue: Int32(truncatingIfNeeded: c.pointee.order_arrival.rawValue))
    self.stopLimitFill = Outcry.V1.StopLimitFill(rawValue: Int32(truncatingIfNeeded: c.pointee.stop_limit_fill.rawValue))
    self.touchFillPercent = try CFieldReading.message(c.pointee.touch_fill_percent)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__PaperSettings.self)
    outcry__v1__paper_settings__init(c)
    c.pointee.spread_basis_points = self.spreadBasisPoints?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.maximum_volume_percent = self.maximumVolumePercent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.commission = self.commission?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__CommissionModel.self)
    c.pointee.slippage = self.slippage?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__SlippageModel.self)
    c.pointee.bar_path = .init(rawValue: .init(truncatingIfNeeded: self.barPath.rawValue))
    c.pointee.limit_fill = .init(rawValue: .init(truncatingIfNeeded: self.limitFill.rawValue))
    c.pointee.latency_microseconds = self.latencyMicroseconds?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Count.self)
    c.pointee.session_hours = self.sessionHours?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__TradingHours.self)
    c.pointee.max_quote_age_milliseconds = self.maxQuoteAgeMilliseconds?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Count.self)
    c.pointee.random_seed = self.randomSeed?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Count.self)
    c.pointee.latency_jitter_microseconds = self.latencyJitterMicroseconds?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Count.self)
    c.pointee.order_arrival = .init(rawValue: .init(truncatingIfNeeded: self.orderArrival.rawValue))
    c.pointee.stop_limit_fill = .init(rawValue: .init(truncatingIfNeeded: self.stopLimitFill.rawValue))
    c.pointee.touch_fill_percent = self.touchFillPercent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "spreadBasisPoints", "spread_basis_points":
        self.spreadBasisPoints = try Outcry.V1.Decimal(json: value)
      case "maximumVolumePercent", "maximum_volume_percent":
        self.maximumVolumePercent = try Outcry.V1.Decimal(json: value)
      case "commission":
        self.commission = try Outcry.V1.CommissionModel(json: value)
      case "slippage":
        self.slippage = try Outcry.V1.SlippageModel(json: value)
      case "barPath", "bar_path":
        self.barPath = try Outcry.V1.BarPath(json: value)
      case "limitFill", "limit_fill":
        self.limitFill = try Outcry.V1.LimitFill(json: value)
      case "latencyMicroseconds", "latency_microseconds":
        self.latencyMicroseconds = try Outcry.V1.Count(json: value)
      case "sessionHours", "session_hours":
        self.sessionHours = try Outcry.V1.TradingHours(json: value)
      case "maxQuoteAgeMilliseconds", "max_quote_age_milliseconds":
        self.maxQuoteAgeMilliseconds = try Outcry.V1.Count(json: value)
      case "randomSeed", "random_seed":
        self.randomSeed = try Outcry.V1.Count(json: value)
      case "latencyJitterMicroseconds", "latency_jitter_microseconds":
        self.latencyJitterMicroseconds = try Outcry.V1.Count(json: value)
      case "orderArrival", "order_arrival":
        self.orderArrival = try Outcry.V1.OrderArrival(json: value)
      case "stopLimitFill", "stop_limit_fill":
        self.stopLimitFill = try Outcry.V1.StopLimitFill(json: value)
      case "touchFillPercent", "touch_fill_percent":
        self.touchFillPercent = try Outcry.V1.Decimal(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.spreadBasisPoints {
      writer.key("spreadBasisPoints")
      value.writeJSON(to: &writer)
    }
    if let value = self.maximumVolumePercent {
      writer.key("maximumVolumePercent")
      value.writeJSON(to: &writer)
    }
    if let value = self.commission {
      writer.key("commission")
      value.writeJSON(to: &writer)
    }
    if let value = self.slippage {
      writer.key("slippage")
      value.writeJSON(to: &writer)
    }
    if writer.field("barPath", isDefault: self.barPath.rawValue == 0) {
      self.barPath.writeJSON(to: &writer)
    }
    if writer.field("limitFill", isDefault: self.limitFill.rawValue == 0) {
      self.limitFill.writeJSON(to: &writer)
    }
    if let value = self.latencyMicroseconds {
      writer.key("latencyMicroseconds")
      value.writeJSON(to: &writer)
    }
    if let value = self.sessionHours {
      writer.key("sessionHours")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxQuoteAgeMilliseconds {
      writer.key("maxQuoteAgeMilliseconds")
      value.writeJSON(to: &writer)
    }
    if let value = self.randomSeed {
      writer.key("randomSeed")
      value.writeJSON(to: &writer)
    }
    if let value = self.latencyJitterMicroseconds {
      writer.key("latencyJitterMicroseconds")
      value.writeJSON(to: &writer)
    }
    if writer.field("orderArrival", isDefault: self.orderArrival.rawValue == 0) {
      self.orderArrival.writeJSON(to: &writer)
    }
    if writer.field("stopLimitFill", isDefault: self.stopLimitFill.rawValue == 0) {
      self.stopLimitFill.writeJSON(to: &writer)
    }
    if let value = self.touchFillPercent {
      writer.key("touchFillPercent")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.CommissionModel: CMessageConvertible {
  public static let messageName = "outcry.v1.CommissionModel"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__commission_model__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CommissionModel.self)
    switch c.pointee.model_case.rawValue {
    case 1:
      self.model = try CFieldReading.message(c.pointee.per_share, as: Outcry.V1.CommissionModel.PerShare.self).map { .perShare($0) }
    case 2:
      self.model = try CFieldReading.message(c.pointee.per_order, as: Outcry.V1.CommissionModel.PerOrder.self).map { .perOrder($0) }
    case 3:
      self.model = try CFieldReading.message(c.pointee.percent_of_notional, as: Outcry.V1.CommissionModel.PercentOfNotional.self).map { .percentOfNotional($0) }
    case 4:
      self.model = try CFieldReading.message(c.pointee.maker_taker, as: Outcry.V1.CommissionModel.MakerTaker.self).map { .makerTaker($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CommissionModel.self)
    outcry__v1__commission_model__init(c)
    switch self.model {
    case .perShare(let value)?:
      c.pointee.model_case = .init(rawValue: 1)
      c.pointee.per_share = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__CommissionModel__PerShare.self)
    case .perOrder(let value)?:
      c.pointee.model_case = .init(rawValue: 2)
      c.pointee.per_order = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__CommissionModel__PerOrder.self)
    case .percentOfNotional(let value)?:
      c.pointee.model_case = .init(rawValue: 3)
      c.pointee.percent_of_notional = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__CommissionModel__PercentOfNotional.self)
    case .makerTaker(let value)?:
      c.pointee.model_case = .init(rawValue: 4)
      c.pointee.maker_taker = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__CommissionModel__MakerTaker.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "perShare", "per_share":
        guard self.model == nil else { throw value.secondMember(of: "model") }
        self.model = .perShare(try Outcry.V1.CommissionModel.PerShare(json: value))
      case "perOrder", "per_order":
        guard self.model == nil else { throw value.secondMember(of: "model") }
        self.model = .perOrder(try Outcry.V1.CommissionModel.PerOrder(json: value))
      case "percentOfNotional", "percent_of_notional":
        guard self.model == nil else { throw value.secondMember(of: "model") }
        self.model = .percentOfNotional(try Outcry.V1.CommissionModel.PercentOfNotional(json: value))
      case "makerTaker", "maker_taker":
        guard self.model == nil else { throw value.secondMember(of: "model") }
        self.model = .makerTaker(try Outcry.V1.CommissionModel.MakerTaker(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.model {
    case .perShare(let value)?:
      writer.key("perShare")
      value.writeJSON(to: &writer)
    case .perOrder(let value)?:
      writer.key("perOrder")
      value.writeJSON(to: &writer)
    case .percentOfNotional(let value)?:
      writer.key("percentOfNotional")
      value.writeJSON(to: &writer)
    case .makerTaker(let value)?:
      writer.key("makerTaker")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.V1.CommissionModel.PerShare: CMessageConvertible {
  public static let messageName = "outcry.v1.CommissionModel.PerShare"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__commission_model__per_share__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CommissionModel__PerShare.self)
    self.amount = try CFieldReading.message(c.pointee.amount)
    self.minimum = try CFieldReading.message(c.pointee.minimum)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CommissionModel__PerShare.self)
    outcry__v1__commission_model__per_share__init(c)
    c.pointee.amount = self.amount?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.minimum = self.minimum?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "amount":
        self.amount = try Outcry.V1.Decimal(json: value)
      case "minimum":
        self.minimum = try Outcry.V1.Decimal(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.amount {
      writer.key("amount")
      value.writeJSON(to: &writer)
    }
    if let value = self.minimum {
      writer.key("minimum")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.CommissionModel.PerOrder: CMessageConvertible {
  public static let messageName = "outcry.v1.CommissionModel.PerOrder"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__commission_model__per_order__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CommissionModel__PerOrder.self)
    self.amount = try CFieldReading.message(c.pointee.amount)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CommissionModel__PerOrder.self)
    outcry__v1__commission_model__per_order__init(c)
    c.pointee.amount = self.amount?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "amount":
        self.amount = try Outcry.V1.Decimal(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.amount {
      writer.key("amount")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.CommissionModel.MakerTaker: CMessageConvertible {
  public static let messageName = "outcry.v1.CommissionModel.MakerTaker"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__commission_model__maker_taker__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CommissionModel__MakerTaker.self)
    self.makerPercent = try CFieldReading.message(c.pointee.maker_percent)
    self.takerPercent = try CFieldReading.message(c.pointee.taker_percent)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CommissionModel__MakerTaker.self)
    outcry__v1__commission_model__maker_taker__init(c)
    c.pointee.maker_percent = self.makerPercent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.taker_percent = self.takerPercent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "makerPercent", "maker_percent":
        self.makerPercent = try Outcry.V1.Decimal(json: value)
      case "takerPercent", "taker_percent":
        self.takerPercent = try Outcry.V1.Decimal(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.makerPercent {
      writer.key("makerPercent")
      value.writeJSON(to: &writer)
    }
    if let value = self.takerPercent {
      writer.key("takerPercent")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.CommissionModel.PercentOfNotional: CMessageConvertible {
  public static let messageName = "outcry.v1.CommissionModel.PercentOfNotional"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__commission_model__percent_of_notional__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CommissionModel__PercentOfNotional.self)
    self.percent = try CFieldReading.message(c.pointee.percent)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CommissionModel__PercentOfNotional.self)
    outcry__v1__commission_model__percent_of_notional__init(c)
    c.pointee.percent = self.percent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "percent":
        self.percent = try Outcry.V1.Decimal(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.percent {
      writer.key("percent")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.SlippageModel: CMessageConvertible {
  public static let messageName = "outcry.v1.SlippageModel"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__slippage_model__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__SlippageModel.self)
    switch c.pointee.model_case.rawValue {
    case 1:
      self.model = try CFieldReading.message(c.pointee.fixed, as: Outcry.V1.SlippageModel.Fixed.self).map { .fixed($0) }
    case 2:
      self.model = try CFieldReading.message(c.pointee.percent_of_price, as: Outcry.V1.SlippageModel.PercentOfPrice.self).map { .percentOfPrice($0) }
    case 3:
      self.model = try CFieldReading.message(c.pointee.volume_share, as: Outcry.V1.SlippageModel.VolumeShare.self).map { .volumeShare($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__SlippageModel.self)
    outcry__v1__slippage_model__init(c)
    switch self.model {
    case .fixed(let value)?:
      c.pointee.model_case = .init(rawValue: 1)
      c.pointee.fixed = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__SlippageModel__Fixed.self)
    case .percentOfPrice(let value)?:
      c.pointee.model_case = .init(rawValue: 2)
      c.pointee.percent_of_price = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__SlippageModel__PercentOfPrice.self)
    case .volumeShare(let value)?:
      c.pointee.model_case = .init(rawValue: 3)
      c.pointee.volume_share = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__SlippageModel__VolumeShare.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "fixed":
        guard self.model == nil else { throw value.secondMember(of: "model") }
        self.model = .fixed(try Outcry.V1.SlippageModel.Fixed(json: value))
      case "percentOfPrice", "percent_of_price":
        guard self.model == nil else { throw value.secondMember(of: "model") }
        self.model = .percentOfPrice(try Outcry.V1.SlippageModel.PercentOfPrice(json: value))
      case "volumeShare", "volume_share":
        guard self.model == nil else { throw value.secondMember(of: "model") }
        self.model = .volumeShare(try Outcry.V1.SlippageModel.VolumeShare(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.model {
    case .fixed(let value)?:
      writer.key("fixed")
      value.writeJSON(to: &writer)
    case .percentOfPrice(let value)?:
      writer.key("percentOfPrice")
      value.writeJSON(to: &writer)
    case .volumeShare(let value)?:
      writer.key("volumeShare")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.V1.SlippageModel.Fixed: CMessageConvertible {
  public static let messageName = "outcry.v1.SlippageModel.Fixed"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__slippage_model__fixed__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__SlippageModel__Fixed.self)
    self.amount = try CFieldReading.message(c.pointee.amount)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__SlippageModel__Fixed.self)
    outcry__v1__slippage_model__fixed__init(c)
    c.pointee.amount = self.amount?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "amount":
        self.amount = try Outcry.V1.Decimal(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.amount {
      writer.key("amount")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.SlippageModel.PercentOfPrice: CMessageConvertible {
  public static let messageName = "outcry.v1.SlippageModel.PercentOfPrice"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__slippage_model__percent_of_price__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__SlippageModel__PercentOfPrice.self)
    self.percent = try CFieldReading.message(c.pointee.percent)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__SlippageModel__PercentOfPrice.self)
    outcry__v1__slippage_model__percent_of_price__init(c)
    c.pointee.percent = self.percent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "percent":
        self.percent = try Outcry.V1.Decimal(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.percent {
      writer.key("percent")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.SlippageModel.VolumeShare: CMessageConvertible {
  public static let messageName = "outcry.v1.SlippageModel.VolumeShare"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__slippage_model__volume_share__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__SlippageModel__VolumeShare.self)
    outcry__v1__slippage_model__volume_share__init(c)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    if let member = try json.members().first { throw member.value.unknownField(of: Self.messageName) }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.endObject()
  }
}

extension Outcry.V1.Session: CMessageConvertible {
  public static let messageName = "outcry.v1.Session"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__session__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Session.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.Session.session_id")
    self.spec = try CFieldReading.message(c.pointee.spec)
    self.state = Outcry.V1.SessionState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    self.stateReason = try CFieldReading.string(c.pointee.state_reason.data, c.pointee.state_reason.len, "outcry.v1.Session.state_reason")
    self.strategyName = try CFieldReading.string(c.pointee.strategy_name.data, c.pointee.strategy_name.len, "outcry.v1.Session.strategy_name")
    self.currency = try CFieldReading.string(c.pointee.currency.data, c.pointee.currency.len, "outcry.v1.Session.currency")
    self.createTime = try CFieldReading.message(c.pointee.create_time)
    self.marketTime = try CFieldReading.message(c.pointee.market_time)
    self.equity = try CFieldReading.message(c.pointee.equity)
    self.openPositions = c.pointee.open_positions
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Session.self)
    outcry__v1__session__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.spec = self.spec?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__SessionSpec.self)
    c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.rawValue))
    arena.store(self.stateReason, at: &c.pointee.state_reason)
    arena.store(self.strategyName, at: &c.pointee.strategy_name)
    arena.store(self.currency, at: &c.pointee.currency)
    c.pointee.create_time = self.createTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.market_time = self.marketTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.equity = self.equity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.open_positions = self.openPositions
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "spec":
        self.spec = try Outcry.V1.SessionSpec(json: value)
      case "state":
        self.state = try Outcry.V1.SessionState(json: value)
      case "stateReason", "state_reason":
        self.stateReason = try value.string()
      case "strategyName", "strategy_name":
        self.strategyName = try value.string()
      case "currency":
        self.currency = try value.string()
      case "createTime", "create_time":
        self.createTime = try Google.Protobuf.Timestamp(json: value)
      case "marketTime", "market_time":
        self.marketTime = try Google.Protobuf.Timestamp(json: value)
      case "equity":
        self.equity = try Outcry.V1.Decimal(json: value)
      case "openPositions", "open_positions":
        self.openPositions = try value.uint32()
      case "revision":
        self.revision = try value.uint64()
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
    if let value = self.spec {
      writer.key("spec")
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
    if let value = self.marketTime {
      writer.key("marketTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.equity {
      writer.key("equity")
      value.writeJSON(to: &writer)
    }
    if writer.field("openPositions", isDefault: self.openPositions == 0) {
      writer.write(self.openPositions)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.CreateSessionRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.CreateSessionRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__create_session_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CreateSessionRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.CreateSessionRequest.session_id")
    self.spec = try CFieldReading.message(c.pointee.spec)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CreateSessionRequest.self)
    outcry__v1__create_session_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.spec = self.spec?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__SessionSpec.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "spec":
        self.spec = try Outcry.V1.SessionSpec(json: value)
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
    if let value = self.spec {
      writer.key("spec")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.CreateSessionResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.CreateSessionResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__create_session_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CreateSessionResponse.self)
    self.session = try CFieldReading.message(c.pointee.session)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CreateSessionResponse.self)
    outcry__v1__create_session_response__init(c)
    c.pointee.session = self.session?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Session.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "session":
        self.session = try Outcry.V1.Session(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.session {
      writer.key("session")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.StartSessionRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.StartSessionRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__start_session_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__StartSessionRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.StartSessionRequest.session_id")
    self.validateOnly = c.pointee.validate_only != 0
    self.confirmation = try CFieldReading.string(c.pointee.confirmation.data, c.pointee.confirmation.len, "outcry.v1.StartSessionRequest.confirmation")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__StartSessionRequest.self)
    outcry__v1__start_session_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.validate_only = self.validateOnly ? 1 : 0
    arena.store(self.confirmation, at: &c.pointee.confirmation)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "validateOnly", "validate_only":
        self.validateOnly = try value.bool()
      case "confirmation":
        self.confirmation = try value.string()
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
    if writer.field("validateOnly", isDefault: !self.validateOnly) {
      writer.write(self.validateOnly)
    }
    if writer.field("confirmation", isDefault: self.confirmation.isEmpty) {
      writer.write(self.confirmation)
    }
    writer.endObject()
  }
}

extension Outcry.V1.StartSessionResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.StartSessionResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__start_session_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__StartSessionResponse.self)
    self.session = try CFieldReading.message(c.pointee.session)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__StartSessionResponse.self)
    outcry__v1__start_session_response__init(c)
    c.pointee.session = self.session?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Session.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "session":
        self.session = try Outcry.V1.Session(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.session {
      writer.key("session")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.PauseSessionRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.PauseSessionRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__pause_session_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__PauseSessionRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.PauseSessionRequest.session_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__PauseSessionRequest.self)
    outcry__v1__pause_session_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
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
    writer.endObject()
  }
}

extension Outcry.V1.PauseSessionResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.PauseSessionResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__pause_session_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__PauseSessionResponse.self)
    self.session = try CFieldReading.message(c.pointee.session)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__PauseSessionResponse.self)
    outcry__v1__pause_session_response__init(c)
    c.pointee.session = self.session?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Session.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "session":
        self.session = try Outcry.V1.Session(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.session {
      writer.key("session")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ResumeSessionRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ResumeSessionRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__resume_session_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ResumeSessionRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.ResumeSessionRequest.session_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ResumeSessionRequest.self)
    outcry__v1__resume_session_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
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
    writer.endObject()
  }
}

extension Outcry.V1.ResumeSessionResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ResumeSessionResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__resume_session_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ResumeSessionResponse.self)
    self.session = try CFieldReading.message(c.pointee.session)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ResumeSessionResponse.self)
    outcry__v1__resume_session_response__init(c)
    c.pointee.session = self.session?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Session.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "session":
        self.session = try Outcry.V1.Session(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.session {
      writer.key("session")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.StopSessionRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.StopSessionRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__stop_session_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__StopSessionRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.StopSessionRequest.session_id")
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.v1.StopSessionRequest.reason")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__StopSessionRequest.self)
    outcry__v1__stop_session_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.reason, at: &c.pointee.reason)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "reason":
        self.reason = try value.string()
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
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    writer.endObject()
  }
}

extension Outcry.V1.StopSessionResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.StopSessionResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__stop_session_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__StopSessionResponse.self)
    self.session = try CFieldReading.message(c.pointee.session)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__StopSessionResponse.self)
    outcry__v1__stop_session_response__init(c)
    c.pointee.session = self.session?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Session.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "session":
        self.session = try Outcry.V1.Session(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.session {
      writer.key("session")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.GetSessionRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.GetSessionRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_session_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetSessionRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.GetSessionRequest.session_id")
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetSessionRequest.self)
    outcry__v1__get_session_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.min_revision = self.minRevision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "minRevision", "min_revision":
        self.minRevision = try value.uint64()
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
    if writer.field("minRevision", isDefault: self.minRevision == 0) {
      writer.write(self.minRevision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.GetSessionResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.GetSessionResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_session_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetSessionResponse.self)
    self.session = try CFieldReading.message(c.pointee.session)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetSessionResponse.self)
    outcry__v1__get_session_response__init(c)
    c.pointee.session = self.session?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Session.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "session":
        self.session = try Outcry.V1.Session(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.session {
      writer.key("session")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListSessionsRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ListSessionsRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_sessions_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListSessionsRequest.self)
    self.pageSize = c.pointee.page_size
    self.pageToken = try CFieldReading.string(c.pointee.page_token.data, c.pointee.page_token.len, "outcry.v1.ListSessionsRequest.page_token")
    self.states = CFieldReading.enums(c.pointee.states, c.pointee.n_states)
    self.orderBy = try CFieldReading.string(c.pointee.order_by.data, c.pointee.order_by.len, "outcry.v1.ListSessionsRequest.order_by")
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListSessionsRequest.self)
    outcry__v1__list_sessions_request__init(c)
    c.pointee.page_size = self.pageSize
    arena.store(self.pageToken, at: &c.pointee.page_token)
    c.pointee.n_states = self.states.count
    c.pointee.states = arena.enums(self.states)?.assumingMemoryBound(to: Outcry__V1__SessionState.self)
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
          self.states.append(try Outcry.V1.SessionState(json: element))
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

extension Outcry.V1.ListSessionsResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ListSessionsResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_sessions_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListSessionsResponse.self)
    self.sessions = try CFieldReading.messages(c.pointee.sessions, c.pointee.n_sessions)
    self.nextPageToken = try CFieldReading.string(c.pointee.next_page_token.data, c.pointee.next_page_token.len, "outcry.v1.ListSessionsResponse.next_page_token")
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListSessionsResponse.self)
    outcry__v1__list_sessions_response__init(c)
    c.pointee.n_sessions = self.sessions.count
    c.pointee.sessions = arena.messages(self.sessions)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__Session>?.self)
    arena.store(self.nextPageToken, at: &c.pointee.next_page_token)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessions":
        for element in try value.elements() {
          self.sessions.append(try Outcry.V1.Session(json: element))
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
    if writer.field("sessions", isDefault: self.sessions.isEmpty) {
      writer.beginArray()
      for value in self.sessions {
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

extension Outcry.V1.WatchSessionsRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchSessionsRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_sessions_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__WatchSessionsRequest.self)
    self.start = try CFieldReading.message(c.pointee.start)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.WatchSessionsRequest.session_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchSessionsRequest.self)
    outcry__v1__watch_sessions_request__init(c)
    c.pointee.start = self.start?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__WatchStart.self)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "start":
        self.start = try Outcry.V1.WatchStart(json: value)
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.start {
      writer.key("start")
      value.writeJSON(to: &writer)
    }
    if writer.field("sessionId", isDefault: self.sessionId.isEmpty) {
      writer.write(self.sessionId)
    }
    writer.endObject()
  }
}

extension Outcry.V1.WatchSessionsResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchSessionsResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_sessions_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__WatchSessionsResponse.self)
    self.revision = c.pointee.revision
    switch c.pointee.payload_case.rawValue {
    case 2:
      self.payload = try CFieldReading.message(c.pointee.opened, as: Outcry.V1.StreamOpened.self).map { .opened($0) }
    case 3:
      self.payload = try CFieldReading.message(c.pointee.snapshot, as: Outcry.V1.Session.self).map { .snapshot($0) }
    case 4:
      self.payload = try CFieldReading.message(c.pointee.snapshot_end, as: Outcry.V1.StreamSnapshotEnd.self).map { .snapshotEnd($0) }
    case 5:
      self.payload = try CFieldReading.message(c.pointee.event, as: Outcry.V1.Session.self).map { .event($0) }
    case 6:
      self.payload = try CFieldReading.message(c.pointee.heartbeat, as: Outcry.V1.StreamHeartbeat.self).map { .heartbeat($0) }
    case 7:
      self.payload = try CFieldReading.message(c.pointee.closing, as: Outcry.V1.StreamClosing.self).map { .closing($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchSessionsResponse.self)
    outcry__v1__watch_sessions_response__init(c)
    c.pointee.revision = self.revision
    switch self.payload {
    case .opened(let value)?:
      c.pointee.payload_case = .init(rawValue: 2)
      c.pointee.opened = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamOpened.self)
    case .snapshot(let value)?:
      c.pointee.payload_case = .init(rawValue: 3)
      c.pointee.snapshot = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Session.self)
    case .snapshotEnd(let value)?:
      c.pointee.payload_case = .init(rawValue: 4)
      c.pointee.snapshot_end = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamSnapshotEnd.self)
    case .event(let value)?:
      c.pointee.payload_case = .init(rawValue: 5)
      c.pointee.event = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Session.self)
    case .heartbeat(let value)?:
      c.pointee.payload_case = .init(rawValue: 6)
      c.pointee.heartbeat = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamHeartbeat.self)
    case .closing(let value)?:
      c.pointee.payload_case = .init(rawValue: 7)
      c.pointee.closing = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamClosing.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "revision":
        self.revision = try value.uint64()
      case "opened":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .opened(try Outcry.V1.StreamOpened(json: value))
      case "snapshot":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .snapshot(try Outcry.V1.Session(json: value))
      case "snapshotEnd", "snapshot_end":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .snapshotEnd(try Outcry.V1.StreamSnapshotEnd(json: value))
      case "event":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .event(try Outcry.V1.Session(json: value))
      case "heartbeat":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .heartbeat(try Outcry.V1.StreamHeartbeat(json: value))
      case "closing":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .closing(try Outcry.V1.StreamClosing(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    switch self.payload {
    case .opened(let value)?:
      writer.key("opened")
      value.writeJSON(to: &writer)
    case .snapshot(let value)?:
      writer.key("snapshot")
      value.writeJSON(to: &writer)
    case .snapshotEnd(let value)?:
      writer.key("snapshotEnd")
      value.writeJSON(to: &writer)
    case .event(let value)?:
      writer.key("event")
      value.writeJSON(to: &writer)
    case .heartbeat(let value)?:
      writer.key("heartbeat")
      value.writeJSON(to: &writer)
    case .closing(let value)?:
      writer.key("closing")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}
