// Generated from outcry/v1/risk.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import COutcryContract
public import ProtobufRuntime
import StandardMessages

extension Outcry.V1.RiskLimits: CMessageConvertible {
  public static let messageName = "outcry.v1.RiskLimits"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__risk_limits__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__RiskLimits.self)
    self.maxOpenPositions = try CFieldReading.message(c.pointee.max_open_positions)
    self.maxPositionPercent = try CFieldReading.message(c.pointee.max_position_percent)
    self.maxDailyLossPercent = try CFieldReading.message(c.pointee.max_daily_loss_percent)
    self.tradingHours = try CFieldReading.message(c.pointee.trading_hours)
    self.maxSymbolQuantity = try CFieldReading.message(c.pointee.max_symbol_quantity)
    self.maxSymbolNotional = try CFieldReading.message(c.pointee.max_symbol_notional)
    self.maxTotalExposurePercent = try CFieldReading.message(c.pointee.max_total_exposure_percent)
    self.maxSectorExposurePercent = try CFieldReading.message(c.pointee.max_sector_exposure_percent)
    self.maxLeverage = try CFieldReading.message(c.pointee.max_leverage)
    self.maxOrderQuantity = try CFieldReading.message(c.pointee.max_order_quantity)
    self.maxOrderNotional = try CFieldReading.message(c.pointee.max_order_notional)
    self.maxOrdersPerSecond = try CFieldReading.message(c.pointee.max_orders_per_second)
    self.maxOrdersPerMinute = try CFieldReading.message(c.pointee.max_orders_per_minute)
    self.priceBandPercent = try CFieldReading.message(c.pointee.price_band_percent)
    self.duplicateOrderWindow = try CFieldReading.message(c.pointee.duplicate_order_window)
    self.maxDailyLoss = try CFieldReading.message(c.pointee.max_daily_loss)
    self.maxDrawdownPercent = try CFieldReading.message(c.pointee.max_drawdown_percent)
    self.maxStrategyLoss = try CFieldReading.message(c.pointee.max_strategy_loss)
    self.maxQuoteAge = try CFieldReading.message(c.pointee.max_quote_age)
    self.haltConfirmations = try CFieldReading.message(c.pointee.halt_confirmations)
    self.maxRiskBiasAge = try CFieldReading.message(c.pointee.max_risk_bias_age)
    self.conservativeRiskBias = try CFieldReading.message(c.pointee.conservative_risk_bias)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__RiskLimits.self)
    outcry__v1__risk_limits__init(c)
    c.pointee.max_open_positions = self.maxOpenPositions?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Count.self)
    c.pointee.max_position_percent = self.maxPositionPercent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.max_daily_loss_percent = self.maxDailyLossPercent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.trading_hours = self.tradingHours?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__TradingHours.self)
    c.pointee.max_symbol_quantity = self.maxSymbolQuantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.max_symbol_notional = self.maxSymbolNotional?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.max_total_exposure_percent = self.maxTotalExposurePercent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.max_sector_exposure_percent = self.maxSectorExposurePercent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.max_leverage = self.maxLeverage?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.max_order_quantity = self.maxOrderQuantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.max_order_notional = self.maxOrderNotional?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.max_orders_per_second = self.maxOrdersPerSecond?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Count.self)
    c.pointee.max_orders_per_minute = self.maxOrdersPerMinute?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Count.self)
    c.pointee.price_band_percent = self.priceBandPercent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.duplicate_order_window = self.duplicateOrderWindow?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Duration.self)
    c.pointee.max_daily_loss = self.maxDailyLoss?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.max_drawdown_percent = self.maxDrawdownPercent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.max_strategy_loss = self.maxStrategyLoss?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.max_quote_age = self.maxQuoteAge?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Duration.self)
    c.pointee.halt_confirmations = self.haltConfirmations?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Count.self)
    c.pointee.max_risk_bias_age = self.maxRiskBiasAge?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Duration.self)
    c.pointee.conservative_risk_bias = self.conservativeRiskBias?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "maxOpenPositions", "max_open_positions":
        self.maxOpenPositions = try Outcry.V1.Count(json: value)
      case "maxPositionPercent", "max_position_percent":
        self.maxPositionPercent = try Outcry.V1.Decimal(json: value)
      case "maxDailyLossPercent", "max_daily_loss_percent":
        self.maxDailyLossPercent = try Outcry.V1.Decimal(json: value)
      case "tradingHours", "trading_hours":
        self.tradingHours = try Outcry.V1.TradingHours(json: value)
      case "maxSymbolQuantity", "max_symbol_quantity":
        self.maxSymbolQuantity = try Outcry.V1.Decimal(json: value)
      case "maxSymbolNotional", "max_symbol_notional":
        self.maxSymbolNotional = try Outcry.V1.Decimal(json: value)
      case "maxTotalExposurePercent", "max_total_exposure_percent":
        self.maxTotalExposurePercent = try Outcry.V1.Decimal(json: value)
      case "maxSectorExposurePercent", "max_sector_exposure_percent":
        self.maxSectorExposurePercent = try Outcry.V1.Decimal(json: value)
      case "maxLeverage", "max_leverage":
        self.maxLeverage = try Outcry.V1.Decimal(json: value)
      case "maxOrderQuantity", "max_order_quantity":
        self.maxOrderQuantity = try Outcry.V1.Decimal(json: value)
      case "maxOrderNotional", "max_order_notional":
        self.maxOrderNotional = try Outcry.V1.Decimal(json: value)
      case "maxOrdersPerSecond", "max_orders_per_second":
        self.maxOrdersPerSecond = try Outcry.V1.Count(json: value)
      case "maxOrdersPerMinute", "max_orders_per_minute":
        self.maxOrdersPerMinute = try Outcry.V1.Count(json: value)
      case "priceBandPercent", "price_band_percent":
        self.priceBandPercent = try Outcry.V1.Decimal(json: value)
      case "duplicateOrderWindow", "duplicate_order_window":
        self.duplicateOrderWindow = try Google.Protobuf.Duration(json: value)
      case "maxDailyLoss", "max_daily_loss":
        self.maxDailyLoss = try Outcry.V1.Decimal(json: value)
      case "maxDrawdownPercent", "max_drawdown_percent":
        self.maxDrawdownPercent = try Outcry.V1.Decimal(json: value)
      case "maxStrategyLoss", "max_strategy_loss":
        self.maxStrategyLoss = try Outcry.V1.Decimal(json: value)
      case "maxQuoteAge", "max_quote_age":
        self.maxQuoteAge = try Google.Protobuf.Duration(json: value)
      case "haltConfirmations", "halt_confirmations":
        self.haltConfirmations = try Outcry.V1.Count(json: value)
      case "maxRiskBiasAge", "max_risk_bias_age":
        self.maxRiskBiasAge = try Google.Protobuf.Duration(json: value)
      case "conservativeRiskBias", "conservative_risk_bias":
        self.conservativeRiskBias = try Outcry.V1.Decimal(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.maxOpenPositions {
      writer.key("maxOpenPositions")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxPositionPercent {
      writer.key("maxPositionPercent")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxDailyLossPercent {
      writer.key("maxDailyLossPercent")
      value.writeJSON(to: &writer)
    }
    if let value = self.tradingHours {
      writer.key("tradingHours")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxSymbolQuantity {
      writer.key("maxSymbolQuantity")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxSymbolNotional {
      writer.key("maxSymbolNotional")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxTotalExposurePercent {
      writer.key("maxTotalExposurePercent")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxSectorExposurePercent {
      writer.key("maxSectorExposurePercent")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxLeverage {
      writer.key("maxLeverage")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxOrderQuantity {
      writer.key("maxOrderQuantity")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxOrderNotional {
      writer.key("maxOrderNotional")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxOrdersPerSecond {
      writer.key("maxOrdersPerSecond")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxOrdersPerMinute {
      writer.key("maxOrdersPerMinute")
      value.writeJSON(to: &writer)
    }
    if let value = self.priceBandPercent {
      writer.key("priceBandPercent")
      value.writeJSON(to: &writer)
    }
    if let value = self.duplicateOrderWindow {
      writer.key("duplicateOrderWindow")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxDailyLoss {
      writer.key("maxDailyLoss")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxDrawdownPercent {
      writer.key("maxDrawdownPercent")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxStrategyLoss {
      writer.key("maxStrategyLoss")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxQuoteAge {
      writer.key("maxQuoteAge")
      value.writeJSON(to: &writer)
    }
    if let value = self.haltConfirmations {
      writer.key("haltConfirmations")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxRiskBiasAge {
      writer.key("maxRiskBiasAge")
      value.writeJSON(to: &writer)
    }
    if let value = self.conservativeRiskBias {
      writer.key("conservativeRiskBias")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.TradingHours: CMessageConvertible {
  public static let messageName = "outcry.v1.TradingHours"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__trading_hours__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__TradingHours.self)
    self.timeZone = try CFieldReading.string(c.pointee.time_zone.data, c.pointee.time_zone.len, "outcry.v1.TradingHours.time_zone")
    self.open = try CFieldReading.string(c.pointee.open.data, c.pointee.open.len, "outcry.v1.TradingHours.open")
    self.close = try CFieldReading.string(c.pointee.close.data, c.pointee.close.len, "outcry.v1.TradingHours.close")
    self.days = CFieldReading.enums(c.pointee.days, c.pointee.n_days)
    self.holidays = try CFieldReading.strings(c.pointee.holidays, c.pointee.n_holidays, "outcry.v1.TradingHours.holidays")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__TradingHours.self)
    outcry__v1__trading_hours__init(c)
    arena.store(self.timeZone, at: &c.pointee.time_zone)
    arena.store(self.open, at: &c.pointee.open)
    arena.store(self.close, at: &c.pointee.close)
    c.pointee.n_days = self.days.count
    c.pointee.days = arena.enums(self.days)?.assumingMemoryBound(to: Outcry__V1__DayOfWeek.self)
    c.pointee.n_holidays = self.holidays.count
    c.pointee.holidays = arena.strings(self.holidays)?.assumingMemoryBound(to: ProtobufCBinaryData.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "timeZone", "time_zone":
        self.timeZone = try value.string()
      case "open":
        self.open = try value.string()
      case "close":
        self.close = try value.string()
      case "days":
        for element in try value.elements() {
          self.days.append(try Outcry.V1.DayOfWeek(json: element))
        }
      case "holidays":
        for element in try value.elements() {
          self.holidays.append(try element.string())
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("timeZone", isDefault: self.timeZone.isEmpty) {
      writer.write(self.timeZone)
    }
    if writer.field("open", isDefault: self.open.isEmpty) {
      writer.write(self.open)
    }
    if writer.field("close", isDefault: self.close.isEmpty) {
      writer.write(self.close)
    }
    if writer.field("days", isDefault: self.days.isEmpty) {
      writer.beginArray()
      for value in self.days {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("holidays", isDefault: self.holidays.isEmpty) {
      writer.beginArray()
      for value in self.holidays {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Outcry.V1.RiskHalt: CMessageConvertible {
  public static let messageName = "outcry.v1.RiskHalt"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__risk_halt__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__RiskHalt.self)
    self.haltId = try CFieldReading.string(c.pointee.halt_id.data, c.pointee.halt_id.len, "outcry.v1.RiskHalt.halt_id")
    self.type = Outcry.V1.RiskHaltType(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.RiskHalt.symbol")
    self.strategyId = try CFieldReading.string(c.pointee.strategy_id.data, c.pointee.strategy_id.len, "outcry.v1.RiskHalt.strategy_id")
    self.limit = try CFieldReading.string(c.pointee.limit.data, c.pointee.limit.len, "outcry.v1.RiskHalt.limit")
    self.observed = try CFieldReading.string(c.pointee.observed.data, c.pointee.observed.len, "outcry.v1.RiskHalt.observed")
    self.readings = c.pointee.readings
    self.message = try CFieldReading.string(c.pointee.message.data, c.pointee.message.len, "outcry.v1.RiskHalt.message")
    self.latchTime = try CFieldReading.message(c.pointee.latch_time)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__RiskHalt.self)
    outcry__v1__risk_halt__init(c)
    arena.store(self.haltId, at: &c.pointee.halt_id)
    c.pointee.type = .init(rawValue: .init(truncatingIfNeeded: self.type.rawValue))
    arena.store(self.symbol, at: &c.pointee.symbol)
    arena.store(self.strategyId, at: &c.pointee.strategy_id)
    arena.store(self.limit, at: &c.pointee.limit)
    arena.store(self.observed, at: &c.pointee.observed)
    c.pointee.readings = self.readings
    arena.store(self.message, at: &c.pointee.message)
    c.pointee.latch_time = self.latchTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "haltId", "halt_id":
        self.haltId = try value.string()
      case "type":
        self.type = try Outcry.V1.RiskHaltType(json: value)
      case "symbol":
        self.symbol = try value.string()
      case "strategyId", "strategy_id":
        self.strategyId = try value.string()
      case "limit":
        self.limit = try value.string()
      case "observed":
        self.observed = try value.string()
      case "readings":
        self.readings = try value.uint32()
      case "message":
        self.message = try value.string()
      case "latchTime", "latch_time":
        self.latchTime = try Google.Protobuf.Timestamp(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("haltId", isDefault: self.haltId.isEmpty) {
      writer.write(self.haltId)
    }
    if writer.field("type", isDefault: self.type.rawValue == 0) {
      self.type.writeJSON(to: &writer)
    }
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if writer.field("strategyId", isDefault: self.strategyId.isEmpty) {
      writer.write(self.strategyId)
    }
    if writer.field("limit", isDefault: self.limit.isEmpty) {
      writer.write(self.limit)
    }
    if writer.field("observed", isDefault: self.observed.isEmpty) {
      writer.write(self.observed)
    }
    if writer.field("readings", isDefault: self.readings == 0) {
      writer.write(self.readings)
    }
    if writer.field("message", isDefault: self.message.isEmpty) {
      writer.write(self.message)
    }
    if let value = self.latchTime {
      writer.key("latchTime")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.RiskBias: CMessageConvertible {
  public static let messageName = "outcry.v1.RiskBias"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__risk_bias__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__RiskBias.self)
    self.value = try CFieldReading.message(c.pointee.value)
    self.effectiveValue = try CFieldReading.message(c.pointee.effective_value)
    self.source = try CFieldReading.string(c.pointee.source.data, c.pointee.source.len, "outcry.v1.RiskBias.source")
    self.setTime = try CFieldReading.message(c.pointee.set_time)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__RiskBias.self)
    outcry__v1__risk_bias__init(c)
    c.pointee.value = self.value?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.effective_value = self.effectiveValue?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    arena.store(self.source, at: &c.pointee.source)
    c.pointee.set_time = self.setTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "value":
        self.value = try Outcry.V1.Decimal(json: value)
      case "effectiveValue", "effective_value":
        self.effectiveValue = try Outcry.V1.Decimal(json: value)
      case "source":
        self.source = try value.string()
      case "setTime", "set_time":
        self.setTime = try Google.Protobuf.Timestamp(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.value {
      writer.key("value")
      value.writeJSON(to: &writer)
    }
    if let value = self.effectiveValue {
      writer.key("effectiveValue")
      value.writeJSON(to: &writer)
    }
    if writer.field("source", isDefault: self.source.isEmpty) {
      writer.write(self.source)
    }
    if let value = self.setTime {
      writer.key("setTime")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.RiskBreach: CMessageConvertible {
  public static let messageName = "outcry.v1.RiskBreach"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__risk_breach__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__RiskBreach.self)
    self.breachId = try CFieldReading.string(c.pointee.breach_id.data, c.pointee.breach_id.len, "outcry.v1.RiskBreach.breach_id")
    self.verdict = Outcry.V1.RiskVerdict(rawValue: Int32(truncatingIfNeeded: c.pointee.verdict.rawValue))
    self.denial = try CFieldReading.message(c.pointee.denial)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.RiskBreach.symbol")
    self.strategyId = try CFieldReading.string(c.pointee.strategy_id.data, c.pointee.strategy_id.len, "outcry.v1.RiskBreach.strategy_id")
    self.orderId = try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.v1.RiskBreach.order_id")
    self.signalId = try CFieldReading.string(c.pointee.signal_id.data, c.pointee.signal_id.len, "outcry.v1.RiskBreach.signal_id")
    self.time = try CFieldReading.message(c.pointee.time)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__RiskBreach.self)
    outcry__v1__risk_breach__init(c)
    arena.store(self.breachId, at: &c.pointee.breach_id)
    c.pointee.verdict = .init(rawValue: .init(truncatingIfNeeded: self.verdict.rawValue))
    c.pointee.denial = self.denial?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Denial.self)
    arena.store(self.symbol, at: &c.pointee.symbol)
    arena.store(self.strategyId, at: &c.pointee.strategy_id)
    arena.store(self.orderId, at: &c.pointee.order_id)
    arena.store(self.signalId, at: &c.pointee.signal_id)
    c.pointee.time = self.time?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "breachId", "breach_id":
        self.breachId = try value.string()
      case "verdict":
        self.verdict = try Outcry.V1.RiskVerdict(json: value)
      case "denial":
        self.denial = try Outcry.V1.Denial(json: value)
      case "symbol":
        self.symbol = try value.string()
      case "strategyId", "strategy_id":
        self.strategyId = try value.string()
      case "orderId", "order_id":
        self.orderId = try value.string()
      case "signalId", "signal_id":
        self.signalId = try value.string()
      case "time":
        self.time = try Google.Protobuf.Timestamp(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("breachId", isDefault: self.breachId.isEmpty) {
      writer.write(self.breachId)
    }
    if writer.field("verdict", isDefault: self.verdict.rawValue == 0) {
      self.verdict.writeJSON(to: &writer)
    }
    if let value = self.denial {
      writer.key("denial")
      value.writeJSON(to: &writer)
    }
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if writer.field("strategyId", isDefault: self.strategyId.isEmpty) {
      writer.write(self.strategyId)
    }
    if writer.field("orderId", isDefault: self.orderId.isEmpty) {
      writer.write(self.orderId)
    }
    if writer.field("signalId", isDefault: self.signalId.isEmpty) {
      writer.write(self.signalId)
    }
    if let value = self.time {
      writer.key("time")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.KillSwitch: CMessageConvertible {
  public static let messageName = "outcry.v1.KillSwitch"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__kill_switch__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__KillSwitch.self)
    self.engaged = c.pointee.engaged != 0
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.v1.KillSwitch.reason")
    self.engageTime = try CFieldReading.message(c.pointee.engage_time)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__KillSwitch.self)
    outcry__v1__kill_switch__init(c)
    c.pointee.engaged = self.engaged ? 1 : 0
    arena.store(self.reason, at: &c.pointee.reason)
    c.pointee.engage_time = self.engageTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "engaged":
        self.engaged = try value.bool()
      case "reason":
        self.reason = try value.string()
      case "engageTime", "engage_time":
        self.engageTime = try Google.Protobuf.Timestamp(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("engaged", isDefault: !self.engaged) {
      writer.write(self.engaged)
    }
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    if let value = self.engageTime {
      writer.key("engageTime")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.RiskStatus: CMessageConvertible {
  public static let messageName = "outcry.v1.RiskStatus"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__risk_status__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__RiskStatus.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.RiskStatus.session_id")
    self.limits = try CFieldReading.message(c.pointee.limits)
    self.killSwitch = try CFieldReading.message(c.pointee.kill_switch)
    self.openPositions = c.pointee.open_positions
    self.openPositionsHeadroom = c.pointee.open_positions_headroom
    self.maxPositionNotional = try CFieldReading.message(c.pointee.max_position_notional)
    self.day = try CFieldReading.string(c.pointee.day.data, c.pointee.day.len, "outcry.v1.RiskStatus.day")
    self.dayStartEquity = try CFieldReading.message(c.pointee.day_start_equity)
    self.dayPnl = try CFieldReading.message(c.pointee.day_pnl)
    self.dailyLossLimit = try CFieldReading.message(c.pointee.daily_loss_limit)
    self.dailyLossHeadroom = try CFieldReading.message(c.pointee.daily_loss_headroom)
    self.dailyLossReached = c.pointee.daily_loss_reached != 0
    self.withinTradingHours = c.pointee.within_trading_hours != 0
    self.haltedSymbols = try CFieldReading.strings(c.pointee.halted_symbols, c.pointee.n_halted_symbols, "outcry.v1.RiskStatus.halted_symbols")
    self.equity = try CFieldReading.message(c.pointee.equity)
    self.marketTime = try CFieldReading.message(c.pointee.market_time)
    self.mode = Outcry.V1.RiskMode(rawValue: Int32(truncatingIfNeeded: c.pointee.mode.rawValue))
    self.modeReason = try CFieldReading.string(c.pointee.mode_reason.data, c.pointee.mode_reason.len, "outcry.v1.RiskStatus.mode_reason")
    self.bias = try CFieldReading.message(c.pointee.bias)
    self.halts = try CFieldReading.messages(c.pointee.halts, c.pointee.n_halts)
    self.exposure = try CFieldReading.message(c.pointee.exposure)
    self.buyingPower = try CFieldReading.message(c.pointee.buying_power)
    self.peakEquity = try CFieldReading.message(c.pointee.peak_equity)
    self.drawdownPercent = try CFieldReading.message(c.pointee.drawdown_percent)
    self.ordersLastSecond = c.pointee.orders_last_second
    self.ordersLastMinute = c.pointee.orders_last_minute
    self.etag = try CFieldReading.string(c.pointee.etag.data, c.pointee.etag.len, "outcry.v1.RiskStatus.etag")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__RiskStatus.self)
    outcry__v1__risk_status__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.limits = self.limits?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__RiskLimits.self)
    c.pointee.kill_switch = self.killSwitch?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__KillSwitch.self)
    c.pointee.open_positions = self.openPositions
    c.pointee.open_positions_headroom = self.openPositionsHeadroom
    c.pointee.max_position_notional = self.maxPositionNotional?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    arena.store(self.day, at: &c.pointee.day)
    c.pointee.day_start_equity = self.dayStartEquity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.day_pnl = self.dayPnl?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.daily_loss_limit = self.dailyLossLimit?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.daily_loss_headroom = self.dailyLossHeadroom?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.daily_loss_reached = self.dailyLossReached ? 1 : 0
    c.pointee.within_trading_hours = self.withinTradingHours ? 1 : 0
    c.pointee.n_halted_symbols = self.haltedSymbols.count
    c.pointee.halted_symbols = arena.strings(self.haltedSymbols)?.assumingMemoryBound(to: ProtobufCBinaryData.self)
    c.pointee.equity = self.equity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.market_time = self.marketTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.mode = .init(rawValue: .init(truncatingIfNeeded: self.mode.rawValue))
    arena.store(self.modeReason, at: &c.pointee.mode_reason)
    c.pointee.bias = self.bias?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__RiskBias.self)
    c.pointee.n_halts = self.halts.count
    c.pointee.halts = arena.messages(self.halts)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__RiskHalt>?.self)
    c.pointee.exposure = self.exposure?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Exposure.self)
    c.pointee.buying_power = self.buyingPower?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.peak_equity = self.peakEquity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.drawdown_percent = self.drawdownPercent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.orders_last_second = self.ordersLastSecond
    c.pointee.orders_last_minute = self.ordersLastMinute
    arena.store(self.etag, at: &c.pointee.etag)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "limits":
        self.limits = try Outcry.V1.RiskLimits(json: value)
      case "killSwitch", "kill_switch":
        self.killSwitch = try Outcry.V1.KillSwitch(json: value)
      case "openPositions", "open_positions":
        self.openPositions = try value.uint32()
      case "openPositionsHeadroom", "open_positions_headroom":
        self.openPositionsHeadroom = try value.uint32()
      case "maxPositionNotional", "max_position_notional":
        self.maxPositionNotional = try Outcry.V1.Decimal(json: value)
      case "day":
        self.day = try value.string()
      case "dayStartEquity", "day_start_equity":
        self.dayStartEquity = try Outcry.V1.Decimal(json: value)
      case "dayPnl", "day_pnl":
        self.dayPnl = try Outcry.V1.Decimal(json: value)
      case "dailyLossLimit", "daily_loss_limit":
        self.dailyLossLimit = try Outcry.V1.Decimal(json: value)
      case "dailyLossHeadroom", "daily_loss_headroom":
        self.dailyLossHeadroom = try Outcry.V1.Decimal(json: value)
      case "dailyLossReached", "daily_loss_reached":
        self.dailyLossReached = try value.bool()
      case "withinTradingHours", "within_trading_hours":
        self.withinTradingHours = try value.bool()
      case "haltedSymbols", "halted_symbols":
        for element in try value.elements() {
          self.haltedSymbols.append(try element.string())
        }
      case "equity":
        self.equity = try Outcry.V1.Decimal(json: value)
      case "marketTime", "market_time":
        self.marketTime = try Google.Protobuf.Timestamp(json: value)
      case "mode":
        self.mode = try Outcry.V1.RiskMode(json: value)
      case "modeReason", "mode_reason":
        self.modeReason = try value.string()
      case "bias":
        self.bias = try Outcry.V1.RiskBias(json: value)
      case "halts":
        for element in try value.elements() {
          self.halts.append(try Outcry.V1.RiskHalt(json: element))
        }
      case "exposure":
        self.exposure = try Outcry.V1.Exposure(json: value)
      case "buyingPower", "buying_power":
        self.buyingPower = try Outcry.V1.Decimal(json: value)
      case "peakEquity", "peak_equity":
        self.peakEquity = try Outcry.V1.Decimal(json: value)
      case "drawdownPercent", "drawdown_percent":
        self.drawdownPercent = try Outcry.V1.Decimal(json: value)
      case "ordersLastSecond", "orders_last_second":
        self.ordersLastSecond = try value.uint32()
      case "ordersLastMinute", "orders_last_minute":
        self.ordersLastMinute = try value.uint32()
      case "etag":
        self.etag = try value.string()
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
    if let value = self.limits {
      writer.key("limits")
      value.writeJSON(to: &writer)
    }
    if let value = self.killSwitch {
      writer.key("killSwitch")
      value.writeJSON(to: &writer)
    }
    if writer.field("openPositions", isDefault: self.openPositions == 0) {
      writer.write(self.openPositions)
    }
    if writer.field("openPositionsHeadroom", isDefault: self.openPositionsHeadroom == 0) {
      writer.write(self.openPositionsHeadroom)
    }
    if let value = self.maxPositionNotional {
      writer.key("maxPositionNotional")
      value.writeJSON(to: &writer)
    }
    if writer.field("day", isDefault: self.day.isEmpty) {
      writer.write(self.day)
    }
    if let value = self.dayStartEquity {
      writer.key("dayStartEquity")
      value.writeJSON(to: &writer)
    }
    if let value = self.dayPnl {
      writer.key("dayPnl")
      value.writeJSON(to: &writer)
    }
    if let value = self.dailyLossLimit {
      writer.key("dailyLossLimit")
      value.writeJSON(to: &writer)
    }
    if let value = self.dailyLossHeadroom {
      writer.key("dailyLossHeadroom")
      value.writeJSON(to: &writer)
    }
    if writer.field("dailyLossReached", isDefault: !self.dailyLossReached) {
      writer.write(self.dailyLossReached)
    }
    if writer.field("withinTradingHours", isDefault: !self.withinTradingHours) {
      writer.write(self.withinTradingHours)
    }
    if writer.field("haltedSymbols", isDefault: self.haltedSymbols.isEmpty) {
      writer.beginArray()
      for value in self.haltedSymbols {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if let value = self.equity {
      writer.key("equity")
      value.writeJSON(to: &writer)
    }
    if let value = self.marketTime {
      writer.key("marketTime")
      value.writeJSON(to: &writer)
    }
    if writer.field("mode", isDefault: self.mode.rawValue == 0) {
      self.mode.writeJSON(to: &writer)
    }
    if writer.field("modeReason", isDefault: self.modeReason.isEmpty) {
      writer.write(self.modeReason)
    }
    if let value = self.bias {
      writer.key("bias")
      value.writeJSON(to: &writer)
    }
    if writer.field("halts", isDefault: self.halts.isEmpty) {
      writer.beginArray()
      for value in self.halts {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if let value = self.exposure {
      writer.key("exposure")
      value.writeJSON(to: &writer)
    }
    if let value = self.buyingPower {
      writer.key("buyingPower")
      value.writeJSON(to: &writer)
    }
    if let value = self.peakEquity {
      writer.key("peakEquity")
      value.writeJSON(to: &writer)
    }
    if let value = self.drawdownPercent {
      writer.key("drawdownPercent")
      value.writeJSON(to: &writer)
    }
    if writer.field("ordersLastSecond", isDefault: self.ordersLastSecond == 0) {
      writer.write(self.ordersLastSecond)
    }
    if writer.field("ordersLastMinute", isDefault: self.ordersLastMinute == 0) {
      writer.write(self.ordersLastMinute)
    }
    if writer.field("etag", isDefault: self.etag.isEmpty) {
      writer.write(self.etag)
    }
    writer.endObject()
  }
}

extension Outcry.V1.GetRiskStatusRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.GetRiskStatusRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_risk_status_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetRiskStatusRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.GetRiskStatusRequest.session_id")
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetRiskStatusRequest.self)
    outcry__v1__get_risk_status_request__init(c)
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

extension Outcry.V1.GetRiskStatusResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.GetRiskStatusResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_risk_status_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetRiskStatusResponse.self)
    self.status = try CFieldReading.message(c.pointee.status)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetRiskStatusResponse.self)
    outcry__v1__get_risk_status_response__init(c)
    c.pointee.status = self.status?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__RiskStatus.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "status":
        self.status = try Outcry.V1.RiskStatus(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.status {
      writer.key("status")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.WatchRiskStatusRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchRiskStatusRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_risk_status_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__WatchRiskStatusRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.WatchRiskStatusRequest.session_id")
    self.start = try CFieldReading.message(c.pointee.start)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchRiskStatusRequest.self)
    outcry__v1__watch_risk_status_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.start = self.start?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__WatchStart.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "start":
        self.start = try Outcry.V1.WatchStart(json: value)
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
    if let value = self.start {
      writer.key("start")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.WatchRiskStatusResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchRiskStatusResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_risk_status_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__WatchRiskStatusResponse.self)
    self.revision = c.pointee.revision
    switch c.pointee.payload_case.rawValue {
    case 2:
      self.payload = try CFieldReading.message(c.pointee.opened, as: Outcry.V1.StreamOpened.self).map { .opened($0) }
    case 3:
      self.payload = try CFieldReading.message(c.pointee.snapshot, as: Outcry.V1.RiskStatus.self).map { .snapshot($0) }
    case 4:
      self.payload = try CFieldReading.message(c.pointee.snapshot_end, as: Outcry.V1.StreamSnapshotEnd.self).map { .snapshotEnd($0) }
    case 5:
      self.payload = try CFieldReading.message(c.pointee.event, as: Outcry.V1.RiskStatus.self).map { .event($0) }
    case 6:
      self.payload = try CFieldReading.message(c.pointee.heartbeat, as: Outcry.V1.StreamHeartbeat.self).map { .heartbeat($0) }
    case 7:
      self.payload = try CFieldReading.message(c.pointee.closing, as: Outcry.V1.StreamClosing.self).map { .closing($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchRiskStatusResponse.self)
    outcry__v1__watch_risk_status_response__init(c)
    c.pointee.revision = self.revision
    switch self.payload {
    case .opened(let value)?:
      c.pointee.payload_case = .init(rawValue: 2)
      c.pointee.opened = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamOpened.self)
    case .snapshot(let value)?:
      c.pointee.payload_case = .init(rawValue: 3)
      c.pointee.snapshot = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__RiskStatus.self)
    case .snapshotEnd(let value)?:
      c.pointee.payload_case = .init(rawValue: 4)
      c.pointee.snapshot_end = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamSnapshotEnd.self)
    case .event(let value)?:
      c.pointee.payload_case = .init(rawValue: 5)
      c.pointee.event = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__RiskStatus.self)
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
        self.payload = .snapshot(try Outcry.V1.RiskStatus(json: value))
      case "snapshotEnd", "snapshot_end":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .snapshotEnd(try Outcry.V1.StreamSnapshotEnd(json: value))
      case "event":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .event(try Outcry.V1.RiskStatus(json: value))
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

extension Outcry.V1.EngageKillSwitchRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.EngageKillSwitchRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__engage_kill_switch_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__EngageKillSwitchRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.EngageKillSwitchRequest.session_id")
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.v1.EngageKillSwitchRequest.reason")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__EngageKillSwitchRequest.self)
    outcry__v1__engage_kill_switch_request__init(c)
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

extension Outcry.V1.EngageKillSwitchResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.EngageKillSwitchResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__engage_kill_switch_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__EngageKillSwitchResponse.self)
    self.status = try CFieldReading.message(c.pointee.status)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__EngageKillSwitchResponse.self)
    outcry__v1__engage_kill_switch_response__init(c)
    c.pointee.status = self.status?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__RiskStatus.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "status":
        self.status = try Outcry.V1.RiskStatus(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.status {
      writer.key("status")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ReleaseKillSwitchRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ReleaseKillSwitchRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__release_kill_switch_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ReleaseKillSwitchRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.ReleaseKillSwitchRequest.session_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ReleaseKillSwitchRequest.self)
    outcry__v1__release_kill_switch_request__init(c)
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

extension Outcry.V1.ReleaseKillSwitchResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ReleaseKillSwitchResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__release_kill_switch_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ReleaseKillSwitchResponse.self)
    self.status = try CFieldReading.message(c.pointee.status)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ReleaseKillSwitchResponse.self)
    outcry__v1__release_kill_switch_response__init(c)
    c.pointee.status = self.status?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__RiskStatus.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "status":
        self.status = try Outcry.V1.RiskStatus(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.status {
      writer.key("status")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.UpdateRiskLimitsRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.UpdateRiskLimitsRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__update_risk_limits_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__UpdateRiskLimitsRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.UpdateRiskLimitsRequest.session_id")
    self.limits = try CFieldReading.message(c.pointee.limits)
    self.etag = try CFieldReading.string(c.pointee.etag.data, c.pointee.etag.len, "outcry.v1.UpdateRiskLimitsRequest.etag")
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.v1.UpdateRiskLimitsRequest.reason")
    self.validateOnly = c.pointee.validate_only != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__UpdateRiskLimitsRequest.self)
    outcry__v1__update_risk_limits_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.limits = self.limits?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__RiskLimits.self)
    arena.store(self.etag, at: &c.pointee.etag)
    arena.store(self.reason, at: &c.pointee.reason)
    c.pointee.validate_only = self.validateOnly ? 1 : 0
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "limits":
        self.limits = try Outcry.V1.RiskLimits(json: value)
      case "etag":
        self.etag = try value.string()
      case "reason":
        self.reason = try value.string()
      case "validateOnly", "validate_only":
        self.validateOnly = try value.bool()
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
    if let value = self.limits {
      writer.key("limits")
      value.writeJSON(to: &writer)
    }
    if writer.field("etag", isDefault: self.etag.isEmpty) {
      writer.write(self.etag)
    }
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    if writer.field("validateOnly", isDefault: !self.validateOnly) {
      writer.write(self.validateOnly)
    }
    writer.endObject()
  }
}

extension Outcry.V1.UpdateRiskLimitsResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.UpdateRiskLimitsResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__update_risk_limits_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__UpdateRiskLimitsResponse.self)
    self.status = try CFieldReading.message(c.pointee.status)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__UpdateRiskLimitsResponse.self)
    outcry__v1__update_risk_limits_response__init(c)
    c.pointee.status = self.status?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__RiskStatus.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "status":
        self.status = try Outcry.V1.RiskStatus(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.status {
      writer.key("status")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListRiskBreachesRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ListRiskBreachesRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_risk_breaches_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListRiskBreachesRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.ListRiskBreachesRequest.session_id")
    self.pageSize = c.pointee.page_size
    self.pageToken = try CFieldReading.string(c.pointee.page_token.data, c.pointee.page_token.len, "outcry.v1.ListRiskBreachesRequest.page_token")
    self.rule = try CFieldReading.string(c.pointee.rule.data, c.pointee.rule.len, "outcry.v1.ListRiskBreachesRequest.rule")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.ListRiskBreachesRequest.symbol")
    self.strategyId = try CFieldReading.string(c.pointee.strategy_id.data, c.pointee.strategy_id.len, "outcry.v1.ListRiskBreachesRequest.strategy_id")
    self.orderBy = try CFieldReading.string(c.pointee.order_by.data, c.pointee.order_by.len, "outcry.v1.ListRiskBreachesRequest.order_by")
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListRiskBreachesRequest.self)
    outcry__v1__list_risk_breaches_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.page_size = self.pageSize
    arena.store(self.pageToken, at: &c.pointee.page_token)
    arena.store(self.rule, at: &c.pointee.rule)
    arena.store(self.symbol, at: &c.pointee.symbol)
    arena.store(self.strategyId, at: &c.pointee.strategy_id)
    arena.store(self.orderBy, at: &c.pointee.order_by)
    c.pointee.min_revision = self.minRevision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "pageSize", "page_size":
        self.pageSize = try value.uint32()
      case "pageToken", "page_token":
        self.pageToken = try value.string()
      case "rule":
        self.rule = try value.string()
      case "symbol":
        self.symbol = try value.string()
      case "strategyId", "strategy_id":
        self.strategyId = try value.string()
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
    if writer.field("sessionId", isDefault: self.sessionId.isEmpty) {
      writer.write(self.sessionId)
    }
    if writer.field("pageSize", isDefault: self.pageSize == 0) {
      writer.write(self.pageSize)
    }
    if writer.field("pageToken", isDefault: self.pageToken.isEmpty) {
      writer.write(self.pageToken)
    }
    if writer.field("rule", isDefault: self.rule.isEmpty) {
      writer.write(self.rule)
    }
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if writer.field("strategyId", isDefault: self.strategyId.isEmpty) {
      writer.write(self.strategyId)
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

extension Outcry.V1.ListRiskBreachesResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ListRiskBreachesResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_risk_breaches_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListRiskBreachesResponse.self)
    self.breaches = try CFieldReading.messages(c.pointee.breaches, c.pointee.n_breaches)
    self.nextPageToken = try CFieldReading.string(c.pointee.next_page_token.data, c.pointee.next_page_token.len, "outcry.v1.ListRiskBreachesResponse.next_page_token")
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListRiskBreachesResponse.self)
    outcry__v1__list_risk_breaches_response__init(c)
    c.pointee.n_breaches = self.breaches.count
    c.pointee.breaches = arena.messages(self.breaches)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__RiskBreach>?.self)
    arena.store(self.nextPageToken, at: &c.pointee.next_page_token)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "breaches":
        for element in try value.elements() {
          self.breaches.append(try Outcry.V1.RiskBreach(json: element))
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
    if writer.field("breaches", isDefault: self.breaches.isEmpty) {
      writer.beginArray()
      for value in self.breaches {
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

extension Outcry.V1.SetRiskBiasRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.SetRiskBiasRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__set_risk_bias_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__SetRiskBiasRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.SetRiskBiasRequest.session_id")
    self.value = try CFieldReading.message(c.pointee.value)
    self.source = try CFieldReading.string(c.pointee.source.data, c.pointee.source.len, "outcry.v1.SetRiskBiasRequest.source")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__SetRiskBiasRequest.self)
    outcry__v1__set_risk_bias_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.value = self.value?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    arena.store(self.source, at: &c.pointee.source)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "value":
        self.value = try Outcry.V1.Decimal(json: value)
      case "source":
        self.source = try value.string()
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
    if let value = self.value {
      writer.key("value")
      value.writeJSON(to: &writer)
    }
    if writer.field("source", isDefault: self.source.isEmpty) {
      writer.write(self.source)
    }
    writer.endObject()
  }
}

extension Outcry.V1.SetRiskBiasResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.SetRiskBiasResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__set_risk_bias_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__SetRiskBiasResponse.self)
    self.status = try CFieldReading.message(c.pointee.status)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__SetRiskBiasResponse.self)
    outcry__v1__set_risk_bias_response__init(c)
    c.pointee.status = self.status?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__RiskStatus.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "status":
        self.status = try Outcry.V1.RiskStatus(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.status {
      writer.key("status")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.SetModeRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.SetModeRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__set_mode_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__SetModeRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.SetModeRequest.session_id")
    self.mode = Outcry.V1.RiskMode(rawValue: Int32(truncatingIfNeeded: c.pointee.mode.rawValue))
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.v1.SetModeRequest.reason")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__SetModeRequest.self)
    outcry__v1__set_mode_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.mode = .init(rawValue: .init(truncatingIfNeeded: self.mode.rawValue))
    arena.store(self.reason, at: &c.pointee.reason)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "mode":
        self.mode = try Outcry.V1.RiskMode(json: value)
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
    if writer.field("mode", isDefault: self.mode.rawValue == 0) {
      self.mode.writeJSON(to: &writer)
    }
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    writer.endObject()
  }
}

extension Outcry.V1.SetModeResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.SetModeResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__set_mode_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__SetModeResponse.self)
    self.status = try CFieldReading.message(c.pointee.status)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__SetModeResponse.self)
    outcry__v1__set_mode_response__init(c)
    c.pointee.status = self.status?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__RiskStatus.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "status":
        self.status = try Outcry.V1.RiskStatus(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.status {
      writer.key("status")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ReleaseHaltRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ReleaseHaltRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__release_halt_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ReleaseHaltRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.ReleaseHaltRequest.session_id")
    self.haltId = try CFieldReading.string(c.pointee.halt_id.data, c.pointee.halt_id.len, "outcry.v1.ReleaseHaltRequest.halt_id")
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.v1.ReleaseHaltRequest.reason")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ReleaseHaltRequest.self)
    outcry__v1__release_halt_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.haltId, at: &c.pointee.halt_id)
    arena.store(self.reason, at: &c.pointee.reason)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "haltId", "halt_id":
        self.haltId = try value.string()
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
    if writer.field("haltId", isDefault: self.haltId.isEmpty) {
      writer.write(self.haltId)
    }
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ReleaseHaltResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ReleaseHaltResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__release_halt_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ReleaseHaltResponse.self)
    self.status = try CFieldReading.message(c.pointee.status)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ReleaseHaltResponse.self)
    outcry__v1__release_halt_response__init(c)
    c.pointee.status = self.status?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__RiskStatus.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "status":
        self.status = try Outcry.V1.RiskStatus(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.status {
      writer.key("status")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.FlattenAllRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.FlattenAllRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__flatten_all_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__FlattenAllRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.FlattenAllRequest.session_id")
    self.clientFlattenId = try CFieldReading.string(c.pointee.client_flatten_id.data, c.pointee.client_flatten_id.len, "outcry.v1.FlattenAllRequest.client_flatten_id")
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.v1.FlattenAllRequest.reason")
    self.validateOnly = c.pointee.validate_only != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__FlattenAllRequest.self)
    outcry__v1__flatten_all_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.clientFlattenId, at: &c.pointee.client_flatten_id)
    arena.store(self.reason, at: &c.pointee.reason)
    c.pointee.validate_only = self.validateOnly ? 1 : 0
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "clientFlattenId", "client_flatten_id":
        self.clientFlattenId = try value.string()
      case "reason":
        self.reason = try value.string()
      case "validateOnly", "validate_only":
        self.validateOnly = try value.bool()
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
    if writer.field("clientFlattenId", isDefault: self.clientFlattenId.isEmpty) {
      writer.write(self.clientFlattenId)
    }
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    if writer.field("validateOnly", isDefault: !self.validateOnly) {
      writer.write(self.validateOnly)
    }
    writer.endObject()
  }
}

extension Outcry.V1.FlattenAllResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.FlattenAllResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__flatten_all_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__FlattenAllResponse.self)
    self.cancelledOrders = try CFieldReading.messages(c.pointee.cancelled_orders, c.pointee.n_cancelled_orders)
    self.closingOrders = try CFieldReading.messages(c.pointee.closing_orders, c.pointee.n_closing_orders)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__FlattenAllResponse.self)
    outcry__v1__flatten_all_response__init(c)
    c.pointee.n_cancelled_orders = self.cancelledOrders.count
    c.pointee.cancelled_orders = arena.messages(self.cancelledOrders)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__Order>?.self)
    c.pointee.n_closing_orders = self.closingOrders.count
    c.pointee.closing_orders = arena.messages(self.closingOrders)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__Order>?.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "cancelledOrders", "cancelled_orders":
        for element in try value.elements() {
          self.cancelledOrders.append(try Outcry.V1.Order(json: element))
        }
      case "closingOrders", "closing_orders":
        for element in try value.elements() {
          self.closingOrders.append(try Outcry.V1.Order(json: element))
        }
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("cancelledOrders", isDefault: self.cancelledOrders.isEmpty) {
      writer.beginArray()
      for value in self.cancelledOrders {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("closingOrders", isDefault: self.closingOrders.isEmpty) {
      writer.beginArray()
      for value in self.closingOrders {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}
