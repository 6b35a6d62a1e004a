// Generated from outcry/v1/orders.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import COutcryContract
public import ProtobufRuntime
import StandardMessages

extension Outcry.V1.Fill: CMessageConvertible {
  public static let messageName = "outcry.v1.Fill"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__fill__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Fill.self)
    self.executionId = try CFieldReading.string(c.pointee.execution_id.data, c.pointee.execution_id.len, "outcry.v1.Fill.execution_id")
    self.quantity = try CFieldReading.message(c.pointee.quantity)
    self.price = try CFieldReading.message(c.pointee.price)
    self.commission = try CFieldReading.message(c.pointee.commission)
    self.time = try CFieldReading.message(c.pointee.time)
    self.model = try CFieldReading.string(c.pointee.model.data, c.pointee.model.len, "outcry.v1.Fill.model")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Fill.self)
    outcry__v1__fill__init(c)
    arena.store(self.executionId, at: &c.pointee.execution_id)
    c.pointee.quantity = self.quantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.price = self.price?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.commission = self.commission?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.time = self.time?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    arena.store(self.model, at: &c.pointee.model)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "executionId", "execution_id":
        self.executionId = try value.string()
      case "quantity":
        self.quantity = try Outcry.V1.Decimal(json: value)
      case "price":
        self.price = try Outcry.V1.Decimal(json: value)
      case "commission":
        self.commission = try Outcry.V1.Decimal(json: value)
      case "time":
        self.time = try Google.Protobuf.Timestamp(json: value)
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
    if let value = self.quantity {
      writer.key("quantity")
      value.writeJSON(to: &writer)
    }
    if let value = self.price {
      writer.key("price")
      value.writeJSON(to: &writer)
    }
    if let value = self.commission {
      writer.key("commission")
      value.writeJSON(to: &writer)
    }
    if let value = self.time {
      writer.key("time")
      value.writeJSON(to: &writer)
    }
    if writer.field("model", isDefault: self.model.isEmpty) {
      writer.write(self.model)
    }
    writer.endObject()
  }
}

extension Outcry.V1.OrderListMembership: CMessageConvertible {
  public static let messageName = "outcry.v1.OrderListMembership"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__order_list_membership__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__OrderListMembership.self)
    self.type = Outcry.V1.OrderListType(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
    self.role = Outcry.V1.OrderListRole(rawValue: Int32(truncatingIfNeeded: c.pointee.role.rawValue))
    self.orderListId = try CFieldReading.string(c.pointee.order_list_id.data, c.pointee.order_list_id.len, "outcry.v1.OrderListMembership.order_list_id")
    self.clientOrderListId = try CFieldReading.string(c.pointee.client_order_list_id.data, c.pointee.client_order_list_id.len, "outcry.v1.OrderListMembership.client_order_list_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__OrderListMembership.self)
    outcry__v1__order_list_membership__init(c)
    c.pointee.type = .init(rawValue: .init(truncatingIfNeeded: self.type.rawValue))
    c.pointee.role = .init(rawValue: .init(truncatingIfNeeded: self.role.rawValue))
    arena.store(self.orderListId, at: &c.pointee.order_list_id)
    arena.store(self.clientOrderListId, at: &c.pointee.client_order_list_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "type":
        self.type = try Outcry.V1.OrderListType(json: value)
      case "role":
        self.role = try Outcry.V1.OrderListRole(json: value)
      case "orderListId", "order_list_id":
        self.orderListId = try value.string()
      case "clientOrderListId", "client_order_list_id":
        self.clientOrderListId = try value.string()
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
    if writer.field("role", isDefault: self.role.rawValue == 0) {
      self.role.writeJSON(to: &writer)
    }
    if writer.field("orderListId", isDefault: self.orderListId.isEmpty) {
      writer.write(self.orderListId)
    }
    if writer.field("clientOrderListId", isDefault: self.clientOrderListId.isEmpty) {
      writer.write(self.clientOrderListId)
    }
    writer.endObject()
  }
}

extension Outcry.V1.OrderChanges: CMessageConvertible {
  public static let messageName = "outcry.v1.OrderChanges"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__order_changes__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__OrderChanges.self)
    self.quantity = try CFieldReading.message(c.pointee.quantity)
    self.limitPrice = try CFieldReading.message(c.pointee.limit_price)
    self.stopPrice = try CFieldReading.message(c.pointee.stop_price)
    self.trailingOffset = try CFieldReading.message(c.pointee.trailing_offset)
    self.expireTime = try CFieldReading.message(c.pointee.expire_time)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__OrderChanges.self)
    outcry__v1__order_changes__init(c)
    c.pointee.quantity = self.quantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.limit_price = self.limitPrice?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.stop_price = self.stopPrice?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.trailing_offset = self.trailingOffset?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__TrailingOffset.self)
    c.pointee.expire_time = self.expireTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "quantity":
        self.quantity = try Outcry.V1.Decimal(json: value)
      case "limitPrice", "limit_price":
        self.limitPrice = try Outcry.V1.Decimal(json: value)
      case "stopPrice", "stop_price":
        self.stopPrice = try Outcry.V1.Decimal(json: value)
      case "trailingOffset", "trailing_offset":
        self.trailingOffset = try Outcry.V1.TrailingOffset(json: value)
      case "expireTime", "expire_time":
        self.expireTime = try Google.Protobuf.Timestamp(json: value)
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

