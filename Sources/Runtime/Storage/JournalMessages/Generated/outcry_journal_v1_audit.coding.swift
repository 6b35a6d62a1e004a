// Generated from outcry/journal/v1/audit.proto by protoc-gen-outcry-swift, do not edit: ./scripts/generate
// swift-format-ignore-file

import CJournalMessages
public import ProtobufRuntime

extension Outcry.Journal.V1.AuditEnd: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.AuditEnd"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__audit_end__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__AuditEnd.self)
    self.time = c.pointee.time
    self.status = c.pointee.status
    self.message = try CFieldReading.string(c.pointee.message.data, c.pointee.message.len, "outcry.journal.v1.AuditEnd.message")
    self.firstRevision = c.pointee.first_revision
    self.lastRevision = c.pointee.last_revision
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__AuditEnd.self)
    outcry__journal__v1__audit_end__init(c)
    c.pointee.time = self.time
    c.pointee.status = self.status
    arena.store(self.message, at: &c.pointee.message)
    c.pointee.first_revision = self.firstRevision
    c.pointee.last_revision = self.lastRevision
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "time":
        self.time = try value.int64()
      case "status":
        self.status = try value.int64()
      case "message":
        self.message = try value.string()
      case "firstRevision", "first_revision":
        self.firstRevision = try value.uint64()
      case "lastRevision", "last_revision":
        self.lastRevision = try value.uint64()
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
    if writer.field("status", isDefault: self.status == 0) {
      writer.write(self.status)
    }
    if writer.field("message", isDefault: self.message.isEmpty) {
      writer.write(self.message)
    }
    if writer.field("firstRevision", isDefault: self.firstRevision == 0) {
      writer.write(self.firstRevision)
    }
    if writer.field("lastRevision", isDefault: self.lastRevision == 0) {
      writer.write(self.lastRevision)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.AuditCall: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.AuditCall"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__audit_call__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__AuditCall.self)
    self.number = c.pointee.number
    self.time = c.pointee.time
    self.method = c.pointee.method
    self.principal = c.pointee.principal
    self.peer = c.pointee.peer
    self.userAgent = c.pointee.user_agent
    self.requestId = try CFieldReading.string(c.pointee.request_id.data, c.pointee.request_id.len, "outcry.journal.v1.AuditCall.request_id")
    self.request = CFieldReading.bytes(c.pointee.request.data, c.pointee.request.len)
    self.end = try CFieldReading.message(c.pointee.end)
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__AuditCall.self)
    outcry__journal__v1__audit_call__init(c)
    c.pointee.number = self.number
    c.pointee.time = self.time
    c.pointee.method = self.method
    c.pointee.principal = self.principal
    c.pointee.peer = self.peer
    c.pointee.user_agent = self.userAgent
    arena.store(self.requestId, at: &c.pointee.request_id)
    arena.store(self.request, at: &c.pointee.request)
    c.pointee.end = self.end?.makeCMessage(in: arena).assumingMemoryBound(to: Outcry__Journal__V1__AuditEnd.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "number":
        self.number = try value.uint64()
      case "time":
        self.time = try value.int64()
      case "method":
        self.method = try value.uint32()
      case "principal":
        self.principal = try value.uint32()
      case "peer":
        self.peer = try value.uint32()
      case "userAgent", "user_agent":
        self.userAgent = try value.uint32()
      case "requestId", "request_id":
        self.requestId = try value.string()
      case "request":
        self.request = try value.bytes()
      case "end":
        self.end = try Outcry.Journal.V1.AuditEnd(json: value)
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("number", isDefault: self.number == 0) {
      writer.write(self.number)
    }
    if writer.field("time", isDefault: self.time == 0) {
      writer.write(self.time)
    }
    if writer.field("method", isDefault: self.method == 0) {
      writer.write(self.method)
    }
    if writer.field("principal", isDefault: self.principal == 0) {
      writer.write(self.principal)
    }
    if writer.field("peer", isDefault: self.peer == 0) {
      writer.write(self.peer)
    }
    if writer.field("userAgent", isDefault: self.userAgent == 0) {
      writer.write(self.userAgent)
    }
    if writer.field("requestId", isDefault: self.requestId.isEmpty) {
      writer.write(self.requestId)
    }
    if writer.field("request", isDefault: self.request.isEmpty) {
      writer.write(self.request)
    }
    if let value = self.end {
      writer.key("end")
      value.writeJSON(to: &writer)
    }
    writer.endObject()
  }
}

extension Outcry.Journal.V1.AuditRun: CMessageConvertible {
  public static let messageName = "outcry.journal.v1.AuditRun"

  public static var cDescriptor: UnsafeRawPointer {
    outcry__journal__v1__audit_run__descriptor_address()
  }

  public init(cMessage: UnsafeRawPointer) throws(ProtobufError) {
    let c = cMessage.assumingMemoryBound(to: Outcry__Journal__V1__AuditRun.self)
    self.calls = try CFieldReading.messages(c.pointee.calls, c.pointee.n_calls)
    self.texts = try CFieldReading.strings(c.pointee.texts, c.pointee.n_texts, "outcry.journal.v1.AuditRun.texts")
  }

  public func makeCMessage(in arena: Arena) -> UnsafeMutableRawPointer {
    let c = arena.allocate(Outcry__Journal__V1__AuditRun.self)
    outcry__journal__v1__audit_run__init(c)
    c.pointee.n_calls = self.calls.count
    c.pointee.calls = arena.messages(self.calls)?.assumingMemoryBound(to: UnsafeMutablePointer<Outcry__Journal__V1__AuditCall>?.self)
    c.pointee.n_texts = self.texts.count
    c.pointee.texts = arena.strings(self.texts)?.assumingMemoryBound(to: ProtobufCBinaryData.self)
    return UnsafeMutableRawPointer(c)
  }

  public init(json: JSONInput) throws(ProtobufError) {
    for (name, value) in try json.members() {
      switch name {
      case "calls":
        for element in try value.elements() {
          self.calls.append(try Outcry.Journal.V1.AuditCall(json: element))
        }
      case "texts":
        for element in try value.elements() {
          self.texts.append(try element.string())
        }
      default:
        throw value.unknownField(of: Self.messageName)
      }
    }
  }

  public func writeJSON(to writer: inout JSONWriter) {
    writer.beginObject()
    if writer.field("calls", isDefault: self.calls.isEmpty) {
      writer.beginArray()
      for value in self.calls {
        writer.element()
        value.writeJSON(to: &writer)
      }
      writer.endArray()
    }
    if writer.field("texts", isDefault: self.texts.isEmpty) {
      writer.beginArray()
      for value in self.texts {
        writer.element()
        writer.write(value)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}
