// Generated from outcry/v1/signals.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import COutcryContract
public import ProtobufRuntime
import StandardMessages

extension Outcry.V1.SizingRule: CMessageConvertible {
  public static let messageName = "outcry.v1.SizingRule"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__sizing_rule__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__SizingRule.self)
    switch c.pointee.rule_case.rawValue {
    case 1:
      self.rule = try CFieldReading.message(c.pointee.quantity, as: Outcry.V1.Decimal.self).map { .quantity($0) }
    case 2:
      self.rule = try CFieldReading.message(c.pointee.percent_of_equity, as: Outcry.V1.Decimal.self).map { .percentOfEquity($0) }
    case 3:
      self.rule = try CFieldReading.message(c.pointee.risk_percent, as: Outcry.V1.Decimal.self).map { .riskPercent($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__SizingRule.self)
    outcry__v1__sizing_rule__init(c)
    switch self.rule {
    case .quantity(let value)?:
      c.pointee.rule_case = .init(rawValue: 1)
      c.pointee.quantity = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    case .percentOfEquity(let value)?:
      c.pointee.rule_case = .init(rawValue: 2)
      c.pointee.percent_of_equity = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    case .riskPercent(let value)?:
      c.pointee.rule_case = .init(rawValue: 3)
      c.pointee.risk_percent = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "quantity":
        guard self.rule == nil else { throw value.secondMember(of: "rule") }
        self.rule = .quantity(try Outcry.V1.Decimal(json: value))
      case "percentOfEquity", "percent_of_equity":
        guard self.rule == nil else { throw value.secondMember(of: "rule") }
        self.rule = .percentOfEquity(try Outcry.V1.Decimal(json: value))
      case "riskPercent", "risk_percent":
        guard self.rule == nil else { throw value.secondMember(of: "rule") }
        self.rule = .riskPercent(try Outcry.V1.Decimal(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.rule {
    case .quantity(let value)?:
      writer.key("quantity")
      value.writeJSON(to: &writer)
    case .percentOfEquity(let value)?:
      writer.key("percentOfEquity")
      value.writeJSON(to: &writer)
    case .riskPercent(let value)?:
      writer.key("riskPercent")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.V1.ExecutionSettings: CMessageConvertible {
  public static let messageName = "outcry.v1.ExecutionSettings"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__execution_settings__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ExecutionSettings.self)
    self.mode = Outcry.V1.ExecutionMode(rawValue: Int32(truncatingIfNeeded: c.pointee.mode.rawValue))
    self.approvalPatience = try CFieldReading.message(c.pointee.approval_patience)
    self.batchTime = try CFieldReading.string(c.pointee.batch_time.data, c.pointee.batch_time.len, "outcry.v1.ExecutionSettings.batch_time")
    self.timeZone = try CFieldReading.string(c.pointee.time_zone.data, c.pointee.time_zone.len, "outcry.v1.ExecutionSettings.time_zone")
    self.size = try CFieldReading.message(c.pointee.size)
    self.maxAllocationPercent = try CFieldReading.message(c.pointee.max_allocation_percent)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ExecutionSettings.self)
    outcry__v1__execution_settings__init(c)
    c.pointee.mode = .init(rawValue: .init(truncatingIfNeeded: self.mode.rawValue))
    c.pointee.approval_patience = self.approvalPatience?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Duration.self)
    arena.store(self.batchTime, at: &c.pointee.batch_time)
    arena.store(self.timeZone, at: &c.pointee.time_zone)
    c.pointee.size = self.size?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__SizingRule.self)
    c.pointee.max_allocation_percent = self.maxAllocationPercent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "mode":
        self.mode = try Outcry.V1.ExecutionMode(json: value)
      case "approvalPatience", "approval_patience":
        self.approvalPatience = try Google.Protobuf.Duration(json: value)
      case "batchTime", "batch_time":
        self.batchTime = try value.string()
      case "timeZone", "time_zone":
        self.timeZone = try value.string()
      case "size":
        self.size = try Outcry.V1.SizingRule(json: value)
      case "maxAllocationPercent", "max_allocation_percent":
        self.maxAllocationPercent = try Outcry.V1.Decimal(json: value)
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
    if let value = self.approvalPatience {
      writer.key("approvalPatience")
      value.writeJSON(to: &writer)
    }
    if writer.field("batchTime", isDefault: self.batchTime.isEmpty) {
      writer.write(self.batchTime)
    }
    if writer.field("timeZone", isDefault: self.timeZone.isEmpty) {
      writer.write(self.timeZone)
    }
    if let value = self.size {
      writer.key("size")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxAllocationPercent {
      writer.key("maxAllocationPercent")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.SignalSizing: CMessageConvertible {
  public static let messageName = "outcry.v1.SignalSizing"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__signal_sizing__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__SignalSizing.self)
    self.rule = try CFieldReading.message(c.pointee.rule)
    self.price = try CFieldReading.message(c.pointee.price)
    self.equity = try CFieldReading.message(c.pointee.equity)
    self.wantedQuantity = try CFieldReading.message(c.pointee.wanted_quantity)
    self.allocationLeft = try CFieldReading.message(c.pointee.allocation_left)
    self.reducedBy = try CFieldReading.message(c.pointee.reduced_by)
    self.quantity = try CFieldReading.message(c.pointee.quantity)
    self.explanation = try CFieldReading.string(c.pointee.explanation.data, c.pointee.explanation.len, "outcry.v1.SignalSizing.explanation")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__SignalSizing.self)
    outcry__v1__signal_sizing__init(c)
    c.pointee.rule = self.rule?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__SizingRule.self)
    c.pointee.price = self.price?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.equity = self.equity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.wanted_quantity = self.wantedQuantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.allocation_left = self.allocationLeft?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.reduced_by = self.reducedBy?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Denial.self)
    c.pointee.quantity = self.quantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    arena.store(self.explanation, at: &c.pointee.explanation)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "rule":
        self.rule = try Outcry.V1.SizingRule(json: value)
      case "price":
        self.price = try Outcry.V1.Decimal(json: value)
      case "equity":
        self.equity = try Outcry.V1.Decimal(json: value)
      case "wantedQuantity", "wanted_quantity":
        self.wantedQuantity = try Outcry.V1.Decimal(json: value)
      case "allocationLeft", "allocation_left":
        self.allocationLeft = try Outcry.V1.Decimal(json: value)
      case "reducedBy", "reduced_by":
        self.reducedBy = try Outcry.V1.Denial(json: value)
      case "quantity":
        self.quantity = try Outcry.V1.Decimal(json: value)
      case "explanation":
        self.explanation = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.rule {
      writer.key("rule")
      value.writeJSON(to: &writer)
    }
    if let value = self.price {
      writer.key("price")
      value.writeJSON(to: &writer)
    }
    if let value = self.equity {
      writer.key("equity")
      value.writeJSON(to: &writer)
    }
    if let value = self.wantedQuantity {
      writer.key("wantedQuantity")
      value.writeJSON(to: &writer)
    }
    if let value = self.allocationLeft {
      writer.key("allocationLeft")
      value.writeJSON(to: &writer)
    }
    if let value = self.reducedBy {
      writer.key("reducedBy")
      value.writeJSON(to: &writer)
    }
    if let value = self.quantity {
      writer.key("quantity")
      value.writeJSON(to: &writer)
    }
    if writer.field("explanation", isDefault: self.explanation.isEmpty) {
      writer.write(self.explanation)
    }
    writer.endObject()
  }
}

