// Generated from outcry/v1/positions.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import COutcryContract
public import ProtobufRuntime
import StandardMessages

extension Outcry.V1.Lot: CMessageConvertible {
  public static let messageName = "outcry.v1.Lot"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__lot__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Lot.self)
    self.quantity = try CFieldReading.message(c.pointee.quantity)
    self.price = try CFieldReading.message(c.pointee.price)
    self.costBasis = try CFieldReading.message(c.pointee.cost_basis)
    self.openTime = try CFieldReading.message(c.pointee.open_time)
    self.orderId = try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.v1.Lot.order_id")
    self.strategyId = try CFieldReading.string(c.pointee.strategy_id.data, c.pointee.strategy_id.len, "outcry.v1.Lot.strategy_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Lot.self)
    outcry__v1__lot__init(c)
    c.pointee.quantity = self.quantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.price = self.price?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.cost_basis = self.costBasis?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.open_time = self.openTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    arena.store(self.orderId, at: &c.pointee.order_id)
    arena.store(self.strategyId, at: &c.pointee.strategy_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "quantity":
        self.quantity = try Outcry.V1.Decimal(json: value)
      case "price":
        self.price = try Outcry.V1.Decimal(json: value)
      case "costBasis", "cost_basis":
        self.costBasis = try Outcry.V1.Decimal(json: value)
      case "openTime", "open_time":
        self.openTime = try Google.Protobuf.Timestamp(json: value)
      case "orderId", "order_id":
        self.orderId = try value.string()
      case "strategyId", "strategy_id":
        self.strategyId = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.quantity {
      writer.key("quantity")
      value.writeJSON(to: &writer)
    }
    if let value = self.price {
      writer.key("price")
      value.writeJSON(to: &writer)
    }
    if let value = self.costBasis {
      writer.key("costBasis")
      value.writeJSON(to: &writer)
    }
    if let value = self.openTime {
      writer.key("openTime")
      value.writeJSON(to: &writer)
    }
    if writer.field("orderId", isDefault: self.orderId.isEmpty) {
      writer.write(self.orderId)
    }
    if writer.field("strategyId", isDefault: self.strategyId.isEmpty) {
      writer.write(self.strategyId)
    }
    writer.endObject()
  }
}