extension Outcry.V1.Order: CMessageConvertible {
  public static let messageName = "outcry.v1.Order"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__order__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Order.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.Order.session_id")
    self.orderId = try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.v1.Order.order_id")
    self.clientOrderId = try CFieldReading.string(c.pointee.client_order_id.data, c.pointee.client_order_id.len, "outcry.v1.Order.client_order_id")
    self.venueOrderId = try CFieldReading.string(c.pointee.venue_order_id.data, c.pointee.venue_order_id.len, "outcry.v1.Order.venue_order_id")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.Order.symbol")
    self.side = Outcry.V1.OrderSide(rawValue: Int32(truncatingIfNeeded: c.pointee.side.rawValue))
    self.type = Outcry.V1.OrderType(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
    self.quantity = try CFieldReading.message(c.pointee.quantity)
    self.limitPrice = try CFieldReading.message(c.pointee.limit_price)
    self.stopPrice = try CFieldReading.message(c.pointee.stop_price)
    self.status = Outcry.V1.OrderStatus(rawValue: Int32(truncatingIfNeeded: c.pointee.status.rawValue))
    self.filledQuantity = try CFieldReading.message(c.pointee.filled_quantity)
    self.leavesQuantity = try CFieldReading.message(c.pointee.leaves_quantity)
    self.averageFillPrice = try CFieldReading.message(c.pointee.average_fill_price)
    self.commission = try CFieldReading.message(c.pointee.commission)
    self.fills = try CFieldReading.messages(c.pointee.fills, c.pointee.n_fills)
    self.origin = Outcry.V1.OrderOrigin(rawValue: Int32(truncatingIfNeeded: c.pointee.origin.rawValue))
    self.triggerId = try CFieldReading.string(c.pointee.trigger_id.data, c.pointee.trigger_id.len, "outcry.v1.Order.trigger_id")
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.v1.Order.reason")
    self.denial = try CFieldReading.message(c.pointee.denial)
    self.noFillReason = try CFieldReading.string(c.pointee.no_fill_reason.data, c.pointee.no_fill_reason.len, "outcry.v1.Order.no_fill_reason")
    self.createTime = try CFieldReading.message(c.pointee.create_time)
    self.updateTime = try CFieldReading.message(c.pointee.update_time)
    self.timeInForce = Outcry.V1.TimeInForce(rawValue: Int32(truncatingIfNeeded: c.pointee.time_in_force.rawValue))
    self.expireTime = try CFieldReading.message(c.pointee.expire_time)
    self.trailingOffset = try CFieldReading.message(c.pointee.trailing_offset)
    self.reduceOnly = c.pointee.reduce_only != 0
    self.postOnly = c.pointee.post_only != 0
    self.requestedQuantity = try CFieldReading.message(c.pointee.requested_quantity)
    self.list = try CFieldReading.message(c.pointee.list)
    self.pendingChanges = try CFieldReading.message(c.pointee.pending_changes)
    self.etag = try CFieldReading.string(c.pointee.etag.data, c.pointee.etag.len, "outcry.v1.Order.etag")
    self.strategyId = try CFieldReading.string(c.pointee.strategy_id.data, c.pointee.strategy_id.len, "outcry.v1.Order.strategy_id")
    self.traceId = try CFieldReading.string(c.pointee.trace_id.data, c.pointee.trace_id.len, "outcry.v1.Order.trace_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Order.self)
    outcry__v1__order__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.orderId, at: &c.pointee.order_id)
    arena.store(self.clientOrderId, at: &c.pointee.client_order_id)
    arena.store(self.venueOrderId, at: &c.pointee.venue_order_id)
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.side = .init(rawValue: .init(truncatingIfNeeded: self.side.rawValue))
    c.pointee.type = .init(rawValue: .init(truncatingIfNeeded: self.type.rawValue))
    c.pointee.quantity = self.quantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.limit_price = self.limitPrice?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.stop_price = self.stopPrice?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.rawValue))
    c.pointee.filled_quantity = self.filledQuantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.leaves_quantity = self.leavesQuantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.average_fill_price = self.averageFillPrice?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.commission = self.commission?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.n_fills = self.fills.count
    c.pointee.fills = arena.messages(self.fills)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__Fill>?.self)
    c.pointee.origin = .init(rawValue: .init(truncatingIfNeeded: self.origin.rawValue))
    arena.store(self.triggerId, at: &c.pointee.trigger_id)
    arena.store(self.reason, at: &c.pointee.reason)
    c.pointee.denial = self.denial?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Denial.self)
    arena.store(self.noFillReason, at: &c.pointee.no_fill_reason)
    c.pointee.create_time = self.createTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.update_time = self.updateTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.time_in_force = .init(rawValue: .init(truncatingIfNeeded: self.timeInForce.rawValue))
    c.pointee.expire_time = self.expireTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.trailing_offset = self.trailingOffset?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__TrailingOffset.self)
    c.pointee.reduce_only = self.reduceOnly ? 1 : 0
    c.pointee.post_only = self.postOnly ? 1 : 0
    c.pointee.requested_quantity = self.requestedQuantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.list = self.list?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__OrderListMembership.self)
    c.pointee.pending_changes = self.pendingChanges?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__OrderChanges.self)
    arena.store(self.etag, at: &c.pointee.etag)
    arena.store(self.strategyId, at: &c.pointee.strategy_id)
    arena.store(self.traceId, at: &c.pointee.trace_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "orderId", "order_id":
        self.orderId = try value.string()
      case "clientOrderId", "client_order_id":
        self.clientOrderId = try value.string()
      case "venueOrderId", "venue_order_id":
        self.venueOrderId = try value.string()
      case "symbol":
        self.symbol = try value.string()
      case "side":
        self.side = try Outcry.V1.OrderSide(json: value)
      case "type":
        self.type = try Outcry.V1.OrderType(json: value)
      case "quantity":
        self.quantity = try Outcry.V1.Decimal(json: value)
      case "limitPrice", "limit_price":
        self.limitPrice = try Outcry.V1.Decimal(json: value)
      case "stopPrice", "stop_price":
        self.stopPrice = try Outcry.V1.Decimal(json: value)
      case "status":
        self.status = try Outcry.V1.OrderStatus(json: value)
      case "filledQuantity", "filled_quantity":
        self.filledQuantity = try Outcry.V1.Decimal(json: value)
      case "leavesQuantity", "leaves_quantity":
        self.leavesQuantity = try Outcry.V1.Decimal(json: value)
      case "averageFillPrice", "average_fill_price":
        self.averageFillPrice = try Outcry.V1.Decimal(json: value)
      case "commission":
        self.commission = try Outcry.V1.Decimal(json: value)
      case "fills":
        for element in try value.elements() {
          self.fills.append(try Outcry.V1.Fill(json: element))
        }
      case "origin":
        self.origin = try Outcry.V1.OrderOrigin(json: value)
      case "triggerId", "trigger_id":
        self.triggerId = try value.string()
      case "reason":
        self.reason = try value.string()
      case "denial":
        self.denial = try Outcry.V1.Denial(json: value)
      case "noFillReason", "no_fill_reason":
        self.noFillReason = try value.string()
      case "createTime", "create_time":
        self.createTime = try Google.Protobuf.Timestamp(json: value)
      case "updateTime", "update_time":
        self.updateTime = try Google.Protobuf.Timestamp(json: value)
      case "timeInForce", "time_in_force":
        self.timeInForce = try Outcry.V1.TimeInForce(json: value)
      case "expireTime", "expire_time":
        self.expireTime = try Google.Protobuf.Timestamp(json: value)
      case "trailingOffset", "trailing_offset":
        self.trailingOffset = try Outcry.V1.TrailingOffset(json: value)
      case "reduceOnly", "reduce_only":
        self.reduceOnly = try value.bool()
      case "postOnly", "post_only":
        self.postOnly = try value.bool()
      case "requestedQuantity", "requested_quantity":
        self.requestedQuantity = try Outcry.V1.Decimal(json: value)
      case "list":
        self.list = try Outcry.V1.OrderListMembership(json: value)
      case "pendingChanges", "pending_changes":
        self.pendingChanges = try Outcry.V1.OrderChanges(json: value)
      case "etag":
        self.etag = try value.string()
      case "strategyId", "strategy_id":
        self.strategyId = try value.string()
      case "traceId", "trace_id":
        self.traceId = try value.string()
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
    if writer.field("orderId", isDefault: self.orderId.isEmpty) {
      writer.write(self.orderId)
    }
    if writer.field("clientOrderId", isDefault: self.clientOrderId.isEmpty) {
      writer.write(self.clientOrderId)
    }
    if writer.field("venueOrderId", isDefault: self.venueOrderId.isEmpty) {
      writer.write(self.venueOrderId)
    }
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if writer.field("side", isDefault: self.side.rawValue == 0) {
      self.side.writeJSON(to: &writer)
    }
    if writer.field("type", isDefault: self.type.rawValue == 0) {
      self.type.writeJSON(to: &writer)
    }
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
    if writer.field("status", isDefault: self.status.rawValue == 0) {
      self.status.writeJSON(to: &writer)
    }
    if let value = self.filledQuantity {
      writer.key("filledQuantity")
      value.writeJSON(to: &writer)
    }
    if let value = self.leavesQuantity {
      writer.key("leavesQuantity")
      value.writeJSON(to: &writer)
    }
    if let value = self.averageFillPrice {
      writer.key("averageFillPrice")
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
    if writer.field("origin", isDefault: self.origin.rawValue == 0) {
      self.origin.writeJSON(to: &writer)
    }
    if writer.field("triggerId", isDefault: self.triggerId.isEmpty) {
      writer.write(self.triggerId)
    }
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    if let value = self.denial {
      writer.key("denial")
      value.writeJSON(to: &writer)
    }
    if writer.field("noFillReason", isDefault: self.noFillReason.isEmpty) {
      writer.write(self.noFillReason)
    }
    if let value = self.createTime {
      writer.key("createTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.updateTime {
      writer.key("updateTime")
      value.writeJSON(to: &writer)
    }
    if writer.field("timeInForce", isDefault: self.timeInForce.rawValue == 0) {
      self.timeInForce.writeJSON(to: &writer)
    }
    if let value = self.expireTime {
      writer.key("expireTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.trailingOffset {
      writer.key("trailingOffset")
      value.writeJSON(to: &writer)
    }
    if writer.field("reduceOnly", isDefault: !self.reduceOnly) {
      writer.write(self.reduceOnly)
    }
    if writer.field("postOnly", isDefault: !self.postOnly) {
      writer.write(self.postOnly)
    }
    if let value = self.requestedQuantity {
      writer.key("requestedQuantity")
      value.writeJSON(to: &writer)
    }
    if let value = self.list {
      writer.key("list")
      value.writeJSON(to: &writer)
    }
    if let value = self.pendingChanges {
      writer.key("pendingChanges")
      value.writeJSON(to: &writer)
    }
    if writer.field("etag", isDefault: self.etag.isEmpty) {
      writer.write(self.etag)
    }
    if writer.field("strategyId", isDefault: self.strategyId.isEmpty) {
      writer.write(self.strategyId)
    }
    if writer.field("traceId", isDefault: self.traceId.isEmpty) {
      writer.write(self.traceId)
    }
    writer.endObject()
  }
}

extension Outcry.V1.PlaceOrderRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.PlaceOrderRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__place_order_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__PlaceOrderRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.PlaceOrderRequest.session_id")
    self.clientOrderId = try CFieldReading.string(c.pointee.client_order_id.data, c.pointee.client_order_id.len, "outcry.v1.PlaceOrderRequest.client_order_id")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.PlaceOrderRequest.symbol")
    self.side = Outcry.V1.OrderSide(rawValue: Int32(truncatingIfNeeded: c.pointee.side.rawValue))
    self.type = Outcry.V1.OrderType(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
    self.quantity = try CFieldReading.message(c.pointee.quantity)
    self.limitPrice = try CFieldReading.message(c.pointee.limit_price)
    self.stopPrice = try CFieldReading.message(c.pointee.stop_price)
    self.validateOnly = c.pointee.validate_only != 0
    self.timeInForce = Outcry.V1.TimeInForce(rawValue: Int32(truncatingIfNeeded: c.pointee.time_in_force.rawValue))
    self.expireTime = try CFieldReading.message(c.pointee.expire_time)
    self.trailingOffset = try CFieldReading.message(c.pointee.trailing_offset)
    self.reduceOnly = c.pointee.reduce_only != 0
    self.postOnly = c.pointee.post_only != 0
    self.allowReduction = c.pointee.allow_reduction != 0
    self.leaseId = try CFieldReading.string(c.pointee.lease_id.data, c.pointee.lease_id.len, "outcry.v1.PlaceOrderRequest.lease_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__PlaceOrderRequest.self)
    outcry__v1__place_order_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.clientOrderId, at: &c.pointee.client_order_id)
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.side = .init(rawValue: .init(truncatingIfNeeded: self.side.rawValue))
    c.pointee.type = .init(rawValue: .init(truncatingIfNeeded: self.type.rawValue))
    c.pointee.quantity = self.quantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.limit_price = self.limitPrice?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.stop_price = self.stopPrice?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.validate_only = self.validateOnly ? 1 : 0
    c.pointee.time_in_force = .init(rawValue: .init(truncatingIfNeeded: self.timeInForce.rawValue))
    c.pointee.expire_time = self.expireTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.trailing_offset = self.trailingOffset?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__TrailingOffset.self)
    c.pointee.reduce_only = self.reduceOnly ? 1 : 0
    c.pointee.post_only = self.postOnly ? 1 : 0
    c.pointee.allow_reduction = self.allowReduction ? 1 : 0
    arena.store(self.leaseId, at: &c.pointee.lease_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "clientOrderId", "client_order_id":
        self.clientOrderId = try value.string()
      case "symbol":
        self.symbol = try value.string()
      case "side":
        self.side = try Outcry.V1.OrderSide(json: value)
      case "type":
        self.type = try Outcry.V1.OrderType(json: value)
      case "quantity":
        self.quantity = try Outcry.V1.Decimal(json: value)
      case "limitPrice", "limit_price":
        self.limitPrice = try Outcry.V1.Decimal(json: value)
      case "stopPrice", "stop_price":
        self.stopPrice = try Outcry.V1.Decimal(json: value)
      case "validateOnly", "validate_only":
        self.validateOnly = try value.bool()
      case "timeInForce", "time_in_force":
        self.timeInForce = try Outcry.V1.TimeInForce(json: value)
      case "expireTime", "expire_time":
        self.expireTime = try Google.Protobuf.Timestamp(json: value)
      case "trailingOffset", "trailing_offset":
        self.trailingOffset = try Outcry.V1.TrailingOffset(json: value)
      case "reduceOnly", "reduce_only":
        self.reduceOnly = try value.bool()
      case "postOnly", "post_only":
        self.postOnly = try value.bool()
      case "allowReduction", "allow_reduction":
        self.allowReduction = try value.bool()
      case "leaseId", "lease_id":
        self.leaseId = try value.string()
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
    if writer.field("clientOrderId", isDefault: self.clientOrderId.isEmpty) {
      writer.write(self.clientOrderId)
    }
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if writer.field("side", isDefault: self.side.rawValue == 0) {
      self.side.writeJSON(to: &writer)
    }
    if writer.field("type", isDefault: self.type.rawValue == 0) {
      self.type.writeJSON(to: &writer)
    }
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
    if writer.field("validateOnly", isDefault: !self.validateOnly) {
      writer.write(self.validateOnly)
    }
    if writer.field("timeInForce", isDefault: self.timeInForce.rawValue == 0) {
      self.timeInForce.writeJSON(to: &writer)
    }
    if let value = self.expireTime {
      writer.key("expireTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.trailingOffset {
      writer.key("trailingOffset")
      value.writeJSON(to: &writer)
    }
    if writer.field("reduceOnly", isDefault: !self.reduceOnly) {
      writer.write(self.reduceOnly)
    }
    if writer.field("postOnly", isDefault: !self.postOnly) {
      writer.write(self.postOnly)
    }
    if writer.field("allowReduction", isDefault: !self.allowReduction) {
      writer.write(self.allowReduction)
    }
    if writer.field("leaseId", isDefault: self.leaseId.isEmpty) {
      writer.write(self.leaseId)
    }
    writer.endObject()
  }
}

extension Outcry.V1.PlaceOrderResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.PlaceOrderResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__place_order_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__PlaceOrderResponse.self)
    self.order = try CFieldReading.message(c.pointee.order)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__PlaceOrderResponse.self)
    outcry__v1__place_order_response__init(c)
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