extension Outcry.V1.Signal: CMessageConvertible {
  public static let messageName = "outcry.v1.Signal"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__signal__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Signal.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.Signal.session_id")
    self.signalId = try CFieldReading.string(c.pointee.signal_id.data, c.pointee.signal_id.len, "outcry.v1.Signal.signal_id")
    self.clientSignalId = try CFieldReading.string(c.pointee.client_signal_id.data, c.pointee.client_signal_id.len, "outcry.v1.Signal.client_signal_id")
    self.traceId = try CFieldReading.string(c.pointee.trace_id.data, c.pointee.trace_id.len, "outcry.v1.Signal.trace_id")
    self.strategyId = try CFieldReading.string(c.pointee.strategy_id.data, c.pointee.strategy_id.len, "outcry.v1.Signal.strategy_id")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.Signal.symbol")
    self.action = Outcry.V1.SignalAction(rawValue: Int32(truncatingIfNeeded: c.pointee.action.rawValue))
    self.confidence = try CFieldReading.message(c.pointee.confidence)
    self.size = try CFieldReading.message(c.pointee.size)
    self.targetPrice = try CFieldReading.message(c.pointee.target_price)
    self.stopPrice = try CFieldReading.message(c.pointee.stop_price)
    self.trailingStop = try CFieldReading.message(c.pointee.trailing_stop)
    self.expireTime = try CFieldReading.message(c.pointee.expire_time)
    for case let entry? in UnsafeMutableBufferPointer(start: c.pointee.metadata, count: c.pointee.n_metadata) {
      let key = try CFieldReading.string(entry.pointee.key.data, entry.pointee.key.len, "outcry.v1.Signal.metadata.key")
      self.metadata[key] = try CFieldReading.string(entry.pointee.value.data, entry.pointee.value.len, "outcry.v1.Signal.metadata.value")
    }
    self.decisionId = try CFieldReading.string(c.pointee.decision_id.data, c.pointee.decision_id.len, "outcry.v1.Signal.decision_id")
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.v1.Signal.reason")
    self.status = Outcry.V1.SignalStatus(rawValue: Int32(truncatingIfNeeded: c.pointee.status.rawValue))
    self.statusCode = try CFieldReading.string(c.pointee.status_code.data, c.pointee.status_code.len, "outcry.v1.Signal.status_code")
    self.statusMessage = try CFieldReading.string(c.pointee.status_message.data, c.pointee.status_message.len, "outcry.v1.Signal.status_message")
    self.denial = try CFieldReading.message(c.pointee.denial)
    self.orderId = try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.v1.Signal.order_id")
    self.sizing = try CFieldReading.message(c.pointee.sizing)
    self.releaseTime = try CFieldReading.message(c.pointee.release_time)
    self.quote = try CFieldReading.message(c.pointee.quote)
    self.createTime = try CFieldReading.message(c.pointee.create_time)
    self.updateTime = try CFieldReading.message(c.pointee.update_time)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Signal.self)
    outcry__v1__signal__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.signalId, at: &c.pointee.signal_id)
    arena.store(self.clientSignalId, at: &c.pointee.client_signal_id)
    arena.store(self.traceId, at: &c.pointee.trace_id)
    arena.store(self.strategyId, at: &c.pointee.strategy_id)
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.action = .init(rawValue: .init(truncatingIfNeeded: self.action.rawValue))
    c.pointee.confidence = self.confidence?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.size = self.size?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__SizingRule.self)
    c.pointee.target_price = self.targetPrice?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.stop_price = self.stopPrice?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.trailing_stop = self.trailingStop?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__TrailingOffset.self)
    c.pointee.expire_time = self.expireTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.n_metadata = self.metadata.count
    c.pointee.metadata = arena.elements(self.metadata.entriesInOrder) { (key, value) -> UnsafeMutablePointer<Outcry__V1__Signal__MetadataEntry>? in
      let entry = arena.allocate(Outcry__V1__Signal__MetadataEntry.self)
      outcry__v1__signal__metadata_entry__init(entry)
      arena.store(key, at: &entry.pointee.key)
      arena.store(value, at: &entry.pointee.value)
      return entry
    }
    arena.store(self.decisionId, at: &c.pointee.decision_id)
    arena.store(self.reason, at: &c.pointee.reason)
    c.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.rawValue))
    arena.store(self.statusCode, at: &c.pointee.status_code)
    arena.store(self.statusMessage, at: &c.pointee.status_message)
    c.pointee.denial = self.denial?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Denial.self)
    arena.store(self.orderId, at: &c.pointee.order_id)
    c.pointee.sizing = self.sizing?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__SignalSizing.self)
    c.pointee.release_time = self.releaseTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.quote = self.quote?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__QuotePoint.self)
    c.pointee.create_time = self.createTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.update_time = self.updateTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "signalId", "signal_id":
        self.signalId = try value.string()
      case "clientSignalId", "client_signal_id":
        self.clientSignalId = try value.string()
      case "traceId", "trace_id":
        self.traceId = try value.string()
      case "strategyId", "strategy_id":
        self.strategyId = try value.string()
      case "symbol":
        self.symbol = try value.string()
      case "action":
        self.action = try Outcry.V1.SignalAction(json: value)
      case "confidence":
        self.confidence = try Outcry.V1.Decimal(json: value)
      case "size":
        self.size = try Outcry.V1.SizingRule(json: value)
      case "targetPrice", "target_price":
        self.targetPrice = try Outcry.V1.Decimal(json: value)
      case "stopPrice", "stop_price":
        self.stopPrice = try Outcry.V1.Decimal(json: value)
      case "trailingStop", "trailing_stop":
        self.trailingStop = try Outcry.V1.TrailingOffset(json: value)
      case "expireTime", "expire_time":
        self.expireTime = try Google.Protobuf.Timestamp(json: value)
      case "metadata":
        for (key, entry) in try value.entries(keyedBy: String.self) {
          self.metadata[key] = try entry.string()
        }
      case "decisionId", "decision_id":
        self.decisionId = try value.string()
      case "reason":
        self.reason = try value.string()
      case "status":
        self.status = try Outcry.V1.SignalStatus(json: value)
      case "statusCode", "status_code":
        self.statusCode = try value.string()
      case "statusMessage", "status_message":
        self.statusMessage = try value.string()
      case "denial":
        self.denial = try Outcry.V1.Denial(json: value)
      case "orderId", "order_id":
        self.orderId = try value.string()
      case "sizing":
        self.sizing = try Outcry.V1.SignalSizing(json: value)
      case "releaseTime", "release_time":
        self.releaseTime = try Google.Protobuf.Timestamp(json: value)
      case "quote":
        self.quote = try Outcry.V1.QuotePoint(json: value)
      case "createTime", "create_time":
        self.createTime = try Google.Protobuf.Timestamp(json: value)
      case "updateTime", "update_time":
        self.updateTime = try Google.Protobuf.Timestamp(json: value)
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
    if writer.field("signalId", isDefault: self.signalId.isEmpty) {
      writer.write(self.signalId)
    }
    if writer.field("clientSignalId", isDefault: self.clientSignalId.isEmpty) {
      writer.write(self.clientSignalId)
    }
    if writer.field("traceId", isDefault: self.traceId.isEmpty) {
      writer.write(self.traceId)
    }
    if writer.field("strategyId", isDefault: self.strategyId.isEmpty) {
      writer.write(self.strategyId)
    }
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if writer.field("action", isDefault: self.action.rawValue == 0) {
      self.action.writeJSON(to: &writer)
    }
    if let value = self.confidence {
      writer.key("confidence")
      value.writeJSON(to: &writer)
    }
    if let value = self.size {
      writer.key("size")
      value.writeJSON(to: &writer)
    }
    if let value = self.targetPrice {
      writer.key("targetPrice")
      value.writeJSON(to: &writer)
    }
    if let value = self.stopPrice {
      writer.key("stopPrice")
      value.writeJSON(to: &writer)
    }
    if let value = self.trailingStop {
      writer.key("trailingStop")
      value.writeJSON(to: &writer)
    }
    if let value = self.expireTime {
      writer.key("expireTime")
      value.writeJSON(to: &writer)
    }
    if writer.field("metadata", isDefault: self.metadata.isEmpty) {
      writer.beginObject()
      for (key, value) in self.metadata.entriesInOrder {
        writer.key(key.jsonKey)
        writer.write(value)
      }
      writer.endObject()
    }
    if writer.field("decisionId", isDefault: self.decisionId.isEmpty) {
      writer.write(self.decisionId)
    }
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    if writer.field("status", isDefault: self.status.rawValue == 0) {
      self.status.writeJSON(to: &writer)
    }
    if writer.field("statusCode", isDefault: self.statusCode.isEmpty) {
      writer.write(self.statusCode)
    }
    if writer.field("statusMessage", isDefault: self.statusMessage.isEmpty) {
      writer.write(self.statusMessage)
    }
    if let value = self.denial {
      writer.key("denial")
      value.writeJSON(to: &writer)
    }
    if writer.field("orderId", isDefault: self.orderId.isEmpty) {
      writer.write(self.orderId)
    }
    if let value = self.sizing {
      writer.key("sizing")
      value.writeJSON(to: &writer)
    }
    if let value = self.releaseTime {
      writer.key("releaseTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.quote {
      writer.key("quote")
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
    writer.endObject()
  }
}

