// Generated from outcry/v1/types.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import COutcryContract
public import ProtobufRuntime
import StandardMessages

extension Outcry.V1.Decimal: CMessageConvertible {
  public static let messageName = "outcry.v1.Decimal"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__decimal__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Decimal.self)
    self.value = try CFieldReading.string(c.pointee.value.data, c.pointee.value.len, "outcry.v1.Decimal.value")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Decimal.self)
    outcry__v1__decimal__init(c)
    arena.store(self.value, at: &c.pointee.value)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "value":
        self.value = try value.string()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("value", isDefault: self.value.isEmpty) {
      writer.write(self.value)
    }
    writer.endObject()
  }
}

extension Outcry.V1.Count: CMessageConvertible {
  public static let messageName = "outcry.v1.Count"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__count__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Count.self)
    self.value = c.pointee.value
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Count.self)
    outcry__v1__count__init(c)
    c.pointee.value = self.value
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "value":
        self.value = try value.uint32()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("value", isDefault: self.value == 0) {
      writer.write(self.value)
    }
    writer.endObject()
  }
}

extension Outcry.V1.WatchStart: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchStart"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_start__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__WatchStart.self)
    switch c.pointee.position_case.rawValue {
    case 1:
      self.position = try CFieldReading.message(c.pointee.now, as: Outcry.V1.WatchStart.Now.self).map { .now($0) }
    case 2:
      self.position = try CFieldReading.message(c.pointee.snapshot, as: Outcry.V1.WatchStart.Snapshot.self).map { .snapshot($0) }
    case 3:
      self.position = .afterRevision(c.pointee.after_revision)
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchStart.self)
    outcry__v1__watch_start__init(c)
    switch self.position {
    case .now(let value)?:
      c.pointee.position_case = .init(rawValue: 1)
      c.pointee.now = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__WatchStart__Now.self)
    case .snapshot(let value)?:
      c.pointee.position_case = .init(rawValue: 2)
      c.pointee.snapshot = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__WatchStart__Snapshot.self)
    case .afterRevision(let value)?:
      c.pointee.position_case = .init(rawValue: 3)
      c.pointee.after_revision = value
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "now":
        guard self.position == nil else { throw value.secondMember(of: "position") }
        self.position = .now(try Outcry.V1.WatchStart.Now(json: value))
      case "snapshot":
        guard self.position == nil else { throw value.secondMember(of: "position") }
        self.position = .snapshot(try Outcry.V1.WatchStart.Snapshot(json: value))
      case "afterRevision", "after_revision":
        guard self.position == nil else { throw value.secondMember(of: "position") }
        self.position = .afterRevision(try value.uint64())
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self.position {
    case .now(let value)?:
      writer.key("now")
      value.writeJSON(to: &writer)
    case .snapshot(let value)?:
      writer.key("snapshot")
      value.writeJSON(to: &writer)
    case .afterRevision(let value)?:
      writer.key("afterRevision")
      writer.write(value)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.V1.WatchStart.Now: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchStart.Now"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_start__now__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchStart__Now.self)
    outcry__v1__watch_start__now__init(c)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    if let member = try json.members().first { throw member.value.unknownField(of: Self.messageName) }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.endObject()
  }
}

extension Outcry.V1.WatchStart.Snapshot: CMessageConvertible {
  public static let messageName = "outcry.v1.WatchStart.Snapshot"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__watch_start__snapshot__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__WatchStart__Snapshot.self)
    outcry__v1__watch_start__snapshot__init(c)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    if let member = try json.members().first { throw member.value.unknownField(of: Self.messageName) }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.endObject()
  }
}

extension Outcry.V1.StreamOpened: CMessageConvertible {
  public static let messageName = "outcry.v1.StreamOpened"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__stream_opened__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__StreamOpened.self)
    self.afterRevision = c.pointee.after_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__StreamOpened.self)
    outcry__v1__stream_opened__init(c)
    c.pointee.after_revision = self.afterRevision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "afterRevision", "after_revision":
        self.afterRevision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("afterRevision", isDefault: self.afterRevision == 0) {
      writer.write(self.afterRevision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.StreamSnapshotEnd: CMessageConvertible {
  public static let messageName = "outcry.v1.StreamSnapshotEnd"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__stream_snapshot_end__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__StreamSnapshotEnd.self)
    self.items = c.pointee.items
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__StreamSnapshotEnd.self)
    outcry__v1__stream_snapshot_end__init(c)
    c.pointee.items = self.items
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "items":
        self.items = try value.uint32()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("items", isDefault: self.items == 0) {
      writer.write(self.items)
    }
    writer.endObject()
  }
}

