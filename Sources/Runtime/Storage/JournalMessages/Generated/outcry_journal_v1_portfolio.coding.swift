// Generated from outcry/journal/v1/portfolio.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CJournalMessages
public import ProtobufRuntime
import StandardMessages

extension Outcry.Journal.V1.RateSet: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.RateSet"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__rate_set__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__RateSet.self)
    self.currency = try CFieldReading.string(c.pointee.currency.data, c.pointee.currency.len, "outcry.journal.v1.RateSet.currency")
    self.rate = c.pointee.rate
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__RateSet.self)
    outcry__journal__v1__rate_set__init(c)
    arena.store(self.currency, at: &c.pointee.currency)
    c.pointee.rate = self.rate
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "currency":
        self.currency = try value.string()
      case "rate":
        self.rate = try value.int64()
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
    if writer.field("rate", isDefault: self.rate == 0) {
      writer.write(self.rate)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.TradeTransaction: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.TradeTransaction"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__trade_transaction__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__TradeTransaction.self)
    self.side = Outcry.Journal.V1.OrderSide(rawValue: Int32(truncatingIfNeeded: c.pointee.side.rawValue))
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.journal.v1.TradeTransaction.symbol")
    self.quantity = c.pointee.quantity
    self.price = c.pointee.price
    self.fee = try CFieldReading.message(c.pointee.fee)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__TradeTransaction.self)
    outcry__journal__v1__trade_transaction__init(c)
    c.pointee.side = .init(rawValue: .init(truncatingIfNeeded: self.side.rawValue))
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.quantity = self.quantity
    c.pointee.price = self.price
    c.pointee.fee = self.fee?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "side":
        self.side = try Outcry.Journal.V1.OrderSide(json: value)
      case "symbol":
        self.symbol = try value.string()
      case "quantity":
        self.quantity = try value.int64()
      case "price":
        self.price = try value.int64()
      case "fee":
        self.fee = try Outcry.Journal.V1.Amount(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("side", isDefault: self.side.rawValue == 0) {
      self.side.writeJSON(to: &writer)
    }
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if writer.field("quantity", isDefault: self.quantity == 0) {
      writer.write(self.quantity)
    }
    if writer.field("price", isDefault: self.price == 0) {
      writer.write(self.price)
    }
    if let value = self.fee {
      writer.key("fee")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.DividendTransaction: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.DividendTransaction"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__dividend_transaction__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__DividendTransaction.self)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.journal.v1.DividendTransaction.symbol")
    self.perUnit = c.pointee.per_unit
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__DividendTransaction.self)
    outcry__journal__v1__dividend_transaction__init(c)
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.per_unit = self.perUnit
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "symbol":
        self.symbol = try value.string()
      case "perUnit", "per_unit":
        self.perUnit = try value.int64()
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
    if writer.field("perUnit", isDefault: self.perUnit == 0) {
      writer.write(self.perUnit)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.SplitTransaction: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.SplitTransaction"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__split_transaction__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__SplitTransaction.self)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.journal.v1.SplitTransaction.symbol")
    self.numerator = c.pointee.numerator
    self.denominator = c.pointee.denominator
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__SplitTransaction.self)
    outcry__journal__v1__split_transaction__init(c)
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.numerator = self.numerator
    c.pointee.denominator = self.denominator
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "symbol":
        self.symbol = try value.string()
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
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if writer.field("numerator", isDefault: self.numerator == 0) {
      writer.write(self.numerator)
    }
    if writer.field("denominator", isDefault: self.denominator == 0) {
      writer.write(self.denominator)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.ConversionTransaction: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.ConversionTransaction"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__conversion_transaction__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__ConversionTransaction.self)
    self.out = try CFieldReading.message(c.pointee.out)
    self.into = try CFieldReading.string(c.pointee.into.data, c.pointee.into.len, "outcry.journal.v1.ConversionTransaction.into")
    self.incoming = try CFieldReading.message(c.pointee.incoming)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__ConversionTransaction.self)
    outcry__journal__v1__conversion_transaction__init(c)
    c.pointee.out = self.out?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    arena.store(self.into, at: &c.pointee.into)
    c.pointee.incoming = self.incoming?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "out":
        self.out = try Outcry.Journal.V1.Amount(json: value)
      case "into":
        self.into = try value.string()
      case "incoming":
        self.incoming = try Outcry.Journal.V1.Amount(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.out {
      writer.key("out")
      value.writeJSON(to: &writer)
    }
    if writer.field("into", isDefault: self.into.isEmpty) {
      writer.write(self.into)
    }
    if let value = self.incoming {
      writer.key("incoming")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.FillSource: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.FillSource"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__fill_source__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__FillSource.self)
    self.orderId = try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.journal.v1.FillSource.order_id")
    self.executionId = try CFieldReading.string(c.pointee.execution_id.data, c.pointee.execution_id.len, "outcry.journal.v1.FillSource.execution_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__FillSource.self)
    outcry__journal__v1__fill_source__init(c)
    arena.store(self.orderId, at: &c.pointee.order_id)
    arena.store(self.executionId, at: &c.pointee.execution_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "orderId", "order_id":
        self.orderId = try value.string()
      case "executionId", "execution_id":
        self.executionId = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("orderId", isDefault: self.orderId.isEmpty) {
      writer.write(self.orderId)
    }
    if writer.field("executionId", isDefault: self.executionId.isEmpty) {
      writer.write(self.executionId)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.PersonSource: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.PersonSource"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__person_source__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__PersonSource.self)
    self.clientTransactionId = try CFieldReading.string(c.pointee.client_transaction_id.data, c.pointee.client_transaction_id.len, "outcry.journal.v1.PersonSource.client_transaction_id")
    self.note = try CFieldReading.string(c.pointee.note.data, c.pointee.note.len, "outcry.journal.v1.PersonSource.note")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__PersonSource.self)
    outcry__journal__v1__person_source__init(c)
    arena.store(self.clientTransactionId, at: &c.pointee.client_transaction_id)
    arena.store(self.note, at: &c.pointee.note)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "clientTransactionId", "client_transaction_id":
        self.clientTransactionId = try value.string()
      case "note":
        self.note = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("clientTransactionId", isDefault: self.clientTransactionId.isEmpty) {
      writer.write(self.clientTransactionId)
    }
    if writer.field("note", isDefault: self.note.isEmpty) {
      writer.write(self.note)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.Transaction: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.Transaction"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__transaction__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__Transaction.self)
    self.transactionId = try CFieldReading.string(c.pointee.transaction_id.data, c.pointee.transaction_id.len, "outcry.journal.v1.Transaction.transaction_id")
    switch c.pointee.kind_case.rawValue {
    case 2:
      self.kind = try CFieldReading.message(c.pointee.trade, as: Outcry.Journal.V1.TradeTransaction.self).map { .trade($0) }
    case 3:
      self.kind = try CFieldReading.message(c.pointee.dividend, as: Outcry.Journal.V1.DividendTransaction.self).map { .dividend($0) }
    case 4:
      self.kind = try CFieldReading.message(c.pointee.fee, as: Outcry.Journal.V1.Amount.self).map { .fee($0) }
    case 5:
      self.kind = try CFieldReading.message(c.pointee.split, as: Outcry.Journal.V1.SplitTransaction.self).map { .split($0) }
    case 6:
      self.kind = try CFieldReading.message(c.pointee.deposit, as: Outcry.Journal.V1.Amount.self).map { .deposit($0) }
    case 7:
      self.kind = try CFieldReading.message(c.pointee.withdrawal, as: Outcry.Journal.V1.Amount.self).map { .withdrawal($0) }
    case 8:
      self.kind = try CFieldReading.message(c.pointee.conversion, as: Outcry.Journal.V1.ConversionTransaction.self).map { .conversion($0) }
    default: break
    }
    switch c.pointee.source_case.rawValue {
    case 9:
      self.source = try CFieldReading.message(c.pointee.fill, as: Outcry.Journal.V1.FillSource.self).map { .fill($0) }
    case 10:
      self.source = try CFieldReading.message(c.pointee.person, as: Outcry.Journal.V1.PersonSource.self).map { .person($0) }
    default: break
    }
    self.currency = try CFieldReading.string(c.pointee.currency.data, c.pointee.currency.len, "outcry.journal.v1.Transaction.currency")
    self.amount = try CFieldReading.message(c.pointee.amount)
    self.rate = c.pointee.rate
    self.realizedProfit = try CFieldReading.message(c.pointee.realized_profit)
    self.strategyId = try CFieldReading.string(c.pointee.strategy_id.data, c.pointee.strategy_id.len, "outcry.journal.v1.Transaction.strategy_id")
    self.time = c.pointee.time
    self.recordTime = c.pointee.record_time
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__Transaction.self)
    outcry__journal__v1__transaction__init(c)
    arena.store(self.transactionId, at: &c.pointee.transaction_id)
    switch self.kind {
    case .trade(let value)?:
      c.pointee.kind_case = .init(rawValue: 2)
      c.pointee.trade = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__TradeTransaction.self)
    case .dividend(let value)?:
      c.pointee.kind_case = .init(rawValue: 3)
      c.pointee.dividend = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__DividendTransaction.self)
    case .fee(let value)?:
      c.pointee.kind_case = .init(rawValue: 4)
      c.pointee.fee = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    case .split(let value)?:
      c.pointee.kind_case = .init(rawValue: 5)
      c.pointee.split = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__SplitTransaction.self)
    case .deposit(let value)?:
      c.pointee.kind_case = .init(rawValue: 6)
      c.pointee.deposit = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    case .withdrawal(let value)?:
      c.pointee.kind_case = .init(rawValue: 7)
      c.pointee.withdrawal = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    case .conversion(let value)?:
      c.pointee.kind_case = .init(rawValue: 8)
      c.pointee.conversion = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__ConversionTransaction.self)
    case nil: break
    }
    switch self.source {
    case .fill(let value)?:
      c.pointee.source_case = .init(rawValue: 9)
      c.pointee.fill = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__FillSource.self)
    case .person(let value)?:
      c.pointee.source_case = .init(rawValue: 10)
      c.pointee.person = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__PersonSource.self)
    case nil: break
    }
    arena.store(self.currency, at: &c.pointee.currency)
    c.pointee.amount = self.amount?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    c.pointee.rate = self.rate
    c.pointee.realized_profit = self.realizedProfit?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    arena.store(self.strategyId, at: &c.pointee.strategy_id)
    c.pointee.time = self.time
    c.pointee.record_time = self.recordTime
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "transactionId", "transaction_id":
        self.transactionId = try value.string()
      case "trade":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .trade(try Outcry.Journal.V1.TradeTransaction(json: value))
      case "dividend":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .dividend(try Outcry.Journal.V1.DividendTransaction(json: value))
      case "fee":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .fee(try Outcry.Journal.V1.Amount(json: value))
      case "split":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .split(try Outcry.Journal.V1.SplitTransaction(json: value))
      case "deposit":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .deposit(try Outcry.Journal.V1.Amount(json: value))
      case "withdrawal":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .withdrawal(try Outcry.Journal.V1.Amount(json: value))
      case "conversion":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .conversion(try Outcry.Journal.V1.ConversionTransaction(json: value))
      case "fill":
        guard self.source == nil else { throw value.secondMember(of: "source") }
        self.source = .fill(try Outcry.Journal.V1.FillSource(json: value))
      case "person":
        guard self.source == nil else { throw value.secondMember(of: "source") }
        self.source = .person(try Outcry.Journal.V1.PersonSource(json: value))
      case "currency":
        self.currency = try value.string()
      case "amount":
        self.amount = try Outcry.Journal.V1.Amount(json: value)
      case "rate":
        self.rate = try value.int64()
      case "realizedProfit", "realized_profit":
        self.realizedProfit = try Outcry.Journal.V1.Amount(json: value)
      case "strategyId", "strategy_id":
        self.strategyId = try value.string()
      case "time":
        self.time = try value.int64()
      case "recordTime", "record_time":
        self.recordTime = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("transactionId", isDefault: self.transactionId.isEmpty) {
      writer.write(self.transactionId)
    }
    switch self.kind {
    case .trade(let value)?:
      writer.key("trade")
      value.writeJSON(to: &writer)
    case .dividend(let value)?:
      writer.key("dividend")
      value.writeJSON(to: &writer)
    case .fee(let value)?:
      writer.key("fee")
      value.writeJSON(to: &writer)
    case .split(let value)?:
      writer.key("split")
      value.writeJSON(to: &writer)
    case .deposit(let value)?:
      writer.key("deposit")
      value.writeJSON(to: &writer)
    case .withdrawal(let value)?:
      writer.key("withdrawal")
      value.writeJSON(to: &writer)
    case .conversion(let value)?:
      writer.key("conversion")
      value.writeJSON(to: &writer)
    case nil: break
    }
    switch self.source {
    case .fill(let value)?:
      writer.key("fill")
      value.writeJSON(to: &writer)
    case .person(let value)?:
      writer.key("person")
      value.writeJSON(to: &writer)
    case nil: break
    }
    if writer.field("currency", isDefault: self.currency.isEmpty) {
      writer.write(self.currency)
    }
    if let value = self.amount {
      writer.key("amount")
      value.writeJSON(to: &writer)
    }
    if writer.field("rate", isDefault: self.rate == 0) {
      writer.write(self.rate)
    }
    if let value = self.realizedProfit {
      writer.key("realizedProfit")
      value.writeJSON(to: &writer)
    }
    if writer.field("strategyId", isDefault: self.strategyId.isEmpty) {
      writer.write(self.strategyId)
    }
    if writer.field("time", isDefault: self.time == 0) {
      writer.write(self.time)
    }
    if writer.field("recordTime", isDefault: self.recordTime == 0) {
      writer.write(self.recordTime)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.EquityPoint: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.EquityPoint"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__equity_point__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__EquityPoint.self)
    self.time = c.pointee.time
    self.cash = try CFieldReading.message(c.pointee.cash)
    self.equity = try CFieldReading.message(c.pointee.equity)
    self.realizedProfit = try CFieldReading.message(c.pointee.realized_profit)
    self.unrealizedProfit = try CFieldReading.message(c.pointee.unrealized_profit)
    self.fees = try CFieldReading.message(c.pointee.fees)
    self.day = try CFieldReading.message(c.pointee.day)
    self.dayProfit = try CFieldReading.message(c.pointee.day_profit)
    self.drawdownPercent = c.pointee.drawdown_percent
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__EquityPoint.self)
    outcry__journal__v1__equity_point__init(c)
    c.pointee.time = self.time
    c.pointee.cash = self.cash?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    c.pointee.equity = self.equity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    c.pointee.realized_profit = self.realizedProfit?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    c.pointee.unrealized_profit = self.unrealizedProfit?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    c.pointee.fees = self.fees?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    c.pointee.day = self.day?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.day_profit = self.dayProfit?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    c.pointee.drawdown_percent = self.drawdownPercent
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "time":
        self.time = try value.int64()
      case "cash":
        self.cash = try Outcry.Journal.V1.Amount(json: value)
      case "equity":
        self.equity = try Outcry.Journal.V1.Amount(json: value)
      case "realizedProfit", "realized_profit":
        self.realizedProfit = try Outcry.Journal.V1.Amount(json: value)
      case "unrealizedProfit", "unrealized_profit":
        self.unrealizedProfit = try Outcry.Journal.V1.Amount(json: value)
      case "fees":
        self.fees = try Outcry.Journal.V1.Amount(json: value)
      case "day":
        self.day = try Google.Protobuf.Int64Value(json: value)
      case "dayProfit", "day_profit":
        self.dayProfit = try Outcry.Journal.V1.Amount(json: value)
      case "drawdownPercent", "drawdown_percent":
        self.drawdownPercent = try value.int64()
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
    if let value = self.cash {
      writer.key("cash")
      value.writeJSON(to: &writer)
    }
    if let value = self.equity {
      writer.key("equity")
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
    if let value = self.day {
      writer.key("day")
      value.writeJSON(to: &writer)
    }
    if let value = self.dayProfit {
      writer.key("dayProfit")
      value.writeJSON(to: &writer)
    }
    if writer.field("drawdownPercent", isDefault: self.drawdownPercent == 0) {
      writer.write(self.drawdownPercent)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.PortfolioEvent: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.PortfolioEvent"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__portfolio_event__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__PortfolioEvent.self)
    switch c.pointee.kind_case.rawValue {
    case 1:
      self.kind = try CFieldReading.message(c.pointee.transaction_recorded, as: Outcry.Journal.V1.Transaction.self).map { .transactionRecorded($0) }
    case 2:
      self.kind = try CFieldReading.message(c.pointee.rate_set, as: Outcry.Journal.V1.RateSet.self).map { .rateSet($0) }
    case 3:
      self.kind = .snapshotTaken(c.pointee.snapshot_taken)
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__PortfolioEvent.self)
    outcry__journal__v1__portfolio_event__init(c)
    switch self.kind {
    case .transactionRecorded(let value)?:
      c.pointee.kind_case = .init(rawValue: 1)
      c.pointee.transaction_recorded = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Transaction.self)
    case .rateSet(let value)?:
      c.pointee.kind_case = .init(rawValue: 2)
      c.pointee.rate_set = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__RateSet.self)
    case .snapshotTaken(let value)?:
      c.pointee.kind_case = .init(rawValue: 3)
      c.pointee.snapshot_taken = value
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "transactionRecorded", "transaction_recorded":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .transactionRecorded(try Outcry.Journal.V1.Transaction(json: value))
      case "rateSet", "rate_set":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .rateSet(try Outcry.Journal.V1.RateSet(json: value))
      case "snapshotTaken", "snapshot_taken":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .snapshotTaken(try value.int64())
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.kind {
    case .transactionRecorded(let value)?:
      writer.key("transactionRecorded")
      value.writeJSON(to: &writer)
    case .rateSet(let value)?:
      writer.key("rateSet")
      value.writeJSON(to: &writer)
    case .snapshotTaken(let value)?:
      writer.key("snapshotTaken")
      writer.write(value)
    case nil: break
    }
    writer.endObject()
  }
}