extension Outcry.V1.SubmitSignalRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.SubmitSignalRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__submit_signal_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__SubmitSignalRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.SubmitSignalRequest.session_id")
    self.clientSignalId = try CFieldReading.string(c.pointee.client_signal_id.data, c.pointee.client_signal_id.len, "outcry.v1.SubmitSignalRequest.client_signal_id")
    self.strategyId = try CFieldReading.string(c.pointee.strategy_id.data, c.pointee.strategy_id.len, "outcry.v1.SubmitSignalRequest.strategy_id")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.SubmitSignalRequest.symbol")
    self.action = Outcry.V1.SignalAction(rawValue: Int32(truncatingIfNeeded: c.pointee.action.rawValue))
    self.confidence = try CFieldReading.message(c.pointee.confidence)
    self.size = try CFieldReading.message(c.pointee.size)
    self.targetPrice = try CFieldReading.message(c.pointee.target_price)
    self.stopPrice = try CFieldReading.message(c.pointee.stop_price)
    self.trailingStop = try CFieldReading.message(c.pointee.trailing_stop)
    self.expireTime = try CFieldReading.message(c.pointee.expire_time)
    for case let entry? in UnsafeMutableBufferPointer(start: c.pointee.metadata, count: c.pointee.n_metadata) {
      let key = try CFieldReading.string(entry.pointee.key.data, entry.pointee.key.len, "outcry.v1.SubmitSignalRequest.metadata.key")
      self.metadata[key] = try CFieldReading.string(entry.pointee.value.data, entry.pointee.value.len, "outcry.v1.SubmitSignalRequest.metadata.value")
    }
    self.decisionId = try CFieldReading.string(c.pointee.decision_id.data, c.pointee.decision_id.len, "outcry.v1.SubmitSignalRequest.decision_id")
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.v1.SubmitSignalRequest.reason")
    self.validateOnly = c.pointee.validate_only != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__SubmitSignalRequest.self)
    outcry__v1__submit_signal_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.clientSignalId, at: &c.pointee.client_signal_id)
    arena.store(self.strategyId, at: &c.pointee.strategy_id)
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.action = .init(rawValue: .init(truncatingIfNeeded: self.action.rawValue))
    c.pointee.confidence = self.confidence?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.size = self.size?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__SizingRule.self)
    c.pointee.target_price = self.targetPrice?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.stop_price = self.stopPrice?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.trailing_stop = self.trailingStop?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__TrailingOffset.self)
    c.pointee.expire_time = self.expireTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.n_metadata = self.metadata.count
    c.pointee.metadata = arena.elements(self.metadata.entriesInOrder) { (key, value) -> UnsafeMutablePointer<Outcry__V1__SubmitSignalRequest__MetadataEntry>? in
      let entry = arena.allocate(Outcry__V1__SubmitSignalRequest__MetadataEntry.self)
      outcry__v1__submit_signal_request__metadata_entry__init(entry)
      arena.store(key, at: &entry.pointee.key)
      arena.store(value, at: &entry.pointee.value)
      return entry
    }
    arena.store(self.decisionId, at: &c.pointee.decision_id)
    arena.store(self.reason, at: &c.pointee.reason)
    c.pointee.validate_only = self.validateOnly ? 1 : 0
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "clientSignalId", "client_signal_id":
        self.clientSignalId = try value.string()
      case "strategyId", "strategy_id":
        self.strategyId = try value.string()
      case "symbol":
        self.symbol = try value.string()
      case "action":
        self.action = try Outcry.V1.SignalAction(json: value)
      case "confidence":
        self.confidence = try Outcry.V1.Decimal(json: value)
      case "size":
        self.size = try Outcry.V1.SizingRule(json: value)
      case "targetPrice", "target_price":
        self.targetPrice = try Outcry.V1.Decimal(json: value)
      case "stopPrice", "stop_price":
        self.stopPrice = try Outcry.V1.Decimal(json: value)
      case "trailingStop", "trailing_stop":
        self.trailingStop = try Outcry.V1.TrailingOffset(json: value)
      case "expireTime", "expire_time":
        self.expireTime = try Google.Protobuf.Timestamp(json: value)
      case "metadata":
        for (key, entry) in try value.entries(keyedBy: String.self) {
          self.metadata[key] = try entry.string()
        }
      case "decisionId", "decision_id":
        self.decisionId = try value.string()
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
    if writer.field("clientSignalId", isDefault: self.clientSignalId.isEmpty) {
      writer.write(self.clientSignalId)
    }
    if writer.field("strategyId", isDefault: self.strategyId.isEmpty) {
      writer.write(self.strategyId)
    }
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if writer.field("action", isDefault: self.action.rawValue == 0) {
      self.action.writeJSON(to: &writer)
    }
    if let value = self.confidence {
      writer.key("confidence")
      value.writeJSON(to: &writer)
    }
    if let value = self.size {
      writer.key("size")
      value.writeJSON(to: &writer)
    }
    if let value = self.targetPrice {
      writer.key("targetPrice")
      value.writeJSON(to: &writer)
    }
    if let value = self.stopPrice {
      writer.key("stopPrice")
      value.writeJSON(to: &writer)
    }
    if let value = self.trailingStop {
      writer.key("trailingStop")
      value.writeJSON(to: &writer)
    }
    if let value = self.expireTime {
      writer.key("expireTime")
      value.writeJSON(to: &writer)
    }
    if writer.field("metadata", isDefault: self.metadata.isEmpty) {
      writer.beginObject()
      for (key, value) in self.metadata.entriesInOrder {
        writer.key(key.jsonKey)
        writer.write(value)
      }
      writer.endObject()
    }
    if writer.field("decisionId", isDefault: self.decisionId.isEmpty) {
      writer.write(self.decisionId)
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

extension Outcry.V1.SubmitSignalResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.SubmitSignalResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__submit_signal_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__SubmitSignalResponse.self)
    self.signal = try CFieldReading.message(c.pointee.signal)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__SubmitSignalResponse.self)
    outcry__v1__submit_signal_response__init(c)
    c.pointee.signal = self.signal?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Signal.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "signal":
        self.signal = try Outcry.V1.Signal(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.signal {
      writer.key("signal")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.GetSignalRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.GetSignalRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_signal_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetSignalRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.GetSignalRequest.session_id")
    switch c.pointee.signal_case.rawValue {
    case 2:
      self.signal = .signalId(try CFieldReading.string(c.pointee.signal_id.data, c.pointee.signal_id.len, "outcry.v1.GetSignalRequest.signal_id"))
    case 3:
      self.signal = .clientSignalId(try CFieldReading.string(c.pointee.client_signal_id.data, c.pointee.client_signal_id.len, "outcry.v1.GetSignalRequest.client_signal_id"))
    default: break
    }
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetSignalRequest.self)
    outcry__v1__get_signal_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    switch self.signal {
    case .signalId(let value)?:
      c.pointee.signal_case = .init(rawValue: 2)
      arena.store(value, at: &c.pointee.signal_id)
    case .clientSignalId(let value)?:
      c.pointee.signal_case = .init(rawValue: 3)
      arena.store(value, at: &c.pointee.client_signal_id)
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
      case "signalId", "signal_id":
        guard self.signal == nil else { throw value.secondMember(of: "signal") }
        self.signal = .signalId(try value.string())
      case "clientSignalId", "client_signal_id":
        guard self.signal == nil else { throw value.secondMember(of: "signal") }
        self.signal = .clientSignalId(try value.string())
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
    switch self.signal {
    case .signalId(let value)?:
      writer.key("signalId")
      writer.write(value)
    case .clientSignalId(let value)?:
      writer.key("clientSignalId")
      writer.write(value)
    case nil: break
    }
    if writer.field("minRevision", isDefault: self.minRevision == 0) {
      writer.write(self.minRevision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.GetSignalResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.GetSignalResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_signal_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetSignalResponse.self)
    self.signal = try CFieldReading.message(c.pointee.signal)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetSignalResponse.self)
    outcry__v1__get_signal_response__init(c)
    c.pointee.signal = self.signal?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Signal.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "signal":
        self.signal = try Outcry.V1.Signal(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.signal {
      writer.key("signal")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListSignalsRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ListSignalsRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_signals_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListSignalsRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.ListSignalsRequest.session_id")
    self.pageSize = c.pointee.page_size
    self.pageToken = try CFieldReading.string(c.pointee.page_token.data, c.pointee.page_token.len, "outcry.v1.ListSignalsRequest.page_token")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.ListSignalsRequest.symbol")
    self.strategyId = try CFieldReading.string(c.pointee.strategy_id.data, c.pointee.strategy_id.len, "outcry.v1.ListSignalsRequest.strategy_id")
    self.statuses = CFieldReading.enums(c.pointee.statuses, c.pointee.n_statuses)
    self.orderBy = try CFieldReading.string(c.pointee.order_by.data, c.pointee.order_by.len, "outcry.v1.ListSignalsRequest.order_by")
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListSignalsRequest.self)
    outcry__v1__list_signals_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.page_size = self.pageSize
    arena.store(self.pageToken, at: &c.pointee.page_token)
    arena.store(self.symbol, at: &c.pointee.symbol)
    arena.store(self.strategyId, at: &c.pointee.strategy_id)
    c.pointee.n_statuses = self.statuses.count
    c.pointee.statuses = arena.enums(self.statuses)?.assumingMemoryBound(to: Outcry__V1__SignalStatus.self)
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
      case "strategyId", "strategy_id":
        self.strategyId = try value.string()
      case "statuses":
        for element in try value.elements() {
          self.statuses.append(try Outcry.V1.SignalStatus(json: element))
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
    if writer.field("strategyId", isDefault: self.strategyId.isEmpty) {
      writer.write(self.strategyId)
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

extension Outcry.V1.ListSignalsResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ListSignalsResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_signals_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListSignalsResponse.self)
    self.signals = try CFieldReading.messages(c.pointee.signals, c.pointee.n_signals)
    self.nextPageToken = try CFieldReading.string(c.pointee.next_page_token.data, c.pointee.next_page_token.len, "outcry.v1.ListSignalsResponse.next_page_token")
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListSignalsResponse.self)
    outcry__v1__list_signals_response__init(c)
    c.pointee.n_signals = self.signals.count
    c.pointee.signals = arena.messages(self.signals)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__Signal>?.self)
    arena.store(self.nextPageToken, at: &c.pointee.next_page_token)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "signals":
        for element in try value.elements() {
          self.signals.append(try Outcry.V1.Signal(json: element))
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
    if writer.field("signals", isDefault: self.signals.isEmpty) {
      writer.beginArray()
      for value in self.signals {
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

extension Outcry.V1.ApproveSignalRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ApproveSignalRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__approve_signal_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ApproveSignalRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.ApproveSignalRequest.session_id")
    self.signalId = try CFieldReading.string(c.pointee.signal_id.data, c.pointee.signal_id.len, "outcry.v1.ApproveSignalRequest.signal_id")
    self.validateOnly = c.pointee.validate_only != 0
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ApproveSignalRequest.self)
    outcry__v1__approve_signal_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.signalId, at: &c.pointee.signal_id)
    c.pointee.validate_only = self.validateOnly ? 1 : 0
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "signalId", "signal_id":
        self.signalId = try value.string()
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
    if writer.field("signalId", isDefault: self.signalId.isEmpty) {
      writer.write(self.signalId)
    }
    if writer.field("validateOnly", isDefault: !self.validateOnly) {
      writer.write(self.validateOnly)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ApproveSignalResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ApproveSignalResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__approve_signal_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ApproveSignalResponse.self)
    self.signal = try CFieldReading.message(c.pointee.signal)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ApproveSignalResponse.self)
    outcry__v1__approve_signal_response__init(c)
    c.pointee.signal = self.signal?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Signal.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "signal":
        self.signal = try Outcry.V1.Signal(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.signal {
      writer.key("signal")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.RejectSignalRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.RejectSignalRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__reject_signal_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__RejectSignalRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.RejectSignalRequest.session_id")
    self.signalId = try CFieldReading.string(c.pointee.signal_id.data, c.pointee.signal_id.len, "outcry.v1.RejectSignalRequest.signal_id")
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.v1.RejectSignalRequest.reason")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__RejectSignalRequest.self)
    outcry__v1__reject_signal_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.signalId, at: &c.pointee.signal_id)
    arena.store(self.reason, at: &c.pointee.reason)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "signalId", "signal_id":
        self.signalId = try value.string()
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
    if writer.field("signalId", isDefault: self.signalId.isEmpty) {
      writer.write(self.signalId)
    }
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    writer.endObject()
  }
}

extension Outcry.V1.RejectSignalResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.RejectSignalResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__reject_signal_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__RejectSignalResponse.self)
    self.signal = try CFieldReading.message(c.pointee.signal)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__RejectSignalResponse.self)
    outcry__v1__reject_signal_response__init(c)
    c.pointee.signal = self.signal?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Signal.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "signal":
        self.signal = try Outcry.V1.Signal(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.signal {
      writer.key("signal")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.WatchSignalsRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchSignalsRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_signals_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__WatchSignalsRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.WatchSignalsRequest.session_id")
    self.start = try CFieldReading.message(c.pointee.start)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.WatchSignalsRequest.symbol")
    self.strategyId = try CFieldReading.string(c.pointee.strategy_id.data, c.pointee.strategy_id.len, "outcry.v1.WatchSignalsRequest.strategy_id")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchSignalsRequest.self)
    outcry__v1__watch_signals_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.start = self.start?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__WatchStart.self)
    arena.store(self.symbol, at: &c.pointee.symbol)
    arena.store(self.strategyId, at: &c.pointee.strategy_id)
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
      case "strategyId", "strategy_id":
        self.strategyId = try value.string()
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
    if writer.field("strategyId", isDefault: self.strategyId.isEmpty) {
      writer.write(self.strategyId)
    }
    writer.endObject()
  }
}