extension Outcry.V1.OrderListItem: CMessageConvertible {
  public static let messageName = "outcry.v1.OrderListItem"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__order_list_item__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__OrderListItem.self)
    self.clientOrderId = try CFieldReading.string(c.pointee.client_order_id.data, c.pointee.client_order_id.len, "outcry.v1.OrderListItem.client_order_id")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.OrderListItem.symbol")
    self.side = Outcry.V1.OrderSide(rawValue: Int32(truncatingIfNeeded: c.pointee.side.rawValue))
    self.type = Outcry.V1.OrderType(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
    self.quantity = try CFieldReading.message(c.pointee.quantity)
    self.limitPrice = try CFieldReading.message(c.pointee.limit_price)
    self.stopPrice = try CFieldReading.message(c.pointee.stop_price)
    self.timeInForce = Outcry.V1.TimeInForce(rawValue: Int32(truncatingIfNeeded: c.pointee.time_in_force.rawValue))
    self.expireTime = try CFieldReading.message(c.pointee.expire_time)
    self.trailingOffset = try CFieldReading.message(c.pointee.trailing_offset)
    self.reduceOnly = c.pointee.reduce_only != 0
    self.postOnly = c.pointee.post_only != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__OrderListItem.self)
    outcry__v1__order_list_item__init(c)
    arena.store(self.clientOrderId, at: &c.pointee.client_order_id)
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.side = .init(rawValue: .init(truncatingIfNeeded: self.side.rawValue))
    c.pointee.type = .init(rawValue: .init(truncatingIfNeeded: self.type.rawValue))
    c.pointee.quantity = self.quantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.limit_price = self.limitPrice?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.stop_price = self.stopPrice?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.time_in_force = .init(rawValue: .init(truncatingIfNeeded: self.timeInForce.rawValue))
    c.pointee.expire_time = self.expireTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.trailing_offset = self.trailingOffset?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__TrailingOffset.self)
    c.pointee.reduce_only = self.reduceOnly ? 1 : 0
    c.pointee.post_only = self.postOnly ? 1 : 0
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "clientOrderId", "client_order_id":
        self.clientOrderId = try value.string()
      case "symbol":
        self.symbol = try value.string()
      case "side":
        self.side = try Outcry.V1.OrderSide(json: value)
      case "type":
        self.type = try Outcry.V1.OrderType(json: value)
      case "quantity":
        self.quantity = try Outcry.V1.Decimal(json: value)
      case "limitPrice", "limit_price":
        self.limitPrice = try Outcry.V1.Decimal(json: value)
      case "stopPrice", "stop_price":
        self.stopPrice = try Outcry.V1.Decimal(json: value)
      case "timeInForce", "time_in_force":
        self.timeInForce = try Outcry.V1.TimeInForce(json: value)
      case "expireTime", "expire_time":
        self.expireTime = try Google.Protobuf.Timestamp(json: value)
      case "trailingOffset", "trailing_offset":
        self.trailingOffset = try Outcry.V1.TrailingOffset(json: value)
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
    if writer.field("clientOrderId", isDefault: self.clientOrderId.isEmpty) {
      writer.write(self.clientOrderId)
    }
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if writer.field("side", isDefault: self.side.rawValue == 0) {
      self.side.writeJSON(to: &writer)
    }
    if writer.field("type", isDefault: self.type.rawValue == 0) {
      self.type.writeJSON(to: &writer)
    }
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
    if writer.field("timeInForce", isDefault: self.timeInForce.rawValue == 0) {
      self.timeInForce.writeJSON(to: &writer)
    }
    if let value = self.expireTime {
      writer.key("expireTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.trailingOffset {
      writer.key("trailingOffset")
      value.writeJSON(to: &writer)
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

extension Outcry.V1.PlaceOrderListRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.PlaceOrderListRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__place_order_list_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__PlaceOrderListRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.PlaceOrderListRequest.session_id")
    self.clientOrderListId = try CFieldReading.string(c.pointee.client_order_list_id.data, c.pointee.client_order_list_id.len, "outcry.v1.PlaceOrderListRequest.client_order_list_id")
    self.type = Outcry.V1.OrderListType(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
    self.orders = try CFieldReading.messages(c.pointee.orders, c.pointee.n_orders)
    self.allowReduction = c.pointee.allow_reduction != 0
    self.validateOnly = c.pointee.validate_only != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__PlaceOrderListRequest.self)
    outcry__v1__place_order_list_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.clientOrderListId, at: &c.pointee.client_order_list_id)
    c.pointee.type = .init(rawValue: .init(truncatingIfNeeded: self.type.rawValue))
    c.pointee.n_orders = self.orders.count
    c.pointee.orders = arena.messages(self.orders)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__OrderListItem>?.self)
    c.pointee.allow_reduction = self.allowReduction ? 1 : 0
    c.pointee.validate_only = self.validateOnly ? 1 : 0
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "clientOrderListId", "client_order_list_id":
        self.clientOrderListId = try value.string()
      case "type":
        self.type = try Outcry.V1.OrderListType(json: value)
      case "orders":
        for element in try value.elements() {
          self.orders.append(try Outcry.V1.OrderListItem(json: element))
        }
      case "allowReduction", "allow_reduction":
        self.allowReduction = try value.bool()
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
    if writer.field("clientOrderListId", isDefault: self.clientOrderListId.isEmpty) {
      writer.write(self.clientOrderListId)
    }
    if writer.field("type", isDefault: self.type.rawValue == 0) {
      self.type.writeJSON(to: &writer)
    }
    if writer.field("orders", isDefault: self.orders.isEmpty) {
      writer.beginArray()
      for value in self.orders {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("allowReduction", isDefault: !self.allowReduction) {
      writer.write(self.allowReduction)
    }
    if writer.field("validateOnly", isDefault: !self.validateOnly) {
      writer.write(self.validateOnly)
    }
    writer.endObject()
  }
}

