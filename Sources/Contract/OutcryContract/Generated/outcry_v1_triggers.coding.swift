// Generated from outcry/v1/triggers.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import COutcryContract
public import ProtobufRuntime
import StandardMessages

extension Outcry.V1.StopLossCondition: CMessageConvertible {
  public static let messageName = "outcry.v1.StopLossCondition"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__stop_loss_condition__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__StopLossCondition.self)
    self.price = try CFieldReading.message(c.pointee.price)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__StopLossCondition.self)
    outcry__v1__stop_loss_condition__init(c)
    c.pointee.price = self.price?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "price":
        self.price = try Outcry.V1.Decimal(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.price {
      writer.key("price")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.TakeProfitCondition: CMessageConvertible {
  public static let messageName = "outcry.v1.TakeProfitCondition"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__take_profit_condition__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__TakeProfitCondition.self)
    self.price = try CFieldReading.message(c.pointee.price)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__TakeProfitCondition.self)
    outcry__v1__take_profit_condition__init(c)
    c.pointee.price = self.price?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "price":
        self.price = try Outcry.V1.Decimal(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.price {
      writer.key("price")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.TrailingStopCondition: CMessageConvertible {
  public static let messageName = "outcry.v1.TrailingStopCondition"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__trailing_stop_condition__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__TrailingStopCondition.self)
    self.percent = try CFieldReading.message(c.pointee.percent)
    self.amount = try CFieldReading.message(c.pointee.amount)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__TrailingStopCondition.self)
    outcry__v1__trailing_stop_condition__init(c)
    c.pointee.percent = self.percent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.amount = self.amount?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "percent":
        self.percent = try Outcry.V1.Decimal(json: value)
      case "amount":
        self.amount = try Outcry.V1.Decimal(json: value)
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
    if let value = self.amount {
      writer.key("amount")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.EntryLimitCondition: CMessageConvertible {
  public static let messageName = "outcry.v1.EntryLimitCondition"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__entry_limit_condition__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__EntryLimitCondition.self)
    self.price = try CFieldReading.message(c.pointee.price)
    self.side = Outcry.V1.OrderSide(rawValue: Int32(truncatingIfNeeded: c.pointee.side.rawValue))
    self.quantity = try CFieldReading.message(c.pointee.quantity)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__EntryLimitCondition.self)
    outcry__v1__entry_limit_condition__init(c)
    c.pointee.price = self.price?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.side = .init(rawValue: .init(truncatingIfNeeded: self.side.rawValue))
    c.pointee.quantity = self.quantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "price":
        self.price = try Outcry.V1.Decimal(json: value)
      case "side":
        self.side = try Outcry.V1.OrderSide(json: value)
      case "quantity":
        self.quantity = try Outcry.V1.Decimal(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.price {
      writer.key("price")
      value.writeJSON(to: &writer)
    }
    if writer.field("side", isDefault: self.side.rawValue == 0) {
      self.side.writeJSON(to: &writer)
    }
    if let value = self.quantity {
      writer.key("quantity")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.TriggerFiring: CMessageConvertible {
  public static let messageName = "outcry.v1.TriggerFiring"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__trigger_firing__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__TriggerFiring.self)
    self.tickSequence = c.pointee.tick_sequence
    self.tickTime = try CFieldReading.message(c.pointee.tick_time)
    self.tickPrice = try CFieldReading.message(c.pointee.tick_price)
    self.price = try CFieldReading.message(c.pointee.price)
    self.orderId = try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.v1.TriggerFiring.order_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__TriggerFiring.self)
    outcry__v1__trigger_firing__init(c)
    c.pointee.tick_sequence = self.tickSequence
    c.pointee.tick_time = self.tickTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.tick_price = self.tickPrice?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.price = self.price?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    arena.store(self.orderId, at: &c.pointee.order_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "tickSequence", "tick_sequence":
        self.tickSequence = try value.uint64()
      case "tickTime", "tick_time":
        self.tickTime = try Google.Protobuf.Timestamp(json: value)
      case "tickPrice", "tick_price":
        self.tickPrice = try Outcry.V1.Decimal(json: value)
      case "price":
        self.price = try Outcry.V1.Decimal(json: value)
      case "orderId", "order_id":
        self.orderId = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("tickSequence", isDefault: self.tickSequence == 0) {
      writer.write(self.tickSequence)
    }
    if let value = self.tickTime {
      writer.key("tickTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.tickPrice {
      writer.key("tickPrice")
      value.writeJSON(to: &writer)
    }
    if let value = self.price {
      writer.key("price")
      value.writeJSON(to: &writer)
    }
    if writer.field("orderId", isDefault: self.orderId.isEmpty) {
      writer.write(self.orderId)
    }
    writer.endObject()
  }
}

extension Outcry.V1.TriggerRecord: CMessageConvertible {
  public static let messageName = "outcry.v1.TriggerRecord"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__trigger_record__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__TriggerRecord.self)
    self.type = Outcry.V1.TriggerEventType(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
    self.time = try CFieldReading.message(c.pointee.time)
    self.tickSequence = c.pointee.tick_sequence
    self.price = try CFieldReading.message(c.pointee.price)
    self.level = try CFieldReading.message(c.pointee.level)
    self.highWaterMark = try CFieldReading.message(c.pointee.high_water_mark)
    self.orderId = try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.v1.TriggerRecord.order_id")
    self.detail = try CFieldReading.string(c.pointee.detail.data, c.pointee.detail.len, "outcry.v1.TriggerRecord.detail")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__TriggerRecord.self)
    outcry__v1__trigger_record__init(c)
    c.pointee.type = .init(rawValue: .init(truncatingIfNeeded: self.type.rawValue))
    c.pointee.time = self.time?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.tick_sequence = self.tickSequence
    c.pointee.price = self.price?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.level = self.level?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.high_water_mark = self.highWaterMark?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    arena.store(self.orderId, at: &c.pointee.order_id)
    arena.store(self.detail, at: &c.pointee.detail)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "type":
        self.type = try Outcry.V1.TriggerEventType(json: value)
      case "time":
        self.time = try Google.Protobuf.Timestamp(json: value)
      case "tickSequence", "tick_sequence":
        self.tickSequence = try value.uint64()
      case "price":
        self.price = try Outcry.V1.Decimal(json: value)
      case "level":
        self.level = try Outcry.V1.Decimal(json: value)
      case "highWaterMark", "high_water_mark":
        self.highWaterMark = try Outcry.V1.Decimal(json: value)
      case "orderId", "order_id":
        self.orderId = try value.string()
      case "detail":
        self.detail = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("type", isDefault: self.type.rawValue == 0) {
      self.type.writeJSON(to: &writer)
    }
    if let value = self.time {
      writer.key("time")
      value.writeJSON(to: &writer)
    }
    if writer.field("tickSequence", isDefault: self.tickSequence == 0) {
      writer.write(self.tickSequence)
    }
    if let value = self.price {
      writer.key("price")
      value.writeJSON(to: &writer)
    }
    if let value = self.level {
      writer.key("level")
      value.writeJSON(to: &writer)
    }
    if let value = self.highWaterMark {
      writer.key("highWaterMark")
      value.writeJSON(to: &writer)
    }
    if writer.field("orderId", isDefault: self.orderId.isEmpty) {
      writer.write(self.orderId)
    }
    if writer.field("detail", isDefault: self.detail.isEmpty) {
      writer.write(self.detail)
    }
    writer.endObject()
  }
}

extension Outcry.V1.Trigger: CMessageConvertible {
  public static let messageName = "outcry.v1.Trigger"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__trigger__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Trigger.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.Trigger.session_id")
    self.triggerId = try CFieldReading.string(c.pointee.trigger_id.data, c.pointee.trigger_id.len, "outcry.v1.Trigger.trigger_id")
    self.clientTriggerId = try CFieldReading.string(c.pointee.client_trigger_id.data, c.pointee.client_trigger_id.len, "outcry.v1.Trigger.client_trigger_id")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.Trigger.symbol")
    self.type = Outcry.V1.TriggerType(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
    switch c.pointee.condition_case.rawValue {
    case 6:
      self.condition = try CFieldReading.message(c.pointee.stop_loss, as: Outcry.V1.StopLossCondition.self).map { .stopLoss($0) }
    case 7:
      self.condition = try CFieldReading.message(c.pointee.take_profit, as: Outcry.V1.TakeProfitCondition.self).map { .takeProfit($0) }
    case 8:
      self.condition = try CFieldReading.message(c.pointee.trailing_stop, as: Outcry.V1.TrailingStopCondition.self).map { .trailingStop($0) }
    case 9:
      self.condition = try CFieldReading.message(c.pointee.entry_limit, as: Outcry.V1.EntryLimitCondition.self).map { .entryLimit($0) }
    default: break
    }
    self.quantity = try CFieldReading.message(c.pointee.quantity)
    self.status = Outcry.V1.TriggerStatus(rawValue: Int32(truncatingIfNeeded: c.pointee.status.rawValue))
    self.highWaterMark = try CFieldReading.message(c.pointee.high_water_mark)
    self.level = try CFieldReading.message(c.pointee.level)
    self.firing = try CFieldReading.message(c.pointee.firing)
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.v1.Trigger.reason")
    self.denial = try CFieldReading.message(c.pointee.denial)
    self.createTime = try CFieldReading.message(c.pointee.create_time)
    self.updateTime = try CFieldReading.message(c.pointee.update_time)
    self.signalId = try CFieldReading.string(c.pointee.signal_id.data, c.pointee.signal_id.len, "outcry.v1.Trigger.signal_id")
    self.entryOrderId = try CFieldReading.string(c.pointee.entry_order_id.data, c.pointee.entry_order_id.len, "outcry.v1.Trigger.entry_order_id")
    self.ocoTriggerIds = try CFieldReading.strings(c.pointee.oco_trigger_ids, c.pointee.n_oco_trigger_ids, "outcry.v1.Trigger.oco_trigger_ids")
    self.records = try CFieldReading.messages(c.pointee.records, c.pointee.n_records)
    self.etag = try CFieldReading.string(c.pointee.etag.data, c.pointee.etag.len, "outcry.v1.Trigger.etag")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Trigger.self)
    outcry__v1__trigger__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.triggerId, at: &c.pointee.trigger_id)
    arena.store(self.clientTriggerId, at: &c.pointee.client_trigger_id)
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.type = .init(rawValue: .init(truncatingIfNeeded: self.type.rawValue))
    switch self.condition {
    case .stopLoss(let value)?:
      c.pointee.condition_case = .init(rawValue: 6)
      c.pointee.stop_loss = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StopLossCondition.self)
    case .takeProfit(let value)?:
      c.pointee.condition_case = .init(rawValue: 7)
      c.pointee.take_profit = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__TakeProfitCondition.self)
    case .trailingStop(let value)?:
      c.pointee.condition_case = .init(rawValue: 8)
      c.pointee.trailing_stop = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__TrailingStopCondition.self)
    case .entryLimit(let value)?:
      c.pointee.condition_case = .init(rawValue: 9)
      c.pointee.entry_limit = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__EntryLimitCondition.self)
    case nil: break
    }
    c.pointee.quantity = self.quantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.rawValue))
    c.pointee.high_water_mark = self.highWaterMark?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.level = self.level?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.firing = self.firing?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__TriggerFiring.self)
    arena.store(self.reason, at: &c.pointee.reason)
    c.pointee.denial = self.denial?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Denial.self)
    c.pointee.create_time = self.createTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.update_time = self.updateTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    arena.store(self.signalId, at: &c.pointee.signal_id)
    arena.store(self.entryOrderId, at: &c.pointee.entry_order_id)
    c.pointee.n_oco_trigger_ids = self.ocoTriggerIds.count
    c.pointee.oco_trigger_ids = arena.strings(self.ocoTriggerIds)?.assumingMemoryBound(to: ProtobufCBinaryData.self)
    c.pointee.n_records = self.records.count
    c.pointee.records = arena.messages(self.records)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__TriggerRecord>?.self)
    arena.store(self.etag, at: &c.pointee.etag)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "triggerId", "trigger_id":
        self.triggerId = try value.string()
      case "clientTriggerId", "client_trigger_id":
        self.clientTriggerId = try value.string()
      case "symbol":
        self.symbol = try value.string()
      case "type":
        self.type = try Outcry.V1.TriggerType(json: value)
      case "stopLoss", "stop_loss":
        guard self.condition == nil else { throw value.secondMember(of: "condition") }
        self.condition = .stopLoss(try Outcry.V1.StopLossCondition(json: value))
      case "takeProfit", "take_profit":
        guard self.condition == nil else { throw value.secondMember(of: "condition") }
        self.condition = .takeProfit(try Outcry.V1.TakeProfitCondition(json: value))
      case "trailingStop", "trailing_stop":
        guard self.condition == nil else { throw value.secondMember(of: "condition") }
        self.condition = .trailingStop(try Outcry.V1.TrailingStopCondition(json: value))
      case "entryLimit", "entry_limit":
        guard self.condition == nil else { throw value.secondMember(of: "condition") }
        self.condition = .entryLimit(try Outcry.V1.EntryLimitCondition(json: value))
      case "quantity":
        self.quantity = try Outcry.V1.Decimal(json: value)
      case "status":
        self.status = try Outcry.V1.TriggerStatus(json: value)
      case "highWaterMark", "high_water_mark":
        self.highWaterMark = try Outcry.V1.Decimal(json: value)
      case "level":
        self.level = try Outcry.V1.Decimal(json: value)
      case "firing":
        self.firing = try Outcry.V1.TriggerFiring(json: value)
      case "reason":
        self.reason = try value.string()
      case "denial":
        self.denial = try Outcry.V1.Denial(json: value)
      case "createTime", "create_time":
        self.createTime = try Google.Protobuf.Timestamp(json: value)
      case "updateTime", "update_time":
        self.updateTime = try Google.Protobuf.Timestamp(json: value)
      case "signalId", "signal_id":
        self.signalId = try value.string()
      case "entryOrderId", "entry_order_id":
        self.entryOrderId = try value.string()
      case "ocoTriggerIds", "oco_trigger_ids":
        for element in try value.elements() {
          self.ocoTriggerIds.append(try element.string())
        }
      case "records":
        for element in try value.elements() {
          self.records.append(try Outcry.V1.TriggerRecord(json: element))
        }
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
    if writer.field("triggerId", isDefault: self.triggerId.isEmpty) {
      writer.write(self.triggerId)
    }
    if writer.field("clientTriggerId", isDefault: self.clientTriggerId.isEmpty) {
      writer.write(self.clientTriggerId)
    }
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if writer.field("type", isDefault: self.type.rawValue == 0) {
      self.type.writeJSON(to: &writer)
    }
    switch self.condition {
    case .stopLoss(let value)?:
      writer.key("stopLoss")
      value.writeJSON(to: &writer)
    case .takeProfit(let value)?:
      writer.key("takeProfit")
      value.writeJSON(to: &writer)
    case .trailingStop(let value)?:
      writer.key("trailingStop")
      value.writeJSON(to: &writer)
    case .entryLimit(let value)?:
      writer.key("entryLimit")
      value.writeJSON(to: &writer)
    case nil: break
    }
    if let value = self.quantity {
      writer.key("quantity")
      value.writeJSON(to: &writer)
    }
    if writer.field("status", isDefault: self.status.rawValue == 0) {
      self.status.writeJSON(to: &writer)
    }
    if let value = self.highWaterMark {
      writer.key("highWaterMark")
      value.writeJSON(to: &writer)
    }
    if let value = self.level {
      writer.key("level")
      value.writeJSON(to: &writer)
    }
    if let value = self.firing {
      writer.key("firing")
      value.writeJSON(to: &writer)
    }
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    if let value = self.denial {
      writer.key("denial")
      value.writeJSON(to: &writer)
    }
    if let value = self.createTime {
      writer.key("createTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.updateTime {
      writer.key("updateTime")
      value.writeJSON(to: &writer)
    }
    if writer.field("signalId", isDefault: self.signalId.isEmpty) {
      writer.write(self.signalId)
    }
    if writer.field("entryOrderId", isDefault: self.entryOrderId.isEmpty) {
      writer.write(self.entryOrderId)
    }
    if writer.field("ocoTriggerIds", isDefault: self.ocoTriggerIds.isEmpty) {
      writer.beginArray()
      for value in self.ocoTriggerIds {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("records", isDefault: self.records.isEmpty) {
      writer.beginArray()
      for value in self.records {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("etag", isDefault: self.etag.isEmpty) {
      writer.write(self.etag)
    }
    writer.endObject()
  }
}

extension Outcry.V1.CreateTriggerRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.CreateTriggerRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__create_trigger_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CreateTriggerRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.CreateTriggerRequest.session_id")
    self.clientTriggerId = try CFieldReading.string(c.pointee.client_trigger_id.data, c.pointee.client_trigger_id.len, "outcry.v1.CreateTriggerRequest.client_trigger_id")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.CreateTriggerRequest.symbol")
    switch c.pointee.condition_case.rawValue {
    case 4:
      self.condition = try CFieldReading.message(c.pointee.stop_loss, as: Outcry.V1.StopLossCondition.self).map { .stopLoss($0) }
    case 5:
      self.condition = try CFieldReading.message(c.pointee.take_profit, as: Outcry.V1.TakeProfitCondition.self).map { .takeProfit($0) }
    case 6:
      self.condition = try CFieldReading.message(c.pointee.trailing_stop, as: Outcry.V1.TrailingStopCondition.self).map { .trailingStop($0) }
    case 7:
      self.condition = try CFieldReading.message(c.pointee.entry_limit, as: Outcry.V1.EntryLimitCondition.self).map { .entryLimit($0) }
    default: break
    }
    self.quantity = try CFieldReading.message(c.pointee.quantity)
    self.validateOnly = c.pointee.validate_only != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CreateTriggerRequest.self)
    outcry__v1__create_trigger_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.clientTriggerId, at: &c.pointee.client_trigger_id)
    arena.store(self.symbol, at: &c.pointee.symbol)
    switch self.condition {
    case .stopLoss(let value)?:
      c.pointee.condition_case = .init(rawValue: 4)
      c.pointee.stop_loss = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StopLossCondition.self)
    case .takeProfit(let value)?:
      c.pointee.condition_case = .init(rawValue: 5)
      c.pointee.take_profit = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__TakeProfitCondition.self)
    case .trailingStop(let value)?:
      c.pointee.condition_case = .init(rawValue: 6)
      c.pointee.trailing_stop = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__TrailingStopCondition.self)
    case .entryLimit(let value)?:
      c.pointee.condition_case = .init(rawValue: 7)
      c.pointee.entry_limit = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__EntryLimitCondition.self)
    case nil: break
    }
    c.pointee.quantity = self.quantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.validate_only = self.validateOnly ? 1 : 0
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "clientTriggerId", "client_trigger_id":
        self.clientTriggerId = try value.string()
      case "symbol":
        self.symbol = try value.string()
      case "stopLoss", "stop_loss":
        guard self.condition == nil else { throw value.secondMember(of: "condition") }
        self.condition = .stopLoss(try Outcry.V1.StopLossCondition(json: value))
      case "takeProfit", "take_profit":
        guard self.condition == nil else { throw value.secondMember(of: "condition") }
        self.condition = .takeProfit(try Outcry.V1.TakeProfitCondition(json: value))
      case "trailingStop", "trailing_stop":
        guard self.condition == nil else { throw value.secondMember(of: "condition") }
        self.condition = .trailingStop(try Outcry.V1.TrailingStopCondition(json: value))
      case "entryLimit", "entry_limit":
        guard self.condition == nil else { throw value.secondMember(of: "condition") }
        self.condition = .entryLimit(try Outcry.V1.EntryLimitCondition(json: value))
      case "quantity":
        self.quantity = try Outcry.V1.Decimal(json: value)
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
    if writer.field("clientTriggerId", isDefault: self.clientTriggerId.isEmpty) {
      writer.write(self.clientTriggerId)
    }
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    switch self.condition {
    case .stopLoss(let value)?:
      writer.key("stopLoss")
      value.writeJSON(to: &writer)
    case .takeProfit(let value)?:
      writer.key("takeProfit")
      value.writeJSON(to: &writer)
    case .trailingStop(let value)?:
      writer.key("trailingStop")
      value.writeJSON(to: &writer)
    case .entryLimit(let value)?:
      writer.key("entryLimit")
      value.writeJSON(to: &writer)
    case nil: break
    }
    if let value = self.quantity {
      writer.key("quantity")
      value.writeJSON(to: &writer)
    }
    if writer.field("validateOnly", isDefault: !self.validateOnly) {
      writer.write(self.validateOnly)
    }
    writer.endObject()
  }
}

