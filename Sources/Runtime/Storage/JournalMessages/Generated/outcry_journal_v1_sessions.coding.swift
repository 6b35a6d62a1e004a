// Generated from outcry/journal/v1/sessions.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CJournalMessages
public import ProtobufRuntime
import StandardMessages

extension Outcry.Journal.V1.VolumeShareSlippage: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.VolumeShareSlippage"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__volume_share_slippage__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__VolumeShareSlippage.self)
    self.impact = c.pointee.impact
    self.cap = c.pointee.cap
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__VolumeShareSlippage.self)
    outcry__journal__v1__volume_share_slippage__init(c)
    c.pointee.impact = self.impact
    c.pointee.cap = self.cap
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "impact":
        self.impact = try value.int64()
      case "cap":
        self.cap = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("impact", isDefault: self.impact == 0) {
      writer.write(self.impact)
    }
    if writer.field("cap", isDefault: self.cap == 0) {
      writer.write(self.cap)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.SlippageModel: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.SlippageModel"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__slippage_model__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__SlippageModel.self)
    switch c.pointee.model_case.rawValue {
    case 1:
      self.model = try CFieldReading.message(c.pointee.none, as: Google.Protobuf.Empty.self).map { .none($0) }
    case 2:
      self.model = .fixed(c.pointee.fixed)
    case 3:
      self.model = .percentage(c.pointee.percentage)
    case 4:
      self.model = try CFieldReading.message(c.pointee.volume_share, as: Outcry.Journal.V1.VolumeShareSlippage.self).map { .volumeShare($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__SlippageModel.self)
    outcry__journal__v1__slippage_model__init(c)
    switch self.model {
    case .none(let value)?:
      c.pointee.model_case = .init(rawValue: 1)
      c.pointee.none = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .fixed(let value)?:
      c.pointee.model_case = .init(rawValue: 2)
      c.pointee.fixed = value
    case .percentage(let value)?:
      c.pointee.model_case = .init(rawValue: 3)
      c.pointee.percentage = value
    case .volumeShare(let value)?:
      c.pointee.model_case = .init(rawValue: 4)
      c.pointee.volume_share = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__VolumeShareSlippage.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "none":
        guard self.model == nil else { throw value.secondMember(of: "model") }
        self.model = .none(try Google.Protobuf.Empty(json: value))
      case "fixed":
        guard self.model == nil else { throw value.secondMember(of: "model") }
        self.model = .fixed(try value.int64())
      case "percentage":
        guard self.model == nil else { throw value.secondMember(of: "model") }
        self.model = .percentage(try value.int64())
      case "volumeShare", "volume_share":
        guard self.model == nil else { throw value.secondMember(of: "model") }
        self.model = .volumeShare(try Outcry.Journal.V1.VolumeShareSlippage(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.model {
    case .none(let value)?:
      writer.key("none")
      value.writeJSON(to: &writer)
    case .fixed(let value)?:
      writer.key("fixed")
      writer.write(value)
    case .percentage(let value)?:
      writer.key("percentage")
      writer.write(value)
    case .volumeShare(let value)?:
      writer.key("volumeShare")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.PerUnitCommission: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.PerUnitCommission"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__per_unit_commission__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__PerUnitCommission.self)
    self.rate = c.pointee.rate
    self.minimum = try CFieldReading.message(c.pointee.minimum)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__PerUnitCommission.self)
    outcry__journal__v1__per_unit_commission__init(c)
    c.pointee.rate = self.rate
    c.pointee.minimum = self.minimum?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "rate":
        self.rate = try value.int64()
      case "minimum":
        self.minimum = try Outcry.Journal.V1.Amount(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("rate", isDefault: self.rate == 0) {
      writer.write(self.rate)
    }
    if let value = self.minimum {
      writer.key("minimum")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.MakerTakerCommission: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.MakerTakerCommission"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__maker_taker_commission__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__MakerTakerCommission.self)
    self.maker = c.pointee.maker
    self.taker = c.pointee.taker
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__MakerTakerCommission.self)
    outcry__journal__v1__maker_taker_commission__init(c)
    c.pointee.maker = self.maker
    c.pointee.taker = self.taker
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "maker":
        self.maker = try value.int64()
      case "taker":
        self.taker = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("maker", isDefault: self.maker == 0) {
      writer.write(self.maker)
    }
    if writer.field("taker", isDefault: self.taker == 0) {
      writer.write(self.taker)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.CommissionModel: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.CommissionModel"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__commission_model__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__CommissionModel.self)
    switch c.pointee.model_case.rawValue {
    case 1:
      self.model = try CFieldReading.message(c.pointee.none, as: Google.Protobuf.Empty.self).map { .none($0) }
    case 2:
      self.model = try CFieldReading.message(c.pointee.per_unit, as: Outcry.Journal.V1.PerUnitCommission.self).map { .perUnit($0) }
    case 3:
      self.model = try CFieldReading.message(c.pointee.per_trade, as: Outcry.Journal.V1.Amount.self).map { .perTrade($0) }
    case 4:
      self.model = .percentage(c.pointee.percentage)
    case 5:
      self.model = try CFieldReading.message(c.pointee.maker_taker, as: Outcry.Journal.V1.MakerTakerCommission.self).map { .makerTaker($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__CommissionModel.self)
    outcry__journal__v1__commission_model__init(c)
    switch self.model {
    case .none(let value)?:
      c.pointee.model_case = .init(rawValue: 1)
      c.pointee.none = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .perUnit(let value)?:
      c.pointee.model_case = .init(rawValue: 2)
      c.pointee.per_unit = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__PerUnitCommission.self)
    case .perTrade(let value)?:
      c.pointee.model_case = .init(rawValue: 3)
      c.pointee.per_trade = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    case .percentage(let value)?:
      c.pointee.model_case = .init(rawValue: 4)
      c.pointee.percentage = value
    case .makerTaker(let value)?:
      c.pointee.model_case = .init(rawValue: 5)
      c.pointee.maker_taker = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__MakerTakerCommission.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "none":
        guard self.model == nil else { throw value.secondMember(of: "model") }
        self.model = .none(try Google.Protobuf.Empty(json: value))
      case "perUnit", "per_unit":
        guard self.model == nil else { throw value.secondMember(of: "model") }
        self.model = .perUnit(try Outcry.Journal.V1.PerUnitCommission(json: value))
      case "perTrade", "per_trade":
        guard self.model == nil else { throw value.secondMember(of: "model") }
        self.model = .perTrade(try Outcry.Journal.V1.Amount(json: value))
      case "percentage":
        guard self.model == nil else { throw value.secondMember(of: "model") }
        self.model = .percentage(try value.int64())
      case "makerTaker", "maker_taker":
        guard self.model == nil else { throw value.secondMember(of: "model") }
        self.model = .makerTaker(try Outcry.Journal.V1.MakerTakerCommission(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.model {
    case .none(let value)?:
      writer.key("none")
      value.writeJSON(to: &writer)
    case .perUnit(let value)?:
      writer.key("perUnit")
      value.writeJSON(to: &writer)
    case .perTrade(let value)?:
      writer.key("perTrade")
      value.writeJSON(to: &writer)
    case .percentage(let value)?:
      writer.key("percentage")
      writer.write(value)
    case .makerTaker(let value)?:
      writer.key("makerTaker")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.ExchangeConfiguration: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.ExchangeConfiguration"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__exchange_configuration__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__ExchangeConfiguration.self)
    self.pathOrder = Outcry.Journal.V1.BarPathOrder(rawValue: Int32(truncatingIfNeeded: c.pointee.path_order.rawValue))
    self.limitFill = Outcry.Journal.V1.LimitFillRule(rawValue: Int32(truncatingIfNeeded: c.pointee.limit_fill.rawValue))
    self.volumeShare = try CFieldReading.message(c.pointee.volume_share)
    self.spread = c.pointee.spread
    self.slippage = try CFieldReading.message(c.pointee.slippage)
    self.commission = try CFieldReading.message(c.pointee.commission)
    self.arrival = Outcry.Journal.V1.ArrivalRule(rawValue: Int32(truncatingIfNeeded: c.pointee.arrival.rawValue))
    self.stopLimitFill = Outcry.Journal.V1.StopLimitFill(rawValue: Int32(truncatingIfNeeded: c.pointee.stop_limit_fill.rawValue))
    self.touchChance = c.pointee.touch_chance
    self.latencyBase = c.pointee.latency_base
    self.latencyJitter = c.pointee.latency_jitter
    self.hours = try CFieldReading.message(c.pointee.hours)
    self.maximumQuoteAge = try CFieldReading.message(c.pointee.maximum_quote_age)
    self.randomSeed = c.pointee.random_seed
    self.maximumWorkingOrders = c.pointee.maximum_working_orders
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__ExchangeConfiguration.self)
    outcry__journal__v1__exchange_configuration__init(c)
    c.pointee.path_order = .init(rawValue: .init(truncatingIfNeeded: self.pathOrder.rawValue))
    c.pointee.limit_fill = .init(rawValue: .init(truncatingIfNeeded: self.limitFill.rawValue))
    c.pointee.volume_share = self.volumeShare?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.spread = self.spread
    c.pointee.slippage = self.slippage?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__SlippageModel.self)
    c.pointee.commission = self.commission?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__CommissionModel.self)
    c.pointee.arrival = .init(rawValue: .init(truncatingIfNeeded: self.arrival.rawValue))
    c.pointee.stop_limit_fill = .init(rawValue: .init(truncatingIfNeeded: self.stopLimitFill.rawValue))
    c.pointee.touch_chance = self.touchChance
    c.pointee.latency_base = self.latencyBase
    c.pointee.latency_jitter = self.latencyJitter
    c.pointee.hours = self.hours?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__TradingHours.self)
    c.pointee.maximum_quote_age = self.maximumQuoteAge?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.random_seed = self.randomSeed
    c.pointee.maximum_working_orders = self.maximumWorkingOrders
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "pathOrder", "path_order":
        self.pathOrder = try Outcry.Journal.V1.BarPathOrder(json: value)
      case "limitFill", "limit_fill":
        self.limitFill = try Outcry.Journal.V1.LimitFillRule(json: value)
      case "volumeShare", "volume_share":
        self.volumeShare = try Google.Protobuf.Int64Value(json: value)
      case "spread":
        self.spread = try value.int64()
      case "slippage":
        self.slippage = try Outcry.Journal.V1.SlippageModel(json: value)
      case "commission":
        self.commission = try Outcry.Journal.V1.CommissionModel(json: value)
      case "arrival":
        self.arrival = try Outcry.Journal.V1.ArrivalRule(json: value)
      case "stopLimitFill", "stop_limit_fill":
        self.stopLimitFill = try Outcry.Journal.V1.StopLimitFill(json: value)
      case "touchChance", "touch_chance":
        self.touchChance = try value.int64()
      case "latencyBase", "latency_base":
        self.latencyBase = try value.int64()
      case "latencyJitter", "latency_jitter":
        self.latencyJitter = try value.int64()
      case "hours":
        self.hours = try Outcry.Journal.V1.TradingHours(json: value)
      case "maximumQuoteAge", "maximum_quote_age":
        self.maximumQuoteAge = try Google.Protobuf.Int64Value(json: value)
      case "randomSeed", "random_seed":
        self.randomSeed = try value.uint64()
      case "maximumWorkingOrders", "maximum_working_orders":
        self.maximumWorkingOrders = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("pathOrder", isDefault: self.pathOrder.rawValue == 0) {
      self.pathOrder.writeJSON(to: &writer)
    }
    if writer.field("limitFill", isDefault: self.limitFill.rawValue == 0) {
      self.limitFill.writeJSON(to: &writer)
    }
    if let value = self.volumeShare {
      writer.key("volumeShare")
      value.writeJSON(to: &writer)
    }
    if writer.field("spread", isDefault: self.spread == 0) {
      writer.write(self.spread)
    }
    if let value = self.slippage {
      writer.key("slippage")
      value.writeJSON(to: &writer)
    }
    if let value = self.commission {
      writer.key("commission")
      value.writeJSON(to: &writer)
    }
    if writer.field("arrival", isDefault: self.arrival.rawValue == 0) {
      self.arrival.writeJSON(to: &writer)
    }
    if writer.field("stopLimitFill", isDefault: self.stopLimitFill.rawValue == 0) {
      self.stopLimitFill.writeJSON(to: &writer)
    }
    if writer.field("touchChance", isDefault: self.touchChance == 0) {
      writer.write(self.touchChance)
    }
    if writer.field("latencyBase", isDefault: self.latencyBase == 0) {
      writer.write(self.latencyBase)
    }
    if writer.field("latencyJitter", isDefault: self.latencyJitter == 0) {
      writer.write(self.latencyJitter)
    }
    if let value = self.hours {
      writer.key("hours")
      value.writeJSON(to: &writer)
    }
    if let value = self.maximumQuoteAge {
      writer.key("maximumQuoteAge")
      value.writeJSON(to: &writer)
    }
    if writer.field("randomSeed", isDefault: self.randomSeed == 0) {
      writer.write(self.randomSeed)
    }
    if writer.field("maximumWorkingOrders", isDefault: self.maximumWorkingOrders == 0) {
      writer.write(self.maximumWorkingOrders)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.SessionBounds: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.SessionBounds"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__session_bounds__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__SessionBounds.self)
    self.maximumOrders = c.pointee.maximum_orders
    self.maximumWorkingOrders = c.pointee.maximum_working_orders
    self.maximumTriggers = c.pointee.maximum_triggers
    self.maximumTransactions = c.pointee.maximum_transactions
    self.maximumSignals = c.pointee.maximum_signals
    self.maximumWaitingSignals = c.pointee.maximum_waiting_signals
    self.maximumLeases = c.pointee.maximum_leases
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__SessionBounds.self)
    outcry__journal__v1__session_bounds__init(c)
    c.pointee.maximum_orders = self.maximumOrders
    c.pointee.maximum_working_orders = self.maximumWorkingOrders
    c.pointee.maximum_triggers = self.maximumTriggers
    c.pointee.maximum_transactions = self.maximumTransactions
    c.pointee.maximum_signals = self.maximumSignals
    c.pointee.maximum_waiting_signals = self.maximumWaitingSignals
    c.pointee.maximum_leases = self.maximumLeases
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "maximumOrders", "maximum_orders":
        self.maximumOrders = try value.int64()
      case "maximumWorkingOrders", "maximum_working_orders":
        self.maximumWorkingOrders = try value.int64()
      case "maximumTriggers", "maximum_triggers":
        self.maximumTriggers = try value.int64()
      case "maximumTransactions", "maximum_transactions":
        self.maximumTransactions = try value.int64()
      case "maximumSignals", "maximum_signals":
        self.maximumSignals = try value.int64()
      case "maximumWaitingSignals", "maximum_waiting_signals":
        self.maximumWaitingSignals = try value.int64()
      case "maximumLeases", "maximum_leases":
        self.maximumLeases = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("maximumOrders", isDefault: self.maximumOrders == 0) {
      writer.write(self.maximumOrders)
    }
    if writer.field("maximumWorkingOrders", isDefault: self.maximumWorkingOrders == 0) {
      writer.write(self.maximumWorkingOrders)
    }
    if writer.field("maximumTriggers", isDefault: self.maximumTriggers == 0) {
      writer.write(self.maximumTriggers)
    }
    if writer.field("maximumTransactions", isDefault: self.maximumTransactions == 0) {
      writer.write(self.maximumTransactions)
    }
    if writer.field("maximumSignals", isDefault: self.maximumSignals == 0) {
      writer.write(self.maximumSignals)
    }
    if writer.field("maximumWaitingSignals", isDefault: self.maximumWaitingSignals == 0) {
      writer.write(self.maximumWaitingSignals)
    }
    if writer.field("maximumLeases", isDefault: self.maximumLeases == 0) {
      writer.write(self.maximumLeases)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.Sector: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.Sector"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__sector__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__Sector.self)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.journal.v1.Sector.symbol")
    self.name = try CFieldReading.string(c.pointee.name.data, c.pointee.name.len, "outcry.journal.v1.Sector.name")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__Sector.self)
    outcry__journal__v1__sector__init(c)
    arena.store(self.symbol, at: &c.pointee.symbol)
    arena.store(self.name, at: &c.pointee.name)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "symbol":
        self.symbol = try value.string()
      case "name":
        self.name = try value.string()
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
    if writer.field("name", isDefault: self.name.isEmpty) {
      writer.write(self.name)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.PortfolioSettings: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.PortfolioSettings"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__portfolio_settings__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__PortfolioSettings.self)
    self.costMethod = Outcry.Journal.V1.CostMethod(rawValue: Int32(truncatingIfNeeded: c.pointee.cost_method.rawValue))
    self.sectors = try CFieldReading.messages(c.pointee.sectors, c.pointee.n_sectors)
    self.exchangeRates = try CFieldReading.messages(c.pointee.exchange_rates, c.pointee.n_exchange_rates)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__PortfolioSettings.self)
    outcry__journal__v1__portfolio_settings__init(c)
    c.pointee.cost_method = .init(rawValue: .init(truncatingIfNeeded: self.costMethod.rawValue))
    c.pointee.n_sectors = self.sectors.count
    c.pointee.sectors = arena.messages(self.sectors)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__Journal__V1__Sector>?.self)
    c.pointee.n_exchange_rates = self.exchangeRates.count
    c.pointee.exchange_rates = arena.messages(self.exchangeRates)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__Journal__V1__RateSet>?.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "costMethod", "cost_method":
        self.costMethod = try Outcry.Journal.V1.CostMethod(json: value)
      case "sectors":
        for element in try value.elements() {
          self.sectors.append(try Outcry.Journal.V1.Sector(json: element))
        }
      case "exchangeRates", "exchange_rates":
        for element in try value.elements() {
          self.exchangeRates.append(try Outcry.Journal.V1.RateSet(json: element))
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("costMethod", isDefault: self.costMethod.rawValue == 0) {
      self.costMethod.writeJSON(to: &writer)
    }
    if writer.field("sectors", isDefault: self.sectors.isEmpty) {
      writer.beginArray()
      for value in self.sectors {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("exchangeRates", isDefault: self.exchangeRates.isEmpty) {
      writer.beginArray()
      for value in self.exchangeRates {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.ReplayedSeries: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.ReplayedSeries"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__replayed_series__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__ReplayedSeries.self)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.journal.v1.ReplayedSeries.symbol")
    self.interval = try CFieldReading.string(c.pointee.interval.data, c.pointee.interval.len, "outcry.journal.v1.ReplayedSeries.interval")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__ReplayedSeries.self)
    outcry__journal__v1__replayed_series__init(c)
    arena.store(self.symbol, at: &c.pointee.symbol)
    arena.store(self.interval, at: &c.pointee.interval)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "symbol":
        self.symbol = try value.string()
      case "interval":
        self.interval = try value.string()
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
    writer.endObject()
  }
}

extension Outcry.Journal.V1.ReplaySettings: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.ReplaySettings"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__replay_settings__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__ReplaySettings.self)
    self.start = try CFieldReading.message(c.pointee.start)
    self.end = try CFieldReading.message(c.pointee.end)
    switch c.pointee.pace_case.rawValue {
    case 3:
      self.pace = .barsPerSecond(c.pointee.bars_per_second)
    case 4:
      self.pace = try CFieldReading.message(c.pointee.maximum, as: Google.Protobuf.Empty.self).map { .maximum($0) }
    default: break
    }
    self.barInterval = try CFieldReading.string(c.pointee.bar_interval.data, c.pointee.bar_interval.len, "outcry.journal.v1.ReplaySettings.bar_interval")
    self.priceAdjustment = c.pointee.price_adjustment
    self.series = try CFieldReading.messages(c.pointee.series, c.pointee.n_series)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__ReplaySettings.self)
    outcry__journal__v1__replay_settings__init(c)
    c.pointee.start = self.start?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.end = self.end?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    switch self.pace {
    case .barsPerSecond(let value)?:
      c.pointee.pace_case = .init(rawValue: 3)
      c.pointee.bars_per_second = value
    case .maximum(let value)?:
      c.pointee.pace_case = .init(rawValue: 4)
      c.pointee.maximum = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case nil: break
    }
    arena.store(self.barInterval, at: &c.pointee.bar_interval)
    c.pointee.price_adjustment = self.priceAdjustment
    c.pointee.n_series = self.series.count
    c.pointee.series = arena.messages(self.series)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__Journal__V1__ReplayedSeries>?.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "start":
        self.start = try Google.Protobuf.Int64Value(json: value)
      case "end":
        self.end = try Google.Protobuf.Int64Value(json: value)
      case "barsPerSecond", "bars_per_second":
        guard self.pace == nil else { throw value.secondMember(of: "pace") }
        self.pace = .barsPerSecond(try value.int64())
      case "maximum":
        guard self.pace == nil else { throw value.secondMember(of: "pace") }
        self.pace = .maximum(try Google.Protobuf.Empty(json: value))
      case "barInterval", "bar_interval":
        self.barInterval = try value.string()
      case "priceAdjustment", "price_adjustment":
        self.priceAdjustment = try value.int64()
      case "series":
        for element in try value.elements() {
          self.series.append(try Outcry.Journal.V1.ReplayedSeries(json: element))
        }
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
    if let value = self.end {
      writer.key("end")
      value.writeJSON(to: &writer)
    }
    switch self.pace {
    case .barsPerSecond(let value)?:
      writer.key("barsPerSecond")
      writer.write(value)
    case .maximum(let value)?:
      writer.key("maximum")
      value.writeJSON(to: &writer)
    case nil: break
    }
    if writer.field("barInterval", isDefault: self.barInterval.isEmpty) {
      writer.write(self.barInterval)
    }
    if writer.field("priceAdjustment", isDefault: self.priceAdjustment == 0) {
      writer.write(self.priceAdjustment)
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

extension Outcry.Journal.V1.BatchTime: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.BatchTime"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__batch_time__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__BatchTime.self)
    self.zone = try CFieldReading.string(c.pointee.zone.data, c.pointee.zone.len, "outcry.journal.v1.BatchTime.zone")
    self.minute = c.pointee.minute
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__BatchTime.self)
    outcry__journal__v1__batch_time__init(c)
    arena.store(self.zone, at: &c.pointee.zone)
    c.pointee.minute = self.minute
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "zone":
        self.zone = try value.string()
      case "minute":
        self.minute = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("zone", isDefault: self.zone.isEmpty) {
      writer.write(self.zone)
    }
    if writer.field("minute", isDefault: self.minute == 0) {
      writer.write(self.minute)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.ExecutionSettings: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.ExecutionSettings"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__execution_settings__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__ExecutionSettings.self)
    switch c.pointee.mode_case.rawValue {
    case 1:
      self.mode = try CFieldReading.message(c.pointee.auto_, as: Google.Protobuf.Empty.self).map { .auto($0) }
    case 2:
      self.mode = .confirm(c.pointee.confirm)
    case 3:
      self.mode = try CFieldReading.message(c.pointee.batch, as: Outcry.Journal.V1.BatchTime.self).map { .batch($0) }
    default: break
    }
    self.sizing = try CFieldReading.message(c.pointee.sizing)
    self.maximumAllocation = c.pointee.maximum_allocation
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__ExecutionSettings.self)
    outcry__journal__v1__execution_settings__init(c)
    switch self.mode {
    case .auto(let value)?:
      c.pointee.mode_case = .init(rawValue: 1)
      c.pointee.auto_ = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .confirm(let value)?:
      c.pointee.mode_case = .init(rawValue: 2)
      c.pointee.confirm = value
    case .batch(let value)?:
      c.pointee.mode_case = .init(rawValue: 3)
      c.pointee.batch = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__BatchTime.self)
    case nil: break
    }
    c.pointee.sizing = self.sizing?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__SizingRule.self)
    c.pointee.maximum_allocation = self.maximumAllocation
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "auto":
        guard self.mode == nil else { throw value.secondMember(of: "mode") }
        self.mode = .auto(try Google.Protobuf.Empty(json: value))
      case "confirm":
        guard self.mode == nil else { throw value.secondMember(of: "mode") }
        self.mode = .confirm(try value.int64())
      case "batch":
        guard self.mode == nil else { throw value.secondMember(of: "mode") }
        self.mode = .batch(try Outcry.Journal.V1.BatchTime(json: value))
      case "sizing":
        self.sizing = try Outcry.Journal.V1.SizingRule(json: value)
      case "maximumAllocation", "maximum_allocation":
        self.maximumAllocation = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.mode {
    case .auto(let value)?:
      writer.key("auto")
      value.writeJSON(to: &writer)
    case .confirm(let value)?:
      writer.key("confirm")
      writer.write(value)
    case .batch(let value)?:
      writer.key("batch")
      value.writeJSON(to: &writer)
    case nil: break
    }
    if let value = self.sizing {
      writer.key("sizing")
      value.writeJSON(to: &writer)
    }
    if writer.field("maximumAllocation", isDefault: self.maximumAllocation == 0) {
      writer.write(self.maximumAllocation)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.SessionDefinition: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.SessionDefinition"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__session_definition__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__SessionDefinition.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.journal.v1.SessionDefinition.session_id")
    self.displayName = try CFieldReading.string(c.pointee.display_name.data, c.pointee.display_name.len, "outcry.journal.v1.SessionDefinition.display_name")
    self.mode = Outcry.Journal.V1.TradingMode(rawValue: Int32(truncatingIfNeeded: c.pointee.mode.rawValue))
    self.instruments = try CFieldReading.messages(c.pointee.instruments, c.pointee.n_instruments)
    self.initialCash = try CFieldReading.message(c.pointee.initial_cash)
    self.baseCurrency = try CFieldReading.string(c.pointee.base_currency.data, c.pointee.base_currency.len, "outcry.journal.v1.SessionDefinition.base_currency")
    self.riskLimits = try CFieldReading.message(c.pointee.risk_limits)
    self.dayTimeZone = try CFieldReading.string(c.pointee.day_time_zone.data, c.pointee.day_time_zone.len, "outcry.journal.v1.SessionDefinition.day_time_zone")
    self.strategyName = try CFieldReading.message(c.pointee.strategy_name)
    self.bounds = try CFieldReading.message(c.pointee.bounds)
    self.portfolio = try CFieldReading.message(c.pointee.portfolio)
    self.strategySource = try CFieldReading.string(c.pointee.strategy_source.data, c.pointee.strategy_source.len, "outcry.journal.v1.SessionDefinition.strategy_source")
    self.hasOwnRiskLimits = c.pointee.has_own_risk_limits != 0
    self.replay = try CFieldReading.message(c.pointee.replay)
    self.exchange = try CFieldReading.message(c.pointee.exchange)
    self.createTime = c.pointee.create_time
    self.execution = try CFieldReading.message(c.pointee.execution)
    self.strategyVersion = try CFieldReading.string(c.pointee.strategy_version.data, c.pointee.strategy_version.len, "outcry.journal.v1.SessionDefinition.strategy_version")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__SessionDefinition.self)
    outcry__journal__v1__session_definition__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.displayName, at: &c.pointee.display_name)
    c.pointee.mode = .init(rawValue: .init(truncatingIfNeeded: self.mode.rawValue))
    c.pointee.n_instruments = self.instruments.count
    c.pointee.instruments = arena.messages(self.instruments)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__Journal__V1__Instrument>?.self)
    c.pointee.initial_cash = self.initialCash?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    arena.store(self.baseCurrency, at: &c.pointee.base_currency)
    c.pointee.risk_limits = self.riskLimits?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__RiskLimits.self)
    arena.store(self.dayTimeZone, at: &c.pointee.day_time_zone)
    c.pointee.strategy_name = self.strategyName?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__StringValue.self)
    c.pointee.bounds = self.bounds?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__SessionBounds.self)
    c.pointee.portfolio = self.portfolio?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__PortfolioSettings.self)
    arena.store(self.strategySource, at: &c.pointee.strategy_source)
    c.pointee.has_own_risk_limits = self.hasOwnRiskLimits ? 1 : 0
    c.pointee.replay = self.replay?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__ReplaySettings.self)
    c.pointee.exchange = self.exchange?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__ExchangeConfiguration.self)
    c.pointee.create_time = self.createTime
    c.pointee.execution = self.execution?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__ExecutionSettings.self)
    arena.store(self.strategyVersion, at: &c.pointee.strategy_version)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "displayName", "display_name":
        self.displayName = try value.string()
      case "mode":
        self.mode = try Outcry.Journal.V1.TradingMode(json: value)
      case "instruments":
        for element in try value.elements() {
          self.instruments.append(try Outcry.Journal.V1.Instrument(json: element))
        }
      case "initialCash", "initial_cash":
        self.initialCash = try Outcry.Journal.V1.Amount(json: value)
      case "baseCurrency", "base_currency":
        self.baseCurrency = try value.string()
      case "riskLimits", "risk_limits":
        self.riskLimits = try Outcry.Journal.V1.RiskLimits(json: value)
      case "dayTimeZone", "day_time_zone":
        self.dayTimeZone = try value.string()
      case "strategyName", "strategy_name":
        self.strategyName = try Google.Protobuf.StringValue(json: value)
      case "bounds":
        self.bounds = try Outcry.Journal.V1.SessionBounds(json: value)
      case "portfolio":
        self.portfolio = try Outcry.Journal.V1.PortfolioSettings(json: value)
      case "strategySource", "strategy_source":
        self.strategySource = try value.string()
      case "hasOwnRiskLimits", "has_own_risk_limits":
        self.hasOwnRiskLimits = try value.bool()
      case "replay":
        self.replay = try Outcry.Journal.V1.ReplaySettings(json: value)
      case "exchange":
        self.exchange = try Outcry.Journal.V1.ExchangeConfiguration(json: value)
      case "createTime", "create_time":
        self.createTime = try value.int64()
      case "execution":
        self.execution = try Outcry.Journal.V1.ExecutionSettings(json: value)
      case "strategyVersion", "strategy_version":
        self.strategyVersion = try value.string()
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
    if writer.field("displayName", isDefault: self.displayName.isEmpty) {
      writer.write(self.displayName)
    }
    if writer.field("mode", isDefault: self.mode.rawValue == 0) {
      self.mode.writeJSON(to: &writer)
    }
    if writer.field("instruments", isDefault: self.instruments.isEmpty) {
      writer.beginArray()
      for value in self.instruments {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if let value = self.initialCash {
      writer.key("initialCash")
      value.writeJSON(to: &writer)
    }
    if writer.field("baseCurrency", isDefault: self.baseCurrency.isEmpty) {
      writer.write(self.baseCurrency)
    }
    if let value = self.riskLimits {
      writer.key("riskLimits")
      value.writeJSON(to: &writer)
    }
    if writer.field("dayTimeZone", isDefault: self.dayTimeZone.isEmpty) {
      writer.write(self.dayTimeZone)
    }
    if let value = self.strategyName {
      writer.key("strategyName")
      value.writeJSON(to: &writer)
    }
    if let value = self.bounds {
      writer.key("bounds")
      value.writeJSON(to: &writer)
    }
    if let value = self.portfolio {
      writer.key("portfolio")
      value.writeJSON(to: &writer)
    }
    if writer.field("strategySource", isDefault: self.strategySource.isEmpty) {
      writer.write(self.strategySource)
    }
    if writer.field("hasOwnRiskLimits", isDefault: !self.hasOwnRiskLimits) {
      writer.write(self.hasOwnRiskLimits)
    }
    if let value = self.replay {
      writer.key("replay")
      value.writeJSON(to: &writer)
    }
    if let value = self.exchange {
      writer.key("exchange")
      value.writeJSON(to: &writer)
    }
    if writer.field("createTime", isDefault: self.createTime == 0) {
      writer.write(self.createTime)
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