extension Outcry.V1.PlaceOrderListResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.PlaceOrderListResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__place_order_list_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__PlaceOrderListResponse.self)
    self.orders = try CFieldReading.messages(c.pointee.orders, c.pointee.n_orders)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__PlaceOrderListResponse.self)
    outcry__v1__place_order_list_response__init(c)
    c.pointee.n_orders = self.orders.count
    c.pointee.orders = arena.messages(self.orders)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__Order>?.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "orders":
        for element in try value.elements() {
          self.orders.append(try Outcry.V1.Order(json: element))
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
    if writer.field("orders", isDefault: self.orders.isEmpty) {
      writer.beginArray()
      for value in self.orders {
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

extension Outcry.V1.ModifyOrderRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ModifyOrderRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__modify_order_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ModifyOrderRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.ModifyOrderRequest.session_id")
    self.orderId = try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.v1.ModifyOrderRequest.order_id")
    self.changes = try CFieldReading.message(c.pointee.changes)
    self.etag = try CFieldReading.string(c.pointee.etag.data, c.pointee.etag.len, "outcry.v1.ModifyOrderRequest.etag")
    self.validateOnly = c.pointee.validate_only != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ModifyOrderRequest.self)
    outcry__v1__modify_order_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.orderId, at: &c.pointee.order_id)
    c.pointee.changes = self.changes?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__OrderChanges.self)
    arena.store(self.etag, at: &c.pointee.etag)
    c.pointee.validate_only = self.validateOnly ? 1 : 0
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "orderId", "order_id":
        self.orderId = try value.string()
      case "changes":
        self.changes = try Outcry.V1.OrderChanges(json: value)
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
    if writer.field("orderId", isDefault: self.orderId.isEmpty) {
      writer.write(self.orderId)
    }
    if let value = self.changes {
      writer.key("changes")
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

extension Outcry.V1.ModifyOrderResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ModifyOrderResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__modify_order_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ModifyOrderResponse.self)
    self.order = try CFieldReading.message(c.pointee.order)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ModifyOrderResponse.self)
    outcry__v1__modify_order_response__init(c)
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