extension Outcry.V1.StreamHeartbeat: CMessageConvertible {
  public static let messageName = "outcry.v1.StreamHeartbeat"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__stream_heartbeat__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__StreamHeartbeat.self)
    outcry__v1__stream_heartbeat__init(c)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    if let member = try json.members().first { throw member.value.unknownField(of: Self.messageName) }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.endObject()
  }
}

extension Outcry.V1.StreamClosing: CMessageConvertible {
  public static let messageName = "outcry.v1.StreamClosing"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__stream_closing__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__StreamClosing.self)
    self.reason = Outcry.V1.StreamClosingReason(rawValue: Int32(truncatingIfNeeded: c.pointee.reason.rawValue))
    self.message = try CFieldReading.string(c.pointee.message.data, c.pointee.message.len, "outcry.v1.StreamClosing.message")
    self.resumeAfterRevision = c.pointee.resume_after_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__StreamClosing.self)
    outcry__v1__stream_closing__init(c)
    c.pointee.reason = .init(rawValue: .init(truncatingIfNeeded: self.reason.rawValue))
    arena.store(self.message, at: &c.pointee.message)
    c.pointee.resume_after_revision = self.resumeAfterRevision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "reason":
        self.reason = try Outcry.V1.StreamClosingReason(json: value)
      case "message":
        self.message = try value.string()
      case "resumeAfterRevision", "resume_after_revision":
        self.resumeAfterRevision = try value.uint64()
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("reason", isDefault: self.reason.rawValue == 0) {
      self.reason.writeJSON(to: &writer)
    }
    if writer.field("message", isDefault: self.message.isEmpty) {
      writer.write(self.message)
    }
    if writer.field("resumeAfterRevision", isDefault: self.resumeAfterRevision == 0) {
      writer.write(self.resumeAfterRevision)
    }
    writer.endObject()
  }
}

extension Outcry.V1.Denial: CMessageConvertible {
  public static let messageName = "outcry.v1.Denial"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__denial__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Denial.self)
    self.rule = try CFieldReading.string(c.pointee.rule.data, c.pointee.rule.len, "outcry.v1.Denial.rule")
    self.limit = try CFieldReading.string(c.pointee.limit.data, c.pointee.limit.len, "outcry.v1.Denial.limit")
    self.observed = try CFieldReading.string(c.pointee.observed.data, c.pointee.observed.len, "outcry.v1.Denial.observed")
    self.headroom = try CFieldReading.string(c.pointee.headroom.data, c.pointee.headroom.len, "outcry.v1.Denial.headroom")
    self.message = try CFieldReading.string(c.pointee.message.data, c.pointee.message.len, "outcry.v1.Denial.message")
    self.passes = try CFieldReading.string(c.pointee.passes.data, c.pointee.passes.len, "outcry.v1.Denial.passes")
    self.passingQuantity = try CFieldReading.message(c.pointee.passing_quantity)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Denial.self)
    outcry__v1__denial__init(c)
    arena.store(self.rule, at: &c.pointee.rule)
    arena.store(self.limit, at: &c.pointee.limit)
    arena.store(self.observed, at: &c.pointee.observed)
    arena.store(self.headroom, at: &c.pointee.headroom)
    arena.store(self.message, at: &c.pointee.message)
    arena.store(self.passes, at: &c.pointee.passes)
    c.pointee.passing_quantity = self.passingQuantity?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
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
        self.passingQuantity = try Outcry.V1.Decimal(json: value)
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