extension Outcry.V1.SignalEvent: CMessageConvertible {
  public static let messageName = "outcry.v1.SignalEvent"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__signal_event__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__SignalEvent.self)
    self.type = Outcry.V1.SignalEventType(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
    self.signal = try CFieldReading.message(c.pointee.signal)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__SignalEvent.self)
    outcry__v1__signal_event__init(c)
    c.pointee.type = .init(rawValue: .init(truncatingIfNeeded: self.type.rawValue))
    c.pointee.signal = self.signal?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Signal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "type":
        self.type = try Outcry.V1.SignalEventType(json: value)
      case "signal":
        self.signal = try Outcry.V1.Signal(json: value)
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
    if let value = self.signal {
      writer.key("signal")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.WatchSignalsResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchSignalsResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_signals_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__WatchSignalsResponse.self)
    self.revision = c.pointee.revision
    switch c.pointee.payload_case.rawValue {
    case 2:
      self.payload = try CFieldReading.message(c.pointee.opened, as: Outcry.V1.StreamOpened.self).map { .opened($0) }
    case 3:
      self.payload = try CFieldReading.message(c.pointee.snapshot, as: Outcry.V1.Signal.self).map { .snapshot($0) }
    case 4:
      self.payload = try CFieldReading.message(c.pointee.snapshot_end, as: Outcry.V1.StreamSnapshotEnd.self).map { .snapshotEnd($0) }
    case 5:
      self.payload = try CFieldReading.message(c.pointee.event, as: Outcry.V1.SignalEvent.self).map { .event($0) }
    case 6:
      self.payload = try CFieldReading.message(c.pointee.heartbeat, as: Outcry.V1.StreamHeartbeat.self).map { .heartbeat($0) }
    case 7:
      self.payload = try CFieldReading.message(c.pointee.closing, as: Outcry.V1.StreamClosing.self).map { .closing($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchSignalsResponse.self)
    outcry__v1__watch_signals_response__init(c)
    c.pointee.revision = self.revision
    switch self.payload {
    case .opened(let value)?:
      c.pointee.payload_case = .init(rawValue: 2)
      c.pointee.opened = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamOpened.self)
    case .snapshot(let value)?:
      c.pointee.payload_case = .init(rawValue: 3)
      c.pointee.snapshot = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Signal.self)
    case .snapshotEnd(let value)?:
      c.pointee.payload_case = .init(rawValue: 4)
      c.pointee.snapshot_end = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamSnapshotEnd.self)
    case .event(let value)?:
      c.pointee.payload_case = .init(rawValue: 5)
      c.pointee.event = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__SignalEvent.self)
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
        self.payload = .snapshot(try Outcry.V1.Signal(json: value))
      case "snapshotEnd", "snapshot_end":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .snapshotEnd(try Outcry.V1.StreamSnapshotEnd(json: value))
      case "event":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .event(try Outcry.V1.SignalEvent(json: value))
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