extension Outcry.V1.CreateTriggerResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.CreateTriggerResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__create_trigger_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CreateTriggerResponse.self)
    self.trigger = try CFieldReading.message(c.pointee.trigger)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CreateTriggerResponse.self)
    outcry__v1__create_trigger_response__init(c)
    c.pointee.trigger = self.trigger?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Trigger.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "trigger":
        self.trigger = try Outcry.V1.Trigger(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.trigger {
      writer.key("trigger")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.CancelTriggerRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.CancelTriggerRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__cancel_trigger_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CancelTriggerRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.CancelTriggerRequest.session_id")
    self.triggerId = try CFieldReading.string(c.pointee.trigger_id.data, c.pointee.trigger_id.len, "outcry.v1.CancelTriggerRequest.trigger_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CancelTriggerRequest.self)
    outcry__v1__cancel_trigger_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.triggerId, at: &c.pointee.trigger_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "triggerId", "trigger_id":
        self.triggerId = try value.string()
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
    if writer.field("triggerId", isDefault: self.triggerId.isEmpty) {
      writer.write(self.triggerId)
    }
    writer.endObject()
  }
}

extension Outcry.V1.CancelTriggerResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.CancelTriggerResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__cancel_trigger_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CancelTriggerResponse.self)
    self.trigger = try CFieldReading.message(c.pointee.trigger)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CancelTriggerResponse.self)
    outcry__v1__cancel_trigger_response__init(c)
    c.pointee.trigger = self.trigger?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Trigger.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "trigger":
        self.trigger = try Outcry.V1.Trigger(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.trigger {
      writer.key("trigger")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListTriggersRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ListTriggersRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_triggers_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListTriggersRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.ListTriggersRequest.session_id")
    self.pageSize = c.pointee.page_size
    self.pageToken = try CFieldReading.string(c.pointee.page_token.data, c.pointee.page_token.len, "outcry.v1.ListTriggersRequest.page_token")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.ListTriggersRequest.symbol")
    self.statuses = CFieldReading.enums(c.pointee.statuses, c.pointee.n_statuses)
    self.orderBy = try CFieldReading.string(c.pointee.order_by.data, c.pointee.order_by.len, "outcry.v1.ListTriggersRequest.order_by")
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListTriggersRequest.self)
    outcry__v1__list_triggers_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.page_size = self.pageSize
    arena.store(self.pageToken, at: &c.pointee.page_token)
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.n_statuses = self.statuses.count
    c.pointee.statuses = arena.enums(self.statuses)?.assumingMemoryBound(to: Outcry__V1__TriggerStatus.self)
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
      case "symbol":
        self.symbol = try value.string()
      case "statuses":
        for element in try value.elements() {
          self.statuses.append(try Outcry.V1.TriggerStatus(json: element))
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
    if writer.field("sessionId", isDefault: self.sessionId.isEmpty) {
      writer.write(self.sessionId)
    }
    if writer.field("pageSize", isDefault: self.pageSize == 0) {
      writer.write(self.pageSize)
    }
    if writer.field("pageToken", isDefault: self.pageToken.isEmpty) {
      writer.write(self.pageToken)
    }
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if writer.field("statuses", isDefault: self.statuses.isEmpty) {
      writer.beginArray()
      for value in self.statuses {
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

extension Outcry.V1.ListTriggersResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ListTriggersResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_triggers_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListTriggersResponse.self)
    self.triggers = try CFieldReading.messages(c.pointee.triggers, c.pointee.n_triggers)
    self.nextPageToken = try CFieldReading.string(c.pointee.next_page_token.data, c.pointee.next_page_token.len, "outcry.v1.ListTriggersResponse.next_page_token")
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListTriggersResponse.self)
    outcry__v1__list_triggers_response__init(c)
    c.pointee.n_triggers = self.triggers.count
    c.pointee.triggers = arena.messages(self.triggers)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__Trigger>?.self)
    arena.store(self.nextPageToken, at: &c.pointee.next_page_token)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "triggers":
        for element in try value.elements() {
          self.triggers.append(try Outcry.V1.Trigger(json: element))
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
    if writer.field("triggers", isDefault: self.triggers.isEmpty) {
      writer.beginArray()
      for value in self.triggers {
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

extension Outcry.V1.UpdateTriggerRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.UpdateTriggerRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__update_trigger_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__UpdateTriggerRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.UpdateTriggerRequest.session_id")
    self.triggerId = try CFieldReading.string(c.pointee.trigger_id.data, c.pointee.trigger_id.len, "outcry.v1.UpdateTriggerRequest.trigger_id")
    switch c.pointee.condition_case.rawValue {
    case 3:
      self.condition = try CFieldReading.message(c.pointee.stop_loss, as: Outcry.V1.StopLossCondition.self).map { .stopLoss($0) }
    case 4:
      self.condition = try CFieldReading.message(c.pointee.take_profit, as: Outcry.V1.TakeProfitCondition.self).map { .takeProfit($0) }
    case 5:
      self.condition = try CFieldReading.message(c.pointee.trailing_stop, as: Outcry.V1.TrailingStopCondition.self).map { .trailingStop($0) }
    case 6:
      self.condition = try CFieldReading.message(c.pointee.entry_limit, as: Outcry.V1.EntryLimitCondition.self).map { .entryLimit($0) }
    default: break
    }
    self.quantity = try CFieldReading.message(c.pointee.quantity)
    self.etag = try CFieldReading.string(c.pointee.etag.data, c.pointee.etag.len, "outcry.v1.UpdateTriggerRequest.etag")
    self.validateOnly = c.pointee.validate_only != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__UpdateTriggerRequest.self)
    outcry__v1__update_trigger_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.triggerId, at: &c.pointee.trigger_id)
    switch self.condition {
    case .stopLoss(let value)?:
      c.pointee.condition_case = .init(rawValue: 3)
      c.pointee.stop_loss = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StopLossCondition.self)
    case .takeProfit(let value)?:
      c.pointee.condition_case = .init(rawValue: 4)
      c.pointee.take_profit = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__TakeProfitCondition.self)
    case .trailingStop(let value)?:
      c.pointee.condition_case = .init(rawValue: 5)
      c.pointee.trailing_stop = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__TrailingStopCondition.self)
    case .entryLimit(let value)?:
      c.pointee.condition_case = .init(rawValue: 6)
      c.pointee.entry_limit = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__EntryLimitCondition.self)
    case nil: break
    }
    c.pointee.quantity = self.quantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    arena.store(self.etag, at: &c.pointee.etag)
    c.pointee.validate_only = self.validateOnly ? 1 : 0
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "triggerId", "trigger_id":
        self.triggerId = try value.string()
      case "stopLoss", "stop_loss":
        guard self.condition == nil else { throw value.secondMember(of: "condition") }
        self.condition = .stopLoss(try Outcry.V1.StopLossCondition(json: value))
      case "takeProfit", "take_profit":
        guard self.condition == nil else { throw value.secondMember(of: "condition") }
        self.condition = .takeProfit(try Outcry.V1.TakeProfitCondition(json: value))
      case "trailingStop", "trailing_stop":
        guard self.condition == nil else { throw value.secondMember(of: "condition") }
        self.condition = .trailingStop(try Outcry.V1.TrailingStopCondition(json: value))
      case "entryLimit", "entry_limit":
        guard self.condition == nil else { throw value.secondMember(of: "condition") }
        self.condition = .entryLimit(try Outcry.V1.EntryLimitCondition(json: value))
      case "quantity":
        self.quantity = try Outcry.V1.Decimal(json: value)
      case "etag":
        self.etag = try value.string()
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
    if writer.field("triggerId", isDefault: self.triggerId.isEmpty) {
      writer.write(self.triggerId)
    }
    switch self.condition {
    case .stopLoss(let value)?:
      writer.key("stopLoss")
      value.writeJSON(to: &writer)
    case .takeProfit(let value)?:
      writer.key("takeProfit")
      value.writeJSON(to: &writer)
    case .trailingStop(let value)?:
      writer.key("trailingStop")
      value.writeJSON(to: &writer)
    case .entryLimit(let value)?:
      writer.key("entryLimit")
      value.writeJSON(to: &writer)
    case nil: break
    }
    if let value = self.quantity {
      writer.key("quantity")
      value.writeJSON(to: &writer)
    }
    if writer.field("etag", isDefault: self.etag.isEmpty) {
      writer.write(self.etag)
    }
    if writer.field("validateOnly", isDefault: !self.validateOnly) {
      writer.write(self.validateOnly)
    }
    writer.endObject()
  }
}