extension Outcry.V1.CancelAllOrdersRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.CancelAllOrdersRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__cancel_all_orders_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CancelAllOrdersRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.CancelAllOrdersRequest.session_id")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.CancelAllOrdersRequest.symbol")
    self.side = Outcry.V1.OrderSide(rawValue: Int32(truncatingIfNeeded: c.pointee.side.rawValue))
    self.clientOrderListId = try CFieldReading.string(c.pointee.client_order_list_id.data, c.pointee.client_order_list_id.len, "outcry.v1.CancelAllOrdersRequest.client_order_list_id")
    self.validateOnly = c.pointee.validate_only != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CancelAllOrdersRequest.self)
    outcry__v1__cancel_all_orders_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.side = .init(rawValue: .init(truncatingIfNeeded: self.side.rawValue))
    arena.store(self.clientOrderListId, at: &c.pointee.client_order_list_id)
    c.pointee.validate_only = self.validateOnly ? 1 : 0
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "symbol":
        self.symbol = try value.string()
      case "side":
        self.side = try Outcry.V1.OrderSide(json: value)
      case "clientOrderListId", "client_order_list_id":
        self.clientOrderListId = try value.string()
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
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if writer.field("side", isDefault: self.side.rawValue == 0) {
      self.side.writeJSON(to: &writer)
    }
    if writer.field("clientOrderListId", isDefault: self.clientOrderListId.isEmpty) {
      writer.write(self.clientOrderListId)
    }
    if writer.field("validateOnly", isDefault: !self.validateOnly) {
      writer.write(self.validateOnly)
    }
    writer.endObject()
  }
}

