// Generated from outcry/journal/v1/orders.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CJournalMessages
public import ProtobufRuntime
import StandardMessages

extension Outcry.Journal.V1.TrailingOffset: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.TrailingOffset"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__trailing_offset__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__TrailingOffset.self)
    switch c.pointee.offset_case.rawValue {
    case 1:
      self.offset = .amount(c.pointee.amount)
    case 2:
      self.offset = .percent(c.pointee.percent)
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__TrailingOffset.self)
    outcry__journal__v1__trailing_offset__init(c)
    switch self.offset {
    case .amount(let value)?:
      c.pointee.offset_case = .init(rawValue: 1)
      c.pointee.amount = value
    case .percent(let value)?:
      c.pointee.offset_case = .init(rawValue: 2)
      c.pointee.percent = value
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "amount":
        guard self.offset == nil else { throw value.secondMember(of: "offset") }
        self.offset = .amount(try value.int64())
      case "percent":
        guard self.offset == nil else { throw value.secondMember(of: "offset") }
        self.offset = .percent(try value.int64())
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.offset {
    case .amount(let value)?:
      writer.key("amount")
      writer.write(value)
    case .percent(let value)?:
      writer.key("percent")
      writer.write(value)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.StopLimit: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.StopLimit"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__stop_limit__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__StopLimit.self)
    self.stop = c.pointee.stop
    self.limit = c.pointee.limit
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__StopLimit.self)
    outcry__journal__v1__stop_limit__init(c)
    c.pointee.stop = self.stop
    c.pointee.limit = self.limit
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "stop":
        self.stop = try value.int64()
      case "limit":
        self.limit = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("stop", isDefault: self.stop == 0) {
      writer.write(self.stop)
    }
    if writer.field("limit", isDefault: self.limit == 0) {
      writer.write(self.limit)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.OrderTerms: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.OrderTerms"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__order_terms__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__OrderTerms.self)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.journal.v1.OrderTerms.symbol")
    self.side = Outcry.Journal.V1.OrderSide(rawValue: Int32(truncatingIfNeeded: c.pointee.side.rawValue))
    self.quantity = c.pointee.quantity
    switch c.pointee.kind_case.rawValue {
    case 4:
      self.kind = try CFieldReading.message(c.pointee.market, as: Google.Protobuf.Empty.self).map { .market($0) }
    case 5:
      self.kind = .limit(c.pointee.limit)
    case 6:
      self.kind = .stop(c.pointee.stop)
    case 7:
      self.kind = try CFieldReading.message(c.pointee.stop_limit, as: Outcry.Journal.V1.StopLimit.self).map { .stopLimit($0) }
    case 8:
      self.kind = try CFieldReading.message(c.pointee.trailing_stop, as: Outcry.Journal.V1.TrailingOffset.self).map { .trailingStop($0) }
    default: break
    }
    self.timeInForce = Outcry.Journal.V1.TimeInForce(rawValue: Int32(truncatingIfNeeded: c.pointee.time_in_force.rawValue))
    self.expireTime = c.pointee.expire_time
    self.reduceOnly = c.pointee.reduce_only != 0
    self.postOnly = c.pointee.post_only != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__OrderTerms.self)
    outcry__journal__v1__order_terms__init(c)
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.side = .init(rawValue: .init(truncatingIfNeeded: self.side.rawValue))
    c.pointee.quantity = self.quantity
    switch self.kind {
    case .market(let value)?:
      c.pointee.kind_case = .init(rawValue: 4)
      c.pointee.market = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .limit(let value)?:
      c.pointee.kind_case = .init(rawValue: 5)
      c.pointee.limit = value
    case .stop(let value)?:
      c.pointee.kind_case = .init(rawValue: 6)
      c.pointee.stop = value
    case .stopLimit(let value)?:
      c.pointee.kind_case = .init(rawValue: 7)
      c.pointee.stop_limit = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__StopLimit.self)
    case .trailingStop(let value)?:
      c.pointee.kind_case = .init(rawValue: 8)
      c.pointee.trailing_stop = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__TrailingOffset.self)
    case nil: break
    }
    c.pointee.time_in_force = .init(rawValue: .init(truncatingIfNeeded: self.timeInForce.rawValue))
    c.pointee.expire_time = self.expireTime
    c.pointee.reduce_only = self.reduceOnly ? 1 : 0
    c.pointee.post_only = self.postOnly ? 1 : 0
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "symbol":
        self.symbol = try value.string()
      case "side":
        self.side = try Outcry.Journal.V1.OrderSide(json: value)
      case "quantity":
        self.quantity = try value.int64()
      case "market":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .market(try Google.Protobuf.Empty(json: value))
      case "limit":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .limit(try value.int64())
      case "stop":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .stop(try value.int64())
      case "stopLimit", "stop_limit":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .stopLimit(try Outcry.Journal.V1.StopLimit(json: value))
      case "trailingStop", "trailing_stop":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .trailingStop(try Outcry.Journal.V1.TrailingOffset(json: value))
      case "timeInForce", "time_in_force":
        self.timeInForce = try Outcry.Journal.V1.TimeInForce(json: value)
      case "expireTime", "expire_time":
        self.expireTime = try value.int64()
      case "reduceOnly", "reduce_only":
        self.reduceOnly = try value.bool()
      case "postOnly", "post_only":
        self.postOnly = try value.bool()
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
    if writer.field("side", isDefault: self.side.rawValue == 0) {
      self.side.writeJSON(to: &writer)
    }
    if writer.field("quantity", isDefault: self.quantity == 0) {
      writer.write(self.quantity)
    }
    switch self.kind {
    case .market(let value)?:
      writer.key("market")
      value.writeJSON(to: &writer)
    case .limit(let value)?:
      writer.key("limit")
      writer.write(value)
    case .stop(let value)?:
      writer.key("stop")
      writer.write(value)
    case .stopLimit(let value)?:
      writer.key("stopLimit")
      value.writeJSON(to: &writer)
    case .trailingStop(let value)?:
      writer.key("trailingStop")
      value.writeJSON(to: &writer)
    case nil: break
    }
    if writer.field("timeInForce", isDefault: self.timeInForce.rawValue == 0) {
      self.timeInForce.writeJSON(to: &writer)
    }
    if writer.field("expireTime", isDefault: self.expireTime == 0) {
      writer.write(self.expireTime)
    }
    if writer.field("reduceOnly", isDefault: !self.reduceOnly) {
      writer.write(self.reduceOnly)
    }
    if writer.field("postOnly", isDefault: !self.postOnly) {
      writer.write(self.postOnly)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.OrderModification: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.OrderModification"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__order_modification__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__OrderModification.self)
    self.quantity = try CFieldReading.message(c.pointee.quantity)
    self.limitPrice = try CFieldReading.message(c.pointee.limit_price)
    self.stopPrice = try CFieldReading.message(c.pointee.stop_price)
    self.trailingOffset = try CFieldReading.message(c.pointee.trailing_offset)
    self.expireTime = try CFieldReading.message(c.pointee.expire_time)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__OrderModification.self)
    outcry__journal__v1__order_modification__init(c)
    c.pointee.quantity = self.quantity?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.limit_price = self.limitPrice?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.stop_price = self.stopPrice?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.trailing_offset = self.trailingOffset?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__TrailingOffset.self)
    c.pointee.expire_time = self.expireTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "quantity":
        self.quantity = try Google.Protobuf.Int64Value(json: value)
      case "limitPrice", "limit_price":
        self.limitPrice = try Google.Protobuf.Int64Value(json: value)
      case "stopPrice", "stop_price":
        self.stopPrice = try Google.Protobuf.Int64Value(json: value)
      case "trailingOffset", "trailing_offset":
        self.trailingOffset = try Outcry.Journal.V1.TrailingOffset(json: value)
      case "expireTime", "expire_time":
        self.expireTime = try Google.Protobuf.Int64Value(json: value)
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
    if let value = self.limitPrice {
      writer.key("limitPrice")
      value.writeJSON(to: &writer)
    }
    if let value = self.stopPrice {
      writer.key("stopPrice")
      value.writeJSON(to: &writer)
    }
    if let value = self.trailingOffset {
      writer.key("trailingOffset")
      value.writeJSON(to: &writer)
    }
    if let value = self.expireTime {
      writer.key("expireTime")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.OrderOrigin: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.OrderOrigin"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__order_origin__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__OrderOrigin.self)
    switch c.pointee.origin_case.rawValue {
    case 1:
      self.origin = try CFieldReading.message(c.pointee.client, as: Google.Protobuf.Empty.self).map { .client($0) }
    case 2:
      self.origin = .strategy(try CFieldReading.string(c.pointee.strategy.data, c.pointee.strategy.len, "outcry.journal.v1.OrderOrigin.strategy"))
    case 3:
      self.origin = .trigger(try CFieldReading.string(c.pointee.trigger.data, c.pointee.trigger.len, "outcry.journal.v1.OrderOrigin.trigger"))
    case 4:
      self.origin = try CFieldReading.message(c.pointee.close_position, as: Google.Protobuf.Empty.self).map { .closePosition($0) }
    case 5:
      self.origin = .signal(try CFieldReading.string(c.pointee.signal.data, c.pointee.signal.len, "outcry.journal.v1.OrderOrigin.signal"))
    case 6:
      self.origin = try CFieldReading.message(c.pointee.flatten, as: Google.Protobuf.Empty.self).map { .flatten($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__OrderOrigin.self)
    outcry__journal__v1__order_origin__init(c)
    switch self.origin {
    case .client(let value)?:
      c.pointee.origin_case = .init(rawValue: 1)
      c.pointee.client = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .strategy(let value)?:
      c.pointee.origin_case = .init(rawValue: 2)
      arena.store(value, at: &c.pointee.strategy)
    case .trigger(let value)?:
      c.pointee.origin_case = .init(rawValue: 3)
      arena.store(value, at: &c.pointee.trigger)
    case .closePosition(let value)?:
      c.pointee.origin_case = .init(rawValue: 4)
      c.pointee.close_position = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .signal(let value)?:
      c.pointee.origin_case = .init(rawValue: 5)
      arena.store(value, at: &c.pointee.signal)
    case .flatten(let value)?:
      c.pointee.origin_case = .init(rawValue: 6)
      c.pointee.flatten = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "client":
        guard self.origin == nil else { throw value.secondMember(of: "origin") }
        self.origin = .client(try Google.Protobuf.Empty(json: value))
      case "strategy":
        guard self.origin == nil else { throw value.secondMember(of: "origin") }
        self.origin = .strategy(try value.string())
      case "trigger":
        guard self.origin == nil else { throw value.secondMember(of: "origin") }
        self.origin = .trigger(try value.string())
      case "closePosition", "close_position":
        guard self.origin == nil else { throw value.secondMember(of: "origin") }
        self.origin = .closePosition(try Google.Protobuf.Empty(json: value))
      case "signal":
        guard self.origin == nil else { throw value.secondMember(of: "origin") }
        self.origin = .signal(try value.string())
      case "flatten":
        guard self.origin == nil else { throw value.secondMember(of: "origin") }
        self.origin = .flatten(try Google.Protobuf.Empty(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.origin {
    case .client(let value)?:
      writer.key("client")
      value.writeJSON(to: &writer)
    case .strategy(let value)?:
      writer.key("strategy")
      writer.write(value)
    case .trigger(let value)?:
      writer.key("trigger")
      writer.write(value)
    case .closePosition(let value)?:
      writer.key("closePosition")
      value.writeJSON(to: &writer)
    case .signal(let value)?:
      writer.key("signal")
      writer.write(value)
    case .flatten(let value)?:
      writer.key("flatten")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.Protections: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.Protections"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__protections__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__Protections.self)
    self.stopLoss = try CFieldReading.message(c.pointee.stop_loss)
    self.takeProfit = try CFieldReading.message(c.pointee.take_profit)
    self.trailingStop = try CFieldReading.message(c.pointee.trailing_stop)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__Protections.self)
    outcry__journal__v1__protections__init(c)
    c.pointee.stop_loss = self.stopLoss?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.take_profit = self.takeProfit?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.trailing_stop = self.trailingStop?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "stopLoss", "stop_loss":
        self.stopLoss = try Google.Protobuf.Int64Value(json: value)
      case "takeProfit", "take_profit":
        self.takeProfit = try Google.Protobuf.Int64Value(json: value)
      case "trailingStop", "trailing_stop":
        self.trailingStop = try Google.Protobuf.Int64Value(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.stopLoss {
      writer.key("stopLoss")
      value.writeJSON(to: &writer)
    }
    if let value = self.takeProfit {
      writer.key("takeProfit")
      value.writeJSON(to: &writer)
    }
    if let value = self.trailingStop {
      writer.key("trailingStop")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.OrderLink: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.OrderLink"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__order_link__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__OrderLink.self)
    self.kind = Outcry.Journal.V1.LinkKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    self.role = Outcry.Journal.V1.LinkRole(rawValue: Int32(truncatingIfNeeded: c.pointee.role.rawValue))
    self.linkId = try CFieldReading.string(c.pointee.link_id.data, c.pointee.link_id.len, "outcry.journal.v1.OrderLink.link_id")
    self.clientLinkId = try CFieldReading.string(c.pointee.client_link_id.data, c.pointee.client_link_id.len, "outcry.journal.v1.OrderLink.client_link_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__OrderLink.self)
    outcry__journal__v1__order_link__init(c)
    c.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: self.kind.rawValue))
    c.pointee.role = .init(rawValue: .init(truncatingIfNeeded: self.role.rawValue))
    arena.store(self.linkId, at: &c.pointee.link_id)
    arena.store(self.clientLinkId, at: &c.pointee.client_link_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "kind":
        self.kind = try Outcry.Journal.V1.LinkKind(json: value)
      case "role":
        self.role = try Outcry.Journal.V1.LinkRole(json: value)
      case "linkId", "link_id":
        self.linkId = try value.string()
      case "clientLinkId", "client_link_id":
        self.clientLinkId = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("kind", isDefault: self.kind.rawValue == 0) {
      self.kind.writeJSON(to: &writer)
    }
    if writer.field("role", isDefault: self.role.rawValue == 0) {
      self.role.writeJSON(to: &writer)
    }
    if writer.field("linkId", isDefault: self.linkId.isEmpty) {
      writer.write(self.linkId)
    }
    if writer.field("clientLinkId", isDefault: self.clientLinkId.isEmpty) {
      writer.write(self.clientLinkId)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.Fill: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.Fill"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__fill__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__Fill.self)
    self.executionId = try CFieldReading.string(c.pointee.execution_id.data, c.pointee.execution_id.len, "outcry.journal.v1.Fill.execution_id")
    self.quantity = c.pointee.quantity
    self.price = c.pointee.price
    self.commission = try CFieldReading.message(c.pointee.commission)
    self.model = try CFieldReading.string(c.pointee.model.data, c.pointee.model.len, "outcry.journal.v1.Fill.model")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__Fill.self)
    outcry__journal__v1__fill__init(c)
    arena.store(self.executionId, at: &c.pointee.execution_id)
    c.pointee.quantity = self.quantity
    c.pointee.price = self.price
    c.pointee.commission = self.commission?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    arena.store(self.model, at: &c.pointee.model)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "executionId", "execution_id":
        self.executionId = try value.string()
      case "quantity":
        self.quantity = try value.int64()
      case "price":
        self.price = try value.int64()
      case "commission":
        self.commission = try Outcry.Journal.V1.Amount(json: value)
      case "model":
        self.model = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("executionId", isDefault: self.executionId.isEmpty) {
      writer.write(self.executionId)
    }
    if writer.field("quantity", isDefault: self.quantity == 0) {
      writer.write(self.quantity)
    }
    if writer.field("price", isDefault: self.price == 0) {
      writer.write(self.price)
    }
    if let value = self.commission {
      writer.key("commission")
      value.writeJSON(to: &writer)
    }
    if writer.field("model", isDefault: self.model.isEmpty) {
      writer.write(self.model)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.TimedFill: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.TimedFill"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__timed_fill__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__TimedFill.self)
    self.fill = try CFieldReading.message(c.pointee.fill)
    self.time = c.pointee.time
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__TimedFill.self)
    outcry__journal__v1__timed_fill__init(c)
    c.pointee.fill = self.fill?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Fill.self)
    c.pointee.time = self.time
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "fill":
        self.fill = try Outcry.Journal.V1.Fill(json: value)
      case "time":
        self.time = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.fill {
      writer.key("fill")
      value.writeJSON(to: &writer)
    }
    if writer.field("time", isDefault: self.time == 0) {
      writer.write(self.time)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.Denial: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.Denial"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__denial__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__Denial.self)
    self.rule = try CFieldReading.string(c.pointee.rule.data, c.pointee.rule.len, "outcry.journal.v1.Denial.rule")
    self.limit = try CFieldReading.string(c.pointee.limit.data, c.pointee.limit.len, "outcry.journal.v1.Denial.limit")
    self.observed = try CFieldReading.string(c.pointee.observed.data, c.pointee.observed.len, "outcry.journal.v1.Denial.observed")
    self.headroom = try CFieldReading.string(c.pointee.headroom.data, c.pointee.headroom.len, "outcry.journal.v1.Denial.headroom")
    self.message = try CFieldReading.string(c.pointee.message.data, c.pointee.message.len, "outcry.journal.v1.Denial.message")
    self.passes = try CFieldReading.string(c.pointee.passes.data, c.pointee.passes.len, "outcry.journal.v1.Denial.passes")
    self.passingQuantity = try CFieldReading.message(c.pointee.passing_quantity)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__Denial.self)
    outcry__journal__v1__denial__init(c)
    arena.store(self.rule, at: &c.pointee.rule)
    arena.store(self.limit, at: &c.pointee.limit)
    arena.store(self.observed, at: &c.pointee.observed)
    arena.store(self.headroom, at: &c.pointee.headroom)
    arena.store(self.message, at: &c.pointee.message)
    arena.store(self.passes, at: &c.pointee.passes)
    c.pointee.passing_quantity = self.passingQuantity?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "rule":
        self.rule = try value.string()
      case "limit":
        self.limit = try value.string()
      case "observed":
        self.observed = try value.string()
      case "headroom":
        self.headroom = try value.string()
      case "message":
        self.message = try value.string()
      case "passes":
        self.passes = try value.string()
      case "passingQuantity", "passing_quantity":
        self.passingQuantity = try Google.Protobuf.Int64Value(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("rule", isDefault: self.rule.isEmpty) {
      writer.write(self.rule)
    }
    if writer.field("limit", isDefault: self.limit.isEmpty) {
      writer.write(self.limit)
    }
    if writer.field("observed", isDefault: self.observed.isEmpty) {
      writer.write(self.observed)
    }
    if writer.field("headroom", isDefault: self.headroom.isEmpty) {
      writer.write(self.headroom)
    }
    if writer.field("message", isDefault: self.message.isEmpty) {
      writer.write(self.message)
    }
    if writer.field("passes", isDefault: self.passes.isEmpty) {
      writer.write(self.passes)
    }
    if let value = self.passingQuantity {
      writer.key("passingQuantity")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.Order: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.Order"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__order__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__Order.self)
    self.orderId = try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.journal.v1.Order.order_id")
    self.clientOrderId = try CFieldReading.string(c.pointee.client_order_id.data, c.pointee.client_order_id.len, "outcry.journal.v1.Order.client_order_id")
    self.terms = try CFieldReading.message(c.pointee.terms)
    self.firstTerms = try CFieldReading.message(c.pointee.first_terms)
    self.origin = try CFieldReading.message(c.pointee.origin)
    self.protections = try CFieldReading.message(c.pointee.protections)
    self.createTime = c.pointee.create_time
    self.link = try CFieldReading.message(c.pointee.link)
    self.strategyId = try CFieldReading.string(c.pointee.strategy_id.data, c.pointee.strategy_id.len, "outcry.journal.v1.Order.strategy_id")
    self.traceId = try CFieldReading.string(c.pointee.trace_id.data, c.pointee.trace_id.len, "outcry.journal.v1.Order.trace_id")
    self.requestedQuantity = try CFieldReading.message(c.pointee.requested_quantity)
    self.venueOrderId = try CFieldReading.string(c.pointee.venue_order_id.data, c.pointee.venue_order_id.len, "outcry.journal.v1.Order.venue_order_id")
    self.status = Outcry.Journal.V1.OrderStatus(rawValue: Int32(truncatingIfNeeded: c.pointee.status.rawValue))
    self.statusBeforeCancel = Outcry.Journal.V1.OrderStatus(rawValue: Int32(truncatingIfNeeded: c.pointee.status_before_cancel.rawValue))
    self.statusBeforeModify = Outcry.Journal.V1.OrderStatus(rawValue: Int32(truncatingIfNeeded: c.pointee.status_before_modify.rawValue))
    self.pendingModification = try CFieldReading.message(c.pointee.pending_modification)
    self.filledQuantity = c.pointee.filled_quantity
    self.filledNotional = try CFieldReading.message(c.pointee.filled_notional)
    self.commission = try CFieldReading.message(c.pointee.commission)
    self.fills = try CFieldReading.messages(c.pointee.fills, c.pointee.n_fills)
    self.denial = try CFieldReading.message(c.pointee.denial)
    self.rejectReason = try CFieldReading.message(c.pointee.reject_reason)
    self.noFillReason = Outcry.Journal.V1.NoFillReason(rawValue: Int32(truncatingIfNeeded: c.pointee.no_fill_reason.rawValue))
    self.updateTime = c.pointee.update_time
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__Order.self)
    outcry__journal__v1__order__init(c)
    arena.store(self.orderId, at: &c.pointee.order_id)
    arena.store(self.clientOrderId, at: &c.pointee.client_order_id)
    c.pointee.terms = self.terms?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__OrderTerms.self)
    c.pointee.first_terms = self.firstTerms?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__OrderTerms.self)
    c.pointee.origin = self.origin?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__OrderOrigin.self)
    c.pointee.protections = self.protections?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Protections.self)
    c.pointee.create_time = self.createTime
    c.pointee.link = self.link?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__OrderLink.self)
    arena.store(self.strategyId, at: &c.pointee.strategy_id)
    arena.store(self.traceId, at: &c.pointee.trace_id)
    c.pointee.requested_quantity = self.requestedQuantity?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    arena.store(self.venueOrderId, at: &c.pointee.venue_order_id)
    c.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.rawValue))
    c.pointee.status_before_cancel = .init(rawValue: .init(truncatingIfNeeded: self.statusBeforeCancel.rawValue))
    c.pointee.status_before_modify = .init(rawValue: .init(truncatingIfNeeded: self.statusBeforeModify.rawValue))
    c.pointee.pending_modification = self.pendingModification?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__OrderModification.self)
    c.pointee.filled_quantity = self.filledQuantity
    c.pointee.filled_notional = self.filledNotional?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    c.pointee.commission = self.commission?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    c.pointee.n_fills = self.fills.count
    c.pointee.fills = arena.messages(self.fills)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__Journal__V1__TimedFill>?.self)
    c.pointee.denial = self.denial?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Denial.self)
    c.pointee.reject_reason = self.rejectReason?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__StringValue.self)
    c.pointee.no_fill_reason = .init(rawValue: .init(truncatingIfNeeded: self.noFillReason.rawValue))
    c.pointee.update_time = self.updateTime
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "orderId", "order_id":
        self.orderId = try value.string()
      case "clientOrderId", "client_order_id":
        self.clientOrderId = try value.string()
      case "terms":
        self.terms = try Outcry.Journal.V1.OrderTerms(json: value)
      case "firstTerms", "first_terms":
        self.firstTerms = try Outcry.Journal.V1.OrderTerms(json: value)
      case "origin":
        self.origin = try Outcry.Journal.V1.OrderOrigin(json: value)
      case "protections":
        self.protections = try Outcry.Journal.V1.Protections(json: value)
      case "createTime", "create_time":
        self.createTime = try value.int64()
      case "link":
        self.link = try Outcry.Journal.V1.OrderLink(json: value)
      case "strategyId", "strategy_id":
        self.strategyId = try value.string()
      case "traceId", "trace_id":
        self.traceId = try value.string()
      case "requestedQuantity", "requested_quantity":
        self.requestedQuantity = try Google.Protobuf.Int64Value(json: value)
      case "venueOrderId", "venue_order_id":
        self.venueOrderId = try value.string()
      case "status":
        self.status = try Outcry.Journal.V1.OrderStatus(json: value)
      case "statusBeforeCancel", "status_before_cancel":
        self.statusBeforeCancel = try Outcry.Journal.V1.OrderStatus(json: value)
      case "statusBeforeModify", "status_before_modify":
        self.statusBeforeModify = try Outcry.Journal.V1.OrderStatus(json: value)
      case "pendingModification", "pending_modification":
        self.pendingModification = try Outcry.Journal.V1.OrderModification(json: value)
      case "filledQuantity", "filled_quantity":
        self.filledQuantity = try value.int64()
      case "filledNotional", "filled_notional":
        self.filledNotional = try Outcry.Journal.V1.Amount(json: value)
      case "commission":
        self.commission = try Outcry.Journal.V1.Amount(json: value)
      case "fills":
        for element in try value.elements() {
          self.fills.append(try Outcry.Journal.V1.TimedFill(json: element))
        }
      case "denial":
        self.denial = try Outcry.Journal.V1.Denial(json: value)
      case "rejectReason", "reject_reason":
        self.rejectReason = try Google.Protobuf.StringValue(json: value)
      case "noFillReason", "no_fill_reason":
        self.noFillReason = try Outcry.Journal.V1.NoFillReason(json: value)
      case "updateTime", "update_time":
        self.updateTime = try value.int64()
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
    if writer.field("clientOrderId", isDefault: self.clientOrderId.isEmpty) {
      writer.write(self.clientOrderId)
    }
    if let value = self.terms {
      writer.key("terms")
      value.writeJSON(to: &writer)
    }
    if let value = self.firstTerms {
      writer.key("firstTerms")
      value.writeJSON(to: &writer)
    }
    if let value = self.origin {
      writer.key("origin")
      value.writeJSON(to: &writer)
    }
    if let value = self.protections {
      writer.key("protections")
      value.writeJSON(to: &writer)
    }
    if writer.field("createTime", isDefault: self.createTime == 0) {
      writer.write(self.createTime)
    }
    if let value = self.link {
      writer.key("link")
      value.writeJSON(to: &writer)
    }
    if writer.field("strategyId", isDefault: self.strategyId.isEmpty) {
      writer.write(self.strategyId)
    }
    if writer.field("traceId", isDefault: self.traceId.isEmpty) {
      writer.write(self.traceId)
    }
    if let value = self.requestedQuantity {
      writer.key("requestedQuantity")
      value.writeJSON(to: &writer)
    }
    if writer.field("venueOrderId", isDefault: self.venueOrderId.isEmpty) {
      writer.write(self.venueOrderId)
    }
    if writer.field("status", isDefault: self.status.rawValue == 0) {
      self.status.writeJSON(to: &writer)
    }
    if writer.field("statusBeforeCancel", isDefault: self.statusBeforeCancel.rawValue == 0) {
      self.statusBeforeCancel.writeJSON(to: &writer)
    }
    if writer.field("statusBeforeModify", isDefault: self.statusBeforeModify.rawValue == 0) {
      self.statusBeforeModify.writeJSON(to: &writer)
    }
    if let value = self.pendingModification {
      writer.key("pendingModification")
      value.writeJSON(to: &writer)
    }
    if writer.field("filledQuantity", isDefault: self.filledQuantity == 0) {
      writer.write(self.filledQuantity)
    }
    if let value = self.filledNotional {
      writer.key("filledNotional")
      value.writeJSON(to: &writer)
    }
    if let value = self.commission {
      writer.key("commission")
      value.writeJSON(to: &writer)
    }
    if writer.field("fills", isDefault: self.fills.isEmpty) {
      writer.beginArray()
      for value in self.fills {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if let value = self.denial {
      writer.key("denial")
      value.writeJSON(to: &writer)
    }
    if let value = self.rejectReason {
      writer.key("rejectReason")
      value.writeJSON(to: &writer)
    }
    if writer.field("noFillReason", isDefault: self.noFillReason.rawValue == 0) {
      self.noFillReason.writeJSON(to: &writer)
    }
    if writer.field("updateTime", isDefault: self.updateTime == 0) {
      writer.write(self.updateTime)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.OrderChange: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.OrderChange"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__order_change__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__OrderChange.self)
    switch c.pointee.change_case.rawValue {
    case 1:
      self.change = .accepted(try CFieldReading.string(c.pointee.accepted.data, c.pointee.accepted.len, "outcry.journal.v1.OrderChange.accepted"))
    case 2:
      self.change = .rejected(try CFieldReading.string(c.pointee.rejected.data, c.pointee.rejected.len, "outcry.journal.v1.OrderChange.rejected"))
    case 3:
      self.change = try CFieldReading.message(c.pointee.triggered, as: Google.Protobuf.Empty.self).map { .triggered($0) }
    case 4:
      self.change = try CFieldReading.message(c.pointee.cancel_requested, as: Google.Protobuf.Empty.self).map { .cancelRequested($0) }
    case 5:
      self.change = try CFieldReading.message(c.pointee.cancelled, as: Google.Protobuf.Empty.self).map { .cancelled($0) }
    case 6:
      self.change = .cancelRejected(try CFieldReading.string(c.pointee.cancel_rejected.data, c.pointee.cancel_rejected.len, "outcry.journal.v1.OrderChange.cancel_rejected"))
    case 7:
      self.change = .notFilled(Outcry.Journal.V1.NoFillReason(rawValue: Int32(truncatingIfNeeded: c.pointee.not_filled.rawValue)))
    case 8:
      self.change = .outcomeUnknown(try CFieldReading.string(c.pointee.outcome_unknown.data, c.pointee.outcome_unknown.len, "outcry.journal.v1.OrderChange.outcome_unknown"))
    case 9:
      self.change = try CFieldReading.message(c.pointee.released, as: Google.Protobuf.Empty.self).map { .released($0) }
    case 10:
      self.change = try CFieldReading.message(c.pointee.modify_requested, as: Outcry.Journal.V1.OrderModification.self).map { .modifyRequested($0) }
    case 11:
      self.change = try CFieldReading.message(c.pointee.modified, as: Outcry.Journal.V1.OrderTerms.self).map { .modified($0) }
    case 12:
      self.change = .modifyRejected(try CFieldReading.string(c.pointee.modify_rejected.data, c.pointee.modify_rejected.len, "outcry.journal.v1.OrderChange.modify_rejected"))
    case 13:
      self.change = .expired(try CFieldReading.string(c.pointee.expired.data, c.pointee.expired.len, "outcry.journal.v1.OrderChange.expired"))
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__OrderChange.self)
    outcry__journal__v1__order_change__init(c)
    switch self.change {
    case .accepted(let value)?:
      c.pointee.change_case = .init(rawValue: 1)
      arena.store(value, at: &c.pointee.accepted)
    case .rejected(let value)?:
      c.pointee.change_case = .init(rawValue: 2)
      arena.store(value, at: &c.pointee.rejected)
    case .triggered(let value)?:
      c.pointee.change_case = .init(rawValue: 3)
      c.pointee.triggered = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .cancelRequested(let value)?:
      c.pointee.change_case = .init(rawValue: 4)
      c.pointee.cancel_requested = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .cancelled(let value)?:
      c.pointee.change_case = .init(rawValue: 5)
      c.pointee.cancelled = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .cancelRejected(let value)?:
      c.pointee.change_case = .init(rawValue: 6)
      arena.store(value, at: &c.pointee.cancel_rejected)
    case .notFilled(let value)?:
      c.pointee.change_case = .init(rawValue: 7)
      c.pointee.not_filled = .init(rawValue: .init(truncatingIfNeeded: value.rawValue))
    case .outcomeUnknown(let value)?:
      c.pointee.change_case = .init(rawValue: 8)
      arena.store(value, at: &c.pointee.outcome_unknown)
    case .released(let value)?:
      c.pointee.change_case = .init(rawValue: 9)
      c.pointee.released = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .modifyRequested(let value)?:
      c.pointee.change_case = .init(rawValue: 10)
      c.pointee.modify_requested = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__OrderModification.self)
    case .modified(let value)?:
      c.pointee.change_case = .init(rawValue: 11)
      c.pointee.modified = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__OrderTerms.self)
    case .modifyRejected(let value)?:
      c.pointee.change_case = .init(rawValue: 12)
      arena.store(value, at: &c.pointee.modify_rejected)
    case .expired(let value)?:
      c.pointee.change_case = .init(rawValue: 13)
      arena.store(value, at: &c.pointee.expired)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "accepted":
        guard self.change == nil else { throw value.secondMember(of: "change") }
        self.change = .accepted(try value.string())
      case "rejected":
        guard self.change == nil else { throw value.secondMember(of: "change") }
        self.change = .rejected(try value.string())
      case "triggered":
        guard self.change == nil else { throw value.secondMember(of: "change") }
        self.change = .triggered(try Google.Protobuf.Empty(json: value))
      case "cancelRequested", "cancel_requested":
        guard self.change == nil else { throw value.secondMember(of: "change") }
        self.change = .cancelRequested(try Google.Protobuf.Empty(json: value))
      case "cancelled":
        guard self.change == nil else { throw value.secondMember(of: "change") }
        self.change = .cancelled(try Google.Protobuf.Empty(json: value))
      case "cancelRejected", "cancel_rejected":
        guard self.change == nil else { throw value.secondMember(of: "change") }
        self.change = .cancelRejected(try value.string())
      case "notFilled", "not_filled":
        guard self.change == nil else { throw value.secondMember(of: "change") }
        self.change = .notFilled(try Outcry.Journal.V1.NoFillReason(json: value))
      case "outcomeUnknown", "outcome_unknown":
        guard self.change == nil else { throw value.secondMember(of: "change") }
        self.change = .outcomeUnknown(try value.string())
      case "released":
        guard self.change == nil else { throw value.secondMember(of: "change") }
        self.change = .released(try Google.Protobuf.Empty(json: value))
      case "modifyRequested", "modify_requested":
        guard self.change == nil else { throw value.secondMember(of: "change") }
        self.change = .modifyRequested(try Outcry.Journal.V1.OrderModification(json: value))
      case "modified":
        guard self.change == nil else { throw value.secondMember(of: "change") }
        self.change = .modified(try Outcry.Journal.V1.OrderTerms(json: value))
      case "modifyRejected", "modify_rejected":
        guard self.change == nil else { throw value.secondMember(of: "change") }
        self.change = .modifyRejected(try value.string())
      case "expired":
        guard self.change == nil else { throw value.secondMember(of: "change") }
        self.change = .expired(try value.string())
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.change {
    case .accepted(let value)?:
      writer.key("accepted")
      writer.write(value)
    case .rejected(let value)?:
      writer.key("rejected")
      writer.write(value)
    case .triggered(let value)?:
      writer.key("triggered")
      value.writeJSON(to: &writer)
    case .cancelRequested(let value)?:
      writer.key("cancelRequested")
      value.writeJSON(to: &writer)
    case .cancelled(let value)?:
      writer.key("cancelled")
      value.writeJSON(to: &writer)
    case .cancelRejected(let value)?:
      writer.key("cancelRejected")
      writer.write(value)
    case .notFilled(let value)?:
      writer.key("notFilled")
      value.writeJSON(to: &writer)
    case .outcomeUnknown(let value)?:
      writer.key("outcomeUnknown")
      writer.write(value)
    case .released(let value)?:
      writer.key("released")
      value.writeJSON(to: &writer)
    case .modifyRequested(let value)?:
      writer.key("modifyRequested")
      value.writeJSON(to: &writer)
    case .modified(let value)?:
      writer.key("modified")
      value.writeJSON(to: &writer)
    case .modifyRejected(let value)?:
      writer.key("modifyRejected")
      writer.write(value)
    case .expired(let value)?:
      writer.key("expired")
      writer.write(value)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.ExecutionReport: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.ExecutionReport"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__execution_report__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__ExecutionReport.self)
    self.orderId = try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.journal.v1.ExecutionReport.order_id")
    self.time = c.pointee.time
    switch c.pointee.outcome_case.rawValue {
    case 3:
      self.outcome = .accepted(try CFieldReading.string(c.pointee.accepted.data, c.pointee.accepted.len, "outcry.journal.v1.ExecutionReport.accepted"))
    case 4:
      self.outcome = .rejected(try CFieldReading.string(c.pointee.rejected.data, c.pointee.rejected.len, "outcry.journal.v1.ExecutionReport.rejected"))
    case 5:
      self.outcome = try CFieldReading.message(c.pointee.triggered, as: Google.Protobuf.Empty.self).map { .triggered($0) }
    case 6:
      self.outcome = try CFieldReading.message(c.pointee.filled, as: Outcry.Journal.V1.Fill.self).map { .filled($0) }
    case 7:
      self.outcome = try CFieldReading.message(c.pointee.cancelled, as: Google.Protobuf.Empty.self).map { .cancelled($0) }
    case 8:
      self.outcome = .cancelRejected(try CFieldReading.string(c.pointee.cancel_rejected.data, c.pointee.cancel_rejected.len, "outcry.journal.v1.ExecutionReport.cancel_rejected"))
    case 9:
      self.outcome = .notFilled(Outcry.Journal.V1.NoFillReason(rawValue: Int32(truncatingIfNeeded: c.pointee.not_filled.rawValue)))
    case 10:
      self.outcome = .unknown(try CFieldReading.string(c.pointee.unknown.data, c.pointee.unknown.len, "outcry.journal.v1.ExecutionReport.unknown"))
    case 11:
      self.outcome = try CFieldReading.message(c.pointee.modified, as: Outcry.Journal.V1.OrderTerms.self).map { .modified($0) }
    case 12:
      self.outcome = .modifyRejected(try CFieldReading.string(c.pointee.modify_rejected.data, c.pointee.modify_rejected.len, "outcry.journal.v1.ExecutionReport.modify_rejected"))
    case 13:
      self.outcome = .expired(try CFieldReading.string(c.pointee.expired.data, c.pointee.expired.len, "outcry.journal.v1.ExecutionReport.expired"))
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__ExecutionReport.self)
    outcry__journal__v1__execution_report__init(c)
    arena.store(self.orderId, at: &c.pointee.order_id)
    c.pointee.time = self.time
    switch self.outcome {
    case .accepted(let value)?:
      c.pointee.outcome_case = .init(rawValue: 3)
      arena.store(value, at: &c.pointee.accepted)
    case .rejected(let value)?:
      c.pointee.outcome_case = .init(rawValue: 4)
      arena.store(value, at: &c.pointee.rejected)
    case .triggered(let value)?:
      c.pointee.outcome_case = .init(rawValue: 5)
      c.pointee.triggered = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .filled(let value)?:
      c.pointee.outcome_case = .init(rawValue: 6)
      c.pointee.filled = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Fill.self)
    case .cancelled(let value)?:
      c.pointee.outcome_case = .init(rawValue: 7)
      c.pointee.cancelled = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .cancelRejected(let value)?:
      c.pointee.outcome_case = .init(rawValue: 8)
      arena.store(value, at: &c.pointee.cancel_rejected)
    case .notFilled(let value)?:
      c.pointee.outcome_case = .init(rawValue: 9)
      c.pointee.not_filled = .init(rawValue: .init(truncatingIfNeeded: value.rawValue))
    case .unknown(let value)?:
      c.pointee.outcome_case = .init(rawValue: 10)
      arena.store(value, at: &c.pointee.unknown)
    case .modified(let value)?:
      c.pointee.outcome_case = .init(rawValue: 11)
      c.pointee.modified = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__OrderTerms.self)
    case .modifyRejected(let value)?:
      c.pointee.outcome_case = .init(rawValue: 12)
      arena.store(value, at: &c.pointee.modify_rejected)
    case .expired(let value)?:
      c.pointee.outcome_case = .init(rawValue: 13)
      arena.store(value, at: &c.pointee.expired)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "orderId", "order_id":
        self.orderId = try value.string()
      case "time":
        self.time = try value.int64()
      case "accepted":
        guard self.outcome == nil else { throw value.secondMember(of: "outcome") }
        self.outcome = .accepted(try value.string())
      case "rejected":
        guard self.outcome == nil else { throw value.secondMember(of: "outcome") }
        self.outcome = .rejected(try value.string())
      case "triggered":
        guard self.outcome == nil else { throw value.secondMember(of: "outcome") }
        self.outcome = .triggered(try Google.Protobuf.Empty(json: value))
      case "filled":
        guard self.outcome == nil else { throw value.secondMember(of: "outcome") }
        self.outcome = .filled(try Outcry.Journal.V1.Fill(json: value))
      case "cancelled":
        guard self.outcome == nil else { throw value.secondMember(of: "outcome") }
        self.outcome = .cancelled(try Google.Protobuf.Empty(json: value))
      case "cancelRejected", "cancel_rejected":
        guard self.outcome == nil else { throw value.secondMember(of: "outcome") }
        self.outcome = .cancelRejected(try value.string())
      case "notFilled", "not_filled":
        guard self.outcome == nil else { throw value.secondMember(of: "outcome") }
        self.outcome = .notFilled(try Outcry.Journal.V1.NoFillReason(json: value))
      case "unknown":
        guard self.outcome == nil else { throw value.secondMember(of: "outcome") }
        self.outcome = .unknown(try value.string())
      case "modified":
        guard self.outcome == nil else { throw value.secondMember(of: "outcome") }
        self.outcome = .modified(try Outcry.Journal.V1.OrderTerms(json: value))
      case "modifyRejected", "modify_rejected":
        guard self.outcome == nil else { throw value.secondMember(of: "outcome") }
        self.outcome = .modifyRejected(try value.string())
      case "expired":
        guard self.outcome == nil else { throw value.secondMember(of: "outcome") }
        self.outcome = .expired(try value.string())
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
    if writer.field("time", isDefault: self.time == 0) {
      writer.write(self.time)
    }
    switch self.outcome {
    case .accepted(let value)?:
      writer.key("accepted")
      writer.write(value)
    case .rejected(let value)?:
      writer.key("rejected")
      writer.write(value)
    case .triggered(let value)?:
      writer.key("triggered")
      value.writeJSON(to: &writer)
    case .filled(let value)?:
      writer.key("filled")
      value.writeJSON(to: &writer)
    case .cancelled(let value)?:
      writer.key("cancelled")
      value.writeJSON(to: &writer)
    case .cancelRejected(let value)?:
      writer.key("cancelRejected")
      writer.write(value)
    case .notFilled(let value)?:
      writer.key("notFilled")
      value.writeJSON(to: &writer)
    case .unknown(let value)?:
      writer.key("unknown")
      writer.write(value)
    case .modified(let value)?:
      writer.key("modified")
      value.writeJSON(to: &writer)
    case .modifyRejected(let value)?:
      writer.key("modifyRejected")
      writer.write(value)
    case .expired(let value)?:
      writer.key("expired")
      writer.write(value)
    case nil: break
    }
    writer.endObject()
  }
}