extension Outcry.V1.UpdateTriggerResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.UpdateTriggerResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__update_trigger_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__UpdateTriggerResponse.self)
    self.trigger = try CFieldReading.message(c.pointee.trigger)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__UpdateTriggerResponse.self)
    outcry__v1__update_trigger_response__init(c)
    c.pointee.trigger = self.trigger?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Trigger.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "trigger":
        self.trigger = try Outcry.V1.Trigger(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.trigger {
      writer.key("trigger")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.GetTriggerRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.GetTriggerRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_trigger_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetTriggerRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.GetTriggerRequest.session_id")
    self.triggerId = try CFieldReading.string(c.pointee.trigger_id.data, c.pointee.trigger_id.len, "outcry.v1.GetTriggerRequest.trigger_id")
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetTriggerRequest.self)
    outcry__v1__get_trigger_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.triggerId, at: &c.pointee.trigger_id)
    c.pointee.min_revision = self.minRevision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "triggerId", "trigger_id":
        self.triggerId = try value.string()
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
    if writer.field("triggerId", isDefault: self.triggerId.isEmpty) {
      writer.write(self.triggerId)
    }
    if writer.field("minRevision", isDefault: self.minRevision == 0) {
      writer.write(self.minRevision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.GetTriggerResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.GetTriggerResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_trigger_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetTriggerResponse.self)
    self.trigger = try CFieldReading.message(c.pointee.trigger)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetTriggerResponse.self)
    outcry__v1__get_trigger_response__init(c)
    c.pointee.trigger = self.trigger?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Trigger.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "trigger":
        self.trigger = try Outcry.V1.Trigger(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.trigger {
      writer.key("trigger")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.WatchTriggersRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchTriggersRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_triggers_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__WatchTriggersRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.WatchTriggersRequest.session_id")
    self.start = try CFieldReading.message(c.pointee.start)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.WatchTriggersRequest.symbol")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchTriggersRequest.self)
    outcry__v1__watch_triggers_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.start = self.start?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__WatchStart.self)
    arena.store(self.symbol, at: &c.pointee.symbol)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "start":
        self.start = try Outcry.V1.WatchStart(json: value)
      case "symbol":
        self.symbol = try value.string()
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
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    writer.endObject()
  }
}