extension Outcry.V1.CancelAllOrdersResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.CancelAllOrdersResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__cancel_all_orders_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CancelAllOrdersResponse.self)
    self.orders = try CFieldReading.messages(c.pointee.orders, c.pointee.n_orders)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CancelAllOrdersResponse.self)
    outcry__v1__cancel_all_orders_response__init(c)
    c.pointee.n_orders = self.orders.count
    c.pointee.orders = arena.messages(self.orders)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__Order>?.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "orders":
        for element in try value.elements() {
          self.orders.append(try Outcry.V1.Order(json: element))
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
    if writer.field("orders", isDefault: self.orders.isEmpty) {
      writer.beginArray()
      for value in self.orders {
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

extension Outcry.V1.CancelOrderRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.CancelOrderRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__cancel_order_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CancelOrderRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.CancelOrderRequest.session_id")
    self.orderId = try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.v1.CancelOrderRequest.order_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CancelOrderRequest.self)
    outcry__v1__cancel_order_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.orderId, at: &c.pointee.order_id)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "orderId", "order_id":
        self.orderId = try value.string()
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
    if writer.field("orderId", isDefault: self.orderId.isEmpty) {
      writer.write(self.orderId)
    }
    writer.endObject()
  }
}

extension Outcry.V1.CancelOrderResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.CancelOrderResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__cancel_order_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__CancelOrderResponse.self)
    self.order = try CFieldReading.message(c.pointee.order)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__CancelOrderResponse.self)
    outcry__v1__cancel_order_response__init(c)
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