extension Outcry.V1.RiskCheck: CMessageConvertible {
  public static let messageName = "outcry.v1.RiskCheck"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__risk_check__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__RiskCheck.self)
    self.rule = try CFieldReading.string(c.pointee.rule.data, c.pointee.rule.len, "outcry.v1.RiskCheck.rule")
    self.passed = c.pointee.passed != 0
    self.limit = try CFieldReading.string(c.pointee.limit.data, c.pointee.limit.len, "outcry.v1.RiskCheck.limit")
    self.observed = try CFieldReading.string(c.pointee.observed.data, c.pointee.observed.len, "outcry.v1.RiskCheck.observed")
    self.headroom = try CFieldReading.string(c.pointee.headroom.data, c.pointee.headroom.len, "outcry.v1.RiskCheck.headroom")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__RiskCheck.self)
    outcry__v1__risk_check__init(c)
    arena.store(self.rule, at: &c.pointee.rule)
    c.pointee.passed = self.passed ? 1 : 0
    arena.store(self.limit, at: &c.pointee.limit)
    arena.store(self.observed, at: &c.pointee.observed)
    arena.store(self.headroom, at: &c.pointee.headroom)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "rule":
        self.rule = try value.string()
      case "passed":
        self.passed = try value.bool()
      case "limit":
        self.limit = try value.string()
      case "observed":
        self.observed = try value.string()
      case "headroom":
        self.headroom = try value.string()
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
    if writer.field("passed", isDefault: !self.passed) {
      writer.write(self.passed)
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
    writer.endObject()
  }
}

extension Outcry.V1.TrailingOffset: CMessageConvertible {
  public static let messageName = "outcry.v1.TrailingOffset"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__trailing_offset__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__TrailingOffset.self)
    switch c.pointee.offset_case.rawValue {
    case 1:
      self.offset = try CFieldReading.message(c.pointee.amount, as: Outcry.V1.Decimal.self).map { .amount($0) }
    case 2:
      self.offset = try CFieldReading.message(c.pointee.percent, as: Outcry.V1.Decimal.self).map { .percent($0) }
    default: break
    }
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__TrailingOffset.self)
    outcry__v1__trailing_offset__init(c)
    switch self.offset {
    case .amount(let value)?:
      c.pointee.offset_case = .init(rawValue: 1)
      c.pointee.amount = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    case .percent(let value)?:
      c.pointee.offset_case = .init(rawValue: 2)
      c.pointee.percent = value.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    case nil: break
    }
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "amount":
        guard self.offset == nil else { throw value.secondMember(of: "offset") }
        self.offset = .amount(try Outcry.V1.Decimal(json: value))
      case "percent":
        guard self.offset == nil else { throw value.secondMember(of: "offset") }
        self.offset = .percent(try Outcry.V1.Decimal(json: value))
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
      value.writeJSON(to: &writer)
    case .percent(let value)?:
      writer.key("percent")
      value.writeJSON(to: &writer)
    case nil: break
    }
    writer.endObject()
  }
}

extension Outcry.V1.QuotePoint: CMessageConvertible {
  public static let messageName = "outcry.v1.QuotePoint"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__quote_point__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__QuotePoint.self)
    self.bid = try CFieldReading.message(c.pointee.bid)
    self.ask = try CFieldReading.message(c.pointee.ask)
    self.last = try CFieldReading.message(c.pointee.last)
    self.tickSequence = c.pointee.tick_sequence
    self.time = try CFieldReading.message(c.pointee.time)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__QuotePoint.self)
    outcry__v1__quote_point__init(c)
    c.pointee.bid = self.bid?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.ask = self.ask?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.last = self.last?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.tick_sequence = self.tickSequence
    c.pointee.time = self.time?.makeCMessage(in: arena).assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "bid":
        self.bid = try Outcry.V1.Decimal(json: value)
      case "ask":
        self.ask = try Outcry.V1.Decimal(json: value)
      case "last":
        self.last = try Outcry.V1.Decimal(json: value)
      case "tickSequence", "tick_sequence":
        self.tickSequence = try value.uint64()
      case "time":
        self.time = try Google.Protobuf.Timestamp(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.bid {
      writer.key("bid")
      value.writeJSON(to: &writer)
    }
    if let value = self.ask {
      writer.key("ask")
      value.writeJSON(to: &writer)
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
    writer.endObject()
  }
}