extension Outcry.V1.TriggerEvent: CMessageConvertible {
  public static let messageName = "outcry.v1.TriggerEvent"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__trigger_event__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__TriggerEvent.self)
    self.type = Outcry.V1.TriggerEventType(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
    self.trigger = try CFieldReading.message(c.pointee.trigger)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__TriggerEvent.self)
    outcry__v1__trigger_event__init(c)
    c.pointee.type = .init(rawValue: .init(truncatingIfNeeded: self.type.rawValue))
    c.pointee.trigger = self.trigger?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Trigger.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "type":
        self.type = try Outcry.V1.TriggerEventType(json: value)
      case "trigger":
        self.trigger = try Outcry.V1.Trigger(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("type", isDefault: self.type.rawValue == 0) {
      self.type.writeJSON(to: &writer)
    }
    if let value = self.trigger {
      writer.key("trigger")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.WatchTriggersResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchTriggersResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_triggers_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__WatchTriggersResponse.self)
    self.revision = c.pointee.revision
    switch c.pointee.payload_case.rawValue {
    case 2:
      self.payload = try CFieldReading.message(c.pointee.opened, as: Outcry.V1.StreamOpened.self).map { .opened($0) }
    case 3:
      self.payload = try CFieldReading.message(c.pointee.snapshot, as: Outcry.V1.Trigger.self).map { .snapshot($0) }
    case 4:
      self.payload = try CFieldReading.message(c.pointee.snapshot_end, as: Outcry.V1.StreamSnapshotEnd.self).map { .snapshotEnd($0) }
    case 5:
      self.payload = try CFieldReading.message(c.pointee.event, as: Outcry.V1.TriggerEvent.self).map { .event($0) }
    case 6:
      self.payload = try CFieldReading.message(c.pointee.heartbeat, as: Outcry.V1.StreamHeartbeat.self).map { .heartbeat($0) }
    case 7:
      self.payload = try CFieldReading.message(c.pointee.closing, as: Outcry.V1.StreamClosing.self).map { .closing($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchTriggersResponse.self)
    outcry__v1__watch_triggers_response__init(c)
    c.pointee.revision = self.revision
    switch self.payload {
    case .opened(let value)?:
      c.pointee.payload_case = .init(rawValue: 2)
      c.pointee.opened = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamOpened.self)
    case .snapshot(let value)?:
      c.pointee.payload_case = .init(rawValue: 3)
      c.pointee.snapshot = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Trigger.self)
    case .snapshotEnd(let value)?:
      c.pointee.payload_case = .init(rawValue: 4)
      c.pointee.snapshot_end = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamSnapshotEnd.self)
    case .event(let value)?:
      c.pointee.payload_case = .init(rawValue: 5)
      c.pointee.event = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__TriggerEvent.self)
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
        self.payload = .snapshot(try Outcry.V1.Trigger(json: value))
      case "snapshotEnd", "snapshot_end":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .snapshotEnd(try Outcry.V1.StreamSnapshotEnd(json: value))
      case "event":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .event(try Outcry.V1.TriggerEvent(json: value))
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
