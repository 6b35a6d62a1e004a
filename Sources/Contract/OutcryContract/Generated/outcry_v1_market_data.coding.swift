// Generated from outcry/v1/market_data.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import COutcryContract
public import ProtobufRuntime
import StandardMessages

extension Outcry.V1.Quote: CMessageConvertible {
  public static let messageName = "outcry.v1.Quote"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__quote__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Quote.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.Quote.session_id")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.Quote.symbol")
    self.last = try CFieldReading.message(c.pointee.last)
    self.tickSequence = c.pointee.tick_sequence
    self.time = try CFieldReading.message(c.pointee.time)
    self.bar = try CFieldReading.message(c.pointee.bar)
    self.bid = try CFieldReading.message(c.pointee.bid)
    self.ask = try CFieldReading.message(c.pointee.ask)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Quote.self)
    outcry__v1__quote__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.symbol, at: &c.pointee.symbol)
    c.pointee.last = self.last?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.tick_sequence = self.tickSequence
    c.pointee.time = self.time?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.bar = self.bar?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Bar.self)
    c.pointee.bid = self.bid?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.ask = self.ask?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "symbol":
        self.symbol = try value.string()
      case "last":
        self.last = try Outcry.V1.Decimal(json: value)
      case "tickSequence", "tick_sequence":
        self.tickSequence = try value.uint64()
      case "time":
        self.time = try Google.Protobuf.Timestamp(json: value)
      case "bar":
        self.bar = try Outcry.V1.Bar(json: value)
      case "bid":
        self.bid = try Outcry.V1.Decimal(json: value)
      case "ask":
        self.ask = try Outcry.V1.Decimal(json: value)
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
    if let value = self.last {
      writer.key("last")
      value.writeJSON(to: &writer)
    }
    if writer.field("tickSequence", isDefault: self.tickSequence == 0) {
      writer.write(self.tickSequence)
    }
    if let value = self.time {
      writer.key("time")
      value.writeJSON(to: &writer)
    }
    if let value = self.bar {
      writer.key("bar")
      value.writeJSON(to: &writer)
    }
    if let value = self.bid {
      writer.key("bid")
      value.writeJSON(to: &writer)
    }
    if let value = self.ask {
      writer.key("ask")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.Bar: CMessageConvertible {
  public static let messageName = "outcry.v1.Bar"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__bar__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Bar.self)
    self.openTime = try CFieldReading.message(c.pointee.open_time)
    self.closeTime = try CFieldReading.message(c.pointee.close_time)
    self.open = try CFieldReading.message(c.pointee.open)
    self.high = try CFieldReading.message(c.pointee.high)
    self.low = try CFieldReading.message(c.pointee.low)
    self.close = try CFieldReading.message(c.pointee.close)
    self.volume = try CFieldReading.message(c.pointee.volume)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Bar.self)
    outcry__v1__bar__init(c)
    c.pointee.open_time = self.openTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.close_time = self.closeTime?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    c.pointee.open = self.open?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.high = self.high?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.low = self.low?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.close = self.close?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.volume = self.volume?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "openTime", "open_time":
        self.openTime = try Google.Protobuf.Timestamp(json: value)
      case "closeTime", "close_time":
        self.closeTime = try Google.Protobuf.Timestamp(json: value)
      case "open":
        self.open = try Outcry.V1.Decimal(json: value)
      case "high":
        self.high = try Outcry.V1.Decimal(json: value)
      case "low":
        self.low = try Outcry.V1.Decimal(json: value)
      case "close":
        self.close = try Outcry.V1.Decimal(json: value)
      case "volume":
        self.volume = try Outcry.V1.Decimal(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.openTime {
      writer.key("openTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.closeTime {
      writer.key("closeTime")
      value.writeJSON(to: &writer)
    }
    if let value = self.open {
      writer.key("open")
      value.writeJSON(to: &writer)
    }
    if let value = self.high {
      writer.key("high")
      value.writeJSON(to: &writer)
    }
    if let value = self.low {
      writer.key("low")
      value.writeJSON(to: &writer)
    }
    if let value = self.close {
      writer.key("close")
      value.writeJSON(to: &writer)
    }
    if let value = self.volume {
      writer.key("volume")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.GetQuoteRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.GetQuoteRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_quote_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetQuoteRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.GetQuoteRequest.session_id")
    self.symbol = try CFieldReading.string(c.pointee.symbol.data, c.pointee.symbol.len, "outcry.v1.GetQuoteRequest.symbol")
    self.minRevision = c.pointee.min_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetQuoteRequest.self)
    outcry__v1__get_quote_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    arena.store(self.symbol, at: &c.pointee.symbol)
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
    if writer.field("minRevision", isDefault: self.minRevision == 0) {
      writer.write(self.minRevision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.GetQuoteResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.GetQuoteResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__get_quote_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__GetQuoteResponse.self)
    self.quote = try CFieldReading.message(c.pointee.quote)
    self.revision = c.pointee.revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__GetQuoteResponse.self)
    outcry__v1__get_quote_response__init(c)
    c.pointee.quote = self.quote?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Quote.self)
    c.pointee.revision = self.revision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "quote":
        self.quote = try Outcry.V1.Quote(json: value)
      case "revision":
        self.revision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.quote {
      writer.key("quote")
      value.writeJSON(to: &writer)
    }
    if writer.field("revision", isDefault: self.revision == 0) {
      writer.write(self.revision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.WatchQuotesRequest: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchQuotesRequest"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_quotes_request__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__WatchQuotesRequest.self)
    self.sessionId = try CFieldReading.string(c.pointee.session_id.data, c.pointee.session_id.len, "outcry.v1.WatchQuotesRequest.session_id")
    self.symbols = try CFieldReading.strings(c.pointee.symbols, c.pointee.n_symbols, "outcry.v1.WatchQuotesRequest.symbols")
    self.start = try CFieldReading.message(c.pointee.start)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchQuotesRequest.self)
    outcry__v1__watch_quotes_request__init(c)
    arena.store(self.sessionId, at: &c.pointee.session_id)
    c.pointee.n_symbols = self.symbols.count
    c.pointee.symbols = arena.strings(self.symbols)?.assumingMemoryBound(to: ProtobufCBinaryData.self)
    c.pointee.start = self.start?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__WatchStart.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "sessionId", "session_id":
        self.sessionId = try value.string()
      case "symbols":
        for element in try value.elements() {
          self.symbols.append(try element.string())
        }
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
    if writer.field("symbols", isDefault: self.symbols.isEmpty) {
      writer.beginArray()
      for value in self.symbols {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    if let value = self.start {
      writer.key("start")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.V1.WatchQuotesResponse: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchQuotesResponse"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_quotes_response__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__WatchQuotesResponse.self)
    self.revision = c.pointee.revision
    switch c.pointee.payload_case.rawValue {
    case 2:
      self.payload = try CFieldReading.message(c.pointee.opened, as: Outcry.V1.StreamOpened.self).map { .opened($0) }
    case 3:
      self.payload = try CFieldReading.message(c.pointee.snapshot, as: Outcry.V1.Quote.self).map { .snapshot($0) }
    case 4:
      self.payload = try CFieldReading.message(c.pointee.snapshot_end, as: Outcry.V1.StreamSnapshotEnd.self).map { .snapshotEnd($0) }
    case 5:
      self.payload = try CFieldReading.message(c.pointee.event, as: Outcry.V1.Quote.self).map { .event($0) }
    case 6:
      self.payload = try CFieldReading.message(c.pointee.heartbeat, as: Outcry.V1.StreamHeartbeat.self).map { .heartbeat($0) }
    case 7:
      self.payload = try CFieldReading.message(c.pointee.closing, as: Outcry.V1.StreamClosing.self).map { .closing($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchQuotesResponse.self)
    outcry__v1__watch_quotes_response__init(c)
    c.pointee.revision = self.revision
    switch self.payload {
    case .opened(let value)?:
      c.pointee.payload_case = .init(rawValue: 2)
      c.pointee.opened = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamOpened.self)
    case .snapshot(let value)?:
      c.pointee.payload_case = .init(rawValue: 3)
      c.pointee.snapshot = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Quote.self)
    case .snapshotEnd(let value)?:
      c.pointee.payload_case = .init(rawValue: 4)
      c.pointee.snapshot_end = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__StreamSnapshotEnd.self)
    case .event(let value)?:
      c.pointee.payload_case = .init(rawValue: 5)
      c.pointee.event = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Quote.self)
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
        self.payload = .snapshot(try Outcry.V1.Quote(json: value))
      case "snapshotEnd", "snapshot_end":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .snapshotEnd(try Outcry.V1.StreamSnapshotEnd(json: value))
      case "event":
        guard self.payload == nil else { throw value.secondMember(of: "payload") }
        self.payload = .event(try Outcry.V1.Quote(json: value))
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