extension Outcry.V1.StrategyPosition: CMessageConvertible {
  public static let messageName = "outcry.v1.StrategyPosition"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__strategy_position__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__StrategyPosition.self)
    self.strategyId = try CFieldReading.string(c.pointee.strategy_id.data, c.pointee.strategy_id.len, "outcry.v1.StrategyPosition.strategy_id")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.StrategyPosition.symbol")
    self.quantity = try CFieldReading.message(c.pointee.quantity)
    self.averagePrice = try CFieldReading.message(c.pointee.average_price)
    self.costBasis = try CFieldReading.message(c.pointee.cost_basis)
    self.marketValue = try CFieldReading.message(c.pointee.market_value)
    self.realizedPnl = try CFieldReading.message(c.pointee.realized_pnl)
    self.unrealizedPnl = try CFieldReading.message(c.pointee.unrealized_pnl)
    self.fees = try CFieldReading.message(c.pointee.fees)
    self.dividends = try CFieldReading.message(c.pointee.dividends)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__StrategyPosition.self)
    outcry__v1__strategy_position__init(c)
    arena.store(self.strategyId, at: &c.pointee.strategy_id)
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.quantity = self.quantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.average_price = self.averagePrice?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.cost_basis = self.costBasis?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.market_value = self.marketValue?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.realized_pnl = self.realizedPnl?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.unrealized_pnl = self.unrealizedPnl?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.fees = self.fees?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.dividends = self.dividends?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "strategyId", "strategy_id":
        self.strategyId = try value.string()
      case "symbol":
        self.symbol = try value.string()
      case "quantity":
        self.quantity = try Outcry.V1.Decimal(json: value)
      case "averagePrice", "average_price":
        self.averagePrice = try Outcry.V1.Decimal(json: value)
      case "costBasis", "cost_basis":
        self.costBasis = try Outcry.V1.Decimal(json: value)
      case "marketValue", "market_value":
        self.marketValue = try Outcry.V1.Decimal(json: value)
      case "realizedPnl", "realized_pnl":
        self.realizedPnl = try Outcry.V1.Decimal(json: value)
      case "unrealizedPnl", "unrealized_pnl":
        self.unrealizedPnl = try Outcry.V1.Decimal(json: value)
      case "fees":
        self.fees = try Outcry.V1.Decimal(json: value)
      case "dividends":
        self.dividends = try Outcry.V1.Decimal(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("strategyId", isDefault: self.strategyId.isEmpty) {
      writer.write(self.strategyId)
    }
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if let value = self.quantity {
      writer.key("quantity")
      value.writeJSON(to: &writer)
    }
    if let value = self.averagePrice {
      writer.key("averagePrice")
      value.writeJSON(to: &writer)
    }
    if let value = self.costBasis {
      writer.key("costBasis")
      value.writeJSON(to: &writer)
    }
    if let value = self.marketValue {
      writer.key("marketValue")
      value.writeJSON(to: &writer)
    }
    if let value = self.realizedPnl {
      writer.key("realizedPnl")
      value.writeJSON(to: &writer)
    }
    if let value = self.unrealizedPnl {
      writer.key("unrealizedPnl")
      value.writeJSON(to: &writer)
    }
    if let value = self.fees {
      writer.key("fees")
      value.writeJSON(to: &writer)
    }
    if let value = self.dividends {
      writer.key("dividends")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.CurrencyBalance: CMessageConvertible {
  public static let messageName = "outcry.v1.CurrencyBalance"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__currency_balance__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CurrencyBalance.self)
    self.currency = try CFieldReading.string(c.pointee.currency.data, c.pointee.currency.len, "outcry.v1.CurrencyBalance.currency")
    self.cash = try CFieldReading.message(c.pointee.cash)
    self.exchangeRate = try CFieldReading.message(c.pointee.exchange_rate)
    self.baseValue = try CFieldReading.message(c.pointee.base_value)
    self.rateTime = try CFieldReading.message(c.pointee.rate_time)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CurrencyBalance.self)
    outcry__v1__currency_balance__init(c)
    arena.store(self.currency, at: &c.pointee.currency)
    c.pointee.cash = self.cash?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.exchange_rate = self.exchangeRate?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.base_value = self.baseValue?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.rate_time = self.rateTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "currency":
        self.currency = try value.string()
      case "cash":
        self.cash = try Outcry.V1.Decimal(json: value)
      case "exchangeRate", "exchange_rate":
        self.exchangeRate = try Outcry.V1.Decimal(json: value)
      case "baseValue", "base_value":
        self.baseValue = try Outcry.V1.Decimal(json: value)
      case "rateTime", "rate_time":
        self.rateTime = try Google.Protobuf.Timestamp(json: value)
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
    if let value = self.cash {
      writer.key("cash")
      value.writeJSON(to: &writer)
    }
    if let value = self.exchangeRate {
      writer.key("exchangeRate")
      value.writeJSON(to: &writer)
    }
    if let value = self.baseValue {
      writer.key("baseValue")
      value.writeJSON(to: &writer)
    }
    if let value = self.rateTime {
      writer.key("rateTime")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.Position: CMessageConvertible {
  public static let messageName = "outcry.v1.Position"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__position__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Position.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.Position.session_id")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.Position.symbol")
    self.quantity = try CFieldReading.message(c.pointee.quantity)
    self.averagePrice = try CFieldReading.message(c.pointee.average_price)
    self.markPrice = try CFieldReading.message(c.pointee.mark_price)
    self.costBasis = try CFieldReading.message(c.pointee.cost_basis)
    self.marketValue = try CFieldReading.message(c.pointee.market_value)
    self.realizedPnl = try CFieldReading.message(c.pointee.realized_pnl)
    self.unrealizedPnl = try CFieldReading.message(c.pointee.unrealized_pnl)
    self.fees = try CFieldReading.message(c.pointee.fees)
    self.openTime = try CFieldReading.message(c.pointee.open_time)
    self.lots = try CFieldReading.messages(c.pointee.lots, c.pointee.n_lots)
    self.strategies = try CFieldReading.messages(c.pointee.strategies, c.pointee.n_strategies)
    self.currency = try CFieldReading.string(c.pointee.currency.data, c.pointee.currency.len, "outcry.v1.Position.currency")
    self.exchangeRate = try CFieldReading.message(c.pointee.exchange_rate)
    self.baseMarketValue = try CFieldReading.message(c.pointee.base_market_value)
    self.sector = try CFieldReading.string(c.pointee.sector.data, c.pointee.sector.len, "outcry.v1.Position.sector")
    self.allocationPercent = try CFieldReading.message(c.pointee.allocation_percent)
    self.dividends = try CFieldReading.message(c.pointee.dividends)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Position.self)
    outcry__v1__position__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.quantity = self.quantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.average_price = self.averagePrice?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.mark_price = self.markPrice?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.cost_basis = self.costBasis?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.market_value = self.marketValue?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.realized_pnl = self.realizedPnl?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.unrealized_pnl = self.unrealizedPnl?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.fees = self.fees?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.open_time = self.openTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.n_lots = self.lots.count
    c.pointee.lots = arena.messages(self.lots)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__Lot>?.self)
    c.pointee.n_strategies = self.strategies.count
    c.pointee.strategies = arena.messages(self.strategies)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__StrategyPosition>?.self)
    arena.store(self.currency, at: &c.pointee.currency)
    c.pointee.exchange_rate = self.exchangeRate?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.base_market_value = self.baseMarketValue?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    arena.store(self.sector, at: &c.pointee.sector)
    c.pointee.allocation_percent = self.allocationPercent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.dividends = self.dividends?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "symbol":
        self.symbol = try value.string()
      case "quantity":
        self.quantity = try Outcry.V1.Decimal(json: value)
      case "averagePrice", "average_price":
        self.averagePrice = try Outcry.V1.Decimal(json: value)
      case "markPrice", "mark_price":
        self.markPrice = try Outcry.V1.Decimal(json: value)
      case "costBasis", "cost_basis":
        self.costBasis = try Outcry.V1.Decimal(json: value)
      case "marketValue", "market_value":
        self.marketValue = try Outcry.V1.Decimal(json: value)
      case "realizedPnl", "realized_pnl":
        self.realizedPnl = try Outcry.V1.Decimal(json: value)
      case "unrealizedPnl", "unrealized_pnl":
        self.unrealizedPnl = try Outcry.V1.Decimal(json: value)
      case "fees":
        self.fees = try Outcry.V1.Decimal(json: value)
      case "openTime", "open_time":
        self.openTime = try Google.Protobuf.Timestamp(json: value)
      case "lots":
        for element in try value.elements() {
          self.lots.append(try Outcry.V1.Lot(json: element))
        }
      case "strategies":
        for element in try value.elements() {
          self.strategies.append(try Outcry.V1.StrategyPosition(json: element))
        }
      case "currency":
        self.currency = try value.string()
      case "exchangeRate", "exchange_rate":
        self.exchangeRate = try Outcry.V1.Decimal(json: value)
      case "baseMarketValue", "base_market_value":
        self.baseMarketValue = try Outcry.V1.Decimal(json: value)
      case "sector":
        self.sector = try value.string()
      case "allocationPercent", "allocation_percent":
        self.allocationPercent = try Outcry.V1.Decimal(json: value)
      case "dividends":
        self.dividends = try Outcry.V1.Decimal(json: value)
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
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if let value = self.quantity {
      writer.key("quantity")
      value.writeJSON(to: &writer)
    }
    if let value = self.averagePrice {
      writer.key("averagePrice")
      value.writeJSON(to: &writer)
    }
    if let value = self.markPrice {
      writer.key("markPrice")
      value.writeJSON(to: &writer)
    }
    if let value = self.costBasis {
      writer.key("costBasis")
      value.writeJSON(to: &writer)
    }
    if let value = self.marketValue {
      writer.key("marketValue")
      value.writeJSON(to: &writer)
    }
    if let value = self.realizedPnl {
      writer.key("realizedPnl")
      value.writeJSON(to: &writer)
    }
    if let value = self.unrealizedPnl {
      writer.key("unrealizedPnl")
      value.writeJSON(to: &writer)
    }
    if let value = self.fees {
      writer.key("fees")
      value.writeJSON(to: &writer)
    }
    if let value = self.openTime {
      writer.key("openTime")
      value.writeJSON(to: &writer)
    }
    if writer.field("lots", isDefault: self.lots.isEmpty) {
      writer.beginArray()
      for value in self.lots {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("strategies", isDefault: self.strategies.isEmpty) {
      writer.beginArray()
      for value in self.strategies {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("currency", isDefault: self.currency.isEmpty) {
      writer.write(self.currency)
    }
    if let value = self.exchangeRate {
      writer.key("exchangeRate")
      value.writeJSON(to: &writer)
    }
    if let value = self.baseMarketValue {
      writer.key("baseMarketValue")
      value.writeJSON(to: &writer)
    }
    if writer.field("sector", isDefault: self.sector.isEmpty) {
      writer.write(self.sector)
    }
    if let value = self.allocationPercent {
      writer.key("allocationPercent")
      value.writeJSON(to: &writer)
    }
    if let value = self.dividends {
      writer.key("dividends")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.Portfolio: CMessageConvertible {
  public static let messageName = "outcry.v1.Portfolio"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__portfolio__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Portfolio.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.Portfolio.session_id")
    self.currency = try CFieldReading.string(c.pointee.currency.data, c.pointee.currency.len, "outcry.v1.Portfolio.currency")
    self.initialCash = try CFieldReading.message(c.pointee.initial_cash)
    self.cash = try CFieldReading.message(c.pointee.cash)
    self.marketValue = try CFieldReading.message(c.pointee.market_value)
    self.equity = try CFieldReading.message(c.pointee.equity)
    self.realizedPnl = try CFieldReading.message(c.pointee.realized_pnl)
    self.unrealizedPnl = try CFieldReading.message(c.pointee.unrealized_pnl)
    self.fees = try CFieldReading.message(c.pointee.fees)
    self.day = try CFieldReading.string(c.pointee.day.data, c.pointee.day.len, "outcry.v1.Portfolio.day")
    self.dayStartEquity = try CFieldReading.message(c.pointee.day_start_equity)
    self.dayPnl = try CFieldReading.message(c.pointee.day_pnl)
    self.positions = try CFieldReading.messages(c.pointee.positions, c.pointee.n_positions)
    self.marketTime = try CFieldReading.message(c.pointee.market_time)
    self.balances = try CFieldReading.messages(c.pointee.balances, c.pointee.n_balances)
    self.netDeposits = try CFieldReading.message(c.pointee.net_deposits)
    self.dividends = try CFieldReading.message(c.pointee.dividends)
    self.exposure = try CFieldReading.message(c.pointee.exposure)
    self.peakEquity = try CFieldReading.message(c.pointee.peak_equity)
    self.drawdownPercent = try CFieldReading.message(c.pointee.drawdown_percent)
    self.strategies = try CFieldReading.messages(c.pointee.strategies, c.pointee.n_strategies)
    self.costMethod = Outcry.V1.CostMethod(rawValue: Int32(truncatingIfNeeded: c.pointee.cost_method.rawValue))
    self.currencyPnl = try CFieldReading.message(c.pointee.currency_pnl)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Portfolio.self)
    outcry__v1__portfolio__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.currency, at: &c.pointee.currency)
    c.pointee.initial_cash = self.initialCash?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.cash = self.cash?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.market_value = self.marketValue?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.equity = self.equity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.realized_pnl = self.realizedPnl?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.unrealized_pnl = self.unrealizedPnl?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.fees = self.fees?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    arena.store(self.day, at: &c.pointee.day)
    c.pointee.day_start_equity = self.dayStartEquity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.day_pnl = self.dayPnl?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.n_positions = self.positions.count
    c.pointee.positions = arena.messages(self.positions)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__Position>?.self)
    c.pointee.market_time = self.marketTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.n_balances = self.balances.count
    c.pointee.balances = arena.messages(self.balances)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__CurrencyBalance>?.self)
    c.pointee.net_deposits = self.netDeposits?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.dividends = self.dividends?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.exposure = self.exposure?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Exposure.self)
    c.pointee.peak_equity = self.peakEquity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.drawdown_percent = self.drawdownPercent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.n_strategies = self.strategies.count
    c.pointee.strategies = arena.messages(self.strategies)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__StrategyPosition>?.self)
    c.pointee.cost_method = .init(rawValue: .init(truncatingIfNeeded: self.costMethod.rawValue))
    c.pointee.currency_pnl = self.currencyPnl?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "currency":
        self.currency = try value.string()
      case "initialCash", "initial_cash":
        self.initialCash = try Outcry.V1.Decimal(json: value)
      case "cash":
        self.cash = try Outcry.V1.Decimal(json: value)
      case "marketValue", "market_value":
        self.marketValue = try Outcry.V1.Decimal(json: value)
      case "equity":
        self.equity = try Outcry.V1.Decimal(json: value)
      case "realizedPnl", "realized_pnl":
        self.realizedPnl = try Outcry.V1.Decimal(json: value)
      case "unrealizedPnl", "unrealized_pnl":
        self.unrealizedPnl = try Outcry.V1.Decimal(json: value)
      case "fees":
        self.fees = try Outcry.V1.Decimal(json: value)
      case "day":
        self.day = try value.string()
      case "dayStartEquity", "day_start_equity":
        self.dayStartEquity = try Outcry.V1.Decimal(json: value)
      case "dayPnl", "day_pnl":
        self.dayPnl = try Outcry.V1.Decimal(json: value)
      case "positions":
        for element in try value.elements() {
          self.positions.append(try Outcry.V1.Position(json: element))
        }
      case "marketTime", "market_time":
        self.marketTime = try Google.Protobuf.Timestamp(json: value)
      case "balances":
        for element in try value.elements() {
          self.balances.append(try Outcry.V1.CurrencyBalance(json: element))
        }
      case "netDeposits", "net_deposits":
        self.netDeposits = try Outcry.V1.Decimal(json: value)
      case "dividends":
        self.dividends = try Outcry.V1.Decimal(json: value)
      case "exposure":
        self.exposure = try Outcry.V1.Exposure(json: value)
      case "peakEquity", "peak_equity":
        self.peakEquity = try Outcry.V1.Decimal(json: value)
      case "drawdownPercent", "drawdown_percent":
        self.drawdownPercent = try Outcry.V1.Decimal(json: value)
      case "strategies":
        for element in try value.elements() {
          self.strategies.append(try Outcry.V1.StrategyPosition(json: element))
        }
      case "costMethod", "cost_method":
        self.costMethod = try Outcry.V1.CostMethod(json: value)
      case "currencyPnl", "currency_pnl":
        self.currencyPnl = try Outcry.V1.Decimal(json: value)
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
    if writer.field("currency", isDefault: self.currency.isEmpty) {
      writer.write(self.currency)
    }
    if let value = self.initialCash {
      writer.key("initialCash")
      value.writeJSON(to: &writer)
    }
    if let value = self.cash {
      writer.key("cash")
      value.writeJSON(to: &writer)
    }
    if let value = self.marketValue {
      writer.key("marketValue")
      value.writeJSON(to: &writer)
    }
    if let value = self.equity {
      writer.key("equity")
      value.writeJSON(to: &writer)
    }
    if let value = self.realizedPnl {
      writer.key("realizedPnl")
      value.writeJSON(to: &writer)
    }
    if let value = self.unrealizedPnl {
      writer.key("unrealizedPnl")
      value.writeJSON(to: &writer)
    }
    if let value = self.fees {
      writer.key("fees")
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
    if writer.field("positions", isDefault: self.positions.isEmpty) {
      writer.beginArray()
      for value in self.positions {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if let value = self.marketTime {
      writer.key("marketTime")
      value.writeJSON(to: &writer)
    }
    if writer.field("balances", isDefault: self.balances.isEmpty) {
      writer.beginArray()
      for value in self.balances {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if let value = self.netDeposits {
      writer.key("netDeposits")
      value.writeJSON(to: &writer)
    }
    if let value = self.dividends {
      writer.key("dividends")
      value.writeJSON(to: &writer)
    }
    if let value = self.exposure {
      writer.key("exposure")
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
    if writer.field("strategies", isDefault: self.strategies.isEmpty) {
      writer.beginArray()
      for value in self.strategies {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("costMethod", isDefault: self.costMethod.rawValue == 0) {
      self.costMethod.writeJSON(to: &writer)
    }
    if let value = self.currencyPnl {
      writer.key("currencyPnl")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListPositionsRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ListPositionsRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_positions_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListPositionsRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.ListPositionsRequest.session_id")
    self.pageSize = c.pointee.page_size
    self.pageToken = try CFieldReading.string(c.pointee.page_token.data, c.pointee.page_token.len, "outcry.v1.ListPositionsRequest.page_token")
    self.orderBy = try CFieldReading.string(c.pointee.order_by.data, c.pointee.order_by.len, "outcry.v1.ListPositionsRequest.order_by")
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListPositionsRequest.self)
    outcry__v1__list_positions_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.page_size = self.pageSize
    arena.store(self.pageToken, at: &c.pointee.page_token)
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
    if writer.field("orderBy", isDefault: self.orderBy.isEmpty) {
      writer.write(self.orderBy)
    }
    if writer.field("minRevision", isDefault: self.minRevision == 0) {
      writer.write(self.minRevision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListPositionsResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ListPositionsResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_positions_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListPositionsResponse.self)
    self.positions = try CFieldReading.messages(c.pointee.positions, c.pointee.n_positions)
    self.nextPageToken = try CFieldReading.string(c.pointee.next_page_token.data, c.pointee.next_page_token.len, "outcry.v1.ListPositionsResponse.next_page_token")
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListPositionsResponse.self)
    outcry__v1__list_positions_response__init(c)
    c.pointee.n_positions = self.positions.count
    c.pointee.positions = arena.messages(self.positions)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__Position>?.self)
    arena.store(self.nextPageToken, at: &c.pointee.next_page_token)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "positions":
        for element in try value.elements() {
          self.positions.append(try Outcry.V1.Position(json: element))
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
    if writer.field("positions", isDefault: self.positions.isEmpty) {
      writer.beginArray()
      for value in self.positions {
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

extension Outcry.V1.ClosePositionRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ClosePositionRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__close_position_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ClosePositionRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.ClosePositionRequest.session_id")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.ClosePositionRequest.symbol")
    self.clientOrderId = try CFieldReading.string(c.pointee.client_order_id.data, c.pointee.client_order_id.len, "outcry.v1.ClosePositionRequest.client_order_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ClosePositionRequest.self)
    outcry__v1__close_position_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.symbol, at: &c.pointee.symbol)
    arena.store(self.clientOrderId, at: &c.pointee.client_order_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "symbol":
        self.symbol = try value.string()
      case "clientOrderId", "client_order_id":
        self.clientOrderId = try value.string()
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
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if writer.field("clientOrderId", isDefault: self.clientOrderId.isEmpty) {
      writer.write(self.clientOrderId)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ClosePositionResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ClosePositionResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__close_position_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ClosePositionResponse.self)
    self.order = try CFieldReading.message(c.pointee.order)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ClosePositionResponse.self)
    outcry__v1__close_position_response__init(c)
    c.pointee.order = self.order?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Order.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "order":
        self.order = try Outcry.V1.Order(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.order {
      writer.key("order")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.GetPortfolioRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.GetPortfolioRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_portfolio_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetPortfolioRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.GetPortfolioRequest.session_id")
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetPortfolioRequest.self)
    outcry__v1__get_portfolio_request__init(c)
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

extension Outcry.V1.GetPortfolioResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.GetPortfolioResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_portfolio_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetPortfolioResponse.self)
    self.portfolio = try CFieldReading.message(c.pointee.portfolio)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetPortfolioResponse.self)
    outcry__v1__get_portfolio_response__init(c)
    c.pointee.portfolio = self.portfolio?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Portfolio.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "portfolio":
        self.portfolio = try Outcry.V1.Portfolio(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.portfolio {
      writer.key("portfolio")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.WatchPortfolioRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchPortfolioRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_portfolio_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__WatchPortfolioRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.WatchPortfolioRequest.session_id")
    self.start = try CFieldReading.message(c.pointee.start)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchPortfolioRequest.self)
    outcry__v1__watch_portfolio_request__init(c)
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

extension Outcry.V1.WatchPortfolioResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchPortfolioResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_portfolio_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__WatchPortfolioResponse.self)
    self.revision = c.pointee.revision
    switch c.pointee.payload_case.rawValue {
    case 2:
      self.payload = try CFieldReading.message(c.pointee.opened, as: Outcry.V1.StreamOpened.self).map { .opened($0) }
    case 3:
      self.payload = try CFieldReading.message(c.pointee.snapshot, as: Outcry.V1.Portfolio.self).map { .snapshot($0) }
    case 4:
      self.payload = try CFieldReading.message(c.pointee.snapshot_end, as: Outcry.V1.StreamSnapshotEnd.self).map { .snapshotEnd($0) }
    case 5:
      self.payload = try CFieldReading.message(c.pointee.event, as: Outcry.V1.Portfolio.self).map { .event($0) }
    case 6:
      self.payload = try CFieldReading.message(c.pointee.heartbeat, as: Outcry.V1.StreamHeartbeat.self).map { .heartbeat($0) }
    case 7:
      self.payload = try CFieldReading.message(c.pointee.closing, as: Outcry.V1.StreamClosing.self).map { .closing($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchPortfolioResponse.self)
    outcry__v1__watch_portfolio_response__init(c)
    c.pointee.revision = self.revision
    switch self.payload {
    case .opened(let value)?:
      c.pointee.payload_case = .init(rawValue: 2)
      c.pointee.opened = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamOpened.self)
    case .snapshot(let value)?:
      c.pointee.payload_case = .init(rawValue: 3)
      c.pointee.snapshot = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Portfolio.self)
    case .snapshotEnd(let value)?:
      c.pointee.payload_case = .init(rawValue: 4)
      c.pointee.snapshot_end = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamSnapshotEnd.self)
    case .event(let value)?:
      c.pointee.payload_case = .init(rawValue: 5)
      c.pointee.event = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Portfolio.self)
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
        self.payload = .snapshot(try Outcry.V1.Portfolio(json: value))
      case "snapshotEnd", "snapshot_end":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .snapshotEnd(try Outcry.V1.StreamSnapshotEnd(json: value))
      case "event":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .event(try Outcry.V1.Portfolio(json: value))
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

extension Outcry.V1.SplitRatio: CMessageConvertible {
  public static let messageName = "outcry.v1.SplitRatio"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__split_ratio__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__SplitRatio.self)
    self.numerator = c.pointee.numerator
    self.denominator = c.pointee.denominator
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__SplitRatio.self)
    outcry__v1__split_ratio__init(c)
    c.pointee.numerator = self.numerator
    c.pointee.denominator = self.denominator
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "numerator":
        self.numerator = try value.uint32()
      case "denominator":
        self.denominator = try value.uint32()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("numerator", isDefault: self.numerator == 0) {
      writer.write(self.numerator)
    }
    if writer.field("denominator", isDefault: self.denominator == 0) {
      writer.write(self.denominator)
    }
    writer.endObject()
  }
}

extension Outcry.V1.Transaction: CMessageConvertible {
  public static let messageName = "outcry.v1.Transaction"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__transaction__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Transaction.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.Transaction.session_id")
    self.transactionId = try CFieldReading.string(c.pointee.transaction_id.data, c.pointee.transaction_id.len, "outcry.v1.Transaction.transaction_id")
    self.clientTransactionId = try CFieldReading.string(c.pointee.client_transaction_id.data, c.pointee.client_transaction_id.len, "outcry.v1.Transaction.client_transaction_id")
    self.type = Outcry.V1.TransactionType(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.Transaction.symbol")
    self.quantity = try CFieldReading.message(c.pointee.quantity)
    self.price = try CFieldReading.message(c.pointee.price)
    self.amount = try CFieldReading.message(c.pointee.amount)
    self.fee = try CFieldReading.message(c.pointee.fee)
    self.currency = try CFieldReading.string(c.pointee.currency.data, c.pointee.currency.len, "outcry.v1.Transaction.currency")
    self.exchangeRate = try CFieldReading.message(c.pointee.exchange_rate)
    self.split = try CFieldReading.message(c.pointee.split)
    self.toCurrency = try CFieldReading.string(c.pointee.to_currency.data, c.pointee.to_currency.len, "outcry.v1.Transaction.to_currency")
    self.toAmount = try CFieldReading.message(c.pointee.to_amount)
    self.strategyId = try CFieldReading.string(c.pointee.strategy_id.data, c.pointee.strategy_id.len, "outcry.v1.Transaction.strategy_id")
    self.orderId = try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.v1.Transaction.order_id")
    self.executionId = try CFieldReading.string(c.pointee.execution_id.data, c.pointee.execution_id.len, "outcry.v1.Transaction.execution_id")
    self.note = try CFieldReading.string(c.pointee.note.data, c.pointee.note.len, "outcry.v1.Transaction.note")
    self.realizedPnl = try CFieldReading.message(c.pointee.realized_pnl)
    self.time = try CFieldReading.message(c.pointee.time)
    self.createTime = try CFieldReading.message(c.pointee.create_time)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Transaction.self)
    outcry__v1__transaction__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.transactionId, at: &c.pointee.transaction_id)
    arena.store(self.clientTransactionId, at: &c.pointee.client_transaction_id)
    c.pointee.type = .init(rawValue: .init(truncatingIfNeeded: self.type.rawValue))
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.quantity = self.quantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.price = self.price?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.amount = self.amount?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.fee = self.fee?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    arena.store(self.currency, at: &c.pointee.currency)
    c.pointee.exchange_rate = self.exchangeRate?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.split = self.split?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__SplitRatio.self)
    arena.store(self.toCurrency, at: &c.pointee.to_currency)
    c.pointee.to_amount = self.toAmount?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    arena.store(self.strategyId, at: &c.pointee.strategy_id)
    arena.store(self.orderId, at: &c.pointee.order_id)
    arena.store(self.executionId, at: &c.pointee.execution_id)
    arena.store(self.note, at: &c.pointee.note)
    c.pointee.realized_pnl = self.realizedPnl?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.time = self.time?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.create_time = self.createTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "transactionId", "transaction_id":
        self.transactionId = try value.string()
      case "clientTransactionId", "client_transaction_id":
        self.clientTransactionId = try value.string()
      case "type":
        self.type = try Outcry.V1.TransactionType(json: value)
      case "symbol":
        self.symbol = try value.string()
      case "quantity":
        self.quantity = try Outcry.V1.Decimal(json: value)
      case "price":
        self.price = try Outcry.V1.Decimal(json: value)
      case "amount":
        self.amount = try Outcry.V1.Decimal(json: value)
      case "fee":
        self.fee = try Outcry.V1.Decimal(json: value)
      case "currency":
        self.currency = try value.string()
      case "exchangeRate", "exchange_rate":
        self.exchangeRate = try Outcry.V1.Decimal(json: value)
      case "split":
        self.split = try Outcry.V1.SplitRatio(json: value)
      case "toCurrency", "to_currency":
        self.toCurrency = try value.string()
      case "toAmount", "to_amount":
        self.toAmount = try Outcry.V1.Decimal(json: value)
      case "strategyId", "strategy_id":
        self.strategyId = try value.string()
      case "orderId", "order_id":
        self.orderId = try value.string()
      case "executionId", "execution_id":
        self.executionId = try value.string()
      case "note":
        self.note = try value.string()
      case "realizedPnl", "realized_pnl":
        self.realizedPnl = try Outcry.V1.Decimal(json: value)
      case "time":
        self.time = try Google.Protobuf.Timestamp(json: value)
      case "createTime", "create_time":
        self.createTime = try Google.Protobuf.Timestamp(json: value)
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
    if writer.field("transactionId", isDefault: self.transactionId.isEmpty) {
      writer.write(self.transactionId)
    }
    if writer.field("clientTransactionId", isDefault: self.clientTransactionId.isEmpty) {
      writer.write(self.clientTransactionId)
    }
    if writer.field("type", isDefault: self.type.rawValue == 0) {
      self.type.writeJSON(to: &writer)
    }
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if let value = self.quantity {
      writer.key("quantity")
      value.writeJSON(to: &writer)
    }
    if let value = self.price {
      writer.key("price")
      value.writeJSON(to: &writer)
    }
    if let value = self.amount {
      writer.key("amount")
      value.writeJSON(to: &writer)
    }
    if let value = self.fee {
      writer.key("fee")
      value.writeJSON(to: &writer)
    }
    if writer.field("currency", isDefault: self.currency.isEmpty) {
      writer.write(self.currency)
    }
    if let value = self.exchangeRate {
      writer.key("exchangeRate")
      value.writeJSON(to: &writer)
    }
    if let value = self.split {
      writer.key("split")
      value.writeJSON(to: &writer)
    }
    if writer.field("toCurrency", isDefault: self.toCurrency.isEmpty) {
      writer.write(self.toCurrency)
    }
    if let value = self.toAmount {
      writer.key("toAmount")
      value.writeJSON(to: &writer)
    }
    if writer.field("strategyId", isDefault: self.strategyId.isEmpty) {
      writer.write(self.strategyId)
    }
    if writer.field("orderId", isDefault: self.orderId.isEmpty) {
      writer.write(self.orderId)
    }
    if writer.field("executionId", isDefault: self.executionId.isEmpty) {
      writer.write(self.executionId)
    }
    if writer.field("note", isDefault: self.note.isEmpty) {
      writer.write(self.note)
    }
    if let value = self.realizedPnl {
      writer.key("realizedPnl")
      value.writeJSON(to: &writer)
    }
    if let value = self.time {
      writer.key("time")
      value.writeJSON(to: &writer)
    }
    if let value = self.createTime {
      writer.key("createTime")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.RecordTransactionRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.RecordTransactionRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__record_transaction_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__RecordTransactionRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.RecordTransactionRequest.session_id")
    self.clientTransactionId = try CFieldReading.string(c.pointee.client_transaction_id.data, c.pointee.client_transaction_id.len, "outcry.v1.RecordTransactionRequest.client_transaction_id")
    self.type = Outcry.V1.TransactionType(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.RecordTransactionRequest.symbol")
    self.quantity = try CFieldReading.message(c.pointee.quantity)
    self.price = try CFieldReading.message(c.pointee.price)
    self.amount = try CFieldReading.message(c.pointee.amount)
    self.fee = try CFieldReading.message(c.pointee.fee)
    self.currency = try CFieldReading.string(c.pointee.currency.data, c.pointee.currency.len, "outcry.v1.RecordTransactionRequest.currency")
    self.split = try CFieldReading.message(c.pointee.split)
    self.toCurrency = try CFieldReading.string(c.pointee.to_currency.data, c.pointee.to_currency.len, "outcry.v1.RecordTransactionRequest.to_currency")
    self.toAmount = try CFieldReading.message(c.pointee.to_amount)
    self.strategyId = try CFieldReading.string(c.pointee.strategy_id.data, c.pointee.strategy_id.len, "outcry.v1.RecordTransactionRequest.strategy_id")
    self.note = try CFieldReading.string(c.pointee.note.data, c.pointee.note.len, "outcry.v1.RecordTransactionRequest.note")
    self.time = try CFieldReading.message(c.pointee.time)
    self.validateOnly = c.pointee.validate_only != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__RecordTransactionRequest.self)
    outcry__v1__record_transaction_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.clientTransactionId, at: &c.pointee.client_transaction_id)
    c.pointee.type = .init(rawValue: .init(truncatingIfNeeded: self.type.rawValue))
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.quantity = self.quantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.price = self.price?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.amount = self.amount?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.fee = self.fee?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    arena.store(self.currency, at: &c.pointee.currency)
    c.pointee.split = self.split?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__SplitRatio.self)
    arena.store(self.toCurrency, at: &c.pointee.to_currency)
    c.pointee.to_amount = self.toAmount?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    arena.store(self.strategyId, at: &c.pointee.strategy_id)
    arena.store(self.note, at: &c.pointee.note)
    c.pointee.time = self.time?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.validate_only = self.validateOnly ? 1 : 0
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "clientTransactionId", "client_transaction_id":
        self.clientTransactionId = try value.string()
      case "type":
        self.type = try Outcry.V1.TransactionType(json: value)
      case "symbol":
        self.symbol = try value.string()
      case "quantity":
        self.quantity = try Outcry.V1.Decimal(json: value)
      case "price":
        self.price = try Outcry.V1.Decimal(json: value)
      case "amount":
        self.amount = try Outcry.V1.Decimal(json: value)
      case "fee":
        self.fee = try Outcry.V1.Decimal(json: value)
      case "currency":
        self.currency = try value.string()
      case "split":
        self.split = try Outcry.V1.SplitRatio(json: value)
      case "toCurrency", "to_currency":
        self.toCurrency = try value.string()
      case "toAmount", "to_amount":
        self.toAmount = try Outcry.V1.Decimal(json: value)
      case "strategyId", "strategy_id":
        self.strategyId = try value.string()
      case "note":
        self.note = try value.string()
      case "time":
        self.time = try Google.Protobuf.Timestamp(json: value)
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
    if writer.field("clientTransactionId", isDefault: self.clientTransactionId.isEmpty) {
      writer.write(self.clientTransactionId)
    }
    if writer.field("type", isDefault: self.type.rawValue == 0) {
      self.type.writeJSON(to: &writer)
    }
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if let value = self.quantity {
      writer.key("quantity")
      value.writeJSON(to: &writer)
    }
    if let value = self.price {
      writer.key("price")
      value.writeJSON(to: &writer)
    }
    if let value = self.amount {
      writer.key("amount")
      value.writeJSON(to: &writer)
    }
    if let value = self.fee {
      writer.key("fee")
      value.writeJSON(to: &writer)
    }
    if writer.field("currency", isDefault: self.currency.isEmpty) {
      writer.write(self.currency)
    }
    if let value = self.split {
      writer.key("split")
      value.writeJSON(to: &writer)
    }
    if writer.field("toCurrency", isDefault: self.toCurrency.isEmpty) {
      writer.write(self.toCurrency)
    }
    if let value = self.toAmount {
      writer.key("toAmount")
      value.writeJSON(to: &writer)
    }
    if writer.field("strategyId", isDefault: self.strategyId.isEmpty) {
      writer.write(self.strategyId)
    }
    if writer.field("note", isDefault: self.note.isEmpty) {
      writer.write(self.note)
    }
    if let value = self.time {
      writer.key("time")
      value.writeJSON(to: &writer)
    }
    if writer.field("validateOnly", isDefault: !self.validateOnly) {
      writer.write(self.validateOnly)
    }
    writer.endObject()
  }
}

