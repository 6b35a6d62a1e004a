// Generated from outcry/journal/v1/entries.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CJournalMessages
public import ProtobufRuntime
import StandardMessages

extension Outcry.Journal.V1.StatusChanged: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.StatusChanged"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__status_changed__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__StatusChanged.self)
    self.status = Outcry.Journal.V1.SessionStatus(rawValue: Int32(truncatingIfNeeded: c.pointee.status.rawValue))
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.journal.v1.StatusChanged.reason")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__StatusChanged.self)
    outcry__journal__v1__status_changed__init(c)
    c.pointee.status = .init(rawValue: .init(truncatingIfNeeded: self.status.rawValue))
    arena.store(self.reason, at: &c.pointee.reason)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "status":
        self.status = try Outcry.Journal.V1.SessionStatus(json: value)
      case "reason":
        self.reason = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("status", isDefault: self.status.rawValue == 0) {
      self.status.writeJSON(to: &writer)
    }
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.OrderChanged: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.OrderChanged"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__order_changed__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__OrderChanged.self)
    self.orderId = try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.journal.v1.OrderChanged.order_id")
    self.change = try CFieldReading.message(c.pointee.change)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__OrderChanged.self)
    outcry__journal__v1__order_changed__init(c)
    arena.store(self.orderId, at: &c.pointee.order_id)
    c.pointee.change = self.change?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__OrderChange.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "orderId", "order_id":
        self.orderId = try value.string()
      case "change":
        self.change = try Outcry.Journal.V1.OrderChange(json: value)
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
    if let value = self.change {
      writer.key("change")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.OrderFilled: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.OrderFilled"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__order_filled__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__OrderFilled.self)
    self.orderId = try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.journal.v1.OrderFilled.order_id")
    self.fill = try CFieldReading.message(c.pointee.fill)
    self.brokerTime = c.pointee.broker_time
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__OrderFilled.self)
    outcry__journal__v1__order_filled__init(c)
    arena.store(self.orderId, at: &c.pointee.order_id)
    c.pointee.fill = self.fill?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Fill.self)
    c.pointee.broker_time = self.brokerTime
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "orderId", "order_id":
        self.orderId = try value.string()
      case "fill":
        self.fill = try Outcry.Journal.V1.Fill(json: value)
      case "brokerTime", "broker_time":
        self.brokerTime = try value.int64()
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
    if let value = self.fill {
      writer.key("fill")
      value.writeJSON(to: &writer)
    }
    if writer.field("brokerTime", isDefault: self.brokerTime == 0) {
      writer.write(self.brokerTime)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.ReportIgnored: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.ReportIgnored"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__report_ignored__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__ReportIgnored.self)
    self.report = try CFieldReading.message(c.pointee.report)
    switch c.pointee.reason_case.rawValue {
    case 2:
      self.reason = try CFieldReading.message(c.pointee.duplicate_execution, as: Google.Protobuf.Empty.self).map { .duplicateExecution($0) }
    case 3:
      self.reason = .illegalTransition(Outcry.Journal.V1.OrderStatus(rawValue: Int32(truncatingIfNeeded: c.pointee.illegal_transition.rawValue)))
    case 4:
      self.reason = try CFieldReading.message(c.pointee.unknown_order, as: Google.Protobuf.Empty.self).map { .unknownOrder($0) }
    case 5:
      self.reason = try CFieldReading.message(c.pointee.invalid_fill, as: Google.Protobuf.Empty.self).map { .invalidFill($0) }
    case 6:
      self.reason = try CFieldReading.message(c.pointee.out_of_range, as: Google.Protobuf.Empty.self).map { .outOfRange($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__ReportIgnored.self)
    outcry__journal__v1__report_ignored__init(c)
    c.pointee.report = self.report?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__ExecutionReport.self)
    switch self.reason {
    case .duplicateExecution(let value)?:
      c.pointee.reason_case = .init(rawValue: 2)
      c.pointee.duplicate_execution = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .illegalTransition(let value)?:
      c.pointee.reason_case = .init(rawValue: 3)
      c.pointee.illegal_transition = .init(rawValue: .init(truncatingIfNeeded: value.rawValue))
    case .unknownOrder(let value)?:
      c.pointee.reason_case = .init(rawValue: 4)
      c.pointee.unknown_order = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .invalidFill(let value)?:
      c.pointee.reason_case = .init(rawValue: 5)
      c.pointee.invalid_fill = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .outOfRange(let value)?:
      c.pointee.reason_case = .init(rawValue: 6)
      c.pointee.out_of_range = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "report":
        self.report = try Outcry.Journal.V1.ExecutionReport(json: value)
      case "duplicateExecution", "duplicate_execution":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .duplicateExecution(try Google.Protobuf.Empty(json: value))
      case "illegalTransition", "illegal_transition":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .illegalTransition(try Outcry.Journal.V1.OrderStatus(json: value))
      case "unknownOrder", "unknown_order":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .unknownOrder(try Google.Protobuf.Empty(json: value))
      case "invalidFill", "invalid_fill":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .invalidFill(try Google.Protobuf.Empty(json: value))
      case "outOfRange", "out_of_range":
        guard self.reason == nil else { throw value.secondMember(of: "reason") }
        self.reason = .outOfRange(try Google.Protobuf.Empty(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.report {
      writer.key("report")
      value.writeJSON(to: &writer)
    }
    switch self.reason {
    case .duplicateExecution(let value)?:
      writer.key("duplicateExecution")
      value.writeJSON(to: &writer)
    case .illegalTransition(let value)?:
      writer.key("illegalTransition")
      value.writeJSON(to: &writer)
    case .unknownOrder(let value)?:
      writer.key("unknownOrder")
      value.writeJSON(to: &writer)
    case .invalidFill(let value)?:
      writer.key("invalidFill")
      value.writeJSON(to: &writer)
    case .outOfRange(let value)?:
      writer.key("outOfRange")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.InstrumentHalted: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.InstrumentHalted"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__instrument_halted__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__InstrumentHalted.self)
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.journal.v1.InstrumentHalted.symbol")
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.journal.v1.InstrumentHalted.reason")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__InstrumentHalted.self)
    outcry__journal__v1__instrument_halted__init(c)
    arena.store(self.symbol, at: &c.pointee.symbol)
    arena.store(self.reason, at: &c.pointee.reason)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "symbol":
        self.symbol = try value.string()
      case "reason":
        self.reason = try value.string()
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
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.AlertRaised: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.AlertRaised"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__alert_raised__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__AlertRaised.self)
    self.code = try CFieldReading.string(c.pointee.code.data, c.pointee.code.len, "outcry.journal.v1.AlertRaised.code")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.journal.v1.AlertRaised.symbol")
    self.orderId = try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.journal.v1.AlertRaised.order_id")
    self.message = try CFieldReading.string(c.pointee.message.data, c.pointee.message.len, "outcry.journal.v1.AlertRaised.message")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__AlertRaised.self)
    outcry__journal__v1__alert_raised__init(c)
    arena.store(self.code, at: &c.pointee.code)
    arena.store(self.symbol, at: &c.pointee.symbol)
    arena.store(self.orderId, at: &c.pointee.order_id)
    arena.store(self.message, at: &c.pointee.message)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "code":
        self.code = try value.string()
      case "symbol":
        self.symbol = try value.string()
      case "orderId", "order_id":
        self.orderId = try value.string()
      case "message":
        self.message = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("code", isDefault: self.code.isEmpty) {
      writer.write(self.code)
    }
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if writer.field("orderId", isDefault: self.orderId.isEmpty) {
      writer.write(self.orderId)
    }
    if writer.field("message", isDefault: self.message.isEmpty) {
      writer.write(self.message)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.TriggerRepriced: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.TriggerRepriced"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__trigger_repriced__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__TriggerRepriced.self)
    self.triggerId = try CFieldReading.string(c.pointee.trigger_id.data, c.pointee.trigger_id.len, "outcry.journal.v1.TriggerRepriced.trigger_id")
    self.kind = try CFieldReading.message(c.pointee.kind)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__TriggerRepriced.self)
    outcry__journal__v1__trigger_repriced__init(c)
    arena.store(self.triggerId, at: &c.pointee.trigger_id)
    c.pointee.kind = self.kind?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__TriggerKind.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "triggerId", "trigger_id":
        self.triggerId = try value.string()
      case "kind":
        self.kind = try Outcry.Journal.V1.TriggerKind(json: value)
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
    if let value = self.kind {
      writer.key("kind")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.TriggerUpdated: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.TriggerUpdated"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__trigger_updated__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__TriggerUpdated.self)
    self.triggerId = try CFieldReading.string(c.pointee.trigger_id.data, c.pointee.trigger_id.len, "outcry.journal.v1.TriggerUpdated.trigger_id")
    self.change = try CFieldReading.message(c.pointee.change)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__TriggerUpdated.self)
    outcry__journal__v1__trigger_updated__init(c)
    arena.store(self.triggerId, at: &c.pointee.trigger_id)
    c.pointee.change = self.change?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__TriggerChange.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "triggerId", "trigger_id":
        self.triggerId = try value.string()
      case "change":
        self.change = try Outcry.Journal.V1.TriggerChange(json: value)
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
    if let value = self.change {
      writer.key("change")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.TriggerFired: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.TriggerFired"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__trigger_fired__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__TriggerFired.self)
    self.triggerId = try CFieldReading.string(c.pointee.trigger_id.data, c.pointee.trigger_id.len, "outcry.journal.v1.TriggerFired.trigger_id")
    self.firing = try CFieldReading.message(c.pointee.firing)
    self.denial = try CFieldReading.message(c.pointee.denial)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__TriggerFired.self)
    outcry__journal__v1__trigger_fired__init(c)
    arena.store(self.triggerId, at: &c.pointee.trigger_id)
    c.pointee.firing = self.firing?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__TriggerFiring.self)
    c.pointee.denial = self.denial?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Denial.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "triggerId", "trigger_id":
        self.triggerId = try value.string()
      case "firing":
        self.firing = try Outcry.Journal.V1.TriggerFiring(json: value)
      case "denial":
        self.denial = try Outcry.Journal.V1.Denial(json: value)
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
    if let value = self.firing {
      writer.key("firing")
      value.writeJSON(to: &writer)
    }
    if let value = self.denial {
      writer.key("denial")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.TriggerCancelled: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.TriggerCancelled"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__trigger_cancelled__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__TriggerCancelled.self)
    self.triggerId = try CFieldReading.string(c.pointee.trigger_id.data, c.pointee.trigger_id.len, "outcry.journal.v1.TriggerCancelled.trigger_id")
    self.reason = try CFieldReading.message(c.pointee.reason)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__TriggerCancelled.self)
    outcry__journal__v1__trigger_cancelled__init(c)
    arena.store(self.triggerId, at: &c.pointee.trigger_id)
    c.pointee.reason = self.reason?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__TriggerCancelReason.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "triggerId", "trigger_id":
        self.triggerId = try value.string()
      case "reason":
        self.reason = try Outcry.Journal.V1.TriggerCancelReason(json: value)
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
    if let value = self.reason {
      writer.key("reason")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.DayStarted: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.DayStarted"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__day_started__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__DayStarted.self)
    self.date = c.pointee.date
    self.equity = try CFieldReading.message(c.pointee.equity)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__DayStarted.self)
    outcry__journal__v1__day_started__init(c)
    c.pointee.date = self.date
    c.pointee.equity = self.equity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "date":
        self.date = try value.int64()
      case "equity":
        self.equity = try Outcry.Journal.V1.Amount(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("date", isDefault: self.date == 0) {
      writer.write(self.date)
    }
    if let value = self.equity {
      writer.key("equity")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.DailyLossReached: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.DailyLossReached"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__daily_loss_reached__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__DailyLossReached.self)
    self.loss = try CFieldReading.message(c.pointee.loss)
    self.limit = try CFieldReading.message(c.pointee.limit)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__DailyLossReached.self)
    outcry__journal__v1__daily_loss_reached__init(c)
    c.pointee.loss = self.loss?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    c.pointee.limit = self.limit?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Amount.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "loss":
        self.loss = try Outcry.Journal.V1.Amount(json: value)
      case "limit":
        self.limit = try Outcry.Journal.V1.Amount(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.loss {
      writer.key("loss")
      value.writeJSON(to: &writer)
    }
    if let value = self.limit {
      writer.key("limit")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.TickIgnored: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.TickIgnored"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__tick_ignored__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__TickIgnored.self)
    self.tick = try CFieldReading.message(c.pointee.tick)
    self.reason = try CFieldReading.string(c.pointee.reason.data, c.pointee.reason.len, "outcry.journal.v1.TickIgnored.reason")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__TickIgnored.self)
    outcry__journal__v1__tick_ignored__init(c)
    c.pointee.tick = self.tick?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Tick.self)
    arena.store(self.reason, at: &c.pointee.reason)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "tick":
        self.tick = try Outcry.Journal.V1.Tick(json: value)
      case "reason":
        self.reason = try value.string()
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
    if writer.field("reason", isDefault: self.reason.isEmpty) {
      writer.write(self.reason)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.SignalDroppedEvent: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.SignalDroppedEvent"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__signal_dropped_event__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__SignalDroppedEvent.self)
    self.signal = try CFieldReading.message(c.pointee.signal)
    self.reason = try CFieldReading.message(c.pointee.reason)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__SignalDroppedEvent.self)
    outcry__journal__v1__signal_dropped_event__init(c)
    c.pointee.signal = self.signal?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__StrategySignal.self)
    c.pointee.reason = self.reason?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__SignalDrop.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "signal":
        self.signal = try Outcry.Journal.V1.StrategySignal(json: value)
      case "reason":
        self.reason = try Outcry.Journal.V1.SignalDrop(json: value)
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
    if let value = self.reason {
      writer.key("reason")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.Event: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.Event"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__event__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__Event.self)
    self.time = c.pointee.time
    switch c.pointee.kind_case.rawValue {
    case 2:
      self.kind = try CFieldReading.message(c.pointee.price_marked, as: Outcry.Journal.V1.Tick.self).map { .priceMarked($0) }
    case 3:
      self.kind = try CFieldReading.message(c.pointee.bar_closed, as: Outcry.Journal.V1.Bar.self).map { .barClosed($0) }
    case 4:
      self.kind = try CFieldReading.message(c.pointee.equity_recorded, as: Outcry.Journal.V1.EquityPoint.self).map { .equityRecorded($0) }
    case 5:
      self.kind = try CFieldReading.message(c.pointee.order_created, as: Outcry.Journal.V1.Order.self).map { .orderCreated($0) }
    case 6:
      self.kind = try CFieldReading.message(c.pointee.order_changed, as: Outcry.Journal.V1.OrderChanged.self).map { .orderChanged($0) }
    case 7:
      self.kind = try CFieldReading.message(c.pointee.order_filled, as: Outcry.Journal.V1.OrderFilled.self).map { .orderFilled($0) }
    case 8:
      self.kind = try CFieldReading.message(c.pointee.trigger_created, as: Outcry.Journal.V1.Trigger.self).map { .triggerCreated($0) }
    case 9:
      self.kind = try CFieldReading.message(c.pointee.trigger_repriced, as: Outcry.Journal.V1.TriggerRepriced.self).map { .triggerRepriced($0) }
    case 10:
      self.kind = try CFieldReading.message(c.pointee.trigger_fired, as: Outcry.Journal.V1.TriggerFired.self).map { .triggerFired($0) }
    case 11:
      self.kind = try CFieldReading.message(c.pointee.trigger_cancelled, as: Outcry.Journal.V1.TriggerCancelled.self).map { .triggerCancelled($0) }
    case 12:
      self.kind = try CFieldReading.message(c.pointee.signal, as: Outcry.Journal.V1.SignalEvent.self).map { .signal($0) }
    case 13:
      self.kind = try CFieldReading.message(c.pointee.trace, as: Outcry.Journal.V1.TraceEvent.self).map { .trace($0) }
    case 14:
      self.kind = try CFieldReading.message(c.pointee.portfolio, as: Outcry.Journal.V1.PortfolioEvent.self).map { .portfolio($0) }
    case 15:
      self.kind = try CFieldReading.message(c.pointee.risk, as: Outcry.Journal.V1.RiskEvent.self).map { .risk($0) }
    case 16:
      self.kind = try CFieldReading.message(c.pointee.status_changed, as: Outcry.Journal.V1.StatusChanged.self).map { .statusChanged($0) }
    case 17:
      self.kind = try CFieldReading.message(c.pointee.report_ignored, as: Outcry.Journal.V1.ReportIgnored.self).map { .reportIgnored($0) }
    case 18:
      self.kind = try CFieldReading.message(c.pointee.instrument_halted, as: Outcry.Journal.V1.InstrumentHalted.self).map { .instrumentHalted($0) }
    case 19:
      self.kind = try CFieldReading.message(c.pointee.alert_raised, as: Outcry.Journal.V1.AlertRaised.self).map { .alertRaised($0) }
    case 20:
      self.kind = try CFieldReading.message(c.pointee.trigger_updated, as: Outcry.Journal.V1.TriggerUpdated.self).map { .triggerUpdated($0) }
    case 21:
      self.kind = .killSwitchEngaged(try CFieldReading.string(c.pointee.kill_switch_engaged.data, c.pointee.kill_switch_engaged.len, "outcry.journal.v1.Event.kill_switch_engaged"))
    case 22:
      self.kind = try CFieldReading.message(c.pointee.kill_switch_released, as: Google.Protobuf.Empty.self).map { .killSwitchReleased($0) }
    case 23:
      self.kind = try CFieldReading.message(c.pointee.day_started, as: Outcry.Journal.V1.DayStarted.self).map { .dayStarted($0) }
    case 24:
      self.kind = try CFieldReading.message(c.pointee.daily_loss_reached, as: Outcry.Journal.V1.DailyLossReached.self).map { .dailyLossReached($0) }
    case 25:
      self.kind = try CFieldReading.message(c.pointee.tick_ignored, as: Outcry.Journal.V1.TickIgnored.self).map { .tickIgnored($0) }
    case 26:
      self.kind = try CFieldReading.message(c.pointee.signal_dropped, as: Outcry.Journal.V1.SignalDroppedEvent.self).map { .signalDropped($0) }
    case 27:
      self.kind = try CFieldReading.message(c.pointee.lease, as: Outcry.Journal.V1.LeaseEvent.self).map { .lease($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__Event.self)
    outcry__journal__v1__event__init(c)
    c.pointee.time = self.time
    switch self.kind {
    case .priceMarked(let value)?:
      c.pointee.kind_case = .init(rawValue: 2)
      c.pointee.price_marked = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Tick.self)
    case .barClosed(let value)?:
      c.pointee.kind_case = .init(rawValue: 3)
      c.pointee.bar_closed = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Bar.self)
    case .equityRecorded(let value)?:
      c.pointee.kind_case = .init(rawValue: 4)
      c.pointee.equity_recorded = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__EquityPoint.self)
    case .orderCreated(let value)?:
      c.pointee.kind_case = .init(rawValue: 5)
      c.pointee.order_created = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Order.self)
    case .orderChanged(let value)?:
      c.pointee.kind_case = .init(rawValue: 6)
      c.pointee.order_changed = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__OrderChanged.self)
    case .orderFilled(let value)?:
      c.pointee.kind_case = .init(rawValue: 7)
      c.pointee.order_filled = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__OrderFilled.self)
    case .triggerCreated(let value)?:
      c.pointee.kind_case = .init(rawValue: 8)
      c.pointee.trigger_created = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Trigger.self)
    case .triggerRepriced(let value)?:
      c.pointee.kind_case = .init(rawValue: 9)
      c.pointee.trigger_repriced = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__TriggerRepriced.self)
    case .triggerFired(let value)?:
      c.pointee.kind_case = .init(rawValue: 10)
      c.pointee.trigger_fired = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__TriggerFired.self)
    case .triggerCancelled(let value)?:
      c.pointee.kind_case = .init(rawValue: 11)
      c.pointee.trigger_cancelled = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__TriggerCancelled.self)
    case .signal(let value)?:
      c.pointee.kind_case = .init(rawValue: 12)
      c.pointee.signal = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__SignalEvent.self)
    case .trace(let value)?:
      c.pointee.kind_case = .init(rawValue: 13)
      c.pointee.trace = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__TraceEvent.self)
    case .portfolio(let value)?:
      c.pointee.kind_case = .init(rawValue: 14)
      c.pointee.portfolio = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__PortfolioEvent.self)
    case .risk(let value)?:
      c.pointee.kind_case = .init(rawValue: 15)
      c.pointee.risk = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__RiskEvent.self)
    case .statusChanged(let value)?:
      c.pointee.kind_case = .init(rawValue: 16)
      c.pointee.status_changed = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__StatusChanged.self)
    case .reportIgnored(let value)?:
      c.pointee.kind_case = .init(rawValue: 17)
      c.pointee.report_ignored = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__ReportIgnored.self)
    case .instrumentHalted(let value)?:
      c.pointee.kind_case = .init(rawValue: 18)
      c.pointee.instrument_halted = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__InstrumentHalted.self)
    case .alertRaised(let value)?:
      c.pointee.kind_case = .init(rawValue: 19)
      c.pointee.alert_raised = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__AlertRaised.self)
    case .triggerUpdated(let value)?:
      c.pointee.kind_case = .init(rawValue: 20)
      c.pointee.trigger_updated = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__TriggerUpdated.self)
    case .killSwitchEngaged(let value)?:
      c.pointee.kind_case = .init(rawValue: 21)
      arena.store(value, at: &c.pointee.kill_switch_engaged)
    case .killSwitchReleased(let value)?:
      c.pointee.kind_case = .init(rawValue: 22)
      c.pointee.kill_switch_released = value.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Empty.self)
    case .dayStarted(let value)?:
      c.pointee.kind_case = .init(rawValue: 23)
      c.pointee.day_started = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__DayStarted.self)
    case .dailyLossReached(let value)?:
      c.pointee.kind_case = .init(rawValue: 24)
      c.pointee.daily_loss_reached = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__DailyLossReached.self)
    case .tickIgnored(let value)?:
      c.pointee.kind_case = .init(rawValue: 25)
      c.pointee.tick_ignored = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__TickIgnored.self)
    case .signalDropped(let value)?:
      c.pointee.kind_case = .init(rawValue: 26)
      c.pointee.signal_dropped = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__SignalDroppedEvent.self)
    case .lease(let value)?:
      c.pointee.kind_case = .init(rawValue: 27)
      c.pointee.lease = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__LeaseEvent.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "time":
        self.time = try value.int64()
      case "priceMarked", "price_marked":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .priceMarked(try Outcry.Journal.V1.Tick(json: value))
      case "barClosed", "bar_closed":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .barClosed(try Outcry.Journal.V1.Bar(json: value))
      case "equityRecorded", "equity_recorded":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .equityRecorded(try Outcry.Journal.V1.EquityPoint(json: value))
      case "orderCreated", "order_created":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .orderCreated(try Outcry.Journal.V1.Order(json: value))
      case "orderChanged", "order_changed":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .orderChanged(try Outcry.Journal.V1.OrderChanged(json: value))
      case "orderFilled", "order_filled":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .orderFilled(try Outcry.Journal.V1.OrderFilled(json: value))
      case "triggerCreated", "trigger_created":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .triggerCreated(try Outcry.Journal.V1.Trigger(json: value))
      case "triggerRepriced", "trigger_repriced":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .triggerRepriced(try Outcry.Journal.V1.TriggerRepriced(json: value))
      case "triggerFired", "trigger_fired":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .triggerFired(try Outcry.Journal.V1.TriggerFired(json: value))
      case "triggerCancelled", "trigger_cancelled":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .triggerCancelled(try Outcry.Journal.V1.TriggerCancelled(json: value))
      case "signal":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .signal(try Outcry.Journal.V1.SignalEvent(json: value))
      case "trace":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .trace(try Outcry.Journal.V1.TraceEvent(json: value))
      case "portfolio":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .portfolio(try Outcry.Journal.V1.PortfolioEvent(json: value))
      case "risk":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .risk(try Outcry.Journal.V1.RiskEvent(json: value))
      case "statusChanged", "status_changed":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .statusChanged(try Outcry.Journal.V1.StatusChanged(json: value))
      case "reportIgnored", "report_ignored":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .reportIgnored(try Outcry.Journal.V1.ReportIgnored(json: value))
      case "instrumentHalted", "instrument_halted":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .instrumentHalted(try Outcry.Journal.V1.InstrumentHalted(json: value))
      case "alertRaised", "alert_raised":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .alertRaised(try Outcry.Journal.V1.AlertRaised(json: value))
      case "triggerUpdated", "trigger_updated":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .triggerUpdated(try Outcry.Journal.V1.TriggerUpdated(json: value))
      case "killSwitchEngaged", "kill_switch_engaged":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .killSwitchEngaged(try value.string())
      case "killSwitchReleased", "kill_switch_released":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .killSwitchReleased(try Google.Protobuf.Empty(json: value))
      case "dayStarted", "day_started":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .dayStarted(try Outcry.Journal.V1.DayStarted(json: value))
      case "dailyLossReached", "daily_loss_reached":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .dailyLossReached(try Outcry.Journal.V1.DailyLossReached(json: value))
      case "tickIgnored", "tick_ignored":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .tickIgnored(try Outcry.Journal.V1.TickIgnored(json: value))
      case "signalDropped", "signal_dropped":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .signalDropped(try Outcry.Journal.V1.SignalDroppedEvent(json: value))
      case "lease":
        guard self.kind == nil else { throw value.secondMember(of: "kind") }
        self.kind = .lease(try Outcry.Journal.V1.LeaseEvent(json: value))
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
    switch self.kind {
    case .priceMarked(let value)?:
      writer.key("priceMarked")
      value.writeJSON(to: &writer)
    case .barClosed(let value)?:
      writer.key("barClosed")
      value.writeJSON(to: &writer)
    case .equityRecorded(let value)?:
      writer.key("equityRecorded")
      value.writeJSON(to: &writer)
    case .orderCreated(let value)?:
      writer.key("orderCreated")
      value.writeJSON(to: &writer)
    case .orderChanged(let value)?:
      writer.key("orderChanged")
      value.writeJSON(to: &writer)
    case .orderFilled(let value)?:
      writer.key("orderFilled")
      value.writeJSON(to: &writer)
    case .triggerCreated(let value)?:
      writer.key("triggerCreated")
      value.writeJSON(to: &writer)
    case .triggerRepriced(let value)?:
      writer.key("triggerRepriced")
      value.writeJSON(to: &writer)
    case .triggerFired(let value)?:
      writer.key("triggerFired")
      value.writeJSON(to: &writer)
    case .triggerCancelled(let value)?:
      writer.key("triggerCancelled")
      value.writeJSON(to: &writer)
    case .signal(let value)?:
      writer.key("signal")
      value.writeJSON(to: &writer)
    case .trace(let value)?:
      writer.key("trace")
      value.writeJSON(to: &writer)
    case .portfolio(let value)?:
      writer.key("portfolio")
      value.writeJSON(to: &writer)
    case .risk(let value)?:
      writer.key("risk")
      value.writeJSON(to: &writer)
    case .statusChanged(let value)?:
      writer.key("statusChanged")
      value.writeJSON(to: &writer)
    case .reportIgnored(let value)?:
      writer.key("reportIgnored")
      value.writeJSON(to: &writer)
    case .instrumentHalted(let value)?:
      writer.key("instrumentHalted")
      value.writeJSON(to: &writer)
    case .alertRaised(let value)?:
      writer.key("alertRaised")
      value.writeJSON(to: &writer)
    case .triggerUpdated(let value)?:
      writer.key("triggerUpdated")
      value.writeJSON(to: &writer)
    case .killSwitchEngaged(let value)?:
      writer.key("killSwitchEngaged")
      writer.write(value)
    case .killSwitchReleased(let value)?:
      writer.key("killSwitchReleased")
      value.writeJSON(to: &writer)
    case .dayStarted(let value)?:
      writer.key("dayStarted")
      value.writeJSON(to: &writer)
    case .dailyLossReached(let value)?:
      writer.key("dailyLossReached")
      value.writeJSON(to: &writer)
    case .tickIgnored(let value)?:
      writer.key("tickIgnored")
      value.writeJSON(to: &writer)
    case .signalDropped(let value)?:
      writer.key("signalDropped")
      value.writeJSON(to: &writer)
    case .lease(let value)?:
      writer.key("lease")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.Entry: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.Entry"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__entry__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__Entry.self)
    switch c.pointee.entry_case.rawValue {
    case 1:
      self.entry = try CFieldReading.message(c.pointee.created, as: Outcry.Journal.V1.SessionDefinition.self).map { .created($0) }
    case 2:
      self.entry = try CFieldReading.message(c.pointee.event, as: Outcry.Journal.V1.Event.self).map { .event($0) }
    case 3:
      self.entry = try CFieldReading.message(c.pointee.registry, as: Outcry.Journal.V1.RegistryEvent.self).map { .registry($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__Entry.self)
    outcry__journal__v1__entry__init(c)
    switch self.entry {
    case .created(let value)?:
      c.pointee.entry_case = .init(rawValue: 1)
      c.pointee.created = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__SessionDefinition.self)
    case .event(let value)?:
      c.pointee.entry_case = .init(rawValue: 2)
      c.pointee.event = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__Event.self)
    case .registry(let value)?:
      c.pointee.entry_case = .init(rawValue: 3)
      c.pointee.registry = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__RegistryEvent.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "created":
        guard self.entry == nil else { throw value.secondMember(of: "entry") }
        self.entry = .created(try Outcry.Journal.V1.SessionDefinition(json: value))
      case "event":
        guard self.entry == nil else { throw value.secondMember(of: "entry") }
        self.entry = .event(try Outcry.Journal.V1.Event(json: value))
      case "registry":
        guard self.entry == nil else { throw value.secondMember(of: "entry") }
        self.entry = .registry(try Outcry.Journal.V1.RegistryEvent(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.entry {
    case .created(let value)?:
      writer.key("created")
      value.writeJSON(to: &writer)
    case .event(let value)?:
      writer.key("event")
      value.writeJSON(to: &writer)
    case .registry(let value)?:
      writer.key("registry")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.Unit: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.Unit"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__unit__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__Unit.self)
    self.entries = try CFieldReading.messages(c.pointee.entries, c.pointee.n_entries)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__Unit.self)
    outcry__journal__v1__unit__init(c)
    c.pointee.n_entries = self.entries.count
    c.pointee.entries = arena.messages(self.entries)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__Journal__V1__Entry>?.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "entries":
        for element in try value.elements() {
          self.entries.append(try Outcry.Journal.V1.Entry(json: element))
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("entries", isDefault: self.entries.isEmpty) {
      writer.beginArray()
      for value in self.entries {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}
