// Generated from outcry/v1/events.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import COutcryContract
public import ProtobufRuntime
import StandardMessages

extension Outcry.V1.Event: CMessageConvertible {
  public static let messageName = "outcry.v1.Event"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__event__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Event.self)
    self.revision = c.pointee.revision
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.Event.session_id")
    self.time = try CFieldReading.message(c.pointee.time)
    self.kind = Outcry.V1.EventKind(rawValue: Int32(truncatingIfNeeded: c.pointee.kind.rawValue))
    self.type = Outcry.V1.EventType(rawValue: Int32(truncatingIfNeeded: c.pointee.type.rawValue))
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.Event.symbol")
    self.orderId = try CFieldReading.string(c.pointee.order_id.data, c.pointee.order_id.len, "outcry.v1.Event.order_id")
    self.triggerId = try CFieldReading.string(c.pointee.trigger_id.data, c.pointee.trigger_id.len, "outcry.v1.Event.trigger_id")
    self.signalId = try CFieldReading.string(c.pointee.signal_id.data, c.pointee.signal_id.len, "outcry.v1.Event.signal_id")
    self.message = try CFieldReading.string(c.pointee.message.data, c.pointee.message.len, "outcry.v1.Event.message")
    self.state = Outcry.V1.SessionState(rawValue: Int32(truncatingIfNeeded: c.pointee.state.rawValue))
    self.orderEvent = Outcry.V1.OrderEventType(rawValue: Int32(truncatingIfNeeded: c.pointee.order_event.rawValue))
    self.triggerEvent = Outcry.V1.TriggerEventType(rawValue: Int32(truncatingIfNeeded: c.pointee.trigger_event.rawValue))
    self.mode = Outcry.V1.RiskMode(rawValue: Int32(truncatingIfNeeded: c.pointee.mode.rawValue))
    self.leaseId = try CFieldReading.string(c.pointee.lease_id.data, c.pointee.lease_id.len, "outcry.v1.Event.lease_id")
    switch c.pointee.detail_case.rawValue {
    case 15:
      self.detail = try CFieldReading.message(c.pointee.session, as: Outcry.V1.SessionSpec.self).map { .session($0) }
    case 16:
      self.detail = try CFieldReading.message(c.pointee.order, as: Outcry.V1.Order.self).map { .order($0) }
    case 17:
      self.detail = try CFieldReading.message(c.pointee.fill, as: Outcry.V1.Fill.self).map { .fill($0) }
    case 18:
      self.detail = try CFieldReading.message(c.pointee.level, as: Outcry.V1.Decimal.self).map { .level($0) }
    case 19:
      self.detail = try CFieldReading.message(c.pointee.limits, as: Outcry.V1.RiskLimits.self).map { .limits($0) }
    case 20:
      self.detail = try CFieldReading.message(c.pointee.halt, as: Outcry.V1.RiskHalt.self).map { .halt($0) }
    case 21:
      self.detail = try CFieldReading.message(c.pointee.breach, as: Outcry.V1.RiskBreach.self).map { .breach($0) }
    case 22:
      self.detail = try CFieldReading.message(c.pointee.transaction, as: Outcry.V1.Transaction.self).map { .transaction($0) }
    case 23:
      self.detail = try CFieldReading.message(c.pointee.equity, as: Outcry.V1.EquityPoint.self).map { .equity($0) }
    case 24:
      self.detail = try CFieldReading.message(c.pointee.quote, as: Outcry.V1.Quote.self).map { .quote($0) }
    case 25:
      self.detail = try CFieldReading.message(c.pointee.bar, as: Outcry.V1.Bar.self).map { .bar($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Event.self)
    outcry__v1__event__init(c)
    c.pointee.revision = self.revision
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.time = self.time?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: self.kind.rawValue))
    c.pointee.type = .init(rawValue: .init(truncatingIfNeeded: self.type.rawValue))
    arena.store(self.symbol, at: &c.pointee.symbol)
    arena.store(self.orderId, at: &c.pointee.order_id)
    arena.store(self.triggerId, at: &c.pointee.trigger_id)
    arena.store(self.signalId, at: &c.pointee.signal_id)
    arena.store(self.message, at: &c.pointee.message)
    c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: self.state.rawValue))
    c.pointee.order_event = .init(rawValue: .init(truncatingIfNeeded: self.orderEvent.rawValue))
    c.pointee.trigger_event = .init(rawValue: .init(truncatingIfNeeded: self.triggerEvent.rawValue))
    c.pointee.mode = .init(rawValue: .init(truncatingIfNeeded: self.mode.rawValue))
    arena.store(self.leaseId, at: &c.pointee.lease_id)
    switch self.detail {
    case .session(let value)?:
      c.pointee.detail_case = .init(rawValue: 15)
      c.pointee.session = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__SessionSpec.self)
    case .order(let value)?:
      c.pointee.detail_case = .init(rawValue: 16)
      c.pointee.order = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Order.self)
    case .fill(let value)?:
      c.pointee.detail_case = .init(rawValue: 17)
      c.pointee.fill = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Fill.self)
    case .level(let value)?:
      c.pointee.detail_case = .init(rawValue: 18)
      c.pointee.level = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    case .limits(let value)?:
      c.pointee.detail_case = .init(rawValue: 19)
      c.pointee.limits = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__RiskLimits.self)
    case .halt(let value)?:
      c.pointee.detail_case = .init(rawValue: 20)
      c.pointee.halt = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__RiskHalt.self)
    case .breach(let value)?:
      c.pointee.detail_case = .init(rawValue: 21)
      c.pointee.breach = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__RiskBreach.self)
    case .transaction(let value)?:
      c.pointee.detail_case = .init(rawValue: 22)
      c.pointee.transaction = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Transaction.self)
    case .equity(let value)?:
      c.pointee.detail_case = .init(rawValue: 23)
      c.pointee.equity = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__EquityPoint.self)
    case .quote(let value)?:
      c.pointee.detail_case = .init(rawValue: 24)
      c.pointee.quote = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Quote.self)
    case .bar(let value)?:
      c.pointee.detail_case = .init(rawValue: 25)
      c.pointee.bar = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Bar.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "revision":
        self.revision = try value.uint64()
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "time":
        self.time = try Google.Protobuf.Timestamp(json: value)
      case "kind":
        self.kind = try Outcry.V1.EventKind(json: value)
      case "type":
        self.type = try Outcry.V1.EventType(json: value)
      case "symbol":
        self.symbol = try value.string()
      case "orderId", "order_id":
        self.orderId = try value.string()
      case "triggerId", "trigger_id":
        self.triggerId = try value.string()
      case "signalId", "signal_id":
        self.signalId = try value.string()
      case "message":
        self.message = try value.string()
      case "state":
        self.state = try Outcry.V1.SessionState(json: value)
      case "orderEvent", "order_event":
        self.orderEvent = try Outcry.V1.OrderEventType(json: value)
      case "triggerEvent", "trigger_event":
        self.triggerEvent = try Outcry.V1.TriggerEventType(json: value)
      case "mode":
        self.mode = try Outcry.V1.RiskMode(json: value)
      case "leaseId", "lease_id":
        self.leaseId = try value.string()
      case "session":
        guard self.detail == nil else { throw value.secondMember(of: "detail") }
        self.detail = .session(try Outcry.V1.SessionSpec(json: value))
      case "order":
        guard self.detail == nil else { throw value.secondMember(of: "detail") }
        self.detail = .order(try Outcry.V1.Order(json: value))
      case "fill":
        guard self.detail == nil else { throw value.secondMember(of: "detail") }
        self.detail = .fill(try Outcry.V1.Fill(json: value))
      case "level":
        guard self.detail == nil else { throw value.secondMember(of: "detail") }
        self.detail = .level(try Outcry.V1.Decimal(json: value))
      case "limits":
        guard self.detail == nil else { throw value.secondMember(of: "detail") }
        self.detail = .limits(try Outcry.V1.RiskLimits(json: value))
      case "halt":
        guard self.detail == nil else { throw value.secondMember(of: "detail") }
        self.detail = .halt(try Outcry.V1.RiskHalt(json: value))
      case "breach":
        guard self.detail == nil else { throw value.secondMember(of: "detail") }
        self.detail = .breach(try Outcry.V1.RiskBreach(json: value))
      case "transaction":
        guard self.detail == nil else { throw value.secondMember(of: "detail") }
        self.detail = .transaction(try Outcry.V1.Transaction(json: value))
      case "equity":
        guard self.detail == nil else { throw value.secondMember(of: "detail") }
        self.detail = .equity(try Outcry.V1.EquityPoint(json: value))
      case "quote":
        guard self.detail == nil else { throw value.secondMember(of: "detail") }
        self.detail = .quote(try Outcry.V1.Quote(json: value))
      case "bar":
        guard self.detail == nil else { throw value.secondMember(of: "detail") }
        self.detail = .bar(try Outcry.V1.Bar(json: value))
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
    if writer.field("sessionId", isDefault: self.sessionId.isEmpty) {
      writer.write(self.sessionId)
    }
    if let value = self.time {
      writer.key("time")
      value.writeJSON(to: &writer)
    }
    if writer.field("kind", isDefault: self.kind.rawValue == 0) {
      self.kind.writeJSON(to: &writer)
    }
    if writer.field("type", isDefault: self.type.rawValue == 0) {
      self.type.writeJSON(to: &writer)
    }
    if writer.field("symbol", isDefault: self.symbol.isEmpty) {
      writer.write(self.symbol)
    }
    if writer.field("orderId", isDefault: self.orderId.isEmpty) {
      writer.write(self.orderId)
    }
    if writer.field("triggerId", isDefault: self.triggerId.isEmpty) {
      writer.write(self.triggerId)
    }
    if writer.field("signalId", isDefault: self.signalId.isEmpty) {
      writer.write(self.signalId)
    }
    if writer.field("message", isDefault: self.message.isEmpty) {
      writer.write(self.message)
    }
    if writer.field("state", isDefault: self.state.rawValue == 0) {
      self.state.writeJSON(to: &writer)
    }
    if writer.field("orderEvent", isDefault: self.orderEvent.rawValue == 0) {
      self.orderEvent.writeJSON(to: &writer)
    }
    if writer.field("triggerEvent", isDefault: self.triggerEvent.rawValue == 0) {
      self.triggerEvent.writeJSON(to: &writer)
    }
    if writer.field("mode", isDefault: self.mode.rawValue == 0) {
      self.mode.writeJSON(to: &writer)
    }
    if writer.field("leaseId", isDefault: self.leaseId.isEmpty) {
      writer.write(self.leaseId)
    }
    switch self.detail {
    case .session(let value)?:
      writer.key("session")
      value.writeJSON(to: &writer)
    case .order(let value)?:
      writer.key("order")
      value.writeJSON(to: &writer)
    case .fill(let value)?:
      writer.key("fill")
      value.writeJSON(to: &writer)
    case .level(let value)?:
      writer.key("level")
      value.writeJSON(to: &writer)
    case .limits(let value)?:
      writer.key("limits")
      value.writeJSON(to: &writer)
    case .halt(let value)?:
      writer.key("halt")
      value.writeJSON(to: &writer)
    case .breach(let value)?:
      writer.key("breach")
      value.writeJSON(to: &writer)
    case .transaction(let value)?:
      writer.key("transaction")
      value.writeJSON(to: &writer)
    case .equity(let value)?:
      writer.key("equity")
      value.writeJSON(to: &writer)
    case .quote(let value)?:
      writer.key("quote")
      value.writeJSON(to: &writer)
    case .bar(let value)?:
      writer.key("bar")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.V1.EventFilter: CMessageConvertible {
  public static let messageName = "outcry.v1.EventFilter"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__event_filter__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__EventFilter.self)
    self.sessionIds = try CFieldReading.strings(c.pointee.session_ids, c.pointee.n_session_ids, "outcry.v1.EventFilter.session_ids")
    self.kinds = CFieldReading.enums(c.pointee.kinds, c.pointee.n_kinds)
    self.symbols = try CFieldReading.strings(c.pointee.symbols, c.pointee.n_symbols, "outcry.v1.EventFilter.symbols")
    self.startTime = try CFieldReading.message(c.pointee.start_time)
    self.endTime = try CFieldReading.message(c.pointee.end_time)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__EventFilter.self)
    outcry__v1__event_filter__init(c)
    c.pointee.n_session_ids = self.sessionIds.count
    c.pointee.session_ids = arena.strings(self.sessionIds)?.assumingMemoryBound(to: ProtobufCBinaryData.self)
    c.pointee.n_kinds = self.kinds.count
    c.pointee.kinds = arena.enums(self.kinds)?.assumingMemoryBound(to: Outcry__V1__EventKind.self)
    c.pointee.n_symbols = self.symbols.count
    c.pointee.symbols = arena.strings(self.symbols)?.assumingMemoryBound(to: ProtobufCBinaryData.self)
    c.pointee.start_time = self.startTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.end_time = self.endTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionIds", "session_ids":
        for element in try value.elements() {
          self.sessionIds.append(try element.string())
        }
      case "kinds":
        for element in try value.elements() {
          self.kinds.append(try Outcry.V1.EventKind(json: element))
        }
      case "symbols":
        for element in try value.elements() {
          self.symbols.append(try element.string())
        }
      case "startTime", "start_time":
        self.startTime = try Google.Protobuf.Timestamp(json: value)
      case "endTime", "end_time":
        self.endTime = try Google.Protobuf.Timestamp(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("sessionIds", isDefault: self.sessionIds.isEmpty) {
      writer.beginArray()
      for value in self.sessionIds {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if writer.field("kinds", isDefault: self.kinds.isEmpty) {
      writer.beginArray()
      for value in self.kinds {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("symbols", isDefault: self.symbols.isEmpty) {
      writer.beginArray()
      for value in self.symbols {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if let value = self.startTime {
      writer.key("startTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.endTime {
      writer.key("endTime")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListEventsRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.ListEventsRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_events_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListEventsRequest.self)
    self.filter = try CFieldReading.message(c.pointee.filter)
    self.afterRevision = c.pointee.after_revision
    self.pageSize = c.pointee.page_size
    self.pageToken = try CFieldReading.string(c.pointee.page_token.data, c.pointee.page_token.len, "outcry.v1.ListEventsRequest.page_token")
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListEventsRequest.self)
    outcry__v1__list_events_request__init(c)
    c.pointee.filter = self.filter?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__EventFilter.self)
    c.pointee.after_revision = self.afterRevision
    c.pointee.page_size = self.pageSize
    arena.store(self.pageToken, at: &c.pointee.page_token)
    c.pointee.min_revision = self.minRevision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "filter":
        self.filter = try Outcry.V1.EventFilter(json: value)
      case "afterRevision", "after_revision":
        self.afterRevision = try value.uint64()
      case "pageSize", "page_size":
        self.pageSize = try value.uint32()
      case "pageToken", "page_token":
        self.pageToken = try value.string()
      case "minRevision", "min_revision":
        self.minRevision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.filter {
      writer.key("filter")
      value.writeJSON(to: &writer)
    }
    if writer.field("afterRevision", isDefault: self.afterRevision == 0) {
      writer.write(self.afterRevision)
    }
    if writer.field("pageSize", isDefault: self.pageSize == 0) {
      writer.write(self.pageSize)
    }
    if writer.field("pageToken", isDefault: self.pageToken.isEmpty) {
      writer.write(self.pageToken)
    }
    if writer.field("minRevision", isDefault: self.minRevision == 0) {
      writer.write(self.minRevision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.ListEventsResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.ListEventsResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__list_events_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ListEventsResponse.self)
    self.events = try CFieldReading.messages(c.pointee.events, c.pointee.n_events)
    self.nextPageToken = try CFieldReading.string(c.pointee.next_page_token.data, c.pointee.next_page_token.len, "outcry.v1.ListEventsResponse.next_page_token")
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ListEventsResponse.self)
    outcry__v1__list_events_response__init(c)
    c.pointee.n_events = self.events.count
    c.pointee.events = arena.messages(self.events)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__Event>?.self)
    arena.store(self.nextPageToken, at: &c.pointee.next_page_token)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "events":
        for element in try value.elements() {
          self.events.append(try Outcry.V1.Event(json: element))
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
    if writer.field("events", isDefault: self.events.isEmpty) {
      writer.beginArray()
      for value in self.events {
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

extension Outcry.V1.WatchEventsRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchEventsRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_events_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__WatchEventsRequest.self)
    self.start = try CFieldReading.message(c.pointee.start)
    self.filter = try CFieldReading.message(c.pointee.filter)
    self.endRevision = c.pointee.end_revision
    self.speed = try CFieldReading.message(c.pointee.speed)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchEventsRequest.self)
    outcry__v1__watch_events_request__init(c)
    c.pointee.start = self.start?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__WatchStart.self)
    c.pointee.filter = self.filter?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__EventFilter.self)
    c.pointee.end_revision = self.endRevision
    c.pointee.speed = self.speed?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "start":
        self.start = try Outcry.V1.WatchStart(json: value)
      case "filter":
        self.filter = try Outcry.V1.EventFilter(json: value)
      case "endRevision", "end_revision":
        self.endRevision = try value.uint64()
      case "speed":
        self.speed = try Outcry.V1.Decimal(json: value)
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
    if let value = self.filter {
      writer.key("filter")
      value.writeJSON(to: &writer)
    }
    if writer.field("endRevision", isDefault: self.endRevision == 0) {
      writer.write(self.endRevision)
    }
    if let value = self.speed {
      writer.key("speed")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.EventSnapshotItem: CMessageConvertible {
  public static let messageName = "outcry.v1.EventSnapshotItem"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__event_snapshot_item__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__EventSnapshotItem.self)
    switch c.pointee.item_case.rawValue {
    case 1:
      self.item = try CFieldReading.message(c.pointee.session, as: Outcry.V1.Session.self).map { .session($0) }
    case 2:
      self.item = try CFieldReading.message(c.pointee.order, as: Outcry.V1.Order.self).map { .order($0) }
    case 3:
      self.item = try CFieldReading.message(c.pointee.position, as: Outcry.V1.Position.self).map { .position($0) }
    case 4:
      self.item = try CFieldReading.message(c.pointee.trigger, as: Outcry.V1.Trigger.self).map { .trigger($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__EventSnapshotItem.self)
    outcry__v1__event_snapshot_item__init(c)
    switch self.item {
    case .session(let value)?:
      c.pointee.item_case = .init(rawValue: 1)
      c.pointee.session = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Session.self)
    case .order(let value)?:
      c.pointee.item_case = .init(rawValue: 2)
      c.pointee.order = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Order.self)
    case .position(let value)?:
      c.pointee.item_case = .init(rawValue: 3)
      c.pointee.position = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Position.self)
    case .trigger(let value)?:
      c.pointee.item_case = .init(rawValue: 4)
      c.pointee.trigger = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Trigger.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "session":
        guard self.item == nil else { throw value.secondMember(of: "item") }
        self.item = .session(try Outcry.V1.Session(json: value))
      case "order":
        guard self.item == nil else { throw value.secondMember(of: "item") }
        self.item = .order(try Outcry.V1.Order(json: value))
      case "position":
        guard self.item == nil else { throw value.secondMember(of: "item") }
        self.item = .position(try Outcry.V1.Position(json: value))
      case "trigger":
        guard self.item == nil else { throw value.secondMember(of: "item") }
        self.item = .trigger(try Outcry.V1.Trigger(json: value))
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.item {
    case .session(let value)?:
      writer.key("session")
      value.writeJSON(to: &writer)
    case .order(let value)?:
      writer.key("order")
      value.writeJSON(to: &writer)
    case .position(let value)?:
      writer.key("position")
      value.writeJSON(to: &writer)
    case .trigger(let value)?:
      writer.key("trigger")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.V1.WatchEventsResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchEventsResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_events_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__WatchEventsResponse.self)
    self.revision = c.pointee.revision
    switch c.pointee.payload_case.rawValue {
    case 2:
      self.payload = try CFieldReading.message(c.pointee.opened, as: Outcry.V1.StreamOpened.self).map { .opened($0) }
    case 3:
      self.payload = try CFieldReading.message(c.pointee.snapshot, as: Outcry.V1.EventSnapshotItem.self).map { .snapshot($0) }
    case 4:
      self.payload = try CFieldReading.message(c.pointee.snapshot_end, as: Outcry.V1.StreamSnapshotEnd.self).map { .snapshotEnd($0) }
    case 5:
      self.payload = try CFieldReading.message(c.pointee.event, as: Outcry.V1.Event.self).map { .event($0) }
    case 6:
      self.payload = try CFieldReading.message(c.pointee.heartbeat, as: Outcry.V1.StreamHeartbeat.self).map { .heartbeat($0) }
    case 7:
      self.payload = try CFieldReading.message(c.pointee.closing, as: Outcry.V1.StreamClosing.self).map { .closing($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchEventsResponse.self)
    outcry__v1__watch_events_response__init(c)
    c.pointee.revision = self.revision
    switch self.payload {
    case .opened(let value)?:
      c.pointee.payload_case = .init(rawValue: 2)
      c.pointee.opened = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamOpened.self)
    case .snapshot(let value)?:
      c.pointee.payload_case = .init(rawValue: 3)
      c.pointee.snapshot = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__EventSnapshotItem.self)
    case .snapshotEnd(let value)?:
      c.pointee.payload_case = .init(rawValue: 4)
      c.pointee.snapshot_end = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamSnapshotEnd.self)
    case .event(let value)?:
      c.pointee.payload_case = .init(rawValue: 5)
      c.pointee.event = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Event.self)
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
        self.payload = .snapshot(try Outcry.V1.EventSnapshotItem(json: value))
      case "snapshotEnd", "snapshot_end":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .snapshotEnd(try Outcry.V1.StreamSnapshotEnd(json: value))
      case "event":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .event(try Outcry.V1.Event(json: value))
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