extension Outcry.V1.RecordTransactionResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.RecordTransactionResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__record_transaction_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__RecordTransactionResponse.self)
    self.transaction = try CFieldReading.message(c.pointee.transaction)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__RecordTransactionResponse.self)
    outcry__v1__record_transaction_response__init(c)
    c.pointee.transaction = self.transaction?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Transaction.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "transaction":
        self.transaction = try Outcry.V1.Transaction(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.transaction {
      writer.key("transaction")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListTransactionsRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ListTransactionsRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_transactions_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListTransactionsRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.ListTransactionsRequest.session_id")
    self.pageSize = c.pointee.page_size
    self.pageToken = try CFieldReading.string(c.pointee.page_token.data, c.pointee.page_token.len, "outcry.v1.ListTransactionsRequest.page_token")
    self.types = CFieldReading.enums(c.pointee.types, c.pointee.n_types)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.ListTransactionsRequest.symbol")
    self.strategyId = try CFieldReading.string(c.pointee.strategy_id.data, c.pointee.strategy_id.len, "outcry.v1.ListTransactionsRequest.strategy_id")
    self.startTime = try CFieldReading.message(c.pointee.start_time)
    self.endTime = try CFieldReading.message(c.pointee.end_time)
    self.orderBy = try CFieldReading.string(c.pointee.order_by.data, c.pointee.order_by.len, "outcry.v1.ListTransactionsRequest.order_by")
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListTransactionsRequest.self)
    outcry__v1__list_transactions_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.page_size = self.pageSize
    arena.store(self.pageToken, at: &c.pointee.page_token)
    c.pointee.n_types = self.types.count
    c.pointee.types = arena.enums(self.types)?.assumingMemoryBound(to: Outcry__V1__TransactionType.self)
    arena.store(self.symbol, at: &c.pointee.symbol)
    arena.store(self.strategyId, at: &c.pointee.strategy_id)
    c.pointee.start_time = self.startTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.end_time = self.endTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
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
      case "types":
        for element in try value.elements() {
          self.types.append(try Outcry.V1.TransactionType(json: element))
        }
      case "symbol":
        self.symbol = try value.string()
      case "strategyId", "strategy_id":
        self.strategyId = try value.string()
      case "startTime", "start_time":
        self.startTime = try Google.Protobuf.Timestamp(json: value)
      case "endTime", "end_time":
        self.endTime = try Google.Protobuf.Timestamp(json: value)
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
    if writer.field("types", isDefault: self.types.isEmpty) {
      writer.beginArray()
      for value in self.types {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if writer.field("strategyId", isDefault: self.strategyId.isEmpty) {
      writer.write(self.strategyId)
    }
    if let value = self.startTime {
      writer.key("startTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.endTime {
      writer.key("endTime")
      value.writeJSON(to: &writer)
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

extension Outcry.V1.ListTransactionsResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ListTransactionsResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_transactions_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListTransactionsResponse.self)
    self.transactions = try CFieldReading.messages(c.pointee.transactions, c.pointee.n_transactions)
    self.nextPageToken = try CFieldReading.string(c.pointee.next_page_token.data, c.pointee.next_page_token.len, "outcry.v1.ListTransactionsResponse.next_page_token")
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListTransactionsResponse.self)
    outcry__v1__list_transactions_response__init(c)
    c.pointee.n_transactions = self.transactions.count
    c.pointee.transactions = arena.messages(self.transactions)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__Transaction>?.self)
    arena.store(self.nextPageToken, at: &c.pointee.next_page_token)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "transactions":
        for element in try value.elements() {
          self.transactions.append(try Outcry.V1.Transaction(json: element))
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
    if writer.field("transactions", isDefault: self.transactions.isEmpty) {
      writer.beginArray()
      for value in self.transactions {
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

extension Outcry.V1.SetExchangeRateRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.SetExchangeRateRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__set_exchange_rate_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__SetExchangeRateRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.SetExchangeRateRequest.session_id")
    self.currency = try CFieldReading.string(c.pointee.currency.data, c.pointee.currency.len, "outcry.v1.SetExchangeRateRequest.currency")
    self.rate = try CFieldReading.message(c.pointee.rate)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__SetExchangeRateRequest.self)
    outcry__v1__set_exchange_rate_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.currency, at: &c.pointee.currency)
    c.pointee.rate = self.rate?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
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
    if writer.field("sessionId", isDefault: self.sessionId.isEmpty) {
      writer.write(self.sessionId)
    }
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

extension Outcry.V1.SetExchangeRateResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.SetExchangeRateResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__set_exchange_rate_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__SetExchangeRateResponse.self)
    self.balance = try CFieldReading.message(c.pointee.balance)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__SetExchangeRateResponse.self)
    outcry__v1__set_exchange_rate_response__init(c)
    c.pointee.balance = self.balance?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__CurrencyBalance.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "balance":
        self.balance = try Outcry.V1.CurrencyBalance(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.balance {
      writer.key("balance")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.PortfolioSnapshot: CMessageConvertible {
  public static let messageName = "outcry.v1.PortfolioSnapshot"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__portfolio_snapshot__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__PortfolioSnapshot.self)
    self.day = try CFieldReading.string(c.pointee.day.data, c.pointee.day.len, "outcry.v1.PortfolioSnapshot.day")
    self.portfolio = try CFieldReading.message(c.pointee.portfolio)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__PortfolioSnapshot.self)
    outcry__v1__portfolio_snapshot__init(c)
    arena.store(self.day, at: &c.pointee.day)
    c.pointee.portfolio = self.portfolio?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Portfolio.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "day":
        self.day = try value.string()
      case "portfolio":
        self.portfolio = try Outcry.V1.Portfolio(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("day", isDefault: self.day.isEmpty) {
      writer.write(self.day)
    }
    if let value = self.portfolio {
      writer.key("portfolio")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListSnapshotsRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ListSnapshotsRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_snapshots_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListSnapshotsRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.ListSnapshotsRequest.session_id")
    self.pageSize = c.pointee.page_size
    self.pageToken = try CFieldReading.string(c.pointee.page_token.data, c.pointee.page_token.len, "outcry.v1.ListSnapshotsRequest.page_token")
    self.startDay = try CFieldReading.string(c.pointee.start_day.data, c.pointee.start_day.len, "outcry.v1.ListSnapshotsRequest.start_day")
    self.endDay = try CFieldReading.string(c.pointee.end_day.data, c.pointee.end_day.len, "outcry.v1.ListSnapshotsRequest.end_day")
    self.orderBy = try CFieldReading.string(c.pointee.order_by.data, c.pointee.order_by.len, "outcry.v1.ListSnapshotsRequest.order_by")
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListSnapshotsRequest.self)
    outcry__v1__list_snapshots_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.page_size = self.pageSize
    arena.store(self.pageToken, at: &c.pointee.page_token)
    arena.store(self.startDay, at: &c.pointee.start_day)
    arena.store(self.endDay, at: &c.pointee.end_day)
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
      case "startDay", "start_day":
        self.startDay = try value.string()
      case "endDay", "end_day":
        self.endDay = try value.string()
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
    if writer.field("startDay", isDefault: self.startDay.isEmpty) {
      writer.write(self.startDay)
    }
    if writer.field("endDay", isDefault: self.endDay.isEmpty) {
      writer.write(self.endDay)
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

extension Outcry.V1.ListSnapshotsResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ListSnapshotsResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_snapshots_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListSnapshotsResponse.self)
    self.snapshots = try CFieldReading.messages(c.pointee.snapshots, c.pointee.n_snapshots)
    self.nextPageToken = try CFieldReading.string(c.pointee.next_page_token.data, c.pointee.next_page_token.len, "outcry.v1.ListSnapshotsResponse.next_page_token")
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListSnapshotsResponse.self)
    outcry__v1__list_snapshots_response__init(c)
    c.pointee.n_snapshots = self.snapshots.count
    c.pointee.snapshots = arena.messages(self.snapshots)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__PortfolioSnapshot>?.self)
    arena.store(self.nextPageToken, at: &c.pointee.next_page_token)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "snapshots":
        for element in try value.elements() {
          self.snapshots.append(try Outcry.V1.PortfolioSnapshot(json: element))
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
    if writer.field("snapshots", isDefault: self.snapshots.isEmpty) {
      writer.beginArray()
      for value in self.snapshots {
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

extension Outcry.V1.EquityPoint: CMessageConvertible {
  public static let messageName = "outcry.v1.EquityPoint"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__equity_point__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__EquityPoint.self)
    self.time = try CFieldReading.message(c.pointee.time)
    self.equity = try CFieldReading.message(c.pointee.equity)
    self.cash = try CFieldReading.message(c.pointee.cash)
    self.realizedPnl = try CFieldReading.message(c.pointee.realized_pnl)
    self.unrealizedPnl = try CFieldReading.message(c.pointee.unrealized_pnl)
    self.fees = try CFieldReading.message(c.pointee.fees)
    self.drawdownPercent = try CFieldReading.message(c.pointee.drawdown_percent)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__EquityPoint.self)
    outcry__v1__equity_point__init(c)
    c.pointee.time = self.time?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.equity = self.equity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.cash = self.cash?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.realized_pnl = self.realizedPnl?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.unrealized_pnl = self.unrealizedPnl?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.fees = self.fees?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.drawdown_percent = self.drawdownPercent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "time":
        self.time = try Google.Protobuf.Timestamp(json: value)
      case "equity":
        self.equity = try Outcry.V1.Decimal(json: value)
      case "cash":
        self.cash = try Outcry.V1.Decimal(json: value)
      case "realizedPnl", "realized_pnl":
        self.realizedPnl = try Outcry.V1.Decimal(json: value)
      case "unrealizedPnl", "unrealized_pnl":
        self.unrealizedPnl = try Outcry.V1.Decimal(json: value)
      case "fees":
        self.fees = try Outcry.V1.Decimal(json: value)
      case "drawdownPercent", "drawdown_percent":
        self.drawdownPercent = try Outcry.V1.Decimal(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.time {
      writer.key("time")
      value.writeJSON(to: &writer)
    }
    if let value = self.equity {
      writer.key("equity")
      value.writeJSON(to: &writer)
    }
    if let value = self.cash {
      writer.key("cash")
      value.writeJSON(to: &writer)
    }
    if let value = self.realizedPnl {
      writer.key("realizedPnl")
      value.writeJSON(to: &writer)
    }
    if let value = self.unrealizedPnl {
      writer.key("unrealizedPnl")
      value.writeJSON(to: &writer)
    }
    if let value = self.fees {
      writer.key("fees")
      value.writeJSON(to: &writer)
    }
    if let value = self.drawdownPercent {
      writer.key("drawdownPercent")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListEquityPointsRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ListEquityPointsRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_equity_points_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListEquityPointsRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.ListEquityPointsRequest.session_id")
    self.pageSize = c.pointee.page_size
    self.pageToken = try CFieldReading.string(c.pointee.page_token.data, c.pointee.page_token.len, "outcry.v1.ListEquityPointsRequest.page_token")
    self.startTime = try CFieldReading.message(c.pointee.start_time)
    self.endTime = try CFieldReading.message(c.pointee.end_time)
    self.orderBy = try CFieldReading.string(c.pointee.order_by.data, c.pointee.order_by.len, "outcry.v1.ListEquityPointsRequest.order_by")
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListEquityPointsRequest.self)
    outcry__v1__list_equity_points_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.page_size = self.pageSize
    arena.store(self.pageToken, at: &c.pointee.page_token)
    c.pointee.start_time = self.startTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.end_time = self.endTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
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
      case "startTime", "start_time":
        self.startTime = try Google.Protobuf.Timestamp(json: value)
      case "endTime", "end_time":
        self.endTime = try Google.Protobuf.Timestamp(json: value)
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
    if let value = self.startTime {
      writer.key("startTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.endTime {
      writer.key("endTime")
      value.writeJSON(to: &writer)
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

extension Outcry.V1.ListEquityPointsResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ListEquityPointsResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_equity_points_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListEquityPointsResponse.self)
    self.points = try CFieldReading.messages(c.pointee.points, c.pointee.n_points)
    self.nextPageToken = try CFieldReading.string(c.pointee.next_page_token.data, c.pointee.next_page_token.len, "outcry.v1.ListEquityPointsResponse.next_page_token")
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListEquityPointsResponse.self)
    outcry__v1__list_equity_points_response__init(c)
    c.pointee.n_points = self.points.count
    c.pointee.points = arena.messages(self.points)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__EquityPoint>?.self)
    arena.store(self.nextPageToken, at: &c.pointee.next_page_token)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "points":
        for element in try value.elements() {
          self.points.append(try Outcry.V1.EquityPoint(json: element))
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
    if writer.field("points", isDefault: self.points.isEmpty) {
      writer.beginArray()
      for value in self.points {
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