extension Outcry.V1.Exposure: CMessageConvertible {
  public static let messageName = "outcry.v1.Exposure"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__exposure__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__Exposure.self)
    self.gross = try CFieldReading.message(c.pointee.gross)
    self.net = try CFieldReading.message(c.pointee.net)
    self.long = try CFieldReading.message(c.pointee.long_)
    self.short = try CFieldReading.message(c.pointee.short_)
    self.grossPercent = try CFieldReading.message(c.pointee.gross_percent)
    self.netPercent = try CFieldReading.message(c.pointee.net_percent)
    self.symbols = try CFieldReading.messages(c.pointee.symbols, c.pointee.n_symbols)
    self.sectors = try CFieldReading.messages(c.pointee.sectors, c.pointee.n_sectors)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__Exposure.self)
    outcry__v1__exposure__init(c)
    c.pointee.gross = self.gross?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.net = self.net?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.long_ = self.long?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.short_ = self.short?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.gross_percent = self.grossPercent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.net_percent = self.netPercent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.n_symbols = self.symbols.count
    c.pointee.symbols = arena.messages(self.symbols)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__ExposureShare>?.self)
    c.pointee.n_sectors = self.sectors.count
    c.pointee.sectors = arena.messages(self.sectors)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__V1__ExposureShare>?.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "gross":
        self.gross = try Outcry.V1.Decimal(json: value)
      case "net":
        self.net = try Outcry.V1.Decimal(json: value)
      case "long":
        self.long = try Outcry.V1.Decimal(json: value)
      case "short":
        self.short = try Outcry.V1.Decimal(json: value)
      case "grossPercent", "gross_percent":
        self.grossPercent = try Outcry.V1.Decimal(json: value)
      case "netPercent", "net_percent":
        self.netPercent = try Outcry.V1.Decimal(json: value)
      case "symbols":
        for element in try value.elements() {
          self.symbols.append(try Outcry.V1.ExposureShare(json: element))
        }
      case "sectors":
        for element in try value.elements() {
          self.sectors.append(try Outcry.V1.ExposureShare(json: element))
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if let value = self.gross {
      writer.key("gross")
      value.writeJSON(to: &writer)
    }
    if let value = self.net {
      writer.key("net")
      value.writeJSON(to: &writer)
    }
    if let value = self.long {
      writer.key("long")
      value.writeJSON(to: &writer)
    }
    if let value = self.short {
      writer.key("short")
      value.writeJSON(to: &writer)
    }
    if let value = self.grossPercent {
      writer.key("grossPercent")
      value.writeJSON(to: &writer)
    }
    if let value = self.netPercent {
      writer.key("netPercent")
      value.writeJSON(to: &writer)
    }
    if writer.field("symbols", isDefault: self.symbols.isEmpty) {
      writer.beginArray()
      for value in self.symbols {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("sectors", isDefault: self.sectors.isEmpty) {
      writer.beginArray()
      for value in self.sectors {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension Outcry.V1.ExposureShare: CMessageConvertible {
  public static let messageName = "outcry.v1.ExposureShare"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__v1__exposure_share__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__V1__ExposureShare.self)
    self.name = try CFieldReading.string(c.pointee.name.data, c.pointee.name.len, "outcry.v1.ExposureShare.name")
    self.gross = try CFieldReading.message(c.pointee.gross)
    self.net = try CFieldReading.message(c.pointee.net)
    self.percent = try CFieldReading.message(c.pointee.percent)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__V1__ExposureShare.self)
    outcry__v1__exposure_share__init(c)
    arena.store(self.name, at: &c.pointee.name)
    c.pointee.gross = self.gross?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.net = self.net?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    c.pointee.percent = self.percent?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__V1__Decimal.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "name":
        self.name = try value.string()
      case "gross":
        self.gross = try Outcry.V1.Decimal(json: value)
      case "net":
        self.net = try Outcry.V1.Decimal(json: value)
      case "percent":
        self.percent = try Outcry.V1.Decimal(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("name", isDefault: self.name.isEmpty) {
      writer.write(self.name)
    }
    if let value = self.gross {
      writer.key("gross")
      value.writeJSON(to: &writer)
    }
    if let value = self.net {
      writer.key("net")
      value.writeJSON(to: &writer)
    }
    if let value = self.percent {
      writer.key("percent")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}