extension Outcry.V1.GetOrderRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.GetOrderRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_order_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetOrderRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.GetOrderRequest.session_id")
    switch c.pointee.order_case.rawValue {
    case 2:
      self.order = .orderId(try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.v1.GetOrderRequest.order_id"))
    case 3:
      self.order = .clientOrderId(try CFieldReading.string(c.pointee.client_order_id.data, c.pointee.client_order_id.len, "outcry.v1.GetOrderRequest.client_order_id"))
    default: break
    }
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetOrderRequest.self)
    outcry__v1__get_order_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    switch self.order {
    case .orderId(let value)?:
      c.pointee.order_case = .init(rawValue: 2)
      arena.store(value, at: &c.pointee.order_id)
    case .clientOrderId(let value)?:
      c.pointee.order_case = .init(rawValue: 3)
      arena.store(value, at: &c.pointee.client_order_id)
    case nil: break
    }
    c.pointee.min_revision = self.minRevision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "orderId", "order_id":
        guard self.order == nil else { throw value.secondMember(of: "order") }
        self.order = .orderId(try value.string())
      case "clientOrderId", "client_order_id":
        guard self.order == nil else { throw value.secondMember(of: "order") }
        self.order = .clientOrderId(try value.string())
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
    switch self.order {
    case .orderId(let value)?:
      writer.key("orderId")
      writer.write(value)
    case .clientOrderId(let value)?:
      writer.key("clientOrderId")
      writer.write(value)
    case nil: break
    }
    if writer.field("minRevision", isDefault: self.minRevision == 0) {
      writer.write(self.minRevision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.GetOrderResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.GetOrderResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_order_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetOrderResponse.self)
    self.order = try CFieldReading.message(c.pointee.order)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetOrderResponse.self)
    outcry__v1__get_order_response__init(c)
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

