// Generated from outcry/journal/v1/triggers.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CJournalMessages
public import ProtobufRuntime
import StandardMessages

extension Outcry.Journal.V1.EntryLimit: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.EntryLimit"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__entry_limit__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__EntryLimit.self)
    self.price = c.pointee.price
    self.side = Outcry.Journal.V1.OrderSide(rawValue: Int32(truncatingIfNeeded: c.pointee.side.rawValue))
    self.quantity = c.pointee.quantity
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__EntryLimit.self)
    outcry__journal__v1__entry_limit__init(c)
    c.pointee.price = self.price
    c.pointee.side = .init(rawValue: .init(truncatingIfNeeded: self.side.rawValue))
    c.pointee.quantity = self.quantity
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "price":
        self.price = try value.int64()
      case "side":
        self.side = try Outcry.Journal.V1.OrderSide(json: value)
      case "quantity":
        self.quantity = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("price", isDefault: self.price == 0) {
      writer.write(self.price)
    }
    if writer.field("side", isDefault: self.side.rawValue == 0) {
      self.side.writeJSON(to: &writer)
    }
    if writer.field("quantity", isDefault: self.quantity == 0) {
      writer.write(self.quantity)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.TriggerKind: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.TriggerKind"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__trigger_kind__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__TriggerKind.self)
    switch c.pointee.kind_case.rawValue {
    case 1:
      self.kind = .stopLoss(c.pointee.stop_loss)
    case 2:
      self.kind = .takeProfit(c.pointee.take_profit)
    case 3:
      self.kind = try CFieldReading.message(c.pointee.trailing_stop, as: Outcry.Journal.V1.TrailingOffset.self).map { .trailingStop($0) }
    case 4:
      self.kind = try CFieldReading.message(c.pointee.entry_limit, as: Outcry.Journal.V1.EntryLimit.self).map { .entryLimit($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__TriggerKind.self)
    outcry__journal__v1__trigger_kind__init(c)
    switch self.kind {
    case .stopLoss(let value)?:
      c.pointee.kind_case = .init(rawValue: 1)
      c.pointee.stop_loss = value
    case .takeProfit(let value)?:
      c.pointee.kind_case = .init(rawValue: 2)
      c.pointee.take_profit = value
    case .trailingStop(let value)?:
      c.pointee.kind_case = .init(rawValue: 3)
      c.pointee.trailing_stop = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__TrailingOffset.self)
    case .entryLimit(let value)?:
      c.pointee.kind_case = .init(rawValue: 4)
      c.pointee.entry_limit = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__EntryLimit.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "stopLoss", "stop_loss":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .stopLoss(try value.int64())
      case "takeProfit", "take_profit":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .takeProfit(try value.int64())
      case "trailingStop", "trailing_stop":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .trailingStop(try Outcry.Journal.V1.TrailingOffset(json: value))
      case "entryLimit", "entry_limit":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .entryLimit(try Outcry.Journal.V1.EntryLimit(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.kind {
    case .stopLoss(let value)?:
      writer.key("stopLoss")
      writer.write(value)
    case .takeProfit(let value)?:
      writer.key("takeProfit")
      writer.write(value)
    case .trailingStop(let value)?:
      writer.key("trailingStop")
      value.writeJSON(to: &writer)
    case .entryLimit(let value)?:
      writer.key("entryLimit")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.TriggerCancelReason: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.TriggerCancelReason"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__trigger_cancel_reason__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__TriggerCancelReason.self)
    switch c.pointee.reason_case.rawValue {
    case 1:
      self.reason = try CFieldReading.message(c.pointee.requested, as: Google.Protobuf.Empty.self).map { .requested($0) }
    case 2:
      self.reason = try CFieldReading.message(c.pointee.position_closed, as: Google.Protobuf.Empty.self).map { .positionClosed($0) }
    case 3:
      self.reason = try CFieldReading.message(c.pointee.session_ended, as: Google.Protobuf.Empty.self).map { .sessionEnded($0) }
    case 4:
      self.reason = try CFieldReading.message(c.pointee.order_limit_reached, as: Google.Protobuf.Empty.self).map { .orderLimitReached($0) }
    case 5:
      self.reason = .otherFired(try CFieldReading.string(c.pointee.other_fired.data, c.pointee.other_fired.len, "outcry.journal.v1.TriggerCancelReason.other_fired"))
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__TriggerCancelReason.self)
    outcry__journal__v1__trigger_cancel_reason__init(c)
    switch self.reason {
    case .requested(let value)?:
      c.pointee.reason_case = .init(rawValue: 1)
      c.pointee.requested = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .positionClosed(let value)?:
      c.pointee.reason_case = .init(rawValue: 2)
      c.pointee.position_closed = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .sessionEnded(let value)?:
      c.pointee.reason_case = .init(rawValue: 3)
      c.pointee.session_ended = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .orderLimitReached(let value)?:
      c.pointee.reason_case = .init(rawValue: 4)
      c.pointee.order_limit_reached = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .otherFired(let value)?:
      c.pointee.reason_case = .init(rawValue: 5)
      arena.store(value, at: &c.pointee.other_fired)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "requested":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .requested(try Google.Protobuf.Empty(json: value))
      case "positionClosed", "position_closed":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .positionClosed(try Google.Protobuf.Empty(json: value))
      case "sessionEnded", "session_ended":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .sessionEnded(try Google.Protobuf.Empty(json: value))
      case "orderLimitReached", "order_limit_reached":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .orderLimitReached(try Google.Protobuf.Empty(json: value))
      case "otherFired", "other_fired":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .otherFired(try value.string())
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.reason {
    case .requested(let value)?:
      writer.key("requested")
      value.writeJSON(to: &writer)
    case .positionClosed(let value)?:
      writer.key("positionClosed")
      value.writeJSON(to: &writer)
    case .sessionEnded(let value)?:
      writer.key("sessionEnded")
      value.writeJSON(to: &writer)
    case .orderLimitReached(let value)?:
      writer.key("orderLimitReached")
      value.writeJSON(to: &writer)
    case .otherFired(let value)?:
      writer.key("otherFired")
      writer.write(value)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.TriggerStatus: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.TriggerStatus"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__trigger_status__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__TriggerStatus.self)
    switch c.pointee.status_case.rawValue {
    case 1:
      self.status = try CFieldReading.message(c.pointee.armed, as: Google.Protobuf.Empty.self).map { .armed($0) }
    case 2:
      self.status = try CFieldReading.message(c.pointee.fired, as: Google.Protobuf.Empty.self).map { .fired($0) }
    case 3:
      self.status = try CFieldReading.message(c.pointee.cancelled, as: Outcry.Journal.V1.TriggerCancelReason.self).map { .cancelled($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__TriggerStatus.self)
    outcry__journal__v1__trigger_status__init(c)
    switch self.status {
    case .armed(let value)?:
      c.pointee.status_case = .init(rawValue: 1)
      c.pointee.armed = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .fired(let value)?:
      c.pointee.status_case = .init(rawValue: 2)
      c.pointee.fired = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .cancelled(let value)?:
      c.pointee.status_case = .init(rawValue: 3)
      c.pointee.cancelled = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__TriggerCancelReason.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "armed":
        guard self.status == nil else { throw value.secondMember(of: "status") }
        self.status = .armed(try Google.Protobuf.Empty(json: value))
      case "fired":
        guard self.status == nil else { throw value.secondMember(of: "status") }
        self.status = .fired(try Google.Protobuf.Empty(json: value))
      case "cancelled":
        guard self.status == nil else { throw value.secondMember(of: "status") }
        self.status = .cancelled(try Outcry.Journal.V1.TriggerCancelReason(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.status {
    case .armed(let value)?:
      writer.key("armed")
      value.writeJSON(to: &writer)
    case .fired(let value)?:
      writer.key("fired")
      value.writeJSON(to: &writer)
    case .cancelled(let value)?:
      writer.key("cancelled")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.TriggerFiring: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.TriggerFiring"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__trigger_firing__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__TriggerFiring.self)
    self.tick = try CFieldReading.message(c.pointee.tick)
    self.price = c.pointee.price
    self.orderId = try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.journal.v1.TriggerFiring.order_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__TriggerFiring.self)
    outcry__journal__v1__trigger_firing__init(c)
    c.pointee.tick = self.tick?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Tick.self)
    c.pointee.price = self.price
    arena.store(self.orderId, at: &c.pointee.order_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "tick":
        self.tick = try Outcry.Journal.V1.Tick(json: value)
      case "price":
        self.price = try value.int64()
      case "orderId", "order_id":
        self.orderId = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.tick {
      writer.key("tick")
      value.writeJSON(to: &writer)
    }
    if writer.field("price", isDefault: self.price == 0) {
      writer.write(self.price)
    }
    if writer.field("orderId", isDefault: self.orderId.isEmpty) {
      writer.write(self.orderId)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.Trigger: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.Trigger"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__trigger__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__Trigger.self)
    self.triggerId = try CFieldReading.string(c.pointee.trigger_id.data, c.pointee.trigger_id.len, "outcry.journal.v1.Trigger.trigger_id")
    self.clientTriggerId = try CFieldReading.string(c.pointee.client_trigger_id.data, c.pointee.client_trigger_id.len, "outcry.journal.v1.Trigger.client_trigger_id")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.journal.v1.Trigger.symbol")
    self.side = Outcry.Journal.V1.OrderSide(rawValue: Int32(truncatingIfNeeded: c.pointee.side.rawValue))
    self.quantity = try CFieldReading.message(c.pointee.quantity)
    self.entryOrderId = try CFieldReading.string(c.pointee.entry_order_id.data, c.pointee.entry_order_id.len, "outcry.journal.v1.Trigger.entry_order_id")
    self.signalId = try CFieldReading.string(c.pointee.signal_id.data, c.pointee.signal_id.len, "outcry.journal.v1.Trigger.signal_id")
    self.tickSize = c.pointee.tick_size
    self.firstMark = try CFieldReading.message(c.pointee.first_mark)
    self.armTime = c.pointee.arm_time
    self.firstKind = try CFieldReading.message(c.pointee.first_kind)
    self.firstQuantity = try CFieldReading.message(c.pointee.first_quantity)
    self.changes = c.pointee.changes
    self.kind = try CFieldReading.message(c.pointee.kind)
    self.status = try CFieldReading.message(c.pointee.status)
    self.highWaterMark = try CFieldReading.message(c.pointee.high_water_mark)
    self.level = try CFieldReading.message(c.pointee.level)
    self.firing = try CFieldReading.message(c.pointee.firing)
    self.denial = try CFieldReading.message(c.pointee.denial)
    self.updateTime = c.pointee.update_time
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__Trigger.self)
    outcry__journal__v1__trigger__init(c)
    arena.store(self.triggerId, at: &c.pointee.trigger_id)
    arena.store(self.clientTriggerId, at: &c.pointee.client_trigger_id)
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.side = .init(rawValue: .init(truncatingIfNeeded: self.side.rawValue))
    c.pointee.quantity = self.quantity?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    arena.store(self.entryOrderId, at: &c.pointee.entry_order_id)
    arena.store(self.signalId, at: &c.pointee.signal_id)
    c.pointee.tick_size = self.tickSize
    c.pointee.first_mark = self.firstMark?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.arm_time = self.armTime
    c.pointee.first_kind = self.firstKind?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__TriggerKind.self)
    c.pointee.first_quantity = self.firstQuantity?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.changes = self.changes
    c.pointee.kind = self.kind?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__TriggerKind.self)
    c.pointee.status = self.status?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__TriggerStatus.self)
    c.pointee.high_water_mark = self.highWaterMark?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.level = self.level?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    c.pointee.firing = self.firing?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__TriggerFiring.self)
    c.pointee.denial = self.denial?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Denial.self)
    c.pointee.update_time = self.updateTime
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "triggerId", "trigger_id":
        self.triggerId = try value.string()
      case "clientTriggerId", "client_trigger_id":
        self.clientTriggerId = try value.string()
      case "symbol":
        self.symbol = try value.string()
      case "side":
        self.side = try Outcry.Journal.V1.OrderSide(json: value)
      case "quantity":
        self.quantity = try Google.Protobuf.Int64Value(json: value)
      case "entryOrderId", "entry_order_id":
        self.entryOrderId = try value.string()
      case "signalId", "signal_id":
        self.signalId = try value.string()
      case "tickSize", "tick_size":
        self.tickSize = try value.int64()
      case "firstMark", "first_mark":
        self.firstMark = try Google.Protobuf.Int64Value(json: value)
      case "armTime", "arm_time":
        self.armTime = try value.int64()
      case "firstKind", "first_kind":
        self.firstKind = try Outcry.Journal.V1.TriggerKind(json: value)
      case "firstQuantity", "first_quantity":
        self.firstQuantity = try Google.Protobuf.Int64Value(json: value)
      case "changes":
        self.changes = try value.uint64()
      case "kind":
        self.kind = try Outcry.Journal.V1.TriggerKind(json: value)
      case "status":
        self.status = try Outcry.Journal.V1.TriggerStatus(json: value)
      case "highWaterMark", "high_water_mark":
        self.highWaterMark = try Google.Protobuf.Int64Value(json: value)
      case "level":
        self.level = try Google.Protobuf.Int64Value(json: value)
      case "firing":
        self.firing = try Outcry.Journal.V1.TriggerFiring(json: value)
      case "denial":
        self.denial = try Outcry.Journal.V1.Denial(json: value)
      case "updateTime", "update_time":
        self.updateTime = try value.int64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("triggerId", isDefault: self.triggerId.isEmpty) {
      writer.write(self.triggerId)
    }
    if writer.field("clientTriggerId", isDefault: self.clientTriggerId.isEmpty) {
      writer.write(self.clientTriggerId)
    }
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if writer.field("side", isDefault: self.side.rawValue == 0) {
      self.side.writeJSON(to: &writer)
    }
    if let value = self.quantity {
      writer.key("quantity")
      value.writeJSON(to: &writer)
    }
    if writer.field("entryOrderId", isDefault: self.entryOrderId.isEmpty) {
      writer.write(self.entryOrderId)
    }
    if writer.field("signalId", isDefault: self.signalId.isEmpty) {
      writer.write(self.signalId)
    }
    if writer.field("tickSize", isDefault: self.tickSize == 0) {
      writer.write(self.tickSize)
    }
    if let value = self.firstMark {
      writer.key("firstMark")
      value.writeJSON(to: &writer)
    }
    if writer.field("armTime", isDefault: self.armTime == 0) {
      writer.write(self.armTime)
    }
    if let value = self.firstKind {
      writer.key("firstKind")
      value.writeJSON(to: &writer)
    }
    if let value = self.firstQuantity {
      writer.key("firstQuantity")
      value.writeJSON(to: &writer)
    }
    if writer.field("changes", isDefault: self.changes == 0) {
      writer.write(self.changes)
    }
    if let value = self.kind {
      writer.key("kind")
      value.writeJSON(to: &writer)
    }
    if let value = self.status {
      writer.key("status")
      value.writeJSON(to: &writer)
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
    if let value = self.denial {
      writer.key("denial")
      value.writeJSON(to: &writer)
    }
    if writer.field("updateTime", isDefault: self.updateTime == 0) {
      writer.write(self.updateTime)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.TriggerChange: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.TriggerChange"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__trigger_change__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__TriggerChange.self)
    self.kind = try CFieldReading.message(c.pointee.kind)
    self.quantity = try CFieldReading.message(c.pointee.quantity)
    self.signalId = try CFieldReading.string(c.pointee.signal_id.data, c.pointee.signal_id.len, "outcry.journal.v1.TriggerChange.signal_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__TriggerChange.self)
    outcry__journal__v1__trigger_change__init(c)
    c.pointee.kind = self.kind?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__TriggerKind.self)
    c.pointee.quantity = self.quantity?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Int64Value.self)
    arena.store(self.signalId, at: &c.pointee.signal_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "kind":
        self.kind = try Outcry.Journal.V1.TriggerKind(json: value)
      case "quantity":
        self.quantity = try Google.Protobuf.Int64Value(json: value)
      case "signalId", "signal_id":
        self.signalId = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.kind {
      writer.key("kind")
      value.writeJSON(to: &writer)
    }
    if let value = self.quantity {
      writer.key("quantity")
      value.writeJSON(to: &writer)
    }
    if writer.field("signalId", isDefault: self.signalId.isEmpty) {
      writer.write(self.signalId)
    }
    writer.endObject()
  }
}
