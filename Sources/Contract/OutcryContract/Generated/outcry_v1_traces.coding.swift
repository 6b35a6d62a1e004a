// Generated from outcry/v1/traces.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import COutcryContract
public import ProtobufRuntime
import StandardMessages

extension Outcry.V1.TraceStep: CMessageConvertible {
  public static let messageName = "outcry.v1.TraceStep"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__trace_step__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__TraceStep.self)
    self.type = Outcry.V1.TraceStepType(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
    self.time = try CFieldReading.message(c.pointee.time)
    self.sinceSignal = try CFieldReading.message(c.pointee.since_signal)
    self.sincePrevious = try CFieldReading.message(c.pointee.since_previous)
    self.orderId = try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.v1.TraceStep.order_id")
    self.triggerId = try CFieldReading.string(c.pointee.trigger_id.data, c.pointee.trigger_id.len, "outcry.v1.TraceStep.trigger_id")
    self.signalStatus = Outcry.V1.SignalStatus(rawValue: Int32(truncatingIfNeeded: c.pointee.signal_status.rawValue))
    self.sizing = try CFieldReading.message(c.pointee.sizing)
    self.riskChecks = try CFieldReading.messages(c.pointee.risk_checks, c.pointee.n_risk_checks)
    self.fill = try CFieldReading.message(c.pointee.fill)
    self.orderStatus = Outcry.V1.OrderStatus(rawValue: Int32(truncatingIfNeeded: c.pointee.order_status.rawValue))
    self.triggerEvent = Outcry.V1.TriggerEventType(rawValue: Int32(truncatingIfNeeded: c.pointee.trigger_event.rawValue))
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__TraceStep.self)
    outcry__v1__trace_step__init(c)
    c.pointee.type = .init(rawValue: .init(truncatingIfNeeded: self.type.rawValue))
    c.pointee.time = self.time?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.since_signal = self.sinceSignal?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Duration.self)
    c.pointee.since_previous = self.sincePrevious?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Duration.self)
    arena.store(self.orderId, at: &c.pointee.order_id)
    arena.store(self.triggerId, at: &c.pointee.trigger_id)
    c.pointee.signal_status = .init(rawValue: .init(truncatingIfNeeded: self.signalStatus.rawValue))
    c.pointee.sizing = self.sizing?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__SignalSizing.self)
    c.pointee.n_risk_checks = self.riskChecks.count
    c.pointee.risk_checks = arena.messages(self.riskChecks)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__RiskCheck>?.self)
    c.pointee.fill = self.fill?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Fill.self)
    c.pointee.order_status = .init(rawValue: .init(truncatingIfNeeded: self.orderStatus.rawValue))
    c.pointee.trigger_event = .init(rawValue: .init(truncatingIfNeeded: self.triggerEvent.rawValue))
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "type":
        self.type = try Outcry.V1.TraceStepType(json: value)
      case "time":
        self.time = try Google.Protobuf.Timestamp(json: value)
      case "sinceSignal", "since_signal":
        self.sinceSignal = try Google.Protobuf.Duration(json: value)
      case "sincePrevious", "since_previous":
        self.sincePrevious = try Google.Protobuf.Duration(json: value)
      case "orderId", "order_id":
        self.orderId = try value.string()
      case "triggerId", "trigger_id":
        self.triggerId = try value.string()
      case "signalStatus", "signal_status":
        self.signalStatus = try Outcry.V1.SignalStatus(json: value)
      case "sizing":
        self.sizing = try Outcry.V1.SignalSizing(json: value)
      case "riskChecks", "risk_checks":
        for element in try value.elements() {
          self.riskChecks.append(try Outcry.V1.RiskCheck(json: element))
        }
      case "fill":
        self.fill = try Outcry.V1.Fill(json: value)
      case "orderStatus", "order_status":
        self.orderStatus = try Outcry.V1.OrderStatus(json: value)
      case "triggerEvent", "trigger_event":
        self.triggerEvent = try Outcry.V1.TriggerEventType(json: value)
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
    if let value = self.sinceSignal {
      writer.key("sinceSignal")
      value.writeJSON(to: &writer)
    }
    if let value = self.sincePrevious {
      writer.key("sincePrevious")
      value.writeJSON(to: &writer)
    }
    if writer.field("orderId", isDefault: self.orderId.isEmpty) {
      writer.write(self.orderId)
    }
    if writer.field("triggerId", isDefault: self.triggerId.isEmpty) {
      writer.write(self.triggerId)
    }
    if writer.field("signalStatus", isDefault: self.signalStatus.rawValue == 0) {
      self.signalStatus.writeJSON(to: &writer)
    }
    if let value = self.sizing {
      writer.key("sizing")
      value.writeJSON(to: &writer)
    }
    if writer.field("riskChecks", isDefault: self.riskChecks.isEmpty) {
      writer.beginArray()
      for value in self.riskChecks {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if let value = self.fill {
      writer.key("fill")
      value.writeJSON(to: &writer)
    }
    if writer.field("orderStatus", isDefault: self.orderStatus.rawValue == 0) {
      self.orderStatus.writeJSON(to: &writer)
    }
    if writer.field("triggerEvent", isDefault: self.triggerEvent.rawValue == 0) {
      self.triggerEvent.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.Slippage: CMessageConvertible {
  public static let messageName = "outcry.v1.Slippage"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__slippage__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Slippage.self)
    self.referencePrice = try CFieldReading.message(c.pointee.reference_price)
    self.quantity = try CFieldReading.message(c.pointee.quantity)
    self.notional = try CFieldReading.message(c.pointee.notional)
    self.cost = try CFieldReading.message(c.pointee.cost)
    self.basisPoints = try CFieldReading.message(c.pointee.basis_points)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Slippage.self)
    outcry__v1__slippage__init(c)
    c.pointee.reference_price = self.referencePrice?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.quantity = self.quantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.notional = self.notional?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.cost = self.cost?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.basis_points = self.basisPoints?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "referencePrice", "reference_price":
        self.referencePrice = try Outcry.V1.Decimal(json: value)
      case "quantity":
        self.quantity = try Outcry.V1.Decimal(json: value)
      case "notional":
        self.notional = try Outcry.V1.Decimal(json: value)
      case "cost":
        self.cost = try Outcry.V1.Decimal(json: value)
      case "basisPoints", "basis_points":
        self.basisPoints = try Outcry.V1.Decimal(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.referencePrice {
      writer.key("referencePrice")
      value.writeJSON(to: &writer)
    }
    if let value = self.quantity {
      writer.key("quantity")
      value.writeJSON(to: &writer)
    }
    if let value = self.notional {
      writer.key("notional")
      value.writeJSON(to: &writer)
    }
    if let value = self.cost {
      writer.key("cost")
      value.writeJSON(to: &writer)
    }
    if let value = self.basisPoints {
      writer.key("basisPoints")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.Trace: CMessageConvertible {
  public static let messageName = "outcry.v1.Trace"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__trace__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Trace.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.Trace.session_id")
    self.traceId = try CFieldReading.string(c.pointee.trace_id.data, c.pointee.trace_id.len, "outcry.v1.Trace.trace_id")
    self.signal = try CFieldReading.message(c.pointee.signal)
    self.orderIds = try CFieldReading.strings(c.pointee.order_ids, c.pointee.n_order_ids, "outcry.v1.Trace.order_ids")
    self.triggerIds = try CFieldReading.strings(c.pointee.trigger_ids, c.pointee.n_trigger_ids, "outcry.v1.Trace.trigger_ids")
    self.slippage = try CFieldReading.message(c.pointee.slippage)
    self.timeToFill = try CFieldReading.message(c.pointee.time_to_fill)
    self.steps = try CFieldReading.messages(c.pointee.steps, c.pointee.n_steps)
    self.omittedSteps = c.pointee.omitted_steps
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Trace.self)
    outcry__v1__trace__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.traceId, at: &c.pointee.trace_id)
    c.pointee.signal = self.signal?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Signal.self)
    c.pointee.n_order_ids = self.orderIds.count
    c.pointee.order_ids = arena.strings(self.orderIds)?.assumingMemoryBound(to: ProtobufCBinaryData.self)
    c.pointee.n_trigger_ids = self.triggerIds.count
    c.pointee.trigger_ids = arena.strings(self.triggerIds)?.assumingMemoryBound(to: ProtobufCBinaryData.self)
    c.pointee.slippage = self.slippage?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Slippage.self)
    c.pointee.time_to_fill = self.timeToFill?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Duration.self)
    c.pointee.n_steps = self.steps.count
    c.pointee.steps = arena.messages(self.steps)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__TraceStep>?.self)
    c.pointee.omitted_steps = self.omittedSteps
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "traceId", "trace_id":
        self.traceId = try value.string()
      case "signal":
        self.signal = try Outcry.V1.Signal(json: value)
      case "orderIds", "order_ids":
        for element in try value.elements() {
          self.orderIds.append(try element.string())
        }
      case "triggerIds", "trigger_ids":
        for element in try value.elements() {
          self.triggerIds.append(try element.string())
        }
      case "slippage":
        self.slippage = try Outcry.V1.Slippage(json: value)
      case "timeToFill", "time_to_fill":
        self.timeToFill = try Google.Protobuf.Duration(json: value)
      case "steps":
        for element in try value.elements() {
          self.steps.append(try Outcry.V1.TraceStep(json: element))
        }
      case "omittedSteps", "omitted_steps":
        self.omittedSteps = try value.uint64()
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
    if writer.field("traceId", isDefault: self.traceId.isEmpty) {
      writer.write(self.traceId)
    }
    if let value = self.signal {
      writer.key("signal")
      value.writeJSON(to: &writer)
    }
    if writer.field("orderIds", isDefault: self.orderIds.isEmpty) {
      writer.beginArray()
      for value in self.orderIds {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("triggerIds", isDefault: self.triggerIds.isEmpty) {
      writer.beginArray()
      for value in self.triggerIds {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if let value = self.slippage {
      writer.key("slippage")
      value.writeJSON(to: &writer)
    }
    if let value = self.timeToFill {
      writer.key("timeToFill")
      value.writeJSON(to: &writer)
    }
    if writer.field("steps", isDefault: self.steps.isEmpty) {
      writer.beginArray()
      for value in self.steps {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("omittedSteps", isDefault: self.omittedSteps == 0) {
      writer.write(self.omittedSteps)
    }
    writer.endObject()
  }
}

extension Outcry.V1.GetTraceRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.GetTraceRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_trace_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetTraceRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.GetTraceRequest.session_id")
    switch c.pointee.trace_case.rawValue {
    case 2:
      self.trace = .traceId(try CFieldReading.string(c.pointee.trace_id.data, c.pointee.trace_id.len, "outcry.v1.GetTraceRequest.trace_id"))
    case 3:
      self.trace = .signalId(try CFieldReading.string(c.pointee.signal_id.data, c.pointee.signal_id.len, "outcry.v1.GetTraceRequest.signal_id"))
    case 4:
      self.trace = .orderId(try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.v1.GetTraceRequest.order_id"))
    default: break
    }
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetTraceRequest.self)
    outcry__v1__get_trace_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    switch self.trace {
    case .traceId(let value)?:
      c.pointee.trace_case = .init(rawValue: 2)
      arena.store(value, at: &c.pointee.trace_id)
    case .signalId(let value)?:
      c.pointee.trace_case = .init(rawValue: 3)
      arena.store(value, at: &c.pointee.signal_id)
    case .orderId(let value)?:
      c.pointee.trace_case = .init(rawValue: 4)
      arena.store(value, at: &c.pointee.order_id)
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
      case "traceId", "trace_id":
        guard self.trace == nil else { throw value.secondMember(of: "trace") }
        self.trace = .traceId(try value.string())
      case "signalId", "signal_id":
        guard self.trace == nil else { throw value.secondMember(of: "trace") }
        self.trace = .signalId(try value.string())
      case "orderId", "order_id":
        guard self.trace == nil else { throw value.secondMember(of: "trace") }
        self.trace = .orderId(try value.string())
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
    switch self.trace {
    case .traceId(let value)?:
      writer.key("traceId")
      writer.write(value)
    case .signalId(let value)?:
      writer.key("signalId")
      writer.write(value)
    case .orderId(let value)?:
      writer.key("orderId")
      writer.write(value)
    case nil: break
    }
    if writer.field("minRevision", isDefault: self.minRevision == 0) {
      writer.write(self.minRevision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.GetTraceResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.GetTraceResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_trace_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetTraceResponse.self)
    self.trace = try CFieldReading.message(c.pointee.trace)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetTraceResponse.self)
    outcry__v1__get_trace_response__init(c)
    c.pointee.trace = self.trace?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Trace.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "trace":
        self.trace = try Outcry.V1.Trace(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.trace {
      writer.key("trace")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListTracesRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ListTracesRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_traces_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListTracesRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.ListTracesRequest.session_id")
    self.pageSize = c.pointee.page_size
    self.pageToken = try CFieldReading.string(c.pointee.page_token.data, c.pointee.page_token.len, "outcry.v1.ListTracesRequest.page_token")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.ListTracesRequest.symbol")
    self.strategyId = try CFieldReading.string(c.pointee.strategy_id.data, c.pointee.strategy_id.len, "outcry.v1.ListTracesRequest.strategy_id")
    self.startTime = try CFieldReading.message(c.pointee.start_time)
    self.endTime = try CFieldReading.message(c.pointee.end_time)
    self.orderBy = try CFieldReading.string(c.pointee.order_by.data, c.pointee.order_by.len, "outcry.v1.ListTracesRequest.order_by")
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListTracesRequest.self)
    outcry__v1__list_traces_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.page_size = self.pageSize
    arena.store(self.pageToken, at: &c.pointee.page_token)
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

extension Outcry.V1.ListTracesResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ListTracesResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_traces_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListTracesResponse.self)
    self.traces = try CFieldReading.messages(c.pointee.traces, c.pointee.n_traces)
    self.nextPageToken = try CFieldReading.string(c.pointee.next_page_token.data, c.pointee.next_page_token.len, "outcry.v1.ListTracesResponse.next_page_token")
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListTracesResponse.self)
    outcry__v1__list_traces_response__init(c)
    c.pointee.n_traces = self.traces.count
    c.pointee.traces = arena.messages(self.traces)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__Trace>?.self)
    arena.store(self.nextPageToken, at: &c.pointee.next_page_token)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "traces":
        for element in try value.elements() {
          self.traces.append(try Outcry.V1.Trace(json: element))
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
    if writer.field("traces", isDefault: self.traces.isEmpty) {
      writer.beginArray()
      for value in self.traces {
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

extension Outcry.V1.AnalyzeSlippageRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.AnalyzeSlippageRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__analyze_slippage_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__AnalyzeSlippageRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.AnalyzeSlippageRequest.session_id")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.AnalyzeSlippageRequest.symbol")
    self.strategyId = try CFieldReading.string(c.pointee.strategy_id.data, c.pointee.strategy_id.len, "outcry.v1.AnalyzeSlippageRequest.strategy_id")
    self.startTime = try CFieldReading.message(c.pointee.start_time)
    self.endTime = try CFieldReading.message(c.pointee.end_time)
    self.bucket = try CFieldReading.message(c.pointee.bucket)
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__AnalyzeSlippageRequest.self)
    outcry__v1__analyze_slippage_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.symbol, at: &c.pointee.symbol)
    arena.store(self.strategyId, at: &c.pointee.strategy_id)
    c.pointee.start_time = self.startTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.end_time = self.endTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.bucket = self.bucket?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Duration.self)
    c.pointee.min_revision = self.minRevision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "symbol":
        self.symbol = try value.string()
      case "strategyId", "strategy_id":
        self.strategyId = try value.string()
      case "startTime", "start_time":
        self.startTime = try Google.Protobuf.Timestamp(json: value)
      case "endTime", "end_time":
        self.endTime = try Google.Protobuf.Timestamp(json: value)
      case "bucket":
        self.bucket = try Google.Protobuf.Duration(json: value)
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
    if let value = self.bucket {
      writer.key("bucket")
      value.writeJSON(to: &writer)
    }
    if writer.field("minRevision", isDefault: self.minRevision == 0) {
      writer.write(self.minRevision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.SlippageRow: CMessageConvertible {
  public static let messageName = "outcry.v1.SlippageRow"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__slippage_row__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__SlippageRow.self)
    self.strategyId = try CFieldReading.string(c.pointee.strategy_id.data, c.pointee.strategy_id.len, "outcry.v1.SlippageRow.strategy_id")
    self.startTime = try CFieldReading.message(c.pointee.start_time)
    self.signals = c.pointee.signals
    self.withoutQuote = c.pointee.without_quote
    self.notional = try CFieldReading.message(c.pointee.notional)
    self.cost = try CFieldReading.message(c.pointee.cost)
    self.basisPoints = try CFieldReading.message(c.pointee.basis_points)
    self.worstBasisPoints = try CFieldReading.message(c.pointee.worst_basis_points)
    self.meanTimeToFill = try CFieldReading.message(c.pointee.mean_time_to_fill)
    self.maxTimeToFill = try CFieldReading.message(c.pointee.max_time_to_fill)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__SlippageRow.self)
    outcry__v1__slippage_row__init(c)
    arena.store(self.strategyId, at: &c.pointee.strategy_id)
    c.pointee.start_time = self.startTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.signals = self.signals
    c.pointee.without_quote = self.withoutQuote
    c.pointee.notional = self.notional?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.cost = self.cost?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.basis_points = self.basisPoints?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.worst_basis_points = self.worstBasisPoints?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.mean_time_to_fill = self.meanTimeToFill?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Duration.self)
    c.pointee.max_time_to_fill = self.maxTimeToFill?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Duration.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "strategyId", "strategy_id":
        self.strategyId = try value.string()
      case "startTime", "start_time":
        self.startTime = try Google.Protobuf.Timestamp(json: value)
      case "signals":
        self.signals = try value.uint32()
      case "withoutQuote", "without_quote":
        self.withoutQuote = try value.uint32()
      case "notional":
        self.notional = try Outcry.V1.Decimal(json: value)
      case "cost":
        self.cost = try Outcry.V1.Decimal(json: value)
      case "basisPoints", "basis_points":
        self.basisPoints = try Outcry.V1.Decimal(json: value)
      case "worstBasisPoints", "worst_basis_points":
        self.worstBasisPoints = try Outcry.V1.Decimal(json: value)
      case "meanTimeToFill", "mean_time_to_fill":
        self.meanTimeToFill = try Google.Protobuf.Duration(json: value)
      case "maxTimeToFill", "max_time_to_fill":
        self.maxTimeToFill = try Google.Protobuf.Duration(json: value)
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
    if let value = self.startTime {
      writer.key("startTime")
      value.writeJSON(to: &writer)
    }
    if writer.field("signals", isDefault: self.signals == 0) {
      writer.write(self.signals)
    }
    if writer.field("withoutQuote", isDefault: self.withoutQuote == 0) {
      writer.write(self.withoutQuote)
    }
    if let value = self.notional {
      writer.key("notional")
      value.writeJSON(to: &writer)
    }
    if let value = self.cost {
      writer.key("cost")
      value.writeJSON(to: &writer)
    }
    if let value = self.basisPoints {
      writer.key("basisPoints")
      value.writeJSON(to: &writer)
    }
    if let value = self.worstBasisPoints {
      writer.key("worstBasisPoints")
      value.writeJSON(to: &writer)
    }
    if let value = self.meanTimeToFill {
      writer.key("meanTimeToFill")
      value.writeJSON(to: &writer)
    }
    if let value = self.maxTimeToFill {
      writer.key("maxTimeToFill")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.AnalyzeSlippageResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.AnalyzeSlippageResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__analyze_slippage_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__AnalyzeSlippageResponse.self)
    self.rows = try CFieldReading.messages(c.pointee.rows, c.pointee.n_rows)
    self.total = try CFieldReading.message(c.pointee.total)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__AnalyzeSlippageResponse.self)
    outcry__v1__analyze_slippage_response__init(c)
    c.pointee.n_rows = self.rows.count
    c.pointee.rows = arena.messages(self.rows)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__SlippageRow>?.self)
    c.pointee.total = self.total?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__SlippageRow.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "rows":
        for element in try value.elements() {
          self.rows.append(try Outcry.V1.SlippageRow(json: element))
        }
      case "total":
        self.total = try Outcry.V1.SlippageRow(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("rows", isDefault: self.rows.isEmpty) {
      writer.beginArray()
      for value in self.rows {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if let value = self.total {
      writer.key("total")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}
