// Generated from outcry/journal/v1/risk.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CJournalMessages
public import ProtobufRuntime
import StandardMessages

extension Outcry.Journal.V1.ExposureLimits: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.ExposureLimits"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__exposure_limits__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__ExposureLimits.self)
    self.maxSymbolQuantity = try CFieldReading.message(c.pointee.max_symbol_quantity)
    self.maxSymbolNotional = try CFieldReading.message(c.pointee.max_symbol_notional)
    self.maxTotalPercent = try CFieldReading.message(c.pointee.max_total_percent)
    self.maxSectorPercent = try CFieldReading.message(c.pointee.max_sector_percent)
    self.maxLeverage = try CFieldReading.message(c.pointee.max_leverage)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__ExposureLimits.self)
    outcry__journal__v1__exposure_limits__init(c)
    c.pointee.max_symbol_quantity = self.maxSymbolQuantity?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.max_symbol_notional = self.maxSymbolNotional?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    c.pointee.max_total_percent = self.maxTotalPercent?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.max_sector_percent = self.maxSectorPercent?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.max_leverage = self.maxLeverage?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "maxSymbolQuantity", "max_symbol_quantity":
        self.maxSymbolQuantity = try Google.Protobuf.Int64Value(json: value)
      case "maxSymbolNotional", "max_symbol_notional":
        self.maxSymbolNotional = try Outcry.Journal.V1.Amount(json: value)
      case "maxTotalPercent", "max_total_percent":
        self.maxTotalPercent = try Google.Protobuf.Int64Value(json: value)
      case "maxSectorPercent", "max_sector_percent":
        self.maxSectorPercent = try Google.Protobuf.Int64Value(json: value)
      case "maxLeverage", "max_leverage":
        self.maxLeverage = try Google.Protobuf.Int64Value(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.maxSymbolQuantity {
      writer.key("maxSymbolQuantity")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxSymbolNotional {
      writer.key("maxSymbolNotional")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxTotalPercent {
      writer.key("maxTotalPercent")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxSectorPercent {
      writer.key("maxSectorPercent")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxLeverage {
      writer.key("maxLeverage")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.OrderLimits: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.OrderLimits"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__order_limits__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__OrderLimits.self)
    self.maxQuantity = try CFieldReading.message(c.pointee.max_quantity)
    self.maxNotional = try CFieldReading.message(c.pointee.max_notional)
    self.maxPerSecond = try CFieldReading.message(c.pointee.max_per_second)
    self.maxPerMinute = try CFieldReading.message(c.pointee.max_per_minute)
    self.priceBandPercent = try CFieldReading.message(c.pointee.price_band_percent)
    self.duplicateWindow = try CFieldReading.message(c.pointee.duplicate_window)
    self.maxQuoteAge = try CFieldReading.message(c.pointee.max_quote_age)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__OrderLimits.self)
    outcry__journal__v1__order_limits__init(c)
    c.pointee.max_quantity = self.maxQuantity?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.max_notional = self.maxNotional?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    c.pointee.max_per_second = self.maxPerSecond?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.max_per_minute = self.maxPerMinute?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.price_band_percent = self.priceBandPercent?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.duplicate_window = self.duplicateWindow?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.max_quote_age = self.maxQuoteAge?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "maxQuantity", "max_quantity":
        self.maxQuantity = try Google.Protobuf.Int64Value(json: value)
      case "maxNotional", "max_notional":
        self.maxNotional = try Outcry.Journal.V1.Amount(json: value)
      case "maxPerSecond", "max_per_second":
        self.maxPerSecond = try Google.Protobuf.Int64Value(json: value)
      case "maxPerMinute", "max_per_minute":
        self.maxPerMinute = try Google.Protobuf.Int64Value(json: value)
      case "priceBandPercent", "price_band_percent":
        self.priceBandPercent = try Google.Protobuf.Int64Value(json: value)
      case "duplicateWindow", "duplicate_window":
        self.duplicateWindow = try Google.Protobuf.Int64Value(json: value)
      case "maxQuoteAge", "max_quote_age":
        self.maxQuoteAge = try Google.Protobuf.Int64Value(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.maxQuantity {
      writer.key("maxQuantity")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxNotional {
      writer.key("maxNotional")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxPerSecond {
      writer.key("maxPerSecond")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxPerMinute {
      writer.key("maxPerMinute")
      value.writeJSON(to: &writer)
    }
    if let value = self.priceBandPercent {
      writer.key("priceBandPercent")
      value.writeJSON(to: &writer)
    }
    if let value = self.duplicateWindow {
      writer.key("duplicateWindow")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxQuoteAge {
      writer.key("maxQuoteAge")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.LossLimits: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.LossLimits"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__loss_limits__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__LossLimits.self)
    self.maxDailyLoss = try CFieldReading.message(c.pointee.max_daily_loss)
    self.maxDrawdownPercent = try CFieldReading.message(c.pointee.max_drawdown_percent)
    self.maxStrategyLoss = try CFieldReading.message(c.pointee.max_strategy_loss)
    self.haltConfirmations = try CFieldReading.message(c.pointee.halt_confirmations)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__LossLimits.self)
    outcry__journal__v1__loss_limits__init(c)
    c.pointee.max_daily_loss = self.maxDailyLoss?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    c.pointee.max_drawdown_percent = self.maxDrawdownPercent?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.max_strategy_loss = self.maxStrategyLoss?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    c.pointee.halt_confirmations = self.haltConfirmations?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "maxDailyLoss", "max_daily_loss":
        self.maxDailyLoss = try Outcry.Journal.V1.Amount(json: value)
      case "maxDrawdownPercent", "max_drawdown_percent":
        self.maxDrawdownPercent = try Google.Protobuf.Int64Value(json: value)
      case "maxStrategyLoss", "max_strategy_loss":
        self.maxStrategyLoss = try Outcry.Journal.V1.Amount(json: value)
      case "haltConfirmations", "halt_confirmations":
        self.haltConfirmations = try Google.Protobuf.Int64Value(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
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
    if let value = self.haltConfirmations {
      writer.key("haltConfirmations")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.BiasLimits: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.BiasLimits"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__bias_limits__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__BiasLimits.self)
    self.maxAge = try CFieldReading.message(c.pointee.max_age)
    self.conservative = c.pointee.conservative
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__BiasLimits.self)
    outcry__journal__v1__bias_limits__init(c)
    c.pointee.max_age = self.maxAge?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.conservative = self.conservative
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "maxAge", "max_age":
        self.maxAge = try Google.Protobuf.Int64Value(json: value)
      case "conservative":
        self.conservative = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.maxAge {
      writer.key("maxAge")
      value.writeJSON(to: &writer)
    }
    if writer.field("conservative", isDefault: self.conservative == 0) {
      writer.write(self.conservative)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.RiskLimits: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.RiskLimits"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__risk_limits__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__RiskLimits.self)
    self.maxOpenPositions = c.pointee.max_open_positions
    self.maxPositionPercent = c.pointee.max_position_percent
    self.maxDailyLossPercent = c.pointee.max_daily_loss_percent
    self.tradingHours = try CFieldReading.message(c.pointee.trading_hours)
    self.exposure = try CFieldReading.message(c.pointee.exposure)
    self.orders = try CFieldReading.message(c.pointee.orders)
    self.losses = try CFieldReading.message(c.pointee.losses)
    self.bias = try CFieldReading.message(c.pointee.bias)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__RiskLimits.self)
    outcry__journal__v1__risk_limits__init(c)
    c.pointee.max_open_positions = self.maxOpenPositions
    c.pointee.max_position_percent = self.maxPositionPercent
    c.pointee.max_daily_loss_percent = self.maxDailyLossPercent
    c.pointee.trading_hours = self.tradingHours?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__TradingHours.self)
    c.pointee.exposure = self.exposure?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__ExposureLimits.self)
    c.pointee.orders = self.orders?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__OrderLimits.self)
    c.pointee.losses = self.losses?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__LossLimits.self)
    c.pointee.bias = self.bias?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__BiasLimits.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "maxOpenPositions", "max_open_positions":
        self.maxOpenPositions = try value.uint32()
      case "maxPositionPercent", "max_position_percent":
        self.maxPositionPercent = try value.int64()
      case "maxDailyLossPercent", "max_daily_loss_percent":
        self.maxDailyLossPercent = try value.int64()
      case "tradingHours", "trading_hours":
        self.tradingHours = try Outcry.Journal.V1.TradingHours(json: value)
      case "exposure":
        self.exposure = try Outcry.Journal.V1.ExposureLimits(json: value)
      case "orders":
        self.orders = try Outcry.Journal.V1.OrderLimits(json: value)
      case "losses":
        self.losses = try Outcry.Journal.V1.LossLimits(json: value)
      case "bias":
        self.bias = try Outcry.Journal.V1.BiasLimits(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("maxOpenPositions", isDefault: self.maxOpenPositions == 0) {
      writer.write(self.maxOpenPositions)
    }
    if writer.field("maxPositionPercent", isDefault: self.maxPositionPercent == 0) {
      writer.write(self.maxPositionPercent)
    }
    if writer.field("maxDailyLossPercent", isDefault: self.maxDailyLossPercent == 0) {
      writer.write(self.maxDailyLossPercent)
    }
    if let value = self.tradingHours {
      writer.key("tradingHours")
      value.writeJSON(to: &writer)
    }
    if let value = self.exposure {
      writer.key("exposure")
      value.writeJSON(to: &writer)
    }
    if let value = self.orders {
      writer.key("orders")
      value.writeJSON(to: &writer)
    }
    if let value = self.losses {
      writer.key("losses")
      value.writeJSON(to: &writer)
    }
    if let value = self.bias {
      writer.key("bias")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.RiskBias: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.RiskBias"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__risk_bias__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__RiskBias.self)
    self.value = c.pointee.value
    self.setTime = c.pointee.set_time
    self.source = try CFieldReading.string(c.pointee.source.data, c.pointee.source.len, "outcry.journal.v1.RiskBias.source")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__RiskBias.self)
    outcry__journal__v1__risk_bias__init(c)
    c.pointee.value = self.value
    c.pointee.set_time = self.setTime
    arena.store(self.source, at: &c.pointee.source)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "value":
        self.value = try value.int64()
      case "setTime", "set_time":
        self.setTime = try value.int64()
      case "source":
        self.source = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("value", isDefault: self.value == 0) {
      writer.write(self.value)
    }
    if writer.field("setTime", isDefault: self.setTime == 0) {
      writer.write(self.setTime)
    }
    if writer.field("source", isDefault: self.source.isEmpty) {
      writer.write(self.source)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.HaltCause: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.HaltCause"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__halt_cause__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__HaltCause.self)
    switch c.pointee.cause_case.rawValue {
    case 1:
      self.cause = try CFieldReading.message(c.pointee.daily_loss, as: Google.Protobuf.Empty.self).map { .dailyLoss($0) }
    case 2:
      self.cause = try CFieldReading.message(c.pointee.drawdown, as: Google.Protobuf.Empty.self).map { .drawdown($0) }
    case 3:
      self.cause = .strategyLoss(try CFieldReading.string(c.pointee.strategy_loss.data, c.pointee.strategy_loss.len, "outcry.journal.v1.HaltCause.strategy_loss"))
    case 4:
      self.cause = .overfill(try CFieldReading.string(c.pointee.overfill.data, c.pointee.overfill.len, "outcry.journal.v1.HaltCause.overfill"))
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__HaltCause.self)
    outcry__journal__v1__halt_cause__init(c)
    switch self.cause {
    case .dailyLoss(let value)?:
      c.pointee.cause_case = .init(rawValue: 1)
      c.pointee.daily_loss = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .drawdown(let value)?:
      c.pointee.cause_case = .init(rawValue: 2)
      c.pointee.drawdown = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .strategyLoss(let value)?:
      c.pointee.cause_case = .init(rawValue: 3)
      arena.store(value, at: &c.pointee.strategy_loss)
    case .overfill(let value)?:
      c.pointee.cause_case = .init(rawValue: 4)
      arena.store(value, at: &c.pointee.overfill)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "dailyLoss", "daily_loss":
        guard self.cause == nil else { throw value.secondMember(of: "cause") }
        self.cause = .dailyLoss(try Google.Protobuf.Empty(json: value))
      case "drawdown":
        guard self.cause == nil else { throw value.secondMember(of: "cause") }
        self.cause = .drawdown(try Google.Protobuf.Empty(json: value))
      case "strategyLoss", "strategy_loss":
        guard self.cause == nil else { throw value.secondMember(of: "cause") }
        self.cause = .strategyLoss(try value.string())
      case "overfill":
        guard self.cause == nil else { throw value.secondMember(of: "cause") }
        self.cause = .overfill(try value.string())
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.cause {
    case .dailyLoss(let value)?:
      writer.key("dailyLoss")
      value.writeJSON(to: &writer)
    case .drawdown(let value)?:
      writer.key("drawdown")
      value.writeJSON(to: &writer)
    case .strategyLoss(let value)?:
      writer.key("strategyLoss")
      writer.write(value)
    case .overfill(let value)?:
      writer.key("overfill")
      writer.write(value)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.RiskHalt: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.RiskHalt"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__risk_halt__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__RiskHalt.self)
    self.haltId = try CFieldReading.string(c.pointee.halt_id.data, c.pointee.halt_id.len, "outcry.journal.v1.RiskHalt.halt_id")
    self.cause = try CFieldReading.message(c.pointee.cause)
    self.limit = try CFieldReading.string(c.pointee.limit.data, c.pointee.limit.len, "outcry.journal.v1.RiskHalt.limit")
    self.observed = try CFieldReading.string(c.pointee.observed.data, c.pointee.observed.len, "outcry.journal.v1.RiskHalt.observed")
    self.readings = c.pointee.readings
    self.message = try CFieldReading.string(c.pointee.message.data, c.pointee.message.len, "outcry.journal.v1.RiskHalt.message")
    self.latchTime = c.pointee.latch_time
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__RiskHalt.self)
    outcry__journal__v1__risk_halt__init(c)
    arena.store(self.haltId, at: &c.pointee.halt_id)
    c.pointee.cause = self.cause?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__HaltCause.self)
    arena.store(self.limit, at: &c.pointee.limit)
    arena.store(self.observed, at: &c.pointee.observed)
    c.pointee.readings = self.readings
    arena.store(self.message, at: &c.pointee.message)
    c.pointee.latch_time = self.latchTime
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "haltId", "halt_id":
        self.haltId = try value.string()
      case "cause":
        self.cause = try Outcry.Journal.V1.HaltCause(json: value)
      case "limit":
        self.limit = try value.string()
      case "observed":
        self.observed = try value.string()
      case "readings":
        self.readings = try value.int64()
      case "message":
        self.message = try value.string()
      case "latchTime", "latch_time":
        self.latchTime = try value.int64()
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
    if let value = self.cause {
      writer.key("cause")
      value.writeJSON(to: &writer)
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
    if writer.field("latchTime", isDefault: self.latchTime == 0) {
      writer.write(self.latchTime)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.ReducedVerdict: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.ReducedVerdict"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__reduced_verdict__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__ReducedVerdict.self)
    self.quantity = c.pointee.quantity
    self.denial = try CFieldReading.message(c.pointee.denial)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__ReducedVerdict.self)
    outcry__journal__v1__reduced_verdict__init(c)
    c.pointee.quantity = self.quantity
    c.pointee.denial = self.denial?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Denial.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "quantity":
        self.quantity = try value.int64()
      case "denial":
        self.denial = try Outcry.Journal.V1.Denial(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("quantity", isDefault: self.quantity == 0) {
      writer.write(self.quantity)
    }
    if let value = self.denial {
      writer.key("denial")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.RiskVerdict: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.RiskVerdict"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__risk_verdict__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__RiskVerdict.self)
    switch c.pointee.verdict_case.rawValue {
    case 1:
      self.verdict = try CFieldReading.message(c.pointee.approved, as: Google.Protobuf.Empty.self).map { .approved($0) }
    case 2:
      self.verdict = try CFieldReading.message(c.pointee.reduced, as: Outcry.Journal.V1.ReducedVerdict.self).map { .reduced($0) }
    case 3:
      self.verdict = try CFieldReading.message(c.pointee.denied, as: Outcry.Journal.V1.Denial.self).map { .denied($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__RiskVerdict.self)
    outcry__journal__v1__risk_verdict__init(c)
    switch self.verdict {
    case .approved(let value)?:
      c.pointee.verdict_case = .init(rawValue: 1)
      c.pointee.approved = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .reduced(let value)?:
      c.pointee.verdict_case = .init(rawValue: 2)
      c.pointee.reduced = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__ReducedVerdict.self)
    case .denied(let value)?:
      c.pointee.verdict_case = .init(rawValue: 3)
      c.pointee.denied = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Denial.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "approved":
        guard self.verdict == nil else { throw value.secondMember(of: "verdict") }
        self.verdict = .approved(try Google.Protobuf.Empty(json: value))
      case "reduced":
        guard self.verdict == nil else { throw value.secondMember(of: "verdict") }
        self.verdict = .reduced(try Outcry.Journal.V1.ReducedVerdict(json: value))
      case "denied":
        guard self.verdict == nil else { throw value.secondMember(of: "verdict") }
        self.verdict = .denied(try Outcry.Journal.V1.Denial(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.verdict {
    case .approved(let value)?:
      writer.key("approved")
      value.writeJSON(to: &writer)
    case .reduced(let value)?:
      writer.key("reduced")
      value.writeJSON(to: &writer)
    case .denied(let value)?:
      writer.key("denied")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.RiskBreach: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.RiskBreach"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__risk_breach__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__RiskBreach.self)
    self.breachId = try CFieldReading.string(c.pointee.breach_id.data, c.pointee.breach_id.len, "outcry.journal.v1.RiskBreach.breach_id")
    self.verdict = try CFieldReading.message(c.pointee.verdict)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.journal.v1.RiskBreach.symbol")
    self.strategyId = try CFieldReading.string(c.pointee.strategy_id.data, c.pointee.strategy_id.len, "outcry.journal.v1.RiskBreach.strategy_id")
    self.orderId = try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.journal.v1.RiskBreach.order_id")
    self.signalId = try CFieldReading.string(c.pointee.signal_id.data, c.pointee.signal_id.len, "outcry.journal.v1.RiskBreach.signal_id")
    self.time = c.pointee.time
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__RiskBreach.self)
    outcry__journal__v1__risk_breach__init(c)
    arena.store(self.breachId, at: &c.pointee.breach_id)
    c.pointee.verdict = self.verdict?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__RiskVerdict.self)
    arena.store(self.symbol, at: &c.pointee.symbol)
    arena.store(self.strategyId, at: &c.pointee.strategy_id)
    arena.store(self.orderId, at: &c.pointee.order_id)
    arena.store(self.signalId, at: &c.pointee.signal_id)
    c.pointee.time = self.time
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "breachId", "breach_id":
        self.breachId = try value.string()
      case "verdict":
        self.verdict = try Outcry.Journal.V1.RiskVerdict(json: value)
      case "symbol":
        self.symbol = try value.string()
      case "strategyId", "strategy_id":
        self.strategyId = try value.string()
      case "orderId", "order_id":
        self.orderId = try value.string()
      case "signalId", "signal_id":
        self.signalId = try value.string()
      case "time":
        self.time = try value.int64()
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
    if let value = self.verdict {
      writer.key("verdict")
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
    if writer.field("time", isDefault: self.time == 0) {
      writer.write(self.time)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.LimitsChanged: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.LimitsChanged"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__limits_changed__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__LimitsChanged.self)
    self.limits = try CFieldReading.message(c.pointee.limits)
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.journal.v1.LimitsChanged.reason")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__LimitsChanged.self)
    outcry__journal__v1__limits_changed__init(c)
    c.pointee.limits = self.limits?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__RiskLimits.self)
    arena.store(self.reason, at: &c.pointee.reason)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "limits":
        self.limits = try Outcry.Journal.V1.RiskLimits(json: value)
      case "reason":
        self.reason = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.limits {
      writer.key("limits")
      value.writeJSON(to: &writer)
    }
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.ModeChanged: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.ModeChanged"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__mode_changed__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__ModeChanged.self)
    self.mode = Outcry.Journal.V1.RiskMode(rawValue: Int32(truncatingIfNeeded: c.pointee.mode.rawValue))
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.journal.v1.ModeChanged.reason")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__ModeChanged.self)
    outcry__journal__v1__mode_changed__init(c)
    c.pointee.mode = .init(rawValue: .init(truncatingIfNeeded: self.mode.rawValue))
    arena.store(self.reason, at: &c.pointee.reason)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "mode":
        self.mode = try Outcry.Journal.V1.RiskMode(json: value)
      case "reason":
        self.reason = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("mode", isDefault: self.mode.rawValue == 0) {
      self.mode.writeJSON(to: &writer)
    }
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.HaltReleased: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.HaltReleased"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__halt_released__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__HaltReleased.self)
    self.haltId = try CFieldReading.string(c.pointee.halt_id.data, c.pointee.halt_id.len, "outcry.journal.v1.HaltReleased.halt_id")
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.journal.v1.HaltReleased.reason")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__HaltReleased.self)
    outcry__journal__v1__halt_released__init(c)
    arena.store(self.haltId, at: &c.pointee.halt_id)
    arena.store(self.reason, at: &c.pointee.reason)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
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
    if writer.field("haltId", isDefault: self.haltId.isEmpty) {
      writer.write(self.haltId)
    }
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.Flattened: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.Flattened"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__flattened__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__Flattened.self)
    self.clientFlattenId = try CFieldReading.string(c.pointee.client_flatten_id.data, c.pointee.client_flatten_id.len, "outcry.journal.v1.Flattened.client_flatten_id")
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.journal.v1.Flattened.reason")
    self.cancelled = try CFieldReading.messages(c.pointee.cancelled, c.pointee.n_cancelled)
    self.closing = try CFieldReading.messages(c.pointee.closing, c.pointee.n_closing)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__Flattened.self)
    outcry__journal__v1__flattened__init(c)
    arena.store(self.clientFlattenId, at: &c.pointee.client_flatten_id)
    arena.store(self.reason, at: &c.pointee.reason)
    c.pointee.n_cancelled = self.cancelled.count
    c.pointee.cancelled = arena.messages(self.cancelled)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__Journal__V1__Order>?.self)
    c.pointee.n_closing = self.closing.count
    c.pointee.closing = arena.messages(self.closing)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__Journal__V1__Order>?.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "clientFlattenId", "client_flatten_id":
        self.clientFlattenId = try value.string()
      case "reason":
        self.reason = try value.string()
      case "cancelled":
        for element in try value.elements() {
          self.cancelled.append(try Outcry.Journal.V1.Order(json: element))
        }
      case "closing":
        for element in try value.elements() {
          self.closing.append(try Outcry.Journal.V1.Order(json: element))
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("clientFlattenId", isDefault: self.clientFlattenId.isEmpty) {
      writer.write(self.clientFlattenId)
    }
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    if writer.field("cancelled", isDefault: self.cancelled.isEmpty) {
      writer.beginArray()
      for value in self.cancelled {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("closing", isDefault: self.closing.isEmpty) {
      writer.beginArray()
      for value in self.closing {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.RiskEvent: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.RiskEvent"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__risk_event__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__RiskEvent.self)
    switch c.pointee.kind_case.rawValue {
    case 1:
      self.kind = try CFieldReading.message(c.pointee.limits_changed, as: Outcry.Journal.V1.LimitsChanged.self).map { .limitsChanged($0) }
    case 2:
      self.kind = try CFieldReading.message(c.pointee.mode_changed, as: Outcry.Journal.V1.ModeChanged.self).map { .modeChanged($0) }
    case 3:
      self.kind = try CFieldReading.message(c.pointee.bias_set, as: Outcry.Journal.V1.RiskBias.self).map { .biasSet($0) }
    case 4:
      self.kind = try CFieldReading.message(c.pointee.halt_latched, as: Outcry.Journal.V1.RiskHalt.self).map { .haltLatched($0) }
    case 5:
      self.kind = try CFieldReading.message(c.pointee.halt_released, as: Outcry.Journal.V1.HaltReleased.self).map { .haltReleased($0) }
    case 6:
      self.kind = try CFieldReading.message(c.pointee.breached, as: Outcry.Journal.V1.RiskBreach.self).map { .breached($0) }
    case 7:
      self.kind = try CFieldReading.message(c.pointee.flattened, as: Outcry.Journal.V1.Flattened.self).map { .flattened($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__RiskEvent.self)
    outcry__journal__v1__risk_event__init(c)
    switch self.kind {
    case .limitsChanged(let value)?:
      c.pointee.kind_case = .init(rawValue: 1)
      c.pointee.limits_changed = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__LimitsChanged.self)
    case .modeChanged(let value)?:
      c.pointee.kind_case = .init(rawValue: 2)
      c.pointee.mode_changed = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__ModeChanged.self)
    case .biasSet(let value)?:
      c.pointee.kind_case = .init(rawValue: 3)
      c.pointee.bias_set = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__RiskBias.self)
    case .haltLatched(let value)?:
      c.pointee.kind_case = .init(rawValue: 4)
      c.pointee.halt_latched = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__RiskHalt.self)
    case .haltReleased(let value)?:
      c.pointee.kind_case = .init(rawValue: 5)
      c.pointee.halt_released = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__HaltReleased.self)
    case .breached(let value)?:
      c.pointee.kind_case = .init(rawValue: 6)
      c.pointee.breached = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__RiskBreach.self)
    case .flattened(let value)?:
      c.pointee.kind_case = .init(rawValue: 7)
      c.pointee.flattened = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Flattened.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "limitsChanged", "limits_changed":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .limitsChanged(try Outcry.Journal.V1.LimitsChanged(json: value))
      case "modeChanged", "mode_changed":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .modeChanged(try Outcry.Journal.V1.ModeChanged(json: value))
      case "biasSet", "bias_set":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .biasSet(try Outcry.Journal.V1.RiskBias(json: value))
      case "haltLatched", "halt_latched":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .haltLatched(try Outcry.Journal.V1.RiskHalt(json: value))
      case "haltReleased", "halt_released":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .haltReleased(try Outcry.Journal.V1.HaltReleased(json: value))
      case "breached":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .breached(try Outcry.Journal.V1.RiskBreach(json: value))
      case "flattened":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .flattened(try Outcry.Journal.V1.Flattened(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.kind {
    case .limitsChanged(let value)?:
      writer.key("limitsChanged")
      value.writeJSON(to: &writer)
    case .modeChanged(let value)?:
      writer.key("modeChanged")
      value.writeJSON(to: &writer)
    case .biasSet(let value)?:
      writer.key("biasSet")
      value.writeJSON(to: &writer)
    case .haltLatched(let value)?:
      writer.key("haltLatched")
      value.writeJSON(to: &writer)
    case .haltReleased(let value)?:
      writer.key("haltReleased")
      value.writeJSON(to: &writer)
    case .breached(let value)?:
      writer.key("breached")
      value.writeJSON(to: &writer)
    case .flattened(let value)?:
      writer.key("flattened")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}