extension Outcry.V1.ListOrdersRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ListOrdersRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_orders_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListOrdersRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.ListOrdersRequest.session_id")
    self.pageSize = c.pointee.page_size
    self.pageToken = try CFieldReading.string(c.pointee.page_token.data, c.pointee.page_token.len, "outcry.v1.ListOrdersRequest.page_token")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.ListOrdersRequest.symbol")
    self.statuses = CFieldReading.enums(c.pointee.statuses, c.pointee.n_statuses)
    self.clientOrderListId = try CFieldReading.string(c.pointee.client_order_list_id.data, c.pointee.client_order_list_id.len, "outcry.v1.ListOrdersRequest.client_order_list_id")
    self.orderBy = try CFieldReading.string(c.pointee.order_by.data, c.pointee.order_by.len, "outcry.v1.ListOrdersRequest.order_by")
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListOrdersRequest.self)
    outcry__v1__list_orders_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.page_size = self.pageSize
    arena.store(self.pageToken, at: &c.pointee.page_token)
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.n_statuses = self.statuses.count
    c.pointee.statuses = arena.enums(self.statuses)?.assumingMemoryBound(to: Outcry__V1__OrderStatus.self)
    arena.store(self.clientOrderListId, at: &c.pointee.client_order_list_id)
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
          self.statuses.append(try Outcry.V1.OrderStatus(json: element))
        }
      case "clientOrderListId", "client_order_list_id":
        self.clientOrderListId = try value.string()
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
    if writer.field("clientOrderListId", isDefault: self.clientOrderListId.isEmpty) {
      writer.write(self.clientOrderListId)
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

extension Outcry.V1.ListOrdersResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ListOrdersResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_orders_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListOrdersResponse.self)
    self.orders = try CFieldReading.messages(c.pointee.orders, c.pointee.n_orders)
    self.nextPageToken = try CFieldReading.string(c.pointee.next_page_token.data, c.pointee.next_page_token.len, "outcry.v1.ListOrdersResponse.next_page_token")
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListOrdersResponse.self)
    outcry__v1__list_orders_response__init(c)
    c.pointee.n_orders = self.orders.count
    c.pointee.orders = arena.messages(self.orders)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__Order>?.self)
    arena.store(self.nextPageToken, at: &c.pointee.next_page_token)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "orders":
        for element in try value.elements() {
          self.orders.append(try Outcry.V1.Order(json: element))
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
    if writer.field("orders", isDefault: self.orders.isEmpty) {
      writer.beginArray()
      for value in self.orders {
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

extension Outcry.V1.WatchOrdersRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchOrdersRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_orders_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__WatchOrdersRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.WatchOrdersRequest.session_id")
    self.start = try CFieldReading.message(c.pointee.start)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.WatchOrdersRequest.symbol")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchOrdersRequest.self)
    outcry__v1__watch_orders_request__init(c)
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

extension Outcry.V1.OrderEvent: CMessageConvertible {
  public static let messageName = "outcry.v1.OrderEvent"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__order_event__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__OrderEvent.self)
    self.type = Outcry.V1.OrderEventType(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
    self.order = try CFieldReading.message(c.pointee.order)
    self.fill = try CFieldReading.message(c.pointee.fill)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__OrderEvent.self)
    outcry__v1__order_event__init(c)
    c.pointee.type = .init(rawValue: .init(truncatingIfNeeded: self.type.rawValue))
    c.pointee.order = self.order?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Order.self)
    c.pointee.fill = self.fill?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Fill.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "type":
        self.type = try Outcry.V1.OrderEventType(json: value)
      case "order":
        self.order = try Outcry.V1.Order(json: value)
      case "fill":
        self.fill = try Outcry.V1.Fill(json: value)
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
    if let value = self.order {
      writer.key("order")
      value.writeJSON(to: &writer)
    }
    if let value = self.fill {
      writer.key("fill")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.WatchOrdersResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchOrdersResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_orders_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__WatchOrdersResponse.self)
    self.revision = c.pointee.revision
    switch c.pointee.payload_case.rawValue {
    case 2:
      self.payload = try CFieldReading.message(c.pointee.opened, as: Outcry.V1.StreamOpened.self).map { .opened($0) }
    case 3:
      self.payload = try CFieldReading.message(c.pointee.snapshot, as: Outcry.V1.Order.self).map { .snapshot($0) }
    case 4:
      self.payload = try CFieldReading.message(c.pointee.snapshot_end, as: Outcry.V1.StreamSnapshotEnd.self).map { .snapshotEnd($0) }
    case 5:
      self.payload = try CFieldReading.message(c.pointee.event, as: Outcry.V1.OrderEvent.self).map { .event($0) }
    case 6:
      self.payload = try CFieldReading.message(c.pointee.heartbeat, as: Outcry.V1.StreamHeartbeat.self).map { .heartbeat($0) }
    case 7:
      self.payload = try CFieldReading.message(c.pointee.closing, as: Outcry.V1.StreamClosing.self).map { .closing($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchOrdersResponse.self)
    outcry__v1__watch_orders_response__init(c)
    c.pointee.revision = self.revision
    switch self.payload {
    case .opened(let value)?:
      c.pointee.payload_case = .init(rawValue: 2)
      c.pointee.opened = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamOpened.self)
    case .snapshot(let value)?:
      c.pointee.payload_case = .init(rawValue: 3)
      c.pointee.snapshot = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Order.self)
    case .snapshotEnd(let value)?:
      c.pointee.payload_case = .init(rawValue: 4)
      c.pointee.snapshot_end = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamSnapshotEnd.self)
    case .event(let value)?:
      c.pointee.payload_case = .init(rawValue: 5)
      c.pointee.event = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__OrderEvent.self)
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
        self.payload = .snapshot(try Outcry.V1.Order(json: value))
      case "snapshotEnd", "snapshot_end":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .snapshotEnd(try Outcry.V1.StreamSnapshotEnd(json: value))
      case "event":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .event(try Outcry.V1.OrderEvent(json: value))
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
